"""Noting: notes of passages, and what is written of a passage in general."""

from __future__ import annotations

from collections.abc import Callable
from typing import TypeVar

from reader.article.bookmark import Bookmark
from reader.library.errors import Overtaken
from reader.safety import safe_text
from reader.tui.question import Question
from reader.tui.screens.marking import Marking
from reader.tui.undo import Change

_Words = TypeVar("_Words")
"""What is written of a passage: its note, or its tags."""

_ANOTHER_STAYS = "Another note was written elsewhere meanwhile; it stays."
PASSAGE_GONE = "This passage was removed elsewhere."
"""What is told of a passage that another program has removed since."""


class Noting(Marking):
    """The part of the reading screen that writes notes to passages."""

    _noted: Bookmark | None = None

    async def action_add_note(self) -> None:
        """Write a note on what is selected or chosen, or on the passage here; marked first, if need be."""
        if self.pane is self.list and self.row is not None and self._marked_last() is None:
            # Where the caret stands in the article is not seen from the list: nothing is marked unasked.
            self.tell(f"Notes are written in the article; {self.key_of('open')} opens it.")
            return
        bookmark = None if self.words_chosen() else self.bookmark_meant()
        if bookmark is None and (self.words_chosen() or self.pane is not self.panel):
            bookmark = self.mark_words()
        if bookmark is not None:
            self._noted = bookmark
            await self.ask(Question("note", "note", bookmark.note))

    def prompt_answered(self, purpose: str, words: str | None) -> None:
        """Keep the note."""
        super().prompt_answered(purpose, words)
        if purpose == "note" and words is not None and self._noted is not None:
            with self.library_may_fail():
                self.keep_note(self._noted, words.strip())
        self._noted = None if purpose == "note" else self._noted

    def keep_note(self, bookmark: Bookmark, note: str) -> str:
        """Store a bookmark with another note; what to tell."""
        if note == bookmark.note:
            return ""
        bookmarks, sentence = self.library.bookmarks, "Kept the note"
        if note:
            before = bookmarks.write_note(bookmark.id, note)
            if before and before != bookmark.note:
                sentence = "Kept the note in place of one written elsewhere"
        else:
            before, sentence = bookmarks.turn_note(bookmark.id, bookmark.note, ""), "Removed the note"
            if before is not None and before != bookmark.note:
                self.passages_changed(bookmark)
                self.tell(_ANOTHER_STAYS, problem=True)
                return self.told
        return self.rewritten(sentence, bookmark, before, note, self._turn_note)

    def _turn_note(self, id: str, before: str, after: str) -> str:
        stands = self.library.bookmarks.turn_note(id, before, after)
        if stands is None:
            return PASSAGE_GONE
        return "" if stands in (safe_text(before), safe_text(after)) else _ANOTHER_STAYS

    def rewritten(
        self,
        sentence: str,
        bookmark: Bookmark,
        before: _Words | None,
        after: _Words,
        turn: Callable[[str, _Words, _Words], str],
    ) -> str:
        """Remember that something of a passage was written, so that it can be taken back; what to tell.

        `turn` goes from the one to the other and leaves alone what another program has written since: then
        it gives the sentence to tell.
        """
        self.passages_changed(bookmark)
        if before is None:
            self.tell(PASSAGE_GONE, problem=True)
            return self.told
        stood = before

        def go(there: _Words, here: _Words) -> None:
            stays = turn(bookmark.id, there, here)
            self.passages_changed(bookmark)
            if stays:
                raise Overtaken(stays)

        self.keep(Change(sentence, lambda: go(after, stood), lambda: go(stood, after)))
        return self.told
