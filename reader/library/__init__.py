"""The library: the only room that knows SQL.

What can be made again (`derived.sql`) and what must never be lost (`precious.sql`) stand apart.
"""

from __future__ import annotations

from contextlib import AbstractContextManager
from pathlib import Path

from reader.library.annotations import Annotations
from reader.library.articles import Articles
from reader.library.bookmarks import Bookmarks
from reader.library.errors import LibraryError
from reader.library.files import Files
from reader.library.identities import Identities
from reader.library.links import LinkedRow, Links
from reader.library.opening import opened
from reader.library.progress import Place, Progress
from reader.library.rows import Row
from reader.library.shelf import Shelf
from reader.library.store import Store
from reader.library.terms import Terms

__all__ = ["Library", "LibraryError", "LinkedRow", "Place", "Row", "open_library"]


class Library:
    """An open library. Use it from one thread at a time; another thread opens its own."""

    def __init__(self, store: Store) -> None:
        self.path = store.path
        self.articles = Articles(store)
        self.annotations = Annotations(store)
        self.links = Links(store)
        self.bookmarks = Bookmarks(store)
        self.progress = Progress(store)
        self.files = Files(store)
        self.identities = Identities(store)
        self.shelf = Shelf(store)
        self.terms = Terms(store)
        self._store = store

    def close(self) -> None:
        """Ends the connection; what was written stays."""
        self._store.close()

    def writing(self) -> AbstractContextManager[None]:
        """One transaction around several writes: all of them are kept, or none."""
        return self._store.writing()

    def changes(self) -> int:
        """A number that differs whenever anyone, also another program, has written."""
        return self._store.changes()


def open_library(path: Path) -> Library:
    """The library at `path`, made where there was none; raises `LibraryError` with one readable sentence."""
    return Library(opened(path))
