"""CutsScreen: the article with every line that was cut in its place, to be brought back or cut for good."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, ClassVar, Protocol

from textual import on
from textual.app import ComposeResult
from textual.binding import BindingType

from reader.article.text import Block, Kind, Removed
from reader.tui.commands import FOOTERS, commands_of
from reader.tui.cursor import put_cursor
from reader.tui.cuts_page import CutsPage
from reader.tui.footer import fitted_message, footer_keys
from reader.tui.messages import CaretMoved
from reader.tui.page import Passage
from reader.tui.painting import Palette
from reader.tui.screens.bindings import bindings_for
from reader.tui.screens.moving import Moving
from reader.tui.screens.painted_once import PaintedOnce
from reader.tui.widgets.article_view import ArticleView
from reader.tui.widgets.entry_list import Entry, Part
from reader.tui.widgets.lines import Line
from reader.tui.wording import counted

if TYPE_CHECKING:
    from reader.library.decisions import Decided
    from reader.tui.screens.sheet import Sheet


class Deciding(Protocol):
    """What the screen asks of the desk below it: the library is changed there, where it can be taken back."""

    def cuts_page(self) -> CutsPage | None:
        """The article with what was cut from it, as the library has it now."""

    def cuts_passages(self) -> list[Passage]:
        """The passages marked in the article, as places of its text."""

    def bring_back(self, cut: Removed) -> str:
        """Brings a line back for good; what to tell."""

    def bring_back_kind(self, kind: Kind) -> str:
        """Brings the lines of a kind back in the articles of this source; what to tell."""

    def cut_block(self, block: Block) -> str:
        """Cuts a block of the article; what to tell."""

    def toggle_repairs(self) -> str:
        """Switches the repairs of the article's text off or on; what to tell."""

    def repairs_are_on(self) -> bool:
        """Whether the text of the article is repaired."""

    def decision_entries(self) -> list[Entry]:
        """What stands decided here, as a sheet lists it."""

    def take_back(self, decided: Decided) -> str:
        """Takes one of those back; what to tell."""

    def undo_words(self) -> str:
        """Takes the last change back; what to tell."""

    def redo_words(self) -> str:
        """Makes it again; what to tell."""


class CutsScreen(Moving, PaintedOnce[int]):
    """The article and its cut lines. Left with the place in the article at which the caret stood."""

    BLANK = True
    BINDINGS: ClassVar[list[BindingType]] = bindings_for(commands_of("cuts"))
    DEFAULT_CSS = """
    CutsScreen ArticleView { height: 1fr; }
    """

    def __init__(
        self, palette: Palette, desk: Deciding, *, keys: Mapping[str, str], measure: int, top: int, caret: int
    ) -> None:
        """The screen over the article on `desk`, from its character `top` on, the caret at `caret`."""
        super().__init__()
        self.palette = palette
        self.desk = desk
        self.keys = keys
        self.view = ArticleView(palette)
        self.view.ruled = False
        self.view.measure = measure
        self.header = Line(palette, id="header")
        self.footer = Line(palette, id="footer")
        self.cuts: CutsPage | None = None
        self.said = ""
        self.repaired = True
        self._from = (top, caret)

    def compose(self) -> ComposeResult:
        """Header, article, footer."""
        yield self.header
        yield self.view
        yield self.footer

    def on_mount(self) -> None:
        """Show the article at the place where it was left."""
        self.set_focus(self.view, scroll_visible=False)
        self._fetch()
        if self.cuts is None:
            return
        top, caret = (self.cuts.places.on_page(place) for place in self._from)
        self.view.show(self.cuts.page, top if self._from[0] else 0, caret)

    def lay_anew(self) -> None:
        """Show the article as the library has it now; its lines are the same, so the place stays."""
        top, caret = self.view.top, self.view.caret
        self._fetch()
        if self.cuts is not None:
            self.view.show(self.cuts.page, top, caret)

    def _fetch(self) -> None:
        self.cuts = self.desk.cuts_page()
        self.repaired = self.desk.repairs_are_on()
        if self.cuts is not None:
            self.view.passages = self.cuts.passages(self.desk.cuts_passages())

    # -- header and footer -----------------------------------------------------------------------

    @on(CaretMoved)
    def _caret_moved(self) -> None:
        self.update_lines()
        self.show_cursor()

    def show_cursor(self) -> None:
        """Put the terminal's cursor at the caret."""
        if self.is_current:
            put_cursor(self.app, self.view.hardware_cursor())

    def on_screen_resume(self) -> None:
        """The screen is on top again."""
        self.call_after_refresh(self.show_cursor)

    def update_lines(self) -> None:
        """Header: how much was cut. Footer: what can be done with the line under the caret."""
        if self.cuts is None:
            return
        index = self.cuts.cut_at(self.view.caret)
        every = len(self.cuts.cuts)
        place = f"line {index + 1:,} of {every:,} " if index >= 0 else f"{counted(every, 'line')} cut "
        where = "  What was cut" if self.repaired else "  What was cut · repairs off"
        self.header.say(((" reader", "frame.accent"), (where, "header")), ((place, "header.place"),))
        if self.said:
            said = fitted_message(self.said, self.app.size.width - 1)
            self.footer.say(((f" {said}", "footer.message"),))
            return
        names = FOOTERS["cuts" if index >= 0 else "kept"]
        self.footer.say(footer_keys("cuts", names, self.keys, self.app.size.width))

    def tell(self, sentence: str) -> None:
        """Say a sentence in the footer, until the next key."""
        self.said = sentence
        self.update_lines()

    def repaint(self, palette: Palette) -> None:
        """Paint everything with another palette."""
        self.palette = palette
        for widget in (self.header, self.view, self.footer):
            widget.repaint(palette)

    # -- deciding --------------------------------------------------------------------------------

    def meant(self) -> Removed | None:
        """The cut line under the caret."""
        index = self.cuts.cut_at(self.view.caret) if self.cuts else -1
        return self.cuts.cuts[index] if self.cuts and index >= 0 else None

    def action_bring_back(self) -> None:
        """Bring the line under the caret back."""
        cut = self.meant()
        if cut is None:
            self.tell("This line was not cut.")
        else:
            self._decided(lambda: self.desk.bring_back(cut))

    def action_bring_back_kind(self) -> None:
        """Bring back all lines of the kind of the one under the caret, in the articles of this source."""
        cut = self.meant()
        if cut is None:
            self.tell("This line was not cut.")
        else:
            self._decided(lambda: self.desk.bring_back_kind(cut.kind))

    def action_cut_line(self) -> None:
        """Cut the line under the caret."""
        block = self.cuts.block_at(self.view.caret) if self.cuts else None
        if block is None:
            self.tell("This line is cut already.")
        else:
            self._decided(lambda: self.desk.cut_block(block))

    def action_toggle_repairs(self) -> None:
        """Switch the repairs of this article's text off or on."""
        self._decided(self.desk.toggle_repairs)

    def action_undo(self) -> None:
        """Take the last change back."""
        self._decided(self.desk.undo_words)

    def action_redo(self) -> None:
        """Make it again."""
        self._decided(self.desk.redo_words)

    def action_show_decisions(self) -> None:
        """What stands decided for this article and its source."""
        from reader.tui.screens.sheet import Sheet

        sheet = Sheet(
            self.palette, "What you decided", self._decisions(), "enter takes one back · esc leaves"
        )
        sheet.on_choice = lambda key: self._take_back(key, sheet)
        self.app.push_screen(sheet)

    def _decisions(self) -> list[Entry]:
        nothing = Entry((Part("Nothing is decided for this article or its source.", "panel.detail"),))
        return self.desk.decision_entries() or [nothing]

    def _take_back(self, key: object, sheet: Sheet) -> None:
        from reader.library.decisions import Decided

        match key:
            case ("decision", Decided() as decided):
                self._decided(lambda: self.desk.take_back(decided))
                sheet.show(self._decisions())
                sheet.tell(self.said.partition(" · ")[0])  # the key that takes it back is none of the sheet's

    def _decided(self, decide: Callable[[], str]) -> None:
        said = decide()
        self.lay_anew()
        self.tell(said)

    # -- moving ----------------------------------------------------------------------------------

    def action_walk_cuts(self, step: int) -> None:
        """To the next or previous run of lines that were cut."""
        if self.cuts is None:
            return
        starts = self.cuts.runs()
        caret = self.view.caret
        beyond = [start for start in starts if (start > caret if step > 0 else start < caret)]
        if beyond:
            self.said = ""
            self.view.go_to(beyond[0] if step > 0 else beyond[-1], centre=True)
        else:
            self.tell("Nothing further was cut that way." if starts else "Nothing was cut from this article.")

    def send(self, movement: str, step: int) -> None:
        """Move the caret."""
        self.said = ""
        getattr(self.view, movement)(step)

    # -- leaving ---------------------------------------------------------------------------------

    def action_leave(self) -> None:
        """Back to the article, to the place where the caret stands."""
        self.dismiss(self.cuts.places.in_article(self.view.caret) if self.cuts else 0)

    action_quit_screen = action_leave
    action_show_cuts = action_leave

    def action_show_help(self) -> None:
        """Every key."""
        from reader.tui.screens.help import help_sheet

        hint = "what these keys do here stands under “What was cut” · esc leaves"
        self.app.push_screen(help_sheet(self.palette, self.keys, hint))

    def action_suspend(self) -> None:
        """Back to the shell for a while."""
        self.app.action_suspend_process()
