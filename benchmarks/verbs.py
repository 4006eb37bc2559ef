"""How long the verbs take that run without the app, against a bare Textual hello on a terminal.

    python benchmarks/verbs.py [--articles 1000] [--runs 15]

Every run of a verb is paired with a start of hello just before it; a ratio is the median over the pairs. The
verb counts as a whole, from its start to its end, its output going to a pipe.
"""

from __future__ import annotations

import argparse
import os
import resource
import statistics
import subprocess
import time

from start import HELLO, READER, library, start

VERBS = (
    ("list --json", ["list", "--json"]),
    ("list --json --words", ["list", "--json", "--words", "ferry"]),
    ("bookmarks --json", ["bookmarks", "--json"]),
    ("quotes --json --speaker", ["quotes", "--json", "--speaker", "Aldra"]),
    ("--version", ["--version"]),
)


def run(words: list[str], env: dict[str, str]) -> tuple[float, float]:
    """Seconds and seconds of CPU that a verb took."""
    began, cpu = time.perf_counter(), _children()
    subprocess.run([*READER, *words], env={**os.environ, **env}, stdout=subprocess.PIPE, check=True)
    return time.perf_counter() - began, _children() - cpu


def _children() -> float:
    used = resource.getrusage(resource.RUSAGE_CHILDREN)
    return used.ru_utime + used.ru_stime


def measure(articles: int, runs: int) -> None:
    env = library(f"library-{articles}", articles, 400)
    print(f"over {articles:,} articles:")
    for name, words in VERBS:
        run(words, env)
        pairs = [(start(HELLO, "hello there", env), run(words, env)) for _ in range(runs)]
        ratio = statistics.median(seconds / hello.seconds for hello, (seconds, _) in pairs)
        cpu = statistics.median(used / hello.cpu for hello, (_, used) in pairs)
        wait = statistics.median(seconds for _, (seconds, _) in pairs) * 1000
        print(f"  {name:<24} {ratio:.2f} x hello ({wait:.0f} ms), CPU {cpu:.2f} x")


def main() -> None:
    parser = argparse.ArgumentParser(description="Measure the verbs that run without the app.")
    parser.add_argument("--articles", type=int, default=1000)
    parser.add_argument("--runs", type=int, default=15)
    asked = parser.parse_args()
    measure(asked.articles, asked.runs)


if __name__ == "__main__":
    main()
