"""Plain text: headline, what is known, then a paragraph a line, wrapped by nobody; passages behind it.

Old mill at Brackwater sold

The Reedmere Ledger · 2026-03-14
https://ledger.example/mill

The mill has stood empty since the flood.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from reader.article.bookmark import Bookmark
from reader.article.list_marks import has_mark
from reader.article.text import SHOWN_KINDS, Block, Kind
from reader.exporters.exporter import Exporter, Leaf
from reader.exporters.passage_words import colour_words, day_words, known_words, marked_words, state_words
from reader.safety import safe_line, safe_text

_BEFORE = {Kind.LIST_ITEM: "- ", Kind.BLOCK_QUOTATION: "    ", Kind.CAPTION: "Caption: "}
"""What stands before blocks that are set apart."""


def article_text(leaf: Leaf) -> str:
    """One article, its passages behind it."""
    parts = [leaf.article.metadata.headline, _about(leaf), *_blocks(leaf)]
    if leaf.passages:
        parts += ["Passages", *map(_passage, leaf.passages)]
    return _joined(parts)


def passages_text(leaf: Leaf) -> str:
    """The passages of one article under its headline."""
    return _joined([safe_line(leaf.title), _about(leaf), *map(_passage, leaf.passages)])


def _joined(parts: Iterable[str]) -> str:
    return safe_text("\n\n".join(filter(None, parts))) + "\n"


def _about(leaf: Leaf) -> str:
    """What is known of it, and below where it can be read."""
    return "\n".join(filter(None, (" · ".join(known_words(leaf)), leaf.address)))


def _blocks(leaf: Leaf) -> Iterator[str]:
    """The text under the headline; the items of one list stand below each other."""
    items: list[str] = []
    for block in leaf.article.blocks:
        if block.kind not in SHOWN_KINDS or block.kind is Kind.HEADLINE:
            continue
        words = _words(leaf, block)
        if block.kind is Kind.LIST_ITEM:
            items.append(words)
            continue
        if items:
            yield "\n".join(items)
            items = []
        yield words
    yield "\n".join(items)


def _words(leaf: Leaf, block: Block) -> str:
    """The words of a block, on one line where it is not set line by line."""
    before = _BEFORE.get(block.kind, "")
    words = leaf.article.text[block.start : block.end]
    if block.kind is Kind.LIST_ITEM and has_mark(words):
        before = ""
    return before + words.replace("\n", "\n" + " " * len(before) if block.kind is not Kind.CAPTION else "\n")


def _passage(bookmark: Bookmark) -> str:
    """A passage with its note, its tags, and when it was marked."""
    about = (colour_words(bookmark), day_words(bookmark), state_words(bookmark))
    lines = (
        marked_words(bookmark),
        f"Note: {bookmark.note}" if bookmark.note else "",
        f"Tags: {', '.join(bookmark.tags)}" if bookmark.tags else "",
        " · ".join(filter(None, about)),
    )
    return "\n".join(filter(None, lines))


PLAIN_TEXT = Exporter(
    name="text",
    title="plain text",
    detail="a file each, a paragraph a line, your passages behind the text",
    passages_detail="one file, passages with notes and tags under their articles",
    suffix=".txt",
    article=article_text,
    passages=passages_text,
    between="\n* * *\n\n",
)
