"""The plain-text way out of a page that cannot be read as a tree: its tags cut away, in one pass."""

from __future__ import annotations

import html
import re

_PIECE = re.compile(r"<(?:!--|[/!?]?[a-zA-Z])[^<>]*>?|[^<]+|<")
_NAME = re.compile(r"</?([a-zA-Z][a-zA-Z0-9]*)")
_SILENT = frozenset(("script", "style", "template", "noscript", "svg", "head"))
_INLINE = frozenset(
    "a abbr b bdi cite code em font i mark q s small span strong sub sup time u wbr".split()  # noqa: SIM905
)


def without_tags(page: str) -> str:
    """The text of a page, a blank line where a block began or ended; in time proportional to its length."""
    found: list[str] = []
    silent = ""
    for piece in _PIECE.finditer(page):
        text = piece[0]
        name = _NAME.match(text)
        if name is None:
            if not silent and not text.startswith(("<!", "<?")):
                found.append(" ".join(text.split()) if text.isspace() else text.replace("\n", " "))
            continue
        tag = name[1].lower()
        if silent:
            silent = "" if tag == silent and text[1] == "/" else silent
        elif tag in _SILENT:
            silent = "" if text[1] == "/" or text.endswith("/>") else tag
        elif tag not in _INLINE:
            found.append("\n\n")
    return html.unescape("".join(found))
