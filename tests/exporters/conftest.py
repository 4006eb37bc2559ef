"""A made article with everything that an export can tell of it. Place, person and paper are invented."""

from __future__ import annotations

from dataclasses import replace

import pytest

from reader.article.annotation import EntityType, Mention
from reader.article.bookmark import Bookmark, BookmarkState, select
from reader.article.text import Article, Block, Kind, LinkedHeadline, Metadata, Removed
from reader.exporters.exporter import Leaf

PARTS = (
    (Kind.HEADLINE, "Mill #2 at Brackwater sold for “a crown” [updated]"),
    (Kind.STANDFIRST, "The wheel lies in the race; nobody has asked for it *yet*"),
    (Kind.CAPTION, "The mill in June. Photograph: Osric Tamm/Ledger"),
    (
        Kind.PARAGRAPH,
        "The mill has stood empty since the flood, and its deed says <void> in_the_margin & more.",
    ),
    (Kind.SUBHEADING, "1. What is in it"),
    (Kind.LIST_ITEM, "a wheel, 4 * 4 metres"),
    (Kind.LIST_ITEM, "- a ledger nobody can read"),
    (Kind.PARAGRAPH, "1998. That was the year the sluice broke.\n# It was never mended."),
    (Kind.BLOCK_QUOTATION, "Whoever buys me\nbuys the water."),
    (Kind.BLOCK_QUOTATION, "The old deed"),
    (Kind.TIME, "10:45"),
    (Kind.CORRECTION, "An earlier version named the wrong river."),
)
TEXT = "\n\n".join(words for _, words in PARTS)


def blocks() -> tuple[Block, ...]:
    """The blocks of the text."""
    found, at = [], 0
    for kind, words in PARTS:
        found.append(Block(kind, at, at + len(words)))
        at += len(words) + 2
    return tuple(found)


def passage(id: str, words: str, **more: object) -> Bookmark:
    """A passage of the text by its words."""
    start = TEXT.index(words)
    made = Bookmark(
        id, "3f2a90c41b77", select(TEXT, start, start + len(words), "ab12"), 3, created="2026-11-20T08:00:00Z"
    )
    return replace(made, updated=made.created, **more)  # type: ignore[arg-type]


@pytest.fixture
def leaf() -> Leaf:
    """The article with three passages."""
    start = TEXT.index("Brackwater")
    across = TEXT[TEXT.index("since the flood") : TEXT.index(" in it")]
    return Leaf(
        id="3f2a90c41b77",
        title=PARTS[0][1],
        source="/pile/mill.txt",
        words=61,
        minutes=1,
        article=Article(
            TEXT,
            blocks(),
            Metadata(
                PARTS[0][1],
                "The Reedmere Ledger",
                ("Osric Tamm", 'Hedda "Hod" Crane'),
                "2026-11-14",
                "2026-11-15T09:30:00+01:00",
                "Valley",
                "en",
                "https://ledger.example/mill?a=1&b=2",
            ),
            linked=(LinkedHeadline("The flood of the year", TEXT.index("1998")),),
            notes=("The text was joined from broken lines",),
        ),
        tags=("water", "Brückenbau"),
        passages=(
            passage(
                "01A", across, note="Ask *Hedda*:\n\n- who signed?", tags=("mill", "to-do"), colour="green"
            ),
            passage("01B", "buys the water", state=BookmarkState.MOVED, score=0.75),
            passage("01C", "“a crown”", state=BookmarkState.ORPHAN, note="gone"),
        ),
        mentions=(Mention(start, start + 10, EntityType.PLACE, "Brackwater"),),
        removed=(Removed(9, "Share this", Kind.SHARE_ROW, "share row", TEXT.index("1998")),),
    )


@pytest.fixture
def bare() -> Leaf:
    """An article of which hardly anything is known."""
    text = "The boat is late."
    article = Article(text, (Block(Kind.PARAGRAPH, 0, len(text)),))
    return Leaf("0000deadbeef", text, "/pile/boat.txt", 4, 1, article)
