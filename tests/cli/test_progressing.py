"""How far a long work has come is told in one line, with its rate and the time left once they are known."""

from __future__ import annotations

import json
import os

import pytest

from reader.cli.progressing import NARROWEST, how_far, progress, time_left
from reader.intake import Progressed

KNOWN = Progressed(3_120, 20_000, 3_000, "/a", 41.2, 409.0)


def test_rate_and_time_left_stand_behind_the_count() -> None:
    """Once they are known, and while something is left; a slow rate has its tenths."""
    assert how_far(KNOWN) == "3,120 of 20,000 · 41 a second · 7 min left"
    assert how_far(Progressed(3, 20, 3, "/a")) == "3 of 20"
    assert how_far(Progressed(20, 20, 3, "/a", 41.2, 0.0)) == "20 of 20"
    assert "· 0.4 a second · 40 s left" in how_far(Progressed(3, 20, 3, "/a", 0.4, 42.0))


@pytest.mark.parametrize(
    ("seconds", "words"),
    [
        (0, "10 s left"),
        (41, "40 s left"),
        (89, "1 min left"),
        (3_570, "1 h 0 min left"),
        (7_800, "2 h 10 min left"),
    ],
)
def test_time_left_is_said_as_a_person_would(seconds: float, words: str) -> None:
    """No more exactly than it is known."""
    assert time_left(seconds) == words


def test_bar_fills_the_room_that_there_is(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    """A narrow terminal has the words alone."""
    monkeypatch.setattr("sys.stderr.isatty", lambda: True)
    for columns, bar in ((200, "━━━━" + "─" * 26), (55, "━" + "─" * (NARROWEST + 1)), (50, "")):
        monkeypatch.setattr(
            "shutil.get_terminal_size", lambda columns=columns: os.terminal_size((columns, 24))
        )
        progress()(KNOWN)
        told = capsys.readouterr().err
        assert told == "\r" + how_far(KNOWN) + (f"  {bar}" if bar else "") + "\x1b[K"


def test_events_carry_the_figures(capsys: pytest.CaptureFixture[str]) -> None:
    """A program needs no sentence; what is not known is null."""
    progress(events=True)(KNOWN)
    event = json.loads(capsys.readouterr().out)
    assert (event["done"], event["rate"], event["seconds_left"]) == (3_120, 41.2, 409)
    progress(events=True)(Progressed(0, 9, 0, ""))
    assert json.loads(capsys.readouterr().out)["seconds_left"] is None
