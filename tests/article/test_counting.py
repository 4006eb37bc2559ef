"""Things are counted in one or many."""

from __future__ import annotations

import ast
from pathlib import Path

import pytest

import reader
from reader.article.counting import counted


@pytest.mark.parametrize(
    ("number", "words"), [(0, "0 stars"), (1, "1 star"), (2, "2 stars"), (1234, "1,234 stars")]
)
def test_things_are_counted_in_one_or_many(number: int, words: str) -> None:
    """One is one, everything else is many; thousands are parted."""
    assert counted(number, "star") == words
    assert counted(number, "foot", "feet").endswith("foot" if number == 1 else "feet")


def test_how_things_are_counted_is_written_once() -> None:
    """No other file chooses between an `s` and nothing by whether a number is one."""
    endings = [
        file.name
        for file in Path(reader.__file__).parent.rglob("*.py")
        for node in ast.walk(ast.parse(file.read_text(encoding="utf-8")))
        if isinstance(node, ast.IfExp)
        and isinstance(node.body, ast.Constant)
        and isinstance(node.orelse, ast.Constant)
        and {node.body.value, node.orelse.value} == {"", "s"}
    ]
    assert endings == []
