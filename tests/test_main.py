"""Promises of the command itself, in a process of its own."""

from __future__ import annotations

import subprocess
import sys

import pytest


@pytest.mark.parametrize(
    ("words", "status", "out", "err"),
    [
        (["--version"], 0, "reader ", ""),
        (["--help"], 0, "usage: reader", ""),
        (["list", "--json"], 0, "[]\n", ""),
        (["show", "nothing"], 2, "", "No article is"),
        (["list", "--what"], 2, "", "usage: reader list"),
    ],
)
def test_all_that_was_said_is_written_before_it_leaves(
    words: list[str], status: int, out: str, err: str
) -> None:
    """It leaves without taking Python apart, and loses no word by that."""
    ended = subprocess.run(
        [sys.executable, "-m", "reader", *words], capture_output=True, text=True, check=False
    )
    assert ended.returncode == status
    assert ended.stdout.startswith(out)
    assert bool(ended.stdout) == bool(out)
    assert ended.stderr.startswith(err)


def test_a_large_output_arrives_whole() -> None:
    """Ten thousand lines through a pipe."""
    lines = "".join(f'{{"id": {number}, "text": ""}}\n' for number in range(10_000))
    ended = subprocess.run(
        [sys.executable, "-m", "reader", "clean", "--jsonl"],
        input=lines,
        capture_output=True,
        text=True,
        check=False,
    )
    assert ended.stdout.count("\n") == 10_000
