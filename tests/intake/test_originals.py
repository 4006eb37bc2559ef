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


def test_an_article_that_is_not_there_has_no_lines(opened: Callable[[], Library]) -> None:
    """Whoever asks for it is told nothing."""
    library = opened()
    assert original_lines(library, 7) == ()
    library.close()
