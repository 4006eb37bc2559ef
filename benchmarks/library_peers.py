"""A large library on a terminal: start, way back to the list, searches, memory, beside newsboat in one run.

    python benchmarks/library_peers.py [--small 20000] [--large 100000] [--runs 5] [--libraries FOLDER]

Every start is paired with one of a bare Textual hello just before it; a ratio is the median over the pairs.
newsboat gets a feed of the small number of articles of the same kind. Memory counts what programs share by
its part, after the list was walked, an article opened and left, and a search made; of the app once more after
all articles were marked as read and that was taken back. A search counts from its last key to the last change
of the screen.
"""

from __future__ import annotations

import argparse
import re
import shutil
import statistics
import subprocess
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from datetime import UTC, datetime
from email.utils import format_datetime
from pathlib import Path
from typing import NamedTuple
from xml.sax.saxutils import escape

from search_speed import Made, fill
from start import BUILD, HELLO, LIST_SHOWN, READER
from terminal import Terminal

from reader.intake.fingerprint import fingerprint
from reader.library import open_library
from reader.library.clock import moment

RETURNS = 15
"""How often an article is opened and left."""
SEARCHES = 3
"""How often each search is made."""


class Program(NamedTuple):
    """A program over a library, and the keys by which it does what is measured."""

    name: str
    command: Sequence[str]
    env: dict[str, str]
    first: str
    """What stands on its screen once it can be used."""
    to_list: Sequence[str]
    """The keys that lead from there to the list of articles."""
    listed: str
    """What stands on the screen while the list does."""
    back: str
    """The key that leads back to it from an article."""
    ask: str
    """The key after which one types what all articles are searched for."""
    send: Sequence[str]
    """The key that sends it off, where it is not searched for while one types."""
    found: str
    """What stands on the screen once something was found."""
    searches: Sequence[str]
    """What is searched for."""
    mark_all: Sequence[str] = ()
    """The keys that mark all articles as read, and take that back."""


def newsboat(folder: Path, count: int) -> Program:
    """newsboat with a feed of made articles, read in beforehand."""
    folder.mkdir(parents=True, exist_ok=True)
    feed = folder / f"feed-{count}.xml"
    if not feed.is_file():
        feed.write_text("".join(_feed(count)), encoding="utf-8")
    (folder / "urls").write_text(f"file://{feed}\n", encoding="utf-8")
    (folder / "config").write_text("auto-reload no\nmax-items 0\n", encoding="utf-8")
    command = ["newsboat", "-q", "-u", str(folder / "urls"), "-C", str(folder / "config")]
    command += ["-c", str(folder / f"cache-{count}.db")]
    if not (folder / f"cache-{count}.db").is_file():
        subprocess.run([*command, "-x", "reload"], check=True)
    return Program(
        f"newsboat, {count:,}", command, {}, "Feed of", ("enter",), "Articles in feed", "q",
        "/", ("enter",), "Search [Rr]esult", words_asked()[:3],
    )  # fmt: skip


def words_asked() -> tuple[str, ...]:
    """The commonest word, one of middling frequency, a rare one; the beginnings of words."""
    known = Made().words
    return known[0], known[1_500], known[20_000], "b", "br"


def _feed(count: int) -> Iterator[str]:
    yield '<?xml version="1.0" encoding="utf-8"?><rss version="2.0"><channel><title>Feed of them</title>'
    yield "<link>https://example.org/</link><description>made</description>"
    for number, annotated in enumerate(Made().articles(count)):
        text, about = annotated.article.text, annotated.article.metadata
        day = format_datetime(datetime.fromtimestamp(moment(about.published), UTC))
        body = "".join(f"<p>{escape(part)}</p>" for part in text.split("\n\n")[1:])
        yield (
            f"<item><title>{escape(about.headline)}</title><link>https://example.org/{number}</link>"
            f"<guid>made-{number}</guid><pubDate>{day}</pubDate><description>{escape(body)}</description></item>"
        )
    yield "</channel></rss>"


def reader(folder: Path, count: int) -> Program:
    """The app over a library of as many made articles."""
    home = folder / f"made-{count}"
    library = home / "library.sqlite"
    if not holds(library, count):
        shutil.rmtree(home, ignore_errors=True)
        home.mkdir(parents=True)
        fill(library, count)
    keep(library)
    env = {
        "READER_DATA": str(home),
        "READER_LIBRARY": str(library),
        "READER_CONFIG": str(home / "config"),
    }
    return Program(
        f"reader, {count:,}", READER, env, LIST_SHOWN, (), r"^ reader ", "backtab",
        "s", (), "articles? |articles?$|newest [0-9,]+", words_asked(), ("V", "r", "u"),
    )  # fmt: skip


def holds(path: Path, count: int) -> bool:
    """Whether a library is there with so many articles: another version of the program makes all anew."""
    if not path.is_file():
        return False
    library = open_library(path)
    every, _ = library.articles.counts()
    library.close()
    return every == count


def keep(path: Path) -> None:
    """Has the present rules take the articles for their own: they cannot be made anew from their bytes."""
    rules, library = fingerprint(), open_library(path)
    with library.writing():
        for number in library.identities.stale(rules):
            library.shelf.keep(number, rules)
    library.close()


@contextmanager
def running(program: Program) -> Iterator[Terminal]:
    """A program that stands at its list."""
    with Terminal(program.command, env=program.env) as terminal:
        terminal.wait_for(program.first)
        terminal.settle()
        for key in program.to_list:
            terminal.press(key)
            terminal.wait_for(program.listed)
        terminal.settle()
        yield terminal


def starts(program: Program, runs: int) -> str:
    """The start to a list that can be used, in pairs with hello."""
    ratios, cpus = [], []
    for number in range(runs + 1):  # the first writes what Python compiled, and fills the system's cache
        hello, own = (
            _start(HELLO, {}, "hello there", (), ""),
            _start(program.command, program.env, program.first, program.to_list, program.listed),
        )
        if number:
            ratios.append(own[0] / hello[0])
            cpus.append(own[1] / hello[1])
    return f"start {statistics.median(ratios):.2f} x hello, CPU {statistics.median(cpus):.2f} x"


def _start(
    command: Sequence[str], env: dict[str, str], first: str, to_list: Sequence[str], listed: str
) -> tuple[float, float]:
    with Terminal(command, env=env) as terminal:
        shown = terminal.wait_for(first)
        for key in to_list:
            pressed = terminal.press(key)
            shown += terminal.wait_for(listed) - pressed
        return shown - terminal.started, terminal.cpu()


def returns(program: Program) -> str:
    """From the key that leaves an article to the first and the last change of the screen."""
    firsts, lasts = [], []
    with running(program) as terminal:
        for _ in range(RETURNS):
            for key in ("down", "enter"):
                terminal.press(key)
                terminal.settle(quiet=0.8)
            pressed = terminal.press(program.back)
            terminal.wait_until(lambda _, pressed=pressed: terminal.changed > pressed, "an answer", 5)
            firsts.append((terminal.changed - pressed) * 1000)
            lasts.append((terminal.settle(quiet=0.25) - pressed) * 1000)
    return f"back to the list {statistics.median(firsts):.0f} to {statistics.median(lasts):.0f} ms"


def searching(program: Program) -> str:
    """Searches for words and beginnings, each in a program of its own: to the last change, and CPU."""
    told = []
    for words in program.searches:
        waits, cpus = [], []
        for _ in range(SEARCHES):
            with running(program) as terminal:
                terminal.settle(quiet=2.5)  # what it does beside has ended
                terminal.press(program.ask)
                terminal.settle(quiet=0.5)
                keys = [*words, *program.send]
                for key in keys[:-1]:
                    terminal.press(key)
                    terminal.settle(quiet=0.3)
                used, pressed = terminal.cpu(), terminal.press(keys[-1])
                terminal.wait_until(_shows(program.found, terminal, pressed), program.found)
                waits.append((terminal.settle(quiet=0.5) - pressed) * 1000)
                cpus.append((terminal.cpu() - used) * 1000)
        told.append(f"{words} {statistics.median(waits):.0f} ms, CPU {statistics.median(cpus):.0f}")
    return f"search {'; '.join(told)}"


def _shows(found: str, terminal: Terminal, pressed: float) -> Callable[[str], bool]:
    """Whether the screen has changed since a key, and shows something."""
    return lambda screen: terminal.changed > pressed and bool(re.search(found, screen, re.MULTILINE))


def memory(program: Program, hello: float) -> str:
    """Megabytes after use."""
    with running(program) as terminal:
        for key in ("pagedown",) * 10 + ("enter",) + ("pagedown",) * 3:
            terminal.press(key)
            terminal.settle(quiet=0.2)
        terminal.press(program.back)
        terminal.settle(quiet=0.3)
        for key in (program.ask, *program.searches[1], *program.send):
            terminal.press(key)
        terminal.settle(quiet=1.0, seconds=60)
        used = terminal.memory()
    return f"memory after use {used:.0f} MB, {used / hello:.2f} x hello{marked(program, hello)}"


def marked(program: Program, hello: float) -> str:
    """Megabytes after all articles were marked and that was taken back."""
    if not program.mark_all:
        return ""
    with running(program) as terminal:
        for key in program.mark_all:
            terminal.press(key)
            terminal.settle(quiet=2.0, seconds=60)
        used = terminal.memory()
    return f"; after a mark on all {used:.0f} MB, {used / hello:.2f} x"


def hello_memory() -> float:
    """Megabytes of a bare hello."""
    with Terminal(HELLO) as terminal:
        terminal.wait_for("hello there")
        terminal.settle()
        return terminal.memory()


def measure(programs: Sequence[Program], runs: int) -> None:
    """Prints a line for each figure of each program."""
    base = hello_memory()
    asked: tuple[Callable[[Program], str], ...] = (
        lambda program: starts(program, runs), returns, searching, lambda program: memory(program, base),
    )  # fmt: skip
    for program in programs:
        for ask in asked:
            print(f"{program.name}: {ask(program)}", flush=True)


def main() -> None:
    parser = argparse.ArgumentParser(description="Measure the app on large libraries, beside newsboat.")
    parser.add_argument("--small", type=int, default=20_000)
    parser.add_argument("--large", type=int, default=100_000)
    parser.add_argument("--runs", type=int, default=5, help="pairs of starts")
    parser.add_argument("--libraries", type=Path, default=BUILD, help="where they are made, once")
    chosen = parser.parse_args()
    folder = chosen.libraries
    measure(
        [
            newsboat(folder / "newsboat", chosen.small),
            reader(folder, chosen.small),
            reader(folder, chosen.large),
        ],
        chosen.runs,
    )


if __name__ == "__main__":
    main()
