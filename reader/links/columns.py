"""Columns: headlines that come again, week after week, over other texts.

“The garden diary, week 4”, “The garden diary, week 5” -> garden, diary and week say nothing of the two texts
“Ferry crews vote on a strike”, “Crews vote: a strike in June” -> every word tells of the one story
"""

from __future__ import annotations

import re

from reader.links.words import telling, words_of

MOST = 4
"""So many telling words the headline of a column has at most: a longer one tells of one thing."""

_PART = re.compile(r"[^:;,|–—()\[\]#]+")
_DIGITS = re.compile(r"\d+")

Words = tuple[str, ...]


def words_of_column(one: str, other: str) -> frozenset[str]:
    """The words of two headlines that belong to the column both stand in; none where they stand in none."""
    shared = [*(_parts(one) & _parts(other)), _around_one_word(one, other)]
    return frozenset(word for words in shared if len(telling(list(words))) <= MOST for word in words)


def _parts(headline: str) -> set[Words]:
    """What stands between the signs of a headline, without figures."""
    return {tuple(words_of(_DIGITS.sub(" ", part))) for part in _PART.findall(headline)}


def _around_one_word(one: str, other: str) -> Words:
    """The words that stay where two headlines differ in one: “Our garden in April”, “Our garden in May”."""
    pairs = list(zip(words_of(one), words_of(other), strict=False))
    same = tuple(first for first, second in pairs if first == second)
    as_long = len(words_of(one)) == len(words_of(other))
    return same if as_long and len(pairs) - len(same) <= 1 else ()
