"""Progressing: how a verb that takes long tells how far it has come.

A line stands on the terminal while it works; in a log there is one every few seconds.

Before -> after: 3,120 files of 20,000, 41 a second -> `3,120 of 20,000 · 41 a second · 7 min left  ━━──────`.
"""

from __future__ import annotations

import shutil
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


A_MINUTE = 60
"""Seconds."""

NARROWEST, WIDEST = 8, 30
"""How many cells the bar has, where there is room for it."""


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
    left = progress.seconds_left
    say_json(
        {
            "event": "progress",
            "sentence": how_far(progress),
            "done": progress.done,
            "total": progress.total,
            "added": progress.added,
            "rate": round(progress.rate, 1),
            "seconds_left": None if left is None else round(left),
        }
    )
    sys.stdout.flush()


def _show_progress(progress: Progressed) -> None:
    words = how_far(progress)
    room = shutil.get_terminal_size().columns - len(words) - len("  ") - 1
    bar = f"  {_bar(progress, min(room, WIDEST))}" if room >= NARROWEST else ""
    print(f"\r{words}{bar}\x1b[K", end="", file=sys.stderr, flush=True)


def _bar(progress: Progressed, cells: int) -> str:
    done = cells * progress.done // progress.total if progress.total else 0
    return "━" * done + "─" * (cells - done)


def _tell_progress(progress: Progressed) -> None:
    tell(how_far(progress))


def how_far(progress: Progressed) -> str:
    """How far the work has come, how fast it goes and how long it will take, as far as that is known."""
    words = f"{progress.done:,} of {progress.total:,}"
    if progress.seconds_left is None or progress.done >= progress.total:
        return words
    rate = f"{progress.rate:,.0f}" if progress.rate >= 10 else f"{progress.rate:.1f}"
    return f"{words} · {rate} a second · {time_left(progress.seconds_left)}"


def time_left(seconds: float) -> str:
    """A time to wait, as one would say it: `40 s left`, `7 min left`, `2 h 10 min left`."""
    if seconds < A_MINUTE:
        return f"{max(10, round(seconds, -1)):.0f} s left"
    minutes = round(seconds / A_MINUTE)
    hours, rest = divmod(minutes, 60)
    return f"{hours} h {rest} min left" if hours else f"{minutes} min left"


def clear_line() -> None:
    """Takes the progress line away again."""
    if sys.stderr.isatty():
        print("\r\x1b[K", end="", file=sys.stderr, flush=True)
