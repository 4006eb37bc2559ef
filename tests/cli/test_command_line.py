"""Promises of command_line.py: which verb is meant."""

from __future__ import annotations

import pytest

from reader.cli import VERBS
from reader.cli.command_line import split_verb


@pytest.mark.parametrize(
    ("typed", "verb", "rest"),
    [
        ("", "", ""),
        ("list --json", "list", "--json"),
        ("--library x.sqlite list", "list", "--library x.sqlite"),
        ("--library list add a", "add", "--library list a"),
        ("--library=x list", "list", "--library=x"),
        ("pile", "", "pile"),
        ("./list", "", "./list"),
        ("-- list", "", "-- list"),
        ("pile list", "", "pile list"),
        ("- list", "", "- list"),
        ("clean -", "clean", "-"),
    ],
)
def test_the_first_word_that_is_no_option_may_be_a_verb(typed: str, verb: str, rest: str) -> None:
    """A verb wins over a folder of its name; `./` and `--` name the folder."""
    assert split_verb(typed.split(), VERBS) == (verb, rest.split())
