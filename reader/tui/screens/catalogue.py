"""Catalogue: a roll of all names or all stories of the library, narrowed as one types."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Generic, Protocol, TypeVar

from reader.tui.painting import Palette
from reader.tui.question import Question
from reader.tui.screens.roll import AT_ONCE, Roll
from reader.tui.widgets.entry_list import Entry

_KEPT = 2_000
"""Up to so many are listed again at once when one comes back."""


class Numbered(Protocol):
    """What a catalogue lists: known by a number."""

    @property
    def number(self) -> int:
        """Its number in the library."""


class Left(Protocol):
    """Where a catalogue was left."""

    @property
    def search(self) -> str:
        """The words that were searched for."""

    @property
    def chosen(self) -> object:
        """The key of the entry that was chosen."""

    @property
    def listed(self) -> int:
        """How many were listed."""


RowT = TypeVar("RowT", bound=Numbered)
LeftT = TypeVar("LeftT", bound=Left)


class Catalogue(Roll, Generic[RowT, LeftT]):
    """A roll of rows; an entry's key is what they are called and the row's number."""

    called = ""
    """What stands first in the keys of its entries."""
    page = 0
    """How many rows are fetched at a time."""

    def __init__(self, palette: Palette, came: LeftT, *, keys: Mapping[str, str]) -> None:
        """The catalogue where it was left."""
        super().__init__(palette, keys)
        self._came = came
        self.search = came.search
        self.found: list[RowT] = []
        self._count = 0
        self._ended = False

    # -- what the members say --------------------------------------------------------------------

    def here(self) -> LeftT:
        """What is asked for and where the list stands, to come back to."""
        raise NotImplementedError

    def counted(self) -> int:
        """How many rows there are of what is asked for."""
        raise NotImplementedError

    def rows(self, after: RowT | None, most: int) -> list[RowT]:
        """The first rows, or those behind one."""
        raise NotImplementedError

    def entry(self, row: RowT) -> Entry:
        """A row as it is listed."""
        raise NotImplementedError

    def silence(self) -> list[Entry]:
        """What is said where there is none."""
        raise NotImplementedError

    def search_for(self, search: str) -> None:
        """List what some words find."""
        raise NotImplementedError

    # -- what is listed --------------------------------------------------------------------------

    @property
    def kept(self) -> int:
        """How many rows are listed again at once when one comes back."""
        return min(len(self.found), _KEPT)

    def fill(self, chosen: object = None) -> None:
        """List anew; at first where it was left."""
        super().fill(chosen or self._came.chosen)

    def listed(self) -> list[Entry]:
        """The first rows."""
        self.found, self._ended = [], False
        self._count = self.counted()
        return self._page(max(self.page, self._came.listed)) or self.silence()

    def more(self) -> list[Entry]:
        """The next page."""
        return self._page(self.page) if self.found and not self._ended else []

    def list_to_end(self) -> None:
        """List what is not listed yet, asked for at one go: each page costs the library the same."""
        if self.found and not self._ended:
            with self.library_may_fail():
                self.entries.extend(self._page(AT_ONCE))

    def _page(self, most: int) -> list[Entry]:
        following = self.rows(self.found[-1] if self.found else None, most)
        self._ended = len(following) < most
        self.found += following
        return [self.entry(row) for row in following]

    def list_others(self, came: LeftT) -> None:
        """List other rows, or in another order, from their beginning."""
        self._came, self.told = came, ("", False)
        self.entries.chosen = -1
        self.fill()

    def chosen(self) -> RowT | None:
        """The chosen row."""
        match self.entries.key:
            case (self.called, int(number)):
                return next((row for row in self.found if row.number == number), None)
        return None

    # -- narrowing -------------------------------------------------------------------------------

    async def action_find(self) -> None:
        """Narrow the list as one types."""
        await self.ask(Question("find", "find", self.search))

    def typed(self, purpose: str, words: str) -> None:
        """Narrow the list as one types."""
        if purpose == "find":
            self.search_for(words.strip())

    def answered(self, purpose: str, words: str | None) -> None:
        """A search that was given up asks for nothing."""
        if purpose == "find" and words is None:
            self.search_for("")

    # -- coming back -----------------------------------------------------------------------------

    def fill_again(self) -> None:
        """List what there is now, where the list stands."""
        self._came = self.here()
        self.fill(self.entries.key)
