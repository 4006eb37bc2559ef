"""What `reader doctor --rebuild` does.

A library is made anew; of one whose file is damaged, what can be read is saved into another beside it.
"""

from __future__ import annotations

from contextlib import closing
from pathlib import Path

from reader.cli.printing import say, tell
from reader.cli.progressing import clear_line, progress


def rebuilt(path: Path) -> int:
    """Makes a library anew and says what came of it; status 1 where something could not be."""
    from reader.library.checking import examining, is_damaged

    with closing(examining(path)) as store:
        damaged = is_damaged(store)
    return _save(path) if damaged else _make_anew(path)


def _make_anew(path: Path) -> int:
    from reader.intake.rebuilding import rebuild

    done = rebuild(path, progress())
    clear_line()
    for problem in done.problems:
        tell(f"{problem}.")
    before = f"as it was before it is {done.copy}" if done.copy else "this went on where it had been stopped"
    say(f"Made {done.articles:,} articles anew; {before}.")
    return 1 if done.problems else 0


def _save(path: Path) -> int:
    from reader.intake.rebuilding import renewed
    from reader.library.saving import save

    saved = save(path)
    summary = renewed(saved.path, progress())
    clear_line()
    for problem in summary.problems:
        tell(f"{problem}.")
    counts = ", ".join(f"{count:,} in {table}" for table, count in saved.rows.items() if count)
    say(f"{path}: the file is damaged, and was left as it is.")
    say(f"Saved {counts or 'nothing'} into {saved.path}.")
    say(
        f"Look at it with “reader --library {saved.path}”; to go on with it, move it to where {path.name} is."
    )
    return 1
