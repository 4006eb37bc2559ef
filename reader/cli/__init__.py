"""The verbs after `reader`, one file each; `reader [PATH …]` is the verb `open`.

Only the chosen verb is imported, and a verb imports what it needs when it runs: `reader list` starts
without the app. So the tuple holds the names of the files; each exports its `VERB`.
"""

from __future__ import annotations

import sys
from collections.abc import Sequence
from importlib import import_module
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from reader.cli.verb import Verb

VERBS = (
    "open",
    "add",
    "list",
    "search",
    "show",
    "quotes",
    "names",
    "stories",
    "links",
    "bookmarks",
    "export",
    "clean",
    "mark",
    "remove",
    "restore",
    "themes",
    "doctor",
)
"""The verbs by the name of their file, as `reader --help` lists them; the first is meant if none is named."""


def load_verb(name: str) -> Verb:
    """The verb of a name in `VERBS`."""
    verb: Verb = import_module(f"reader.cli.{name}").VERB
    return verb


def main(argv: Sequence[str] | None = None) -> int:
    """Do what the command line says; returns the exit status: 0 done, 1 some of it failed, 2 not understood.

    Nothing is raised but for a person who set `READER_TRACEBACK`: every error is a sentence.
    """
    try:
        try:
            return _run(sys.argv[1:] if argv is None else argv)
        finally:
            sys.stdout.flush()
    except (Exception, SystemExit, KeyboardInterrupt) as error:
        from reader.cli.failing import explain

        return explain(error)


def _run(words: Sequence[str]) -> int:
    from reader.cli.command_line import VerbParser, split_verb
    from reader.cli.printing import prepare_streams

    prepare_streams()
    name, rest = split_verb(words, VERBS)
    verb = load_verb(name or VERBS[0])
    others = None if name else lambda: map(load_verb, VERBS)
    return verb.run(VerbParser(verb, others).parse_args(rest))
