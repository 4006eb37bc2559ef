"""Typographic spaces: every run of white space is one space, what has no width and no meaning goes.

`10 000<no-break space>km  north` -> `10 000 km north`.
"""

from __future__ import annotations

import re

from reader.cleaning.draft import Draft
from reader.cleaning.rule import Rule

_INVISIBLE = re.compile("[\u00ad\u200b\u2060]")


def settle_spaces(draft: Draft) -> None:
    """Makes every space a plain one; a line that held nothing else keeps what it had."""
    for line in draft.lines:
        text = line.text if line.text.isascii() else _INVISIBLE.sub("", line.text)
        line.text = " ".join(text.split()) or line.text


SPACES = Rule("spaces", settle_spaces)
