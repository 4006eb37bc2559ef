"""`reader export [QUERY]`: articles, or the passages marked in them, as Markdown, plain text or JSON Lines.

Without `--to` all of it goes to standard output, in UTF-8. With a folder each article becomes a file that is
called after it (JSON Lines and passages are one file); nothing that lies there is written over,
and what lies there already as it is now is not written again. Where not all of a query is understood, nothing
is exported: whoever sees the sentence may not see how much more was meant.
"""

from __future__ import annotations

import sys
from argparse import ArgumentParser, ArgumentTypeError, Namespace
from typing import TYPE_CHECKING

from reader.cli.choosing import add_scope, choose, chosen_library, sources
from reader.cli.printing import say, tell
from reader.cli.verb import Verb

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

    from reader.exporters.exporter import Exporter, Leaf
    from reader.library import Library


def arguments(parser: ArgumentParser) -> None:
    """Which articles, what of them, as what, and where to."""
    from reader.exporters import EXPORTERS

    names = [exporter.name for exporter in EXPORTERS]
    parser.add_argument(
        "query",
        metavar="QUERY",
        nargs="*",
        help="only what a search finds: ferry outlet:courier after:2026-03",
    )
    parser.add_argument("--as", dest="format", choices=names, default=names[0], help=f"as what ({names[0]})")
    parser.add_argument(
        "--to", metavar="FOLDER", type=_folder, help="write files into this folder; else print"
    )
    parser.add_argument(
        "--article",
        metavar="ARTICLE",
        action="append",
        default=[],
        help="this article: the start of its id, its path or its address (may be repeated)",
    )
    add_scope(parser)
    parser.add_argument("--passages", action="store_true", help="only the passages that were marked")
    parser.add_argument("--tag", metavar="TAG", help="only the passages with this tag")


def _folder(words: str) -> str:
    """A folder that is named; an empty variable of the shell names none."""
    if not words.strip():
        raise ArgumentTypeError("no folder is named")
    return words


def run(chosen: Namespace) -> int:
    """Exports; status 1 where nothing is found or not all could be written."""
    from reader.exporters import exporter_named

    exporter = exporter_named(chosen.format)
    with chosen_library(chosen) as library:
        numbers = _numbers(library, chosen)
        if numbers is None:
            return 2
        leaves, total = _leaves(library, chosen, numbers, exporter)
        done = _written(leaves, total, exporter, chosen) if chosen.to else _printed(leaves, exporter, chosen)
    if done is False:
        tell(f"No passage has the tag {chosen.tag}." if chosen.tag else "Nothing is found.")
    return 0 if done else 1


def _of_passages(chosen: Namespace) -> bool:
    return chosen.passages or chosen.tag is not None


def _numbers(library: Library, chosen: Namespace) -> Sequence[int] | None:
    """The articles that are meant, the newest first; None, and a person is told, where that is not clear."""
    from reader.library.query import parse

    query = parse(" ".join(chosen.query))
    if query.complaint:
        tell(f"{query.complaint} Nothing was exported.")
        return None
    named = [choose(library, reference) for reference in chosen.article]
    if None in named:
        return None
    numbers = list(dict.fromkeys(row.number for row in named if row))
    if named and not chosen.query and not chosen.under:
        return numbers
    if chosen.query and not query.clauses:
        return []  # no words do not mean the whole library
    found = library.search.numbers(query, under=sources(chosen.under))
    return [number for number in numbers if number in found] if named else found


def _leaves(
    library: Library, chosen: Namespace, numbers: Sequence[int], exporter: Exporter
) -> tuple[Iterator[Leaf], int]:
    """The articles, or the passages that are meant under theirs; and how many articles or passages it is."""
    from reader.delivery.gathering import leaves, leaves_of_passages, marked_in, tagged

    if not _of_passages(chosen):
        return leaves(library, numbers, whole=exporter.whole), len(numbers)
    marked = library.bookmarks.all()
    if chosen.query or chosen.under or chosen.article:
        marked = marked_in(marked, set(numbers))
    if chosen.tag is not None:
        marked = tagged(marked, chosen.tag)
    return leaves_of_passages(library, marked), len(marked)


def _printed(leaves: Iterator[Leaf], exporter: Exporter, chosen: Namespace) -> bool:
    """Prints them; whether there was anything."""
    from reader.exporters import exported

    if (reconfigure := getattr(sys.stdout, "reconfigure", None)) and not sys.stdout.isatty():
        reconfigure(encoding="utf-8")
    found = False
    for piece in exported(leaves, exporter, passages=_of_passages(chosen)):
        found = True
        sys.stdout.write(piece)
    return found


def _written(leaves: Iterator[Leaf], total: int, exporter: Exporter, chosen: Namespace) -> bool | None:
    """Writes them into a folder and says so; whether there was anything, None where that failed."""
    from reader.cli.progressing import clear_line
    from reader.delivery import DeliveryError, deliver, folder_named, told

    folder = folder_named(chosen.to)
    passages = _of_passages(chosen)
    name = f"passages {chosen.tag}" if chosen.tag else ""
    try:
        done = deliver(leaves, exporter, folder, passages=passages, name=name, go_on=_progress(total))
    except DeliveryError as error:
        clear_line()
        tell(str(error))
        return None
    clear_line()
    if done.files:
        say(told(done, exporter, folder, passages=passages))
    return done.files > 0


def _progress(total: int) -> Callable[[int], bool]:
    """What tells how far it has come, and to go on."""
    import time

    from reader.cli.progressing import progress
    from reader.intake.pace import Pace
    from reader.intake.report import Progressed

    show, pace = progress(), Pace()

    def go_on(done: int) -> bool:
        pace.look(time.monotonic(), done)
        show(Progressed(done, total, 0, "", pace.rate, pace.left(total - done)))
        return True

    return go_on


VERB = Verb("export", "write articles, or what you marked, as Markdown, text or JSON", arguments, run)
