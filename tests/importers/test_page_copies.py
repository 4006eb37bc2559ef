"""Blocks that say the whole article once more."""

from __future__ import annotations

from collections.abc import Callable

from reader.importers.page_blocks import PageBlock
from reader.importers.page_copies import LARGEST, MOST, copies_in

Blocks = Callable[[str], list[PageBlock]]
STORY = [
    f"In the {n} winter of the ferry its captain, number {n} on the list, wrote {n} letters to Westhaven"
    f" and had {n + 1} answers from the harbour office, which asked pier {n} for its {n * 3} boats."
    for n in range(1, 9)
]


def test_the_text_of_many_paragraphs_in_one_element_is_a_copy(blocks: Blocks) -> None:
    """Wherever it stands; the paragraphs themselves are none."""
    one, many = f"<div>{' '.join(STORY)}</div>", "".join(f"<p>{text}</p>" for text in STORY)
    assert copies_in(blocks(many + one)) == {len(STORY)}
    assert copies_in(blocks(one + many)) == {0}


def test_a_long_paragraph_of_its_own_is_no_copy(blocks: Blocks) -> None:
    """It says something else, or it is the only one that says it."""
    one, other = " ".join(STORY), " ".join(text.upper() for text in STORY)
    assert not copies_in(blocks(f"<p>{one}</p><p>{other}</p><p>{STORY[0]}</p>"))
    assert not copies_in(blocks(f"<p>{one}</p>"))


def test_few_blocks_are_compared(blocks: Blocks) -> None:
    """Of a page with any number of copies only the longest are looked at, so that it takes bounded time."""
    many = "".join(f"<p>{text}</p>" for text in STORY)
    copies = "".join(f"<div>{' '.join(STORY)}</div>" for _ in range(MOST + 4))
    assert len(copies_in(blocks(many + copies))) == MOST


def test_nothing_is_compared_in_a_very_long_page(blocks: Blocks) -> None:
    """A page of that many words is no article, and comparing it would take its time."""
    one, many = f"<div>{' '.join(STORY)}</div>", "".join(f"<p>{text}</p>" for text in STORY)
    assert not copies_in(blocks(many + one + f"<p>{'ferry ' * LARGEST}</p>"))


def test_text_without_spaces_is_no_copy(blocks: Blocks) -> None:
    """Its words cannot be told apart, so that nothing is said of it."""
    assert not copies_in(blocks(f"<p>{'船は港にとどまった。' * 60}</p>{'<p>船は港にとどまった。</p>' * 60}"))
