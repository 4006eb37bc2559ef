"""Where the reader has been: back and forward, to the same line."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from typing import NamedTuple


class Visit(NamedTuple):
    """A place in an article: its number, the first character on the screen, the caret."""

    number: int
    top: int
    caret: int
    in_list: bool = False
    """Whether the article was only chosen in the list: one comes back to the list then."""


@dataclass(slots=True)
class History:
    """Places left behind, and places come back from."""

    behind: list[Visit] = field(default_factory=list)
    ahead: list[Visit] = field(default_factory=list)

    def leave(self, visit: Visit) -> None:
        """Remember a place before going elsewhere."""
        if not self.behind or self.behind[-1] != visit:
            self.behind.append(visit)
        self.ahead.clear()

    def back(self, here: Visit, there: Callable[[int], bool] = bool) -> Visit | None:
        """The place left last in an article that is still `there`; None where there is none."""
        return self._step(self.behind, self.ahead, here, there)

    def forward(self, here: Visit, there: Callable[[int], bool] = bool) -> Visit | None:
        """The place come back from last in an article that is still `there`; None where there is none."""
        return self._step(self.ahead, self.behind, here, there)

    def _step(
        self, source: list[Visit], sink: list[Visit], here: Visit, there: Callable[[int], bool]
    ) -> Visit | None:
        while source and not there(source[-1].number):
            source.pop()
        if not source:
            return None
        sink.append(here)
        return source.pop()
