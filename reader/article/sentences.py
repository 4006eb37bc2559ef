"""Where sentences begin and end inside a block of text.

Before -> after: `He left. “I won’t.” She stayed.` -> `He left. `, `“I won’t.” `, `She stayed.`
"""

from __future__ import annotations

import re

from reader.article.span import Span

_NEAR, _REACH = 400, 4000  # code points looked at to each side: a bound for text without a full stop
_SURE = 16  # so far from where the looking begins an abbreviation is known as one
_END = re.compile(
    r"(?<![.!?…])[.!?…]+[\"'”’“‘»)\]]*(?=\s+[\"'“‘„«(\[¿¡—–-]*[^\W_a-zß-öø-ÿ])|[。！？]+[」』”）]*"
)
_NO_END = re.compile(
    r"(?:\b(?:Mr|Mrs|Ms|Dr|Prof|Sen|Rep|Gov|Gen|Col|Lt|Sgt|Capt|St|Mt|Jr|Sr|vs|No|Nos|Fig|cf|etc|Jan|Feb|Mar|Apr|Jun"
    r"|Jul|Aug|Sept?|Oct|Nov|Dec|Hr|Fr|bzw|Nr)"
    r"|\b[A-Z])\.\Z"
)


def sentences(text: str, start: int, end: int) -> list[Span]:
    """The sentences of `text[start:end]`, without the spaces between them; linear time."""
    found, at = [], start
    for match in _END.finditer(text, start, end):
        if _NO_END.search(text, max(start, match.end() - 8), match.end()):
            continue
        found.append(_trimmed(text, at, match.end()))
        at = match.end()
    found.append(_trimmed(text, at, end))
    return [span for span in found if len(span)]


def sentence_at(text: str, start: int, end: int, offset: int) -> Span:
    """The sentence of `text[start:end]` that holds `offset`, or the last one before it."""
    offset = min(max(offset, start), end)
    return _sentence_near(text, start, end, offset) or _sentence_within(text, start, end, offset)


def _sentence_near(text: str, start: int, end: int, offset: int) -> Span | None:
    """The sentence that holds `offset`, where it begins and ends near by; None where that is not sure."""
    left, right = max(start, offset - _NEAR), min(end, offset + _NEAR)
    held = [span for span in sentences(text, left, right) if span.start <= offset]
    if not held:
        return None
    begins = left == start or (len(held) > 1 and held[-2].end >= left + _SURE)
    ends = right == end or len(_trimmed(text, held[-1].end, right)) > 0
    return held[-1] if begins and ends else None


def _sentence_within(text: str, start: int, end: int, offset: int) -> Span:
    left, right = max(start, offset - _REACH), min(end, offset + _REACH)
    found = sentences(text, left, right)
    holding = [span for span in found if span.start <= offset]
    return (holding or found or [Span(start, end)])[-1 if holding else 0]


def _trimmed(text: str, start: int, end: int) -> Span:
    while start < end and text[start].isspace():
        start += 1
    while end > start and text[end - 1].isspace():
        end -= 1
    return Span(start, end)
