"""Story entries: what lists say of stories and of their articles."""

from __future__ import annotations

from dataclasses import replace

import pytest

from reader.article.annotation import EntityType
from reader.library import Row
from reader.library.stories import StoryRow
from reader.library.story_figures import Differing
from reader.library.story_news import NewFigure, NewName, NewQuotation, News
from reader.tui.story_entries import adds_words, days_words, left_words, story_entry, timeline_entries, where
from reader.tui.widgets.entry_list import Entry

STORY = StoryRow(
    3, "3f2a90c41b77", "Crews vote", 5, ("Echo", "Post", "Coast", "Sea"), "2019-03-01", "2019-03-09", 2, 0
)
ROW = Row(1, "3f2a90c41b77", "Crews vote", "Echo", "2019-03-01", 9, False, 0, 0, 0, "en", "/pile/a", "")


def words(entry: Entry) -> list[str]:
    """What an entry says, part by part."""
    return [part.text for part in entry.parts]


@pytest.mark.parametrize(
    ("first", "last", "told"),
    [
        ("2019-03-01", "2019-03-09", "1 – 9 Mar 2019"),
        ("2019-02-28", "2019-03-02", "28 Feb 2019 – 2 Mar 2019"),
        ("2019-03-01", "2019-03-01", "1 Mar 2019"),
        ("", "", ""),
    ],
)
def test_days_are_told_once(first: str, last: str, told: str) -> None:
    """What two days have in common is not said twice."""
    assert days_words(first, last, short=True) == told


def test_a_story_is_told_in_two_lines() -> None:
    """Its headline; how many articles, when, what is unread, of whom."""
    assert words(story_entry(STORY)) == [
        "Crews vote",
        "5 articles · 1 – 9 Mar 2019 · 2 unread · Echo, Post, Coast and 1 more",
    ]


def test_what_an_article_adds_is_told_in_a_line() -> None:
    """A few names and figures, and how many quotations; nothing where nothing is new."""
    names = tuple(NewName(f"Name {n}", EntityType.PERSON, n) for n in range(6))
    news = News(ROW, names, (NewFigure("40 boats", 7),), (NewQuotation(0, 9, ""),))
    assert adds_words(news) == "adds Name 0, Name 1, Name 2, Name 3 and 2 more · 40 boats · 1 quotation"
    assert adds_words(News(ROW)) == ""


def test_articles_stand_under_their_days() -> None:
    """A day is told once; what has none is told so."""
    undated = Row(2, "0", "A note", "", "", 9, True, 0, 0, 0, "en", "/pile/b", "")
    entries = timeline_entries([News(ROW), News(ROW), News(undated)])
    assert [words(entry) for entry in entries] == [
        ["1 March 2019"],
        ["Crews vote", "Echo · unread"],
        ["Crews vote", "Echo · unread"],
        ["Without a day"],
        ["A note"],
    ]
    assert where(undated) == "A note"
    assert where(replace(ROW, outlet="")) == "Crews vote, 1 Mar 2019"


@pytest.mark.parametrize(
    ("left", "told"),
    [(0, ""), (1, "1 older figure not compared"), (1_200, "1,200 older figures not compared")],
)
def test_figures_that_were_not_compared_are_told(left: int, told: str) -> None:
    """Where there are too many of one subject."""
    assert left_words(Differing("people killed", (), left)) == told
