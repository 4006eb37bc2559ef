"""Walking: the files that paths lead to, in order, each with what tells whether it changed."""

from __future__ import annotations

import os
import stat
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from reader.article.document import Problem
from reader.library.files import Stamp
from reader.library.sources import is_address, source_name

LARGEST = 500_000_000
"""Bytes of the largest file that is read."""

NOT_ARTICLES = frozenset({"readme.md", "license"})
"""Files of a folder that tell about it; named on the command line they are read."""


@dataclass(frozen=True, slots=True)
class File:
    """A file to take in."""

    path: str
    """As the system knows it."""
    name: str
    """As the library and people know it."""
    stamp: Stamp


def walk(paths: Sequence[str]) -> Iterator[File | Problem]:
    """Every file that `paths` lead to, and a problem for each that leads to none. Nothing is opened."""
    steps = _Walk()
    for path in paths:
        yield from steps.begin(path)


class _Walk:
    """One walk: remembers where it has been, and of most files nothing, for they may be many."""

    def __init__(self) -> None:
        self._begun: set[str] = set()
        self._files: set[str] = set()
        """The files that were named, and those whose names had to be made readable: two may become one."""
        self._folders: set[tuple[int, int]] = set()

    def begin(self, path: str) -> Iterator[File | Problem]:
        name = source_name(path)
        if not path:  # an empty variable of the shell, and not the folder one is in
            yield Problem("“”", "names no file or folder")
        elif name in self._begun:
            yield Problem(name, "is named twice; it is taken in once")
        elif is_address(path):
            yield Problem(name, "is an address, and pages are not fetched; save the page to a file first")
        else:
            self._begun.add(name)
            yield from self._at(os.path.abspath(path), name)  # noqa: PTH100 - links are kept as typed

    def _at(self, path: str, name: str) -> Iterator[File | Problem]:
        try:
            status = os.stat(path)  # noqa: PTH116 - a Path cannot be made of every name
        except OSError as error:
            yield Problem(name, _why(error))
            return
        if stat.S_ISDIR(status.st_mode):
            yield from self._from_folder(path, name)
        else:
            yield self._checked(path, name, status, named=True)

    def _from_folder(self, path: str, name: str) -> Iterator[File | Problem]:
        """What one folder of the command line holds; one that holds nothing is told."""
        empty = True
        for found in self._inside(path, frozenset()):
            empty = False
            yield found
        if empty:
            yield Problem(name, "holds nothing to read")

    def _inside(self, folder: str, above: frozenset[tuple[int, int]]) -> Iterator[File | Problem]:
        """What lies in a folder and its folders, by name; `above` are the folders that led here."""
        try:
            entries = "/".join(sorted(os.listdir(folder)))  # noqa: PTH208 - names alone: there may be a million
            here = _identity(os.stat(folder))  # noqa: PTH116
        except OSError as error:
            yield Problem(source_name(folder), _why(error))
            return
        if here in self._folders:
            yield Problem(source_name(folder), "is reached twice; it is taken in once")
            return
        self._folders.add(here)
        for entry in _parted(entries):
            if not entry.startswith("."):
                yield from self._entry(os.path.join(folder, entry), above | {here})  # noqa: PTH118

    def _entry(self, path: str, above: frozenset[tuple[int, int]]) -> Iterator[File | Problem]:
        name = source_name(path)
        try:
            status = os.stat(path)  # noqa: PTH116 - a Path cannot be made of every name
        except OSError as error:
            yield Problem(name, _why(error))
            return
        if stat.S_ISDIR(status.st_mode):
            if _identity(status) in above:
                yield Problem(name, "leads back into a folder that holds it; it is not followed")
            elif _identity(status) not in self._folders:
                yield from self._inside(path, above)
        elif not _is_note(path):
            yield self._checked(path, name, status)

    def _checked(self, path: str, name: str, status: os.stat_result, named: bool = False) -> File | Problem:
        if not stat.S_ISREG(status.st_mode):
            return Problem(name, "is a pipe, a socket or a device, not a file; it is left alone")
        if status.st_size > LARGEST:
            return Problem(name, f"is larger than {LARGEST // 1_000_000} MB; split it into smaller files")
        if name in self._files or (named and self._was_met(path)):
            return Problem(name, "is reached twice; it is taken in once")
        if named or name != path:
            self._files.add(name)
        return File(path, name, Stamp(status.st_size, status.st_mtime_ns))

    def _was_met(self, path: str) -> bool:
        """Whether a file that is named lies in a folder that was walked."""
        folder, _, file = path.rpartition("/")
        try:
            walked = _identity(os.stat(folder or "/")) in self._folders  # noqa: PTH116
        except OSError:
            return False
        return walked and not file.startswith(".") and not _is_note(path)


def _parted(names: str) -> Iterator[str]:
    """The names that were joined by slashes: as one text they take a fifth of the memory, for a whole run."""
    at = 0
    while at < len(names):
        end = names.find("/", at)
        end = len(names) if end < 0 else end
        yield names[at:end]
        at = end + 1


def _is_note(path: str) -> bool:
    """Whether a file tells about the folder it lies in."""
    return path.rpartition("/")[2].lower() in NOT_ARTICLES


def _identity(status: os.stat_result) -> tuple[int, int]:
    return status.st_dev, status.st_ino


def _why(error: OSError) -> str:
    """What the system said, as the rest of a sentence about the file."""
    if isinstance(error, FileNotFoundError):
        return "is not there"
    if isinstance(error, PermissionError):
        return "may not be read; check its permissions"
    return f"cannot be read: {error.strerror or error}"
