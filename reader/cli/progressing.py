"""Progressing: how a verb that takes long tells how far it has come.

A line stands on the terminal while it works; in a log there is one every few seconds.
"""

from __future__ import annotations

import sys
import time
from collections.abc import Callable
from typing import TYPE_CHECKING

from reader.cli.printing import say_json, tell

if TYPE_CHECKING:
    from reader.intake import Progressed

Show = Callable[["Progressed"], None]
"""What tells how far the work has come."""

A_FRAME = 0.1
"""Seconds between two progress lines: more often is only noise."""

A_LINE = 5.0
"""Seconds between two that nobody can take away again, in a log: what is done sooner needs none."""


def progress(*, events: bool = False) -> Show:
    """What to call while it works: a line for a person, a few lines for a log, `events` for a program."""
    if events:
        return _seldom(_say_progress)
    return _seldom(_show_progress) if sys.stderr.isatty() else _now_and_then(_tell_progress)


def _now_and_then(show: Show) -> Show:
    """`show`, but only every `A_LINE` seconds, and not at the end, which has its own sentence."""
    last = time.monotonic()

    def show_if_it_takes_long(progress: Progressed) -> None:
        nonlocal last
        now = time.monotonic()
        if now - last >= A_LINE and progress.done < progress.total:
            last = now
            show(progress)

    return show_if_it_takes_long


def _seldom(show: Show) -> Show:
    """`show`, but no more often than every `A_FRAME` seconds; always at the end."""
    last = 0.0

    def show_now_and_then(progress: Progressed) -> None:
        nonlocal last
        now = time.monotonic()
        if now - last >= A_FRAME or progress.done == progress.total:
            last = now
            show(progress)

    return show_now_and_then


def _say_progress(progress: Progressed) -> None:
    say_json({"event": "progress", "done": progress.done, "total": progress.total, "added": progress.added})
    sys.stdout.flush()


def _show_progress(progress: Progressed) -> None:
    print(f"\r{_how_far(progress)}", end="", file=sys.stderr, flush=True)


def _tell_progress(progress: Progressed) -> None:
    tell(_how_far(progress))


def _how_far(progress: Progressed) -> str:
    return f"{progress.done:,} of {progress.total:,} read, {progress.added:,} new articles"


def clear_line() -> None:
    """Takes the progress line away again."""
    if sys.stderr.isatty():
        print("\r\x1b[K", end="", file=sys.stderr, flush=True)
