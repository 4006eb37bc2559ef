"""The words after `reader`, taken apart: which verb is meant, and its arguments."""

from __future__ import annotations

from argparse import ArgumentParser, HelpFormatter, RawDescriptionHelpFormatter
from collections.abc import Callable, Iterable, Sequence
from typing import NoReturn

from reader import __version__
from reader.cli.verb import Verb
from reader.cli.wrapping import terminal_width
from reader.safety import safe_line


def split_verb(words: Sequence[str], names: Sequence[str]) -> tuple[str, list[str]]:
    """The verb that `words` name (empty where they name none) and the words without it.

    The verb is the first word that is no option. `--` before it ends the search, so that
    `reader -- list` opens a folder of that name, as `reader ./list` does.
    """
    place = 0
    while place < len(words) and words[place].startswith("-") and words[place] not in ("-", "--"):
        place += 2 if words[place] == "--library" else 1
    if place < len(words) and words[place] in names:
        return words[place], [*words[:place], *words[place + 1 :]]
    return "", list(words)


def _formatter(prog: str) -> HelpFormatter:
    """Help in the width of the terminal; told here, or argparse imports `shutil` to find it."""
    return RawDescriptionHelpFormatter(prog, width=terminal_width() - 2)


class VerbParser(ArgumentParser):
    """The parser of one verb's arguments, with those that all verbs understand."""

    def __init__(self, verb: Verb, others: Callable[[], Iterable[Verb]] | None = None) -> None:
        """`others` gives the verbs that the help of the first verb lists."""
        super().__init__(
            prog="reader" if others else f"reader {verb.name}",
            description=verb.summary,
            formatter_class=_formatter,
            allow_abbrev=False,
        )
        self._others = others
        self.add_argument("--library", metavar="FILE", help="the library to use in place of your own")
        self.add_argument("--version", action="version", version=f"reader {__version__}")
        verb.arguments(self)

    def format_help(self) -> str:
        """The help; for `reader` itself with a line for every verb."""
        own = super().format_help()
        if self._others is None:
            return own
        lines = (f"  {verb.name:<12}{verb.summary}\n" for verb in self._others())
        return f"{own}\nverbs (each with its own --help):\n{''.join(lines)}"

    def error(self, message: str) -> NoReturn:
        """Tell what was not understood. A file's name may stand in it, and holds what its maker put there."""
        super().error(safe_line(message))
