"""Trail: the places that a screen over the library listed, to be walked one after the other."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import NamedTuple

from reader.article.span import Span


class Found(NamedTuple):
    """A place in an article."""

    number: int
    """The article's number."""
    span: Span
    named: bool = False
    """Whether a name stands there, whose mentions are lit, rather than a quotation."""


@dataclass(slots=True)
class Trail:
    """Places found, and which of them was gone to last."""

    places: Sequence[Found]
    at: int

    def step(self, step: int) -> Found | None:
        """The next or previous place; None at an end."""
        if not 0 <= self.at + step < len(self.places):
            return None
        self.at += step
        return self.places[self.at]

    def __str__(self) -> str:
        """Where on the trail one is: `3 of 17`."""
        return f"{self.at + 1:,} of {len(self.places):,}"
