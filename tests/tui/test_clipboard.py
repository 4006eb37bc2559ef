"""Copying reaches every clipboard that is there, and says which."""

from __future__ import annotations

import base64
import re
import stat
from collections.abc import Callable
from pathlib import Path

import pytest

from reader.tui.clipboard import copy

WORDS = "The lamps are out.\n灯台 — “dark”"
Program = Callable[..., Path]


@pytest.fixture(autouse=True)
def programs(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A PATH with no program but those of the test."""
    folder = tmp_path / "bin"
    folder.mkdir()
    monkeypatch.setenv("PATH", str(folder))
    return folder


@pytest.fixture
def program(tmp_path: Path, programs: Path) -> Program:
    """Makes a program that keeps what it is given."""

    def made(name: str, *, status: int = 0) -> Path:
        kept = tmp_path / f"{name}.kept"
        path = programs / name
        path.write_text(
            f'#!/bin/sh\nPATH=/usr/bin:/bin\necho "$@" > {kept}.words\ncat > {kept}\nexit {status}\n'
        )
        path.chmod(0o755)
        return kept

    return made


class Said:
    """What was sent to the terminal."""

    def __init__(self) -> None:
        self.sequences: list[str] = []

    def __call__(self, sequence: str) -> None:
        """Keep a sequence."""
        self.sequences.append(sequence)


@pytest.fixture
def terminal() -> Said:
    """A terminal that is listened to."""
    return Said()


def test_the_terminal_is_asked_by_osc_52(tmp_path: Path, terminal: Said) -> None:
    """One sequence carries the words, in base 64, to the clipboard of whatever terminal it is."""
    copy(WORDS, terminal, tmp_path / "copied.txt", {})
    assert len(terminal.sequences) == 1
    carried = re.fullmatch(r"\x1b\]52;c;([A-Za-z0-9+/=]*)(?:\x07|\x1b\\)", terminal.sequences[0])
    assert carried
    assert base64.b64decode(carried[1]).decode() == WORDS


@pytest.mark.parametrize(
    ("variable", "name"),
    [
        ("TMUX", "tmux"),
        ("WAYLAND_DISPLAY", "wl-copy"),
        ("DISPLAY", "xclip"),
        ("DISPLAY", "xsel"),
        ("", "pbcopy"),
    ],
)
def test_the_program_of_the_desktop_is_asked_too(
    tmp_path: Path, program: Program, terminal: Said, variable: str, name: str
) -> None:
    """A program that is there, on a desktop that it is for, gets the words on its standard input."""
    kept = program(name)
    how = copy(WORDS, terminal, tmp_path / "copied.txt", {variable: "1"} if variable else {})
    assert kept.read_text(encoding="utf-8") == WORDS
    assert name in how
    assert "the terminal" in how


def test_a_program_without_its_desktop_is_left_alone(
    tmp_path: Path, program: Program, terminal: Said
) -> None:
    """Without a display there is no clipboard of a display."""
    kept = program("xclip")
    how = copy(WORDS, terminal, tmp_path / "copied.txt", {})
    assert not kept.exists()
    assert "xclip" not in how


def test_a_program_that_fails_is_not_named(tmp_path: Path, program: Program, terminal: Said) -> None:
    """Nothing is claimed that did not happen."""
    program("wl-copy", status=1)
    assert "wl-copy" not in copy(WORDS, terminal, tmp_path / "copied.txt", {"WAYLAND_DISPLAY": "wayland-0"})


def test_tmux_is_asked_to_pass_the_words_on(tmp_path: Path, program: Program, terminal: Said) -> None:
    """In tmux the words go into its buffer and to the terminal around it."""
    kept = program("tmux")
    copy(WORDS, terminal, tmp_path / "copied.txt", {"TMUX": "/tmp/tmux"})
    assert "load-buffer" in Path(f"{kept}.words").read_text()


def test_where_only_the_terminal_is_left_a_file_keeps_the_words(tmp_path: Path, terminal: Said) -> None:
    """A terminal may ignore what it is sent: a file has the words, and its path is told."""
    file = tmp_path / "state" / "copied.txt"
    how = copy(WORDS, terminal, file, {})
    assert file.read_text(encoding="utf-8") == WORDS
    assert str(file) in how
    assert "the terminal" in how


def test_the_file_is_for_its_owners_eyes_alone(tmp_path: Path, terminal: Said) -> None:
    """Nobody else on the machine can read what was copied, even where the file was there before."""
    file = tmp_path / "copied.txt"
    file.write_text("old")
    file.chmod(0o644)
    copy(WORDS, terminal, file, {})
    assert stat.S_IMODE(file.stat().st_mode) == 0o600


def test_words_too_many_for_the_terminal_go_to_the_file(tmp_path: Path, terminal: Said) -> None:
    """A sequence that no terminal would take is not sent."""
    file = tmp_path / "copied.txt"
    how = copy("x" * 200_000, terminal, file, {})
    assert terminal.sequences == []
    assert how == f"to {file}"


def test_where_the_file_cannot_be_written_it_is_not_named(tmp_path: Path, terminal: Said) -> None:
    """A file that is not there is not promised."""
    file = tmp_path / "in the way" / "copied.txt"
    file.parent.write_text("a file where a folder should be")
    assert str(file) not in copy(WORDS, terminal, file, {})
    assert str(file) not in copy("x" * 200_000, terminal, file, {})


def test_nothing_that_a_terminal_obeys_is_in_the_words_about_it(tmp_path: Path, terminal: Said) -> None:
    """What is told holds neither the copied words nor a sequence."""
    how = copy("\x1b[31mred", terminal, tmp_path / "copied.txt", {})
    assert "\x1b" not in how
    assert "red" not in how
