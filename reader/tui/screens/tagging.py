"""Tagging: tags of passages, beside those of articles."""

from __future__ import annotations

from collections.abc import Sequence

from reader.article.bookmark import Bookmark
from reader.tui.question import Question
from reader.tui.screens.noting import PASSAGE_GONE, Noting
from reader.tui.wording import tags_typed


class Tagging(Noting):
    """The part of the reading screen that gives tags to passages."""

    _passage_tagged: Bookmark | None = None

    async def action_tag(self) -> None:
        """Write the tags of what is selected or of the passage here; else those of the article."""
        selecting = self.pane is self.view and self.words_chosen() is not None
        bookmark = (
            self.mark_words() if selecting else None if self.pane is self.list else self.bookmark_meant()
        )
        if bookmark is None:
            if not selecting:
                await super().action_tag()
            return
        self._passage_tagged = bookmark
        await self.ask(Question("passage tags", "tags of the passage", *self.tag_words(bookmark)))

    def tag_words(self, bookmark: Bookmark) -> tuple[str, Sequence[str]]:
        """What stands in the prompt for the tags of a passage, and what that may be completed to."""
        words = "".join(f"{tag} " for tag in bookmark.tags)
        known = [*self.library.bookmarks.tags(), *(tag for tag, _ in self.library.shelves.tags())]
        return words, [words + tag for tag in dict.fromkeys(known) if tag not in bookmark.tags]

    def prompt_answered(self, purpose: str, words: str | None) -> None:
        """Keep the tags."""
        super().prompt_answered(purpose, words)
        if purpose == "passage tags" and self._passage_tagged is not None:
            bookmark, self._passage_tagged = self._passage_tagged, None
            if words is not None:
                with self.library_may_fail():
                    self.keep_tags(bookmark, words)

    def keep_tags(self, bookmark: Bookmark, words: str) -> str:
        """Give a passage the tags that somebody wrote in place of those shown; what to tell."""
        bookmarks = self.library.bookmarks
        before, after = bookmarks.retag(bookmark, tags_typed(words, bookmark.tags)) or (None, ())
        if before == after:
            self.passages_changed(bookmark)
            self.tell("The tags are as they were.")
            return self.told
        sentence = "Tagged the passage" if after else "Took the tags from the passage"
        return self.rewritten(sentence, bookmark, before, after, self._turn_tags)

    def _turn_tags(self, id: str, before: Sequence[str], after: Sequence[str]) -> str:
        return "" if self.library.bookmarks.turn_tags(id, before, after) else PASSAGE_GONE
