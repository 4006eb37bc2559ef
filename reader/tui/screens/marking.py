"""Marking: passages, copying, and taking changes back."""

from __future__ import annotations

import os
from collections.abc import Callable

from reader import places
from reader.article.bookmark import Bookmark, BookmarkState
from reader.article.span import Span
from reader.library.errors import Overtaken
from reader.tui.cursor import write_to_terminal
from reader.tui.screens.walking import Walking
from reader.tui.undo import Change
from reader.tui.wording import attributed, counted, source_line


class Marking(Walking):
    """The part of the reading screen that marks and copies."""

    _just_marked = ("", 0)
    """The id of the passage that was marked last, and where the caret stood then."""

    def action_select(self, unit: str) -> None:
        """Select by a unit from the caret on; in the list, choose articles together."""
        if self.pane is self.list and unit != "paragraph":
            self.pick(unit)
        elif self.view.page is not None:
            self.enter_article()
            self.view.select(unit)
            self.update_lines()

    def action_mark_passage(self) -> None:
        """Mark the selection, or the sentence under the caret. On the disk when this returns."""
        span = self.words_meant()
        if span is not None and self._passage_of(span):
            note, gone = self.key_of("note"), self.key_of("remove")
            # Elsewhere the key means what is chosen there: an article in the list, a quotation in the panel.
            where = "" if self.pane is self.view else "in the article "
            self.tell(f"This passage is marked already. {note} adds a note, {where}{gone} removes it.")
        self.mark_words()

    def mark_words(self) -> Bookmark | None:
        """Mark the words that are meant, if they are not; their passage is meant until the caret moves."""
        span = self.words_meant()
        if span is None or self.row is None or not len(span):
            self.tell("There is nothing here to mark.")
            return None
        marked = self._passage_of(span)
        if marked is None:
            if self.gone_elsewhere([self.row.number]):
                return None
            if self.stale():
                self.lay_anew()
                self.tell("The article has just been made anew; mark again.", problem=True)
                return None
            self.opened = True
            marked = self._bookmark(span)
            self.add_bookmark(marked)
        self.view.deselect()
        self._just_marked = (marked.id, self.view.caret)
        return marked

    def _passage_of(self, span: Span) -> Bookmark | None:
        """The passage of exactly these words."""
        for one in self.bookmarks():
            here = one.selector.start, one.selector.end
            if here == (span.start, span.end) and one.state is not BookmarkState.ORPHAN:
                return one
        return None

    def words_meant(self) -> Span | None:
        """What a mark or a copy means: the quotation chosen in the panel, or what the article says."""
        return self.words_chosen() or self.view.words_marked()

    def words_chosen(self) -> Span | None:
        """The quotation chosen in the panel, or what is selected in the article."""
        if self.pane is not self.panel:
            return self.view.selection
        match self.panel.key:
            case ("quotation", int(start), int(end)):
                return Span(start, end)
        return None

    def _bookmark(self, span: Span) -> Bookmark:
        page, row = self.view.page, self.row
        assert page is not None and row is not None
        starts = [block.start for block in page.blocks if block.end > block.start]
        block = max(0, sum(start <= span.start for start in starts) - 1)
        return self.library.bookmarks.make(row.id, page.text, span.start, span.end, page.text_hash, block)

    def add_bookmark(self, bookmark: Bookmark) -> None:
        """Keep a bookmark; it can be taken back."""
        add, take = self._to_and_fro(bookmark)
        words = counted(len(bookmark.selector.exact.split()), "word")
        self.make(Change(f"Marked {words}", take, add))

    def remove_bookmark(self, bookmark: Bookmark) -> None:
        """Remove a bookmark; it can be brought back."""
        add, take = self._to_and_fro(bookmark)
        self.make(Change("Removed the passage", add, take))

    def _to_and_fro(self, bookmark: Bookmark) -> tuple[Callable[[], None], Callable[[], None]]:
        """What adds a bookmark and what takes it away; it comes back as it was when it went."""
        kept = bookmark

        def add() -> None:
            self.library.bookmarks.add(self._where_it_is(kept))
            self.passages_changed(kept)

        def take() -> None:
            nonlocal kept
            # Another program may have written a note or tags since: they come back with it.
            kept = self.library.bookmarks.remove(kept.id) or kept
            self.passages_changed(kept)

        return add, take

    def _where_it_is(self, bookmark: Bookmark) -> Bookmark:
        """The bookmark as the present text has it: the article may have been made anew since it was made."""
        number = self.library.articles.number_of(bookmark.article)
        text_hash = self.library.articles.text_hash(number) if number is not None else ""
        if number is None or text_hash == bookmark.selector.text_hash:
            return bookmark
        from reader.intake.carrying import carried_bookmark

        article = self.library.articles.article(number)
        return carried_bookmark(bookmark, article, text_hash) if article else bookmark

    def passages_changed(self, bookmark: Bookmark) -> None:
        """Show the passages of a bookmark's article as they are now."""
        if self.row is not None and self.row.id == bookmark.article:
            self.show_passages()
            if self.tab == "passages":
                self.fill_panel(("passage", bookmark.id))
            else:
                self.count_panel()
        self.list.forget()

    def action_remove_chosen(self) -> None:
        """Remove the passage under the caret or chosen in the panel; in the list, the article."""
        if self.pane is self.list:
            self.remove_articles()
            return
        bookmark = self.bookmark_meant()
        if bookmark is not None:
            self.remove_bookmark(bookmark)
        else:
            self.tell(f"No passage here to remove. In the list, {self.key_of('remove')} removes the article.")

    def bookmark_meant(self) -> Bookmark | None:
        """The passage chosen in the panel, or the one marked just now, or the one under the caret."""
        marked = self.bookmarks()
        match self.panel.key if self.pane is self.panel else None:
            case ("passage", str(id)):
                return next((b for b in marked if b.id == id), None)
            case ("quotation", int(start), int(end)):
                return self._passage_of(Span(start, end))
        caret = self.view.caret
        here = [
            b
            for b in marked
            if b.state is not BookmarkState.ORPHAN and b.selector.start <= caret < b.selector.end
        ]
        return self._marked_last() or min(here, key=lambda b: b.selector.end - b.selector.start, default=None)

    def _marked_last(self) -> Bookmark | None:
        """The passage that was marked just now, before the caret moved."""
        caret = self.view.caret
        return next((b for b in self.bookmarks() if (b.id, caret) == self._just_marked), None)

    # -- taking back -----------------------------------------------------------------------------

    def action_undo(self) -> None:
        """Take the last change back."""
        try:
            change = self.changes.undo()
        except Overtaken as stays:
            self.tell(str(stays), problem=True)
            return
        self.tell(
            f"Taken back: {_lower(change.sentence)} · {self.key_of('redo')} makes it again"
            if change
            else "Nothing to take back."
        )

    def action_redo(self) -> None:
        """Make the last change that was taken back again."""
        try:
            change = self.changes.redo()
        except Overtaken as stays:
            self.tell(str(stays), problem=True)
            return
        self.tell(f"Made again: {_lower(change.sentence)}" if change else "Nothing to make again.")

    def undo_words(self) -> str:
        """Take the last change back; what to tell."""
        self.action_undo()
        return self.told

    def redo_words(self) -> str:
        """Make it again; what to tell."""
        self.action_redo()
        return self.told

    @property
    def told(self) -> str:
        """What was said last."""
        return self.message[0] if self.message else ""

    # -- copying ---------------------------------------------------------------------------------

    def action_copy_words(self) -> None:
        """Copy the selection, or the sentence under the caret."""
        self._copy(with_source=False)

    def action_copy_source(self) -> None:
        """Copy the same with the line that says where it comes from."""
        self._copy(with_source=True)

    def _copy(self, *, with_source: bool) -> None:
        page, span = self.view.page, self.words_meant()
        if page is None or span is None or self.row is None:
            self.tell("There is nothing here to copy.")
            return
        words = span.of(page.text)
        if with_source:
            article = self.library.articles.article(self.row.number)
            url = article.metadata.url if article else ""
            row = self.row
            source = source_line(row.headline, row.outlet, row.published, url or row.source)
            words += f"\n— {attributed(self._speaker_of(span), source)}"
        self.copy_text(words)
        self.view.deselect()

    def _speaker_of(self, span: Span) -> str:
        """Who speaks the quotation that fills a span; empty where none does."""
        assert self.row is not None
        found = self.library.annotations.quotations(self.row.number, span.start, span.end)
        return next((one.speaker for one in found if one.span == span), "")

    def copy_text(self, words: str) -> None:
        """Copy some words, and say which way they went."""
        from reader.tui.clipboard import copy

        how = copy(words, self.write_to_terminal, places.fallback_clipboard_file(), os.environ)
        count = counted(len(words.split()), "word")
        self.tell(f"Copied {count} {how}." if how else f"Could not copy {count}: no clipboard was found.")

    def write_to_terminal(self, sequence: str) -> None:
        """Send the terminal a sequence that is not part of the screen."""
        write_to_terminal(self.app, sequence)


def _lower(sentence: str) -> str:
    return sentence[:1].lower() + sentence[1:]
