"""Rare names in both: two articles that name the same people whom hardly any other article names.

Before -> after: a portrait of Ines Quill and a report of a dredger -> “both name Ines Quill and Orla Fenn”.
The bar is high: a name that many articles hold ties nobody, and one in passing is not enough. Nor does one
tie whose words are all common, as those of institutions, of places and of leagues are: “Harbour Council”.
"""

from __future__ import annotations

from collections.abc import Sequence

from reader.article.link import Link, Why
from reader.links.reason import Digest, Pile, Reason
from reader.links.same_story import listed
from reader.links.weights import weight
from reader.links.words import term, words_of

MOST_HOLD = 4
"""A name that more articles hold is not rare."""

RARE_WORD, OF_ARTICLES = MOST_HOLD + 1, 2_000
"""Nor is one whose rarest word is held by more than so many, and by one more for so many in the library."""

FEWEST = 2
"""So many rare names two articles share, one of which both name so often."""

OFTEN = 4
"""A single one will do if both name it so often: it is what they are about."""

MOST = 5
"""So many links an article finds at most; others may still find it."""

TOLD = 3
"""How many names the evidence tells."""

NAME = Why.SAME_PEOPLE


def find(digest: Digest, candidates: Sequence[Digest], pile: Pile) -> list[Link]:
    """The candidates that share rare names, those with the rarest and most first."""
    mine = {name: count for name, count in digest.names.items() if _is_rare(name, pile)}
    if not mine:
        return []
    shared = ((_shared(mine, other, pile), other) for other in candidates)
    tied = [(sum(names.values()), names, other) for names, other in shared if _is_enough(mine, names, other)]
    tied.sort(key=lambda one: (-one[0], one[2].number))
    return [_link(digest, other, names, total) for total, names, other in tied[:MOST]]


def _is_rare(name: str, pile: Pile) -> bool:
    """Whether it is a name of two words or more, as people's are, that few articles hold."""
    whole = " " in name and name[0].isalpha()
    return whole and 2 <= pile.frequency(_term(name)) <= MOST_HOLD and _has_rare_word(name, pile)


def _has_rare_word(name: str, pile: Pile) -> bool:
    """Whether hardly any article has one of its words; words that nobody has are not told of."""
    held = filter(None, (pile.frequency(term(word)) for word in words_of(name)))
    return min(held, default=0) <= RARE_WORD + pile.size // OF_ARTICLES


def _shared(mine: dict[str, int], other: Digest, pile: Pile) -> dict[str, float]:
    """The names that an article has, too, each with what it says."""
    return {name: weight(_term(name), pile) for name in mine.keys() & other.names.keys()}


def _is_enough(mine: dict[str, int], names: dict[str, float], other: Digest) -> bool:
    most = max((min(mine[name], other.names[name]) for name in names), default=0)
    return most >= OFTEN or (len(names) >= FEWEST and most >= FEWEST)


def _link(digest: Digest, other: Digest, names: dict[str, float], total: float) -> Link:
    told = sorted(names, key=lambda name: (-names[name], name))[:TOLD]
    return Link(
        digest.number, other.number, NAME, f"both name {listed(told)}", round(total / (total + 10), 4)
    )


def _term(name: str) -> int:
    return term(f"name: {name.lower()}")


SAME_PEOPLE = Reason(NAME, "Rare names in both", find)
