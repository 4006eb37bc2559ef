"""Sentences as headlines print them: in capitals only, or with a capital at every long word.

“Vale signs pact in Norland .” -> “VALE SIGNS PACT IN NORLAND”, “Vale Signs Pact in Norland”
"""

from __future__ import annotations

import random
from collections.abc import Iterator, Sequence

from documents import Sentence

_LONGEST = 16
_SHORTEST = 4


def headlines(document: Sequence[Sentence], chance: random.Random, share: float) -> Iterator[Sentence]:
    """Some of the document's short sentences again, as headlines."""
    for one in document:
        if (
            _SHORTEST < len(one.words) < _LONGEST
            and any(tag != "O" for tag in one.tags)
            and chance.random() < share
        ):
            yield _shouted(one) if chance.random() < 0.6 else _titled(one)


def _shouted(one: Sentence) -> Sentence:
    words, tags = _unstopped(one)
    return Sentence([word.upper() for word in words], tags, one.source, shouted=True)


def _titled(one: Sentence) -> Sentence:
    words, tags = _unstopped(one)
    raised = [word[0].upper() + word[1:] if len(word) > 3 or not i else word for i, word in enumerate(words)]
    return Sentence(raised, tags, one.source, shouted=True)


def _unstopped(one: Sentence) -> tuple[list[str], list[str]]:
    last = len(one.words) - (one.words[-1] == ".")
    return one.words[:last], one.tags[:last]
