"""Numbers are packed the same on every machine."""

from __future__ import annotations

import pytest

from reader.library import packing
from reader.library.packing import packed_numbers, unpacked_numbers


def test_numbers_come_back(monkeypatch: pytest.MonkeyPatch) -> None:
    """A machine of the other byte order turns them round, both ways."""
    little = packed_numbers("q", [1, 2**62])
    assert little[:2] == b"\x01\x00"
    assert list(unpacked_numbers("q", little)) == [1, 2**62]
    monkeypatch.setattr(packing.sys, "byteorder", "big")
    assert packed_numbers("q", [1])[-1:] == b"\x01"
    assert list(unpacked_numbers("q", packed_numbers("q", [1, 2]))) == [1, 2]
