"""Lines whose capitals say nothing: headlines in title case or in capitals only; and the credits of captions.

In such a line only names are marked that the rest of the article, or a table, knows.
“HARBOUR BOARD TELLS MARROW TO WAIT” -> “HARBOUR BOARD”, “MARROW”, where the text has them
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping

from reader.article.annotation import EntityType
from reader.article.text import Block, Kind
from reader.entities.peoples import PEOPLES
from reader.entities.places import AMBIGUOUS, PLACES
from reader.entities.words import ORG_ALONE

LONGEST = 6
"""How many words a name looked up in such a line may have."""

_WORD = re.compile(r"[^\W\d_][\w’'-]*")
_PLAIN = re.compile(r"[^\W_]+(?:[-.&’'][^\W_]+)*\.?")
_POSSESSIVE = re.compile(r"[’']s$", re.IGNORECASE)
_CREDIT = re.compile(
    r"\b(?:Photo|Photograph|Photography|Image|Picture|Credit|Illustration|Foto|Bild)s?(?: by| courtesy of)?:"
    r"|©|\(c\)|\b(?:Getty|Reuters|AFP|EPA|AP Photo)\b"
)


def says_nothing(text: str, block: Block) -> bool:
    """Whether a block is a line of capitals: all of it, or most words of a headline that are not small."""
    line = text[block.start : block.end]
    if block.kind not in {Kind.HEADLINE, Kind.SUBHEADING}:
        return line.isupper() and len(_WORD.findall(line)) > 1
    words = _WORD.findall(line)
    long = [word for word in words if len(word) > 3]
    return len(words) > 3 and len(long) > 1 and sum(word[0].isupper() for word in long) > 0.7 * len(long)


def without_credit(text: str, block: Block) -> int:
    """Where a block's words end: before the credit, in a caption; credits carry no names."""
    if block.kind is not Kind.CAPTION:
        return block.end
    credit = _CREDIT.search(text, block.start, block.end)
    return credit.start() if credit else block.end


def known_names(
    text: str, start: int, end: int, types: Mapping[str, EntityType]
) -> Iterator[tuple[int, int, EntityType]]:
    """The names of a line that `types` or a table knows, longest first."""
    shouted = text[start:end].isupper()
    names = {name.upper(): kind for name, kind in types.items()} if shouted else types
    words = [m.span() for m in _PLAIN.finditer(text, start, end)]
    i = 0
    while i < len(words):
        length, stop, kind = _longest(text, words[i : i + LONGEST], names, shouted)
        if kind is not None:
            yield words[i][0], stop, kind
        i += length


def _longest(
    text: str, words: list[tuple[int, int]], names: Mapping[str, EntityType], shouted: bool
) -> tuple[int, int, EntityType | None]:
    """How many words the longest known name here has, where it ends, and its type."""
    for length in range(len(words), 0, -1):
        stop = words[length - 1][1]
        phrase = text[words[0][0] : stop]
        for name, cut in ((phrase, 0), (_POSSESSIVE.sub("", phrase), 2)):
            kind = names.get(name) or _from_tables(name, shouted)
            if kind is not None:
                return length, stop if name == phrase else stop - cut, kind
    return 1, 0, None


def _from_tables(name: str, shouted: bool) -> EntityType | None:
    if shouted:
        if len(name) < 4:
            return None
        name = name.title()
    if name in PLACES and name not in AMBIGUOUS:
        return EntityType.PLACE
    if name in PEOPLES:
        return EntityType.PEOPLE
    return EntityType.ORGANISATION if name in ORG_ALONE else None
