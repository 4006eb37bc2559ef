"""Hyperlinks: an article whose text links to the address of another one.

Before -> after: “the <a>vote in May</a>” and the article at that address -> “links to it: “vote in May””.
"""

from __future__ import annotations

from collections.abc import Sequence

from reader.article.length import shortened
from reader.article.link import Link, Why
from reader.links.reason import Digest, Pile, Reason

NAME = Why.HYPERLINK

LONGEST = 90
"""So many characters of the words that carry a link are told."""


def find(digest: Digest, candidates: Sequence[Digest], pile: Pile) -> list[Link]:  # noqa: ARG001
    """A link to each candidate at an address that the text links to; what nobody has is not told of.

    Several may have one address: all of them are that page, whichever of them came first.
    """
    known: dict[str, list[int]] = {}
    for other in sorted(candidates, key=lambda other: other.number):
        if other.address and other.number != digest.number:
            known.setdefault(other.address, []).append(other.number)
    return [
        Link(digest.number, target, NAME, f"links to it: “{shortened(words, LONGEST)}”", 1.0, words, place)
        for address, words, place in digest.hyperlinks
        for target in known.get(address, ())
    ]


HYPERLINKED = Reason(NAME, "Linked in the text", find)
