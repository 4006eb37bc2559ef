"""Typographic spaces: every run of white space is one space, what has no width and no meaning goes.

`10 000<no-break space>km  north` -> `10 000 km north`.
"""

from __future__ import annotations

import re

from reader.cleaning.draft import Draft
from reader.cleaning.rule import Rule

_INVISIBLE = re.compile("[\u00ad\u200b\u2060]")
_RUNS = re.compile(r"\s+")
_ODD = re.compile(r"  |[\t-\r\x1c-\x1f\x85\xa0\xad\u1680\u2000-\u200b\u2028\u2029\u202f\u205f\u2060\u3000]")


def settle_spaces(draft: Draft) -> None:
    """Makes every space a plain one; a line that held nothing else keeps what it had."""
    for line in draft.lines:
        if not _is_settled(line.text) and _ODD.search(line.text):
            text = _INVISIBLE.sub("", line.text)
            line.text = _RUNS.sub(" ", text).strip() or line.text


def _is_settled(text: str) -> bool:
    """Whether a quick look shows that `text` has none but plain single spaces."""
    return text.isascii() and "  " not in text and text.isprintable()


SPACES = Rule("spaces", settle_spaces)
