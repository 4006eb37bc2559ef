"""Where the article's title stands in a page: nothing of the article stands above it.

`Other news …` / `<h1>Ferry stays in harbour</h1>` / paragraphs -> what is above the heading is left out.
"""

from __future__ import annotations

import re

from reader.importers.page_blocks import PageBlock

_WORD = re.compile(r"\w+")
_LONGEST = 500
_HALF, _ALIKE = 0.5, 0.8
"""A great heading must hold half of the headline's words; a lesser one must be nearly the same."""
_BELOW = 0.4
"""So much of the page's prose must stand below, else the heading is a link at the end."""


def title_at(blocks: list[PageBlock], headline: frozenset[str]) -> int:
    """The place of the heading that says the headline; below zero where there is none."""
    least, lesser = max(1.0, len(headline) * _HALF), -1
    for at, block in enumerate(blocks):
        if block.place.tag in ("h1", "h2"):
            words = frozenset(_WORD.findall(block.text[:_LONGEST].lower()))
            both = len(words & headline)
            if block.place.tag == "h1" and both >= least:
                return at
            if lesser < 0 < both >= _ALIKE * len(words | headline):
                lesser = at
    return lesser


def below_title(blocks: list[PageBlock], headline: frozenset[str]) -> int:
    """The place from which on the article can stand: that of its title, or the first."""
    at = title_at(blocks, headline)
    total = sum(block.words for block in blocks if block.is_prose)
    below = sum(block.words for block in blocks[max(0, at) :] if block.is_prose)
    return at if at >= 0 and below >= _BELOW * total else 0
