"""Figures: what the figures of an article count, in words, and what two articles count alike.

“640 tonnes of silt” in one, “640 tonnes” in the other -> “640 tonnes”; “the 46-year-old” -> nothing
"""

from __future__ import annotations

import re
from collections.abc import Collection

from reader.article.annotation import AnnotatedArticle, EntityType, Mention
from reader.article.fates import fate_near
from reader.article.figure_context import context_of, counts_something, figure_words
from reader.links.reason import Digest

MOST_LOOKED_AT = 100
"""So many figures of an article are looked at, the first ones."""

_FIGURE = re.compile(r"(?:[A-Z]{1,2})?[$€£¥₹₽]? ?\d")
_BARE = re.compile(r"[\d.,\s]+(?:hundred|thousand|million|billion|trillion|bn|m|k)?")
_NO_COUNT = re.compile(r"0\d.*|[0.,\s]+|.*-(?:year|month|week|day)")
"""The tail of a longer number, nothing, and ages."""


def is_figure(name: str) -> bool:
    """Whether a name of a digest is a figure."""
    return _FIGURE.match(name) is not None


def counted_figures(annotated: AnnotatedArticle, names: Collection[str]) -> dict[str, str]:
    """Those of `names` that are figures and tell what they count, each with it as it is told first."""
    figures = (one for one in annotated.mentions if one.type is EntityType.NUMBER and one.name in names)
    found: dict[str, str] = {}
    for mention, _ in zip(figures, range(MOST_LOOKED_AT), strict=False):
        if mention.name not in found and (words := _in_full(annotated.article.text, mention)):
            found[mention.name] = words
    return found


def _in_full(text: str, mention: Mention) -> str:
    """A figure with what it counts; empty where nobody can tell, or where it counts nothing."""
    unit = " " in mention.value
    _, before, behind = context_of(text, mention.start, mention.end)
    if not counts_something(before, behind, mention.value.partition(" ")[2]):
        return ""
    fate = "" if unit else fate_near(before, behind)
    return figure_words(mention.name, mention.value, mention.counts, fate) if fate or mention.counts else ""


def counted_alike(name: str, one: Digest, other: Digest) -> str:
    """A figure with what two articles count by it, in words that hold for both; empty for none."""
    if _NO_COUNT.fullmatch(name):
        return ""
    agreed = _agreed(one.counted.get(name, ""), other.counted.get(name, ""))
    return agreed or ("" if _BARE.fullmatch(name) else name)


def _agreed(one: str, other: str) -> str:
    """What is in both, as long as the thing that is counted is."""
    few, many = sorted((one.split(" "), other.split(" ")), key=len)
    known = {word.lower() for word in many}
    shared = [word for word in few if word.lower() in known]
    return " ".join(shared) if one and other and shared[-1:] == few[-1:] else ""
