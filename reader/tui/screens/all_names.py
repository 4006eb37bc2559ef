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
from reader.tui.entries import TYPES, silence
from reader.tui.painting import Palette
from reader.tui.question import Question
from reader.tui.screens.bindings import bindings_for
from reader.tui.screens.catalogue import Catalogue
from reader.tui.screens.roll import Undoing
from reader.tui.widgets.entry_list import Entry, Part
from reader.tui.wording import counted, day, joined


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


class NamesScreen(Catalogue[NameRow, NamesPlace]):
    """All names."""

    place = "names"
    called = "name"
    page = PAGE
    _desk: Merging
    BINDINGS: ClassVar[list[BindingType]] = bindings_for(commands_of("names"))

    def __init__(
        self, palette: Palette, names: Names, desk: Merging, came: NamesPlace, *, keys: Mapping[str, str]
    ) -> None:
        """The screen over `names`, where it was left."""
        super().__init__(palette, came, keys=keys)
        self._names = names
        self._desk = desk
        self.type, self.sort = came.type, came.sort

    # -- what is listed --------------------------------------------------------------------------

    def here(self) -> NamesPlace:
        """What is asked for and where the list stands, to come back to."""
        return NamesPlace(self.search, self.type, self.sort, self.entries.key, self.kept)

    def counted(self) -> int:
        """How many names there are of what is asked for."""
        return self._names.count(self.search, types=self._types())

    def rows(self, after: NameRow | None, most: int) -> list[NameRow]:
        """The first names, or those behind one."""
        return self._names.all_names(self.search, types=self._types(), sort=self.sort, after=after, most=most)

    def entry(self, row: NameRow) -> Entry:
        """A name as it is listed."""
        return name_row_entry(row)

    def _types(self) -> tuple[EntityType, ...]:
        return () if self.type is None else (self.type,)

    def silence(self) -> list[Entry]:
        """What is said where there is none."""
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
            self.list_others(NamesPlace())

    # -- narrowing -------------------------------------------------------------------------------

    def search_for(self, search: str) -> None:
        """List the names that some words find."""
        self.ask_for(search, self.type, self.sort)

    def answered(self, purpose: str, words: str | None) -> None:
        """The other name is merged with the chosen one."""
        super().answered(purpose, words)
        row = self.chosen()
        if purpose == "merge" and words and words.strip() and row is not None:
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

    def action_show_about(self) -> None:
        """Everything of the chosen name."""
        if row := self.chosen():
            self._gone_on = True
            self._desk.open_dossier(row.number)

    action_open_chosen = action_show_about

    async def action_merge_names(self) -> None:
        """Say that the chosen name and another are one."""
        if row := self.chosen():
            known = self._desk.known_names(row)
            await self.ask(Question("merge", f"{row.name} is the same as", "", known, about=self.entries.key))

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
