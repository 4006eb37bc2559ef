"""Promises of `reader remove`."""

from __future__ import annotations

from pathlib import Path


def test_a_removed_article_is_in_no_list(run, taken_in: Path) -> None:
    """It says what it removed, and how to bring it back."""
    told = run("remove", taken_in / "mill.txt")
    assert told.status == 0
    assert "“Old mill at Brackwater sold for a single crown”" in told.out
    assert "reader restore" in told.out
    assert [row["headline"][:6] for row in run("list", "--json").json] == ["Herons"]


def test_an_article_that_is_not_there_is_told(run) -> None:
    """Status 2, and nothing is removed."""
    assert run("remove", "nothing").status == 2
