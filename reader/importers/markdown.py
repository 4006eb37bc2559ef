"""Markdown: headings, lists and block quotations become hints, front matter metadata; links are kept."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Mapping, Sequence
from typing import TYPE_CHECKING

from reader.article.document import Problem, RawDocument, RawLine
from reader.article.text import Kind
from reader.importers.decoding import decode
from reader.importers.field_names import metadata_of
from reader.importers.first_links import first_links
from reader.importers.importer import Imported, Importer
from reader.importers.plain_text import text_lines
from reader.importers.tag_stripping import without_tags
from reader.safety import safe_line, safe_text

if TYPE_CHECKING:
    from markdown_it.token import Token

NAME = "markdown"
LARGEST = 8_000_000
"""A text with more characters is read as plain text."""
_FENCE = re.compile(r"---[ \t]*\n(.{0,20000}?\n)(?:---|\.\.\.)[ \t]*(?:\n|$)", re.DOTALL)
_FIELD = re.compile(r"([\w-]{1,40})[ \t]*:[ \t]*(.*)")
_LOOK = re.compile(rb"---[ \t]*\r?\n[\w-]{1,40}[ \t]*:|# \S[^\r\n]*\r?\n\r?\n")


def read_markdown(raw: bytes, source: str) -> Imported:
    """The one article of a Markdown file."""
    decoded = decode(raw)
    text = safe_text(decoded.text)
    fields, start = _front_matter(text)
    lines, links = _read(text[start:], text.count("\n", 0, start))
    if not lines:
        return Imported(problems=(Problem(source, "holds no text"),))
    notes = (decoded.note,) if decoded.note else ()
    hints = metadata_of(fields)
    hyperlinks = first_links(links, hints.url)
    return Imported((RawDocument(source, raw, NAME, lines, hints, notes, hyperlinks=hyperlinks),))


def _front_matter(text: str) -> tuple[Mapping[str, object], int]:
    """The fields between two rules at the start of the text, and where the text itself begins."""
    fence = _FENCE.match(text)
    if fence is None:
        return {}, 0
    fields: dict[str, object] = {}
    name = ""
    for line in fence[1].split("\n"):
        bare = line.strip()
        if bare.startswith("- ") and name:
            held = fields.get(name)
            fields[name] = [*(held if isinstance(held, list) else []), _bare(bare[2:])]
        elif found := _FIELD.match(line):
            name, value = found[1], found[2].strip()
            fields[name] = (
                [_bare(item) for item in value[1:-1].split(",")]
                if value.startswith("[") and value.endswith("]")
                else _bare(value)
            )
    return fields, fence.end()


def _bare(value: str) -> str:
    """A value without the quotation marks around it, and without what YAML escapes between them."""
    value = value.strip()
    if len(value) < 2 or value[0] != value[-1] or value[0] not in "\"'":
        return value
    if value[0] == "'":
        return value[1:-1].replace("''", "'")
    try:
        return safe_line(str(json.loads(value)))
    except ValueError:  # written by hand, with marks or escapes that JSON does not know
        return value[1:-1]


def _read(text: str, above: int) -> tuple[tuple[RawLine, ...], list[tuple[str, str]]]:
    """The lines of a Markdown text that begins after `above` lines; what it links to, with the words."""
    from markdown_it import MarkdownIt

    if len(text) > LARGEST:
        return text_lines(text), []
    sheet = _Sheet(above)
    for token in MarkdownIt("commonmark").enable("table").parse(text):
        sheet.take(token)
    return tuple(sheet.lines), sheet.links


class _Sheet:
    """Collects lines and links from Markdown's tokens, knowing what they stand in."""

    def __init__(self, above: int) -> None:
        self.lines: list[RawLine] = []
        self.links: list[tuple[str, str]] = []
        self._above = above
        self._inside: list[Kind | None] = []
        self._row: Token | None = None
        self._cells: list[str] | None = None

    def take(self, token: Token) -> None:
        """Takes the next token of the text."""
        if token.type == "inline":
            self._take_words(token)
        elif token.type in ("fence", "code_block"):
            self._add(token, token.content, None)
        elif token.type == "html_block":
            self._add(token, without_tags(token.content), None)
        elif token.type == "tr_open":
            self._row, self._cells = token, []
        elif token.type == "tr_close" and self._row is not None and self._cells is not None:
            self._add(self._row, " | ".join(filter(None, self._cells)), Kind.LIST_ITEM)
            self._cells = None
        elif token.nesting == 1:
            self._inside.append(self._kind_of(token))
        elif token.nesting == -1 and self._inside:
            self._inside.pop()

    def _take_words(self, token: Token) -> None:
        """Takes the words of a paragraph, a heading or a cell."""
        words = _words(token.children or [])
        self.links += _links(token.children or [])
        if self._cells is not None:
            self._cells.append(words)
            return
        pictures = [child for child in token.children or [] if child.type == "image"]
        hint = next((kind for kind in reversed(self._inside) if kind is not None), None)
        if pictures and words == _words(pictures):
            hint = Kind.CAPTION
        self._add(token, words, hint)

    def _add(self, token: Token, words: str, hint: Kind | None) -> None:
        number = self._above + (token.map[0] if token.map else 0) + 1
        for at, line in enumerate(words.split("\n")):
            if line.strip():
                self.lines.append(RawLine(number + at, line.strip(), hint))

    def _kind_of(self, token: Token) -> Kind | None:
        """What a container calls the lines in it."""
        if token.type == "heading_open":
            return Kind.HEADLINE if token.tag == "h1" and not self.lines else Kind.SUBHEADING
        return {"list_item_open": Kind.LIST_ITEM, "blockquote_open": Kind.BLOCK_QUOTATION}.get(token.type)


def _links(tokens: Sequence[Token]) -> Iterator[tuple[str, str]]:
    """The addresses that inline tokens link to, each with the words that carry it; links hold no links."""
    begun = 0
    for place, token in enumerate(tokens):
        if token.type == "link_open":
            begun = place
        elif token.type == "link_close":
            yield str(tokens[begun].attrs.get("href", "")), _words(tokens[begun:place])


def _words(tokens: Sequence[Token]) -> str:
    """The words of inline tokens, without their marks; only a hard break ends a line."""
    parts: list[str] = []
    for token in tokens:
        if token.type in ("text", "code_inline"):
            parts.append(token.content)
        elif token.type == "image":
            parts.append(_words(token.children or []) or token.content)
        elif token.type in ("softbreak", "hardbreak"):
            parts.append(" " if token.type == "softbreak" else "\n")
    return "".join(parts)


MARKDOWN = Importer(
    NAME, (".md", ".markdown", ".mkd"), lambda start: _LOOK.match(start) is not None, read_markdown
)
