"""The figures of an article are told with what they count, as two articles do alike."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from reader.links.figures import counted_alike, is_figure
from reader.links.reason import Digest

Digested = Callable[..., Digest]


@pytest.mark.parametrize("name", ["640", "640 tonnes", "€3.5 million", "US$40", "12 %"])
def test_figures_are_told_from_names(name: str) -> None:
    """By the digits that they begin with, behind the sign of a currency."""
    assert is_figure(name)


@pytest.mark.parametrize("name", ["Ines Quill", "Quay 9", "USS Corrie", "$"])
def test_names_are_no_figures(name: str) -> None:
    """Even if there is a digit in them."""
    assert not is_figure(name)


@pytest.mark.parametrize(
    ("text", "figure", "words"),
    [
        ("They towed 37 grain barges away.", "37|grain barges", "37 grain barges"),
        ("The wave killed 37 on the pier.", "37", "37 killed"),
        ("On the pier 37 people were hurt.", "37|people", "37 people injured"),
        ("The toll of dead rose to 1,200 by noon.", "1,200", "1,200 killed"),
        ("Old Matej Brandl died on Friday at 91.", "91", None),
        ("The rowers, 37 and 41 years old, died there.", "37", None),
        ("They counted 37.", "37", None),
        ("Another 37 barges were towed away.", "37|barges", None),
    ],
)
def test_figure_has_what_it_counts(digested: Digested, text: str, figure: str, words: str | None) -> None:
    """A noun or a fate; ages, remainders and bare figures have nothing."""
    assert digested("Pier", text, [figure]).counted.get(figure.partition("|")[0]) == words


def test_what_a_figure_counts_first_holds(digested: Digested) -> None:
    """Later on in the text it may count something else."""
    text = "They towed 37 barges away. And 37 lorries came."
    assert digested("Pier", text, ["37|barges", "37|lorries"]).counted == {"37": "37 barges"}


@pytest.mark.parametrize(
    ("name", "one", "other", "words"),
    [
        ("37", "37|grain barges", "37|barges", "37 barges"),
        ("37", "37|people", "37|lorries", ""),
        ("37", "37|barges", "37", ""),
        ("37", "37", "37", ""),
        ("3 million", "3 million", "3 million", ""),
        ("640 tonnes", "640 tonnes|silt", "640 tonnes|sand", "640 tonnes"),
        ("640 tonnes", "640 tonnes", "640 tonnes|sand", "640 tonnes"),
        ("40-year", "40-year", "40-year", ""),
        ("000 gallons", "000 gallons", "000 gallons", ""),
    ],
)
def test_two_articles_agree_on_what_holds_for_both(
    digested: Digested, name: str, one: str, other: str, words: str
) -> None:
    """A unit is enough; where the nouns differ nothing is told of a bare figure."""

    def counting(figure: str) -> Digest:
        noun = figure.partition("|")[2]
        return digested("Pier", f"They told of {name} {noun} there.", [figure])

    assert counted_alike(name, counting(one), counting(other)) == words
