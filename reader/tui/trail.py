"""Trail: the places that a screen over the library listed, to be walked one after the other."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, NamedTuple, Protocol

from reader.article.span import Span

if TYPE_CHECKING:
    from reader.article.annotation import Quotation
    from reader.library.rows import Row


class Found(NamedTuple):
    """A place in an article."""

    number: int
    """The article's number."""
    span: Span
    named: bool = False
    """Whether a name stands there, whose mentions are lit, rather than a quotation."""
    words: str = ""
    """What stood there when it was listed, or the sentence; empty where nobody has looked."""
    lead: int = 0
    """How many code points of the words stand before the place."""

    def now_in(self, text: str) -> Span | None:
        """Where its words stand in the article's present text, nearest to its place; None if nowhere."""
        start, length = self.span.start - self.lead, self.span.end - self.span.start
        if not self.words or text.startswith(self.words, max(0, start)):
            return self.span
        before = text.rfind(self.words, 0, max(0, start) + len(self.words))
        behind = text.find(self.words, max(0, start))
        near = min((at for at in (before, behind) if at >= 0), key=lambda at: abs(at - start), default=None)
        return None if near is None else Span(near + self.lead, near + self.lead + length)


class _Quoted(Protocol):
    """A quotation with its article, as the screens over the library list them."""

    @property
    def row(self) -> Row: ...

    @property
    def quotation(self) -> Quotation: ...

    @property
    def words(self) -> str: ...


def found_in(one: _Quoted) -> Found:
    """The place of a quotation that was listed."""
    return Found(one.row.number, one.quotation.span, words=one.words)


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
