"""Spoken: quotations of many articles under their article and their speaker."""

from __future__ import annotations

from reader.article.annotation import Quotation, QuotationKind, QuotationState
from reader.library import Row
from reader.library.quotations import Spoken
from reader.tui.spoken import spoken_entries


def row(number: int) -> Row:
    """An article."""
    return Row(
        number=number,
        id=f"{number:012x}",
        headline=f"Headline {number}",
        outlet="Echo",
        published="2019-03-14",
        words=9,
        read=False,
        quotations=1,
        bookmarks=0,
        links=0,
        language="en",
        source="/x",
        added="2019-03-15T00:00:00Z",
    )


def spoken(number: int, article: int, speaker: str, **about: object) -> Spoken:
    """A quotation of an article."""
    return Spoken(number, row(article), Quotation(0, 5, speaker=speaker, **about), f"“{number}”")  # type: ignore[arg-type]


def told(found: list[Spoken], after: Spoken | None = None, *, named: bool = True) -> list[list[str]]:
    """What the entries say, entry by entry."""
    return [[part.text for part in entry.parts] for entry in spoken_entries(found, after, named=named)]


def test_article_and_speaker_are_said_once_in_a_row() -> None:
    """A new article says its outlet, day and headline, and who speaks; what follows says only what is new."""
    found = [spoken(9, 1, "Ida"), spoken(8, 1, "Ida"), spoken(7, 1, "Orr"), spoken(6, 2, "Orr")]
    assert told(found) == [
        ["Echo · 14 Mar 2019 · Headline 1"],
        ["Ida", "“9”"],
        ["“8”"],
        ["Orr", "“7”"],
        ["Echo · 14 Mar 2019 · Headline 2"],
        ["Orr", "“6”"],
    ]


def test_the_next_page_goes_on_where_the_last_one_ended() -> None:
    """What the last page said is not said again at the top of the next."""
    before = spoken(9, 1, "Ida")
    assert told([spoken(8, 1, "Ida")], before) == [["“8”"]]
    assert told([spoken(8, 1, "")], before) == [["No speaker named", "“8”"]]


def test_of_one_speaker_the_name_is_left_out() -> None:
    """Where the heading of the screen names the speaker, the entries do not; kind and damage they tell."""
    one = spoken(9, 1, "Ida", cue="said", kind=QuotationKind.MIXED, state=QuotationState.UNCLOSED)
    assert told([one], named=False)[1] == ["“9” ⚠", "said · mixed · the closing mark is missing"]
