"""Story figures: what the articles of a story count differently, side by side.

“1,400 people were killed” in one, “killed 1,200 people” in another -> people killed: 1,200, 1,400
Silence is better than noise: the same must be counted, and the words around must agree.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from decimal import Decimal

from reader.article.figure_context import figure_words
from reader.library.figure_parting import may_be_of_same_people, may_both_be_true
from reader.library.figure_sense import SAID_OF_IT, UNIT_WORDS, Figure, figure_of, telling_words
from reader.library.folding import fold
from reader.library.rows import Row
from reader.library.store import Store

ALIKE, SHARE = 3, 0.5
"""So many of the telling words near two figures must be the same, and such a share of the fewer of both."""

ALIKE_OF_A_FATE = 2
"""A fate says most itself; so does whose it is, which counts as a word."""

ALIKE_OF_MONEY, SHARE_OF_MONEY, NEAR_IN_MONEY = 2, 0.6, Decimal("1.5")
"""Of two sums of which one is no more than so many times the other, so much must be the same."""

TELLING, ALIKE_OF_A_TELLING = frozenset(("job", "case")), 2
"""Nouns that a story counts for one reason alone; so many words are enough there."""

ALIKE_OF_A_SHORT = 2
"""So many are enough for a measure where a short sentence has hardly more: “the Sorne rose to 4.2 metres”."""

ALMOST = 0.75
"""With such a share of the words the people need not be named twice."""

A_HANDFUL = 5
"""Figures as small as this count many things; one word more must be the same."""

ALIKE_IN_GROUP = 0.34
"""With such a share of the figures that are held for the same, another must be alike."""

FARTHEST_APART = 4
"""A figure more than so many times another counts something else."""

MOST_ARTICLES = 200
"""Of a larger story the newest are looked at."""

MOST_FIGURES = 300
"""Of each article the first figures are looked at, and ten times as many names: a bound for books."""

MOST_OF_A_SUBJECT = 400
"""So many figures of one subject are compared, the newest: every two of them are."""

WORDS_OF_A_UNIT = 3
"""So many words that all sentences share tell what is measured."""

ROUNDED = Decimal("0.03")
"""Two figures that differ by no more than this share may be one, rounded."""


@dataclass(frozen=True, slots=True)
class Told:
    """One figure of one article."""

    row: Row
    figure: Figure
    words: str
    """The figure as it is written."""
    value: str
    """What it comes to, with its unit."""
    counts: str
    """What it counts, as it is written; empty where that stands farther off."""
    sentence: str
    """The sentence that it stands in."""
    names: frozenset[str] = frozenset()
    """The words, folded, of the people whom its article names."""

    @property
    def in_full(self) -> str:
        """The figure with what it counts: “1,200 people killed”, “640 tonnes of silt”."""
        fate = self.figure.subject if self.figure.fate else ""
        return figure_words(self.words, self.value, self.counts or self.figure.noun, fate)


@dataclass(frozen=True, slots=True)
class Differing:
    """What several articles count, and not all of them alike."""

    subject: str
    """What is counted, in words: “people killed”, “fishing boats”; the unit where that alone tells it."""
    told: tuple[Told, ...]
    """The first such figure of each article, the newest article first."""
    left: int = 0
    """So many older figures of the subject were not compared."""


class StoryFigures:
    """The figures of a library's stories."""

    def __init__(self, store: Store) -> None:
        self._store = store

    def differing(self, members: Sequence[Row]) -> list[Differing]:
        """What the articles of a story, in the order of time, count differently; what most count first."""
        subjects: dict[tuple[object, ...], list[Told]] = {}
        for told in (told for row in members[-MOST_ARTICLES:] for told in self._told(row)):
            figure = told.figure
            subjects.setdefault((figure.measure, figure.subject, figure.who, figure.years), []).append(told)
        differing = [
            _differing(group, max(0, len(figures) - MOST_OF_A_SUBJECT))
            for figures in subjects.values()
            for group in _gathered(figures[-MOST_OF_A_SUBJECT:])
            if _differs(group, _told_together(figures))
        ]
        return sorted(differing, key=lambda one: -len(one.told))

    def _told(self, row: Row) -> Iterator[Told]:
        found = self._store.row("SELECT text FROM text WHERE article = ?", (row.number,))
        text = found[0] if found else ""
        people, places = self._named(row.number, "person"), self._named(row.number, "place")
        names = frozenset(word for _, _, name in people for word in fold(name).split())
        for start, end, value, counts in self._store.rows(
            "SELECT m.start, m.end, m.value, ifnull(m.counts, '') FROM mention m "
            "JOIN name n ON n.number = m.name "
            "WHERE m.article = ? AND n.type = 'number' AND m.value IS NOT NULL ORDER BY m.start LIMIT ?",
            (row.number, MOST_FIGURES),
        ):
            if figure := figure_of(text, start, end, value, counts, _placed(people), _placed(places)):
                sentence = text[figure.sentence.start : figure.sentence.end]
                yield Told(row, figure, text[start:end], value, counts, sentence, names)

    def _named(self, article: int, kind: str) -> list[tuple[int, int, str]]:
        """Where an article names people, or places, with their numbers and names."""
        return self._store.rows(
            "SELECT m.start, ifnull(n.head, n.number), n.name FROM mention m "
            "JOIN name n ON n.number = m.name WHERE m.article = ? AND n.type = ? ORDER BY m.start LIMIT ?",
            (article, kind, 10 * MOST_FIGURES),
        )


def _placed(named: Sequence[tuple[int, int, str]]) -> list[tuple[int, int]]:
    return [(start, number) for start, number, _ in named]


def _gathered(figures: Sequence[Told]) -> list[list[Told]]:
    """The figures of a subject in groups of those that count the same."""
    groups: list[list[Told]] = []
    for told in figures:
        _gather(groups, told)
    return groups


def _gather(groups: list[list[Told]], told: Told) -> None:
    """Puts a figure to the first of some groups that it counts the same as, or begins another."""
    for group in groups:
        alike = sum(_is_same(other, told) for other in group)
        if alike >= ALIKE_IN_GROUP * len(group):
            group.append(told)
            return
    groups.append([told])


def _is_same(told: Told, other_told: Told) -> bool:
    """Whether two figures of one subject count the same thing, as far as the words around them tell."""
    one, other = told.figure, other_told.figure
    few, many = sorted((one.size, other.size))
    if many > FARTHEST_APART * few:
        return False
    shared = len(one.around & other.around)
    if one.fate:
        if one.places and other.places and one.places.isdisjoint(other.places):
            return False
        if one.opening and other.opening and (many > A_HANDFUL or one.who or one.subject == "killed"):
            return True
        return shared + bool(one.who) >= ALIKE_OF_A_FATE + (many <= A_HANDFUL)
    fewer = min(len(one.around), len(other.around))
    almost = shared >= ALMOST * fewer or one.subject in TELLING
    if not may_be_of_same_people(one, other, almost):
        return False
    if may_both_be_true(one, other, told.row.published, other_told.row.published):
        return False
    if one.is_money and many <= NEAR_IN_MONEY * few:
        return shared >= ALIKE_OF_MONEY and shared >= SHARE_OF_MONEY * fewer
    if len(one.said_of_it) == SAID_OF_IT and one.said_of_it == other.said_of_it:
        return True
    short = max(ALIKE_OF_A_SHORT, fewer - 1) if not one.subject else ALIKE
    alike = ALIKE_OF_A_TELLING if one.subject in TELLING else min(ALIKE, short)
    return shared >= alike and shared >= SHARE * fewer


def _told_together(figures: Iterable[Told]) -> list[set[Decimal]]:
    """The sizes of each article that tells several of one subject; of a fate none, for tolls rise."""
    sizes: dict[int, set[Decimal]] = {}
    for told in figures:
        if not told.figure.fate:
            sizes.setdefault(told.row.number, set()).add(told.figure.size)
    return [some for some in sizes.values() if len(some) > 1]


def _differs(group: Sequence[Told], together: Sequence[set[Decimal]]) -> bool:
    """Whether two articles have no figure in common, not even a rounded one, and no article tells both.

    `together` holds what single articles tell of the subject: those are two things.
    """
    by_article: dict[int, list[Figure]] = {}
    for told in group:
        by_article.setdefault(told.row.number, []).append(told.figure)
    articles = list(by_article.values())
    if not group[0].figure.fate and any(not _agree(a, b) for told in articles for a in told for b in told):
        return False  # one article counts two such things: the words around do not tell them apart
    return any(
        not any(_agree(a, b) or _are_two(a, b, together) for a in one for b in other)
        for place, one in enumerate(articles)
        for other in articles[:place]
    )


def _are_two(one: Figure, other: Figure, together: Sequence[set[Decimal]]) -> bool:
    return any(one.size in told and other.size in told for told in together)


def _agree(one: Figure, other: Figure) -> bool:
    few, many = sorted((one.size, other.size))
    if few == many or one.amount in other.beside or other.amount in one.beside:
        return True
    if many - few in one.left | other.left:
        return True
    share = ROUNDED * (3 if one.roughly or other.roughly else 1)
    return many - few <= share * many and any(_is_round(figure) for figure in (one, other))


def _is_round(figure: Figure) -> bool:
    """Whether a figure ends in a nought that may stand for anything near."""
    return figure.roughly or figure.is_converted or (figure.amount >= 100 and figure.amount % 10 == 0)


def _differing(group: Sequence[Told], left: int) -> Differing:
    first: dict[int, Told] = {}
    for told in group:
        first.setdefault(told.row.number, told)
    return Differing(_subject(group), tuple(reversed(first.values())), left)


def _subject(group: Sequence[Told]) -> str:
    counts = Counter(told.figure.noun for told in group if told.figure.noun)
    noun = counts.most_common(1)[0][0] if counts else ""
    figure = group[0].figure
    if not figure.fate:
        return noun or _unit_and_words(group)
    return f"{noun} {figure.subject}" if figure.who or noun in ("people", "persons") else figure.subject


def _unit_and_words(group: Sequence[Told]) -> str:
    """What figures are that count nothing but their unit: “metres: River, Sorne, rose”."""
    unit = group[0].figure.measure
    shared = frozenset.intersection(*(told.figure.around for told in group))
    sentence = group[0].sentence
    words = {stem: word for word, stem in reversed(list(telling_words(sentence))) if stem in shared}
    known = [word.lower() if sentence.startswith(word) else word for word in reversed(words.values())]
    names = frozenset[str]().union(*(told.names for told in group))  # they tell nobody what was measured
    told = ", ".join([word for word in known if fold(word) not in names][:WORDS_OF_A_UNIT])
    return f"{UNIT_WORDS.get(unit, unit)}: {told}" if told else UNIT_WORDS.get(unit, unit)
