"""A line that names a headline finds its article, or says that it is not there."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from reader.links.named import MISSING, NAMED
from reader.links.reason import Digest, Pile

Digested = Callable[..., Digest]
PileOf = Callable[..., Pile]

HEADLINES = (
    "Ferry crews vote on a strike in the first week of June",
    "Ferry strike ends after nine days with a handshake",
    "Two rescued from yacht as gale scatters the fleet",
    "Minister resigns over the lost dredging contract",
    "How a lighthouse keeper paints a staircase",
)


@pytest.mark.parametrize(
    ("line", "place"),
    [
        ("Ferry crews vote on a strike in the first week of June", 0),
        ("FERRY CREWS VOTE ON A STRIKE IN THE FIRST WEEK OF JUNE", 0),
        ("Video: Two rescued from yacht as gale scatters the fleet", 2),
        ("Minister resigns over the lost dredging contract – Harbour Post", 3),
        ("Minister resigns over the lost… | Harbour Post", 3),
        ("Minister resigns over the lost", 3),
        ("Ferry strike ends after nine days with handshake", 1),
        ("Two rescued from a yacht as the gale scatters fleet off Hask", 2),
        ("Two pelicans from yacht as gale scatters the fleet", 2),
        ("Two rescued yacht as gale…", 2),
        ("Minister sings over the lost dredging", 3),
        ("Ferry timetable for the winter is out", None),
        ("How to strike a match – a guide to lights at sea for beginners", None),
        ("How a staircase…", None),
        ("Choir sings for the harbour", None),
    ],
)
def test_line_finds_the_article_it_names(
    digested: Digested, pile_of: PileOf, line: str, place: int | None
) -> None:
    """Labels, outlets, cut ends, case and small changes do not hide it; no other headline is taken for it."""
    others = [digested(headline) for headline in HEADLINES]
    reader = digested("Something else", linked=[line])
    (link,) = NAMED.find(reader, others, pile_of(reader, *others))
    assert link.target == (None if place is None else others[place].number)
    assert link.title == line
    assert (link.evidence == MISSING) is (place is None)


def test_article_does_not_name_itself(digested: Digested, pile_of: PileOf) -> None:
    """A page that lists its own headline links to nothing."""
    one = digested(HEADLINES[0], linked=[HEADLINES[0]])
    (link,) = NAMED.find(one, [one], pile_of(one))
    assert link.target is None


def test_article_that_names_nothing_has_no_such_links(digested: Digested, pile_of: PileOf) -> None:
    """No line, no link."""
    one, other = digested(HEADLINES[0]), digested(HEADLINES[0])
    assert NAMED.find(one, [other], pile_of(one, other)) == []


def test_headline_of_function_words_can_be_named(digested: Digested, pile_of: PileOf) -> None:
    """Where no word tells, all of them count."""
    one, other = digested("Now and Then", linked=["What Is It Now"]), digested("What Is It Now")
    (link,) = NAMED.find(one, [other], pile_of(one, other))
    assert (link.target, link.evidence) == (other.number, "named by its headline")


@pytest.mark.parametrize(
    ("line", "evidence"),
    [
        ("Harbour crane turns by night – Quay News", "named by its headline"),
        ("Video: Harbour crane turns by night", "named by its headline"),
        ("Harbour crane turns…", "named by the start of its headline"),
        ("Harbour crane that turns at night", "named in other words"),
    ],
)
def test_it_is_said_how_a_line_names_an_article(
    digested: Digested, pile_of: PileOf, line: str, evidence: str
) -> None:
    """That two lines are the same is said only where they are."""
    one, other = digested("Tides of the week", linked=[line]), digested("Harbour crane turns by night")
    (link,) = NAMED.find(one, [other], pile_of(one, other))
    assert (link.target, link.evidence) == (other.number, evidence)
