r"""Words as Markdown shows them: every sign that would mean something is kept from it.

`2 * 3 <b>` -> `2 \* 3 \<b>`, `1. May` -> `1\. May`
"""

from __future__ import annotations

import re

from reader.safety import safe_line

_SIGN = re.compile(
    r"\\(?=[!-/:-@\[-`{-~])|\\$"  # a backslash before a sign, or a hard line end
    r"|[`*\[\]|$]"
    r"|(?<![^\W_])_|_(?![^\W_])"  # inside a word it is a letter
    r"|<(?=[A-Za-z/!?])"
    r"|&(?=#?\w{1,32};)"
    r"|~(?=~)|=(?==)|%(?=%)"
    r"|(?<!\w)#(?=\w)",  # where others see a tag
    re.MULTILINE,
)
_EDGES = re.compile(r"^[ \t]+|[ \t]+$", re.MULTILINE)
"""White space that would make a line code, or end it hard."""
_START = re.compile(r"^(?:(?P<sign>[#>+=~-])|(?P<number>\d{1,9})(?P<point>[.)])(?=\s|$))", re.MULTILINE)
"""What makes a line something else than words where it stands at its start."""
_HASHES = re.compile(r"(?<!\\)#+$")
"""Signs that a heading would take for its end."""


def as_words(text: str) -> str:
    """Text that Markdown shows as it is; its lines stay lines of one paragraph."""
    return _START.sub(_kept, _SIGN.sub(r"\\\g<0>", _EDGES.sub("", text)))


def within_line(text: str) -> str:
    """Text on one line that stands behind other signs, as in a heading, so that its start means nothing."""
    return _HASHES.sub(r"\\\g<0>", _SIGN.sub(r"\\\g<0>", safe_line(text)))


def _kept(found: re.Match[str]) -> str:
    return "\\" + found["sign"] if found["sign"] else f"{found['number']}\\{found['point']}"


def quoted(text: str) -> str:
    """Markdown set as a block quotation, its empty lines too."""
    return "\n".join(f"> {line}" if line else ">" for line in text.split("\n"))
