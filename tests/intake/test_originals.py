"""Originals: an article's lines as they came, asked of the library."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from reader.intake import Summary
from reader.intake.originals import original_lines
from reader.library import Library

Take = Callable[..., Summary]


def test_the_lines_are_those_of_the_source(pile: Path, take: Take, opened: Callable[[], Library]) -> None:
    """Also what was cut is among them, under its number in the file, though the file has gone since."""
    path = pile / "lock.txt"
    path.write_text(
        "Lock stays shut\n\nThe lock stayed shut. “Shut it is, said the keeper.\n\nShare this article\n"
    )
    take()
    path.unlink()
    library = opened()
    number = library.articles.numbers()[0]
    assert [(line.number, line.text) for line in original_lines(library, number)] == [
        (1, "Lock stays shut"),
        (3, "The lock stayed shut. “Shut it is, said the keeper."),
        (5, "Share this article"),
    ]
    library.close()


def test_lines_outside_a_pages_article_are_among_them(
    pile: Path, take: Take, opened: Callable[[], Library]
) -> None:
    """What the markup of a page sets apart was in its source, too, and stands where it stood."""
    story = (
        "<p>The lock at Nether Quarn stayed shut on Monday, because its lower gate was bent by the ice.</p>"
    )
    page = f"<!doctype html><nav><p>Valley</p></nav><article>{story * 2}</article><footer>Imprint</footer>"
    (pile / "lock.html").write_text(page)
    take()
    library = opened()
    lines = original_lines(library, library.articles.numbers()[0])
    assert [line.text for line in lines[:1] + lines[-1:]] == ["Valley", "Imprint"]
    assert [line.number for line in lines] == [1, 2, 3, 4]
    library.close()


def test_an_article_that_is_not_there_has_no_lines(opened: Callable[[], Library]) -> None:
    """Whoever asks for it is told nothing."""
    library = opened()
    assert original_lines(library, 7) == ()
    library.close()
