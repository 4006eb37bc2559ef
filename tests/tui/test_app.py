"""The application: themes worn and remembered, keys of one's own, the palette of commands."""

from __future__ import annotations

import gc
import os
import subprocess
import sys
from collections.abc import Callable
from contextlib import AbstractAsyncContextManager
from pathlib import Path

import pytest
from hand import Hand

from reader import places
from reader.settings import recall
from reader.themes import theme_files

Opens = Callable[..., AbstractAsyncContextManager[Hand]]


def worn(hand: Hand) -> str:
    """The name of the theme whose colours are seen: that of the page's ground."""
    return hand.app.palette.theme.name


# -- themes ---------------------------------------------------------------------------------------


async def test_a_theme_that_is_chosen_is_worn_and_remembered(opened: Opens) -> None:
    """t lists the themes; enter wears one at once, every pane in its colours, and tomorrow too."""
    async with opened(theme="night") as hand:
        await hand.press("t")
        assert "Sepia" in hand.text
        await hand.press("G")
        while "Sepia" not in hand.lines[hand.app.cursor_position[1]] and hand.panel.key != ("theme", "sepia"):
            await hand.press("k")
        await hand.press("enter", "escape")
        assert worn(hand) == "sepia"
        assert recall().theme == "sepia"
        grounds = {
            segment.style.bgcolor.name
            for strip in hand.app.screen._compositor.render_strips()
            for segment in strip
            if segment.style and segment.style.bgcolor
        }
        assert "#171a1f" not in grounds
        assert "#f1e3c8" in grounds


async def test_the_list_of_themes_stands_at_the_one_that_is_worn(opened: Opens) -> None:
    """t and enter change nothing."""
    async with opened(theme="paper") as hand:
        await hand.press("t", "enter")
        assert worn(hand) == "paper"


async def test_a_theme_is_tried_on_as_the_choice_moves(opened: Opens) -> None:
    """Walking through the list one sees each theme; leaving it without enter, the old one is worn again."""
    async with opened(theme="paper") as hand:
        await hand.press("t", "j")
        tried = worn(hand)
        assert tried != "paper"
        await hand.press("k", "k")
        assert worn(hand) not in ("paper", tried)
        await hand.press("escape")
        assert worn(hand) == "paper"
        assert recall().theme == ""


async def test_a_theme_of_ones_own_is_listed(opened: Opens) -> None:
    """A file in the user's folder is a theme like the others."""
    folder = places.config_folder() / "themes"
    folder.mkdir(parents=True)
    (folder / "mine.toml").write_text('title = "Mine: as I like it"\ninherits = "paper"\n', encoding="utf-8")
    async with opened() as hand:
        await hand.press("t")
        assert "Mine: as I like it" in hand.text


async def test_a_broken_theme_of_ones_own_is_told_and_the_others_can_be_worn(opened: Opens) -> None:
    """The problem is a sentence on the sheet of problems."""
    folder = places.config_folder() / "themes"
    folder.mkdir(parents=True)
    (folder / "mine.toml").write_text("title = ", encoding="utf-8")
    async with opened() as hand:
        await hand.press("t", "escape", "!")
        assert "mine.toml" in hand.text


async def test_every_theme_can_be_worn_on_every_screen(opened: Opens) -> None:
    """From one theme to the next, colours and none, nothing breaks and the page is painted."""
    async with opened() as hand:
        await hand.press("enter", "m", "1")
        for name in sorted(theme_files(places.theme_folders())):
            await hand.press("t", "g")
            while hand.panel.key != ("theme", name):
                before = hand.panel.key
                await hand.press("j")
                assert hand.panel.key != before
            await hand.press("enter")
            if hand.app.screen is not hand.reading:
                await hand.press("escape")
            assert worn(hand) == name
            assert "Orrelund wall holds" in hand.words_in("article")


# -- keys of one's own ----------------------------------------------------------------------------


async def test_a_key_of_ones_own_works_and_the_footer_follows(opened: Opens) -> None:
    """The settings' key does what the table's did, and the table's does no more."""
    async with opened(keys={"mark": "ctrl+k"}) as hand:
        await hand.press("enter")
        assert "^k mark" in hand.footer
        await hand.press("m")
        assert hand.bookmarks == []
        await hand.press("ctrl+k")
        assert len(hand.bookmarks) == 1


async def test_a_key_of_ones_own_works_on_sheets_too(opened: Opens) -> None:
    """A sheet is left, and walked, by the same keys as the rest."""
    async with opened(keys={"quit": "Z", "down": "ctrl+n"}) as hand:
        await hand.press("f")
        first = hand.panel.key
        await hand.press("ctrl+n")
        assert hand.panel.key != first
        await hand.press("Z")
        assert hand.app.screen is hand.reading


async def test_swapped_keys_work(opened: Opens) -> None:
    """Two commands may trade their keys."""
    async with opened(keys={"article_next": "K", "article_previous": "J"}) as hand:
        await hand.press("enter", "K")
        assert hand.headline == "Water board asks for a second wall"
        await hand.press("J")
        assert hand.headline == "Orrelund wall holds through its first winter"


async def test_a_clash_of_keys_is_told_at_the_start(opened: Opens) -> None:
    """The footer counts it, ! says which key it is, and the table's key works."""
    async with opened(keys={"mark": "j"}) as hand:
        assert "1 problem" in hand.footer
        await hand.press("!")
        assert "mark" in hand.text
        await hand.press("q", "enter", "m")
        assert len(hand.bookmarks) == 1


async def test_the_palette_moves_with_its_key(opened: Opens) -> None:
    """An editor's ctrl+p can be had back."""
    async with opened(keys={"palette": "ctrl+o"}) as hand:
        await hand.press("ctrl+o")
        assert hand.app.screen is not hand.reading


async def test_what_was_remembered_and_cannot_be_read_is_told(opened: Opens) -> None:
    """A broken state is set aside, and the program starts."""
    file = places.state_file()
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_text("{", encoding="utf-8")
    async with opened() as hand:
        assert "6 unread" in hand.header
    assert Path(f"{file}.broken").exists()


# -- a library that cannot be used as it should -----------------------------------------------------


@pytest.mark.usefixtures("no_root")
async def test_a_library_that_may_not_be_written_is_read(opened: Opens, library_file: Path) -> None:
    """Articles open without a word; what one marks is refused in a sentence, and nothing breaks."""
    library_file.chmod(0o444)
    async with opened() as hand:
        await hand.press("enter", "space", "j", "k")
        assert "may not be written" not in hand.text
        await hand.press("m")
        assert "this library may not be written" in hand.text
        await hand.press("B", "escape", "Q", "escape", "M", "escape", "enter", "u")
        await hand.press("E", "escape", "s", "escape", "escape", "asterisk", "A", "u")
    assert not hand.app.error


@pytest.mark.parametrize(("said", "seconds"), [({}, "0.01"), ({"ESCDELAY": "70"}, "0.07")])
def test_going_back_waits_for_no_tenth_of_a_second(said: dict[str, str], seconds: str) -> None:
    """Escape is obeyed at once, unless somebody has said how long a slow line takes."""
    code = "import reader.tui; from textual.constants import ESCAPE_DELAY; print(ESCAPE_DELAY)"
    environment = {name: value for name, value in os.environ.items() if name != "ESCDELAY"} | said
    ended = subprocess.run(
        [sys.executable, "-c", code], env=environment, capture_output=True, text=True, check=True
    )
    assert ended.stdout.strip() == seconds


async def test_garbage_is_looked_for_soon_after_a_start(opened: Opens, monkeypatch) -> None:
    """A start goes on without looking for garbage; when the list is there, it is looked for again."""
    monkeypatch.setattr("reader.tui.app._STARTED", 0.001)
    gc.disable()
    try:
        async with opened() as hand:
            for _ in range(50):
                await hand.press("j")
            assert gc.isenabled()
            assert gc.get_freeze_count() > 0
    finally:
        gc.unfreeze()
        gc.enable()
