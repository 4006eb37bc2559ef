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


@pytest.mark.parametrize(("platform", "asks"), [("linux", [None]), ("darwin", []), ("win32", [])])
def test_another_system_is_left_as_it_is(
    monkeypatch: pytest.MonkeyPatch, platform: str, asks: list[None]
) -> None:
    """Only Linux may have the C library that is meant; where it has another, nothing comes of asking."""
    asked: list[None] = []
    monkeypatch.setattr(sys, "platform", platform)
    monkeypatch.setattr(ctypes, "CDLL", lambda name: asked.append(name) or SimpleNamespace())
    give_large_pieces_back()
    assert asked == asks
