"""Saying: the writing side of quotations: their numbers, which sort them by time, and the index of words.

Before -> after: the third quotation of article 7, of 14 March 2026 -> a number above all of 13 March.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable
from itertools import islice

from reader.article.annotation import Quotation
from reader.library.folding import MOST_NEEDLES, fold
from reader.library.store import Store

MOST = 1 << 16
"""So many quotations of one article have a number."""

UNDATED = 1 << 20
"""Hours below this belong to articles without a day of their own, which sort by the day that they came."""

_ARTICLE_BITS, _QUOTATION_BITS = 24, 16
_HOUR = 3600
_LAST = (1 << 23) - 1
"""No hour is later: one in the year 2327, up to which numbers fit."""

_LONG_AGO = 4_200_000
"""So many hours before 1970 begin the hours that a dated article can have: about the year 1490."""

BEFORE_ALL = 10**12
"""So many seconds before it came stands an article without a day of its own: behind all that have one."""

_WORD = re.compile(r"[぀-ヿ㐀-鿿가-힯]|[^\W_぀-ヿ㐀-鿿가-힯]+")


def hour_of(moment: int) -> int:
    """The hour of an article's moment as the numbers count it; never negative."""
    if moment < -BEFORE_ALL // 10:
        return min(max(0, (moment + BEFORE_ALL) // _HOUR), UNDATED - 1)
    return min(UNDATED + max(0, moment // _HOUR + _LONG_AGO), _LAST)


def first_number(hour: int) -> int:
    """The lowest number of a quotation of this hour."""
    return hour << (_ARTICLE_BITS + _QUOTATION_BITS)


def number_of(moment: int, article: int, place: int) -> int:
    """The number of the quotation at `place` among those of an article; the first of them has the highest."""
    return first_number(hour_of(moment)) | (article << _QUOTATION_BITS) | (MOST - 1 - place)


def words_of(text: str) -> list[str]:
    """The words of a text as they are looked up: without case and diacritics, an ideograph for itself."""
    words: list[str] = _WORD.findall(fold(text))
    return words


def asked_words(text: str) -> list[str]:
    """The different words of what somebody typed, as they are looked up; of a pasted page the first."""
    return list(dict.fromkeys(words_of(text)))[:MOST_NEEDLES]


class Saying:
    """Puts quotations where they are found, and takes them away again."""

    def __init__(self, store: Store, name: Callable[[str], int]) -> None:
        self._store = store
        self._name = name
        """Gives a speaker's number."""

    def put(self, article: int, moment: int, text: str, quotations: Iterable[Quotation]) -> None:
        """Stores the quotations of an article that has none."""
        places = {(one.start, one.end): one for one in quotations}
        for place, one in enumerate(islice(places.values(), MOST)):
            self.add(number_of(moment, article, place), article, text, one)

    def add(self, number: int, article: int, text: str, one: Quotation) -> None:
        """Stores one quotation under a number that is free."""
        span = one.speaker_span
        self._store.write(
            f"INSERT INTO quotation VALUES ({'?, ' * 11}?)",
            (
                number,
                article,
                one.start,
                one.end,
                one.kind,
                one.state,
                self._name(one.speaker) if one.speaker else None,
                span.start if span else None,
                span.end if span else None,
                one.cue,
                one.how,
                one.confidence,
            ),
        )
        self._store.write(
            "INSERT INTO said (rowid, words) VALUES (?, ?)", (number, _indexed(text[one.start : one.end]))
        )

    def remove(self, number: int) -> None:
        """Takes one quotation away."""
        self._store.write("DELETE FROM quotation WHERE number = ?", (number,))
        self._store.write("DELETE FROM said WHERE rowid = ?", (number,))

    def clear(self, article: int) -> None:
        """Takes all quotations of an article away."""
        numbers = "SELECT number FROM quotation WHERE article = ?"
        self._store.write(f"DELETE FROM said WHERE rowid IN ({numbers})", (article,))
        self._store.write("DELETE FROM quotation WHERE article = ?", (article,))
        self._store.write("DELETE FROM as_found WHERE article = ?", (article,))


def _indexed(words: str) -> str:
    return " ".join(words_of(words))
