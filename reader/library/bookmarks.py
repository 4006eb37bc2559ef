"""Bookmarks: passages somebody marked. On the disk when the call returns; never dropped."""

from __future__ import annotations

import json
import os
import time
from collections.abc import Iterable, Sequence
from dataclasses import astuple, replace
from threading import Lock
from typing import Any

from reader.article.bookmark import Bookmark, BookmarkState, Selector, select
from reader.library.clock import now
from reader.library.rows import Row, rows_of
from reader.library.store import Store
from reader.safety import safe_line, safe_text

_COLUMNS = (
    'id, article, exact, prefix, suffix, "start", "end", text_hash, '
    "block, note, tags, colour, created, updated, state, score"
)
_DIGITS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"


class Bookmarks:
    """The bookmarks of a library."""

    def __init__(self, store: Store) -> None:
        self._store = store

    def make(
        self,
        article_id: str,
        text: str,
        start: int,
        end: int,
        text_hash: str,
        block: int,
        *,
        note: str = "",
        tags: Sequence[str] = (),
        colour: str = "yellow",
    ) -> Bookmark:
        """A bookmark of `text[start:end]`, not stored yet."""
        time = now()
        return Bookmark(
            id=_IDS.new(),
            article=article_id,
            selector=select(text, start, end, text_hash),
            block=block,
            note=note,
            tags=tuple(tags),
            colour=colour,
            created=time,
            updated=time,
        )

    def add(self, bookmark: Bookmark) -> None:
        """Stores a bookmark; one of the same id is replaced."""
        with self._store.writing(durable=True):
            self._store.write(f"REPLACE INTO bookmark ({_COLUMNS}) VALUES ({'?, ' * 15}?)", _values(bookmark))

    def update(self, bookmark: Bookmark) -> Bookmark:
        """Stores what changed in a bookmark, and gives it back with the time of the change."""
        changed = replace(bookmark, updated=now())
        self.add(changed)
        return changed

    def write_note(self, id: str, note: str) -> str | None:
        """Puts another note to a bookmark and touches nothing else of it; the note that stood there.

        None where the bookmark is there no more.
        """
        with self._store.writing(durable=True):
            before = self._one(id)
            self._store.write(
                "UPDATE bookmark SET note = ?, updated = ? WHERE id = ?", (safe_text(note), now(), id)
            )
        return before.note if before else None

    def turn_note(self, id: str, before: str, after: str) -> str | None:
        """Puts a note in the place of another, unless another program has written there since.

        The note that stood there; None where the bookmark is there no more.
        """
        with self._store.writing(durable=True):
            stands = self._one(id)
            if stands is not None and stands.note == safe_text(before):
                self.write_note(id, after)
        return stands.note if stands else None

    def retagged(self, bookmark: Bookmark, words: Iterable[str]) -> tuple[str, ...]:
        """The tags that a bookmark gets by these words: they and no others, in the order they are written.

        A known tag, of passages or articles, stays spelled as it was. Where all words have a minus before
        them, just those tags go.
        """
        from reader.library.folding import fold
        from reader.library.shelves import plain_tag

        given = [word.strip() for word in words]
        away = {fold(plain_tag(word)) for word in given if word.startswith("-")}
        if away and all(word.startswith("-") for word in given):
            return tuple(tag for tag in bookmark.tags if fold(tag) not in away)
        known = {fold(tag): tag for tag in (*self._article_tags(), *self.tags(), *bookmark.tags)}
        plain = [tag for tag in map(plain_tag, given) if tag and fold(tag) not in away]
        return tuple(dict.fromkeys(known.setdefault(fold(tag), tag) for tag in plain))

    def retag(self, shown: Bookmark, words: Iterable[str]) -> tuple[tuple[str, ...], tuple[str, ...]] | None:
        """Gives a bookmark what these words add to the tags that were `shown`, and takes what they leave out.

        What another program has written since stays. The tags before and after; None where it is gone.
        """
        from reader.library.folding import fold
        from reader.library.shelves import plain_tag

        given = list(words)
        with self._store.writing(durable=True):
            stands = self._one(shown.id)
            if stands is None:
                return None
            away = {fold(plain_tag(word)) for word in given if word.startswith("-")}
            unseen = [tag for tag in stands.tags if fold(tag) in away and tag not in shown.tags]
            had = (*shown.tags, *unseen)
            after = _stepped(stands.tags, had, self.retagged(replace(shown, tags=had), given))
            if after != stands.tags:
                self.write_tags(shown.id, after)
        return stands.tags, after

    def turn_tags(self, id: str, before: Sequence[str], after: Sequence[str]) -> bool:
        """Goes from some tags to others; what another program has added or taken since stays so.

        Whether the bookmark is still there.
        """
        with self._store.writing(durable=True):
            stands = self._one(id)
            if stands is not None:
                self.write_tags(id, _stepped(stands.tags, before, after))
        return stands is not None

    def write_tags(self, id: str, tags: Sequence[str]) -> tuple[str, ...] | None:
        """Gives a bookmark other tags and touches nothing else of it; those it had, None where it is gone."""
        with self._store.writing(durable=True):
            before = self._one(id)
            self._store.write(
                "UPDATE bookmark SET tags = ?, updated = ? WHERE id = ?", (_tags(tags), now(), id)
            )
        return before.tags if before else None

    def tags(self) -> list[str]:
        """Every tag of a passage, in the order of the alphabet."""
        from reader.library.folding import fold

        found = self._store.rows("SELECT DISTINCT value FROM bookmark, json_each(bookmark.tags)")
        return sorted((tag for (tag,) in found), key=fold)

    def _article_tags(self) -> list[str]:
        return [tag for (tag,) in self._store.rows("SELECT DISTINCT tag FROM article_tag")]

    def remove(self, id: str) -> Bookmark | None:
        """Takes a bookmark away; `add` brings back what it gives."""
        with self._store.writing(durable=True):
            found = self._one(id)
            self._store.write("DELETE FROM bookmark WHERE id = ?", (id,))
        return found

    def _one(self, id: str) -> Bookmark | None:
        found = self._store.row(f"SELECT {_COLUMNS} FROM bookmark WHERE id = ?", (id,))
        return _bookmark(found) if found else None

    def of(self, article_id: str) -> tuple[Bookmark, ...]:
        """The bookmarks of an article, in the order of its text."""
        found = self._store.rows(
            f'SELECT {_COLUMNS} FROM bookmark WHERE article = ? ORDER BY "start", "end", id', (article_id,)
        )
        return tuple(map(_bookmark, found))

    def all(self) -> list[tuple[Bookmark, Row]]:
        """Every bookmark with its article, newest first; those of removed articles too."""
        found = self._store.rows(
            f"SELECT {', '.join('b.' + name for name in _COLUMNS.split(', '))}, a.number "
            "FROM bookmark b JOIN article a ON a.id = b.article ORDER BY b.created DESC, b.id DESC"
        )
        rows = rows_of(self._store, list({values[16] for values in found}))
        return [(_bookmark(values[:16]), rows[values[16]]) for values in found]


def _values(bookmark: Bookmark) -> tuple[Any, ...]:
    return (
        bookmark.id,
        bookmark.article,
        *astuple(bookmark.selector),
        bookmark.block,
        safe_text(bookmark.note),
        _tags(bookmark.tags),
        bookmark.colour,
        bookmark.created,
        bookmark.updated,
        bookmark.state,
        bookmark.score,
    )


def _stepped(stands: Sequence[str], before: Iterable[str], after: Iterable[str]) -> tuple[str, ...]:
    """The tags that stand somewhere after a step that led from some tags to others elsewhere."""
    from reader.library.folding import fold

    before, after = tuple(before), tuple(after)
    if tuple(stands) == before:
        return after
    had, wanted, there = (set(map(fold, tags)) for tags in (before, after, stands))
    kept = (tag for tag in stands if fold(tag) in wanted or fold(tag) not in had)
    return (*kept, *(tag for tag in after if fold(tag) not in had | there))


def _tags(tags: Iterable[str]) -> str:
    return json.dumps([safe_line(tag) for tag in tags], ensure_ascii=False)


def _bookmark(values: tuple[Any, ...]) -> Bookmark:
    block, note, tags, colour, created, updated, state, score = values[8:]
    return Bookmark(
        id=values[0],
        article=values[1],
        selector=Selector(*values[2:8]),
        block=block,
        note=note,
        tags=tuple(json.loads(tags)),
        colour=colour,
        created=created,
        updated=updated,
        state=BookmarkState(state),
        score=score,
    )


class _Ids:
    """Ids that sort by time, each higher than the last: 48 bits of milliseconds, 80 of chance; 26 digits."""

    def __init__(self) -> None:
        self._last = 0
        self._one_by_one = Lock()

    def new(self) -> str:
        """The next id, though it be of the same millisecond or the clock was put back."""
        with self._one_by_one:
            drawn = time.time_ns() // 1_000_000 << 80 | int.from_bytes(os.urandom(10), "big")
            later = drawn >> 80 > self._last >> 80
            self._last = drawn if later else self._last + 1
            number = self._last
        return "".join(_DIGITS[number >> shift & 31] for shift in range(125, -1, -5))


_IDS = _Ids()
