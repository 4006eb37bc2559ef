"""`reader list`: the articles of the library, a line each.

    3f2a90c41b77  2026-03-14    6 min  * Ferry talks end without a timetable (Saltmarsh Courier)

The sign * stands for an article that has not been read, ★ for one that is starred; `37 %` in the place of
the minutes for one that is begun. With `--group` a line above each group says what it is.
"""

from __future__ import annotations

from argparse import ArgumentParser, Namespace
from typing import TYPE_CHECKING

from reader.cli.choosing import chosen_library, named_path, sources
from reader.cli.printing import say, say_array, tell
from reader.cli.shapes import row_shape
from reader.cli.verb import Verb

if TYPE_CHECKING:
    from reader.library import Library, Row
    from reader.library.piles import Pile, Wanted

ORDERS = ("date", "added", "title", "outlet", "length", "unread")
"""What the list can be sorted by."""
GROUPINGS = ("day", "outlet", "story")
"""What the list can be grouped by."""
FOLDERS = {"starred": "starred", "archived": "archived", "reading": "begun"}
"""What the list can be kept to, with what is said of an article there."""


def arguments(parser: ArgumentParser) -> None:
    """Which articles, in which order, and how they are printed."""
    parser.add_argument(
        "paths",
        metavar="PATH",
        nargs="*",
        type=named_path,
        help="only what came from these files or folders",
    )
    parser.add_argument(
        "--words", metavar="WORDS", default="", help="only articles with these words in their line"
    )
    parser.add_argument(
        "--query",
        metavar="QUERY",
        default="",
        help="only what a search finds: ferry tag:harbour after:2026-03",
    )
    parser.add_argument("--unread", action="store_true", help="only articles that have not been read")
    folders = parser.add_mutually_exclusive_group()
    for folder, said in FOLDERS.items():
        folders.add_argument(
            f"--{folder}", dest="folder", action="store_const", const=folder, help=f"only what is {said}"
        )
    folders.add_argument("--tag", metavar="TAG", help="only articles with this tag")
    parser.add_argument("--sort", choices=ORDERS, default=ORDERS[0], help="in which order (date)")
    parser.add_argument("--group", choices=GROUPINGS, help="what stands together")
    parser.add_argument("--json", action="store_true", help="print a JSON array")


def run(chosen: Namespace) -> int:
    """Prints the list; status 1 where nothing is found, or the paths named nothing that is in the library."""
    with chosen_library(chosen) as library:
        found = library.articles.pile(_wanted(library, chosen))
        rows = library.articles.rows(found.numbers)
    if chosen.json:
        say_array(map(row_shape, rows))
    else:
        _say_rows(found, rows)
    asked = bool(chosen.words.strip() or chosen.query.strip())
    if rows or not (asked or chosen.paths):
        return 0
    tell("Nothing is found." if asked else "Nothing from there is in the library; “reader add” takes it in.")
    return 1


def _wanted(library: Library, chosen: Namespace) -> Wanted:
    """What the command line asks for. What a query finds may be archived: it was asked for by name."""
    from reader.library.piles import Folder, Grouping, Order, Wanted

    plain = Folder.EVERY if chosen.query else Folder.ALL
    folder = Folder.TAG if chosen.tag else Folder(chosen.folder or plain)
    return Wanted(
        folder=folder,
        tag=library.shelves.known_tag(chosen.tag) if chosen.tag else "",
        unread=chosen.unread,
        under=sources(chosen.paths),
        among=_found(library, chosen.words, chosen.query),
        order=Order(chosen.sort),
        grouping=Grouping(chosen.group or Grouping.NONE),
    )


def _found(library: Library, words: str, query: str) -> list[int] | None:
    """The numbers that the words and the query find; None where there are neither."""
    from reader.library.filters import as_filter
    from reader.library.query import parse

    asked = [(parse(query), False)] if query.strip() else []
    asked += [(as_filter(words), True)] if words.strip() else []
    for complaint in dict.fromkeys(one.complaint for one, _ in asked if one.complaint):
        tell(complaint)
    if not all(one.clauses for one, _ in asked):
        return []  # what is not understood does not mean the whole library
    found = [library.search.numbers(one, line=line) for one, line in asked]
    return list(set(found[0]).intersection(*found[1:])) if found else None


def _say_rows(found: Pile, rows: list[Row]) -> None:
    """A line each; above a group its name, or before the later articles of a story some space."""
    firsts = set(found.bounds)
    for place, row in enumerate(rows):
        if found.names and place in firsts:
            name = found.names[found.group(place)]
            say(f"{name or 'none'}: {found.size(found.group(place)):,}")
        led = bool(firsts) and not found.names and place not in firsts
        say(("  " if led else "") + list_line(row))


def list_line(row: Row) -> str:
    """One article on one line: what to call it by, its day, its length, whether it is new, what it is."""
    outlet = f" ({row.outlet})" if row.outlet else ""
    day = row.published[:10] or "no date"
    length = f"{row.minutes:>3} min" if row.share is None else f"{round(row.share * 100):>3} %  "
    sign = (" " if row.read else "*") + ("★" if row.starred else "")
    tags = "".join(f" #{tag}" for tag in row.tags)
    return f"{row.id}  {day:<10}  {length}  {sign} {row.title}{outlet}{tags}"


VERB = Verb("list", "list the articles of the library", arguments, run)
