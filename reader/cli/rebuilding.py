"""What `reader doctor --rebuild` does.

A library is made anew; of one whose file is damaged, what can be read is saved into another beside it.
"""

from __future__ import annotations

from contextlib import closing
from pathlib import Path
from typing import TYPE_CHECKING

from reader.cli.add import problem_shape
from reader.cli.printing import say, say_json, tell
from reader.cli.progressing import clear_line, progress

if TYPE_CHECKING:
    from collections.abc import Sequence

    from reader.article.document import Problem


def rebuilt(path: Path, *, json: bool) -> int:
    """Makes a library anew and says what came of it; status 1 where something could not be."""
    from reader.library.checking import examining, is_damaged

    with closing(examining(path)) as store:
        damaged = is_damaged(store)
    return (_save if damaged else _make_anew)(path, json)


def _make_anew(path: Path, json: bool) -> int:
    from reader.intake.rebuilding import rebuild

    done = rebuild(path, progress())
    _tell(done.problems)
    if json:
        copy = str(done.copy) if done.copy else ""
        problems = [*map(problem_shape, done.problems)]
        say_json({"library": str(path), "articles": done.articles, "copy": copy, "problems": problems})
    else:
        before = f"as it was before it is {done.copy}" if done.copy else "this went on where it was stopped"
        say(f"Made {done.articles:,} articles anew; {before}.")
    return 1 if done.problems else 0


def _save(path: Path, json: bool) -> int:
    from reader.intake.rebuilding import renewed
    from reader.library.saving import save

    saved = save(path)
    problems = renewed(saved.path, progress()).problems
    _tell(problems)
    if json:
        told = [*map(problem_shape, problems)]
        say_json({"library": str(path), "saved": str(saved.path), "rows": saved.rows, "problems": told})
        return 1
    counts = ", ".join(f"{count:,} in {table}" for table, count in saved.rows.items() if count)
    say(f"{path}: the file is damaged, and was left as it is.")
    say(f"Saved {counts or 'nothing'} into {saved.path}.")
    say(
        f"Look at it with “reader --library {saved.path}”; to go on with it, move it to where {path.name} is."
    )
    return 1


def _tell(problems: Sequence[Problem]) -> None:
    clear_line()
    for problem in problems:
        tell(f"{problem}.")
