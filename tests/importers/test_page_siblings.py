"""What stands among the article's paragraphs."""

from __future__ import annotations

from collections.abc import Callable

from reader.importers.page_blocks import PageBlock
from reader.importers.page_measures import Page
from reader.importers.page_siblings import LEAST, with_siblings

Blocks = Callable[[str], list[PageBlock]]
PARAGRAPH = (
    "<p>The ferry to Lowmark stayed in harbour on Monday because the ramp had been damaged by a storm.</p>"
)


def verdicts(found: list[PageBlock], chance: float = 2 * LEAST) -> dict[str, bool]:
    """What stays where only the paragraphs were kept, and all else has one chance."""
    page = Page(found, "", "", "")
    kept = with_siblings(page, page.prose, [1.0 if prose else chance for prose in page.prose])
    return {block.text: stays for block, stays in zip(found, kept, strict=True)}


def test_a_list_among_the_paragraphs_stays(blocks: Blocks) -> None:
    """A list in the element that holds the paragraphs is kept, one in an element beside it is not."""
    inside = "<ul><li>Two pears</li></ul>"
    outside = "<div><ul><li>Home</li></ul></div>"
    found = verdicts(blocks(f"<div>{PARAGRAPH * 3}{inside}</div>{outside}"))
    assert (found["Two pears"], found["Home"]) == (True, False)


def test_a_list_of_links_stays_out(blocks: Blocks) -> None:
    """So does what the judge is sure of."""
    links = blocks(f"<div>{PARAGRAPH * 3}<ul><li><a href='x'>Bridge closed</a></li></ul></div>")
    assert not verdicts(links)["Bridge closed"]
    items = blocks(f"<div>{PARAGRAPH * 3}<ul><li>Two pears</li></ul></div>")
    assert not verdicts(items, LEAST / 2)["Two pears"]


def test_a_list_that_is_called_a_leftover_stays_out(blocks: Blocks) -> None:
    """Though it stands among the paragraphs and links to nothing: its element says that it sells."""
    found = verdicts(blocks(f"<div>{PARAGRAPH * 3}<ul class='advert'><li>Two pears</li></ul></div>"))
    assert not found["Two pears"]
