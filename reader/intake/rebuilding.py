"""Rebuilding: a library is made anew from the bytes that it keeps; what a person made stays, or is saved."""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Iterator
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path

from reader.article.document import Problem
from reader.intake.fingerprint import fingerprint
from reader.intake.report import Progressed, Summary
from reader.intake.run import Run
from reader.library import Library, LibraryError, open_library

Tell = Callable[[Progressed], None]


@dataclass(frozen=True, slots=True)
class Rebuilt:
    """What came of a rebuilding."""

    articles: int
    """How many articles are in the library."""
    copy: Path | None
    """The library as it was before; None where one that was stopped went on."""
    problems: tuple[Problem, ...]
    """What could not be made anew, with the reason."""


def rebuild(path: Path, on_progress: Tell | None = None, processes: int | None = None) -> Rebuilt:
    """Drops all that can be made again of the library at `path`, and makes it anew.

    It can be stopped at any moment; called again, it goes on. Raises `LibraryError`.
    """
    rules = fingerprint()
    with closing(open_library(path)) as library:
        if not library.writable:
            raise LibraryError(f"{path}: {library.note}")
        lost = tuple(_mend(library))
        copy = library.rebuilding.begin(len(library.identities.stale(rules)))
        summary = Run(library, rules, on_progress).over((), processes)
        library.rebuilding.end()
        return Rebuilt(len(library.articles.numbers()), copy, (*lost, *summary.problems))


def renewed(path: Path, on_progress: Tell | None = None) -> Summary:
    """Makes anew what is missing in a library that was saved from a damaged one."""
    with closing(open_library(path)) as library:
        return Run(library, fingerprint(), on_progress).over((), None)


def _mend(library: Library) -> Iterator[Problem]:
    """Takes damaged bytes again from the files they came from; tells those that are there no more."""
    for each in list(library.rebuilding.damaged()):
        raw = _read(each.source)
        if hashlib.sha256(raw).hexdigest() == each.digest:
            library.rebuilding.mend(each.number, raw)
        else:
            yield Problem(each.source, "its bytes are damaged in the library; take the file in again")


def _read(source: str) -> bytes:
    try:
        return Path(source).read_bytes()
    except (OSError, ValueError):
        return b""
