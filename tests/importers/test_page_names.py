"""What the names of elements suggest."""

from __future__ import annotations

from collections.abc import Callable

from reader.importers.page_blocks import PageBlock
from reader.importers.page_names import BUCKETS, COMMENTS, DECK, FAR, Buckets, Names

Blocks = Callable[[str], list[PageBlock]]


def test_steps_tell_how_near_a_name_is(blocks: Blocks) -> None:
    """None for the element itself, one for the element around it; the body's classes say nothing."""
    (block,) = blocks("<div class='comments'><div><p class='article__deck'>So true</p></div></div>")
    steps = Names().steps(block.place)
    assert (steps[DECK], steps[COMMENTS]) == (0, 2)
    assert Names().is_leftover(block.place)
    (plain,) = blocks("<p>So true</p>")
    assert set(Names().steps(plain.place)) == {FAR}


def test_blocks_of_one_place_have_the_same_names(blocks: Blocks) -> None:
    """The learned names are those of the elements around, whatever the words are."""
    first, second, other = blocks(
        "<div class='a1 text'><p>One</p><p>Two</p></div><p class='teaser'>Three</p>"
    )
    found = Buckets()
    assert found.of(first) == found.of(second) != found.of(other)
    assert all(0 <= bucket < BUCKETS for bucket in found.of(first))
