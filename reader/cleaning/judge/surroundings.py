"""What a judge sees around a line, in figures: its neighbours, its run, its place in the story, its page.

A short line between two paragraphs and one among cut lines look alike; what stands around them does not.
"""

from __future__ import annotations

from bisect import bisect_left
from collections import Counter
from collections.abc import Iterator, Sequence
from heapq import nlargest, nsmallest
from itertools import accumulate, chain

from reader.article.text import Kind
from reader.cleaning.draft import Draft
from reader.cleaning.judge import JUDGED
from reader.cleaning.judge.course import COURSE, course_of
from reader.cleaning.judge.signs import OWN, capitals_in, end_signs, own_signs, words_at_start

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
_EDGE, _NOTHING = (EDGE, 0, 0), (0, 0)
_MARKS = ".,:;!?\"'”’“)("
LEFTOVER = 4
"""From this state on, a line is a leftover."""
_SMALL = 30
"""So many of the story's commonest words are its small words, in any language."""
_FAR, _LONG = 40, 60
"""Distances in lines, and the sizes of neighbours, count up to here."""
_MANY, _PARAGRAPHS, _STORY = 150, 25, 1200
"""Counts of lines, paragraphs and words go so far: a very long article is an article like another."""
_NEAR, _WIDE = 5, 15
"""How many lines on either side are counted together."""

PLACE = ("lines", "place", "words_above", "place_in_span", "into_span", "out_of_span",
         "from_headline")  # fmt: skip
BESIDE = ("state-1", "size-1", "end-1", "state+1", "size+1", "end+1", "end-2", "end+2")
OPEN_BESIDE = ("open_above_end", "open_below_size", "open_below_end")
RUN = ("prose_above", "prose_below", "run", "run_cut", "run_words", "paragraphs_above", "paragraphs_below")
COUNTED = ("cut_near_below", "cut_wide_above", "cut_wide_below", "ended_near", "long_near",
           "words_near", "words_wide")  # fmt: skip
ALIKE = ("copies", "like_above", "like_below")
KNOWN = ("names_known", "known", "shared_once", "shared_twice", "common")
PAGE = ("page_open", "page_ended", "page_cut", "page_prose", "page_prose_words", "page_mean")
NAMES = (*OWN, *PLACE, *BESIDE, *OPEN_BESIDE, *RUN, *COUNTED, *ALIKE, *KNOWN, *COURSE, *PAGE)
"""The names of the figures of a line, in order."""

Group = list[tuple[float, ...]]
"""Some figures that belong together, of each line that is judged."""


class Surroundings:
    """A draft's lines as figures, counted once for all lines."""

    def __init__(self, draft: Draft) -> None:
        self.draft, self.span = draft, draft.span()
        lines = self.lines = draft.lines
        self.states = [STATES.get(line.kind, 1) for line in lines]
        self.open = [i for i, line in enumerate(lines) if line.kind in JUDGED]
        self.sizes = [line.size for line in lines]
        self.ends = end_signs(lines)
        self.prose = [i for i in self.open if lines[i].is_prose]
        self._count()
        self._read_story()

    def _count(self) -> None:
        """Sums from the top down to every line."""
        self.cut = list(accumulate([state >= LEFTOVER for state in self.states], initial=0))
        self.ended = list(accumulate([0 < end < 5 for end in self.ends], initial=0))
        self.long = list(accumulate([size >= 14 for size in self.sizes], initial=0))
        self.words = list(accumulate(self.sizes, initial=0))
        self.prose_words = list(accumulate([self.sizes[i] for i in self.prose], initial=0))

    def _read_story(self) -> None:
        """The words of the story, those that stand in two paragraphs, and its commonest."""
        told = (self.lines[i].words for i in self.prose if i in self.span)
        counts = Counter(chain.from_iterable(told))
        self.once, self.twice = set(counts), {word for word, count in counts.items() if count > 1}
        self.known = {word for word in self.twice if len(word) > 3}
        least = min(nlargest(_SMALL, counts.values()), default=0)
        ranked = nsmallest(_SMALL, [(-count, word) for word, count in counts.items() if count >= least])
        self.small = {word for _, word in ranked}

    def columns(self, wanted: Sequence[int]) -> list[Sequence[float]]:
        """Each figure, in the order of `NAMES`, of the wanted ones of the open lines, by number."""
        places = [self.open[n] for n in wanted]
        starts = [words_at_start(self.lines[i]) for i in places]
        capitals = [capitals_in(words) for words in starts]
        above = [bisect_left(self.prose, i) for i in places]
        groups = (
            self._own(places, starts, capitals),
            self._places(places, above),
            *self._beside(places, wanted),
            self._runs(places, above),
            self._counted(places),
            self._alike(places),
            self._known(places, capitals),
        )
        columns: list[Sequence[float]] = [column for group in groups for column in zip(*group, strict=True)]
        columns += course_of(self.draft, places, self.prose, self.small)
        columns += ([figure] * len(places) for figure in self._page())
        return columns

    def _own(self, places: Sequence[int], starts: list[list[str]], capitals: list[list[str]]) -> Group:
        """What each line is by itself."""
        return [
            own_signs(self.lines[i], self.ends[i], words, large)
            for i, words, large in zip(places, starts, capitals, strict=True)
        ]

    def _page(self) -> list[float]:
        """What is the same for all lines."""
        count = len(self.open)
        return [
            min(count, _MANY),
            sum(0 < self.ends[i] < 5 for i in self.open) / count,
            self.cut[-1] / len(self.states),
            min(len(self.prose), _PARAGRAPHS),
            min(self.prose_words[-1], _STORY),
            self.words[-1] / len(self.states),
        ]

    def _places(self, places: Sequence[int], above: Sequence[int]) -> Group:
        """Where each line stands in the text and towards the story; so many paragraphs stand above it."""
        count, headline = len(self.states), self.draft.headline
        title = headline.at if headline is not None else None
        start, last, prose_words = self.span.start, self.span.stop - 1, self.prose_words
        found: Group = []
        for i, at in zip(places, above, strict=True):
            into, out = i - start, last - i
            below = i - title if title is not None else _FAR
            place = (
                _MANY if count > _MANY else count,
                i / count,
                prose_words[at] / (prose_words[-1] or 1),
                (out < 0) - (into < 0),
                _FAR if into > _FAR else -_FAR if into < -_FAR else into,
                _FAR if out > _FAR else -_FAR if out < -_FAR else out,
                _FAR if below > _FAR else -_FAR if below < -_FAR else below,
            )
            found.append(place)
        return found

    def _beside(self, places: Sequence[int], wanted: Sequence[int]) -> Iterator[Sequence[tuple[int, ...]]]:
        """What stands above and below each line, beyond that, and as the next of the open lines."""
        shown = [_LONG if size > _LONG else size for size in self.sizes]
        triples = [_EDGE, *zip(self.states, shown, self.ends, strict=True), _EDGE]
        yield [triples[i] for i in places]
        yield [triples[i + 2] for i in places]
        ends = [0, 0, *self.ends, 0, 0]
        yield [(ends[i], ends[i + 4]) for i in places]
        pairs = [_NOTHING, *((shown[i], self.ends[i]) for i in self.open), _NOTHING]
        yield [(pairs[n][1], *pairs[n + 2]) for n in wanted]

    def _runs(self, places: Sequence[int], above: Sequence[int]) -> Group:
        """How far the next paragraphs are, and what lies between them."""
        prose, count, words, cut = [*self.prose, len(self.states)], len(self.states), self.words, self.cut
        found: Group = []
        for i, at in zip(places, above, strict=True):
            up = prose[at - 1] if at else -1
            next_at = at + (prose[at] == i)
            down = prose[next_at]
            between, left = words[down] - words[up + 1], len(prose) - 1 - next_at
            run = (
                _FAR + 1 if up < 0 else _FAR if i - up > _FAR else i - up,
                _FAR + 1 if down == count else _FAR if down - i > _FAR else down - i,
                99 if down - up > 100 else down - up - 1,
                cut[down] - cut[up + 1],
                400 if between > 400 else between,
                12 if at > 12 else at,
                12 if left > 12 else left,
            )
            found.append(run)
        return found

    def _counted(self, places: Sequence[int]) -> Group:
        """What stands among the next lines: cut ones, ended ones, long ones, words."""
        count, cut, ended, long, words = len(self.states), self.cut, self.ended, self.long, self.words
        found: Group = []
        for i in places:
            size = self.sizes[i]
            near, near_stop = i - _NEAR if i > _NEAR else 0, i + _NEAR + 1 if i + _NEAR < count else count
            wide, wide_stop = i - _WIDE if i > _WIDE else 0, i + _WIDE + 1 if i + _WIDE < count else count
            counted = (
                cut[near_stop] - cut[i + 1],
                cut[i] - cut[wide],
                cut[wide_stop] - cut[i + 1],
                (ended[near_stop] - ended[near]) / (near_stop - near),
                (long[near_stop] - long[near]) / (near_stop - near),
                words[near_stop] - words[near] - size,
                words[wide_stop] - words[wide] - size,
            )
            found.append(counted)
        return found

    def _alike(self, places: Sequence[int]) -> Group:
        """How many lines are the same as each, and how much the lines beside it say the same."""
        lines, last = self.lines, len(self.lines) - 1
        found: Group = []
        for i in places:
            line, own = lines[i], lines[i].words
            copies, words = len(self.draft.holding(line.key)), len(own)
            alike = (
                9 if copies > 9 else copies,
                len(own & lines[i - 1].words) / words if i else 0.0,
                len(own & lines[i + 1].words) / words if i < last else 0.0,
            )
            found.append(alike)
        return found

    def _known(self, places: Sequence[int], capitals: list[list[str]]) -> Group:
        """How much of each line the story knows; of a paragraph of it, how much its other paragraphs know."""
        once, twice = {word for word in self.once if len(word) > 3}, self.known
        paragraphs = set(self.prose).intersection(self.span)
        found: Group = []
        for i, large in zip(places, capitals, strict=True):
            line, own = self.lines[i], i in paragraphs
            count = len([word for word in line.words if len(word) > 3])
            known = len(twice & line.words)
            told = known if own else len(once & line.words)
            knowing = (
                _share(large, self.twice if own else self.once) if line.size < _LONG else -1.0,
                12 if known > 12 else known,
                told / count if count else -1.0,
                known / count if count else -1.0,
                len(self.small & line.words) / len(line.words),
            )
            found.append(knowing)
        return found


def _share(capitals: list[str], known: set[str]) -> float:
    """How many of some words with capitals are known; below nothing where there are none."""
    if not capitals:
        return -1.0
    return len([1 for word in capitals if word.lower().strip(_MARKS) in known]) / len(capitals)
