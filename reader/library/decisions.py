"""Decisions: what somebody said of the lines of an article or of its source. Precious, and kept as they came.

A line is known by its words (`reader.article.choices`), an article by its id, a source by its key.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import NamedTuple

from reader.article.choices import (
    Choice,
    Choices,
    Decision,
    KindDecision,
    LineDecision,
    LineName,
    RepairsDecision,
    undecided,
)
from reader.article.text import Kind
from reader.library.clock import now
from reader.library.errors import require_same
from reader.library.habits import Habits
from reader.library.sources import Source, source_of
from reader.library.store import Store

_ABOUT = """
    SELECT a.id, a.source, ifnull(c.outlet, ''), ifnull(json_extract(t.details, '$.url'), '')
    FROM article a LEFT JOIN card c ON c.article = a.number LEFT JOIN text t ON t.article = a.number
    WHERE a.number = ?
"""

_ABOUT_WHAT: dict[type[Decision], str] = {
    LineDecision: "this line",
    KindDecision: "lines of this kind",
    RepairsDecision: "the repairs of this text",
}
"""What a decision is about, in the words of a sentence."""

_KINDS = frozenset(kind.value for kind in Kind)
"""Kinds of this version; what was said of one of another version is kept, and waits."""


@dataclass(frozen=True, slots=True)
class Decided:
    """A decision that stands, or that nobody has decided."""

    decision: Decision
    at: str = ""
    """ISO 8601, UTC; empty where nobody has decided."""


class Turn(NamedTuple):
    """A step: what stood of one thing before, and what stands now."""

    before: Decided
    after: Decided


class Decisions:
    """The decisions of a library; each is on the disk when the call returns."""

    def __init__(self, store: Store) -> None:
        self._store = store
        self._habits = Habits(store)

    def source(self, number: int) -> Source:
        """The source of an article: a kind that is brought back is brought back for all articles of it."""
        return self._about(number)[1]

    def choices(self, number: int) -> Choices:
        """All that was decided and learned for an article; nothing for one that is not there."""
        id, source = self._about(number)
        choices = Choices(source=source.name)
        for decided in self._made(id, source.key):
            choices = choices.deciding(decided.decision)
        habit = self._habits.of(source.key)
        return replace(choices, boilerplate=habit.lines, articles=habit.articles)

    def of(self, number: int) -> tuple[Decided, ...]:
        """What was decided for an article and for its source, oldest first."""
        id, source = self._about(number)
        return tuple(sorted(self._made(id, source.key), key=lambda decided: decided.at))

    def decide(self, number: int, decision: Decision) -> Turn:
        """Stores one more decision for an article, or its source.

        Together with it is written that all it is about must be cleaned anew, so that it comes to something
        even where whoever decides is interrupted.
        """
        with self._store.writing(durable=True):
            nothing = undecided(decision)
            turn = Turn(
                self._stands(number, nothing), Decided(decision, "" if decision == nothing else now())
            )
            self._write(number, turn.after)
        return turn

    def turn(self, number: int, old: Decided, new: Decided) -> None:
        """Puts a decision in the place of another, where that one still stands. Raises `Overtaken`."""
        with self._store.writing(durable=True):
            nothing = undecided(old.decision)
            require_same(self._stands(number, nothing), old, _ABOUT_WHAT[type(nothing)])
            self._write(number, new)

    def _stands(self, number: int, nothing: Decision) -> Decided:
        """What stands of the thing that a decision is about; `nothing` where nobody has decided."""
        found = (decided for decided in self.of(number) if undecided(decided.decision) == nothing)
        return next(found, Decided(nothing))

    def _write(self, number: int, decided: Decided) -> None:
        id, source = self._about(number)
        match decided.decision:
            case LineDecision(line, choice):
                self._decide_line(id, line, choice, decided.at)
            case KindDecision(kind, back):
                self._decide_kind(source.key, kind, back, decided.at)
                self._habits.expire_source(source.key)
            case RepairsDecision(on):
                self._decide_repairs(id, on, decided.at)
        self._habits.expire([number])

    def _decide_line(self, id: str, line: LineName, choice: Choice | None, at: str) -> None:
        if choice is None:
            self._store.write(
                "DELETE FROM line_decision WHERE article = ? AND words = ? AND nth = ?", (id, *line)
            )
        else:
            self._store.write("REPLACE INTO line_decision VALUES (?, ?, ?, ?, ?)", (id, *line, choice, at))

    def _decide_kind(self, source: str, kind: Kind, back: bool, at: str) -> None:
        if back:
            self._store.write("REPLACE INTO kind_decision VALUES (?, ?, ?)", (source, kind, at))
        else:
            self._store.write("DELETE FROM kind_decision WHERE source = ? AND kind = ?", (source, kind))

    def _decide_repairs(self, id: str, on: bool, at: str) -> None:
        if on:
            self._store.write("DELETE FROM unrepaired WHERE article = ?", (id,))
        else:
            self._store.write("REPLACE INTO unrepaired VALUES (?, ?)", (id, at))

    def _about(self, number: int) -> tuple[str, Source]:
        """The id of an article, and its source."""
        found = self._store.row(_ABOUT, (number,))
        if found is None:
            return "", Source("", "")
        id, origin, outlet, url = found
        return id, source_of(outlet, url, origin)

    def _made(self, id: str, source: str) -> list[Decided]:
        """The decisions that stand for an article of this id and this source."""
        made: list[Decided] = []
        for words, nth, choice, at in self._store.rows(
            "SELECT words, nth, choice, at FROM line_decision WHERE article = ?", (id,)
        ):
            made.append(Decided(LineDecision(LineName(words, nth), Choice(choice)), at))
        for kind, at in self._store.rows("SELECT kind, at FROM kind_decision WHERE source = ?", (source,)):
            if kind in _KINDS:
                made.append(Decided(KindDecision(Kind(kind), True), at))
        for (at,) in self._store.rows("SELECT at FROM unrepaired WHERE article = ?", (id,)):
            made.append(Decided(RepairsDecision(False), at))
        return made
