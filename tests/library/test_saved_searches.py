"""Searches are kept under a name."""

from __future__ import annotations

from reader.library import Library


def test_search_is_kept_and_forgotten(library: Library) -> None:
    """By name, whatever its case; what was there before is given back."""
    kept = library.saved_searches
    assert kept.put("tides", "tide or ebb").before is None
    kept.put("Boats", "ferry -tunnel")
    assert kept.all() == [("Boats", "ferry -tunnel"), ("tides", "tide or ebb")]
    before = kept.put("tides", "tide").before
    assert before is not None and before.words == "tide or ebb"
    assert kept.put("tides", None).after is None
    assert kept.stands("tides") is None


def test_foreign_signs_are_not_kept(library: Library) -> None:
    """A name and a query are shown on a screen."""
    library.saved_searches.put("a\x1b[31m", "b\nc")
    assert library.saved_searches.all() == [("a[31m", "b c")]
