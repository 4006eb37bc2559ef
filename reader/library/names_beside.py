"""Names beside: the names of two articles by their words, whatever each of them was taken for.

“Tarn Quay”, a place in one, and “Tarn Quay’s chief” in the other, where it was taken for a person -> in both
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from reader.article.annotation import EntityType
from reader.library.folding import fold

if TYPE_CHECKING:
    from reader.library.story_news import NewName, News

Named = tuple[Sequence["NewName"], str]
"""The names of an article, and its text as `spaced` gives it."""

_WORD = re.compile(r"\w+")


def spaced(text: str) -> str:
    """The words of a text, each between blanks."""
    return f" {' '.join(_WORD.findall(text))} "


def in_both(one: Named, other: Named) -> Iterator[str]:
    """The names that stand in two articles; those of the first one first, none whose kind nobody knows."""
    told = set[str]()
    for (names, _), (others, text) in ((one, other), (other, one)):
        kinds = {name.number: name.type for name in others} | {fold(name.name): name.type for name in others}
        for name in names:
            folded = fold(name.name)
            kind = kinds.get(name.number) or kinds.get(folded)
            is_known = {name.type, kind} - {None, EntityType.NAME}
            if folded not in told and is_known and (kind is not None or spaced(name.name) in text):
                told.add(folded)
                yield name.name


def without(news: News, text: str) -> News:
    """What an article adds, but for names that stand in the other's text, whatever they were taken for."""
    return replace(news, names=tuple(name for name in news.names if spaced(name.name) not in text))
