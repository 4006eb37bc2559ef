"""How the tests of the verbs call them."""

from __future__ import annotations

import io
import json
import sys
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest

from reader.cli import main


@dataclass(frozen=True)
class Outcome:
    """What a command did."""

    status: int
    out: str
    err: str

    @property
    def json(self) -> Any:
        """Its output, read as JSON."""
        return json.loads(self.out)


Run = Callable[..., Outcome]


@pytest.fixture
def run(capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> Run:
    """Calls `reader` with some words, and bytes on its standard input; never says how long it took."""
    monkeypatch.setattr("reader.cli.add.TOLD_FROM", float("inf"))  # a busy machine takes its time

    def call(*words: object, stdin: bytes = b"") -> Outcome:
        monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(stdin)))
        capsys.readouterr()
        status = main([str(word) for word in words])
        said = capsys.readouterr()
        return Outcome(status, said.out, said.err)

    return call


HERONS = """Herons return to Quillhaven after nine winters - The Reedmere Ledger

Two wardens had given up hope of seeing the birds again

The birds were counted on Monday by two wardens of the Quillhaven marsh, who had slept badly for weeks.

Photograph: Osric Tamm/Ledger

“We had stopped looking up,” said warden Petra Lund, who has kept the marsh since 1998.

Watch the wardens at work – video

Petra Lund said the nests would be fenced before the first of May, and that boats would keep away.
"""
MILL = """Old mill at Brackwater sold for a single crown

The mill has stood empty since the flood, and its wheel lies in the race.

“Somebody has to love it,” said mayor Hedda Crane on Tuesday, signing the deed with a borrowed pen.
"""


@pytest.fixture
def pile(tmp_path: Path) -> Path:
    """A folder with two raw articles."""
    folder = tmp_path / "pile"
    folder.mkdir()
    (folder / "herons.txt").write_text(HERONS, encoding="utf-8")
    (folder / "mill.txt").write_text(MILL, encoding="utf-8")
    return folder


@pytest.fixture
def taken_in(pile: Path, run: Run) -> Path:
    """The same folder, taken into the library."""
    assert run("add", pile).status == 0
    return pile
