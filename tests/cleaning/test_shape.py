"""What a line looks like, whatever its language."""

from __future__ import annotations

import pytest

from reader.cleaning.phrases import key_of
from reader.cleaning.shape import ends_a_sentence, ends_in_quotation, have_figures, in_title_case, size_of


@pytest.mark.parametrize(
    "text", ["It rained.", "Why?", "“It rained.”", "Es regnete.“", "雨が降った。", "बारिश हुई।"]
)
def test_sentences_end(text: str) -> None:
    """With a stop of any script, and closing marks behind it."""
    assert ends_a_sentence(text)


@pytest.mark.parametrize(
    "text", ["", "It rained", "It rained …", "It rained...", "It rained:", "“It rained”"]
)
def test_other_lines_do_not(text: str) -> None:
    """Nothing, dots that break off, a colon, words in marks."""
    assert not ends_a_sentence(text)


def test_a_quotation_ends_with_its_mark() -> None:
    """Closing marks of several kinds."""
    assert ends_in_quotation("“It rained”")
    assert ends_in_quotation("«Il pleuvait»")
    assert not ends_in_quotation("It rained")


def test_size_counts_words_and_pairs_of_dense_letters() -> None:
    """A script without spaces has about a word in two letters."""
    assert size_of("It rained on Monday", key_of("It rained on Monday")) == 4
    assert 4 <= size_of("月曜日に雨が降った", key_of("月曜日に雨が降った")) <= 6
    assert size_of("…", key_of("…")) == 0


def test_title_case_is_every_word_but_the_small() -> None:
    """As in a name or an English headline."""
    assert in_title_case("The House of the Tide")
    assert not in_title_case("The house of the tide")


def test_a_plain_text_without_a_figure_is_known() -> None:
    """Of any other text, and of texts of several lines, it is not said that there is none."""
    assert have_figures(["Lowmark", "2 boats", "", "८ boats", "Élan"]) == [False, True, False, True, True]
    assert have_figures(["Low\nmark", "2 boats"]) == [True, True]
    assert have_figures([]) == []
