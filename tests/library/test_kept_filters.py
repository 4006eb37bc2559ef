"""Filters of the list are kept under a name."""

from reader.library import Library, open_library


def test_a_kept_filter_is_there_after_a_restart(library: Library) -> None:
    """It is on the disk when the call returns, and no search stands beside it."""
    library.kept_filters.put("Harbour", "harb\x1b[2J")
    other = open_library(library.path)
    assert other.kept_filters.all() == [("Harbour", "harb[2J")]
    assert other.saved_searches.all() == []
    other.close()
