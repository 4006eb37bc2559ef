"""Promises of the command `reader` as a whole."""

from __future__ import annotations

import pytest

from reader import __version__
from reader.cli import VERBS, load_verb


def test_help_lists_every_verb(run) -> None:
    """Whoever asks for help learns what there is."""
    told = run("--help")
    assert told.status == 0
    for name in VERBS:
        assert f"  {name} " in told.out
        assert load_verb(name).summary in told.out


@pytest.mark.parametrize("name", VERBS)
def test_every_verb_has_help_of_its_own(run, name: str) -> None:
    """A verb's help says what it does."""
    told = run(name, "--help")
    assert told.status == 0
    assert load_verb(name).summary in " ".join(told.out.split())


def test_the_version_is_told(run) -> None:
    """One line that a bug report can quote."""
    assert run("--version").out == f"reader {__version__}\n"


def test_an_unknown_option_is_not_understood(run) -> None:
    """Status 2 and a sentence, without the control characters that a file name may hold."""
    told = run("list", "--jsn\x1b[31m")
    assert told.status == 2
    assert "--jsn" in told.err
    assert "\x1b" not in told.err


@pytest.mark.parametrize("name", VERBS)
def test_no_verb_shows_a_traceback(run, name: str, tmp_path) -> None:
    """A library that cannot be opened is one sentence for every verb that opens it."""
    broken = tmp_path / "broken.sqlite"
    broken.write_bytes(b"this is no library" * 400)
    words = {"add": [str(broken)], "mark": ["x", "--star"]}
    words |= {verb: ["x"] for verb in ("search", "show", "names", "links", "remove", "restore")}
    told = run(name, "--library", broken, *words.get(name, []))
    assert "Traceback" not in told.err
    if name not in ("open", "clean", "themes"):
        assert told.status == 2
        assert "is not a library" in told.err
