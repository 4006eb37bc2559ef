"""List marks: whether an item of a list brings its own mark, so that no second one is set before it.

`• two ferries`, `- two ferries`, `2. two ferries` do; `two ferries` does not.
"""

from __future__ import annotations

import re

_MARK = re.compile(r"([•◦▪●‣*]|[-–—](?=\s)|\d{1,2}[.)](?=\s))\s*(?=\S)")


def has_mark(text: str, start: int = 0) -> bool:
    """Whether `text` has a bullet, a dash or a number at `start`, as an item of a list has."""
    return not text[start : start + 1].isalpha() and _MARK.match(text, start) is not None


def parted(text: str) -> tuple[str, str]:
    """The mark of an item, empty where it has none, and its words."""
    found = _MARK.match(text)
    return (found[1], text[found.end() :]) if found else ("", text)
