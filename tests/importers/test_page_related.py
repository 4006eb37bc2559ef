"""Headlines of other articles in a page's article."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from reader.importers.page_blocks import PageBlock
from reader.importers.page_related import related_titles

Blocks = Callable[[str], list[PageBlock]]


@pytest.mark.parametrize(
    ("markup", "titles"),
    [
        ("<p><a href='x'>READ: Harbour to close in May</a></p>", ["Harbour to close in May"]),
        ("<p><a href='x'>Lire aussi : Le port ferme en mai</a></p>", ["Le port ferme en mai"]),
        ("<p>Read: the boats of the island sail again.</p>", []),
        (
            "<h3>Related</h3><ul><li><a href='x'>Market roof gives way</a></li></ul>",
            ["Market roof gives way"],
        ),
        ("<h3>Related</h3><p>It was the third storm of the week.</p>", []),
        ("<h3>Related</h3><a href='x'>More</a>", []),
    ],
)
def test_only_links_under_a_label_are_headlines(blocks: Blocks, markup: str, titles: list[str]) -> None:
    """The label stands in the line, or in a heading right above; what is no link is text."""
    found = blocks(f"<p>One</p>{markup}<p>Two</p>")
    assert [title for _, title in related_titles(found, 0, len(found) - 1)] == titles


def test_a_label_of_the_sites_own_is_known_when_it_is_said_often(blocks: Blocks) -> None:
    """Three links behind one label are headlines in any language; two, or three in the text, are not."""
    links = [f"<p><a href='{n}'>TIKISA PALI | Sora kelo mira {n}</a></p>" for n in range(3)]
    for body, count in (
        ("".join(links), 3),
        ("".join(links[:2]), 0),
        ("<p>Ada Lund: It is cold.</p>" * 3, 0),
    ):
        found = blocks(f"<p>One</p>{body}<p>Two</p>")
        assert len(list(related_titles(found, 0, len(found) - 1))) == count


def test_boxes_outside_of_the_article_are_not_read(blocks: Blocks) -> None:
    """A box behind the article counts only in the article's own element."""
    box = "<h3>Related</h3><ul><li><a href='x'>Market roof gives way</a></li></ul>"
    assert list(related_titles(blocks(f"<p>One</p>{box}"), 0, 0)) == []
    assert len(list(related_titles(blocks(f"<main><p>One</p>{box}</main>"), 0, 0))) == 1
