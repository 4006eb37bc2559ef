"""What is measured of a page's blocks."""

from __future__ import annotations

import math
from collections.abc import Callable

from hypothesis import given, settings
from hypothesis import strategies as st
from lxml import html

from reader.importers.page_blocks import PageBlock, blocks_of
from reader.importers.page_measures import Page, measures

Blocks = Callable[[str], list[PageBlock]]
PARAGRAPH = (
    "<p>The ferry to Lowmark stayed in harbour on Monday because the ramp had been damaged by a storm.</p>"
)
MARKUP = st.lists(st.sampled_from((PARAGRAPH, "<h1>Ferry", "<div class='a'>", "</div>", "<li>x", "港", "©")))


def test_the_story_is_the_lowest_element_with_most_of_the_prose(blocks: Blocks) -> None:
    """Its blocks are inside, the menu's and the teaser's are not."""
    page = Page(blocks(f"<p>Menu</p><div><h1>Ferry</h1>{PARAGRAPH * 3}</div><p>Teaser</p>"), "Ferry", "", "")
    assert page.inside == [False, True, True, True, True, False]


@settings(max_examples=50, deadline=None)
@given(MARKUP, st.sampled_from(("", "Ferry stays")), st.sampled_from(("", "The ferry to Lowmark stayed")))
def test_every_block_has_a_row_of_the_same_length(pieces: list[str], headline: str, body: str) -> None:
    """All of them are finite numbers, whatever the page is."""
    tree = html.document_fromstring(f"<html><body>{''.join(pieces)}</body></html>")
    page = Page(blocks_of(tree), headline, headline, body)
    rows = measures(page)
    assert len(rows) == len(page.blocks)
    assert len({len(row) for row in rows}) <= 1
    assert all(math.isfinite(number) for row in rows for number in row)
