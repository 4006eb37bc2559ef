"""Story news: what each article of a story adds that no earlier one had: names, figures, quotations.

Nothing is read but what is known of the texts: who and what they name, what they count, what is said in them.
"""

from __future__ import annotations

import json
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any, NamedTuple

from reader.article.annotation import EntityType
from reader.article.figure_context import figure_words, may_tell_a_fate
from reader.article.sense import Sense, beside, sense_of
from reader.library.figure_sense import figure_of
from reader.library.folding import fold
from reader.library.names_beside import in_both, spaced, without
from reader.library.rows import Row
from reader.library.store import Store
from reader.library.story_figures import MOST_FIGURES

RUN = 4
"""How many words a run has, by which a quotation is known again."""

SHARED = 3
"""A quotation of which so many runs have been said before is not new; of a shorter one, half of them."""

MOST_COMPARED = 50
"""So many wordings that have a run are looked at, the last ones."""

FEWEST_WORDS = 6
"""Fewer words between marks are no utterance."""

LEAST_COUNTED = 10
"""A smaller figure tells too little to be told as new."""

_TYPES = "('person', 'organisation', 'place', 'event', 'name')"
_TEXTS = "SELECT article, text FROM text WHERE article IN (SELECT value FROM json_each(?))"
_TIMES = "seconds minutes hours days weeks months years second minute hour day week month year".split()  # noqa: SIM905


@dataclass(frozen=True, slots=True)
class NewName:
    """A name that an article brings into the story."""

    name: str
    type: EntityType
    number: int


@dataclass(frozen=True, slots=True)
class NewFigure:
    """A figure that an article brings into the story."""

    words: str
    """As it is written, with what it counts: “4,100 homes”, “640 tonnes of silt”, “58 injured”."""
    start: int
    """Where it stands first."""


@dataclass(frozen=True, slots=True)
class NewQuotation:
    """A quotation that an article brings into the story."""

    start: int
    end: int
    speaker: str


@dataclass(frozen=True, slots=True)
class News:
    """What one article of a story adds."""

    row: Row
    names: tuple[NewName, ...] = ()
    """The most mentioned first."""
    figures: tuple[NewFigure, ...] = ()
    """In the order of the text."""
    quotations: tuple[NewQuotation, ...] = ()
    """In the order of the text."""


class _Counted(NamedTuple):
    """A figure of an article: its value, how it is written, what it counts, and where it stands."""

    value: str
    words: str
    counts: str
    start: int
    end: int


class Beside(NamedTuple):
    """What two articles name and count: both of them, and each alone."""

    names: tuple[str, ...]
    """The names that stand in both, as the first one has them."""
    figures: tuple[str, ...]
    news: tuple[News, News]
    """What each has that the other has not."""


class _Read(NamedTuple):
    """What is known of some articles, by their numbers."""

    names: Mapping[int, list[NewName]]
    figures: Mapping[int, list[_Counted]]
    said: Mapping[int, list[tuple[Any, ...]]]
    texts: Mapping[int, str]


class StoryNews:
    """What the articles of a library's stories add to one another."""

    def __init__(self, store: Store) -> None:
        self._store = store

    def of(self, members: Sequence[Row]) -> list[News]:
        """What each article adds to those before it, in the order in which they are given.

        All is new in the first one, which therefore adds nothing to be told.
        """
        return self._told(members, self._read(members))

    def beside(self, one: Row, other: Row) -> Beside:
        """Two articles beside each other, from one reading of what is known of them."""
        read = self._read([one, other])
        here, there = (spaced(read.texts[row.number]) for row in (one, other))
        values = {figure.value for figure in read.figures[other.number]}
        counted = [figure for figure in read.figures[one.number] if figure.value in values]
        return Beside(
            tuple(in_both((read.names[one.number], here), (read.names[other.number], there))),
            tuple(figure.words for figure in _new_figures(counted, set(), read.texts[one.number])),
            (
                without(self._told([other, one], read)[1], there),
                without(self._told([one, other], read)[1], here),
            ),
        )

    def _read(self, members: Sequence[Row]) -> _Read:
        numbers = json.dumps([row.number for row in members])
        texts = defaultdict(str, self._store.rows(_TEXTS, (numbers,)))
        return _Read(self._names(numbers), self._figures(numbers), self._said(numbers), texts)

    def _told(self, members: Sequence[Row], read: _Read) -> list[News]:
        known_names, known_figures, known_said = _KnownNames(members), set[str](), _KnownSaid()
        news = []
        for place, row in enumerate(members):
            text = read.texts[row.number] if place else ""
            new = News(
                row,
                tuple(known_names.new(read.names[row.number])),
                tuple(_new_figures(read.figures[row.number], known_figures, text)),
                tuple(known_said.new(read.said[row.number], read.texts[row.number], row.language)),
            )
            news.append(new if place else News(row))
        return news

    def _names(self, numbers: str) -> Mapping[int, list[NewName]]:
        found: dict[int, list[NewName]] = defaultdict(list)
        for article, number, name, kind in self._store.each(
            "SELECT e.article, h.number, h.name, h.type FROM json_each(?) a "
            "JOIN entity e ON e.article = a.value JOIN name n ON n.number = e.name "
            "JOIN name h ON h.number = ifnull(n.head, n.number) "
            f"WHERE n.type IN {_TYPES} ORDER BY e.count DESC, e.first",
            (numbers,),
        ):
            found[article].append(NewName(name, EntityType(kind), number))
        return found

    def _figures(self, numbers: str) -> Mapping[int, list[_Counted]]:
        """The first figures of some articles."""
        found: dict[int, list[_Counted]] = defaultdict(list)
        for article, *values in self._store.each(
            "SELECT m.article, m.value, n.name, ifnull(m.counts, ''), m.start, m.end FROM json_each(?) a "
            "JOIN mention m ON m.article = a.value JOIN name n ON n.number = m.name "
            "WHERE n.type = 'number' AND m.value IS NOT NULL ORDER BY m.start",
            (numbers,),
        ):
            if len(found[article]) < MOST_FIGURES:
                found[article].append(_Counted(*values))
        return found

    def _said(self, numbers: str) -> Mapping[int, list[tuple[Any, ...]]]:
        found: dict[int, list[tuple[Any, ...]]] = defaultdict(list)
        for article, *values in self._store.each(
            "SELECT q.article, q.start, q.end, q.kind, ifnull(n.name, ''), s.words FROM json_each(?) a "
            "JOIN quotation q ON q.article = a.value JOIN said s ON s.rowid = q.number "
            "LEFT JOIN name n ON n.number = q.speaker ORDER BY q.start, q.end",
            (numbers,),
        ):
            found[article].append(tuple(values))
        return found


class _KnownNames:
    """The names that a story has already, found by their words: “Quill” is known where “Ines Quill” is."""

    def __init__(self, members: Iterable[Row]) -> None:
        self._numbers: set[int] = set()
        self._by_word: dict[str, list[frozenset[str]]] = defaultdict(list)
        for row in members:  # an outlet that names itself adds nothing
            self._learn(fold(row.outlet).split())

    def new(self, names: Iterable[NewName]) -> Iterator[NewName]:
        """Those of an article's names that are not known; from now on they are."""
        for name in list(names):
            words = fold(name.name).split()
            is_new = name.number not in self._numbers and not self._knows(words)
            if is_new and name.type is not EntityType.NAME:
                yield name
            self._numbers.add(name.number)
            self._learn(words)

    def _learn(self, words: Sequence[str]) -> None:
        for word in words:
            self._by_word[word].append(frozenset(words))

    def _knows(self, words: Sequence[str]) -> bool:
        """Whether a known name holds all the words, or is the last of them."""
        held = self._by_word.get(words[-1], ()) if words else ()
        return any(known.issuperset(words) or len(known) == 1 for known in held)


def _new_figures(figures: Iterable[_Counted], known: set[str], text: str = "") -> Iterator[NewFigure]:
    """The figures whose value is not known; with the text that they stand in also those of people's fates."""
    for figure in list(figures):
        if figure.value not in known and (told := _fate(figure, text) or _counted(figure)):
            yield NewFigure(told, figure.start)
        known.add(figure.value)


def _fate(figure: _Counted, text: str) -> str:
    """How many were killed, injured …: `17 killed`, `45 people injured`; empty where it tells none."""
    if not text or not may_tell_a_fate(text, figure.start, figure.end):
        return ""
    about = figure_of(text, figure.start, figure.end, figure.value, figure.counts)
    if about is None or not about.fate or about.amount <= 1:
        return ""
    return figure_words(figure.words, figure.value, figure.counts, about.subject)


def _counted(figure: _Counted) -> str:
    """A figure with what it counts; nothing where it is not worth telling."""
    if not _tells(figure.value, figure.counts):
        return ""
    return figure_words(figure.words, figure.value, figure.counts)


def _tells(value: str, counts: str) -> bool:
    """Whether a figure is worth telling: it counts something or has a unit, not of time, and is no trifle."""
    number, _, unit = value.partition(" ")
    if not (counts or unit) or unit in _TIMES:
        return False
    try:
        return float(number) >= LEAST_COUNTED
    except ValueError:  # a part: “2/3”
        return True


class _KnownSaid:
    """What has been said in a story already, found by the runs of its words."""

    def __init__(self) -> None:
        self._said: dict[int, list[int]] = defaultdict(list)
        """Run of words -> the wordings that have it, by their places among the senses."""
        self._senses: list[Sense] = []

    def new(self, said: Iterable[tuple[Any, ...]], text: str, language: str) -> Iterator[NewQuotation]:
        """Those of an article's quotations that say what was not said; from now on they are known."""
        for start, end, kind, speaker, words in list(said):
            runs, sense = runs_of(words), sense_of(text[start:end], language)
            told = kind != "indirect" and words.count(" ") >= FEWEST_WORDS - 1
            if told and not self._knows(runs, sense):
                yield NewQuotation(start, end, speaker)
            for run in runs:
                self._said[run].append(len(self._senses))
            self._senses.append(sense)

    def _knows(self, runs: set[int], sense: Sense) -> bool:
        """Whether some known wordings hold most of its runs, and the nearest of them denies nothing of it."""
        held = sum(run in self._said for run in runs)
        if held < SHARED and 2 * held < max(1, len(runs)):
            return False
        shared = Counter(place for run in runs for place in self._said.get(run, ())[-MOST_COMPARED:])
        nearest = max(shared, key=lambda place: (shared[place], -place))
        return not beside(self._senses[nearest].numbers, sense.numbers).opposite


def runs_of(words: str) -> set[int]:
    """Hashes of the runs of a quotation's folded words; of fewer words than a run has, of all."""
    parts = words.split()
    return {hash(tuple(parts[at : at + RUN])) for at in range(max(1, len(parts) - RUN + 1))}
