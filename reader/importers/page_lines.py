"""The article's lines in a page, chosen by trafilatura, with what each element is called."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING, Any

from reader.article.document import RawLine
from reader.article.text import Kind
from reader.safety import safe_text

if TYPE_CHECKING:
    from lxml.html import HtmlElement

_CAPTION = "\ue0c4"
"""Stands before a caption while trafilatura, which would drop it, chooses."""
_LONGEST_CAPTION = 800
_HINTS = {
    "head": Kind.SUBHEADING,
    "item": Kind.LIST_ITEM,
    "quote": Kind.BLOCK_QUOTATION,
    "row": Kind.LIST_ITEM,
}


def article_lines(tree: HtmlElement) -> tuple[RawLine, ...]:
    """The lines of the article in a page's tree, numbered in their order; none where there is no article."""
    from trafilatura import bare_extraction

    _save_captions(tree)
    try:
        found: Any = bare_extraction(tree, include_comments=False, with_metadata=False)
    except (ValueError, TypeError, AttributeError, IndexError, KeyError, RecursionError):
        return ()
    if found is None or found.body is None:
        return ()
    lines: list[RawLine] = []
    for text, hint in _blocks(found.body, Kind.PARAGRAPH, 0):
        for line in safe_text(text).split("\n"):
            if words := " ".join(line.split()):
                lines.append(_line(len(lines) + 1, words, hint))
    return tuple(lines)


def _line(number: int, words: str, hint: Kind) -> RawLine:
    """One line; a caption is known by the sign that was put before it."""
    if _CAPTION in words:
        return RawLine(number, words.replace(_CAPTION, "").strip(), Kind.CAPTION)
    return RawLine(number, words, hint)


def _save_captions(tree: HtmlElement) -> None:
    """Puts every caption behind its figure as a paragraph, with a sign before it."""
    for caption in list(tree.iter("figcaption")):
        words = " ".join(caption.text_content().split())
        figure = caption.getparent()
        while figure is not None and figure.tag != "figure":
            figure = figure.getparent()
        outer = figure if figure is not None else caption
        if not 0 < len(words) <= _LONGEST_CAPTION or outer.getparent() is None:
            continue
        paragraph = tree.makeelement("p", {})
        paragraph.text = f"{_CAPTION} {words}"
        paragraph.tail, outer.tail = outer.tail, None
        outer.addnext(paragraph)
        caption.drop_tree()


def _blocks(element: Any, hint: Kind, depth: int) -> Iterator[tuple[str, Kind]]:
    """The blocks of text in an element of trafilatura's tree, each with its hint."""
    hint = _HINTS.get(element.tag, hint)
    if element.tag == "row":
        cells = [" ".join("".join(cell.itertext()).split()) for cell in element]
        yield " | ".join(filter(None, cells)), hint
        return
    inside = [child for child in element if child.tag in _HOLDERS]
    if not inside or depth > 20:
        yield _text_of(element), hint
        return
    if element.text:
        yield element.text, hint
    for child in element:
        yield from _blocks(child, hint, depth + 1)
        if child.tail:
            yield child.tail, hint


_HOLDERS = frozenset(
    ("p", "head", "list", "item", "quote", "table", "row", "ab", "div", "main", "body", "code")
)


def _text_of(element: Any) -> str:
    """The words of an element; its line breaks stay."""
    parts = [element.text or ""]
    for child in element.iter():
        if child is element:
            continue
        parts.append("\n" if child.tag == "lb" else child.text or "")
        parts.append(child.tail or "")
    return "".join(parts)
