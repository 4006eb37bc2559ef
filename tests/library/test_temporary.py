"""Where a large step fails for want of a temporary folder or of room in it, that is what is told."""

from __future__ import annotations

from pathlib import Path

import pytest

from reader.library import LibraryError, open_library, opening, temporary
from reader.library.store import Store
from reader.library.temporary import with_cause


@pytest.fixture
def library_file(tmp_path: Path) -> Path:
    """The file of a library that nobody has open."""
    path = tmp_path / "l.db"
    open_library(path).close()
    return path


@pytest.fixture
def nowhere(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    """No folder takes temporary files."""
    monkeypatch.setattr(temporary, "PLACES", (str(tmp_path / "missing"),))
    for name in temporary.VARIABLES:
        monkeypatch.delenv(name, raising=False)


@pytest.mark.usefixtures("nowhere")
def test_missing_temporary_folder_is_told(library_file: Path) -> None:
    """The sentence says what can be done."""
    error = LibraryError("it cannot be opened", "SQLITE_CANTOPEN")
    assert str(with_cause(library_file, error)) == (
        f"{library_file}: this needs a folder for temporary files, and none may be written to; "
        "name one in TMPDIR"
    )


@pytest.mark.usefixtures("nowhere")
def test_folder_that_is_named_is_one(
    library_file: Path, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    """Then the error has another cause, and is told as it is."""
    monkeypatch.setenv("TMPDIR", str(tmp_path))
    error = LibraryError("it cannot be opened", "SQLITE_CANTOPEN")
    assert with_cause(library_file, error) is error


@pytest.mark.usefixtures("nowhere")
def test_folder_that_takes_no_file_counts_for_none(
    library_file: Path, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    """Its rights may say otherwise."""

    def refused(**_: object) -> None:
        raise OSError(30, "Read-only file system")

    monkeypatch.setenv("TMPDIR", str(tmp_path))
    monkeypatch.setattr("tempfile.TemporaryFile", refused)
    told = with_cause(library_file, LibraryError("it cannot be opened", "SQLITE_CANTOPEN"))
    assert "name one in TMPDIR" in str(told)


@pytest.mark.parametrize("one", [True, False])
def test_room_is_told_of_both_disks(library_file: Path, monkeypatch: pytest.MonkeyPatch, one: bool) -> None:
    """Where the temporary folder lies on another disk than the library, either may be the full one."""
    monkeypatch.setenv("SQLITE_TMPDIR", str(library_file.parent))
    monkeypatch.setattr(temporary, "_is_one_disk", lambda *_: one)
    error = LibraryError("the disk is full", "SQLITE_FULL")
    told = with_cause(library_file, error)
    assert (told is error) == one
    assert ("for temporary files" in str(told)) != one


@pytest.mark.usefixtures("nowhere")
@pytest.mark.parametrize("code", ["SQLITE_CORRUPT", ""])
def test_other_errors_are_left_as_they_are(library_file: Path, code: str) -> None:
    """They have nothing to do with the folder."""
    error = LibraryError("the file is damaged", code)
    assert with_cause(library_file, error) is error


@pytest.mark.usefixtures("nowhere")
def test_library_that_is_not_brought_up_to_date_for_want_of_the_folder_says_so(
    library_file: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """It is not told that it may not be written to, for it may."""
    library = open_library(library_file)
    library._store.write("UPDATE state SET value = '0' WHERE key = 'derived'")
    library.close()

    def renew(_: Store) -> None:
        raise LibraryError(f"{library_file}: it cannot be opened", "SQLITE_CANTOPEN")

    monkeypatch.setattr(opening, "renew_derived", renew)
    with pytest.raises(LibraryError, match="could not be brought up to date: this needs a folder") as told:
        open_library(library_file)
    assert "may not be written to;" not in str(told.value)
