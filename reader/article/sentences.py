"""Where sentences begin and end inside a block of text.

Before -> after: `He left. “I won’t.” She stayed.` -> `He left. `, `“I won’t.” `, `She stayed.`
"""

from __future__ import annotations

import re

from reader.article.span import Span

_REACH = 4000  # code points looked at to each side: a bound for text without a full stop
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
