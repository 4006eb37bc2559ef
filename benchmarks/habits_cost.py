"""What it costs to learn what each source repeats: CPU in a run of intake, and room for many articles.

    python benchmarks/make_library.py build/pile --articles 1000
    python benchmarks/habits_cost.py build/pile [ARTICLES]

The first figure is the share of the run that is spent on lines that recur and on decisions about lines, the
cleaning that is done again because of them included; the second the room that ARTICLES (100,000) take.
"""

from __future__ import annotations

import random
import sys
import tempfile
import time
from collections import defaultdict
from pathlib import Path

from stages import timed

from reader.intake import learning, reading, take_in
from reader.intake.run import Run
from reader.library import open_library
from reader.library.decisions import Decisions
from reader.library.habits import Habits, Printed

LINES = 41
"""How many lines an article has that are remembered: the mean of scraped news pages without their markup."""

SOURCES = 300


def share(folder: str) -> None:
    """Takes a folder in and prints where the time went that habits and decisions cost."""
    spent: dict[str, float] = defaultdict(float)
    timed(spent, reading, "printed_lines")
    timed(spent, reading, "_recalled")
    timed(spent, learning, "learn")
    timed(spent, Habits, "put")
    timed(spent, Decisions, "choices")
    timed(spent, Decisions, "source")
    timed(spent, Run, "_make_anew")
    with tempfile.TemporaryDirectory() as place:
        begun = time.process_time()
        taken = take_in(Path(place) / "library.db", [folder], processes=0)
        whole = time.process_time() - begun
    parts = ", ".join(f"{name} {seconds:.2f}" for name, seconds in sorted(spent.items()))
    print(f"{taken.added:,} articles: {whole:.1f} s CPU, of it {sum(spent.values()) / whole:.1%} ({parts})")


def room(articles: int) -> None:
    """Prints what the lines of many articles take on the disk."""
    chance = random.Random(1)
    with tempfile.TemporaryDirectory() as place:
        path = Path(place) / "library.db"
        open_library(path).close()
        before = path.stat().st_size
        library = open_library(path)
        with library.writing():
            for number in range(articles):
                lines = [chance.getrandbits(32) for _ in range(LINES)]
                printed = Printed(frozenset(lines[:14]), frozenset(lines[14:20]), frozenset(lines[20:]))
                library.habits.put(number, f"the saltmarsh courier {number % SOURCES}", printed, {})
        begun = time.process_time()
        learning.learn(library)
        seconds = time.process_time() - begun
        library.close()
        size = (path.stat().st_size - before) / 1e6
    print(f"{articles:,} articles of {SOURCES} sources: {size:.0f} MB, learned from in {seconds:.1f} s CPU")


if __name__ == "__main__":
    share(sys.argv[1])
    room(int(sys.argv[2]) if len(sys.argv) > 2 else 100_000)
