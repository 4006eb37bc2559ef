"""Words by the company they keep: a table of word clusters, 600 fine and 80 coarse.

“Oslo”, “Bergen” -> one cluster; “said”, “warned” -> another. The table is read once, when it is first asked.
"""

from __future__ import annotations

import zlib
from array import array
from bisect import bisect_left
from functools import cache
from importlib.resources import files
from typing import NamedTuple


class Clusters(NamedTuple):
    """The table: sorted CRC-32 of the words, and at the same place their clusters."""

    words: array[int]
    fine: array[int]
    coarse: bytes

    def of(self, word: str) -> tuple[int, int] | None:
        """The fine and the coarse cluster of a word as it is written; None where it is not known."""
        key = zlib.crc32(word.encode("utf-8", "replace"))
        at = bisect_left(self.words, key)
        if at < len(self.words) and self.words[at] == key:
            return self.fine[at], self.coarse[at]
        return None


@cache
def clusters() -> Clusters:
    """The table that ships with the package.

    zlib over: count (4 bytes, little endian), then for all words CRC-32 (4 bytes), fine (2), coarse (1).
    """
    raw = zlib.decompress((files("reader.entities") / "model" / "clusters.z").read_bytes())
    count = int.from_bytes(raw[:4], "little")
    words, fine = array("I"), array("H")
    words.frombytes(raw[4 : 4 + 4 * count])
    fine.frombytes(raw[4 + 4 * count : 4 + 6 * count])
    return Clusters(words, fine, raw[4 + 6 * count :])
