"""Promises of failing.py: every error is a status and at most a sentence."""

from __future__ import annotations

import os
import subprocess
import sys

import pytest

from reader.cli.failing import explain


def test_being_stopped_is_silent(capsys: pytest.CaptureFixture[str]) -> None:
    """ctrl+c says nothing and ends with the status that shells expect."""
    assert explain(KeyboardInterrupt()) == 130
    assert capsys.readouterr().err == ""


def test_a_file_that_is_not_there_is_named(capsys: pytest.CaptureFixture[str]) -> None:
    """What the system says, about which file."""
    assert explain(FileNotFoundError(2, "No such file or directory", "a.txt")) == 1
    assert capsys.readouterr().err == "a.txt: No such file or directory.\n"


def test_a_fault_of_ours_is_one_sentence(capsys: pytest.CaptureFixture[str]) -> None:
    """Nobody has to read a traceback; who wants one is told how to get it."""
    assert explain(KeyError("x\x1b[31m")) == 1
    said = capsys.readouterr().err
    assert said.count("\n") == 1
    assert "KeyError" in said
    assert "READER_TRACEBACK=1" in said
    assert "\x1b" not in said


def test_a_traceback_can_be_asked_for(monkeypatch: pytest.MonkeyPatch) -> None:
    """With READER_TRACEBACK set, the error itself comes out."""
    monkeypatch.setenv("READER_TRACEBACK", "1")
    with pytest.raises(KeyError):
        explain(KeyError("x"))


def test_a_closed_pipe_is_silent() -> None:
    """`reader themes | head -0` ends quietly."""
    reading, writing = os.pipe()
    os.close(reading)
    ended = subprocess.run(
        [sys.executable, "-m", "reader", "themes"], stdout=writing, stderr=subprocess.PIPE, check=False
    )
    os.close(writing)
    assert (ended.returncode, ended.stderr) == (141, b"")


def test_a_closed_output_is_silent() -> None:
    """`reader themes >&-` has nobody to tell, and no file that is opened later is written to instead."""
    command = f"{sys.executable} -m reader themes >&- 2>&-"
    assert subprocess.run(["/bin/sh", "-c", command], check=False).returncode == 0


def test_a_sentence_of_a_fault_ends_once(capsys: pytest.CaptureFixture[str]) -> None:
    """Though the error's own words end in a full stop."""
    explain(RuntimeError("It broke."))
    assert "RuntimeError: It broke. READER" in capsys.readouterr().err


def test_words_that_are_not_utf_8_are_told(run) -> None:
    """A name of the library is text; they are shown so that a terminal bears them."""
    told = run("names", "caf\udce9")
    assert (told.status, told.out) == (2, "")
    assert told.err == "“caf\\udce9” is not written in UTF-8; only the names of files may be so.\n"


def test_a_home_folder_that_nobody_has_is_told(run) -> None:
    """It is no fault of the program."""
    told = run("list", "--library", "~nobody-of-this-name/x")
    assert (told.status, told.err.count("\n")) == (1, 1)
    assert "no home folder is known for this name" in told.err
