"""The blocks of a page: its text in pieces, each with the elements that it stands in.

`<div class="story"><p>The <b>ferry</b> stays.</p></div>` -> “The ferry stays.”, in a `p` in a `div`.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from reader.article.length import dense_in
from reader.importers.page_hidden import is_hidden

if TYPE_CHECKING:
    from lxml.etree import _Element as Element


def names_in(text: str) -> frozenset[str]:
    """The names in a text, with white space between them."""
    return frozenset(text.split())


_INLINE = names_in(
    """
    a abbr acronym b bdi bdo big cite code data del dfn em font i ins kbd label mark nobr q rp rt ruby s
    samp small span strike strong sub sup time tt u var wbr
    """
)
_SILENT = names_in(
    """
    script style noscript template svg math iframe object embed video audio canvas select option
    datalist textarea input button head title link meta map area progress meter
    """
)
"""Elements whose text nobody reads as text."""
_CELLS = ("td", "th")
_LONGEST_ROW = 400
"""A table's row with more characters holds no figures but columns of text."""
_ALL = 0.9
"""In a script without spaces, a block is a link when so much of it is: one word may be a whole paragraph."""
_TOKEN = re.compile(r"[A-Z]?[a-z]{2,24}|[A-Z]{2,24}")
_LONGEST_NAME = 240
_MOST_NAMES = 4_000
"""So many letters of an element's names are kept: every block in it is told apart by them."""
_MOST_TOKENS = 12


@dataclass(slots=True, eq=False)
class Place:
    """An element that holds text: what it is called, and how many words it holds of which sort."""

    parent: Place | None
    tag: str
    name: str
    """Its class and id, as they stand."""
    attributes: str
    """Its role and its item property, in lower case."""
    depth: int
    is_hidden: bool
    words: int = 0
    prose: int = 0
    """How many of its words stand in paragraphs."""
    clean: int = 0
    """How many of those do not stand in something that is called a leftover."""
    linked: int = 0
    """How many of its words are links."""
    blocks: int = 0

    def tokens(self) -> list[str]:
        """The words of its class and id, in lower case: `mainStory-text` -> main, story, text."""
        return [token.lower() for token in _TOKEN.findall(self.name[:_LONGEST_NAME])][:_MOST_TOKENS]


@dataclass(slots=True, eq=False)
class PageBlock:
    """One piece of a page's text: a paragraph, a heading, an item, or a row of a table."""

    text: str
    place: Place
    """The block element that it stands in."""
    words: int
    linked: int
    """How many of its words are links, about."""
    is_strong: bool
    """Whether all of it is bold."""
    gap: bool
    """Whether more than a line break parts it from the block before it."""
    is_link: bool
    """Whether all of it is one link."""
    inner: tuple[str, ...]
    """The class names of the elements within it."""
    links: tuple[tuple[str, str], ...] = ()
    """The addresses that it links to, as they stand, each with the words that carry it."""

    @property
    def is_prose(self) -> bool:
        """Whether it is a paragraph by its look: long, and no row of links."""
        if self.linked * 3 > self.words:
            return False
        return self.words >= 30 or (self.words >= 12 and ends_a_sentence(self.text))


_CLOSERS = "\"'”’“»«›‹„)]）】」』 "
_ENDS = frozenset(".!?…。！？｡།॥۔؟։:")


def ends_a_sentence(text: str) -> bool:
    """Whether a block ends as a sentence does."""
    return text.rstrip(_CLOSERS)[-1:] in _ENDS


def blocks_of(tree: Element) -> list[PageBlock]:
    """The blocks of a page in their order; the tree must not be deeper than Python's stack allows."""
    body = tree if tree.tag == "body" else tree.find("body")
    body = tree if body is None else body
    way = _Walk()
    place = _place_of(body, "body", None)
    way.walk(body, place)
    way.end_block(place)
    return way.blocks


class _Walk:
    """A way through the tree that gathers words until a block ends."""

    def __init__(self) -> None:
        self.blocks: list[PageBlock] = []
        self._gap = True
        self._in_link = False
        self._in_bold = 0
        self._href = ""
        """The address of the link that is open."""
        self._start()

    def _start(self) -> None:
        self._parts: list[str] = []
        self._inner: list[str] = []
        self._hrefs: list[tuple[str, str]] = []
        self._linked_from = 0
        self._linked = self._linked_signs = self._bold = self._links = 0

    def walk(self, element: Element, place: Place) -> None:
        """Takes in the words of an element and of everything in it."""
        if element.text:
            self._take(element.text)
        for child in element:
            tag = child.tag
            if tag in _INLINE:
                self._walk_inline(child, tag, place)
            elif tag == "br":
                self.end_block(place)
                self._gap = False
            elif isinstance(tag, str) and tag not in _SILENT:
                self.end_block(place)
                self._gap = True
                self._walk_block(child, _place_of(child, tag, place))
                self._gap = True
            if child.tail:
                self._take(child.tail)

    def _walk_block(self, child: Element, place: Place) -> None:
        if place.tag == "tr" and (row := _row_of(child)):
            self._take(row)
        else:
            self.walk(child, place)
        self.end_block(place)

    def _walk_inline(self, child: Element, tag: str, place: Place) -> None:
        was_in_link, is_bold = self._in_link, tag in ("b", "strong")
        href = child.get("href") if tag == "a" else None
        opens = "" if self._in_link else href
        if opens:
            self._href, self._linked_from = opens, len(self._parts)
        if href:
            self._in_link = True
            self._links += 1
        if name := child.get("class"):
            self._inner.append(name)
        self._in_bold += is_bold
        self.walk(child, place)
        self._in_bold -= is_bold
        self._in_link = was_in_link
        if opens:
            self._end_link()
            self._href = ""

    def _end_link(self) -> None:
        """Keeps an open link with its words so far: where a break parts them, each block has its own."""
        words = "".join(self._parts[self._linked_from :])
        if words.strip():
            self._hrefs.append((self._href, words))

    def _take(self, text: str) -> None:
        self._parts.append(text)
        if self._in_link or self._in_bold:
            count = len(text.split())
            if self._in_link:
                self._linked += count
                self._linked_signs += len(text.strip())
            self._bold += count if self._in_bold else 0

    def end_block(self, place: Place) -> None:
        """Makes a block of the words that were gathered, if there are any."""
        if not self._parts:
            return
        if self._href:
            self._end_link()
        text = " ".join("".join(self._parts).split())
        if text:
            words = text.count(" ") + 1
            linked = min(words, self._linked)
            is_link = self._links == 1 and linked == words
            if dense := dense_in(text) // 2:  # two letters of such a script count as a word
                words += dense
                share = min(1.0, self._linked_signs / len(text))
                linked, is_link = round(words * share), is_link and share > _ALL
            strong, inner = self._bold > text.count(" "), tuple(self._inner[:3])
            hrefs = tuple(self._hrefs)
            self.blocks.append(
                PageBlock(text, place, words, linked, strong, self._gap, is_link, inner, hrefs)
            )
            self._gap = True
        self._start()


def _place_of(element: Element, tag: str, parent: Place | None) -> Place:
    """What is known of an element before its words are."""
    get = element.get
    attributes = f"{get('role') or ''} {get('itemprop') or ''}"[:_MOST_NAMES].lower()
    depth = parent.depth + 1 if parent is not None else 0
    name = f"{get('class') or ''} {get('id') or ''}"[:_MOST_NAMES]
    return Place(parent, tag, name, attributes, depth, is_hidden(element))


def text_of(element: Element) -> str:
    """All text in an element."""
    return "".join(element.itertext())


def _row_of(element: Element) -> str:
    """The cells of a table's row in one line, if each holds a few words and nothing else."""
    cells = []
    for cell in element:
        if cell.tag not in _CELLS or any(child.tag not in _INLINE for child in cell.iterdescendants()):
            return ""
        cells.append(" ".join(text_of(cell).split()))
    row = " | ".join(filter(None, cells))
    return row if len(cells) > 1 and len(row) < _LONGEST_ROW else ""
