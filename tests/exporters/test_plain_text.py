"""Promises of plain text."""

from __future__ import annotations

from reader.exporters.exporter import Leaf
from reader.exporters.plain_text import PLAIN_TEXT


def test_a_paragraph_is_a_line_however_long(leaf: Leaf) -> None:
    """Nobody wraps: whoever reads it does."""
    lines = PLAIN_TEXT.article(leaf).split("\n")
    long = "The mill has stood empty since the flood, and its deed says <void> in_the_margin & more."
    assert long in lines


def test_passages_stand_behind_the_text_with_note_and_tags(leaf: Leaf) -> None:
    """What was marked, what was thought of it, and what became of it."""
    behind = PLAIN_TEXT.article(leaf).partition("\nPassages\n")[2]
    assert "Note: Ask *Hedda*:" in behind
    assert "Tags: mill, to-do" in behind
    assert "marked 2026-11-20 · moved, 75 % alike" in behind
    assert "“buys the water”" in behind
    assert "““" not in behind


def test_an_article_without_anything_known_is_its_text(bare: Leaf) -> None:
    """No empty lines stand where nothing is known."""
    assert PLAIN_TEXT.article(bare) == "/pile/boat.txt\n\nThe boat is late.\n"
