"""Words are counted the same however they are written."""

import subprocess
import sys

import pytest

from reader.links.words import telling, term, words_of


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("The Harbour’s dredger, again", ["the", "harbour", "dredger", "again"]),
        ("1,400 berths at 2.5 per cent", ["1,400", "berths", "at", "2.5", "per", "cent"]),
        ("well-known, e-mail", ["well-known", "e-mail"]),
        ("Ärger über Öl", ["ärger", "über", "öl"]),
        ("— … !", []),
    ],
)
def test_words_of_a_text(text: str, words: list[str]) -> None:
    """Case, possessives and marks around words do not count."""
    assert words_of(text) == words


def test_function_words_tell_nothing() -> None:
    """In several languages; a single letter neither."""
    assert telling(words_of("The boat and the b of die Fähre und le port")) == ["boat", "fähre", "port"]


def test_hash_of_a_word_is_the_same_in_every_run() -> None:
    """It can be stored; it has 63 bits."""
    program = "from reader.links.words import term; print(term('dredger'))"
    said = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True)
    assert int(said.stdout) == term("dredger") < 1 << 63


def test_hostile_line_is_read_in_linear_time() -> None:
    """A megabyte of marks between letters costs no more than a megabyte of letters."""
    assert len(words_of("a-" * 500_000)) == 1
    assert words_of("-" * 1_000_000) == []
