"""Whether marked words are speech at all: titles, terms and scare quotes are not."""

from __future__ import annotations

import re

from reader.quotes.page import Page
from reader.quotes.speakers import Said

_WORD = re.compile(r"[^\W_]+(?:[’'-][^\W_]+)*")
_SENTENCE = re.compile(r"[.!?,…][”’\"'»›“]*$")


def is_speech(page: Page, one: Said) -> bool:
    """Somebody's words rather than a title, a term or a word held at arm's length."""
    run = one.run
    words = _WORD.findall(page.text, run.start, run.end)
    if not words:
        return False
    if one.adjacent:
        return len(words) > 1 or one.attribution is not None
    if one.attribution is not None and len(words) >= 3:
        return True
    if run.single:
        return False
    return len(words) >= 4
