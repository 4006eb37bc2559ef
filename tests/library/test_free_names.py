"""A whole file gets a name that no other has, on every disk."""

from __future__ import annotations

import errno
import os
from pathlib import Path

import pytest

from reader.library.free_names import given


@pytest.fixture(params=["links", "no links"])
def whole(request: pytest.FixtureRequest, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A file that waits for its name, on a disk that knows links and on one that does not."""
    if request.param == "no links":

        def fails(*_: object) -> None:
            raise OSError(errno.EPERM, "no links")

        monkeypatch.setattr(os, "link", fails)
    file = tmp_path / "begun"
    file.write_text("whole")
    return file


def test_a_free_name_is_given(whole: Path) -> None:
    """The file stands there and nowhere else."""
    name = whole.with_name("name")
    assert given(whole, name)
    assert name.read_text() == "whole"
    assert [file.name for file in whole.parent.iterdir()] == ["name"]


def test_a_name_that_another_has_is_not_given(whole: Path) -> None:
    """Both stay as they are, also where the other leads nowhere."""
    name, lost = whole.with_name("name"), whole.with_name("lost")
    name.write_text("mine")
    lost.symlink_to(whole.with_name("gone"))
    assert not given(whole, name)
    assert not given(whole, lost)
    assert (name.read_text(), whole.read_text()) == ("mine", "whole")


def test_whoever_interrupts_leaves_no_empty_file(whole: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """The name is free as before."""

    def interrupted(*_: object) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr(Path, "replace", interrupted)
    if os.link.__module__ == "posix":
        monkeypatch.setattr(os, "link", interrupted)
    with pytest.raises(KeyboardInterrupt):
        given(whole, whole.with_name("name"))
    assert [file.name for file in whole.parent.iterdir()] == ["begun"]


def test_a_file_that_cannot_be_moved_says_why(whole: Path) -> None:
    """Where the folder is not there any more nothing is made."""
    with pytest.raises(FileNotFoundError):
        given(whole, whole.parent / "gone" / "name")
    assert [file.name for file in whole.parent.iterdir()] == ["begun"]
