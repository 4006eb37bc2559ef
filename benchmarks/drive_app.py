"""Drives the real app in a terminal of its own, as a newcomer would; fails where the screen does not follow.

It opens the sample library, opens an article, turns a tab of the panel, brings a cut line back and takes that
back, marks a sentence, quits, starts again and finds the passage on the screen of all passages. Nothing waits
for a time: every step waits for what the screen says.

    python benchmarks/drive_app.py [PATH …]
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
import tempfile
from collections.abc import Mapping
from pathlib import Path

from terminal import ScreenTimeout, Terminal

ROOT = Path(__file__).resolve().parent.parent
READER = str(Path(sys.executable).with_name("reader"))
MOST_QUITS = 5
"""How many times `q` may have to be pressed to leave whatever is open."""


class Drive:
    """One walk through the app, over a library of its own."""

    def __init__(self, home: Path, paths: list[str]) -> None:
        self.env = {
            "READER_DATA": str(home),
            "READER_CONFIG": str(home),
            "READER_LIBRARY": str(home / "l.sqlite"),
        }
        self.paths = paths
        self.passed = 0

    def step(self, told: str) -> None:
        """Counts a step that the screen has followed, and says so."""
        self.passed += 1
        print(f"  {told}", flush=True)

    def read_and_mark(self, expected: int) -> None:
        """The first visit: from a raw pile to a marked sentence."""
        with Terminal([READER, *self.paths], 120, 40, env=self.env) as terminal:
            terminal.wait_for(rf"^ reader .*of {expected}\b", 60)
            self.step(f"the list shows {expected} articles")
            terminal.press("enter")
            terminal.wait_for("▸")
            self.step("the article is open, the caret in it")
            terminal.press("2")
            terminal.wait_for(r"│ People \d+")
            terminal.wait_for("enter open")  # a key right behind escape would be read as one with it
            self.step("the panel shows the names by their sorts")
            terminal.press("escape")
            terminal.wait_for(r"m mark")
            terminal.press("x", "g", "n")
            terminal.wait_for(r"⋯ \w.* · .*\n[^\n]*▸ .*")
            self.step("what was cut stands in its place, with the reason")
            terminal.press("r")
            terminal.wait_for(r"Brought back the .* takes it back")
            terminal.press("u")
            terminal.wait_for(r"Taken back: ")
            self.step("a line is brought back, and that is taken back")
            terminal.press("escape")
            terminal.wait_for(r"m mark")
            terminal.press(")", ")", "m")
            terminal.wait_for(r"▍ ?1\b")
            self.step("a sentence is marked")
            self.quit(terminal)
            self.step("the app has ended with status 0")

    def quit(self, terminal: Terminal) -> None:
        """Leaves, screen by screen."""
        for _ in range(MOST_QUITS):
            terminal.press("q")
            try:
                status = terminal.wait_end(3)
            except ScreenTimeout:
                continue
            if status:
                raise ScreenTimeout(f"the app ended with status {status}:\n{terminal.text()}")
            return
        raise ScreenTimeout(f"q does not leave the app:\n{terminal.text()}")

    def find_again(self) -> None:
        """The second visit: the passage is there, on the screen and for a program."""
        (bookmark,) = json.loads(reader("bookmarks", "--json", env=self.env))
        self.step("reader bookmarks --json has the passage")
        words = bookmark["exact"].split()
        with Terminal([READER], 120, 40, env=self.env) as terminal:
            terminal.wait_for(r"^ reader ")
            terminal.press("B")
            terminal.wait_for(r"1 passage")
            terminal.wait_until(lambda screen: _says(screen, words[:5]), " ".join(words[:5]))
            self.step("the screen of all passages shows it")
            self.quit(terminal)
            self.step("the app has ended with status 0 again")


def _says(screen: str, words: list[str]) -> bool:
    """Whether `words` stand on the screen one after the other, over line ends too."""
    return " ".join(words) in " ".join(screen.split())


def reader(*words: str, env: Mapping[str, str]) -> str:
    """What a verb prints; what it complains about goes to this program's own errors."""
    ended = subprocess.run(
        [READER, *words], env={**os.environ, **env}, stdout=subprocess.PIPE, text=True, check=False
    )
    return ended.stdout


def main() -> int:
    """Drives the app; status 1, and the screen, where it did not follow."""
    paths = sys.argv[1:] or [str(ROOT / "seeds")]
    with tempfile.TemporaryDirectory() as folder:
        counted = {"READER_DATA": f"{folder}/counted", "READER_LIBRARY": f"{folder}/counted/l.sqlite"}
        expected = json.loads(reader("add", "--json", *paths, env=counted))["added"]
        drive = Drive(Path(folder) / "home", paths)
        print("driving the app in a terminal:")
        try:
            drive.read_and_mark(expected)
            drive.find_again()
        except ScreenTimeout as error:
            print(f"after {drive.passed} steps: {error}", file=sys.stderr)
            return 1
    print(f"{drive.passed} steps followed")
    return 0


if __name__ == "__main__":
    sys.exit(main())
