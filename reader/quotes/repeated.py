"""Words that stand twice in an article, as a pull quote does: they are the same person's in both places.

`“We never sail in fog.”`, set large, and `“We never sail in fog,” said Marrow` -> both by Marrow
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from reader.article.annotation import Quotation, QuotationKind

_WORD = re.compile(r"[^\W_]+")
_OPENING = 6
"""By how many first words two places are known for the same."""
_SURE = 0.8
"""How much of the certainty of the place with a speaker the other has."""


def with_repeated(text: str, found: Sequence[Quotation]) -> list[Quotation]:
    """The quotations, those without a speaker with whoever says the same elsewhere, unless two do."""
    said: dict[tuple[str, ...], Quotation | None] = {}
    for one in found:
        opening = _opening(text, one) if one.speaker else ()
        if opening:
            known = said.setdefault(opening, one)
            said[opening] = known if known and known.speaker == one.speaker else None
    return [_lent(one, said.get(_opening(text, one))) if not one.speaker else one for one in found]


def _opening(text: str, one: Quotation) -> tuple[str, ...]:
    """The first words of a quotation; none where it has too few to be known again."""
    if one.kind is not QuotationKind.DIRECT:
        return ()
    words = [
        match.group().lower()
        for match, _ in zip(_WORD.finditer(text, one.start, one.end), range(_OPENING), strict=False)
    ]
    return tuple(words) if len(words) == _OPENING else ()


def _lent(one: Quotation, other: Quotation | None) -> Quotation:
    """A quotation with the speaker of another place, if there is one."""
    if other is None:
        return one
    return replace(
        one,
        speaker=other.speaker,
        speaker_span=other.speaker_span,
        how="the same words stand elsewhere with a speaker",
        confidence=round(other.confidence * _SURE, 2),
    )
