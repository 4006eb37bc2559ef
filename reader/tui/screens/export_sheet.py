"""ExportSheet: as what something is exported, and into which folder; both begin with what was said last."""

from __future__ import annotations

from collections.abc import Callable

from textual import on

from reader import places
from reader.delivery import shown_path
from reader.exporters import EXPORTERS, exporter_named
from reader.exporters.exporter import Exporter
from reader.settings import recall
from reader.tui.messages import PromptEnded
from reader.tui.painting import Palette
from reader.tui.question import Question
from reader.tui.screens.sheet import Sheet
from reader.tui.widgets.entry_list import Entry, Part

HINT = "enter takes one · q back"
ASKING = "enter writes there, or type another · esc back"


class ExportSheet(Sheet):
    """The formats as entries; the folder is asked for at the foot."""

    def __init__(self, palette: Palette, what: str, *, passages: bool = False) -> None:
        """A sheet for the export of `what`, such as `3 articles`; or of `passages`."""
        state = recall()
        super().__init__(
            palette, f"Export {what} as", _entries(passages), HINT, exporter_named(state.export_as).name
        )
        self._folder = state.export_to or shown_path(places.export_folder())
        self.export: Callable[[Exporter, str], None] = lambda *_: None
        self.on_choice = self._ask_soon

    def _ask_soon(self, _: object) -> None:
        self.call_later(self._ask)

    async def action_open_chosen(self) -> None:  # type: ignore[override]  # Textual awaits an action
        """Ask for the folder; keys that come right behind are words for it, in place of the last one."""
        await self._ask()

    async def _ask(self) -> None:
        if (about := self.entries.key) is not None:
            self._hint(ASKING)
            await self.ask(Question("folder", "into the folder", self._folder, replaced=True, about=about))

    def _hint(self, hint: str) -> None:
        self.hint, self.told_here = hint, None
        self.say_lines()

    @on(PromptEnded)
    def _answered(self, event: PromptEnded) -> None:
        self.close_prompt()
        self._hint(HINT)
        if event.words is None:
            return
        if not event.words.strip():
            self.tell("No folder is named; enter asks again.")
            return
        exporter, folder = exporter_named(str(event.about)), event.words.strip()
        self.dismiss()
        self.export(exporter, folder)


def _entries(passages: bool) -> list[Entry]:
    return [
        Entry(
            (
                Part(one.title[:1].upper() + one.title[1:], "text", 1),
                Part(one.passages_detail if passages else one.detail, "panel.detail", 1, 2),
            ),
            one.name,
            gap=place > 0,
        )
        for place, one in enumerate(EXPORTERS)
    ]
