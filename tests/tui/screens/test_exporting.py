"""Exporting from the app: articles of the list and passages of the sheet, as files."""

from __future__ import annotations

import asyncio
import errno
import os
from collections.abc import Callable
from contextlib import AbstractAsyncContextManager
from pathlib import Path

import made_library
import pytest
from hand import Hand

from reader.library import open_library
from reader.settings import recall, remember
from reader.tui.messages import ExportEnded, ExportMoved

Opens = Callable[..., AbstractAsyncContextManager[Hand]]

WALL, BOARD, OIL = (made.metadata.headline for made in made_library.EVERY[:3])


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """The folder that was named last."""
    path = tmp_path / "out"
    remember(export_to=str(path))
    return path


async def done(hand: Hand) -> None:
    """Wait until the export is over."""
    await hand.until(lambda: not hand.reading._exporting, "the end of the export")
    await hand.settle()


def names(folder: Path) -> list[str]:
    """What lies in a folder."""
    return sorted(file.name for file in folder.iterdir())


async def test_the_article_under_the_cursor_is_exported(opened: Opens, folder: Path) -> None:
    """X, a format, a folder: each with enter; one sentence says what was written and where."""
    async with opened() as hand:
        await hand.press("X")
        assert "Export 1 article as" in hand.header
        assert "Markdown" in hand.text
        await hand.press("enter")
        assert f"into the folder {folder}" in hand.footer
        await hand.press("enter")
        await done(hand)
        assert hand.app.screen is hand.reading
        assert f"Exported 1 article to {folder}"[:60] in hand.footer
        assert names(folder) == [f"{WALL}.md"]
        assert (folder / f"{WALL}.md").read_text().startswith(f'---\ntitle: "{WALL}"\n')


async def test_the_articles_that_are_chosen_are_exported_in_the_order_of_the_list(
    opened: Opens, folder: Path
) -> None:
    """v chooses several; the choice stays afterwards."""
    async with opened() as hand:
        await hand.press("v", "j", "v", "X")
        assert "Export 2 articles as" in hand.header
        await hand.press("G", "enter", "enter")
        await done(hand)
        assert names(folder) == ["articles.jsonl"]
        headlines = [line[:60] for line in (folder / "articles.jsonl").read_text().splitlines()]
        assert len(headlines) == 2
        assert set(hand.list.picked) == {1, 3}


async def test_in_an_article_that_one_is_exported(opened: Opens, folder: Path) -> None:
    """Whatever is chosen in the list."""
    async with opened() as hand:
        await hand.press("j", "enter", "X", "j", "enter", "enter")
        await done(hand)
        assert names(folder) == [f"{BOARD}.txt"]


async def test_format_and_folder_of_last_time_stand_there(opened: Opens, tmp_path: Path) -> None:
    """What was said is remembered, also for tomorrow."""
    async with opened() as hand:
        await hand.press("X", "j", "enter", *["backspace"] * 200)
        await hand.type(str(tmp_path / "texts"))
        await hand.press("enter")
        await done(hand)
        assert (recall().export_as, recall().export_to) == ("text", str(tmp_path / "texts"))
    async with opened() as hand:
        await hand.press("X", "enter", "enter")
        await done(hand)
        assert names(tmp_path / "texts") == [f"{WALL}.txt"]
        assert "Nothing new was exported: 1 article stands in " in hand.footer


async def test_another_folder_takes_the_place_of_the_last_one(opened: Opens, tmp_path: Path) -> None:
    """The first letter replaces it, as where something is kept under a name; → goes on with it."""
    remember(export_to=str(tmp_path / "a"))
    async with opened() as hand:
        for keys in ((), ("right",)):
            await hand.press("X", "enter", *keys)
            await hand.type("bc" if keys else str(tmp_path / "b"))
            await hand.press("enter")
            await done(hand)
            assert recall().export_to == str(tmp_path / ("bbc" if keys else "b"))
    assert {folder.name for folder in tmp_path.iterdir()} >= {"b", "bbc"}
    assert not (tmp_path / "a").exists()


async def test_the_first_folder_is_a_new_one_where_one_stands(
    opened: Opens, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Nothing is strewn among other files; the home folder is written as people write it."""
    monkeypatch.setenv("HOME", str(tmp_path))
    monkeypatch.chdir(tmp_path)
    async with opened() as hand:
        await hand.press("X", "enter")
        assert "into the folder ~/exported" in hand.footer
        await hand.press("enter")
        await done(hand)
        assert "Exported 1 article to ~/exported/" in hand.footer
        assert names(tmp_path / "exported") == [f"{WALL}.md"]


async def test_keys_that_come_at_once_are_obeyed(opened: Opens, folder: Path) -> None:
    """A hand that knows the way need not wait for the prompt."""
    async with opened() as hand:
        await hand.rush("X", "enter", "enter")
        await hand.until(lambda: folder.exists() and names(folder) == [f"{WALL}.md"], "the file")
        await done(hand)


async def test_giving_up_writes_nothing(opened: Opens, folder: Path) -> None:
    """esc in the prompt leads back to the formats, esc there out; an empty line asks again."""
    async with opened() as hand:
        await hand.press("X", "enter")
        assert "enter writes there" in hand.text
        await hand.press("escape")
        assert "Export 1 article as" in hand.header
        assert "enter takes one" in hand.footer
        await hand.press("enter", *["backspace"] * 200, "enter")
        assert "No folder is named" in hand.footer
        await hand.press("escape")
        assert hand.app.screen is hand.reading
        assert not folder.exists()


async def test_a_folder_that_is_not_there_is_a_sentence(opened: Opens, tmp_path: Path) -> None:
    """It stays among the problems; the next export is free."""
    remember(export_to=str(tmp_path / "gone" / "deep"))
    async with opened(160) as hand:
        await hand.press("X", "enter", "enter")
        await done(hand)
        assert f"{tmp_path / 'gone'}: there is no such folder" in hand.footer
        await hand.press("!")
        assert "such folder; make it, or name another one." in hand.text


@pytest.mark.parametrize(
    ("code", "words"), [(errno.ENOSPC, "the disk is full"), (errno.EACCES, "nothing may be written there")]
)
async def test_a_disk_that_takes_no_more_is_a_sentence(
    opened: Opens, folder: Path, monkeypatch: pytest.MonkeyPatch, code: int, words: str
) -> None:
    """Full, or not to be written: which folder and what to do."""

    def fails(*_: object) -> None:
        raise OSError(code, os.strerror(code))

    async with opened(160) as hand:
        monkeypatch.setattr("reader.delivery.writing.Folder._place", fails)
        await hand.press("X", "enter", "enter")
        await done(hand)
        assert f"{folder}: {words}" in hand.footer
        assert names(folder) == []


async def test_one_export_at_a_time(opened: Opens, folder: Path) -> None:
    """While one is written the header tells how far it is, and another is not begun."""
    async with opened() as hand:
        hand.reading._exporting = True
        hand.reading.post_message(ExportMoved(3, 9))
        await hand.settle()
        assert "writing 3 of 9 · 1 of 6" in hand.header
        await hand.press("X")
        assert hand.app.screen is hand.reading
        assert "An export is still being written" in hand.footer
        hand.reading.post_message(ExportEnded("Exported 9 articles to ~/notes as Markdown."))
        await hand.settle()
        assert "writing" not in hand.header
        assert "Exported 9 articles" in hand.footer
    assert not folder.exists()


async def test_an_empty_list_exports_nothing(opened: Opens) -> None:
    """A sentence says so."""
    async with opened() as hand:
        await hand.press("V", "d", "X")
        assert hand.app.screen is hand.reading
        assert "No article is chosen." in hand.footer


@pytest.fixture
def marked(library_file: Path) -> None:
    """A passage in each of two articles, one with a tag."""
    library = open_library(library_file)
    for number, words, tags in ((1, "No stone was moved.", ["stone"]), (3, "burns candles", [])):
        article, (row,) = library.articles.article(number), library.articles.rows([number])
        assert article is not None
        start = article.text.index(words)
        hashed = library.articles.text_hash(number)
        made = library.bookmarks.make(row.id, article.text, start, start + len(words), hashed, 0, tags=tags)
        library.bookmarks.add(made)
    library.close()


@pytest.mark.usefixtures("marked")
async def test_the_passages_that_are_listed_are_exported(opened: Opens, folder: Path) -> None:
    """On the sheet of all passages X writes those that a filter leaves into a file called after it."""
    async with opened() as hand:
        await hand.press("B", "/")
        await hand.type("#stone")
        await hand.press("enter", "X")
        assert "Export 1 passage as" in hand.header
        await hand.press("enter", "enter")
        await done(hand)
        assert "1 passage matching" in hand.header
        assert f"Exported 1 passage to {folder}"[:60] in hand.footer
        text = (folder / "passages stone.md").read_text()
        assert text.startswith(f"## {WALL}\n")
        assert "> No stone was moved.\n\n#stone · marked " in text
        assert OIL not in text
        await hand.press("j")
        assert "Exported" not in hand.footer


@pytest.mark.usefixtures("marked")
async def test_nothing_listed_exports_no_passage(opened: Opens, folder: Path) -> None:
    """Where no passage matches, the key does nothing."""
    async with opened() as hand:
        await hand.press("B", "/")
        await hand.type("giraffe")
        await hand.press("enter", "X")
        assert "0 passages" in hand.header
    assert not folder.exists()


async def test_leaving_the_program_ends_an_export(opened: Opens, folder: Path) -> None:
    """What is half written goes; the program does not wait for the rest."""
    async with opened() as hand:
        await hand.press("V", "X", "G", "enter", "enter")
    await asyncio.get_running_loop().shutdown_default_executor()  # until its thread has heard of it
    assert not folder.exists() or all(name.endswith(".jsonl") for name in names(folder))


@pytest.mark.parametrize("size", [(80, 24), (40, 12)])
async def test_the_sheet_fits_a_small_terminal(opened: Opens, size: tuple[int, int]) -> None:
    """All formats are seen, and the way on."""
    async with opened(*size) as hand:
        await hand.press("X")
        for words in ("Markdown", "Plain text", "JSON Lines"):
            assert words in hand.text
        assert all(len(line) <= size[0] for line in hand.lines)
