"""Kept filters: filters of the list that stand under a name among the folders. Precious."""

from __future__ import annotations

from reader.library.kept_words import KeptWords
from reader.library.store import Store


class KeptFilters(KeptWords):
    """The filters that a library keeps."""

    def __init__(self, store: Store) -> None:
        super().__init__(store, "kept_filter", "filter")
