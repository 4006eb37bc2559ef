"""Query faults: what of a query is not understood, in a sentence for each."""

from __future__ import annotations

from collections.abc import Sequence

MOST = 3
"""So many faults are told in a sentence each; the others are counted."""

_LONGEST = 30
"""So many letters of what somebody typed have room in a sentence."""


class Faults:
    """The faults of one query."""

    def __init__(self, *, typing: bool) -> None:
        """Of a query that somebody types still, or that is complete."""
        self._typing = typing
        self._sentences = dict[str, None]()

    def __bool__(self) -> bool:
        """Whether anything is amiss."""
        return bool(self._sentences)

    def add(self, sentence: str) -> None:
        """Says what no letter that follows would mend."""
        self._sentences[sentence] = None

    def add_later(self, sentence: str) -> None:
        """Says what may still be mended by what is typed next."""
        if not self._typing:
            self.add(sentence)

    def told(self) -> str:
        """Each fault once; of many only the first, and how many more there are."""
        each, more = list(self._sentences), len(self._sentences) - MOST
        return " ".join([*each[:MOST], *([f"There are {more} more such faults."] if more > 0 else [])])


def short(words: str) -> str:
    """Words as a sentence can hold them."""
    return words if len(words) <= _LONGEST else words[: _LONGEST - 1] + "…"


def either(words: Sequence[str]) -> str:
    """Some words, any of which may stand there."""
    return f"{', '.join(words[:-1])} or {words[-1]}"
