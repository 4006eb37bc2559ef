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
_START = re.compile(r"^(?:(?P<sign>[#>+=~-])|(?P<number>\d{1,9})(?P<point>[.)])(?=\s|$))", re.MULTILINE)
"""What makes a line something else than words where it stands at its start."""


def as_words(text: str) -> str:
    """Text that Markdown shows as it is; its lines stay lines of one paragraph."""
    return _START.sub(_kept, _escaped("\n".join(line.strip(" \t") for line in text.split("\n"))))


def within_line(text: str) -> str:
    """Text on one line that stands behind other signs, as in a heading, so that its start means nothing."""
    words = safe_line(text)
    bare = words.rstrip("#")  # a heading would take those for its end
    return _escaped(bare) + "\\#" * (len(words) - len(bare))


def _escaped(text: str) -> str:
    return _SIGN.sub(r"\\\g<0>", text)


def _kept(found: re.Match[str]) -> str:
    return "\\" + found["sign"] if found["sign"] else f"{found['number']}\\{found['point']}"


def quoted(text: str) -> str:
    """Markdown set as a block quotation, its empty lines too."""
    return "\n".join(f"> {line}" if line else ">" for line in text.split("\n"))
