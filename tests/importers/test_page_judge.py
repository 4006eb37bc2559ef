"""The verdict on a page's blocks."""

from __future__ import annotations

from collections.abc import Callable

from reader.importers.page_blocks import PageBlock
from reader.importers.page_judge import LEAST, MOST, article_blocks, chances_of, limit_of
from reader.importers.page_measures import Page
from reader.importers.page_model import load_model

Blocks = Callable[[str], list[PageBlock]]
PARAGRAPH = (
    "<p>The ferry to Lowmark stayed in harbour on Monday because the ramp had been damaged by a storm.</p>"
)
BODY = (
    f"<div class='list'><p><a href='x'>Bridge to close</a></p></div><div class='text'>{PARAGRAPH * 4}</div>"
)


def test_paragraphs_stay_and_a_row_of_links_does_not(blocks: Blocks) -> None:
    """Five blocks, of which the first is a link to something else."""
    assert article_blocks(Page(blocks(BODY), "Ferry stays in harbour", "", "")) == [False, *[True] * 4]


def test_the_same_page_has_the_same_chances(blocks: Blocks) -> None:
    """Nothing in the judge is left to chance, or to the order of a set."""
    first, second = (chances_of(Page(blocks(BODY), "Ferry", "", ""), load_model()) for _ in range(2))
    assert first == second
    assert all(0 <= chance <= 1 for chance in first)


def test_where_all_paragraphs_look_doubtful_the_limit_sinks(blocks: Blocks) -> None:
    """Better a leftover than a lost paragraph; but never below a least chance, nor above a highest."""
    found = blocks(PARAGRAPH * 3)
    assert limit_of(found, [1.0, 1.0, 1.0]) == MOST
    assert LEAST < limit_of(found, [0.5, 0.5, 0.5]) < MOST
    assert limit_of(found, [0.01, 0.01, 0.01]) == LEAST
