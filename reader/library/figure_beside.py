"""Figure beside: the other numbers of a figure's sentence that may count the same, or what is left of it.

“700 people left, later 950”           -> of the 700: 950, which counts people as well
“19 were injured and 12 killed”        -> of the 19: nothing, as the 12 have another fate
“12 died on 9 March and 7 more later”  -> of the 12: 7 that are left; the 9 is a day
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from typing import NamedTuple

from reader.article.fates import fate_near
from reader.article.figure_context import is_anybody
from reader.library.figure_time import is_day_or_hour

MOST = 5
"""A sentence with more other numbers is a table; all of them may count the same."""

_NUMBER = re.compile(r"\b\d[\d,]*(?:\.\d+)?\b")
_COUNTED = re.compile(r"(?: [^\W\d_]+){1,3}")
_OTHERS = re.compile(r" (?:others?|more|further|additional|remaining)\b", re.IGNORECASE)
_THE_OTHER = re.compile(r"\b(?:another|others?|further|additional|extra|remaining)\W*$", re.IGNORECASE)
_WHOLE = re.compile(r"(?:^|[,;] |\bout )(?:of|von) (?:\w+ )?$", re.IGNORECASE)
_MANY = frozenset(("children", "men", "people", "women"))
_SEEN = 160


class Own(NamedTuple):
    """What a figure itself counts."""

    fate: str
    """What befell those whom it counts; empty where it tells no fate."""
    noun: str
    """The noun, shortened; empty where that stands nowhere near."""


class Beside(NamedTuple):
    """A number that stands beside a figure."""

    written: str
    is_left: bool
    """Whether it is what the figure leaves of a whole."""


def numbers_beside(before: str, behind: str, own: Own, short: Callable[[str], str]) -> Iterator[Beside]:
    """The other numbers of a sentence that may count what the figure between its two stretches counts.

    `short` is how nouns are shortened.
    """
    is_whole = _WHOLE.search(before) is not None
    words = f"{before}\0{behind}"  # nobody counts across the figure itself
    found = list(_NUMBER.finditer(words))
    if len(found) > MOST:
        yield from (Beside(_plain(match.group()), is_whole) for match in found)
        return
    for match in found:
        ahead = words[max(0, match.start() - _SEEN) : match.start()].rpartition("\0")[2]
        rest = words[match.end() : match.end() + _SEEN].partition("\0")[0]
        if not is_day_or_hour(ahead, rest) and _may_count(ahead, rest, own, short):
            is_other = _OTHERS.match(rest) or _THE_OTHER.search(ahead)
            yield Beside(_plain(match.group()), is_whole or bool(is_other))


def _plain(written: str) -> str:
    return written.replace(",", "")


def _may_count(ahead: str, rest: str, own: Own, short: Callable[[str], str]) -> bool:
    """Whether the number between two stretches tells no other fate, and counts no other noun."""
    fate = fate_near(ahead, rest)
    if fate and fate != own.fate:
        return False
    counted = _COUNTED.match(rest)
    nouns = counted.group().split() if counted else []
    if not nouns or not (own.fate or own.noun) or not _is_noun(nouns[0]):
        return True
    if own.fate and is_anybody(nouns[0].lower()):
        return True
    return own.noun in (short(noun) for noun in nouns)


def _is_noun(word: str) -> bool:
    """Whether the word behind a number may be what it counts, or a name before that."""
    many = word.endswith("s") and word.lower() not in ("others", "was")
    return many or word[0].isupper() or word in _MANY
