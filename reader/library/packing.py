"""Packing: an article's blocks and details as compact values for one row each, and back."""

from __future__ import annotations

import json
import sys
import unicodedata
import zlib
from array import array
from collections.abc import Iterable
from typing import Any

from reader.article.text import Article, Block, Kind, LinkedHeadline, Metadata, Removed


def packed_blocks(blocks: tuple[Block, ...]) -> tuple[str, bytes]:
    """The kinds that occur, as JSON, and three numbers for each block."""
    kinds = list(dict.fromkeys(block.kind for block in blocks))
    places = {kind: place for place, kind in enumerate(kinds)}
    numbers = (number for block in blocks for number in (places[block.kind], block.start, block.end))
    return json.dumps(kinds), packed_numbers("I", numbers)


def unpacked_blocks(kinds: str, packed: bytes) -> tuple[Block, ...]:
    """What `packed_blocks` packed."""
    names = [Kind(name) for name in json.loads(kinds)]
    numbers = unpacked_numbers("I", packed).tolist()
    return tuple(map(Block, [names[place] for place in numbers[::3]], numbers[1::3], numbers[2::3]))


def packed_numbers(code: str, numbers: Iterable[float]) -> bytes:
    """Numbers of one size as bytes, in one order on every machine; `code` is that of `array`."""
    packed = array(code, numbers)
    if sys.byteorder == "big":
        packed.byteswap()
    return packed.tobytes()


def unpacked_numbers(code: str, packed: bytes) -> array[Any]:
    """What `packed_numbers` packed."""
    numbers = array(code)
    numbers.frombytes(packed)
    if sys.byteorder == "big":
        numbers.byteswap()
    return numbers


def packed_details(article: Article) -> str:
    """What is known of an article beside what its card holds."""
    about = article.metadata
    return json.dumps(
        {
            "authors": about.authors,
            "updated": about.updated,
            "section": about.section,
            "url": about.url,
            "linked": [(line.title, line.place) for line in article.linked],
            "notes": article.notes,
        },
        ensure_ascii=False,
    )


def unpacked_article(
    text: str,
    blocks: tuple[Block, ...],
    details: str,
    headline: str,
    outlet: str,
    published: str,
    language: str,
) -> Article:
    """The article that the parts make, without the lines that were cut."""
    rest: dict[str, Any] = json.loads(details)
    return Article(
        text=text,
        blocks=blocks,
        metadata=Metadata(
            headline=headline,
            outlet=outlet,
            authors=tuple(rest["authors"]),
            published=published,
            updated=rest["updated"],
            section=rest["section"],
            language=language,
            url=rest["url"],
        ),
        linked=tuple(LinkedHeadline(title, place) for title, place in rest["linked"]),
        notes=tuple(rest["notes"]),
    )


def packed_removed(removed: tuple[Removed, ...]) -> bytes:
    """The lines that were cut, as JSON, compressed with zlib: those of a page come to a quarter."""
    lines = [(r.line, r.text, r.kind, r.rule, r.before, r.detail) for r in removed]
    return zlib.compress(json.dumps(lines, ensure_ascii=False).encode("utf-8", "surrogatepass"))


def unpacked_removed(packed: bytes) -> tuple[Removed, ...]:
    """What `packed_removed` packed."""
    lines = json.loads(zlib.decompress(packed).decode("utf-8", "surrogatepass"))
    return tuple(Removed(line, text, Kind(kind), *rest) for line, text, kind, *rest in lines)


def is_narrow(text: str) -> bool:
    """Whether every code point of `text` but its line ends fills exactly one cell of a terminal."""
    if text.isascii():
        return "\t" not in text
    return all(map(_fills_one_cell, set(text) - {"\n"}))


def _fills_one_cell(character: str) -> bool:
    if unicodedata.east_asian_width(character) in "WF" or "\u1160" <= character <= "\u11ff":
        return False
    return unicodedata.category(character) not in ("Mn", "Mc", "Me", "Cf", "Cc")
