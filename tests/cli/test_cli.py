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


@pytest.mark.parametrize("name", sorted(set(VERBS) - {"add", "open", "clean", "themes"}))
def test_a_named_library_that_is_not_there_is_not_made_by_asking(run, name: str, tmp_path) -> None:
    """Its name may be misspelt: that is said in one sentence, and no file begins."""
    words = {verb: ["x"] for verb in ("search", "show", "names", "links", "remove", "restore")}
    words["mark"] = ["x", "--star"]
    told = run(name, "--library", tmp_path / "typo.sqlite", *words.get(name, []))
    assert (told.status, told.out) == (2, "")
    assert "there is no" in told.err
    assert len(told.err.splitlines()) == 1
    assert list(tmp_path.glob("typo*")) == []


def test_a_named_library_that_is_not_there_is_made_by_taking_in(run, tmp_path) -> None:
    """What is added to it is there."""
    article, library = tmp_path / "tram.txt", tmp_path / "new.sqlite"
    article.write_text("Trams run again in Hollin\n\nThe depot opened its gates on Friday, said the town.\n")
    assert run("add", article, "--library", library).status == 0
    assert "Trams run again" in run("list", "--library", library).out


def test_the_own_library_need_not_be_there_to_be_asked(run) -> None:
    """A newcomer's is empty, which is no mistake of theirs."""
    assert "there is no" not in run("list").err
