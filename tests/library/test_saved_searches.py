"""Searches are kept under a name."""

from __future__ import annotations

from reader.library import Library
from reader.library.saved_searches import SavedSearch


def test_search_is_kept_and_forgotten(library: Library) -> None:
    """By name, whatever its case; what was there before is given back."""
    kept = library.saved_searches
    assert kept.add("tides", "tide or ebb") is None
    assert kept.add("Boats", "ferry -tunnel") is None
    assert kept.all() == [SavedSearch("Boats", "ferry -tunnel"), SavedSearch("tides", "tide or ebb")]
    assert kept.add("tides", "tide") == SavedSearch("tides", "tide or ebb")
    assert kept.find("tides") == kept.remove("tides") == SavedSearch("tides", "tide")
    assert kept.remove("tides") is None
    assert kept.find("tides") is None


def test_foreign_signs_are_not_kept(library: Library) -> None:
    """A name and a query are shown on a screen."""
    library.saved_searches.add("a\x1b[31m", "b\nc")
    assert library.saved_searches.all() == [SavedSearch("a[31m", "b c")]
