"""Hyperlinks: an article whose text links to the address of another one.

Before -> after: “the <a>vote in May</a>” and the article at that address -> “links to it: “vote in May””.
"""

from __future__ import annotations

from collections.abc import Sequence

from reader.article.link import Link, Why
from reader.links.reason import Digest, Pile, Reason

NAME = Why.HYPERLINK

LONGEST = 90
"""So many characters of the words that carry a link are told."""


def find(digest: Digest, candidates: Sequence[Digest], pile: Pile) -> list[Link]:  # noqa: ARG001
    """One link for each candidate whose address the text links to; what nobody has is not told of."""
    others = sorted(candidates, key=lambda other: -other.number)
    known = {other.address: other for other in others if other.address and other.number != digest.number}
    return [
        Link(digest.number, known[address].number, NAME, f"links to it: “{_short(words)}”", 1.0, words, place)
        for address, words, place in digest.hyperlinks
        if address in known
    ]


def _short(words: str) -> str:
    return words if len(words) <= LONGEST else f"{words[: LONGEST - 1].rstrip()}…"


HYPERLINKED = Reason(NAME, "Linked in the text", find)
