"""Taking files in beside the running application: a child process whose lines become events."""

from __future__ import annotations

import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from reader.tui.taking_in import Ended, Moved, TakingIn

ARTICLE = """Lamps out on the pier of Orrel

The oil ship came three days late, and the pier of Orrel stood black for two nights in a row.

“Nobody slept,” said Ida Voss, who keeps the lamps. “You could hear the boats, and that was all.”
"""


Says = Callable[[str], None]


@pytest.fixture
def child(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Says:
    """A program in the place of Python: what is in its `.lines` is what the child says."""
    program = tmp_path / "python"
    monkeypatch.setattr(sys, "executable", str(program))

    def says(script: str) -> None:
        program.write_text(f"#!/bin/sh\n{script}\n")
        program.chmod(0o755)

    return says


def events(library: Path) -> list[Moved | Ended]:
    """Everything that a child says until its end."""
    return list(TakingIn(library, ["/pile"]).events())


def test_files_are_taken_in_by_a_child_and_told_of(tmp_path: Path) -> None:
    """A file that can be read is counted; one that cannot gets its sentence; the summary comes last."""
    pile = tmp_path / "pile"
    pile.mkdir()
    (pile / "lamps.txt").write_text(ARTICLE, encoding="utf-8")
    (pile / "photo.txt").write_bytes(bytes(range(256)) * 8)
    told = list(TakingIn(tmp_path / "library.db", [str(pile)]).events())
    assert told[:-1]
    assert all(isinstance(event, Moved) for event in told[:-1])
    last = told[-1]
    assert isinstance(last, Ended)
    assert "1 new article" in last.sentence
    assert len(last.problems) == 1
    assert "photo.txt" in last.problems[0]


def test_progress_and_problems_are_read_line_by_line(tmp_path: Path, child: Says) -> None:
    """Every line is an event; what is no event is passed over."""
    child(
        """cat <<'END'
{"event": "progress", "done": 1, "total": 3}
not json at all
[1, 2]
{"event": "progress", "done": "many", "total": null}
{"event": "problem", "sentence": "a.bin: it is a binary file."}
{"event": "unheard of"}
{"event": "summary", "sentence": "Took in 2 new articles."}
END"""
    )
    assert events(tmp_path / "l.db") == [
        Moved(1, 3),
        Moved(0, 0),
        Ended("Took in 2 new articles.", ("a.bin: it is a binary file.",)),
    ]


def test_a_child_that_dies_is_told_of(tmp_path: Path, child: Says) -> None:
    """Without a summary there is a sentence that says so and what to do."""
    child("""echo '{"event": "progress", "done": 1, "total": 3}'; kill -9 $$""")
    told = events(tmp_path / "l.db")
    assert told[0] == Moved(1, 3)
    assert isinstance(told[-1], Ended)
    assert "add them again" in told[-1].sentence


def test_what_a_child_says_is_made_safe(tmp_path: Path, child: Says) -> None:
    """A file name with an escape sequence in a problem's sentence reaches no screen as one."""
    child(
        """cat <<'END'
{"event": "problem", "sentence": "a\\u001b[31m\\nb\\u202e.bin: no"}
{"event": "summary", "sentence": "Done\\u009b2J"}
END"""
    )
    assert events(tmp_path / "l.db") == [Ended("Done2J", ("a[31m b.bin: no",))]


def test_a_child_can_be_ended(tmp_path: Path, child: Says) -> None:
    """Leaving the program ends the intake; ending it twice does no harm."""
    child("exec sleep 600")
    taking = TakingIn(tmp_path / "l.db", ["/pile"])
    taking.stop()
    told = list(taking.events())
    taking.stop()
    assert isinstance(told[-1], Ended)


def test_a_path_that_looks_like_an_option_is_a_path(tmp_path: Path, child: Says) -> None:
    """Whatever a file is called, the child takes it for a file."""
    kept = tmp_path / "words"
    child(f'printf "%s\\n" "$@" > {kept}')
    list(TakingIn(tmp_path / "l.db", ["--help", "-x"]).events())
    words = kept.read_text().splitlines()
    assert words[-3:] == ["--", "--help", "-x"]


def test_very_many_problems_are_counted_by_their_reasons(tmp_path: Path, child: Says) -> None:
    """The first two hundred have their sentences; of all the reasons are told."""
    child(
        """for i in $(seq 300); do echo '{"event": "problem", "sentence": "a: is empty."}'; done
cat <<'END'
{"event": "progress", "sentence": "3 of 9 · 1.0 a second · 10 s left", "done": 3, "total": 9}
{"event": "summary", "sentence": "Done.", "problems": 300, "reasons": {"is empty": 299, "\\u001b[31mred": 1}}
END"""
    )
    moved, ended = events(tmp_path / "l.db")
    assert moved == Moved(3, 9, "3 of 9 · 1.0 a second · 10 s left")
    assert isinstance(ended, Ended)
    assert len(ended.problems) == 203
    assert ended.problems[200:] == ("… and 100 more. Of all 300:", "299 × is empty", "1 × [31mred")
