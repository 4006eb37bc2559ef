"""Beside: what the panel tells of the article on the desk, a tab at a time."""

from __future__ import annotations

from collections.abc import Sequence

from reader.article.annotation import NAMED
from reader.settings import remember
from reader.tui.entries import Linked, link_entries, silence
from reader.tui.panel_entries import linked, names_told, passages_told, quotations_told
from reader.tui.screens.desk import TABS, Desk
from reader.tui.widgets.entry_list import Entry


class Beside(Desk):
    """The panel's part of the reading screen."""

    linked: Sequence[Linked] = ()
    """The links of the article on the desk, as they were counted last."""

    def fill_panel(self, chosen: object = None) -> None:
        """Fill the panel's tab and count the others."""
        self.count_panel()
        self._fill_tab(chosen)

    def article_laid(self) -> None:
        """Tell of the article once it is painted: who walks through the list waits for nothing else."""
        self.call_after_refresh(self._fill_panel_soon)

    def _fill_panel_soon(self) -> None:
        with self.library_may_fail():
            self.fill_panel()

    def follow_links(self) -> None:
        """Bring the panel up to date where other articles may be linked now."""
        before = self.linked
        self.count_panel()
        if self.tab == "links" and self.linked != before:
            self._fill_tab(self.panel.key)

    def _fill_tab(self, chosen: object) -> None:
        if self.row is None:
            self.panel.show(())
            return
        near = 0 if chosen is None else max(0, self.panel.chosen)
        self.panel.show(self._tab_entries(self.row.number), chosen, near)
        self.update_lines()

    def _tab_entries(self, number: int) -> list[Entry]:
        known = self.library.annotations
        if self.tab == "names":
            return names_told(known, number, self.hidden_types)
        if self.tab == "links":
            return link_entries(self.linked) or silence("Nothing linked yet.")
        if self.tab == "passages":
            return passages_told(self.bookmarks())
        page = self.view.page
        return quotations_told(known, page, self.quotations_shown(number), self.grouped) if page else []

    def turn_tab(self, name: str, chosen: object = None) -> None:
        """Show a tab of the panel, with an entry chosen by its key."""
        self.tab = name if name in TABS else TABS[0]
        self.fill_panel(chosen)
        if failed := remember(tab=self.tab):
            self.tell(failed, problem=True)

    def count_panel(self) -> None:
        """Tell the panel's tabs how much is under each."""
        if self.row is None:
            self.linked = ()
            self.panel.tell([(name, name.capitalize(), "") for name in TABS], self.tab)
            return
        number = self.row.number
        fresh = self.library.articles.rows([number])
        self.row = fresh[0] if fresh else self.row
        names = sum(entity.type in NAMED for entity in self.library.annotations.entities(number))
        quotations = len(self.quotations_shown(number)) if self.indirect_hidden else self.row.quotations
        self.linked = linked(self.library.links, number)
        counts = (quotations, names, len(self.linked))
        tabs = [(name, name.capitalize(), f"{count:,}") for name, count in zip(TABS, counts, strict=False)]
        self.panel.tell([*tabs, ("passages", "▍", f"{self.row.bookmarks:,}")], self.tab)
