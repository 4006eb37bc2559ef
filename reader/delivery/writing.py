"""Writing: files into a folder, each whole or not at all, none over another, and none twice."""

from __future__ import annotations

import errno
import os
from collections.abc import Iterable
from contextlib import suppress
from filecmp import cmp
from pathlib import Path

from reader.delivery.file_names import FileNames, plain_name
from reader.library.free_names import given

_NEW = os.O_WRONLY | os.O_CREAT | os.O_EXCL
_REASONS = {
    errno.EACCES: "nothing may be written there; name another folder",
    errno.EPERM: "nothing may be written there; name another folder",
    errno.EROFS: "nothing may be written there; name another folder",
    errno.ENOSPC: "the disk is full; make room and export again",
    errno.EDQUOT: "you may not fill more of this disk; make room and export again",
    errno.ENOENT: "the folder is not there any more; name another one",
    errno.EEXIST: "this is no folder; name another one",
    errno.ENOTDIR: "this is a file; name a folder",
    errno.ENAMETOOLONG: "this name is too long; name another folder",
    errno.EIO: "the disk could not be written; look whether it is connected",
}


class DeliveryError(Exception):
    """Something could not be written; its text says what and why, in a sentence that one can act on."""


class Folder:
    """A folder that files are put into."""

    def __init__(self, path: Path) -> None:
        """Makes the folder where it is missing and the one above it is not; raises `DeliveryError`."""
        self.path = path
        self.count = 0
        """How many files were put into it, those that lay there already as they are included."""
        self.unchanged = 0
        """How many lay there already."""
        self.beside = 0
        """How many got a number, because another file of their name lay there."""
        try:
            if not path.exists():
                self._make()
            with os.scandir(path) as there:
                self._names = FileNames(entry.name for entry in there)
        except (OSError, ValueError) as error:
            raise self._told(error) from error

    def _make(self) -> None:
        if not self.path.parent.is_dir():
            raise DeliveryError(f"{self.path.parent}: there is no such folder; make it, or name another one.")
        self.path.mkdir()

    def put(self, title: str, suffix: str, pieces: Iterable[str], otherwise: str = "article") -> str:
        """Writes a file that is called after a title, where none of its name is the same already; its name.

        Raises `DeliveryError` and leaves nothing.
        """
        part = self.path / f".reader-{os.getpid()}-{os.urandom(4).hex()}.part"
        try:
            with os.fdopen(os.open(part, _NEW, 0o666), "wb") as file:
                file.writelines(piece.encode() for piece in pieces)
            plain = plain_name(title, otherwise)
            name = self._found(part, plain, suffix) or self._place(part, plain, suffix)
        except BaseException as error:
            with suppress(OSError):
                part.unlink(missing_ok=True)
            if isinstance(error, OSError):
                raise self._told(error) from error
            raise
        self.count += 1
        return name

    def _found(self, part: Path, title: str, suffix: str) -> str:
        """The name of a file that lay there and holds the same; empty where there is none."""
        older = self._names.older(title, suffix)
        for name in older:
            with suppress(OSError):  # it went meanwhile, or nobody may read it
                if cmp(part, self.path / name, shallow=False):
                    part.unlink()
                    older.remove(name)
                    self.unchanged += 1
                    return name
        return ""

    def _place(self, part: Path, title: str, suffix: str) -> str:
        """Gives a whole file the first name that no other program's file has."""
        self.beside += bool(self._names.older(title, suffix))
        while not given(part, self.path / (name := self._names.new(title, suffix))):
            pass
        return name

    def _told(self, error: OSError | ValueError) -> DeliveryError:
        code = error.errno if isinstance(error, OSError) else None
        reason = _REASONS.get(
            code or 0, f"it could not be written: {getattr(error, 'strerror', None) or error}"
        )
        done = f" Files written before: {self.count:,}." if self.count else ""
        return DeliveryError(f"{self.path}: {reason}.{done}")
