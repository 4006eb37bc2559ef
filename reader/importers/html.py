"""HTML pages: the article that the page holds, with what its markup says about every line."""

from __future__ import annotations

import re
from time import process_time
from typing import TYPE_CHECKING, NamedTuple

from reader.article.document import Problem, RawDocument, RawLine
from reader.article.text import Hyperlink, Metadata
from reader.importers.decoding import decode
from reader.importers.first_links import first_links
from reader.importers.importer import Imported, Importer
from reader.importers.plain_text import text_lines
from reader.importers.tag_stripping import without_tags

if TYPE_CHECKING:
    from lxml.etree import _Element as Element

NAME = "html"
LARGEST = 6_000_000
"""A page with more characters is read as plain text: its tree would take too long.

So much, so many elements and so many blocks at once take 1.6 seconds of processor time; real pages have a
twentieth of it at most. What a page becomes hangs on these counts, and so is the same on every machine.
"""
MOST_ELEMENTS = 60_000
"""So is a page with more elements, or with elements nested deeper than `DEEPEST`."""
DEEPEST = 150
MOST_BLOCKS = 6_000
"""So is a page that leaves more blocks of text to judge."""
SECONDS = 20.0
"""So is a page that has taken more processor time than this before its blocks are judged: the last resort."""
LONGEST = 20_000_000
"""Of a page that is read as plain text, so many characters are read at most."""

_DOCTYPE = re.compile(
    rb"\s*(?:<\?xml[^>]{0,200}>\s*)?(?:<!--.{0,500}?-->\s*)*<(?:!doctype\s+html|html|head|body)\b", re.I
)
_CHARSET = re.compile(rb"<meta[^>]{0,300}?charset\s*=\s*[\"']?\s*([\w:.-]{2,40})", re.IGNORECASE)
_XML_ENCODING = re.compile(rb"<\?xml[^>]{0,200}?encoding\s*=\s*[\"']([\w.-]{2,40})", re.IGNORECASE)
AS_TEXT = "The page's structure could not be read; its tags were cut away and all of its text is shown"
MORE = "More stands around the article on its page than is kept with what was cut"


def read_html(raw: bytes, source: str) -> Imported:
    """The one article of a page."""
    decoded = decode(raw, declared_charset(raw))
    page = read_page(decoded.text)
    if not page.lines:
        return Imported(problems=(Problem(source, "is a page without text"),))
    notes = tuple(filter(None, (decoded.note, page.note)))
    document = RawDocument(source, raw, NAME, page.lines, page.hints, notes, page.dropped, page.hyperlinks)
    return Imported((document,))


def declared_charset(raw: bytes) -> str:
    """The encoding that the page itself names; empty where it names none."""
    found = _CHARSET.search(raw, 0, 8192) or _XML_ENCODING.match(raw)
    return found[1].decode("ascii", "replace") if found else ""


class ReadPage(NamedTuple):
    """What a page gives."""

    lines: tuple[RawLine, ...]
    """The lines of the article in it."""
    hints: Metadata
    """What it says about itself."""
    note: str = ""
    """A sentence worth telling: that it was read as plain text, or that it holds more than is kept."""
    dropped: tuple[RawLine, ...] = ()
    """Its lines outside the article."""
    hyperlinks: tuple[Hyperlink, ...] = ()
    """What the lines of the article link to."""


def read_page(page: str, address: str = "") -> ReadPage:
    """The lines of a page and its metadata, read by its structure or else as plain text.

    Its links are seen from `address` where it is known from elsewhere, or else from the one it gives itself.
    """
    from reader.importers.page_lines import page_lines, page_of  # needs lxml
    from reader.importers.page_metadata import page_facts

    start = process_time()
    tree = tree_of(page)
    if tree is None:
        return _as_text(page, Metadata())
    facts = page_facts(tree)
    if process_time() - start > SECONDS:
        return _as_text(page, facts.metadata)
    reading = page_of(tree, facts)
    if len(reading.story) > MOST_BLOCKS or process_time() - start > SECONDS:
        return _as_text(page, facts.metadata)
    lines = page_lines(reading)
    if not lines.article:
        return _as_text(page, facts.metadata)
    own = facts.metadata.url
    hyperlinks = first_links(lines.links, address or own, own)
    return ReadPage(lines.article, facts.metadata, "" if lines.is_whole else MORE, lines.dropped, hyperlinks)


def _as_text(page: str, hints: Metadata) -> ReadPage:
    """The plain-text way: all of the page's text, and why it is shown."""
    note = (
        AS_TEXT
        if len(page) <= LONGEST
        else f"{AS_TEXT}, up to the first {LONGEST // 1_000_000} million signs"
    )
    return ReadPage(text_lines(without_tags(page[:LONGEST])), hints, note)


def tree_of(page: str) -> Element | None:
    """The page as a tree; None where it is too large, too deep, or no tree at all."""
    from lxml import etree

    if len(page) > LARGEST or page.count("<") > 2 * MOST_ELEMENTS:
        return None
    try:
        parser = etree.HTMLParser(remove_comments=True, remove_pis=True, encoding="utf-8")
        whole = page.replace("\x00", "").encode("utf-8", "replace")  # the parser would stop at a zero byte
        tree = etree.fromstring(whole, parser=parser)
    except (etree.LxmlError, ValueError, AssertionError):
        return None
    return None if tree is None or _is_too_deep(tree) else tree


def _is_too_deep(tree: Element) -> bool:
    """Whether the tree has too many elements, or too deep ones."""
    from lxml import etree

    depth = 0
    for count, (event, _element) in enumerate(etree.iterwalk(tree, events=("start", "end"))):
        depth += 1 if event == "start" else -1
        if depth > DEEPEST or count > 2 * MOST_ELEMENTS:
            return True
    return False


HTML = Importer(NAME, (".html", ".htm", ".xhtml"), lambda start: _DOCTYPE.match(start) is not None, read_html)
