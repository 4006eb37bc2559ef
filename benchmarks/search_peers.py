"""How long the application takes to search a library, beside newsboat and notmuch over the same articles.

    python benchmarks/search_peers.py FOLDER [ARTICLES] [RUNS]

The articles are those of search_speed.py, put into FOLDER once: as a library, as an RSS feed in newsboat's
cache, as mail in notmuch's index. The programs take turns in every run. In newsboat and in the application
a search counts from its last key to the last change on the screen that shows what was found; notmuch is a
command that ends. What is not installed is left out.
"""

from __future__ import annotations

import os
import shutil
import statistics
import subprocess
import sys
import time
from collections.abc import Callable, Mapping
from datetime import datetime
from email.message import EmailMessage
from email.utils import format_datetime
from pathlib import Path
from typing import NamedTuple
from xml.sax.saxutils import escape

from search_speed import VOCABULARY, Made, fill, words
from terminal import Terminal

from reader.intake.fingerprint import fingerprint
from reader.library import open_library

READER = [sys.executable, "-m", "reader"]
PATIENCE = 120.0


def make(folder: Path, count: int) -> None:
    """The same articles in three shapes."""
    mail = folder / "mail" / "cur"
    mail.mkdir(parents=True)
    with (folder / "feed.xml").open("w", encoding="utf-8") as feed:
        feed.write(
            '<?xml version="1.0" encoding="utf-8"?><rss version="2.0"><channel><title>The pile</title>'
        )
        for number, annotated in enumerate(Made().articles(count)):
            article = annotated.article
            feed.write(_item(number, article.metadata.headline, article.body(), article.metadata.published))
            (mail / f"{number}:2,").write_bytes(_letter(number, article.metadata.headline, article.body()))
        feed.write("</channel></rss>")
    fill(folder / "library.sqlite", count)
    (folder / "urls").write_text(f"file://{folder / 'feed.xml'}\n")
    (folder / "config").write_text("refresh-on-startup no\nmax-items 0\n")
    (folder / "notmuch").write_text(
        f"[database]\npath={folder / 'mail'}\n"
        "[user]\nname=Made\nprimary_email=made@example.org\n[new]\ntags=\n"
    )
    if shutil.which("newsboat"):
        subprocess.run([*newsboat(folder), "-x", "reload"], check=True)
    if shutil.which("notmuch"):
        subprocess.run(["notmuch", "new", "--quiet"], env=mail_env(folder), check=True)


def renew_nothing(path: Path) -> None:
    """Says that the rules of this moment made the articles, or the application would make them anew."""
    library, rules = open_library(path), fingerprint()
    with library.writing():
        for number in library.articles.numbers():
            library.shelf.keep(number, rules)
    library.close()


def _item(number: int, headline: str, body: str, published: str) -> str:
    paragraphs = "".join(f"<p>{escape(paragraph)}</p>" for paragraph in body.split("\n\n"))
    stamp = format_datetime(datetime.fromisoformat(published))
    return (
        f"<item><title>{escape(headline)}</title><link>https://post.example/{number}</link>"
        f"<guid>g{number}</guid><pubDate>{stamp}</pubDate><description>{escape(paragraphs)}</description></item>\n"
    )


def _letter(number: int, headline: str, body: str) -> bytes:
    letter = EmailMessage()
    letter["From"], letter["To"] = "made@example.org", "you@example.org"
    letter["Subject"], letter["Message-ID"] = headline, f"<{number}@example.org>"
    letter["Date"] = "Mon, 01 Jan 2024 00:00:00 +0000"
    letter.set_content(body)
    return letter.as_bytes()


def newsboat(folder: Path) -> list[str]:
    return ["newsboat", "-q", "-u", f"{folder}/urls", "-C", f"{folder}/config", "-c", f"{folder}/cache.db"]


def mail_env(folder: Path) -> dict[str, str]:
    return {**os.environ, "NOTMUCH_CONFIG": str(folder / "notmuch")}


class Taken(NamedTuple):
    """What one search took, in milliseconds."""

    wall: float
    cpu: float


def taken(terminal: Terminal, key: str, shown: str) -> Taken:
    """What a program takes from a key to its last change after the screen came to show something."""
    used, pressed = terminal.cpu(), terminal.press(key)
    terminal.wait_for(shown, PATIENCE)
    return Taken((terminal.settle(0.3) - pressed) * 1000, (terminal.cpu() - used) * 1000)


def by_newsboat(folder: Path, query: str) -> Taken:
    """From enter to the list of what was found."""
    with Terminal(newsboat(folder)) as terminal:
        terminal.wait_for("The pile", PATIENCE)
        terminal.press("enter")
        terminal.wait_for("1 ", PATIENCE)
        terminal.settle(0.5)
        terminal.press("/", *query)
        terminal.settle(0.3)
        return taken(terminal, "enter", "Search [Rr]esult")


def by_reader(env: Mapping[str, str]) -> Callable[[Path, str], Taken]:
    """The application in one environment."""

    def search(_: Path, query: str) -> Taken:
        """From the last letter to the list of what was found."""
        with Terminal(READER, env=env) as terminal:
            terminal.wait_for(r"^ reader .*\d+ of [\d,]+", PATIENCE)
            terminal.settle(1.5)
            terminal.press("s")
            terminal.wait_for("harb", PATIENCE)
            if len(query) > 1:
                terminal.press(*query[:-1])
                terminal.settle(1.0)
            return taken(terminal, query[-1], rf"“{query}”.* (articles?|newest [\d,]+)")

    return search


def by_notmuch(folder: Path, query: str) -> Taken:
    """A command from its start to its end: twenty hits, the newest first."""
    begun, used = time.perf_counter(), os.times()
    command = ["notmuch", "search", "--limit=20", query]
    subprocess.run(command, env=mail_env(folder), stdout=subprocess.DEVNULL, check=True)
    now = os.times()
    cpu = now.children_user + now.children_system - used.children_user - used.children_system
    return Taken((time.perf_counter() - begun) * 1000, cpu * 1000)


def main(folder: Path, count: int, runs: int) -> None:
    if not (folder / "library.sqlite").exists():
        make(folder, count)
    renew_nothing(folder / "library.sqlite")
    here = Path(__file__).resolve().parent.parent
    env = {
        "READER_DATA": str(folder / "data"),
        "READER_CONFIG": str(folder / "settings"),
        "READER_LIBRARY": str(folder / "library.sqlite"),
        "PYTHONPATH": str(here),
    }
    programs = {"reader": by_reader(env)}
    programs |= {"newsboat": by_newsboat} if shutil.which("newsboat") else {}
    programs |= {"notmuch": by_notmuch} if shutil.which("notmuch") else {}
    known = words(VOCABULARY)
    queries = {"the commonest word": known[0], "of middling frequency": known[1_500], "rare": known[20_000]}
    print(f"{count:,} articles; medians of {runs}: milliseconds, of CPU, and as parts of newsboat's")
    for what, query in queries.items():
        found: dict[str, list[Taken]] = {name: [] for name in programs}
        for _ in range(runs):
            for name, ask in programs.items():
                found[name].append(ask(folder, query))
        medians = {
            name: Taken(*map(statistics.median, zip(*all_of, strict=True))) for name, all_of in found.items()
        }
        against = medians.get("newsboat", Taken(0, 0))
        for name, (wall, cpu) in medians.items():
            parts = f"{wall / against.wall:.2f} x, CPU {cpu / against.cpu:.2f} x" if against.cpu else ""
            print(f"{what:24} {query:14} {name:10} {wall:7.0f} {cpu:7.0f}  {parts}", flush=True)


if __name__ == "__main__":
    asked = [int(value) for value in sys.argv[2:]]
    main(Path(sys.argv[1]).resolve(), *(asked + [20_000, 5][len(asked) :]))
