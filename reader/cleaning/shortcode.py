"""Shortcodes of a publishing system, alone on their line.

`[signup_form id="12"]` -> nothing; `He said: “[The] bridge held.”` -> the same.
"""

from __future__ import annotations

import re

from reader.article.text import Kind
from reader.cleaning.draft import Draft
from reader.cleaning.patterns import Pattern
from reader.cleaning.rule import Rule

_PAIRS = r"(?:\s+[\w-]+\s*=\s*(?:\"[^\"]*\"|'[^']*'|[“”″][^“”″]*[“”″]|[^\s\]\"']+))"
_SHORTCODE = Pattern(
    rf"\[/?[a-z][\w-]*{_PAIRS}+\s*/?\]"  # [name key="…"]
    r"|\[/[a-z][\w-]*\]"  # [/name]
    r"|\[[a-z]+[_-][\w-]+\s*/?\]",  # [two_words]
    re.IGNORECASE,
)


def cut_shortcodes(draft: Draft) -> None:
    """Marks lines that hold nothing but shortcodes."""
    for line in draft.open():
        if line.text[0] == "[" and line.text[-1] == "]" and not _SHORTCODE.sub("", line.text).strip():
            draft.mark(line, Kind.SHORTCODE)


SHORTCODE = Rule("shortcode", cut_shortcodes)
