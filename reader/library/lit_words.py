"""Lit words: where the words of a query stand in a text, so that they can be lit there and a snippet cut.

`lit(pattern_of(parse("harb*")), "The Harbour, the harbours")` -> 4 to 11, 17 to 25
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from functools import cache
from itertools import islice, takewhile
from typing import NamedTuple

from reader.library.folding import fold
from reader.library.inflections import inflections
from reader.library.query_terms import Query, Words
from reader.library.word_places import is_spaced

MOST = 100_000
"""So many places of one text are lit."""

_GROUP = 3
"""So many figures stand between two marks of thousands."""

_POINT, _GAP = "[.,’']", "[ \u00a0\u2009\u202f]"
"""The marks of thousands, and the spaces that stand for them."""

_LONGEST_FIGURE = 12
"""Longer ones are numbers of something, not amounts."""

Ranges = tuple[tuple[int, int], ...]

_LATIN = ((0x41, 0x5B), (0xC0, 0x250), (0x1E00, 0x1F00), (0xFB00, 0xFB07), (0xFF10, 0xFF5B))
"""Where the letters and figures are that fold to those of ASCII: accented, ligatures, full width."""
_OTHERS = ((0x250, 0x530), (0x1F00, 0x2000), (0x3040, 0x3100))
"""Where those are that fold to others: Greek, Cyrillic, kana."""
_MARKS = "[\u0300-\u036f\u3099\u309a]*"


def forms_of(words: Words) -> list[tuple[str, ...]]:
    """The words as they may stand in a text, unless they were quoted.

    One alone is meant in all its inflections, a figure with its thousands apart and together.
    """
    if words.exact:
        return [words.words]
    if words.words[0].isdecimal():
        return [words.words, *_other_figures(words.words)]
    if len(words.words) > 1:
        return [words.words]
    return [words.words, *((form,) for form in inflections(words.words[0]))]


def _other_figures(parts: tuple[str, ...]) -> Iterator[tuple[str, ...]]:
    """A figure written the other way: `1200` as `1,200`, `1,200` as `1200`."""
    first, *others = parts
    if others and len(first) <= _GROUP and all(len(part) == _GROUP and part.isdecimal() for part in others):
        yield ("".join(parts),)
    elif not others and _GROUP < len(first) <= _LONGEST_FIGURE:
        head = len(first) % _GROUP or _GROUP
        yield (first[:head], *(first[at : at + _GROUP] for at in range(head, len(first), _GROUP)))


class Lit(NamedTuple):
    """A place in a text where words of a query stand."""

    start: int
    end: int
    words: int
    """Which of the query's words, counted from 0."""


def pattern_of(query: Query) -> re.Pattern[str] | None:
    """What finds the words of a query in a text as it was written, for `lit`; None where it has none."""
    spaced, alone, first = list[str](), list[str](), set[str]()
    for place, words in enumerate(query.words()):
        (spaced if is_spaced(words.words[0]) else alone).append(f"(?P<w{place}>{_written(words)})")
        first.update(*(_first_letters(form[0]) for form in forms_of(words)))
    begun = [rf"(?<![^\W_])(?:{'|'.join(spaced)})(?![^\W_])"] if spaced else []
    found = "|".join([*begun, *alone])
    # One letter in front, which is all that the match takes: texts are run through for it, and the words
    # are looked for only where it stands. That takes a third of the time.
    return re.compile(f"[{''.join(sorted(first))}](?<=(?={found}).)") if found else None


def lit(pattern: re.Pattern[str], text: str, most: int = MOST) -> Iterator[Lit]:
    """The first places where the words stand, none within another."""
    return islice(_apart(pattern, text), most)


def _apart(pattern: re.Pattern[str], text: str) -> Iterator[Lit]:
    behind = 0
    for match in pattern.finditer(text):
        group = match.lastgroup or "w0"
        start, end = match.span(group)
        if start >= behind:
            yield Lit(start, end, int(group[1:]))
            behind = end


def _written(words: Words) -> str:
    """Some words in all their forms as a pattern, with what may follow those that were asked for."""
    forms, goes_on = forms_of(words), r"[^\W_]*" if words.prefix else ""
    if len(forms) == 1 or any(len(form) > 1 for form in forms):
        spaced = is_spaced(words.words[0])
        asked = (r"[\W_]+" if spaced else r"\s*").join(map(_as_written, forms[0])) + goes_on * spaced
        if len(forms) == 1:
            return asked
        (other,) = forms[1:]  # words that follow each other have no other form, unless they are one figure
        ways = [asked, *_by_thousands(other)] if len(other) > 1 else [_whole(asked), _as_written(*other)]
        return f"(?:{'|'.join(ways)})"
    # What all forms begin with is written once: patterns are slow to make.
    shared = _shared([word for (word,) in forms])
    asked, *ends = (word[shared:] for (word,) in forms)
    others = [_as_ended(end, asked) for end in ends]
    asked = _as_written(asked)
    return f"{_as_written(forms[0][0][:shared])}(?:{'|'.join([asked + goes_on, *others])})"


def _by_thousands(parts: Sequence[str]) -> Iterator[str]:
    """A figure with one sign between its thousands, in each of the ways in which it is written."""
    return (_whole(sign.join(map(_as_written, parts)), sign) for sign in (_POINT, _GAP))


def _whole(figure: str, sign: str = _POINT) -> str:
    """A figure that is no part of a larger one, of which signs part the thousands."""
    return rf"(?<!\d{sign}){figure}(?!{sign}\d{{{_GROUP}}}(?!\d))"


def _as_written(word: str) -> str:
    """A folded word with every letter that it may stand for, and the marks that may stand on it."""
    letters, several = _unfolded(_ranges(word))
    parts = [f"[{letters.get(letter, letter)}]{_MARKS}" for letter in word]
    for place in range(len(word) - 1):
        if single := several.get(word[place : place + 2]):
            both = parts[place] + parts[place + 1]
            parts[place], parts[place + 1] = f"(?:[{single}]|{both})", ""
    return "".join(parts)


def _shared(words: Sequence[str]) -> int:
    """With how many of the same letters all of some words begin."""
    return sum(1 for _ in takewhile(lambda beside: len(set(beside)) == 1, zip(*words, strict=False)))


def _as_ended(end: str, asked: str) -> str:
    """The end of another form: what it shares with the one asked for, and what English puts behind that.

    The latter in its plain letters, since patterns of many letters are slow to make.
    """
    shared = _shared((end, asked))
    return _as_written(end[:shared]) + "".join(f"[{letter}{letter.upper()}]" for letter in end[shared:])


def _first_letters(word: str) -> str:
    """Every letter with which a folded word may begin where it stands in a text."""
    letters, several = _unfolded(_ranges(word))
    return letters.get(word[0], word[0]) + several.get(word[:2], "")


def _ranges(word: str) -> Ranges:
    return _LATIN if word.isascii() else (*_LATIN, *_OTHERS)


@cache
def _unfolded(ranges: Ranges) -> tuple[Mapping[str, str], Mapping[str, str]]:
    """For each letter those that fold to it, and for each pair the single letters that fold to both."""
    letters, several = dict[str, str](), dict[str, str]()
    for number in (number for first, last in ranges for number in range(first, last)):
        folded = fold(chr(number))
        if len(folded) == 1 and folded.isalnum():
            letters[folded] = letters.get(folded, folded) + chr(number)
        elif len(folded) == 2 and folded.isalnum():
            several[folded] = several.get(folded, "") + chr(number)
    return letters, several
