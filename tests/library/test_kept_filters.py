"""Filters of the list are kept under a name."""

from reader.library import Library, open_library


def test_a_filter_is_kept_replaced_and_forgotten(library: Library) -> None:
    """Whoever replaces or forgets it is given what stood there, to take it back."""
    filters = library.kept_filters
    assert filters.put("Harbour", "harb is:unread") is None
    assert filters.put("Harbour", "harbour") == "harb is:unread"
    assert filters.put("boats", "ferry\x1b[2J") is None
    assert filters.all() == [("boats", "ferry[2J"), ("Harbour", "harbour")]
    assert filters.put("Harbour", None) == "harbour"
    assert filters.put("Harbour", None) is None
    assert [name for name, _ in filters.all()] == ["boats"]


def test_a_kept_filter_is_there_after_a_restart(library: Library) -> None:
    """It is on the disk when the call returns."""
    library.kept_filters.put("Harbour", "harb")
    other = open_library(library.path)
    assert other.kept_filters.all() == [("Harbour", "harb")]
    other.close()
