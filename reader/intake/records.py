"""Records: the articles of one file that are read one by one, so that several workers share it.

Of each only its place in the file is held, and what its bytes are: sixty bytes, of files with a million.
"""

from __future__ import annotations

from array import array
from collections.abc import Iterator
from dataclasses import dataclass, field
from hashlib import sha256
from typing import NamedTuple

_DIGEST = 32


class Place(NamedTuple):
    """Where a record stands, and what its bytes were when it was found."""

    number: int
    start: int
    """Where in the file it begins; -1 where its bytes had to be made, and are `raw`."""
    size: int
    digest: str
    raw: bytes = b""


@dataclass(slots=True)
class Records:
    """The records of a file, in order."""

    format: str
    """The importer that reads them."""
    _numbers: array[int] = field(default_factory=lambda: array("Q"))
    _starts: array[int] = field(default_factory=lambda: array("q"))
    _sizes: array[int] = field(default_factory=lambda: array("Q"))
    _digests: bytearray = field(default_factory=bytearray)
    _made: dict[int, bytes] = field(default_factory=dict)
    """The bytes of those that do not stand in the file in this way, by their numbers."""

    def __len__(self) -> int:
        return len(self._numbers)

    def __iter__(self) -> Iterator[Place]:
        for at, number in enumerate(self._numbers):
            digest = self._digests[at * _DIGEST : (at + 1) * _DIGEST].hex()
            raw = self._made.get(number, b"")
            yield Place(number, self._starts[at], self._sizes[at], digest, raw)

    def add(self, number: int, start: int, raw: bytes) -> None:
        """Puts a record at the end."""
        self._numbers.append(number)
        self._starts.append(start)
        self._sizes.append(len(raw))
        self._digests += sha256(raw).digest()
        if start < 0:
            self._made[number] = raw
