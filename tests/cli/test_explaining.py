"""What was cut is told line by line, and what somebody decided in a sentence each."""

from __future__ import annotations

import pytest

from reader.article.choices import Choice, KindDecision, LineDecision, LineName, RepairsDecision
from reader.article.text import Kind, Removed
from reader.cli.explaining import say_cuts, say_decisions
from reader.library.decisions import Decided
from reader.library.sources import Source


def test_cut_line_is_told_with_its_reason(capsys: pytest.CaptureFixture[str]) -> None:
    """Where it stood, what it was taken for, why; then its words, in lines that fit."""
    words = "Subscribe to the letter that we send to you every day, and to the one that we send at night"
    say_cuts([Removed(12, words, Kind.TEMPLATE, "recurs", 0, "recurs in 5 articles of Ulver Post")])
    first, *rest = capsys.readouterr().out.splitlines()
    assert first == "   12  template: recurs in 5 articles of Ulver Post (rule: recurs)"
    assert " ".join(line.strip() for line in rest) == words
    assert all(line.startswith("       ") and len(line) <= 72 for line in rest)


def test_decisions_are_told_with_their_day(capsys: pytest.CaptureFixture[str]) -> None:
    """A sentence for each sort of decision."""
    decisions = (
        LineDecision(LineName("share this"), Choice.BACK),
        LineDecision(LineName("our pick"), Choice.CUT),
        KindDecision(Kind.TEASER, True),
        RepairsDecision(False),
    )
    at = "2026-05-01T08:00:00Z"
    say_decisions((Decided(each, at) for each in decisions), Source("ulver post", "Ulver Post"))
    assert capsys.readouterr().out.splitlines() == [
        "2026-05-01  you brought back: share this",
        "2026-05-01  you cut: our pick",
        "2026-05-01  you brought back every teaser of Ulver Post",
        "2026-05-01  you turned the repairs of its text off",
    ]
