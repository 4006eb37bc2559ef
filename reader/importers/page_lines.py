"""The article's lines in a page, chosen by trafilatura, with what each element is called."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from typing import TYPE_CHECKING, Any

from reader.article.document import RawLine
from reader.article.text import Kind
from reader.importers.saved_lines import SIGNS, save_lines, with_lost, without_signs
from reader.safety import safe_text

if TYPE_CHECKING:
    from lxml.html import HtmlElement

_HINTS = {
    "head": Kind.SUBHEADING,
    "item": Kind.LIST_ITEM,
    "quote": Kind.BLOCK_QUOTATION,
    "row": Kind.LIST_ITEM,
}
_HOLDERS = frozenset(
    ("p", "head", "list", "item", "quote", "table", "row", "ab", "div", "main", "body", "code")
)
_DEEPEST = 20


def article_lines(tree: HtmlElement) -> tuple[RawLine, ...]:
    """The lines of the article in a page's tree, numbered in their order; none where there is no article."""
    from trafilatura import bare_extraction

    save_lines(tree)
    try:
        found: Any = bare_extraction(tree, include_comments=False, with_metadata=False)
    except (ValueError, TypeError, AttributeError, IndexError, KeyError, RecursionError):
        return ()
    if found is None or found.body is None:
        return ()
    chosen = [line for block in _blocks(found.body, Kind.PARAGRAPH, 0) for line in _lines(*block)]
    lines = with_lost(chosen, tree)
    return tuple(replace(line, number=number) for number, line in enumerate(lines, 1))


def _lines(text: str, hint: Kind) -> Iterator[RawLine]:
    """The lines of one block; where a sign was put before the words, the sign tells what they are."""
    for line in safe_text(text).split("\n"):
        words = " ".join(line.split())
        if words:
            yield RawLine(0, without_signs(words), SIGNS.get(words[0], hint))


def _blocks(element: Any, hint: Kind, depth: int) -> Iterator[tuple[str, Kind]]:
    """The blocks of text in an element of trafilatura's tree, each with its hint."""
    hint = _HINTS.get(element.tag, hint)
    if element.tag == "row":
        cells = [" ".join("".join(cell.itertext()).split()) for cell in element]
        yield " | ".join(filter(None, cells)), hint
        return
    if depth > _DEEPEST or not any(child.tag in _HOLDERS for child in element):
        yield _text_of(element), hint
        return
    if element.text:
        yield element.text, hint
    for child in element:
        yield from _blocks(child, hint, depth + 1)
        if child.tail:
            yield child.tail, hint


def _text_of(element: Any) -> str:
    """The words of an element; its line breaks stay."""
    parts = [element.text or ""]
    for child in element.iterdescendants():
        parts.append("\n" if child.tag == "lb" else child.text or "")
        parts.append(child.tail or "")
    return "".join(parts)
