"""Promises of printing.py: what a verb prints is safe to show and can be read by a program."""

from __future__ import annotations

import json

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from reader.article.span import Span
from reader.cli.printing import as_json, say, say_array, say_heading, say_lit
from reader.safety import safe_text


def test_a_line_keeps_its_columns_and_loses_its_controls(capsys: pytest.CaptureFixture[str]) -> None:
    """Spaces that align stay; what a terminal would obey goes."""
    say("a  \x1b[2Jb\nc\td")
    assert capsys.readouterr().out == "a  [2Jb c d\n"


def test_an_array_is_json_and_a_value_a_line(capsys: pytest.CaptureFixture[str]) -> None:
    """Both a JSON parser and a person with `grep` can read it."""
    say_array([{"a": 1}, {"a": 2}])
    out = capsys.readouterr().out
    assert json.loads(out) == [{"a": 1}, {"a": 2}]
    assert out.splitlines() == ["[", '{"a": 1},', '{"a": 2}', "]"]


def test_an_empty_array_is_an_array(capsys: pytest.CaptureFixture[str]) -> None:
    """Nothing to print is still JSON."""
    say_array([])
    assert capsys.readouterr().out == "[]\n"


@settings(max_examples=100)
@given(st.text())
def test_json_is_safe_to_show_and_says_the_same(text: str) -> None:
    """No JSON carries a character that a terminal could obey, and none loses one."""
    shown = as_json({"text": text})
    assert safe_text(shown) == shown
    assert json.loads(shown) == {"text": text}


def test_a_heading_is_plain_where_no_terminal_is(capsys: pytest.CaptureFixture[str]) -> None:
    """A pipe gets no escape sequences."""
    say_heading("Herons return")
    assert capsys.readouterr().out == "Herons return\n"


@pytest.mark.parametrize(
    ("no_colour", "shown"), [("", "\x1b[1mHerons return\x1b[0m\n"), ("1", "Herons return\n")]
)
def test_a_heading_is_bold_on_a_terminal(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch, no_colour: str, shown: str
) -> None:
    """A terminal gets it bold, unless NO_COLOR is set."""
    monkeypatch.setattr("sys.stdout.isatty", lambda: True)
    monkeypatch.setenv("TERM", "xterm")
    monkeypatch.setenv("NO_COLOR", no_colour)
    say_heading("Herons return")
    assert capsys.readouterr().out == shown


def test_lit_words_are_bold_on_a_terminal(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    """Each word for itself, so that a phrase may go over a line's end; a pipe gets none of it."""
    text, lit = "The low tide came at noon to Brackwater.", [Span(4, 12), Span(21, 25)]
    monkeypatch.setenv("COLUMNS", "20")
    say_lit(text, lit, "  ")
    assert capsys.readouterr().out == "  The low tide came\n  at noon to\n  Brackwater.\n"
    monkeypatch.setattr("sys.stdout.isatty", lambda: True)
    monkeypatch.setenv("TERM", "xterm")
    say_lit(text, lit, "  ")
    bold = "  The \x1b[1mlow\x1b[0m \x1b[1mtide\x1b[0m came\n  at \x1b[1mnoon\x1b[0m to\n  Brackwater.\n"
    assert capsys.readouterr().out == bold
