"""VersionsScreen: one utterance as several articles have it, side by side, with what differs set off."""

from __future__ import annotations

from collections.abc import Sequence
from typing import ClassVar

from textual.app import ComposeResult
from textual.binding import BindingType

from reader.article.span import Span
from reader.library.quotations import Spoken
from reader.library.versions import Version
from reader.tui.arrangement import THREE_PANES
from reader.tui.painting import Palette
from reader.tui.screens.bindings import bindings_for
from reader.tui.screens.sheet import KEYS, Sheet
from reader.tui.widgets.entry_list import Entry, EntryList, Part
from reader.tui.wording import counted, day, joined

HINT = "j k the next wording · enter goes there · q back"


class VersionsScreen(Sheet):
    """The wording that was asked about beside the others; where there is no room, above them."""

    BINDINGS: ClassVar[list[BindingType]] = bindings_for(KEYS)
    DEFAULT_CSS = """
    VersionsScreen #header { dock: top; }
    VersionsScreen #footer { dock: bottom; }
    VersionsScreen #entries { height: 1fr; }
    """

    def __init__(
        self, palette: Palette, asked: Spoken, versions: Sequence[Version], perhaps: Sequence[Version]
    ) -> None:
        """The wording `asked` about, the others that are certain, and those that are perhaps the same."""
        hint = HINT if versions or perhaps else "q back"
        super().__init__(palette, "Other wordings", _listed(versions, perhaps), hint)
        self.asked = asked
        self.versions = [*versions, *perhaps]
        self.beside = EntryList(palette, id="asked")
        self.beside.can_focus = False
        if versions or perhaps:
            told = counted(len(versions), "other wording")
            self.heading = joined(told, f"{len(perhaps)} perhaps the same" if perhaps else "")

    def compose(self) -> ComposeResult:
        """Header, the wording asked about, the others, footer."""
        yield self.header
        yield self.beside
        yield self.entries
        yield self.footer

    def on_resize(self) -> None:
        """Side by side where there is room; else one above the other."""
        width, height = self.app.size
        wide = width >= THREE_PANES
        self.styles.layout = "horizontal" if wide else "vertical"
        self.beside.styles.width = width // 2 if wide else "100%"
        self.entries.styles.width = "1fr"
        self.entries.ruled = wide
        self.beside.styles.height = "1fr" if wide else min(self._rows(width), height // 2)

    def _rows(self, width: int) -> int:
        """How many rows the wording asked about takes."""
        return 4 + len(self.asked.words) // max(8, width - 6)

    def chosen(self) -> Version | None:
        """The chosen wording."""
        match self.entries.key:
            case ("version", int(place)):
                return self.versions[place]
        return None

    def say_lines(self) -> None:
        """The other side shows what differs from the chosen wording."""
        super().say_lines()
        self._show_asked()

    def moved(self) -> None:
        """Another wording is chosen."""
        super().moved()
        self._show_asked()

    def _show_asked(self) -> None:
        chosen, start = self.chosen(), self.asked.quotation.start
        differs = tuple(
            Span(span.start - start, span.end - start) for span in (chosen.here if chosen else ())
        )
        row = self.asked.row
        parts = (
            Part(joined(row.outlet, day(row.published, short=True), "here"), "panel.heading", 0, 1),
            Part(self.asked.words, "text", 1, marked=differs),
            Part(self.asked.quotation.speaker, "panel.detail", 1, 1),
        )
        self.beside.show([Entry(tuple(part for part in parts if part.text))])

    def repaint(self, palette: Palette) -> None:
        """Paint everything with another palette."""
        super().repaint(palette)
        self.beside.repaint(palette)


def _listed(versions: Sequence[Version], perhaps: Sequence[Version]) -> list[Entry]:
    """The others, those that are only perhaps the same apart."""
    if not versions and not perhaps:
        return [Entry((Part("No other article has these words.", "panel.detail"),))]
    entries = [_entry(version, place) for place, version in enumerate(versions)]
    if perhaps:
        told = Part(
            "Perhaps the same: by this speaker, within a day, in much the same words", "panel.sign", 0, 2
        )
        entries.append(Entry((told,), gap=bool(entries)))
    entries += [_entry(one, place, sure=False) for place, one in enumerate(perhaps, len(versions))]
    return entries


def _alike(version: Version) -> str:
    """How a wording lies to the one that was asked about; of a part and its whole no share would be true."""
    if version.likeness < 1:
        return f"{round(version.likeness * 100)} % alike"
    return "the same and more" if version.there else "a part of it" if version.here else "the same words"


def _entry(version: Version, place: int, *, sure: bool = True) -> Entry:
    row, one = version.row, version.quotation
    differs = tuple(Span(span.start - one.start, span.end - one.start) for span in version.there)
    alike = _alike(version) if sure else ""
    parts = (
        Part(joined(row.outlet, day(row.published, short=True), alike), "panel.heading", 0, 1),
        Part(version.words, "text", 1, marked=differs),
        Part(joined(one.speaker, row.title), "panel.detail", 1, 1),
    )
    return Entry(parts, ("version", place), gap=place > 0)
