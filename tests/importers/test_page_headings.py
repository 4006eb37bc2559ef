"""Headings and standfirsts that stay because of where they stand."""

from __future__ import annotations

from collections.abc import Callable

from reader.importers.page_blocks import PageBlock
from reader.importers.page_headings import is_summary, with_headings
from reader.importers.page_measures import Page

Blocks = Callable[[str], list[PageBlock]]
PARAGRAPH = (
    "<p>The ferry to Lowmark stayed in harbour on Monday because the ramp had been damaged by a storm.</p>"
)
SUMMARY = "Islanders wait for a ramp that was to be mended twice"


def staying(found: list[PageBlock], *kept: str, summary: str = "", headline: str = "") -> list[str]:
    """What stays where the paragraphs and these blocks were kept."""
    page = Page(found, headline, summary, "")
    verdicts = [prose or block.text in kept for block, prose in zip(found, page.prose, strict=True)]
    shown = zip(found, with_headings(page, verdicts), page.prose, strict=True)
    return [block.text for block, stays, prose in shown if stays and not prose]


def test_a_heading_between_two_kept_paragraphs_stays(blocks: Blocks) -> None:
    """A label of one word, a link, or a heading over something that goes, does not."""
    heading = "<h3>Who pays for it?</h3>"
    assert staying(blocks(PARAGRAPH + heading + PARAGRAPH)) == ["Who pays for it?"]
    assert staying(blocks(f"{PARAGRAPH}<h3>Advertisement</h3>{PARAGRAPH}")) == []
    assert staying(blocks(f"{PARAGRAPH}<h3><a href='x'>Who pays for it?</a></h3>{PARAGRAPH}")) == []
    assert staying(blocks(f"{PARAGRAPH}{heading}<div>Menu</div>{PARAGRAPH}")) == []


def test_the_headings_of_a_live_page_stay_together(blocks: Blocks) -> None:
    """Where most of a sort stand above paragraphs, and one was kept, they all are."""
    entries = "".join(
        f"<div>{n}:00</div><h3 class='post'>Boat {n} sails</h3>{PARAGRAPH}" for n in range(1, 5)
    )
    assert staying(blocks(entries), "Boat 2 sails") == [f"Boat {n} sails" for n in range(1, 5)]
    assert staying(blocks(entries)) == []
    assert staying(blocks(entries + "<h3 class='post'>Weather</h3>" * 4), "Boat 2 sails") == ["Boat 2 sails"]


def test_the_summary_above_the_story_stays(blocks: Blocks) -> None:
    """Above its first paragraph only, and not where it is the headline once more."""
    line = f"<h2>{SUMMARY}</h2>"
    assert staying(blocks(line + "<div>Share</div>" + PARAGRAPH), summary=SUMMARY) == [SUMMARY]
    assert staying(blocks(PARAGRAPH + "<div>Share</div>" + line), summary=SUMMARY) == []
    assert staying(blocks(line + "<div>Share</div>" + PARAGRAPH), summary=SUMMARY, headline=SUMMARY) == []


def test_a_summary_is_nearly_all_of_it(blocks: Blocks) -> None:
    """A line that shares half of its words with it is none, nor is one of three words."""
    found = blocks(f"<p>{SUMMARY}</p><p>Islanders wait for a bus</p><p>A ramp</p>")
    page = Page(found, "", SUMMARY, "")
    assert [is_summary(page, at) for at in range(3)] == [True, False, False]


def test_nothing_stays_where_nothing_was_kept(blocks: Blocks) -> None:
    """Neither a heading nor a summary makes an article."""
    page = Page(blocks(f"<h2>{SUMMARY}</h2><p>Menu</p>"), "", SUMMARY, "")
    assert with_headings(page, [False, False]) == [False, False]
