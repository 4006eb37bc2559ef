"""Paths lead to files in order; what is no file costs a sentence."""

from __future__ import annotations

import os
import socket
import tracemalloc
from pathlib import Path

import pytest

from reader.article.document import Problem
from reader.intake.walking import File, walk


def names(*paths: Path | str) -> list[str]:
    """The names of the files that paths lead to."""
    return [Path(found.name).name for found in walk([str(p) for p in paths]) if isinstance(found, File)]


def problems(*paths: Path | str) -> list[str]:
    """The sentences that a walk gives."""
    return [str(found) for found in walk([str(p) for p in paths]) if isinstance(found, Problem)]


def filled(folder: Path, *names: str) -> Path:
    """`folder` with files of these names."""
    for name in names:
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        (folder / name).write_text("x")
    return folder


def test_folder_is_walked_by_name_without_hidden_files_and_notes(tmp_path: Path) -> None:
    """READMEs, licences and hidden files are no articles, unless they are named."""
    filled(tmp_path, "b.txt", "a/z.txt", "c.txt", "README.md", "LICENSE", ".hidden", ".git/x", "a/readme.md")
    assert names(tmp_path) == ["z.txt", "b.txt", "c.txt"]
    assert names(tmp_path / "README.md") == ["README.md"]


def test_missing_path_is_told(tmp_path: Path) -> None:
    """A name that leads nowhere, and a link that does."""
    (tmp_path / "link.txt").symlink_to(tmp_path / "gone.txt")
    assert problems(tmp_path / "nothing") == [f"{tmp_path}/nothing: is not there"]
    assert problems(tmp_path) == [f"{tmp_path}/link.txt: is not there"]


def test_empty_folder_is_told(tmp_path: Path) -> None:
    """A folder that holds nothing to read says so."""
    assert problems(tmp_path) == [f"{tmp_path}: holds nothing to read"]


def test_loop_of_folders_ends(tmp_path: Path) -> None:
    """A link to a folder above is told and not followed."""
    filled(tmp_path, "deep/a.txt")
    (tmp_path / "deep" / "again").symlink_to(tmp_path)
    assert names(tmp_path) == ["a.txt"]
    assert problems(tmp_path) == [
        f"{tmp_path}/deep/again: leads back into a folder that holds it; it is not followed"
    ]


def test_path_named_twice_is_read_once(tmp_path: Path) -> None:
    """By the same name, and through a folder."""
    filled(tmp_path, "a.txt")
    assert names(tmp_path / "a.txt", tmp_path, tmp_path) == ["a.txt"]
    assert problems(tmp_path / "a.txt", tmp_path, tmp_path) == [
        f"{tmp_path}/a.txt: is reached twice; it is taken in once",
        f"{tmp_path}: is named twice; it is taken in once",
    ]


def test_folder_reached_twice_is_read_once(tmp_path: Path) -> None:
    """Its own name after that of the folder around it; and a file of a folder that was walked."""
    filled(tmp_path, "deep/a.txt", "b.txt")
    assert names(tmp_path, tmp_path / "deep", tmp_path / "b.txt") == ["b.txt", "a.txt"]
    assert problems(tmp_path, tmp_path / "deep", tmp_path / "b.txt") == [
        f"{tmp_path}/deep: is reached twice; it is taken in once",
        f"{tmp_path}/b.txt: is reached twice; it is taken in once",
    ]
    filled(tmp_path, ".hidden", "README.md")
    assert names(tmp_path, tmp_path / ".hidden", tmp_path / "README.md")[2:] == [".hidden", "README.md"]


def test_pipe_and_socket_are_left_alone(tmp_path: Path) -> None:
    """What would make a reader wait for ever is not opened."""
    os.mkfifo(tmp_path / "pipe")
    listener = socket.socket(socket.AF_UNIX)
    listener.bind(str(tmp_path / "s"))
    assert names(tmp_path) == []
    assert len(problems(tmp_path)) == 2
    assert all("it is left alone" in problem for problem in problems(tmp_path))
    listener.close()


def test_address_is_told() -> None:
    """Pages are not fetched."""
    assert problems("https://courier.example/a") == [
        "https://courier.example/a: is an address, and pages are not fetched; save the page to a file first"
    ]


@pytest.mark.skipif(os.geteuid() == 0, reason="root may read everything")
def test_folder_that_may_not_be_read_is_told(tmp_path: Path) -> None:
    """A closed door costs a sentence."""
    (tmp_path / "closed").mkdir(mode=0)
    assert problems(tmp_path) == [f"{tmp_path}/closed: may not be read; check its permissions"]


def test_name_that_is_no_text_is_shown_with_backslashes(tmp_path: Path) -> None:
    """Bytes that are not UTF-8 and escape sequences in names never reach a terminal."""
    raw = os.fsencode(tmp_path) + b"/f\xe4hre\x1b[31m.txt"
    Path(os.fsdecode(raw)).write_text("x")
    (found,) = walk([str(tmp_path)])
    assert isinstance(found, File)
    assert found.name == f"{tmp_path}/f\\xe4hre[31m.txt"
    assert Path(found.path).read_text() == "x"


def test_an_empty_path_leads_nowhere(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """It does not mean the folder one is in."""
    monkeypatch.chdir(filled(tmp_path, "a.txt"))
    assert names("") == []
    assert problems("") == ["“”: names no file or folder"]


def test_names_of_a_folder_are_held_as_one_text(tmp_path: Path) -> None:
    """While hundreds of files are read, their names take little more than their letters."""
    numbers = range(500)
    filled(tmp_path, *(f"{number:04}é.txt" for number in numbers))
    steps = walk([str(tmp_path)])
    tracemalloc.start()
    first = next(steps)
    held = tracemalloc.get_traced_memory()[0]
    tracemalloc.stop()
    assert isinstance(first, File)
    assert held < 500 * 30
    assert [Path(found.path).name for found in steps if isinstance(found, File)][-1] == "0499é.txt"
