"""Promises of writing files: whole or not at all, and none over another."""

from __future__ import annotations

import errno
import os
import stat
from collections.abc import Iterator
from pathlib import Path

import pytest

from reader.delivery.writing import DeliveryError, Folder


def test_a_file_holds_what_was_given_and_nothing_else_lies_there(tmp_path: Path) -> None:
    """In UTF-8, its lines as they came, with the rights that new files have here."""
    folder = Folder(tmp_path / "notes")
    assert folder.put("Mühle", ".md", ["one\n", "zwölf\n"]) == "Mühle.md"
    assert [file.name for file in (tmp_path / "notes").iterdir()] == ["Mühle.md"]
    file = tmp_path / "notes" / "Mühle.md"
    assert file.read_bytes() == "one\nzwölf\n".encode()
    mask = os.umask(0)
    os.umask(mask)
    assert stat.S_IMODE(file.stat().st_mode) == 0o666 & ~mask


def test_nothing_is_written_over(tmp_path: Path) -> None:
    """What lay there stays, whoever put it there and whenever."""
    (tmp_path / "Mill.md").write_text("mine")
    folder = Folder(tmp_path)
    (tmp_path / "Mill-2.md").write_text("came meanwhile")
    (tmp_path / "Mill-3.md").symlink_to(tmp_path / "nowhere")
    assert folder.put("Mill", ".md", ["new"]) == "Mill-4.md"
    assert (tmp_path / "Mill.md").read_text() == "mine"
    assert (tmp_path / "Mill-2.md").read_text() == "came meanwhile"
    assert not (tmp_path / "nowhere").exists()


def test_what_lies_there_as_it_is_is_not_written_again(tmp_path: Path) -> None:
    """Nothing else lies there afterwards; what is no plain file is not looked into."""
    os.mkfifo(tmp_path / "Mill.md")
    (tmp_path / "Mill-2.md").write_text("the same")
    folder = Folder(tmp_path)
    assert folder.put("Mill", ".md", ["the ", "same"]) == "Mill-2.md"
    assert (folder.count, folder.unchanged) == (1, 1)
    assert sorted(file.name for file in tmp_path.iterdir()) == ["Mill-2.md", "Mill.md"]


def test_what_fails_midway_leaves_nothing(tmp_path: Path) -> None:
    """Neither a half file nor a temporary one."""

    def pieces() -> Iterator[str]:
        yield "a" * 100_000
        raise RuntimeError

    with pytest.raises(RuntimeError):
        Folder(tmp_path).put("Mill", ".md", pieces())
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize("links", [True, False])
def test_whoever_interrupts_leaves_nothing(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, links: bool
) -> None:
    """No empty file stands under a name that was taken; on a disk without links neither."""

    def interrupted(*_: object) -> None:
        raise KeyboardInterrupt

    def fails(*_: object) -> None:
        raise OSError(errno.EPERM, "no links")

    monkeypatch.setattr(os, "link", interrupted if links else fails)
    monkeypatch.setattr(Path, "replace", interrupted)
    with pytest.raises(KeyboardInterrupt):
        Folder(tmp_path).put("Mill", ".md", ["new"])
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize("code", [errno.ENOSPC, errno.EDQUOT, errno.EIO, errno.EROFS, errno.EMFILE])
@pytest.mark.parametrize("step", ["open", "replace"])
def test_what_a_disk_refuses_is_a_sentence(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, code: int, step: str
) -> None:
    """Which folder, why, and how many are written; nothing half is left."""
    folder = Folder(tmp_path)
    folder.put("Weir", ".md", ["whole"])

    def fails(*_: object, **__: object) -> int:
        raise OSError(code, os.strerror(code), "somewhere")

    with monkeypatch.context() as patched:
        if step == "open":
            patched.setattr(os, "open", fails)
        else:
            patched.setattr(os, "link", fails)
            patched.setattr(Path, "replace", fails)
        with pytest.raises(DeliveryError) as told:
            folder.put("Mill", ".md", ["new"])
    assert str(told.value).startswith(f"{tmp_path}: ")
    assert str(told.value).endswith(". Files written before: 1.")
    assert [file.name for file in tmp_path.iterdir()] == ["Weir.md"]


def test_a_folder_is_made_where_the_one_above_is_there(tmp_path: Path) -> None:
    """One step down and no further: a disk that is not connected is not made up for."""
    Folder(tmp_path / "new")
    assert (tmp_path / "new").is_dir()
    with pytest.raises(DeliveryError, match="there is no such folder"):
        Folder(tmp_path / "gone" / "deep")
    assert not (tmp_path / "gone").exists()


def test_a_file_is_no_folder(tmp_path: Path) -> None:
    """It is told so, and stays as it is."""
    file = tmp_path / "list.txt"
    file.write_text("mine")
    with pytest.raises(DeliveryError, match="this is a file; name a folder"):
        Folder(file)
    assert file.read_text() == "mine"


def test_a_link_that_leads_nowhere_is_no_folder(tmp_path: Path) -> None:
    """Nothing is made at its end."""
    (tmp_path / "link").symlink_to(tmp_path / "gone")
    with pytest.raises(DeliveryError, match="this is no folder"):
        Folder(tmp_path / "link")


@pytest.mark.usefixtures("no_root")
def test_a_folder_that_may_not_be_written_is_a_sentence(tmp_path: Path) -> None:
    """It says what to do, and that nothing was written."""
    tmp_path.chmod(0o500)
    try:
        with pytest.raises(DeliveryError) as told:
            Folder(tmp_path).put("Mill", ".md", ["new"])
    finally:
        tmp_path.chmod(0o700)
    assert str(told.value) == f"{tmp_path}: nothing may be written there; name another folder."


def test_a_folder_that_goes_meanwhile_is_a_sentence(tmp_path: Path) -> None:
    """A stick that is pulled, a folder that somebody removes."""
    path = tmp_path / "stick"
    folder = Folder(path)
    path.rmdir()
    with pytest.raises(DeliveryError, match="the folder is not there any more"):
        folder.put("Mill", ".md", ["new"])


@pytest.mark.parametrize("name", ["a" * 300, "a\0b"])
def test_a_name_that_is_none_is_a_sentence(tmp_path: Path, name: str) -> None:
    """Too long, or with a sign that no system takes."""
    with pytest.raises(DeliveryError):
        Folder(tmp_path / name)
