"""`reader bookmarks`: every passage that was marked, with its article and its note.

Ferry talks end without a timetable (3f2a90c41b77), 2026-03-15
  “The union said 1,400 berths would stand empty.”
  Note: ask for the figure of last year
"""

from __future__ import annotations

from argparse import ArgumentParser, Namespace
from typing import TYPE_CHECKING

from reader.article.bookmark import Bookmark
from reader.cli.choosing import chosen_library
from reader.cli.printing import say, say_array, say_wrapped, tell
from reader.cli.verb import Verb

if TYPE_CHECKING:
    from reader.library import Row


def arguments(parser: ArgumentParser) -> None:
    """How they are printed."""
    parser.add_argument("--json", action="store_true", help="print a JSON array")


def run(chosen: Namespace) -> int:
    """Prints the passages."""
    with chosen_library(chosen) as library:
        marked = library.bookmarks.all()
    if chosen.json:
        from reader.exporters.shapes import bookmark_shape

        say_array(bookmark_shape(bookmark, row.headline, row.source) for bookmark, row in marked)
        return 0
    if not marked:
        tell("Nothing is marked yet.")
    for place, (bookmark, row) in enumerate(marked):
        if place:
            say()
        _say(bookmark, row)
    return 0


def _say(bookmark: Bookmark, row: Row) -> None:
    from reader.exporters.passage_words import marked_words, state_words

    say(f"{row.title} ({row.id}), {bookmark.created[:10]}")
    say_wrapped(marked_words(bookmark), "  ", "  ")
    for label, text in (
        ("Note", bookmark.note),
        ("Tags", ", ".join(bookmark.tags)),
        ("State", state_words(bookmark)),
    ):
        if text:
            say_wrapped(f"{label}: {text}", "  ", "  ")


VERB = Verb("bookmarks", "print the passages you marked", arguments, run)
