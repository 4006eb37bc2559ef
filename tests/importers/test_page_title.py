"""Where the title stands, and that nothing above it is of the article."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from reader.importers.page_blocks import PageBlock
from reader.importers.page_title import below_title, title_at

Blocks = Callable[[str], list[PageBlock]]
HEADLINE = frozenset(("ferry", "stays", "in", "harbour"))
PARAGRAPH = (
    "<p>The ferry to Lowmark stayed in harbour on Monday because the ramp had been damaged by a storm.</p>"
)


@pytest.mark.parametrize(
    ("markup", "place"),
    [
        ("<p>Coast</p><h1>Ferry stays in harbour</h1>", 1),
        ("<h1>Tidelines</h1><h2>Ferry stays in harbour</h2>", 1),
        ("<h1>Tidelines</h1><h2>Bridge to close</h2>", -1),
        ("<h2>Ferry stays in harbour</h2><h2>Ferry stays in harbour</h2>", 0),
        ("<h1>Coast: ferry stays in harbour after the storm</h1>", 0),
        ("", -1),
    ],
)
def test_the_title_is_the_heading_that_says_it(blocks: Blocks, markup: str, place: int) -> None:
    """A great heading may say more or less than the headline, a lesser one must say the same."""
    assert title_at(blocks(markup + PARAGRAPH), HEADLINE) == place


def test_a_title_at_the_end_is_a_link(blocks: Blocks) -> None:
    """Where the prose stands above it, it is the heading of a list of stories: nothing is left out."""
    title = "<h2>Ferry stays in harbour</h2>"
    assert below_title(blocks(PARAGRAPH * 3 + title), HEADLINE) == 0
    assert below_title(blocks("<p>Coast</p>" + title + PARAGRAPH * 3), HEADLINE) == 1
