"""How long the app takes to be there and to turn a page, on a terminal, against a bare Textual hello.

    python benchmarks/start.py [--articles 1000] [--long 1000000] [--runs 7]

Every start is paired with a start of hello just before it; a ratio is the median over the pairs, so that it
holds on a machine that others use too. CPU is that of the process with its children. A page key counts from
the press to the last change on the screen, at 100 x 40.
"""

from __future__ import annotations

import argparse
import itertools
import os
import statistics
import subprocess
import sys
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

import make_library
from terminal import Terminal

HERE = Path(__file__).resolve().parent
BUILD = HERE.parent / "build" / "benchmarks"
HELLO = [sys.executable, str(HERE / "hello.py")]
READER = [str(Path(sys.executable).with_name("reader"))]
LIST_SHOWN = r"^ reader .*\d+ of [\d,]+"
TEXT_SHOWN = r"^ reader .* \d+ % "
"""The place in the text stands in the footer once the text is there."""
PAGES = 40


@dataclass(frozen=True)
class Start:
    """One start of a program, up to the screen that was waited for."""

    seconds: float
    cpu: float
    memory: float


def start(command: Sequence[str], shows: str, env: dict[str, str]) -> Start:
    """Starts a program and waits for its screen."""
    with Terminal(command, env=env) as terminal:
        shown = terminal.wait_for(shows)
        return Start(shown - terminal.started, terminal.cpu(), terminal.memory())


def against_hello(command: Sequence[str], shows: str, env: dict[str, str], runs: int) -> str:
    """Starts in pairs with hello, and the medians of their ratios."""
    start(command, shows, env)  # the first start writes what Python compiled
    pairs = [(start(HELLO, "hello there", env), start(command, shows, env)) for _ in range(runs)]
    ratio = {
        name: statistics.median(getattr(own, name) / getattr(hello, name) for hello, own in pairs)
        for name in ("seconds", "cpu", "memory")
    }
    seconds = statistics.median(own.seconds for _, own in pairs)
    return (
        f"{ratio['seconds']:.2f} x hello ({seconds * 1000:.0f} ms), "
        f"CPU {ratio['cpu']:.2f} x, memory {ratio['memory']:.2f} x"
    )


def pages(env: dict[str, str], go: Callable[[Terminal], None], *keys: str) -> str:
    """A key pressed many times, or some by turns: from the press to the last change, and what was written."""
    with Terminal(READER, env=env) as terminal:
        terminal.wait_for(LIST_SHOWN)
        go(terminal)
        terminal.settle()
        waits, sizes = [], []
        for key in itertools.islice(itertools.cycle(keys), PAGES):
            before = len(terminal.written)
            pressed = terminal.press(key)
            changed = terminal.settle(quiet=0.1)
            if len(terminal.written) > before:
                waits.append((changed - pressed) * 1000)
                sizes.append(len(terminal.written) - before)
        if not waits:
            return "the key changed nothing"
        worst = statistics.quantiles(waits, n=20)[-1] if len(waits) > 1 else waits[0]
        return (
            f"{statistics.median(waits):.1f} ms median, {worst:.1f} ms at 95 % of {len(waits)}, "
            f"{statistics.median(sizes) / 1000:.1f} kB written"
        )


def library(name: str, articles: int, words: int) -> dict[str, str]:
    """A library of invented articles, made once and brought up to date; as the environment that names it."""
    folder = BUILD / name
    env = {
        "READER_DATA": str(folder),
        "READER_LIBRARY": str(folder / "library.sqlite"),
        "READER_CONFIG": str(folder / "config"),
    }
    pile = folder / "pile"
    if not pile.is_dir():
        make_library.write(pile, articles, words, jsonl=articles > 5000)
    subprocess.run([*READER, "add", str(pile)], env={**os.environ, **env}, check=True)
    return env


def the_newest(terminal: Terminal) -> None:
    """Opens the article on which the list stands."""
    terminal.press("enter")
    terminal.settle(quiet=0.3)


def the_list(_: Terminal) -> None:
    """Stays in the list."""


def measure(articles: int, long: int, runs: int) -> None:
    many, one = library(f"library-{articles}", articles, 400), library(f"long-{long}", 1, long)
    print(f"start to the list of {articles:,} articles: {against_hello(READER, LIST_SHOWN, many, runs)}")
    print(f"start on an article of {long:,} words: {against_hello(READER, TEXT_SHOWN, one, runs)}")
    print(f"a page of that article: {pages(one, the_newest, 'space')}")
    print(f"its end and its beginning by turns: {pages(one, the_newest, 'G', 'g')}")
    print(f"a row of the list of {articles:,}: {pages(many, the_list, 'down')}")
    print(f"a page of the list of {articles:,}: {pages(many, the_list, 'pagedown')}")


def main() -> None:
    parser = argparse.ArgumentParser(description="Measure the app's start and its page keys.")
    parser.add_argument("--articles", type=int, default=1000)
    parser.add_argument("--long", type=int, default=1_000_000, help="words of the long article")
    parser.add_argument("--runs", type=int, default=7, help="pairs of starts")
    asked = parser.parse_args()
    measure(asked.articles, asked.long, asked.runs)


if __name__ == "__main__":
    main()
