"""What a judge sees around a line, in figures: its neighbours, its run, its place in the story, its page.

A short line between two paragraphs and one among cut lines look alike; what stands around them does not.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections import Counter
from heapq import nsmallest
from itertools import accumulate, chain

from reader.article.text import Kind
from reader.cleaning.draft import Draft
from reader.cleaning.judge import JUDGED
from reader.cleaning.judge.signs import END, LIST_ITEM, OWN, START, TIME, end_sign, own_signs

STATES = {
    None: 0,
    Kind.STANDFIRST: 1,
    Kind.CORRECTION: 1,
    Kind.HEADLINE: 2,
    Kind.CAPTION: 3,
    Kind.VIDEO: 4,
    Kind.ADVERTISEMENT: 4,
    Kind.PAGE_NUMBER: 4,
    Kind.DUPLICATE: 4,
    Kind.GARBAGE: 4,
    Kind.DATELINE: 5,
    Kind.BYLINE: 5,
    Kind.SECTION: 5,
    Kind.LINKED_HEADLINE: 6,
    Kind.SIGNATURE: 7,
    Kind.AUTHOR_BIO: 7,
    Kind.TEASER: 8,
    Kind.SHARE_ROW: 9,
    Kind.NAVIGATION: 9,
    Kind.TEMPLATE: 9,
    Kind.SHORTCODE: 9,
    Kind.NEWSLETTER: 10,
    Kind.COMMENT_FORM: 10,
    Kind.COOKIE_NOTICE: 10,
    Kind.COPYRIGHT: 10,
}
"""What a rule has made of a line, as a number: the higher, the farther from the story."""
EDGE = 12
"""The state of what is above the first line and below the last."""
_EDGES, _NOTHING = (EDGE, 0, 0), (0, 0, 0)
_MARKS = ".,:;!?\"'”’“)("
LEFTOVER = 4
"""From this state on, a line is a leftover."""
_SIZES = (2, 3, 5, 8, 14, 25)
_SMALL = 30
"""So many of the story's commonest words are its small words, in any language."""
_FAR, _LONG = 40, 60
"""Distances in lines, and the sizes of neighbours, count up to here."""
_DEEP, _MANY, _PARAGRAPHS, _STORY = 60, 150, 25, 1200
"""Counts of lines, paragraphs and words go so far: a very long article is an article like another."""
_NEAR, _WIDE = 5, 15
"""How many lines on either side are counted together."""

PLACE = ("at", "from_end", "lines", "place", "words_above", "place_in_span", "into_span", "out_of_span",
         "from_headline")  # fmt: skip
BESIDE = ("state-2", "size-2", "end-2", "state-1", "size-1", "end-1",
          "state+1", "size+1", "end+1", "state+2", "size+2", "end+2")  # fmt: skip
OPEN_BESIDE = ("open_above_size", "open_above_end", "open_below_size", "open_below_end")
RUN = ("prose_above", "prose_below", "run", "run_cut", "run_words", "paragraphs_above", "paragraphs_below")
COUNTED = ("cut_near_above", "cut_near_below", "cut_wide_above", "cut_wide_below", "ended_near", "long_near",
           "words_near", "words_wide")  # fmt: skip
ALIKE = ("same_shape", "same_on_page", "copies", "like_above", "like_below")
KNOWN = ("names_known", "known", "shared_once", "shared_twice", "common")
PAGE = ("page_open", "page_ended", "page_cut", "page_prose", "page_prose_words", "page_times", "page_items",
        "page_spaced", "page_mean")  # fmt: skip
NAMES = (*OWN, *PLACE, *BESIDE, *OPEN_BESIDE, *RUN, *COUNTED, *ALIKE, *KNOWN, *PAGE)
"""The names of the figures of a line, in order."""


class Surroundings:
    """A draft's lines as figures, counted once for all lines."""

    def __init__(self, draft: Draft) -> None:
        self.draft, self.span = draft, draft.span()
        lines = self.lines = draft.lines
        self.states = [STATES.get(line.kind, 1) for line in lines]
        self.own = {i: own_signs(line) for i, line in enumerate(lines) if line.kind in JUDGED}
        self.open = list(self.own)
        self.sizes = [line.size for line in lines]
        self.ends = [
            int(self.own[i][END]) if i in self.own else end_sign(lines[i].text) for i in range(len(lines))
        ]
        self.prose = [i for i in self.open if lines[i].is_prose]
        self._count()
        shown = [min(size, _LONG) for size in self.sizes]
        triples = list(zip(self.states, shown, self.ends, strict=True))
        self.triples = [_EDGES, _EDGES, *triples, _EDGES, _EDGES]
        self.shapes = [self._shape(i) for i in range(len(lines))]
        self.same = Counter(self.shapes[i] for i in self.open)
        self._read_story()
        self.page = self._page()

    def _count(self) -> None:
        """Sums from the top down to every line."""
        self.cut = list(accumulate((state >= LEFTOVER for state in self.states), initial=0))
        self.ended = list(accumulate((0 < end < 5 for end in self.ends), initial=0))
        self.long = list(accumulate((size >= 14 for size in self.sizes), initial=0))
        self.words = list(accumulate(self.sizes, initial=0))
        self.prose_words = list(accumulate((self.sizes[i] for i in self.prose), initial=0))

    def _shape(self, i: int) -> int:
        """What lines of a list have in common: about the size, the end, the beginning."""
        first = self.own[i][START] if i in self.own else 9
        return bisect_right(_SIZES, self.sizes[i]) * 100 + self.ends[i] * 10 + int(first)

    def _read_story(self) -> None:
        """The words of the story, those that stand in two paragraphs, and its commonest."""
        told = (self.lines[i].words for i in self.prose if i in self.span)
        counts = Counter(chain.from_iterable(told))
        self.once, self.twice = set(counts), {word for word, count in counts.items() if count > 1}
        ranked = nsmallest(_SMALL, [(-count, word) for word, count in counts.items()])
        self.small = {word for _, word in ranked}

    def _page(self) -> list[float]:
        """What is the same for all lines."""
        count, own = max(1, len(self.open)), self.own.values()
        return [
            min(len(self.open), _MANY),
            sum(0 < self.ends[i] < 5 for i in self.open) / count,
            self.cut[-1] / max(1, len(self.states)),
            min(len(self.prose), _PARAGRAPHS),
            min(self.prose_words[-1], _STORY),
            sum(signs[TIME] for signs in own) / count,
            sum(signs[LIST_ITEM] for signs in own) / count,
            self.draft.is_spaced(),
            self.words[-1] / max(1, len(self.states)),
        ]

    def row(self, nth: int) -> list[float]:
        """The figures of the line number `nth` of those that are judged: as many as `NAMES` has names."""
        i = self.open[nth]
        at = bisect_left(self.prose, i)
        return [
            *self.own[i],
            *self._place(i, at),
            *self.triples[i],
            *self.triples[i + 1],
            *self.triples[i + 3],
            *self.triples[i + 4],
            *self._open_beside(nth),
            *self._run(i, at),
            *self._counted(i),
            *self._alike(i),
            *self._known(i),
            *self.page,
        ]

    def _place(self, i: int, at: int) -> tuple[float, ...]:
        """Where the line stands in the text and towards the story; `at` paragraphs stand above it."""
        count, headline = len(self.states), self.draft.headline
        into, out, left = i - self.span.start, self.span.stop - 1 - i, count - 1 - i
        below = i - headline.at if headline is not None else _FAR
        return (
            _DEEP if i > _DEEP else i,
            _DEEP if left > _DEEP else left,
            _MANY if count > _MANY else count,
            i / count,
            self.prose_words[at] / (self.prose_words[-1] or 1),
            (out < 0) - (into < 0),
            _FAR if into > _FAR else -_FAR if into < -_FAR else into,
            _FAR if out > _FAR else -_FAR if out < -_FAR else out,
            _FAR if below > _FAR else -_FAR if below < -_FAR else below,
        )

    def _open_beside(self, nth: int) -> tuple[int, int, int, int]:
        """Size and end of the next lines up and down that are judged."""
        above = self.triples[self.open[nth - 1] + 2] if nth else _NOTHING
        below = self.triples[self.open[nth + 1] + 2] if nth + 1 < len(self.open) else _NOTHING
        return above[1], above[2], below[1], below[2]

    def _run(self, i: int, at: int) -> tuple[int, ...]:
        """How far the next paragraphs are, and what lies between them."""
        prose, count = self.prose, len(self.states)
        up = prose[at - 1] if at else -1
        next_at = at + (at < len(prose) and prose[at] == i)
        down = prose[next_at] if next_at < len(prose) else count
        words, left = self.words[down] - self.words[up + 1], len(prose) - next_at
        return (
            _FAR + 1 if up < 0 else _FAR if i - up > _FAR else i - up,
            _FAR + 1 if down == count else _FAR if down - i > _FAR else down - i,
            99 if down - up > 100 else down - up - 1,
            self.cut[down] - self.cut[up + 1],
            400 if words > 400 else words,
            12 if at > 12 else at,
            12 if left > 12 else left,
        )

    def _counted(self, i: int) -> tuple[float, ...]:
        """What stands among the next lines: cut ones, ended ones, long ones, words."""
        count, cut, words, size = len(self.states), self.cut, self.words, self.sizes[i]
        near, near_stop = i - _NEAR if i > _NEAR else 0, i + _NEAR + 1 if i + _NEAR < count else count
        wide, wide_stop = i - _WIDE if i > _WIDE else 0, i + _WIDE + 1 if i + _WIDE < count else count
        own = 400 if size > 400 else size
        return (
            cut[i] - cut[near],
            cut[near_stop] - cut[i + 1],
            cut[i] - cut[wide],
            cut[wide_stop] - cut[i + 1],
            (self.ended[near_stop] - self.ended[near]) / (near_stop - near),
            (self.long[near_stop] - self.long[near]) / (near_stop - near),
            words[near_stop] - words[near] - own,
            words[wide_stop] - words[wide] - own,
        )

    def _alike(self, i: int) -> tuple[float, ...]:
        """How many lines look like this one, are this one, and how much the lines beside it say the same."""
        shape, line, lines = self.shapes[i], self.lines[i], self.lines
        words = line.words
        return (
            self.shapes[max(0, i - 8) : i + 9].count(shape),
            self.same[shape] / len(self.open),
            min(9, len(self.draft.holding(line.key))),
            len(words & lines[i - 1].words) / len(words) if i else 0.0,
            len(words & lines[i + 1].words) / len(words) if i + 1 < len(lines) else 0.0,
        )

    def _known(self, i: int) -> tuple[float, ...]:
        """How much of the line the story knows; of a paragraph of it, how much its other paragraphs know."""
        line = self.lines[i]
        own = line.is_prose and i in self.span
        words = {word for word in line.words if len(word) > 3}
        names = _names(line.text) if line.size < _LONG else ()
        count = len(words) or -1
        known = len(self.twice & words)
        once = known if own else len(self.once & words)
        return (
            sum(name in (self.twice if own else self.once) for name in names) / len(names) if names else -1.0,
            min(12, known),
            once / count if words else -1.0,
            known / count if words else -1.0,
            len(self.small & line.words) / max(1, len(line.words)),
        )


def _names(text: str) -> list[str]:
    """The words behind the first that begin with a capital, in lower case."""
    return [word.lower().strip(_MARKS) for word in text[:400].split()[1:] if word[0].isupper()]


def rows_of(draft: Draft) -> tuple[list[int], list[list[float]]]:
    """The places of the lines that are judged, and their figures, in order."""
    seen = Surroundings(draft)
    return seen.open, [seen.row(nth) for nth in range(len(seen.open))]
