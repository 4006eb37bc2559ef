"""Learning: what each source repeats, counted over its newest articles when new ones have come.

Before -> after: one line under three different articles of a source -> every article of it is cleaned anew
that shows the line and was cleaned before this was known.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from heapq import nsmallest

from reader.article.choices import FEWEST, SURE, hash_of_line
from reader.article.reasons import PAGE
from reader.article.text import BODY_KINDS, METADATA_KINDS, Article, Kind
from reader.library import Library
from reader.library.habits import Habit, Printed

WINDOW = 200
"""So many of the newest articles of a source are compared."""

MOST_LINES = 400
"""So many lines are remembered of a source, those that recur most."""

EDGE = 24
"""So many lines at the top of an article, and as many at its end, are remembered: there they recur."""

MOST_WORDS = 80
"""A line of more words is the article's own."""

FIRST_LESSON = 30
"""After so many articles of a run it is learned from them for the first time."""

MOST_SOURCES, MOST_SENT = 64, 40
"""Of so many sources, so many lines of each are sent along with a file that is to be read."""

PARAGRAPH = 60
"""A line of so many characters has the length of a paragraph."""

_HOLDERS = 8
"""A copy is looked for among so many articles with the same line."""

_NOT_REPEATED = METADATA_KINDS | {Kind.DUPLICATE, Kind.GARBAGE, Kind.PAGE_NUMBER}
"""Cut lines that are data about the article, or nobody's words."""


def printed_lines(article: Article) -> Printed:
    """The lines of an article by which its source's habits are learned."""
    shown = [article.text[b.start : b.end] for b in article.blocks if b.kind in BODY_KINDS]
    shown = _edges([line for line in shown if line.count(" ") < MOST_WORDS])
    cut = [line.text for line in article.removed if line.kind not in _NOT_REPEATED and line.rule != PAGE]
    cut = _edges([line for line in cut if line.count(" ") < MOST_WORDS])
    return Printed(
        frozenset(map(hash_of_line, (line for line in shown if len(line) >= PARAGRAPH))),
        frozenset(map(hash_of_line, (line for line in shown if len(line) < PARAGRAPH))),
        frozenset(map(hash_of_line, cut)),
    )


def _edges(lines: list[str]) -> list[str]:
    """The first and the last ones."""
    return lines if len(lines) <= 2 * EDGE else lines[:EDGE] + lines[-EDGE:]


def learn(library: Library) -> dict[str, Habit]:
    """Learns from every article that came since the last time; can be broken off and taken up again.

    Gives what is known of the sources of these articles.
    """
    habits = library.habits
    learned = {}
    for source in habits.waiting():
        heard = library.changes_elsewhere()
        now = repeated(
            habits.printed(source, WINDOW).values()
        )  # it takes long, and so before the transaction
        with library.writing():
            if library.changes_elsewhere() != heard:
                now = repeated(habits.printed(source, WINDOW).values())
            before = habits.of(source)
            after = _grown(before, now)
            if after.lines:
                learned[source] = after
                habits.learn(source, after)
                same = _steps(before) == _steps(after)
                habits.expire(habits.unaware(source, (FEWEST, SURE), waiting=same))
            habits.weighed(source)
    return learned


class Lessons:
    """What a run of intake has learned so far, so that the articles still to come are cleaned by it."""

    def __init__(self, library: Library) -> None:
        self.habits: dict[str, Habit] = {}
        """What is known of the sources that the run met last, by key: the lines that recur most."""
        self._library = library
        self._shelved = 0
        self._next = FIRST_LESSON

    def shelved(self, articles: int) -> None:
        """So many more articles came; now and then, and ever more seldom, it is learned from them."""
        self._shelved += articles
        if self._shelved >= self._next:
            self._next = self._shelved * 3 // 2
            self.learn()

    def learn(self) -> None:
        """Learns from all that came."""
        for source, habit in learn(self._library).items():
            self.habits.pop(source, None)
            self.habits[source] = replace(habit, lines=_most(habit.lines, MOST_SENT))
        for source in list(self.habits)[:-MOST_SOURCES]:
            del self.habits[source]


def repeated(prints: Iterable[Printed]) -> Habit:
    """The lines that stand in several of some articles; copies and versions of one article count once."""
    prints = tuple(prints)
    originals = _originals([each.long or each.short for each in prints])
    found: dict[int, set[int]] = defaultdict(set)
    for original, each in zip(originals, prints, strict=True):
        for line in each.lines:
            found[line].add(original)
    lines = {line: len(articles) for line, articles in found.items() if len(articles) >= FEWEST}
    return Habit(lines, len(set(originals)))


def _originals(articles: Sequence[frozenset[int]]) -> list[int]:
    """For each article the place of the first one that it is a copy of: most often its own place."""
    originals: list[int] = []
    holders: dict[int, list[int]] = defaultdict(list)
    for place, lines in enumerate(articles):
        near = Counter(other for line in lines for other in holders[line])
        copied = (other for other in _most(near, 3) if _is_copy(lines, articles[other]))
        originals.append(originals[first] if (first := next(copied, -1)) >= 0 else place)
        for line in lines:
            if len(holders[line]) < _HOLDERS:
                holders[line].append(place)
    return originals


def _is_copy(one: frozenset[int], other: frozenset[int]) -> bool:
    """Whether two articles share more than half of the lines that the shorter one has."""
    return len(one & other) * 2 > min(len(one), len(other))


def _grown(before: Habit, now: Habit) -> Habit:
    """What was known and what is learned: what a source once repeated it may repeat again."""
    counts = Counter(now.lines) | Counter(before.lines)
    return Habit(_most(counts, MOST_LINES), max(before.articles, now.articles))


def _most(counts: Mapping[int, int], most: int) -> dict[int, int]:
    """So many of some numbers, those with the highest counts; of equals the lower ones."""
    return dict(nsmallest(most, counts.items(), key=lambda pair: (-pair[1], pair[0])))


def _steps(habit: Habit) -> tuple[frozenset[int], frozenset[int]]:
    """The lines that recur, and those that surely do."""
    return frozenset(habit.lines), frozenset(line for line, count in habit.lines.items() if count >= SURE)
