"""Typographic spaces: every run of white space is one space, what has no width and no meaning goes.

`10 000<no-break space>km  north` -> `10 000 km north`.
"""

from __future__ import annotations

import re

from reader.cleaning.draft import Draft
from reader.cleaning.rule import Rule

_INVISIBLE = re.compile("[\u00ad\u200b\u2060]")
_RUNS = re.compile(r"\s{2,}|[^\S ]")
LONGEST = 20_000
"""A line with more characters is not taken apart into words: that would take too much memory."""


def settle_spaces(draft: Draft) -> None:
    """Makes every space a plain one; a line that held nothing else keeps what it had."""
    for line in draft.lines:
        text = line.text if line.text.isascii() else _INVISIBLE.sub("", line.text)
        line.text = (_RUNS.sub(" ", text) if len(text) > LONGEST else " ".join(text.split())) or line.text


SPACES = Rule("spaces", settle_spaces)
