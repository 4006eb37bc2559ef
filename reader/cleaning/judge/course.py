"""What a judge sees of a text's course, in figures: how much around a line speaks of what the text began
with, and what stands at an article's end has been met.

A teaser below the comments has none of the opening's words, and nor do the twenty lines around it.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections import Counter
from collections.abc import Collection, Sequence
from itertools import accumulate, chain

from reader.article.text import Kind
from reader.cleaning.draft import Draft, Line

COURSE = ("opening_below", "opening_above", "opening_to_end", "forms_above", "forms_below", "since_end",
          "since_form")  # fmt: skip
"""The names of the figures, in order."""
PARAGRAPHS = 6
"""So many paragraphs and the headline are a text's opening."""
SHORTEST = 4
"""Words of fewer letters tell nothing."""
_MOST = 60
"""A line counts as so many different words at most."""
_FAR = 24
"""So many lines on either side are looked at together."""
_FEWEST = 5
"""Among fewer words there is no share."""
NOTHING = -1.0
"""Where there is no share."""
_FORMS, _LONG_AGO = 8, 99
"""Forms and lines since are counted up to here."""
_ENDS = frozenset({Kind.COMMENT_FORM, Kind.NEWSLETTER, Kind.COPYRIGHT, Kind.AUTHOR_BIO})


def course_of(
    draft: Draft, places: Sequence[int], prose: Sequence[int], small: Collection[str]
) -> list[Sequence[float]]:
    """Each figure of the lines at `places`, by the paragraphs at `prose` and the text's commonest words."""
    return [*_opening(draft, places, prose, small), *_ends(draft.lines, places)]


def _opening(
    draft: Draft, places: Sequence[int], prose: Sequence[int], small: Collection[str]
) -> list[Sequence[float]]:
    """Shares of words that are the opening's: from a line down, from it up, and from it to the end."""
    lines, title, n = draft.lines, draft.headline, len(draft.lines)
    start = title.at if title is not None else -1
    first = [i for i in prose if i > start][:PARAGRAPHS] or list(prose[:PARAGRAPHS])
    heading = [title] if title is not None else []
    told = Counter(chain.from_iterable(line.words for line in (*(lines[i] for i in first), *heading)))
    known = {word for word in told if len(word) >= SHORTEST}.difference(small)
    words_of_lines = [line.words for line in lines]
    found = [*map(len, map(known.intersection, words_of_lines))]
    for i in first:
        found[i] = len([word for word in known & lines[i].words if told[word] > 1])
    counts = [_MOST if count > _MOST else count for count in map(len, words_of_lines)]
    hits, words = list(accumulate(found, initial=0)), list(accumulate(counts, initial=0))

    def share(start: int, stop: int) -> float:
        count = words[stop] - words[start]
        return (hits[stop] - hits[start]) / count if count >= _FEWEST else NOTHING

    return [
        [share(i, i + _FAR + 1 if i + _FAR < n else n) for i in places],
        [share(i - _FAR if i > _FAR else 0, i + 1) for i in places],
        [share(i, n) for i in places],
    ]


def _ends(lines: Sequence[Line], places: Sequence[int]) -> list[Sequence[float]]:
    """How many lines of comment forms stand above and below; how far up the last end and form are."""
    kinds = [line.kind for line in lines]
    ends = [i for i, kind in enumerate(kinds) if kind in _ENDS]
    forms = [i for i in ends if kinds[i] is Kind.COMMENT_FORM]
    return [
        [min(bisect_left(forms, i), _FORMS) for i in places],
        [min(len(forms) - bisect_right(forms, i), _FORMS) for i in places],
        _since(ends, places),
        _since(forms, places),
    ]


def _since(met: Sequence[int], places: Sequence[int]) -> list[int]:
    """How many lines above each place the last one stands of those that were met, itself among them."""
    found = [bisect_right(met, i) for i in places]
    return [min(i - met[n - 1], _LONG_AGO) if n else _LONG_AGO for i, n in zip(places, found, strict=True)]
