"""What a run of intake tells: while it goes on, and at its end."""

from __future__ import annotations

from dataclasses import dataclass, field

from reader.article.document import Problem


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


@dataclass(frozen=True, slots=True)
class Summary:
    """What a run did. Its counts are of articles."""

    added: int
    updated: int
    """Articles whose source has changed or moved."""
    unchanged: int
    restored: int
    """Articles that somebody had removed, and that came again."""
    problems: tuple[Problem, ...]
    """What was not taken in, or not as one would think, with the reason."""
    seconds: float


@dataclass(slots=True)
class Tally:
    """The counts of a run while it goes on."""

    added: int = 0
    updated: int = 0
    unchanged: int = 0
    restored: int = 0
    done: int = 0
    total: int = 0
    problems: list[Problem] = field(default_factory=list)

    def progressed(self, source: str) -> Progressed:
        """How far the run has come, having just done `source`."""
        return Progressed(self.done, self.total, self.added, source)

    def summary(self, seconds: float) -> Summary:
        """What the run did."""
        problems = tuple(dict.fromkeys(self.problems))
        return Summary(self.added, self.updated, self.unchanged, self.restored, problems, seconds)
