"""Markdown: front matter, then the article, then the passages that were marked in it, with notes and tags.

---
title: "Old mill at Brackwater sold"
date: 2026-03-14
---

# Old mill at Brackwater sold
"""

from __future__ import annotations

import json
import re
from collections import deque
from collections.abc import Iterable, Iterator
from itertools import groupby

from reader.article.bookmark import Bookmark
from reader.article.list_marks import parted
from reader.article.text import SHOWN_KINDS, Block, Kind
from reader.exporters.exporter import Exporter, Leaf
from reader.exporters.markdown_signs import as_words, quoted, within_line
from reader.exporters.passage_words import colour_words, day_words, known_words, state_words
from reader.safety import safe_line, safe_text

_DAY = re.compile(r"\d{4}-\d\d-\d\d(?:T\d\d:\d\d(?::\d\d)?(?:Z|[+-]\d\d:\d\d)?)?")
_ADDRESS = re.compile(r"https?://[^\s<>\\]+")
_OPEN, _CLOSE = "\ue000", "\ue001"
"""What stands around linked words until they are written; no text should have these."""
_LINKED = re.compile(f"{_OPEN}([^{_CLOSE}]*){_CLOSE}")
_BLOCK_SIGN = re.compile(r"[^\w\s“\"'(„«]|\d{1,9}[.)]")
"""What may mean something at the start of a line."""
_AROUND = {
    Kind.STANDFIRST: "**{}**",
    Kind.SUBHEADING: "## {}",
    Kind.TIME: "**{}**",
    Kind.CAPTION: "*Caption: {}*",
    Kind.CORRECTION: "*{}*",
}
"""How blocks are set that are no plain paragraphs."""


def article_markdown(leaf: Leaf) -> str:
    """One article with front matter, its passages behind it."""
    headline = leaf.article.metadata.headline
    parts = [f"# {within_line(headline)}" if headline else "", *_blocks(leaf)]
    if leaf.passages:
        parts += ["---", "## Passages", *_passages(leaf.passages)]
    return f"---\n{''.join(_front_matter(leaf))}---\n\n{_joined(parts)}"


def passages_markdown(leaf: Leaf) -> str:
    """The passages of one article under its headline and what says where they stand."""
    address = safe_line(leaf.address)
    known = as_words(safe_line(" · ".join(known_words(leaf))))
    shown = f"<{address}>" if _ADDRESS.fullmatch(address) else as_words(address)
    about = " · ".join(filter(None, (known, shown)))
    return _joined([f"## {within_line(leaf.title)}", about, *_passages(leaf.passages)])


def _joined(parts: Iterable[str]) -> str:
    return safe_text("\n\n".join(filter(None, parts))) + "\n"


def _front_matter(leaf: Leaf) -> Iterator[str]:
    """A line for each thing that is known, lists line by line; YAML, and read back by our own importer."""
    known = leaf.article.metadata
    yield from _field("title", leaf.title)
    yield from _field("outlet", known.outlet)
    yield from _list("authors", known.authors)
    yield from _field("date", known.published)
    yield from _field("updated", known.updated)
    yield from _field("section", known.section)
    yield from _field("language", known.language)
    yield from _field("url" if known.url else "source", leaf.address)
    yield from _field("id", leaf.id)
    yield from _list("tags", leaf.tags)


def _field(name: str, value: str) -> Iterator[str]:
    if line := safe_line(value):
        day = name in ("date", "updated") and _DAY.fullmatch(line)
        yield f"{name}: {line if day else _value(line)}\n"


def _list(name: str, values: Iterable[str]) -> Iterator[str]:
    lines = [line for line in map(safe_line, values) if line]
    if lines:
        yield f"{name}:\n"
    yield from (f"  - {_value(line)}\n" for line in lines)


def _value(line: str) -> str:
    """A line between marks; between those that need no escapes where there are such."""
    if '"' not in line and "\\" not in line:
        return f'"{line}"'
    return json.dumps(line, ensure_ascii=False) if "'" in line else f"'{line}'"


def _blocks(leaf: Leaf) -> Iterator[str]:
    """The blocks under the headline; the items of one list, or the parts of one quotation, together."""
    addresses = deque[str]()

    def linked(found: re.Match[str]) -> str:
        return f"[{found[1]}]({addresses.popleft()})"

    return (_LINKED.sub(linked, part) for part in _marked_blocks(leaf, addresses))


def _marked_blocks(leaf: Leaf, addresses: deque[str]) -> Iterator[str]:
    """The same with marks around what is linked; the addresses are put down in the order of the marks."""
    shown = (b for b in leaf.article.blocks if b.kind in SHOWN_KINDS and b.kind is not Kind.HEADLINE)
    for kind, blocks in groupby(shown, key=lambda block: block.kind):
        words = [_marked(leaf, block, addresses) for block in blocks]
        if kind is Kind.LIST_ITEM:
            yield "\n".join(_items(map(safe_line, words)))
        elif kind is Kind.BLOCK_QUOTATION:
            yield quoted("\n\n".join(map(as_words, words)))
        elif kind is Kind.PARAGRAPH:
            yield from map(as_words, words)
        else:
            yield from (_AROUND[kind].format(within_line(each)) for each in words)


def _marked(leaf: Leaf, block: Block, addresses: deque[str]) -> str:
    """The words of a block, marks around those linked; links whose words are gone are left out."""
    text, at, pieces = leaf.article.text, block.start, list[str]()
    if _OPEN in text or _CLOSE in text:
        return text[block.start : block.end]
    for link in sorted(leaf.hyperlinks, key=lambda link: link.place):
        end = link.place + len(link.words)
        stands = at <= link.place and end <= block.end and text.startswith(link.words, link.place)
        if stands and _ADDRESS.fullmatch(link.address):
            pieces += [text[at : link.place], _OPEN, link.words, _CLOSE]
            addresses.append(f"<{link.address}>" if set("()") & set(link.address) else link.address)
            at = end
    return "".join([*pieces, text[at : block.end]])


def _items(items: Iterable[str]) -> Iterator[str]:
    """The items of a list, each behind one mark: its own number where Markdown counts so, or else a dash."""
    due = ""
    for item in items:
        mark, words = parted(item)
        numbered = mark.isascii() and mark[:1].isdecimal()
        counted = numbered and due in ("", mark)
        due = f"{int(mark[:-1]) + 1}{mark[-1]}" if counted else ""
        yield f"{mark if counted else '-'} {as_words(words if counted or not numbered else item)}"


def _passages(passages: Iterable[Bookmark]) -> Iterator[str]:
    """Each passage as a quotation, its note below as it was written, then its tags and its day."""
    for one in passages:
        yield quoted("\n\n".join(as_words(part) for part in one.selector.exact.split("\n\n")))
        if note := one.note.strip():
            below = "\n\n" if _BLOCK_SIGN.match(note) else " "
            yield f"**Note:**{below}{note}"
        tags = " ".join(f"#{tag}" for tag in one.tags)
        yield " · ".join(filter(None, (tags, colour_words(one), day_words(one), state_words(one))))


MARKDOWN = Exporter(
    name="markdown",
    title="Markdown",
    detail="a file each, your passages behind the text",
    passages_detail="one file, quotations with notes and tags under their articles",
    suffix=".md",
    article=article_markdown,
    passages=passages_markdown,
    between="\n",
)
