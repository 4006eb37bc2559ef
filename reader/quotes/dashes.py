"""Speech that a dash opens, as French, Spanish or Polish print it.

`— Nous partons, dit Marrow. — Déjà ?` -> “Nous partons”, “Déjà ?”
`—Vamos —dijo ella—. Ya.` -> “Vamos”, “Ya.”
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from reader.quotes.cues import FOREIGN
from reader.quotes.marks import Marked

LANGUAGES = frozenset(
    {"fr", "es", "it", "pt", "ca", "gl", "ro", "pl", "cs", "hu", "ru", "uk", "tr", "el", "sv", "fi"}
)
"""Languages that print speech behind a dash."""

_DASH = re.compile("[—–―]")
_OPENS = re.compile(r"[—–―]\s?(?=[^\W\d_]|[¿¡…«“])")
_SAID = re.compile(rf",?\s(?=(?:a |ha |s’est |se )?(?:{'|'.join(sorted(FOREIGN))})\b)")
_SENTENCE = re.compile(r"[.!?…]\s")


def dash_runs(text: str, start: int, end: int, language: str) -> Iterator[Marked]:
    """The runs of one block whose first character is a dash."""
    if language not in LANGUAGES or not _OPENS.match(text, start, end):
        return
    speaking, at = True, start
    bounds = [m.start() for m in _DASH.finditer(text, start + 1, end)] + [end]
    for bound in bounds:
        if speaking:
            yield from _speech(text, at, bound)
        speaking = not speaking or bool(_SENTENCE.search(text, max(at, bound - 2), bound + 1))
        at = bound


def _speech(text: str, start: int, end: int) -> Iterator[Marked]:
    """The words of one turn, from behind its dash to the reporter's “, dit …” or to its end."""
    while start < end and not text[start].isalnum() and text[start] not in "¿¡…«“":
        start += 1
    said = _SAID.search(text, start, end)
    stop = said.start() if said else end
    while stop > start and text[stop - 1].isspace():
        stop -= 1
    if stop > start:
        yield Marked(start, stop)
