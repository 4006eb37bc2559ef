"""Desk: what all parts of the reading screen share: the library, the widgets, and the article on show."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager

from textual.app import ComposeResult
from textual.timer import Timer
from textual.widget import Widget

from reader.article.annotation import (
    EntityType,
    Mention,
    Quotation,
    QuotationKind,
)
from reader.article.bookmark import Bookmark
from reader.article.text import Kind
from reader.library import Library, LibraryError, Place
from reader.library import Row as ArticleRow
from reader.tui.article_line import byline
from reader.tui.commands import BY_ID
from reader.tui.history import History, Visit
from reader.tui.keymap import shown
from reader.tui.page import Annotations, Page, Passage, with_byline
from reader.tui.painting import Palette
from reader.tui.screens.painted_once import PaintedOnce
from reader.tui.undo import Change, Changes
from reader.tui.widgets.article_list import ArticleList, Listed
from reader.tui.widgets.article_view import ArticleView
from reader.tui.widgets.column import Column
from reader.tui.widgets.lines import Line
from reader.tui.widgets.panel import Panel

TABS = ("quotes", "names", "links", "passages")
SAID_FOR = 3.0  # seconds that a message stands in the footer
PROBLEM = "footer.problem"
"""The scope in which the footer tells what went wrong."""


class Desk(PaintedOnce[None]):
    """The three panes, and the article that lies on the desk."""

    AUTO_FOCUS = ""
    BLANK = True

    def __init__(
        self,
        library: Library,
        palette: Palette,
        *,
        tab: str,
        hidden: Sequence[str],
        most: int,
        grouped: bool = False,
    ) -> None:
        """A desk over an open library; `most` is the widest line, in cells."""
        super().__init__()
        self.library = library
        self.palette = palette
        self.most = most
        self.tab = tab if tab in TABS else TABS[0]
        self.hidden_types = frozenset(EntityType(name) for name in hidden if name in set(EntityType))
        self.indirect_hidden = QuotationKind.INDIRECT in hidden
        self.grouped = grouped
        self.captions_hidden = False
        self.row: ArticleRow | None = None
        self.opened = False
        self.left_unread = False
        """Whether somebody said that the open article is not read."""
        self.keys: Mapping[str, str] = {}
        self.changes = Changes()
        self.history = History()
        self.message: tuple[str, str] | None = None
        self.list = ArticleList(palette, self.fetch)
        self.view = ArticleView(palette)
        self.panel = Panel(palette)
        self.header = Line(palette, id="header")
        self.footer = Line(palette, id="footer")
        self._pane: Column = self.list
        self._silencer: Timer | None = None
        self._silent_keys = False

    def compose(self) -> ComposeResult:
        """Header, panes, footer."""
        yield self.header
        yield self.list
        yield self.view
        yield self.panel
        yield self.footer

    # -- the panes -------------------------------------------------------------------------------

    @property
    def pane(self) -> Column:
        """The pane that has the keys, or had them before a prompt or another window took them."""
        if isinstance(self.focused, Column):
            self._pane = self.focused
        return self._pane

    def tell(self, sentence: str, *, problem: bool = False) -> None:
        """Say a sentence in the footer for a few seconds."""
        self.message = (sentence, PROBLEM if problem else "footer.message")
        if self._silencer:
            self._silencer.stop()
        self._silencer = self.set_timer(SAID_FOR * (2 if problem else 1), self.fall_silent)
        self.update_lines()

    def tell_problem(self, sentence: str) -> None:
        """Say what went wrong."""
        self.tell(sentence, problem=True)

    def fall_silent(self) -> None:
        """Say no more what was said."""
        self.message = None
        self.update_lines()

    def update_lines(self) -> None:
        """Bring header and footer up to date."""

    @contextmanager
    def library_may_fail(self) -> Iterator[None]:
        """Tell what the library could not do, and go on reading."""
        try:
            yield
        except LibraryError as error:
            self.tell(str(error), problem=True)

    def focus_pane(self, pane: Widget) -> None:
        """Give the keys to a pane."""
        # At once: the next key may have come already, and belongs to this pane.
        self.set_focus(pane, scroll_visible=False)

    # -- the article on the desk -----------------------------------------------------------------

    def show_article(self, number: int, visit: Visit | None = None) -> bool:
        """Lay an article on the desk, at its reading place or at `visit`; whether there is one."""
        rows = self.library.articles.rows([number])
        article = self.library.articles.article(number) if rows else None
        if article is None:
            self.tell("This article is not in the library any more.", problem=True)
            return False
        with self.library_may_fail():
            self.leave_article()
        self.row, self.opened = rows[0], False
        cuts = self.library.articles.removed(number)
        blocks, notes = with_byline(article)
        page = Page(
            number=number,
            text=article.text,
            blocks=blocks,
            byline=byline(rows[0], article.metadata.authors),
            narrow=self.library.articles.narrow(number),
            text_hash=self.library.articles.text_hash(number),
            annotations=self._annotations_of(number),
            cuts=frozenset(cut.before for cut in cuts if cut.kind is not Kind.LINKED_HEADLINE),
            linked=frozenset(link.place for link in article.linked),
            hidden=frozenset({Kind.CAPTION}) if self.captions_hidden else frozenset(),
            labels=notes,
        )
        place = visit or self.library.progress.place(self.row.id) or Place(0, 0)
        self.view.hidden_types = self.hidden_types
        self.view.show(page, place.top, place.caret)
        self.show_passages()
        self.article_laid()
        return True

    def article_laid(self) -> None:
        """Another article lies on the desk."""

    def clear_desk(self) -> None:
        """Take the article off the desk."""
        self.row, self.opened = None, False
        self.view.show(None)

    def keep_place(self) -> None:
        """Remember where the article on the desk is read, and how far, if it was opened."""
        if self.row is not None and self.opened and not self.stale():
            share = None if self.left_unread else 1.0 if self.view.end_seen else self.view.progress
            self.library.progress.keep(self.row.id, Place(self.view.top, self.view.caret), share)

    def leave_article(self) -> None:
        """Keep the place; an article whose end is on the screen is read now."""
        self.keep_place()
        if self.opened and not self.left_unread and not self.stale() and self.view.end_seen:
            self.finish_article()

    def finish_article(self) -> None:
        """The article on the desk is read."""

    def stale(self) -> bool:
        """Whether the article on the desk was made anew meanwhile: its text is not the one that is shown."""
        page = self.view.page
        return page is not None and self.library.articles.text_hash(page.number) != page.text_hash

    def gone_elsewhere(self, numbers: Sequence[int]) -> bool:
        """Whether the one article that is meant was removed, as another program may do; that is told."""
        gone = len(numbers) == 1 and self.library.articles.is_removed(numbers[0])
        if gone:
            self.tell("This article was removed from the library; nothing is kept of it now.", problem=True)
        return gone

    def lay_anew(self) -> None:
        """Lay the article on the desk as it is in the library now, where it differs."""
        if self.row is not None and self.stale():
            opened, number = self.opened, self.row.number
            if self.show_article(number):
                self.opened = opened

    def here(self) -> Visit | None:
        """The present place, to come back to: in the article, or where none was opened, in the list."""
        if self.row is None:
            return None
        if self.opened:
            return Visit(self.row.number, self.view.top, self.view.caret)
        return Visit(self.list.number or self.row.number, 0, 0, in_list=True)

    def _annotations_of(self, number: int) -> Annotations:
        def annotations(start: int, end: int) -> tuple[Sequence[Mention], Sequence[Quotation]]:
            mentions = self.library.annotations.mentions(number, start, end)
            return mentions, self.quotations_shown(number, start, end)

        return annotations

    def quotations_shown(self, number: int, start: int = 0, end: int | None = None) -> Sequence[Quotation]:
        """The quotations of an article, without the indirect ones where those are switched off."""
        found = self.library.annotations.quotations(number, start, end)
        if not self.indirect_hidden:
            return found
        return [quotation for quotation in found if quotation.kind is not QuotationKind.INDIRECT]

    # -- passages --------------------------------------------------------------------------------

    def bookmarks(self) -> tuple[Bookmark, ...]:
        """The bookmarks of the article on the desk."""
        return self.library.bookmarks.of(self.row.id) if self.row else ()

    def show_passages(self) -> None:
        """Show the article's bookmarks in its text."""
        self.view.passages = [
            Passage(b.selector.start, b.selector.end, b.colour, bool(b.note))
            for b in self.bookmarks()
            if b.state != "orphan"
        ]
        self.view.refresh()

    def key_of(self, name: str) -> str:
        """The key of a command, as a person reads it."""
        return shown(self.keys.get(name, BY_ID[name].keys))

    def make(self, change: Change) -> None:
        """Make a change that can be taken back, and say so."""
        self.changes.make(change)
        self._say_made(change)

    def keep(self, change: Change) -> None:
        """Remember a change that was made already and can be taken back, and say so."""
        self.changes.keep(change)
        self._say_made(change)

    def _say_made(self, change: Change) -> None:
        self.tell(f"{change.sentence} · {self.key_of('undo')} takes it back")

    # -- the list --------------------------------------------------------------------------------

    def fetch(self, numbers: Sequence[int]) -> list[Listed]:
        """The rows of some articles, as the list shows them."""
        raise NotImplementedError
