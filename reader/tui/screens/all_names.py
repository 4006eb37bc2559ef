"""NamesScreen: every name of the library, the most mentioned or the latest first, found as one types."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import ClassVar, Protocol

from textual.binding import BindingType

from reader.article.annotation import NAMED, EntityType
from reader.library.name_rows import NameRow
from reader.library.names import FEW, PAGE, Names, Sort
from reader.tui.commands import commands_of
from reader.tui.entries import TYPES
from reader.tui.painting import Palette
from reader.tui.screens.bindings import bindings_for
from reader.tui.screens.desk import silence
from reader.tui.screens.roll import Roll, Undoing
from reader.tui.widgets.entry_list import Entry, Part
from reader.tui.wording import counted, day, joined

_KEPT = 2_000
"""Up to so many are listed again at once when one comes back."""


@dataclass(frozen=True, slots=True)
class NamesPlace:
    """What was asked for last and where the list stood, to come back to."""

    search: str = ""
    type: EntityType | None = None
    sort: Sort = Sort.COUNT
    chosen: object = None
    listed: int = PAGE


class Merging(Undoing, Protocol):
    """What the screen asks of the desk below it."""

    def open_dossier(self, number: int) -> None:
        """Opens the dossier of a name."""

    def merge_names(self, name: NameRow, words: str) -> str:
        """Says that a name and one that is written so are one; what to tell."""

    def known_names(self, name: NameRow) -> list[str]:
        """Names that it may be one with."""

    def key_of(self, name: str) -> str:
        """The key of a command, as a person reads it."""


class NamesScreen(Roll):
    """All names."""

    place = "names"
    _desk: Merging
    BINDINGS: ClassVar[list[BindingType]] = bindings_for(commands_of("names"))

    def __init__(
        self, palette: Palette, names: Names, desk: Merging, came: NamesPlace, *, keys: Mapping[str, str]
    ) -> None:
        """The screen over `names`, where it was left."""
        super().__init__(palette, keys)
        self._names = names
        self._desk = desk
        self._came = came
        self.search, self.type, self.sort = came.search, came.type, came.sort
        self.found: list[NameRow] = []
        self._count = 0
        self._ended = False
        self._gone_on = False

    # -- what is listed --------------------------------------------------------------------------

    def fill(self, chosen: object = None) -> None:
        """List anew; at first where it was left."""
        super().fill(chosen or self._came.chosen)

    def here(self) -> NamesPlace:
        """What is asked for and where the list stands, to come back to."""
        listed = min(len(self.found), _KEPT)
        return NamesPlace(self.search, self.type, self.sort, self.entries.key, listed)

    def listed(self) -> list[Entry]:
        """The first names."""
        self.found, self._ended = [], False
        self._count = self._names.count(self.search, types=self._types())
        return self._page(max(PAGE, self._came.listed)) or self._silence()

    def more(self) -> list[Entry]:
        """The next page."""
        return self._page(PAGE) if self.found and not self._ended else []

    def _page(self, most: int) -> list[Entry]:
        after = self.found[-1] if self.found else None
        following = self._names.all_names(
            self.search, types=self._types(), sort=self.sort, after=after, most=most
        )
        self._ended = len(following) < most
        self.found += following
        return [name_row_entry(row) for row in following]

    def _types(self) -> tuple[EntityType, ...]:
        return () if self.type is None else (self.type,)

    def _silence(self) -> list[Entry]:
        if self.search or self.type:
            return silence("No name matches.", f"{self._desk.key_of('leave')} shows all again.")
        return silence("No names in this library.")

    def header_words(self) -> tuple[str, str]:
        """What is listed, in which order; how many there are."""
        kind = TYPES[self.type] if self.type else "Names"
        order = "the latest first" if self.sort is Sort.RECENCY else ""
        more = "+" if self.search and self._count >= FEW else ""
        told = counted(self._count, "name").replace(" ", f"{more} ", 1)
        return joined(kind, f"“{self.search}”" if self.search else "", order), told

    def ask_for(self, search: str, type: EntityType | None, sort: Sort) -> None:
        """List other names, or in another order."""
        if (search, type, sort) != (self.search, self.type, self.sort):
            self.search, self.type, self.sort = search, type, sort
            self._came, self.told = NamesPlace(), ("", False)
            self.entries.chosen = -1
            self.fill()

    # -- narrowing -------------------------------------------------------------------------------

    async def action_find(self) -> None:
        """Find names as one types."""
        await self.ask("find", "find", self.search)

    def typed(self, purpose: str, words: str) -> None:
        """Narrow the list as one types."""
        if purpose == "find":
            self.ask_for(words.strip(), self.type, self.sort)

    def answered(self, purpose: str, words: str | None) -> None:
        """What was given up asks for nothing; the other name is merged with the chosen one."""
        row = self.chosen()
        if purpose == "find" and words is None:
            self.ask_for("", self.type, self.sort)
        elif purpose == "merge" and words and words.strip() and row is not None:
            self.done(self._desk.merge_names(row, words.strip()))

    def action_turn_order(self) -> None:
        """The most mentioned first, or the latest."""
        sort = Sort.RECENCY if self.sort is Sort.COUNT else Sort.COUNT
        self.ask_for(self.search, self.type, sort)

    def action_turn_types(self) -> None:
        """All names, then each kind of them."""
        kinds = (None, *NAMED)
        self.ask_for(self.search, kinds[(kinds.index(self.type) + 1) % len(kinds)], self.sort)

    # -- doing -----------------------------------------------------------------------------------

    def chosen(self) -> NameRow | None:
        """The chosen name."""
        match self.entries.key:
            case ("name", int(number)):
                return next((row for row in self.found if row.number == number), None)
        return None

    def action_show_about(self) -> None:
        """Everything of the chosen name."""
        if row := self.chosen():
            self._gone_on = True
            self._desk.open_dossier(row.number)

    action_open_chosen = action_show_about

    async def action_merge_names(self) -> None:
        """Say that the chosen name and another are one."""
        if row := self.chosen():
            await self.ask("merge", f"{row.name} is the same as", "", self._desk.known_names(row))

    def fill_again(self) -> None:
        """List what there is now, where the list stands."""
        self._came = self.here()
        self.fill(self.entries.key)

    def on_screen_resume(self) -> None:
        """A dossier above it has gone: names may have been merged there."""
        super().on_screen_resume()
        if self._gone_on:
            self._gone_on = False
            self.fill_again()

    def action_show_names(self) -> None:
        """The key that opened the screen leaves it."""
        self.action_quit_screen()

    def action_leave(self) -> None:
        """List all names again, or leave."""
        if self.search or self.type:
            self.ask_for("", None, self.sort)
        else:
            super().action_leave()


def name_row_entry(row: NameRow) -> Entry:
    """A name of the library: of what kind it is, how often it stands where, and when last."""
    latest = day(row.latest, short=True)
    told = f"{counted(row.mentions, 'mention')} in {counted(row.articles, 'article')}"
    detail = joined(row.type, told, latest and f"last {latest}")
    return Entry(
        (Part(row.name, f"entity.{row.type}", 0, 1), Part(detail, "panel.detail", 1, 1)), ("name", row.number)
    )
