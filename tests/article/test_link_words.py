"""Every link says in words why it is there."""

from __future__ import annotations

import pytest

from reader.article.link import UNTOLD, Link, Why
from reader.article.link_words import NAMED_BY, apart, beside, heading, rank, sentence

STORY = Link(1, 2, Why.SAME_STORY, "both name Ines Quill", 0.4)


@pytest.mark.parametrize(
    ("days", "head", "said"),
    [
        (2, "Same story, later", "both name Ines Quill; 2 days later"),
        (-1, "Same story, earlier", "both name Ines Quill; 1 day earlier"),
        (0, "Same story, the same day", "both name Ines Quill; the same day"),
        (None, "Same story", "both name Ines Quill"),
    ],
)
def test_a_story_is_told_before_and_after(days: int | None, head: str, said: str) -> None:
    """What came later is apart from what came before; an unknown day is neither."""
    assert heading(STORY, 1, days) == head
    assert sentence(STORY, days) == said


def test_a_line_is_told_at_both_of_its_ends() -> None:
    """The article that it names is “named by” the other; one that is missing has no sentence."""
    line = Link(1, 2, Why.NAMED, "named by its headline", 1.0, "Dredger stays", 40)
    assert (heading(line, 1, 3), heading(line, 2, -3)) == ("Named in the text", NAMED_BY)
    assert sentence(line, 3) == "named by its headline"
    assert sentence(Link(1, None, Why.NAMED, "not in the library", 0.0, "Dredger stays", 40), None) == ""


def test_headings_have_an_order() -> None:
    """What the text itself names stands first, and what nobody has heard of last."""
    told = set(Why) - {*UNTOLD, Why.SAME_WORDS}
    headings = [heading(Link(1, 2, why, "", 0.5), 1, 1) for why in told]
    assert min(headings, key=rank) == "Named in the text"
    assert rank("Something new") > max(rank(each) for each in headings if each != "hyperlink")


def test_days_are_counted() -> None:
    """One day is one, and many are parted."""
    assert (apart(1), apart(-1400), apart(0)) == ("1 day later", "1,400 days earlier", "the same day")


def test_what_is_more_than_five_weeks_away_is_background() -> None:
    """Another story would have begun meanwhile."""
    link = Link(1, 2, Why.SAME_STORY, "", 0.9)
    assert heading(link, 1, -35) == "Same story, earlier"
    assert heading(link, 1, -36) == heading(link, 1, 300) == "Background"


def test_two_that_stand_in_different_stories_are_not_said_to_tell_one() -> None:
    """They are near it, whatever their days; what is far away is background as before."""
    assert (
        heading(STORY, 1, 2, elsewhere=True) == heading(STORY, 1, None, elsewhere=True) == "Near this story"
    )
    assert heading(STORY, 1, 300, elsewhere=True) == "Background"
    copy = Link(1, 2, Why.COPY, "", 0.9)
    assert heading(copy, 1, 2, elsewhere=True) == heading(copy, 1, 2)
    assert rank("Same story") < rank("Near this story") < rank("Background")
    assert beside("Near this story", STORY) == "also near this story: both name Ines Quill"


@pytest.mark.parametrize(
    ("reason", "title", "number", "said"),
    [
        (Why.NAMED, "Dredger stays", 2, "also names this one"),
        (Why.COPY, "", 1, "also a copy"),
        (Why.SAME_STORY, "", 1, "also the same story: both name Ines Quill"),
        (Why.SHARED_QUOTATION, "", 1, "also shared quotation: both name Ines Quill"),
    ],
)
def test_second_reason_is_said_in_few_words(reason: Why, title: str, number: int, said: str) -> None:
    """The first one stands before it, and room is scarce."""
    link = Link(1, 2, reason, "both name Ines Quill", 0.5, title)
    assert beside(heading(link, number, 2), link) == said
