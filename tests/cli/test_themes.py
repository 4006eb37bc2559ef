"""Promises of `reader themes`."""

from __future__ import annotations

from pathlib import Path


def test_the_themes_are_listed(run) -> None:
    """A line each: what settings call it, and what it looks like."""
    told = run("themes")
    assert told.status == 0
    assert "terminal " in told.out


def test_a_theme_that_cannot_be_used_is_told(run, own_places: Path) -> None:
    """The others are listed all the same."""
    folder = own_places / "config" / "themes"
    folder.mkdir(parents=True)
    (folder / "mine.toml").write_text("[scopes]\nnothing = {}")
    told = run("themes", "--json")
    assert told.status == 1
    assert "mine.toml" in told.err
    assert {"name", "title", "dark"} == set(told.json[0])
