"""The library and the article that a command line means: the start of an id, a path or an address."""

from __future__ import annotations

from argparse import ArgumentParser, ArgumentTypeError, Namespace
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from typing import TYPE_CHECKING

from reader import places
from reader.cli.printing import tell

if TYPE_CHECKING:
    from reader.library import Library, Row

_DIGITS = 6
"""A number of things has at most so many."""
SEVERAL = 10
"""How many articles are listed where several are meant."""


def add_article(parser: ArgumentParser, *, optional: bool = False) -> None:
    """Let a verb take an article as its argument."""
    parser.add_argument(
        "article",
        metavar="ARTICLE",
        nargs="?" if optional else None,
        help="the start of its id, its path or its address",
    )


def add_scope(parser: ArgumentParser) -> None:
    """Let a verb keep to what came from some files or folders."""
    parser.add_argument(
        "--in",
        metavar="PATH",
        dest="under",
        type=named_path,
        action="append",
        default=[],
        help="only what came from this file or folder (may be repeated)",
    )


def named_path(words: str) -> str:
    """A path that is named; an empty variable of the shell names none, and not the folder one is in."""
    if not words:
        raise ArgumentTypeError("no file or folder is named")
    return words


def how_many(words: str) -> int:
    """A number of things, none at least."""
    if not words.isdecimal() or len(words) > _DIGITS:
        raise ArgumentTypeError(f"“{words}” is not a number below 1,000,000")
    return int(words)


@contextmanager
def chosen_library(chosen: Namespace) -> Iterator[Library]:
    """The library that the command line names, or the user's own; the end of its `with` closes it.

    The user's own is made where there is none; one that was named may be misspelt, and is not.
    """
    from reader.library import LibraryError, open_library

    path = places.library_file(chosen.library)
    if chosen.library and not path.exists():
        raise LibraryError(f"{path}: there is no such library; “reader --library FILE add PATH” begins one.")
    library = open_library(path)
    if library.note:
        tell(f"{library.path}: {library.note}.")
    if so_far := library.articles.so_far():
        tell(f"{so_far}: the library is being made anew, which “reader add --renew” goes on with.")
    try:
        yield library
    finally:
        library.close()


def sources(paths: Sequence[str]) -> list[str]:
    """The names by which the library knows these files, folders or addresses."""
    from reader.library.sources import source_name

    return [source_name(path) for path in paths]


def choose(library: Library, reference: str) -> Row | None:
    """The one article that `reference` means; None, and a person is told, where it means none or several."""
    rows = library.articles.find(reference)
    if len(rows) == 1:
        return rows[0]
    if not rows:
        tell(f"No article is “{reference}”; “reader list” shows what there is.")
        return None
    tell(f"“{reference}” may be any of {len(rows)} articles:")
    for row in rows[:SEVERAL]:
        tell(f"{row.id}  {row.title}  ({row.outlet or row.source})")
    return None
