"""Draws the pictures of the app in `docs/pictures`: the sample library, at three sizes, in two themes.

    python benchmarks/pictures.py

The app runs in a terminal of its own over a library of its own; what stands on that screen is drawn as SVG.
"""

from __future__ import annotations

import json
import os
import re
import subprocess
import tempfile
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import groupby
from pathlib import Path
from xml.sax.saxutils import escape

from pyte.screens import Char
from start import READER
from terminal import Terminal

ROOT = Path(__file__).resolve().parent.parent
PICTURES = ROOT / "docs" / "pictures"
THEMES = ("night", "paper")
SIZES = ((120, 40), (80, 24), (40, 12))
CELL = (9, 19)
"""Width and height of a cell."""
MARGIN = 12
PAGE, LETTERS = "#17191c", "#d9d6cf"
"""What stands for a terminal's own two colours."""
HEX = re.compile(r"[0-9a-f]{6}")
FONT = "ui-monospace, 'DejaVu Sans Mono', Menlo, Consolas, monospace"


@dataclass(frozen=True)
class Scene:
    """Something worth showing, and the keys that lead there."""

    name: str
    keys: Sequence[str]


SCENES = (
    Scene("article", (*"jjjjjj", "enter", ")", ")", "m")),
    Scene("names", (*"jjjjjj", "enter", "2", "escape")),
    Scene("story", ("E", *"jjj", "enter")),
    Scene("search", ("s", *"ferry speaker:adeyo", "enter")),
    Scene("keys", ("?",)),
)


def take_in(env: dict[str, str]) -> None:
    """Fills the library with the sample, so that every picture starts alike."""
    command = [*READER, "add", "--json", str(ROOT / "seeds")]
    ended = subprocess.run(command, env={**os.environ, **env}, stdout=subprocess.PIPE, text=True, check=False)
    print(f"{json.loads(ended.stdout)['added']} articles in the sample")


def shoot(scene: Scene, theme: str, columns: int, rows: int) -> str:
    """One picture, in a library of its own."""
    with tempfile.TemporaryDirectory() as folder:
        env = {"READER_DATA": folder, "READER_CONFIG": folder, "READER_LIBRARY": f"{folder}/library.sqlite"}
        (Path(folder) / "settings.toml").write_text(f'theme = "{theme}"\n', encoding="utf-8")
        take_in(env)
        with Terminal(READER, columns, rows, env=env) as terminal:
            terminal.wait_for(r"\d+ of \d+")
            terminal.settle()
            for key in scene.keys:
                terminal.press(key)
                terminal.settle()
            return drawn(terminal)


def drawn(terminal: Terminal) -> str:
    """The screen as SVG."""
    screen = terminal.screen
    width, height = CELL
    wide, high = screen.columns * width + 2 * MARGIN, screen.lines * height + 2 * MARGIN
    ground = colour(screen.buffer[0][0].bg, PAGE)
    rows = [[screen.buffer[y][x] for x in range(screen.columns)] for y in range(screen.lines)]
    grounds = "".join(grounds_drawn(row, y, ground) for y, row in enumerate(rows))
    letters = "".join(row_drawn(row, y) for y, row in enumerate(rows))
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {wide} {high}" width="{wide}" height="{high}" '
        f'font-family="{FONT}" font-size="15">\n'
        f'<rect width="{wide}" height="{high}" rx="8" fill="{ground}"/>\n'
        f'<g shape-rendering="crispEdges">\n{grounds}</g>\n{letters}</svg>\n'
    )


def grounds_drawn(cells: Sequence[Char], y: int, page: str) -> str:
    """The grounds of a row, drawn below all letters, so that no letter is cut by the cell beside it."""
    width, height = CELL
    x, out = 0, []
    for back, run in groupby(cells, key=lambda cell: colours(cell)[1]):
        count = len(list(run))
        if back not in ("", page):
            place = f'x="{MARGIN + x * width}" y="{MARGIN + y * height}" width="{count * width}"'
            out.append(f'<rect {place} height="{height}" fill="{back}"/>\n')
        x += count
    return "".join(out)


def row_drawn(cells: Sequence[Char], y: int) -> str:
    """The letters of a row, each run of one look by itself."""
    x, out = 0, []
    for _, run in groupby(cells, key=lambda cell: cell[1:]):
        alike = list(run)
        out.append(letters_drawn(alike, x, y))
        x += len(alike)
    return "".join(out)


def colours(cell: Char) -> tuple[str, str]:
    """The colours of a cell's letter and of its ground; empty where that is the page's own."""
    fore, back = colour(cell.fg, LETTERS), colour(cell.bg, "")
    return (back or PAGE, fore) if cell.reverse else (fore, back)


def letters_drawn(cells: Sequence[Char], x: int, y: int) -> str:
    """The letters of some cells of one look, without the blank ones at both ends."""
    width, height = CELL
    inked = [place for place, cell in enumerate(cells) if cell.data.strip()]
    if not inked:
        return ""
    first, last = inked[0], inked[-1]
    words = escape("".join(cell.data for cell in cells[first : last + 1]))
    left, base = MARGIN + (x + first) * width, MARGIN + (y + 1) * height - 5
    look = " ".join([f'fill="{colours(cells[0])[0]}"', *style(cells[0])])
    length = f'textLength="{(last + 1 - first) * width}" lengthAdjust="spacingAndGlyphs"'
    return f'<text x="{left}" y="{base}" {length} {look} xml:space="preserve">{words}</text>\n'


def style(run: Char) -> Iterator[str]:
    """What sets a run apart beside its colours."""
    if run.bold:
        yield 'font-weight="bold"'
    if run.italics:
        yield 'font-style="italic"'
    if run.underscore:
        yield 'text-decoration="underline"'


def colour(name: str, default: str) -> str:
    """A colour as the screen names it -> as SVG does."""
    if name == "default":
        return default
    return f"#{name}" if HEX.fullmatch(name) else name.removeprefix("bright")


def main() -> None:
    PICTURES.mkdir(parents=True, exist_ok=True)
    for scene in SCENES:
        for theme in THEMES:
            for columns, rows in SIZES:
                file = PICTURES / f"{scene.name}-{theme}-{columns}x{rows}.svg"
                file.write_text(shoot(scene, theme, columns, rows), encoding="utf-8")
                print(file.relative_to(ROOT))


if __name__ == "__main__":
    main()
