"""Article: clean, ordered, frozen text, and every line that was cut from it."""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import StrEnum
from typing import NamedTuple

from reader.article.length import words_in
from reader.article.span import Span


class Kind(StrEnum):
    """What a line of a raw article is. Every line gets exactly one kind."""

    HEADLINE = "headline"
    STANDFIRST = "standfirst"
    PARAGRAPH = "paragraph"
    SUBHEADING = "subheading"
    LIST_ITEM = "list item"
    BLOCK_QUOTATION = "block quotation"
    CORRECTION = "correction"
    CAPTION = "caption"

    SECTION = "section"
    BYLINE = "byline"
    DATELINE = "dateline"
    LINKED_HEADLINE = "linked headline"
    SIGNATURE = "outlet signature"
    AUTHOR_BIO = "author bio"

    VIDEO = "video"
    TEMPLATE = "template"
    SHORTCODE = "shortcode"
    COMMENT_FORM = "comment form"
    NEWSLETTER = "newsletter"
    COOKIE_NOTICE = "cookie notice"
    SHARE_ROW = "share row"
    TEASER = "teaser"
    ADVERTISEMENT = "advertisement"
    NAVIGATION = "navigation"
    COPYRIGHT = "copyright"
    PAGE_NUMBER = "page number"
    DUPLICATE = "duplicate"
    GARBAGE = "garbage"
    LEFTOVER = "leftover"

    TIME = "time"
    """When an entry of a live blog was written; it stands over the entry."""


BODY_KINDS = frozenset(
    {
        Kind.STANDFIRST,
        Kind.PARAGRAPH,
        Kind.SUBHEADING,
        Kind.LIST_ITEM,
        Kind.BLOCK_QUOTATION,
        Kind.CORRECTION,
    }
)
"""The words of the article itself: what `reader clean` prints."""

SHOWN_KINDS = BODY_KINDS | {Kind.HEADLINE, Kind.CAPTION, Kind.TIME}
"""Kinds that become blocks of the text; captions are shown set apart and can be hidden."""

METADATA_KINDS = frozenset(
    {
        Kind.SECTION,
        Kind.BYLINE,
        Kind.DATELINE,
        Kind.LINKED_HEADLINE,
        Kind.SIGNATURE,
        Kind.AUTHOR_BIO,
    }
)
"""Lines that leave the text but stay as data about the article."""


class Block(NamedTuple):
    """One block of an article: a kind and a range of the text, in code points.

    A tuple: an article of a million words has thirteen thousand, and all are made when it is opened.
    """

    kind: Kind
    start: int
    end: int

    @property
    def span(self) -> Span:
        """The block's range as a `Span`."""
        return Span(self.start, self.end)


class Removed(NamedTuple):
    """A line that a rule took out of the text. Nothing is thrown away."""

    line: int
    """Its line in the source, counted from 1."""
    text: str
    """Its words, as they stood."""
    kind: Kind
    """What it was taken for."""
    rule: str
    """The name of the rule that took it."""
    before: int
    """Where it stood: the start of the block that follows it, or the length of the text."""
    detail: str = ""
    """What the rule knows of this very line: “recurs in 5 articles of Saltmarsh Courier”; often nothing."""


@dataclass(frozen=True, slots=True)
class LinkedHeadline:
    """A line such as `READ: …` that names another article."""

    title: str
    """The headline it names, without the label."""
    place: int
    """Where it stood: the start of the block that follows it, or the length of the text."""


class Hyperlink(NamedTuple):
    """A page that an article links to."""

    address: str
    """In the one form that `normal_address` gives."""
    words: str
    """The words that carry it; never empty."""
    place: int = -1
    """Where they stand in the text; -1 where that is not known."""


MOST_HYPERLINKS = 50
"""So many hyperlinks of an article are known, the first ones."""


@dataclass(frozen=True, slots=True)
class Metadata:
    """What is known about an article beside its text. Empty where nothing is known."""

    headline: str = ""
    outlet: str = ""
    authors: tuple[str, ...] = ()
    published: str = ""
    """ISO 8601: a day (`2026-03-14`), or a time with its zone where that is known."""
    updated: str = ""
    """ISO 8601, like `published`."""
    section: str = ""
    language: str = ""
    """ISO 639-1: `en`, `de`, …"""
    url: str = ""


@dataclass(frozen=True, slots=True)
class Article:
    """The cleaned article. Its text is frozen: every later stage only points into it."""

    text: str
    """Headline, standfirst, paragraphs, captions and the rest, two line feeds between blocks."""
    blocks: tuple[Block, ...]
    """In the order of the text; they do not overlap, and nothing but white space stands between them."""
    metadata: Metadata = field(default_factory=Metadata)
    removed: tuple[Removed, ...] = ()
    """What was cut, in the order of the source."""
    linked: tuple[LinkedHeadline, ...] = ()
    """The articles it names, in the order of the source."""
    notes: tuple[str, ...] = ()
    """Sentences worth telling a person about this text."""
    hyperlinks: tuple[Hyperlink, ...] = ()
    """The pages it links to, each once; the library keeps them apart from the text, for links."""

    def body(self) -> str:
        """The words of the article alone: no headline, no captions. Blocks are parted by a blank line."""
        return "\n\n".join(self.text[b.start : b.end] for b in self.blocks if b.kind in BODY_KINDS)

    def words(self) -> int:
        """How many words the body has; two letters of a script without spaces count as one."""
        return words_in(self.body())
