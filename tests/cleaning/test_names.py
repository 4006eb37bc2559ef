"""Persons' names, and the names in a byline."""

from __future__ import annotations

import pytest

from reader.cleaning.names import authors_in, is_name, name_before_role


@pytest.mark.parametrize(
    "text", ["Ilse Marrow", "Noor van der Hale", "J. R. Tull", "Jean-Luc d’Arc", "ILSE MARROW"]
)
def test_names_are_names(text: str) -> None:
    """Two to five words, capitalised but for the small ones."""
    assert is_name(text)


@pytest.mark.parametrize(
    "text", ["Ilse", "the harbour", "Trade Editor", "Northern Post", "Ilse Marrow said", "A 12"]
)
def test_other_words_are_none(text: str) -> None:
    """One word, small letters, roles, outlets and figures."""
    assert not is_name(text)


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("Ilse Marrow", ("Ilse Marrow",)),
        ("Ilse Marrow and Jonas Vale", ("Ilse Marrow", "Jonas Vale")),
        ("Ilse Marrow, Jonas Vale and Wenna Tull", ("Ilse Marrow", "Jonas Vale", "Wenna Tull")),
        ("Ilse Marrow for the Northern Post", ("Ilse Marrow",)),
        ("Ilse Marrow, Trade Editor, in Westhaven", ("Ilse Marrow",)),
        ("Ilse Marrow und Jörn Över", ("Ilse Marrow", "Jörn Över")),
        ("ILSE MARROW", ("Ilse Marrow",)),
        ("Ilse Marrow - The Northern Post", ("Ilse Marrow",)),
        ("Ilse Marrow Ilse Marrow", ("Ilse Marrow",)),
        ("Ilse Marrow @ilsemarrow", ("Ilse Marrow",)),
        ("Ilse Marrow, dpa", ("Ilse Marrow",)),
        ("staff and agencies", ()),
    ],
)
def test_a_byline_gives_its_names(text: str, names: tuple[str, ...]) -> None:
    """Each once, without roles, places and outlets."""
    assert authors_in(text) == names


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Ilse Marrow Parliamentary editor", "Ilse Marrow"),
        ("Noor van der Hale – Journalist", "Noor van der Hale"),
        ("Ilse Marrow, Senior Reporter", "Ilse Marrow"),
        ("Harbour office closed by editor", ""),
        ("Ilse Marrow", ""),
    ],
)
def test_a_name_is_known_by_the_role_behind_it(text: str, name: str) -> None:
    """No word like “by” is needed where a role follows."""
    assert name_before_role(text) == name
