"""Intake: takes a pile in. It walks the paths, sends each file on its journey, shelves and links the result.

```
paths -> walking -> reading (in workers) -> deciding -> shelving -> linking
```
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from contextlib import suppress
from pathlib import Path

from reader.article.document import Problem
from reader.intake.fingerprint import fingerprint
from reader.intake.report import Progressed, Summary
from reader.intake.run import Run
from reader.library import LibraryError, open_library
from reader.library.sources import source_name

__all__ = ["Progressed", "Summary", "sources_of", "take_in"]


def take_in(
    library_path: Path,
    paths: Sequence[str],
    *,
    on_progress: Callable[[Progressed], None] | None = None,
    processes: int | None = None,
    keep_removed: bool = False,
    on_problem: Callable[[Problem], None] | None = None,
) -> Summary:
    """Takes files, and folders with all that lies in them, into a library; tells what was done.

    Articles can be read as soon as they are shelved, a batch at a time. `processes` is how many read at once:
    0 means this one alone, None as many as the pile is worth. A removed article that comes again is restored,
    but not with `keep_removed`. Without paths it only makes anew what older rules made. Raises `LibraryError`
    where the library cannot be used; what is wrong with a file is a problem in the summary, and is told to
    `on_problem` as it is met: the summary keeps the first thousand.
    """
    library = open_library(library_path)
    try:
        if not library.writable:  # or it would be told only after much has been read
            raise LibraryError(f"{library_path}: {library.note}")
        return Run(library, fingerprint(), on_progress, keep_removed, on_problem).over(paths, processes)
    finally:
        with suppress(LibraryError):  # what went wrong before is what must be told
            library.shrink_log()
        library.close()


def sources_of(paths: Sequence[str]) -> tuple[str, ...]:
    """The names of paths and addresses by which `Articles.numbers(under=…)` keeps to what lies under them."""
    return tuple(dict.fromkeys(map(source_name, paths)))
