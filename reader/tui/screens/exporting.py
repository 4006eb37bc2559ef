"""Exporting: from the reading screen into files, written in a thread while one reads on."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator, Sequence
from typing import TYPE_CHECKING, NamedTuple

from textual import on, work
from textual.worker import get_current_worker

from reader.library import Library, LibraryError
from reader.settings import remember
from reader.tui.header import wordings
from reader.tui.messages import ExportEnded, ExportMoved
from reader.tui.screens.arriving import Arriving
from reader.tui.wording import counted

if TYPE_CHECKING:
    from reader.exporters.exporter import Exporter, Leaf

_TOLD_EVERY = 0.1
"""Seconds between two counts of how far an export has come."""


class Export(NamedTuple):
    """What somebody wants to be exported."""

    leaves: Callable[[Library, bool], Iterator[Leaf]]
    """Gathers it from a library; the whole of each article, or what most formats tell."""
    number: int
    """How many articles or passages that is."""
    passages: bool = False
    name: str = ""
    """What the file is called where all of it stands in one."""

    @property
    def words(self) -> str:
        """What it is, for people."""
        return counted(self.number, "passage" if self.passages else "article")


class Exporting(Arriving):
    """The part of the reading screen that exports articles and passages."""

    export_progress: Sequence[str] = ()
    """What the header says of it, the longest wording first."""
    _exporting = False

    def action_export(self) -> None:
        """Export the articles that are chosen, or the one under the cursor."""
        if numbers := self._listed(self.meant_and_there()):

            def leaves(library: Library, whole: bool) -> Iterator[Leaf]:
                from reader.delivery.gathering import leaves

                return leaves(library, numbers, whole=whole)

            self.ask_export(Export(leaves, len(numbers)))

    def export_passages(self, ids: Sequence[str], words: str) -> None:
        """Export these passages, by the ids of their bookmarks; the file is called after some words."""
        wanted = set(ids)

        def leaves(library: Library, _whole: bool) -> Iterator[Leaf]:
            from reader.delivery.gathering import leaves_of_passages

            marked = library.bookmarks.all()
            return leaves_of_passages(library, [pair for pair in marked if pair[0].id in wanted])

        self.ask_export(Export(leaves, len(wanted), passages=True, name=f"passages {words}".strip()))

    def _listed(self, numbers: Sequence[int]) -> Sequence[int]:
        """Several articles in the order of the list."""
        if len(numbers) < 2:
            return numbers
        wanted = set(numbers)
        return [number for number in self.list.numbers if number in wanted]

    def ask_export(self, export: Export) -> None:
        """Ask as what and where to, with what was said last time, then export."""
        from reader.tui.screens.export_sheet import ExportSheet

        if self._exporting:
            self.say_on_top("An export is still being written; its end is told here.", problem=True)
            return
        sheet = ExportSheet(self.palette, export.words, passages=export.passages)
        sheet.export = lambda exporter, folder: self._begin(export, exporter, folder)
        self.app.push_screen(sheet)

    def _begin(self, export: Export, exporter: Exporter, folder: str) -> None:
        self._exporting = True
        if failed := remember(export_as=exporter.name, export_to=folder):
            self.problems = [*self.problems, failed]
        self._export_moved(ExportMoved(0, export.number))
        self._deliver(export, exporter, folder)

    @work(thread=True, group="export")
    def _deliver(self, export: Export, exporter: Exporter, folder: str) -> None:
        """Write the files, in a thread of its own and with a connection of its own."""
        from reader.delivery import DeliveryError, Stopped

        try:
            self.post_message(ExportEnded(self._delivered(export, exporter, folder)))
        except Stopped:
            return
        except (DeliveryError, LibraryError) as error:
            self.post_message(ExportEnded(str(error), problem=True))

    def _delivered(self, export: Export, exporter: Exporter, folder: str) -> str:
        """What came of it, in a sentence."""
        from reader.delivery import deliver, folder_named, shown_path, told
        from reader.library import open_library

        worker, next_told = get_current_worker(), 0.0

        def go_on(done: int) -> bool:
            nonlocal next_told
            if (now := time.monotonic()) > next_told:
                next_told = now + _TOLD_EVERY
                self.post_message(ExportMoved(done, export.number))
            return not worker.is_cancelled

        library, place = open_library(self.library.path), folder_named(folder)
        try:
            leaves = export.leaves(library, exporter.whole)
            done = deliver(leaves, exporter, place, passages=export.passages, name=export.name, go_on=go_on)
        finally:
            library.close()
        return told(done, exporter, place, passages=export.passages, shown=shown_path)

    @on(ExportMoved)
    def _export_moved(self, event: ExportMoved) -> None:
        if self._exporting:
            words = f"{event.done:,} of {event.total:,}"
            self.export_progress = wordings("writing", words, event.done, event.total)
            self.update_lines()

    @on(ExportEnded)
    def _export_ended(self, event: ExportEnded) -> None:
        self._exporting, self.export_progress = False, ()
        self.update_lines()
        if event.problem:
            self.problems = [*self.problems, event.sentence]
        self.say_on_top(event.sentence, problem=event.problem)

    def say_on_top(self, sentence: str, *, problem: bool = False) -> None:
        """Say a sentence on the screen that lies on top."""
        say = getattr(self.app.screen, "tell_problem" if problem else "tell", None)
        (say or (self.tell_problem if problem else self.tell))(sentence)
