"""What a run of intake tells: while it goes on, and at its end."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable, Iterable
from dataclasses import dataclass, field

from reader.article.document import Problem
from reader.intake.pace import Pace

MOST_KEPT = 1_000
"""So many problems are kept to be told at the end; every further one is counted, and told as it comes."""

MOST_REASONS = 100
"""So many different reasons are counted; what comes after them is counted together."""

_PARTICULAR = re.compile(r"(?<!\w)/[^;]*|\d[\d,.]*")
"""What tells a reason of one file from the same reason of another: paths and figures."""


@dataclass(frozen=True, slots=True)
class Progressed:
    """How far a run has come."""

    done: int
    """How many files and records are done, those that need no reading included."""
    total: int
    """How many there are; it grows when a file turns out to hold many records."""
    added: int
    """How many articles are new in the library, and can be read already."""
    source: str
    """The one that was done last; empty where the run speaks of all."""
    rate: float = 0.0
    """How many are done in a second now; 0 while it is not known."""
    seconds_left: float | None = None
    """How long the rest will take at this rate; None while it is not known."""


@dataclass(frozen=True, slots=True)
class Summary:
    """What a run did. Its counts are of articles, but for those of problems."""

    added: int
    updated: int
    """Articles whose source has changed or moved."""
    unchanged: int
    restored: int
    """Articles that somebody had removed, and that came again."""
    problems: tuple[Problem, ...]
    """What was not taken in, or not as one would think, with the reason: the first ones of very many."""
    seconds: float
    failed: int = 0
    """How many problems there were in all."""
    reasons: tuple[tuple[str, int], ...] = ()
    """The reasons without what is particular to a file, each with how often it was met, most often first."""


@dataclass(slots=True)
class Tally:
    """The counts of a run while it goes on."""

    on_problem: Callable[[Problem], None] | None = None
    """Is told every problem as it is met."""
    added: int = 0
    updated: int = 0
    unchanged: int = 0
    restored: int = 0
    done: int = 0
    total: int = 0
    failed: int = 0
    problems: list[Problem] = field(default_factory=list)
    """The first ones."""
    pace: Pace = field(default_factory=Pace)
    _reasons: Counter[str] = field(default_factory=Counter)
    _known: set[int] = field(default_factory=set)

    def note(self, problems: Iterable[Problem]) -> None:
        """Counts problems, each once however often it is met."""
        for problem in problems:
            mark = hash(problem)
            if mark not in self._known:
                self._known.add(mark)
                self._count(problem)

    def _count(self, problem: Problem) -> None:
        self.failed += 1
        kind = kind_of(problem.reason)
        self._reasons[kind if kind in self._reasons or len(self._reasons) < MOST_REASONS else "…"] += 1
        if len(self.problems) < MOST_KEPT:
            self.problems.append(problem)
        if self.on_problem:
            self.on_problem(problem)

    def progressed(self, source: str) -> Progressed:
        """How far the run has come, having just done `source`."""
        total = max(self.total, self.done)  # files may come while they are read
        left = self.pace.left(total - self.done)
        return Progressed(self.done, total, self.added, source, self.pace.rate, left)

    def summary(self, seconds: float) -> Summary:
        """What the run did."""
        return Summary(
            self.added,
            self.updated,
            self.unchanged,
            self.restored,
            tuple(self.problems),
            seconds,
            self.failed,
            tuple(self._reasons.most_common()),
        )


def kind_of(reason: str) -> str:
    """A reason without what is particular to one file: `is larger than 500 MB` -> `is larger than … MB`."""
    return _PARTICULAR.sub("…", reason)
