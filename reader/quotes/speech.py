"""Whether marked words are speech at all: titles, terms and words held at arm's length are not.

`“We sail,” she said` -> speech; `the “Harbour Nights” show`, `the so-called “soft” cut` -> not
"""

from __future__ import annotations

import re

from reader.article.annotation import QuotationState
from reader.quotes.marks import MARKS
from reader.quotes.page import Page
from reader.quotes.reading import Said

_WORD = re.compile(r"[\u3040-\u30ff\u4e00-\u9fff]{1,2}|[^\W_]+(?:[’'-][^\W_]+)*")
_SMALL = 3
_FEW = 2
_BEFORE = 24
_OF_A_TITLE = re.compile(
    r"(?:[’']s|\b(?:on|of|in|the|a|an|called|titled|entitled|named|song|film|book|show|album|series|novel|play|website|site"
    r"|programme|program|headlined|labelled|labeled|at|from|by|and))\s+$",
    re.IGNORECASE,
)


_PREDICATE = re.compile(r"\b(?:is|was|are|were|be|been|being|as|felt|not)\s+(?:an? |the )?(?:\w+ly )?$")
"""What stands before words that say what somebody or something is: “said he was ‘determined’”."""


def is_speech(page: Page, one: Said) -> bool:
    """Somebody's words rather than a title, a term or a scare quote."""
    run = one.run
    words = _WORD.findall(page.text, run.start, run.end)
    before = page.masked[max(0, run.start - _BEFORE) : run.start]
    if not words or before.endswith("=") or (_is_title(words) and _may_be_title(one, before)):
        return False
    if one.attribution is None:
        return len(words) > (3 if _is_sentence(page, one) else 5) and not run.single
    if len(words) > _FEW or run.state is not QuotationState.WHOLE:
        return True
    if one.beside and one.attribution.is_speech:
        return _is_sentence(page, one) or _PREDICATE.search(before) is not None
    return one.beside and len(words) == _FEW


def _is_sentence(page: Page, one: Said) -> bool:
    """Whether the words open with a capital and end like a sentence, or stand before their cue."""
    words = page.text[one.run.start : one.run.end].strip(MARKS)
    return not words[:1].islower() and (
        words[-1:] in ".!?,…—。！？" or one.run.state is not QuotationState.WHOLE
    )


def _is_title(words: list[str]) -> bool:
    """Whether all words that are not small are written with a capital."""
    long = [word for word in words if len(word) > _SMALL]
    return (
        len(words) < 10
        and len(long) > 0
        and all(word[0].isupper() for word in long)
        and words[0][0].isupper()
    )


def _may_be_title(one: Said, before: str) -> bool:
    """Whether what stands before the run speaks for a title rather than for a short exclamation."""
    if _OF_A_TITLE.search(before):
        return True
    return not one.beside and one.attribution is None
