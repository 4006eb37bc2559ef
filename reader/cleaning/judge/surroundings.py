"""What a judge sees around a line, in figures: its neighbours, its run, its place in the story, its page.

A short line between two paragraphs and one among cut lines look alike; what stands around them does not.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections import Counter
from itertools import accumulate

from reader.article.text import Kind
from reader.cleaning.draft import Draft, Line
from reader.cleaning.judge import JUDGED
from reader.cleaning.judge.signs import OWN, end_sign, own_signs
from reader.cleaning.shape import is_dense

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
LEFTOVER = 4
"""From this state on, a line is a leftover."""
_SIZES = (2, 3, 5, 8, 14, 25)
_FAR = 40
_SMALL = 30
"""So many of the story's commonest words are its small words, in any language."""
_DEEP, _MANY, _PARAGRAPHS, _STORY = 60, 150, 25, 1200
"""Counts of lines, paragraphs and words go so far: a very long article is an article like another."""

AROUND = (
    "at", "from_end", "lines", "place", "words_above", "place_in_span", "into_span", "out_of_span",
    "from_headline",
    "state-3", "size-3", "state-2", "size-2", "end-2", "state-1", "size-1", "end-1",
    "state+1", "size+1", "end+1", "state+2", "size+2", "end+2", "state+3", "size+3",
    "open_above_size", "open_above_end", "open_below_size", "open_below_end", "cut_above", "cut_below",
    "prose_above", "prose_below", "run", "run_cut", "run_words",
    "cut_5_above", "cut_5_below", "cut_15_above", "cut_15_below", "ended_5", "long_5",
    "words_5", "words_15", "paragraphs_above", "paragraphs_below", "same_shape", "same_on_page",
    "same_two_off", "same_first", "copies", "like_above", "like_below", "names_known", "known",
    "shared_once", "shared_twice", "in_headline", "common",
    "page_open", "page_ended", "page_cut", "page_prose", "page_prose_words", "page_times", "page_items",
    "page_dense", "page_spaced", "page_mean",
)  # fmt: skip
"""The names of the figures about a line's surroundings, in order."""


class Surroundings:
    """A draft's lines as figures, counted once for all lines."""

    def __init__(self, draft: Draft) -> None:
        self.draft = draft
        lines = draft.lines
        self.states = [STATES.get(line.kind, 1) for line in lines]
        self.own = {i: own_signs(line) for i, line in enumerate(lines) if line.kind in JUDGED}
        self.ends = [
            int(self.own[i][2]) if i in self.own else end_sign(line.text) for i, line in enumerate(lines)
        ]
        self.sizes = [line.size for line in lines]
        self.open = sorted(self.own)
        self.cut = list(accumulate((state >= LEFTOVER for state in self.states), initial=0))
        self.ended = list(accumulate((0 < end < 5 for end in self.ends), initial=0))
        self.prose = [i for i in self.open if lines[i].is_prose]
        self.prose_words = list(accumulate((lines[i].size for i in self.prose), initial=0))
        self.long = list(accumulate((size >= 14 for size in self.sizes), initial=0))
        self.words = list(accumulate(self.sizes, initial=0))
        self.shapes = [self._shape(i) for i in range(len(lines))]
        self.same = Counter(self.shapes[i] for i in self.open)
        self.firsts = Counter(line.key.partition(" ")[0] for line in lines)
        self.span = draft.span()
        self.page = self._page()
        self.once, self.twice, self.small = self._story_words()
        self.headline = {word for word in (draft.headline.words if draft.headline else ()) if len(word) > 2}

    def _shape(self, i: int) -> int:
        first = self.own[i][3] if i in self.own else 9
        return bisect_right(_SIZES, self.sizes[i]) * 100 + self.ends[i] * 10 + int(first)

    def _story_words(self) -> tuple[set[str], set[str], set[str]]:
        lines = self.draft.lines
        counts = Counter(word for i in self.prose if i in self.span for word in lines[i].words)
        ranked = sorted(counts.items(), key=lambda item: (-item[1], item[0]))
        small = {word for word, _ in ranked[:_SMALL]}
        return set(counts), {word for word, count in counts.items() if count > 1}, small

    def _page(self) -> list[float]:
        n = len(self.states)
        open_ = max(1, len(self.open))
        own = self.own.values()
        return [
            min(len(self.open), _MANY),
            sum(0 < self.ends[i] < 5 for i in self.open) / open_,
            self.cut[-1] / max(1, n),
            min(len(self.prose), _PARAGRAPHS),
            min(self.prose_words[-1], _STORY),
            sum(signs[11] for signs in own) / open_,
            sum(signs[10] for signs in own) / open_,
            any(is_dense(self.draft.lines[i].text[:200]) for i in self.prose[:3]),
            self.draft.is_spaced(),
            self.words[-1] / max(1, n),
        ]

    def around(self, nth: int) -> list[float]:
        """The figures of the surroundings of the open line number `nth`: as many as `AROUND` has names."""
        i = self.open[nth]
        line, states, sizes, ends, n = (
            self.draft.lines[i],
            self.states,
            self.sizes,
            self.ends,
            len(self.states),
        )
        headline = self.draft.headline.at if self.draft.headline is not None else -_FAR
        span = self.span
        p = bisect_left(self.prose, i)
        row = [
            min(i, _DEEP),
            min(n - 1 - i, _DEEP),
            min(n, _MANY),
            i / n,
            self.prose_words[p] / max(1, self.prose_words[-1]),
            (i >= span.stop) - (i < span.start),
            max(-_FAR, min(_FAR, i - span.start)),
            max(-_FAR, min(_FAR, span.stop - 1 - i)),
            max(-_FAR, min(_FAR, i - headline)),
        ]
        for j in (i - 3, i - 2, i - 1):
            if j < 0:
                row += (EDGE, 0) if j == i - 3 else (EDGE, 0, 0)
            else:
                row += (
                    (states[j], min(sizes[j], 60)) if j == i - 3 else (states[j], min(sizes[j], 60), ends[j])
                )
        for j in (i + 1, i + 2, i + 3):
            if j >= n:
                row += (EDGE, 0) if j == i + 3 else (EDGE, 0, 0)
            else:
                row += (
                    (states[j], min(sizes[j], 60)) if j == i + 3 else (states[j], min(sizes[j], 60), ends[j])
                )
        above = self.open[nth - 1] if nth else -1
        below = self.open[nth + 1] if nth + 1 < len(self.open) else n
        row += (min(sizes[above], 60), ends[above]) if above >= 0 else (0, 0)
        row += (min(sizes[below], 60), ends[below]) if below < n else (0, 0)
        row += (min(15, i - above - 1), min(15, below - i - 1))
        is_prose = p < len(self.prose) and self.prose[p] == i
        up = self.prose[p - 1] if p else -1
        down_at = p + is_prose
        down = self.prose[down_at] if down_at < len(self.prose) else n
        row += (
            min(_FAR, i - up) if up >= 0 else _FAR + 1,
            min(_FAR, down - i) if down < n else _FAR + 1,
            min(99, down - up - 1),
            self.cut[down] - self.cut[up + 1],
            min(400, self.words[down] - self.words[up + 1]),
        )
        a5, b5, a15, b15 = max(0, i - 5), min(n, i + 6), max(0, i - 15), min(n, i + 16)
        cut = self.cut
        row += (
            cut[i] - cut[a5],
            cut[b5] - cut[i + 1],
            cut[i] - cut[a15],
            cut[b15] - cut[i + 1],
            (self.ended[b5] - self.ended[a5]) / (b5 - a5),
            (self.long[b5] - self.long[a5]) / (b5 - a5),
        )
        shape, shapes = self.shapes[i], self.shapes
        row += (
            self.words[b5] - self.words[a5] - min(sizes[i], 400),
            self.words[b15] - self.words[a15] - min(sizes[i], 400),
            min(p, 12),
            min(len(self.prose) - down_at, 12),
            shapes[max(0, i - 8) : i + 9].count(shape),
            self.same[shape] / len(self.open),
            sum(0 <= j < n and shapes[j] == shape for j in (i - 4, i - 2, i + 2, i + 4)),
            min(9, self.firsts[line.key.partition(" ")[0]]),
            min(9, len(self.draft.holding(line.key))),
        )
        row += self._known(i, line, is_prose and i in span)
        row += self.page
        return row

    def _known(self, i: int, line: Line, own: bool) -> tuple[float, ...]:
        words = {word for word in line.words if len(word) > 3}
        count = len(words)
        once, twice = (self.twice, self.twice) if own else (self.once, self.twice)
        names = _names(line) if line.size < 40 else ()
        return (
            len(words & self.draft.lines[i - 1].words) / count if i and count else 0.0,
            len(words & self.draft.lines[i + 1].words) / count if count and i + 1 < len(self.states) else 0.0,
            sum(name in once for name in names) / len(names) if names else -1.0,
            min(12, len(twice & words)),
            len(once & words) / count if count else -1.0,
            len(twice & words) / count if count else -1.0,
            len(self.headline & line.words) / max(1, len(self.headline)),
            len(self.small & line.words) / max(1, len(line.words)),
        )


def _names(line: Line) -> list[str]:
    """The words behind the first that begin with a capital, in lower case."""
    return [word.lower().strip(".,:;!?\"'”’“)(") for word in line.text[:400].split()[1:] if word[0].isupper()]


def rows_of(draft: Draft) -> tuple[list[int], list[list[float]]]:
    """The open lines' places, and their figures, in order."""
    seen = Surroundings(draft)
    return seen.open, [seen.own[i] + seen.around(nth) for nth, i in enumerate(seen.open)]


NAMES = (*OWN, *AROUND)
