"""Walking: names, quotations and words found, from one to the next."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import TYPE_CHECKING

from textual import on

from reader.article.annotation import EntityType, QuotationKind
from reader.article.span import Span
from reader.article.text import Kind
from reader.settings import remember
from reader.tui.entries import legend_entries
from reader.tui.messages import OpenEntry, PromptChanged
from reader.tui.question import Question
from reader.tui.screens.folders import Folders
from reader.tui.widgets.entry_list import Entry
from reader.tui.wording import counted

if TYPE_CHECKING:
    from reader.tui.screens.sheet import Sheet

_REACH = 20_000  # code points in which the next name or quotation is looked for at a time
_MOST_HITS = 100_000


class Walking(Folders):
    """The part of the reading screen that finds things in the article."""

    find_words = ""
    lit_name = ""
    """The name whose mentions are lit; empty where something else is."""
    _found_from = (0, 0)

    # -- names and quotations --------------------------------------------------------------------

    def action_walk_names(self, step: int) -> None:
        """To the next or previous name; where one is lit, to its next mention."""
        if self.view.lit and self.lit_name:
            self._walk_to(self._beside([span.start for span in self.view.lit], step), "mention of this name")
        else:
            self._walk_to(self._search(step, "names"), "name")

    def action_walk_quotations(self, step: int) -> None:
        """To the next or previous quotation; it is lit, and what a mark or a copy means now."""
        place, page = self._search(step, "quotations"), self.view.page
        self._walk_to(place, "quotation")
        if place is not None and page is not None:
            here = page.annotations(place, place + 1)[1]
            self.light_quotation(next(one.span for one in here if one.start == place))

    def light_quotation(self, span: Span) -> None:
        """Light a quotation and nothing else."""
        self.lit_name = ""
        self.view.light([span])
        self.follow_in_panel(("quotation", span.start, span.end))

    def follow_in_panel(self, key: object) -> None:
        """Choose in the panel what is lit in the article, once the panel lists that article."""
        self.call_after_refresh(self.panel.choose_key, key)

    def _walk_to(self, place: int | None, what: str) -> None:
        if place is None:
            self.tell(f"No further {what} that way.")
            return
        self.focus_pane(self.view)
        self.view.go_to(place, centre=True)

    def _beside(self, starts: Sequence[int], step: int) -> int | None:
        caret = self.view.caret
        return (
            min((s for s in starts if s > caret), default=None)
            if step > 0
            else max((s for s in starts if s < caret), default=None)
        )

    def _search(self, step: int, what: str) -> int | None:
        """The start of the nearest name or quotation, looked for piece by piece."""
        page = self.view.page
        if page is None:
            return None
        edge = self.view.caret
        while 0 <= edge <= len(page.text):
            start, end = (edge, edge + _REACH) if step > 0 else (max(0, edge - _REACH), edge)
            found = self._beside(self._starts(start, end, what), step)
            if found is not None:
                return found
            if (step < 0 and start == 0) or (step > 0 and end >= len(page.text)):
                return None
            edge = end if step > 0 else start
        return None

    def _starts(self, start: int, end: int, what: str) -> list[int]:
        page = self.view.page
        if page is None:
            return []
        mentions, quotations = page.annotations(start, end)
        if what == "quotations":
            return [quotation.start for quotation in quotations]
        return [mention.start for mention in mentions if mention.type not in self.hidden_types]

    def light_name(self, name: str) -> None:
        """Light every mention of a name and go to the first."""
        if self.row is None:
            return
        mentions = self.library.annotations.mentions_of(self.row.number, name)
        self.lit_name = name
        self.view.light([Span(mention.start, mention.end) for mention in mentions])
        if mentions:
            self.view.go_to(mentions[0].start, centre=True)
            self.follow_in_panel(("name", name, mentions[0].type))
        keys = f"{self.key_of('name_next')} {self.key_of('name_previous')}"
        self.tell(f"{name}: {counted(len(mentions), 'mention')} · {keys} walk them")

    def name_under_caret(self) -> str:
        """The name of the mention under the caret; empty where there is none."""
        page, caret = self.view.page, self.view.caret
        if page is None:
            return ""
        return next((m.name for m in page.annotations(caret, caret + 1)[0] if m.start <= caret < m.end), "")

    @on(OpenEntry)
    def _entry_asked_for(self, event: OpenEntry) -> None:
        with self.library_may_fail():
            self._go_to_entry(event.key)

    def _go_to_entry(self, key: object) -> None:
        match key:
            case ("quotation", int(start), int(end)):
                self.enter_article()
                self.light_quotation(Span(start, end))
                self.view.go_to(start, centre=True)
            case ("name", str(name), _):
                self.enter_article()
                self.light_name(name)
            case ("link", int(number)):
                self.open_article(number)
            case ("missing", str(_)):
                self.tell("That article is not in the library.")
            case ("passage", str(id)):
                self.go_to_passage(id)

    def enter_article(self) -> None:
        """Give the keys to the article; it counts as opened."""
        if self.row is not None:
            self.open_article(self.row.number)

    def go_to_passage(self, id: str) -> None:
        """Go to a passage of the article on the desk."""
        found = next((b for b in self.bookmarks() if b.id == id), None)
        if found is None:
            return
        if found.state == "orphan":
            self.tell("These words are no longer in the article; the passage keeps them.")
            return
        self.enter_article()
        if self.captions_hidden:
            self.action_toggle_captions()  # the passage may stand in one
        self.view.go_to(found.selector.start, centre=True)

    # -- which kinds are shown -------------------------------------------------------------------

    def action_show_legend(self) -> None:
        """The kinds of names, and indirect quotations, each to be switched on or off."""
        from reader.tui.screens.sheet import Sheet

        sheet = Sheet(
            self.palette,
            "Kinds of names and quotations",
            self._legend(),
            "enter shows or hides one · esc leaves",
        )
        sheet.on_choice = lambda key: self._toggle_kind(key, sheet)
        self.app.push_screen(sheet)

    def _legend(self) -> list[Entry]:
        number = self.row.number if self.row else -1
        found = self.library.annotations.quotations(number)
        indirect = sum(one.kind is QuotationKind.INDIRECT for one in found)
        entities = self.library.annotations.entities(number)
        return legend_entries(entities, self.hidden_types, indirect, indirect_hidden=self.indirect_hidden)

    def _toggle_kind(self, key: object, sheet: Sheet) -> None:
        match key:
            case ("type", EntityType() as type):
                self.hidden_types ^= {type}
            case ("kind", _):
                self.indirect_hidden = not self.indirect_hidden
            case _:
                return
        self.view.hidden_types = self.hidden_types
        self.view.forget()
        self.fill_panel()
        sheet.show(self._legend(), key)
        indirect = [QuotationKind.INDIRECT] if self.indirect_hidden else []
        if failed := remember(hidden=[*sorted(self.hidden_types), *indirect]):
            self.tell(failed, problem=True)

    def action_toggle_captions(self) -> None:
        """Show or hide the captions."""
        self.captions_hidden = not self.captions_hidden
        if self.view.page is not None and self.row is not None:
            hidden = frozenset({Kind.CAPTION}) if self.captions_hidden else frozenset()
            self.view.show_page_again(self.view.page._replace(hidden=hidden))
        self.tell("Captions are hidden." if self.captions_hidden else "Captions are shown.")

    # -- finding ---------------------------------------------------------------------------------

    async def action_find(self) -> None:
        """In the list, filter it; in the article, find words in it."""
        if self.pane is self.list:
            await self.ask(Question("filter", "filter", self.filter_words))
        elif self.view.page is not None:
            self._found_from = (self.view.top, self.view.caret)
            await self.ask(Question("find", "find", ""))

    @on(PromptChanged)
    def _find_changed(self, event: PromptChanged) -> None:
        if event.purpose == "find":
            self._show_hits(event.words)
            if self.view.hits:
                self.view.walk_hits(1, start=self._found_from[1])
            else:
                self.view.return_to(*self._found_from)

    def _show_hits(self, words: str) -> None:
        self.find_words = words
        page = self.view.page
        hits = find_all(page.text, words) if page is not None else []
        if page is not None and page.hidden:
            hides = page.hides()
            hits = [hit for hit in hits if not hides(hit)]
        self.view.show_hits(hits, [hit + len(words) for hit in hits])

    def prompt_answered(self, purpose: str, words: str | None) -> None:
        """Keep what was found, or go back to where the finding began."""
        super().prompt_answered(purpose, words)
        if purpose != "find":
            return
        if not words:
            self.view.show_hits()
            self.view.return_to(*self._found_from)
            self.find_words = ""
        elif not self.view.hits:
            self.tell(f"“{words}” is not in this article.")

    def action_walk_hits(self, step: int) -> None:
        """To the next or previous place found."""
        if self.view.hits:
            self.view.walk_hits(step)
            self.update_lines()
        else:
            self.tell(f"Nothing is being looked for. {self.key_of('find')} finds words.")


def find_all(text: str, words: str) -> list[int]:
    """The places of `words` in `text`, upper and lower case alike; one space finds any one white space."""
    if not words.strip():
        return []
    pattern = re.compile(re.escape(words).replace(r"\ ", r"\s"), re.IGNORECASE)
    found = []
    for match in pattern.finditer(text):
        found.append(match.start())
        if len(found) >= _MOST_HITS:
            break
    return found
