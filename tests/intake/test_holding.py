"""A long run asks the C library to hold no more than is needed, where there is one that can be asked."""

from __future__ import annotations

import ctypes
import sys
from types import SimpleNamespace

import pytest

from reader.intake.holding import LARGE, give_large_pieces_back


def test_large_pieces_go_back(monkeypatch: pytest.MonkeyPatch) -> None:
    """It is asked once, for pieces from a size on."""
    asked: list[tuple[int, int]] = []
    monkeypatch.setattr(sys, "platform", "linux")
    monkeypatch.setattr(ctypes, "CDLL", lambda _: SimpleNamespace(mallopt=lambda *what: asked.append(what)))
    give_large_pieces_back()
    assert asked == [(-3, LARGE)]


@pytest.mark.parametrize("platform", ["linux", "darwin", "win32"])
def test_another_system_is_left_as_it_is(monkeypatch: pytest.MonkeyPatch, platform: str) -> None:
    """No C library but one has this setting, and nothing comes of asking."""
    monkeypatch.setattr(sys, "platform", platform)
    monkeypatch.setattr(ctypes, "CDLL", lambda _: SimpleNamespace())
    give_large_pieces_back()
