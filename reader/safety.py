"""The one door for foreign text: nothing reaches a screen, a file name or a terminal without it.

Before -> after: `"a\\x1b[31mb\\u202ec"` -> `"a[31mbc"`.
"""

from __future__ import annotations

import re

_FORBIDDEN = re.compile(
    "["
    "\x00-\x08\x0b-\x1f\x7f"  # C0 controls but tab and line feed, and DEL
    "\x80-\x9f"  # C1 controls: some terminals obey them
    "\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069"  # bidi controls: they reorder what is shown
    "\u2028\u2029"  # separators that some programs break lines at
    "\ufeff\ufff9-\ufffb\ufffe\uffff"  # byte order mark, interlinear anchors, non-characters
    "\U000e0000-\U000e007f"  # tags: invisible text
    "\ud800-\udfff"  # halves of surrogate pairs: no terminal can be sent them
    "]"
)
_LINE_ENDS = re.compile("\r\n?|[\x0b\x0c\x85\u2028\u2029]")
_SPACES = re.compile(r"\s+")


def safe_text(text: str) -> str:
    """`text` without a character that a terminal could obey or that hides or reorders others.

    Every kind of line end becomes one line feed; tabs stay. Applying it twice changes nothing more.
    """
    return _FORBIDDEN.sub("", _LINE_ENDS.sub("\n", text))


def safe_line(text: str) -> str:
    """`text` made safe and fit for one line: every run of white space is one space."""
    return _SPACES.sub(" ", safe_text(text)).strip()
