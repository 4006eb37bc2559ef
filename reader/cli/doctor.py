"""`reader doctor`: what is wrong with the library, and what is in it.

    library   /home/ada/.local/share/reader/library.sqlite
    size      580.6 MB, of which 12.0 MB are free; 0.0 MB in the log
    versions  reader 0.1.0, library 6, tables 13, SQLite 3.40.1, rules 4e9ab01c77d2
    articles  100,000, 3 removed, 20 wait to be made anew
    Nothing is wrong.

Nothing is written, but with `--rebuild`: then all that can be made again is made anew, after a copy; of a
damaged library what can still be read is saved into a new one beside it.
"""

from __future__ import annotations

import signal
import sys
from argparse import ArgumentParser, Namespace
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

from reader import __version__, places
from reader.cli.printing import say, say_json, tell
from reader.cli.progressing import clear_line
from reader.cli.shapes import Shape
from reader.cli.verb import Verb

if TYPE_CHECKING:
    from reader.library.checking import Finding
    from reader.library.measuring import Measured, Table

MOST_TABLES = 12
"""So many tables are listed for a person, the largest; JSON has all."""

WRITTEN = (
    "Another program wrote to it meanwhile, so that not all was looked at as it was at one moment; "
    "look again when nothing is taken in."
)
"""What is told where others wrote."""


def arguments(parser: ArgumentParser) -> None:
    """Whether anything is done about it, and how it is printed."""
    parser.add_argument("--rebuild", action="store_true", help="make anew whatever can be made again")
    parser.add_argument("--json", action="store_true", help="print a JSON object")


def run(chosen: Namespace) -> int:
    """Prints what is wrong and what is there; status 1 where something is wrong."""
    path = places.library_file(chosen.library)
    if not path.exists():
        tell(f"{path}: there is no library yet; “reader add PATH” begins one.")
        return 2
    if chosen.rebuild:
        from reader.cli.rebuilding import rebuilt

        return rebuilt(path, json=chosen.json)
    return examined(path, json=chosen.json)


def examined(path: Path, *, json: bool) -> int:
    """Looks through a library without writing to it; the status."""
    from reader.intake.fingerprint import fingerprint
    from reader.library.checking import examining, findings
    from reader.library.errors import LibraryError
    from reader.library.measuring import measure

    rules = fingerprint()
    with _stoppable(), closing(examining(path)) as store:
        heard = store.changes_elsewhere()
        found = list(findings(store, _show_check))
        clear_line()
        try:
            measured = measure(store, rules)
        except LibraryError:  # what cannot be read is among the findings
            measured = None
        written = store.changes_elsewhere() != heard
    if json:
        say_json(_shape(path, rules, found, measured) | {"written": written})
    else:
        _print(path, rules, found, measured)
    if written:
        tell(WRITTEN)
    return 1 if found else 0


@contextmanager
def _stoppable() -> Iterator[None]:
    """ctrl+c ends the program at once: Python would wait for SQLite, which may look at a file for minutes."""
    usual = signal.signal(signal.SIGINT, signal.SIG_DFL)
    try:
        yield
    finally:
        signal.signal(signal.SIGINT, usual)


def _show_check(name: str) -> None:
    """A line on the terminal while a check goes on."""
    if sys.stderr.isatty():
        clear_line()
        print(f"looking at the {name} …", end="", file=sys.stderr, flush=True)


def _shape(path: Path, rules: str, found: list[Finding], measured: Measured | None) -> Shape:
    shape: Shape = {
        "library": str(path),
        "healthy": not found,
        "findings": [{"check": each.check, "what": each.what, "do": each.do} for each in found],
        "reader": __version__,
        "rules": rules,
    }
    return shape | _figures(measured) if measured else shape


def _figures(measured: Measured) -> Shape:
    return {
        "size": measured.size,
        "log": measured.log,
        "free": measured.free,
        "version": measured.schema,
        "derived": measured.derived,
        "sqlite": measured.sqlite,
        "stale": measured.stale,
        "tables": [
            {"name": table.name, "rows": table.rows, "size": table.size, "derived": table.derived}
            for table in measured.tables
        ],
    }


def _print(path: Path, rules: str, found: list[Finding], measured: Measured | None) -> None:
    say(f"library   {path}")
    if measured:
        for line in _lines(measured, rules):
            say(line)
    if not found:
        say("Nothing is wrong.")
        return
    say("One thing is wrong:" if len(found) == 1 else f"{len(found)} things are wrong:")
    for each, after in zip(found, [*found[1:], None], strict=True):
        say(f"- {each.what}.")
        if after is None or after.do != each.do:
            say(f"  {each.do[:1].upper()}{each.do[1:]}.")


def _lines(measured: Measured, rules: str) -> list[str]:
    from reader.library.errors import megabytes

    removed = measured.rows("removed_mark")
    about = [
        f"{measured.rows('article'):,}",
        f"{removed:,} removed" if removed else "",
        f"{measured.stale:,} wait to be made anew" if measured.stale else "",
    ]
    return [
        f"size      {megabytes(measured.size)}, of which {megabytes(measured.free)} are free; "
        f"{megabytes(measured.log)} in the log",
        f"versions  reader {__version__}, library {measured.schema}, tables {measured.derived}, "
        f"SQLite {measured.sqlite}, rules {rules}",
        f"articles  {', '.join(filter(None, about))}",
        *_table_lines("kept", [table for table in measured.tables if not table.derived]),
        *_table_lines("made", [table for table in measured.tables if table.derived]),
    ]


def _table_lines(label: str, tables: list[Table]) -> list[str]:
    """The largest of some tables that hold anything, a line each."""
    from reader.library.errors import megabytes

    return [
        f"{'' if nth else label:<10}{table.name:<16}{table.rows:>12,} rows  {megabytes(table.size):>12}"
        for nth, table in enumerate([table for table in tables if table.rows][:MOST_TABLES])
    ]


VERB = Verb("doctor", "look for what is wrong with the library, and rebuild it", arguments, run)
