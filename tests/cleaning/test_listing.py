"""A list below the end of an article: other stories go, what the article lists itself stays."""

from __future__ import annotations

from collections.abc import Sequence

import pytest

from reader.article.document import RawDocument
from reader.cleaning import clean, lines_of

STORY = [
    f"On the {day} day the council of Westhaven heard {who} about the ferry to Lowmark, whose shaft had"
    f" broken in the {month} storm, and it was told that the yard could mend the boat before the winter for"
    f" {sum_} crowns at most, which the treasurer called the least that an honest carpenter would ask for"
    " such a piece of work nowadays."
    for day, who, month, sum_ in (
        ("first", "two engineers", "January", "nine thousand"),
        ("second", "the harbour master", "February", "eight thousand"),
        ("third", "a carpenter of Kelmouth", "March", "seven thousand"),
        ("fourth", "fourteen passengers", "April", "six thousand"),
        ("fifth", "the bishop’s driver", "May", "five thousand"),
        ("sixth", "the mayor himself", "June", "four thousand"),
    )
]
ELSEWHERE = [
    ("BRIGHT IDEA", "Grow lettuce in a cellar", "1 vote Gardens", "A box and some patience will do."),
    ("ON TOUR", "Through the hills by bus", "7 votes Travel", "It breaks down twice a day."),
    ("LONG READ", "What became of the glass makers", "3 votes Crafts", "A valley remembers its debts."),
    ("HIGH NOTES", "The choir that sings to cows", "2 votes Music", "Milk has gone up by a tenth."),
    ("OLD BONES", "A mammoth below a car park", "9 votes Science", "Builders thought it was a pipe."),
    ("SMALL HOURS", "Bakers who never see noon", "4 votes Food", "Their bread sells out by eight."),
    ("COLD FEET", "Barefoot up the glacier", "5 votes Sport", "Nobody has done it in June."),
]
FORM, BOX = "Leave a comment", "Subscribe to our newsletter"
ITS_OWN = [
    (
        f"BOAT {number}",
        f"The {name} of Westhaven",
        f"Ferry since {1950 + number}",
        f"The council calls it {name}.",
    )
    for number, name in enumerate(("Pride", "Joy", "Wonder", "Worry", "Dream", "Comfort", "Patience"))
]


def shown_of(below: Sequence[tuple[str, ...]], mark: str = FORM) -> tuple[set[str], set[str]]:
    """Which lines of such entries under a line, below an article, the rule for lists takes, and which not."""
    listed = [line for entry in below for line in entry]
    raw = "\n\n".join(["Ferry to Lowmark stays in harbour", *STORY, mark, *listed])
    cut = {
        line.text
        for line in clean(RawDocument("", b"", "plain text", lines_of(raw))).removed
        if line.rule == "listing"
    }
    return cut, set(listed) - cut


def test_entries_of_other_stories_below_the_end_are_a_list() -> None:
    """All lines of entries that look alike and have no word of the article go by this rule."""
    cut, _ = shown_of(ELSEWHERE)
    assert len(cut) >= 24


def test_below_a_box_that_articles_have_in_their_midst_a_list_is_longer() -> None:
    """Under nothing but “subscribe” seven entries may be the article's own; fourteen are other stories."""
    assert shown_of(ELSEWHERE, BOX)[0] == set()
    twice = [*ELSEWHERE, *((*entry[:1], f"{entry[1]} again", *entry[2:]) for entry in ELSEWHERE)]
    assert len(shown_of(twice, BOX)[0]) >= 32


def test_a_list_that_the_story_goes_on_below_is_the_articles_own() -> None:
    """Where a paragraph below speaks of what the article speaks of, nothing above it is cut."""
    assert shown_of([*ELSEWHERE, (STORY[0].replace("first", "last"),)])[0] == set()


def test_entries_that_speak_of_the_article_are_left_to_the_judge() -> None:
    """Entries with the article's own words are not taken for a list of other stories."""
    assert shown_of(ITS_OWN)[0] == set()


@pytest.mark.parametrize(
    "mark", ["The boats of the council, one by one:", "Places to go when the ferry is mended"]
)
def test_without_an_end_above_it_nothing_is_a_list(mark: str) -> None:
    """The same entries in mid-article, with no line above that stands at an article's end, are left."""
    assert shown_of(ELSEWHERE, mark)[0] == set()


def test_five_entries_are_no_list_yet() -> None:
    """Fewer entries than make a list are left to the judge."""
    assert shown_of(ELSEWHERE[:5])[0] == set()


def test_paragraphs_that_follow_each_other_are_no_list() -> None:
    """Sentences that end, one after the other, are text, however much alike they look."""
    told = [
        (f"{a} came.", f"{b} followed them into the hall.", f"{c} left.")
        for a, b, c in zip("ABCDEFGH", "IJKLMNOP", "QRSTUVWX", strict=True)
    ]
    assert shown_of(told)[0] == set()
