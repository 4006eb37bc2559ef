"""What can be taken back, and made again."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field

from reader.library.errors import Overtaken


@dataclass(frozen=True, slots=True)
class Change:
    """A change that was made, with the way back."""

    sentence: str
    """What was changed, as a clause: `marked a passage`."""
    undo: Callable[[], object]
    """Takes it back; like `redo` it may raise `Overtaken`."""
    redo: Callable[[], object]


@dataclass(slots=True)
class Changes:
    """The changes of this sitting, oldest first."""

    done: list[Change] = field(default_factory=list)
    undone: list[Change] = field(default_factory=list)

    def make(self, change: Change) -> None:
        """Make a change and remember it."""
        change.redo()
        self.keep(change)

    def keep(self, change: Change) -> None:
        """Remember a change that was made already."""
        self.done.append(change)
        self.undone.clear()

    def undo(self) -> Change | None:
        """Take the last change back; None where there is none. Raises `Overtaken`."""
        return self._step(self.done, self.undone, "undo")

    def redo(self) -> Change | None:
        """Make the last change that was taken back again; None where there is none. Raises `Overtaken`."""
        return self._step(self.undone, self.done, "redo")

    def _step(self, source: list[Change], sink: list[Change], how: str) -> Change | None:
        if not source:
            return None
        change = source[-1]
        # Only a change whose way back worked leaves the list: nothing is forgotten on an error.
        try:
            (change.undo if how == "undo" else change.redo)()
        except Overtaken:
            sink.append(source.pop())  # trying again would change nothing, and bar the way to those before
            raise
        sink.append(source.pop())
        return change
