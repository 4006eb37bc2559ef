"""Saved searches: queries that somebody keeps under a name, to stand among the folders. Precious."""

from __future__ import annotations

from reader.library.kept_words import KeptWords
from reader.library.store import Store


class SavedSearches(KeptWords):
    """The searches that a library keeps."""

    def __init__(self, store: Store) -> None:
        super().__init__(store, "saved_search", "query")
