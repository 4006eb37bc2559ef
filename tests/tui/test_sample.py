"""The sample library in the application: every article that comes with the program can be read in it."""

from __future__ import annotations

import random
import shutil
from collections.abc import Callable
from contextlib import AbstractAsyncContextManager
from pathlib import Path

import pytest
from hand import Hand
from made_library import WALL, Made, shelve

from reader import places
from reader.article.text import Kind, Metadata
from reader.intake import take_in
from reader.library import open_library
from reader.tui.commands import COMMANDS

Opens = Callable[..., AbstractAsyncContextManager[Hand]]


@pytest.fixture(scope="session")
def taken_in(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The sample, taken in by the real journey."""
    path = tmp_path_factory.mktemp("sample") / "library.sqlite"
    assert not take_in(path, [str(places.seeds_folder())], processes=0).problems
    return path


@pytest.fixture
def sample(taken_in: Path, library_file: Path) -> Path:
    """A copy of the sample in the place of the made library."""
    shutil.copy(taken_in, library_file)
    return library_file


@pytest.mark.usefixtures("sample")
async def test_every_article_of_the_sample_can_be_read(opened: Opens) -> None:
    """Each opens, each tab has something to say, each end can be reached, and a sentence can be marked."""
    async with opened(100, 20) as hand:
        count = len(hand.list.numbers)
        await hand.press("enter")
        for place in range(count):
            assert hand.list.chosen == place
            assert hand.headline
            await hand.rush("1", "2", "3", "4", "escape", "G", "m")
            assert len(hand.bookmarks) == place + 1
            await hand.press("J")
        assert "last article" in hand.footer


@pytest.mark.usefixtures("sample")
async def test_a_quotation_of_the_sample_leads_to_its_words(opened: Opens) -> None:
    """What the panel quotes is what stands at the place that it leads to."""
    async with opened(110, 20) as hand:
        for _ in range(6):
            await hand.press("1", "j", "j")
            match hand.reading.panel.key:
                case ("quotation", int(start), int(end)):
                    await hand.press("enter")
                    assert hand.view.caret == start
                    assert hand.at[: end - start].strip("“”\"' ")
            await hand.press("J")


LONG = Metadata("H" * 5_000, "O" * 300, ("A" * 300,), "2019-05-01")
ODD = (
    Made("/odd/1", LONG, ((Kind.PARAGRAPH, "x" * 300_000),)),
    Made("/odd/2", Metadata("灯" * 3_000, "台" * 300, (), "2019-05-02"), ((Kind.PARAGRAPH, "灯" * 30_000),)),
    Made("/odd/3", Metadata("Nothing but a headline", "", (), "2019-05-03"), ()),
    Made("/odd/4", Metadata("", "", (), "2019-05-04"), ()),
    Made("/odd/5", Metadata("", "", (), "2019-05-05"), ((Kind.CAPTION, "A lamp."), (Kind.LIST_ITEM, ""))),
    Made(
        "/odd/6",
        Metadata("Many quotations", "", (), "2019-05-06"),
        tuple((Kind.PARAGRAPH, f"“Quotation {n}”") for n in range(2_000)),
    ),
)


@pytest.mark.parametrize("size", [(110, 26), (40, 12)])
async def test_articles_of_every_shape_can_be_worked_on(
    opened: Opens, library_file: Path, size: tuple[int, int]
) -> None:
    """One endless line, no words at all, two thousand quotations: every key does something sensible."""
    library = open_library(library_file)
    for made in ODD:
        shelve(library, made)
    library.close()
    async with opened(*size) as hand:
        await hand.press("enter")
        for _ in ODD:
            await hand.press("G", "g", "space", "m", "1", "j", "enter", "2", "G", "enter", "3", "4", "c", "c")
            assert hand.text
            await hand.press(*["escape"] * 4, "tab", "/", "q", "enter", "n", "escape")
            assert hand.text
            await hand.press("J")
        assert hand.headline == WALL.metadata.headline


KEYS = [
    key for command in COMMANDS for key in command.keys.split(",") if command.id not in ("quit", "suspend")
]


@pytest.mark.parametrize(("size", "seed"), [((110, 26), 1), ((80, 24), 2), ((40, 12), 3)])
async def test_no_order_of_keys_breaks_anything(opened: Opens, size: tuple[int, int], seed: int) -> None:
    """Keys pressed without sense, words into every prompt, sizes that change: the program goes on,
    and everything can be taken back.
    """
    chance = random.Random(seed)
    async with opened(*size) as hand:
        for _ in range(12):
            await hand.rush(*chance.choices(KEYS, k=12))
            assert hand.text
            if chance.random() < 0.3:
                await hand.resize(chance.choice([30, 75, 120]), chance.choice([8, 24, 30]))
        await hand.rush(*["escape"] * 8)
        for _ in range(200):
            if not hand.reading.changes.done:
                break
            await hand.rush("u")
        assert hand.bookmarks == []
        assert hand.app.library.articles.counts()[0] == 6
