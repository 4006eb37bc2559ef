"""`reader list`: the articles of the library, a line each.

    3f2a90c41b77  2026-03-14    6 min  * Ferry talks end without a timetable (Saltmarsh Courier)

The star stands for an article that has not been read.
"""

from __future__ import annotations

from argparse import ArgumentParser, Namespace
from typing import TYPE_CHECKING

from reader.cli.choosing import chosen_library, sources
from reader.cli.printing import say, say_array, tell
from reader.cli.shapes import row_shape
from reader.cli.verb import Verb

if TYPE_CHECKING:
    from reader.library import Row


def arguments(parser: ArgumentParser) -> None:
    """Which articles, and how they are printed."""
    parser.add_argument("paths", metavar="PATH", nargs="*", help="only what came from these files or folders")
    parser.add_argument(
        "--words", metavar="WORDS", default="", help="only articles with these words in their line"
    )
    parser.add_argument("--unread", action="store_true", help="only articles that have not been read")
    parser.add_argument("--json", action="store_true", help="print a JSON array")


def run(chosen: Namespace) -> int:
    """Prints the list; status 1 where the paths named nothing that is in the library."""
    with chosen_library(chosen) as library:
        under = sources(chosen.paths)
        numbers = library.articles.numbers(words=chosen.words, under=under, unread=chosen.unread)
        rows = library.articles.rows(numbers)
    if chosen.json:
        say_array(map(row_shape, rows))
    else:
        for row in rows:
            say(list_line(row))
    if rows or not chosen.paths:
        return 0
    tell("Nothing from there is in the library; “reader add” takes it in.")
    return 1


def list_line(row: Row) -> str:
    """One article on one line: what to call it by, its day, its length, whether it is new, what it is."""
    outlet = f" ({row.outlet})" if row.outlet else ""
    day = row.published[:10] or "no date"
    star = " " if row.read else "*"
    return f"{row.id}  {day:<10}  {row.minutes:>3} min  {star} {row.title}{outlet}"


VERB = Verb("list", "list the articles of the library", arguments, run)
