"""Promises of `reader restore`."""

from __future__ import annotations

from pathlib import Path

import pytest


@pytest.mark.parametrize("by", ["id", "path", "folder"])
def test_a_removed_article_comes_back(run, taken_in: Path, by: str) -> None:
    """By its id, by its path, or by the folder it came from."""
    file = taken_in / "mill.txt"
    row = run("list", "--json", file).json[0]
    run("remove", file)
    told = run("restore", {"id": row["id"], "path": file, "folder": taken_in}[by])
    assert told.status == 0
    assert row["headline"] in told.out
    assert run("list", "--json", file).json == [row]


def test_what_was_not_removed_is_told(run, taken_in: Path) -> None:
    """Status 2 and one sentence."""
    told = run("restore", taken_in / "mill.txt")
    assert (told.status, told.out) == (2, "")
    assert told.err.startswith("No removed article is")
