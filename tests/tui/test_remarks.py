"""Remarks: what speakers are called, and what dates and figures come to."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from made_library import DATE, FERRANT, NUMBER, PERSON, Made

from reader.article.document import RawDocument
from reader.article.text import Kind, Metadata
from reader.library import Library, open_library
from reader.tui.remarks import roles_of, values_of

LAMPS = Made(
    "/lamps",
    Metadata("Lamps", "", (), "2019-05-01"),
    ((Kind.PARAGRAPH, "“Dark,” said Maud Ferrant. Ferrant had 1,400 on Sunday."),),
    {
        FERRANT: (PERSON, FERRANT),
        "Ferrant": (PERSON, FERRANT),
        "1,400": (NUMBER, "1,400"),
        "Sunday": (DATE, "Sunday"),
    },
    speakers=((FERRANT, "said"),),
)
SAID = {
    FERRANT: {"role": "engineer"},
    "Ferrant": {"role": "chief engineer of the wall"},
    "1,400": {"value": "1400", "counts": "lamps"},
    "Sunday": {"value": "2019-04-28"},
}


@pytest.fixture
def lamps(tmp_path: Path) -> Iterator[Library]:
    """A library of one article, whose mentions say something."""
    library = open_library(tmp_path / "library.sqlite")
    made = LAMPS.annotated()
    text = made.article.text
    mentions = tuple(replace(m, **SAID[text[m.start : m.end]]) for m in made.mentions)
    number = library.identities.found(RawDocument("/lamps", b"lamps", "plain text", ()), "2019-05-01")
    library.shelf.shelve(number, replace(made, mentions=mentions), "made")
    yield library
    library.close()


def test_a_speaker_is_called_by_the_role_with_the_most_words(lamps: Library) -> None:
    """Of what the article calls somebody, the panel says what tells most; who has no role has none."""
    shelf = lamps.annotations
    (number,) = lamps.articles.numbers()
    quotations = shelf.quotations(number)
    assert roles_of(shelf, number, quotations) == {FERRANT: "chief engineer of the wall"}
    assert roles_of(shelf, number, [replace(quotations[0], speaker="A voice")]) == {"A voice": ""}


def test_dates_and_figures_say_what_they_come_to(lamps: Library) -> None:
    """By the place of the first mention; names have no value."""
    shelf = lamps.annotations
    (number,) = lamps.articles.numbers()
    values = values_of(shelf, number, shelf.entities(number))
    assert sorted(values.values()) == ["1,400 lamps", "28 April 2019"]
