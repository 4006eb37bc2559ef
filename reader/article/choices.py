"""Choices: what a person decided about the lines of one article and its source, and what its source repeats.

A line is named by its words and by the how-manyth of its equals it is, so that the name outlives a new
import, another order of the lines around it, and another spelling of its spaces, case and punctuation.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from enum import StrEnum
from hashlib import blake2b
from typing import NamedTuple

from reader.article.text import Kind

LONGEST = 160
"""A name has at most about so many characters: of a longer line its start and a hash."""

FEWEST = 3
"""In so many different articles of its source a line stands that may be no part of any of them."""

SURE = 5
"""In so many, one that could as well be part of them."""

_WORD = re.compile(r"\w+")


class LineName(NamedTuple):
    """Which line of an article is meant."""

    words: str
    """What `words_of` gives for it."""
    nth: int = 0
    """How many lines of the same words stand before it."""


class Choice(StrEnum):
    """What a person wants of a line."""

    BACK = "back"
    """It belongs to the article, though a rule cuts it."""
    CUT = "cut"
    """It does not belong to the article, though no rule cuts it."""


@dataclass(frozen=True, slots=True)
class LineDecision:
    """What is to become of one line of an article."""

    line: LineName
    choice: Choice | None
    """None: what the rules say."""


@dataclass(frozen=True, slots=True)
class KindDecision:
    """Whether the lines of one kind belong to the articles of a source, though rules cut them."""

    kind: Kind
    back: bool


@dataclass(frozen=True, slots=True)
class RepairsDecision:
    """Whether the text of an article is repaired before the rules look at it."""

    on: bool


Decision = LineDecision | KindDecision | RepairsDecision
"""One thing that a person decides; each has its opposite, so each can be undone."""


def undecided(decision: Decision) -> Decision:
    """What holds of the thing that a decision is about where nobody decides: what the rules say."""
    match decision:
        case LineDecision(line):
            return LineDecision(line, None)
        case KindDecision(kind):
            return KindDecision(kind, False)
        case RepairsDecision():
            return RepairsDecision(True)


@dataclass(frozen=True, slots=True)
class Choices:
    """All that was decided and learned for one article."""

    back: frozenset[LineName] = frozenset()
    """Lines brought back."""
    cut: frozenset[LineName] = frozenset()
    """Lines cut by hand."""
    kinds_back: frozenset[Kind] = frozenset()
    """Kinds of lines brought back in all articles of the source."""
    repairs: bool = True
    """Whether the text is repaired."""
    boilerplate: Mapping[int, int] = field(default_factory=dict)
    """What the source repeats: `hash_of_line` of a line -> in how many different articles it stands."""
    source: str = ""
    """What a person calls the source: its outlet, its site or its folder."""
    articles: int = 0
    """How many different articles of the source were looked at for `boilerplate`."""

    def decides_as(self, other: Choices) -> bool:
        """Whether the same was decided; what was learned may differ."""
        mine = (self.back, self.cut, self.kinds_back, self.repairs)
        return mine == (other.back, other.cut, other.kinds_back, other.repairs)

    def deciding(self, decision: Decision) -> Choices:
        """The choices after one more decision; the newest one about a thing counts."""
        if isinstance(decision, RepairsDecision):
            return replace(self, repairs=decision.on)
        if isinstance(decision, KindDecision):
            others = self.kinds_back - {decision.kind}
            return replace(self, kinds_back=others | {decision.kind} if decision.back else others)
        line = frozenset((decision.line,))
        return replace(
            self,
            back=self.back | line if decision.choice is Choice.BACK else self.back - line,
            cut=self.cut | line if decision.choice is Choice.CUT else self.cut - line,
        )


NOTHING_CHOSEN = Choices()
"""Nobody has decided anything, and nothing was learned."""


def words_of(text: str) -> str:
    """The words of a line as its name has them.

    `“We  stayed,” SHE said` -> `we stayed she said`; a line without a word is its signs: `* * *`.
    """
    words = " ".join(_WORD.findall(text.casefold())) or " ".join(text.split())
    if len(words) <= LONGEST:
        return words
    return f"{words[:LONGEST]} {blake2b(_bytes(words), digest_size=8).hexdigest()}"


def hash_of_line(text: str) -> int:
    """Four bytes by which lines of the same words are found among those of other articles."""
    return int.from_bytes(blake2b(_bytes(words_of(text)), digest_size=4).digest(), "big")


def _bytes(words: str) -> bytes:
    return words.encode("utf-8", "surrogatepass")
