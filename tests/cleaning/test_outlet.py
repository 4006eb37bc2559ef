"""Which words name an outlet."""

from __future__ import annotations

import pytest

from reader.cleaning.outlet import could_be_outlet, has_press_word, is_agency, is_domain


@pytest.mark.parametrize(
    "text", ["The Northern Post", "Tidelines", "Der Elbbote", "northern.news", "La Voz de Hask"]
)
def test_a_name_could_be_an_outlet(text: str) -> None:
    """Short and capitalised like a name, or a site's address."""
    assert could_be_outlet(text)


@pytest.mark.parametrize(
    "text", ["", "what we know so far", "The Northern Post and all the others too", "Really?"]
)
def test_a_phrase_could_not(text: str) -> None:
    """Small letters, many words, the end of a sentence."""
    assert not could_be_outlet(text)


def test_press_words_give_an_outlet_away() -> None:
    """Words that outlets call themselves by, also at the end of a German word."""
    assert has_press_word("Hasker Inselzeitung")
    assert has_press_word("Northern Gazette")
    assert not has_press_word("Ilse Marrow")


def test_a_domain_is_the_whole_text() -> None:
    """Nothing but an address is one."""
    assert is_domain("www.tidelines.example.org")
    assert not is_domain("see tidelines.example")


def test_agencies_are_known_by_their_names() -> None:
    """In several countries, with or without an article; an outlet is none."""
    assert is_agency("The Associated Press")
    assert is_agency("dpa")
    assert is_agency("РИА Новости")
    assert not is_agency("The Northern Post")
