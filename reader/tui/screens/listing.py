"""Listing: which articles are listed, and opening them and coming back to them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from textual import on
from textual.timer import Timer

from reader.library.piles import Folder, Grouping, Order, Pile, Wanted
from reader.tui.article_line import listed
from reader.tui.history import Visit
from reader.tui.list_words import Kept, groups_of, list_words, nothing_kept, scope_words
from reader.tui.messages import ChoiceMoved, OpenArticle
from reader.tui.piling import Asked, Contents, piled
from reader.tui.screens.beside import Beside
from reader.tui.widgets.article_list import Listed

EMPTY = (
    "The library is empty.",
    "",
    "enter opens the sample articles.",
    "reader add FOLDER takes your own in, and",
    "reader FOLDER takes them in and shows them.",
)
"""What an empty library says."""
_PREVIEW = 0.12  # seconds of rest before the chosen article is laid on the desk
_FIRST = 200  # articles that are listed before the rest of a long list is asked for
_REST = 0.3  # seconds until it is, where nobody has needed it before


class Listing(Beside):
    """The list's part of the reading screen."""

    under: Sequence[str] = ()
    """What the list keeps to, where it is not widened."""
    widened = False
    unread_only = False
    filter_words = ""
    filter_typed = False
    """Whether somebody is typing the filter still."""
    kept = Kept()
    order = Order.DATE
    grouping = Grouping.NONE
    goal: int | None = None
    """The article that is to be chosen when the list has come."""
    _preview: Timer | None = None
    _told_above = Grouping.NONE
    """What the list that is shown tells above its groups."""

    @property
    def scope(self) -> Sequence[str]:
        """The paths that the list keeps to now; empty for the whole library."""
        return () if self.widened else self.under

    # -- what is listed --------------------------------------------------------------------------

    def fetch(self, numbers: Sequence[int]) -> list[Listed]:
        """The rows of some articles; what stands above their group is not said again."""
        rows = self.library.articles.rows(numbers)
        if self._told_above is Grouping.DAY:
            rows = [replace(row, published="") for row in rows]
        elif self._told_above is Grouping.OUTLET:
            rows = [replace(row, outlet="") for row in rows]
        return [listed(row) for row in rows]

    def contents(self) -> Contents:
        """What the list shows."""
        asked = Asked(self.kept.query, self.kept.line), Asked(self.filter_words, True, self.filter_typed)
        return Contents(
            Wanted(
                folder=self.kept.folder,
                tag=self.kept.name,
                unread=self.unread_only,
                under=self.scope,
                order=self.order,
                grouping=self.grouping,
            ),
            tuple(one for one in asked if one.words.strip()),
        )

    def fill_list(self) -> None:
        """List the articles anew; stay where the list was."""
        self.list.silence = self._list_silence()
        self.view.silence = EMPTY if self.lies_bare() else ()
        shown = self.contents()
        order = Order.DATE if self.list.count else shown.wanted.order  # at the start any will do
        plain = shown == Contents(Wanted(order=order))
        if not plain or not self._list_first(shown.wanted):
            self.list_all(shown)
        self.show_chosen()

    def list_all(self, shown: Contents) -> None:
        """List these articles."""
        self.show_pile(piled(self.library, shown))

    def show_pile(self, found: Pile) -> None:
        """Show these articles, which are those that are wanted now."""
        self._told_above = Grouping.NONE if self.kept.folder is Folder.STARTED else self.grouping
        self.list.show(found.numbers, self.stays_on(), groups_of(found, self.grouping))

    def stays_on(self) -> int | None:
        """The article that the list stays on when it is listed anew; None for the row."""
        return self.list.number

    def list_soon(self, *, from_top: bool = False, goal: int | None = None, meant: bool = True) -> None:
        """List the articles anew, as soon as may be.

        `from_top` shows the beginning of the list, `goal` is the article to choose then. `meant`: somebody
        has asked for it, and the keys that follow mean that list.
        """

    def show_chosen(self) -> None:
        """Lay the chosen article on the desk where nobody reads another."""
        if self.pane is self.list and self.row and self.library.articles.is_removed(self.row.number):
            self.clear_desk()  # another program took it away, from beside the list
            self.fill_panel()
        if self.row is None or not self.opened:
            self.lay_chosen()
        self.update_lines()

    def lay_chosen(self) -> None:
        """Lay the article that is chosen in the list on the desk, where it does not lie there."""
        chosen = self.list.number
        if chosen is not None and (self.row is None or chosen != self.row.number):
            self.show_article(chosen)

    def _list_first(self, wanted: Wanted) -> bool:
        """List the first articles at once and the others when those are painted; whether that will do."""
        if self.list.picked:
            return False
        first, chosen = self.library.articles.pile(wanted, _FIRST).numbers, self.stays_on()
        if not {chosen, self.goal} <= {None, *first}:
            return False
        self._told_above = Grouping.NONE
        self.list.show_first(
            first,
            self.library.articles.counts()[0],
            lambda: self.library.articles.pile(wanted).numbers,
            keep=chosen,
        )
        self.set_timer(_REST, self._list_rest)
        return True

    def _list_rest(self) -> None:
        with self.library_may_fail():
            self.list_rest()

    def list_rest(self) -> None:
        """List the others, too, where only the first are listed."""
        self.list.complete()

    def lies_bare(self) -> bool:
        """Whether there is nothing in the library and nothing on its way into it."""
        return self.library.articles.lie_bare() and self.library.articles.so_far() is None

    def _list_silence(self) -> tuple[str, ...]:
        if self.filter_words:
            return ("Nothing matches.", "esc shows all again.")
        if self.unread_only:
            return ("All is read.", "U shows all again.")
        if self.kept != Kept():
            return (nothing_kept(self.kept), "esc shows all articles.")
        if self.changes.done:
            return ("No articles.", f"{self.key_of('undo')} brings the last one back.")
        if so_far := self.library.articles.so_far():
            return ("Being made anew: so far", f"{so_far.made:,} of {so_far.all:,},", "the newest first.")
        return ("No articles yet.",)

    def list_words(self) -> str:
        """What the list shows, for the header."""
        scope = scope_words(self.scope)
        return list_words(self.kept, scope, self.order, unread=self.unread_only, matching=self.filter_words)

    # -- opening ---------------------------------------------------------------------------------

    @on(ChoiceMoved)
    def _preview_soon(self, event: ChoiceMoved) -> None:
        """Lay the chosen article on the desk once the keys rest."""
        if self._preview:
            self._preview.stop()
        if self.view.display:
            self._preview = self.set_timer(_PREVIEW, lambda: self._show_preview(event.number))
        self.update_lines()

    def _show_preview(self, number: int) -> None:
        if self.list.number == number:
            with self.library_may_fail():
                self.lay_chosen()
            self.update_lines()

    @on(OpenArticle)
    def _open_asked(self, event: OpenArticle) -> None:
        with self.library_may_fail():
            self.open_article(event.number)

    def open_article(self, number: int, visit: Visit | None = None, *, remember: bool = True) -> None:
        """Open an article to be read: the caret goes into it, and it is begun."""
        if self.library.articles.is_removed(number):
            self.tell(f"This article was removed; {self.key_of('undo')} brings the last one back.")
            return
        here = self.here() if self.opened or number != self.list.number else None
        elsewhere = self.row is None or self.row.number != number or visit is not None
        if elsewhere and not self.show_article(number, visit):
            return
        if remember and here is not None and here.number != number:
            self.history.leave(here)
        if not self.opened:
            self.opened, self.left_unread = True, False
            with self.library_may_fail():
                self.keep_place()
            self.list.forget()
        self.focus_pane(self.view)
        self.list.choose_number(number)
        self.update_lines()

    def see_end(self) -> None:
        """The end of an article was seen: it is read. One that fits the screen is so when it is left."""
        reading = self.opened and not self.left_unread and self.row is not None and not self.row.read
        if reading and self.view.end_seen and not self.view.fits:
            self.finish_article()

    def finish_article(self) -> None:
        """The article on the desk is read."""
        if self.row is None or self.row.read or not self.library.writable:
            return
        with self.library_may_fail():
            self.library.articles.mark_read(self.row.number)
            self.row = replace(self.row, read=True, share=None)
        self.list.forget()
        self.update_lines()

    def action_turn_articles(self, step: int) -> None:
        """Open the article after or before this one."""
        chosen_read = self.row is None or self.list.number == self.row.number
        # An article that was read has left a list of unread ones: the next stands in its place.
        place = self.list.chosen + (step if chosen_read or step < 0 else 0)
        if 0 <= place < self.list.count:
            self.open_article(self.list.numbers[place])
        else:
            self.tell("This is the last article." if step > 0 else "This is the first article.")

    def action_go_back(self) -> None:
        """Back to the place left last."""
        self._travel("back")

    def action_go_forward(self) -> None:
        """Forward to the place come back from last."""
        self._travel("forward")

    def _travel(self, direction: str) -> None:
        here = self.here()
        if here is None:
            return
        step = self.history.back if direction == "back" else self.history.forward
        visit = step(here, lambda number: not self.library.articles.is_removed(number))
        if visit is None:
            self.tell(f"Nothing to go {direction} to.")
        else:
            self.message = None  # what was told of the place that is left
            if visit.in_list:
                self._return_to_list(visit.number)
            else:
                self.open_article(visit.number, visit, remember=False)

    def _return_to_list(self, number: int) -> None:
        """Back to the list, where an article was chosen and none was open."""
        self.focus_pane(self.list)
        self.list.choose_number(number)
        chosen = self.list.number
        self.show_article(number if chosen is None else chosen)
        self.list.forget()
        self.update_lines()

    # -- which articles --------------------------------------------------------------------------

    def action_widen_list(self) -> None:
        """From the paths that were named to the whole library, and back."""
        if not self.under:
            self.tell("The whole library is listed already.")
            return
        self.widened = not self.widened
        self.list_soon()

    def action_toggle_unread(self) -> None:
        """Only what is unread, or everything."""
        self.unread_only = not self.unread_only
        self.list_soon()
