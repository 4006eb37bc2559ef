"""How verbs speak: lines and JSON on standard output, sentences on standard error; all of it safe to show."""

from __future__ import annotations

import json
import os
import re
import sys
from collections.abc import Iterable
from typing import TYPE_CHECKING, TextIO

from reader.cli.wrapping import text_width, wrap
from reader.safety import safe_line, safe_text

if TYPE_CHECKING:
    from reader.article.span import Span

_SPACES = str.maketrans("\n\t", "  ")
_TURN = "\u200b"
"""Stands before and behind a word in bold while lines are broken: it takes no column."""
_WORD = re.compile(r"\S+")


def prepare_streams() -> None:
    """Let no character that the terminal's encoding lacks stop the output, nor an output that is closed."""
    # A file that is opened later would get the free number, and what is written to the output with it.
    if sys.stdout is None:
        sys.stdout = _nowhere()
    if sys.stderr is None:
        sys.stderr = _nowhere()
    for stream in (sys.stdout, sys.stderr):
        reconfigure = getattr(stream, "reconfigure", None)
        if reconfigure:
            reconfigure(errors="replace")


def _nowhere() -> TextIO:
    return open(os.devnull, "w", encoding="utf-8")  # noqa: PTH123 - it stays open to the end


def say(line: str = "") -> None:
    """One line on standard output."""
    print(safe_text(line).translate(_SPACES))


def say_heading(text: str) -> None:
    """A headline on standard output, in bold where a terminal shows it."""
    for line in wrap(safe_text(text), text_width()):
        print(_bold(line))


def say_text(text: str) -> None:
    """A whole text on standard output, its lines as they are; nothing where it is empty."""
    if text:
        print(safe_text(text))


def say_wrapped(text: str, first: str = "", rest: str = "") -> None:
    """Running text on standard output in lines that fit the terminal, indented by `first` and `rest`."""
    for line in wrap(safe_text(text), text_width(), first, rest):
        print(line)


def say_lit(text: str, lit: Iterable[Span], indent: str) -> None:
    """Running text like `say_wrapped`, with the words at some places in bold."""
    pieces, at = list[str](), 0
    for span in lit:
        pieces += (
            _plain(text[at : span.start]),
            _WORD.sub(rf"{_TURN}\g<0>{_TURN}", _plain(text[span.start : span.end])),
        )
        at = span.end
    for line in wrap("".join([*pieces, _plain(text[at:])]), text_width(), indent, indent):
        print("".join(_bold(part) if place % 2 else part for place, part in enumerate(line.split(_TURN))))


def _plain(text: str) -> str:
    return safe_text(text).replace(_TURN, "")


def tell(sentence: str) -> None:
    """One sentence for the person on standard error."""
    print(safe_line(sentence), file=sys.stderr)


def say_json(value: object) -> None:
    """One JSON value on a line of its own."""
    print(as_json(value))


def say_array(values: Iterable[object]) -> None:
    """A JSON array with one value a line, written as the values come."""
    separator = "["
    for value in values:
        sys.stdout.write(f"{separator}\n{as_json(value)}")
        separator = ","
    print("[]" if separator == "[" else "\n]")


_encode = json.JSONEncoder(ensure_ascii=False).encode


def as_json(value: object) -> str:
    """`value` as JSON on one line: readable, but in ASCII where a terminal could obey or not show it."""
    text = _encode(value)
    if text.isascii() and "\x7f" not in text:
        return text
    plain = safe_text(text) == text and (sys.stdout.encoding or "").lower().startswith("utf")
    return text if plain else _ascii(value)


def _ascii(value: object) -> str:
    return json.dumps(value).replace("\x7f", "\\u007f")


def _bold(text: str) -> str:
    """`text` in bold where a terminal shows it and nobody asked for no colour."""
    plain = bool(os.environ.get("NO_COLOR")) or os.environ.get("TERM") == "dumb" or not sys.stdout.isatty()
    return text if plain else f"\x1b[1m{text}\x1b[0m"
