"""Temporary: the folder in which SQLite keeps what a large step needs for a while, and what ails it."""

from __future__ import annotations

import os
from pathlib import Path

from reader.library.errors import LibraryError, room

VARIABLES = ("SQLITE_TMPDIR", "TMPDIR")
"""Variables of the environment that name the folder; the first that names a usable one counts."""

PLACES = ("/var/tmp", "/usr/tmp", "/tmp", ".")
"""Where SQLite looks else, in this order."""


def with_cause(path: Path, error: LibraryError) -> LibraryError:
    """The error of a step that needs the folder; it tells of the folder where it comes from there."""
    folder = _folder()
    sentence = ""
    if error.code.startswith(("SQLITE_CANTOPEN", "SQLITE_IOERR_GETTEMPPATH")):
        sentence = "" if folder and _takes_files(folder) else _nowhere()
    elif error.code == "SQLITE_FULL" and folder and not _is_one_disk(folder, path.parent):
        sentence = _full(path, folder)
    return LibraryError(f"{path}: {sentence}", error.code) if sentence else error


def _folder() -> Path | None:
    """The folder that SQLite takes; None where none may be written to."""
    named = (os.environ.get(name, "") for name in VARIABLES)
    usable = (one for one in (*named, *PLACES) if one and os.access(one, os.W_OK | os.X_OK))
    return next((Path(one) for one in usable if Path(one).is_dir()), None)


def _takes_files(folder: Path) -> bool:
    """Whether a file can be made in a folder; tried with one."""
    import tempfile

    try:
        tempfile.TemporaryFile(dir=folder).close()
    except OSError:
        return False
    return True


def _is_one_disk(one: Path, other: Path) -> bool:
    try:
        return one.stat().st_dev == other.stat().st_dev
    except OSError:
        return True


def _nowhere() -> str:
    return "this needs a folder for temporary files, and none may be written to; name one in TMPDIR"


def _full(path: Path, folder: Path) -> str:
    return (
        f"a disk is full, and the last step was taken back; {room(path.parent)} are left in {path.parent}, "
        f"and {room(folder)} for temporary files in {folder}; make room, or name another folder in TMPDIR"
    )
