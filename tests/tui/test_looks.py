"""How it looks: the screen, sign by sign, of the made library at three sizes.

The pictures lie in `looks/`, as they are seen. Where a look is changed on purpose,
`READER_DRAW=1 python -m pytest tests/tui/test_looks.py` draws them anew; look at what `git diff` says then.
"""

from __future__ import annotations

import os
from collections.abc import Callable
from contextlib import AbstractAsyncContextManager
from dataclasses import replace
from pathlib import Path

import pytest
from hand import Hand

from reader.library import open_library

Opens = Callable[..., AbstractAsyncContextManager[Hand]]

PICTURES = Path(__file__).with_name("looks")
SCENES = {
    "list": ((), (120, 40), (80, 24), (40, 12)),
    "article": (("enter",), (80, 24), (40, 12)),
    "reading": (("enter", "space"), (80, 24)),
    "picked": (("*", "v", "v"), (80, 24), (40, 12)),
    "folders": (("F",), (80, 24), (40, 12)),
    "orders": (("S",), (80, 24)),
    "grouped": (("S", "j", "j", "j", "j", "j", "j", "j", "enter"), (120, 40), (40, 12)),
    "quotes": (("1",), (80, 24), (40, 12)),
    "passages": (("B",), (80, 24), (40, 12)),
    "said": (("Q", "j"), (80, 24), (40, 12)),
    "names": (("M", "j"), (80, 24), (40, 12)),
    "dossier": (("M", "enter", "j"), (80, 24), (40, 12)),
    "speaker": (("Q", "S"), (80, 24)),
    "wide": (("j", "j", "j", "enter"), (40, 12)),
}
"""What is pressed, and the sizes that are looked at."""
CASES = [(scene, size) for scene, (_, *sizes) in SCENES.items() for size in sizes]


@pytest.fixture(autouse=True)
def marked(library_file: Path) -> None:
    """Two passages, marked long ago, one with a note."""
    library = open_library(library_file)
    article, (row,) = library.articles.article(1), library.articles.rows([1])
    assert article is not None
    for words, note in (
        ("It did, for eleven days.", ""),
        ("Two divers went down on 3 March.", "Which gate?"),
    ):
        start = article.text.index(words)
        text_hash = library.articles.text_hash(1)
        made = library.bookmarks.make(
            row.id, article.text, start, start + len(words), text_hash, 5, note=note
        )
        library.bookmarks.add(replace(made, created=f"2019-04-0{2 if note else 1}T08:00:00Z"))
    library.close()


@pytest.mark.parametrize(("scene", "size"), CASES, ids=[f"{scene}-{w}x{h}" for scene, (w, h) in CASES])
async def test_the_screen_looks_as_in_its_picture(opened: Opens, scene: str, size: tuple[int, int]) -> None:
    """Every row of the screen is as it was drawn; no row is wider than the screen."""
    async with opened(*size) as hand:
        for key in SCENES[scene][0]:
            await hand.press(key)
        await hand.until(lambda: hand.headline == hand.chosen or not hand.view.display, "the chosen article")
        await hand.settle()  # its bar is as long as it has to be only then
        seen = "\n".join(line.rstrip() for line in hand.lines) + "\n"
    picture = PICTURES / f"{scene}_{size[0]}x{size[1]}.txt"
    if os.environ.get("READER_DRAW"):
        picture.parent.mkdir(exist_ok=True)
        picture.write_text(seen, encoding="utf-8")
    assert seen == picture.read_text(encoding="utf-8"), f"\n{seen}"


def test_every_picture_belongs_to_a_scene() -> None:
    """No picture is left over from a scene that is gone."""
    drawn = {f"{scene}_{w}x{h}.txt" for scene, (w, h) in CASES}
    assert {path.name for path in PICTURES.glob("*.txt")} == drawn
