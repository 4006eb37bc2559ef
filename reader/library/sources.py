"""Sources: the one spelling of a path or an address by which the library knows where an article came from.

Before -> after: `"./pile/../a.txt"` in `/home/wren` -> `"/home/wren/a.txt"`; a URL stays.
"""

from __future__ import annotations

import os
import re

from reader.safety import safe_line

_ADDRESS = re.compile(r"[a-z][a-z0-9+.-]*://", re.IGNORECASE)


def is_address(reference: str) -> bool:
    """Whether `reference` is a URL and not a path."""
    return _ADDRESS.match(reference) is not None


def source_name(reference: str) -> str:
    """The name of a file, a folder or a URL: safe to show, and the same however it was typed."""
    if is_address(reference):
        return safe_line(reference)
    return _readable(os.path.abspath(reference))  # noqa: PTH100 - links in it are kept as they were typed


def _readable(path: str) -> str:
    """A path without bytes that are no text: each of those as `\\xff`."""
    return safe_line(os.fsencode(path).decode("utf-8", "backslashreplace"))


def within(count: int) -> str:
    """SQL: whether `origin.source` lies under one of `count` names; each takes the values of `bounds`."""
    one = "source = ? OR (source >= ? AND source < ?) OR (source >= ? AND source < ?)"
    return " OR ".join([one] * count) if count else "0"


def bounds(name: str) -> tuple[str, str, str, str, str]:
    """The values that `within` asks for: the name itself, what lies below it, and its records."""
    stem = name.rstrip("/")
    return (name, f"{stem}/", f"{stem}0", f"{stem}#", f"{stem}$")
