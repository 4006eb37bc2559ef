"""Receiving: an article from standard input is kept as a file, for an article comes from somewhere."""

from __future__ import annotations

import os
import sys
from collections.abc import Iterator
from contextlib import suppress
from hashlib import sha256
from itertools import count
from pathlib import Path

from reader import places
from reader.delivery.file_names import plain_name
from reader.library.free_names import given


def received(name: str) -> Path:
    """The file in which what stands on standard input is kept, under a name or its hash.

    Where other bytes lie under that name, it gets a number: `tide`, `tide-2`. The same bytes lie there once.
    """
    raw, folder = sys.stdin.buffer.read(), places.received_folder()
    folder.mkdir(parents=True, exist_ok=True)
    called = plain_name(name, sha256(raw).hexdigest()[:12])
    part = folder / f".reader-{os.getpid()}-{os.urandom(4).hex()}.part"
    try:
        part.write_bytes(raw)
        return next(file for file in _numbered(folder, called) if given(part, file) or _holds(file, raw))
    finally:
        with suppress(OSError):
            part.unlink(missing_ok=True)


def _numbered(folder: Path, name: str) -> Iterator[Path]:
    """The files of a name, and of that name with the numbers from 2 on."""
    yield folder / name
    for number in count(2):
        yield folder / f"{name}-{number}"


def _holds(file: Path, raw: bytes) -> bool:
    """Whether a file holds these bytes; one that nobody may read holds others."""
    try:
        return file.stat().st_size == len(raw) and file.read_bytes() == raw
    except OSError:
        return False
