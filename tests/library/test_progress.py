"""The reading place of each article is kept over restarts."""

from pathlib import Path

from reader.library import Place, open_library


def test_place_is_there_after_a_restart(tmp_path: Path) -> None:
    """The last place kept is the one found; an article never opened has none."""
    library = open_library(tmp_path / "l.db")
    library.progress.keep("a1", Place(10, 12))
    library.progress.keep("a1", Place(40, 44))
    library.close()
    library = open_library(tmp_path / "l.db")
    assert library.progress.place("a1") == Place(40, 44)
    assert library.progress.place("a2") is None
    library.close()
