"""Whether marked words are speech at all: titles, terms and words held at arm's length are not.

`“We sail,” she said` -> speech; `the “Harbour Nights” show`, `the so-called “soft” cut` -> not
"""

# ruff: noqa: SIM905 (a table of words reads better as words)

from __future__ import annotations

import re

from reader.article.annotation import EntityType, QuotationState
from reader.quotes.marks import MARKS
from reader.quotes.page import ENDED, Page
from reader.quotes.reading import GOES_ON, SIGNED, Said

_WORD = re.compile(r"[\u3040-\u30ff\u4e00-\u9fff]{1,2}|[^\W_]+(?:[’'-][^\W_]+)*")
_SMALL = 3
_LINKING = frozenset("with from into over under upon about after before against between than through".split())
"""Longer words that titles write small."""

_LONGEST_TITLE = 16
_FEW = 2
_BEFORE = 24
_OF_A_TITLE = re.compile(
    r"(?:[’']s|\b(?:on|of|in|the|a|an|called|titled|entitled|named|song|film|book|show|album|series|novel|play|website|site"
    r"|programme|program|podcast|ad|advert|video|blog|column|magazine|poem|essay|documentary|report|with|leads|hosts|hashtag|told|pseudonym|nickname|alias|headlined|labelled|labeled|at|from|by|and"
    r"|der|die|das|dem|den|im|vom|beim|le|la|les|du|au|el|los|il|lo|del|dello))\s+$",
    re.IGNORECASE,
)


_SOURCE = re.compile(
    r"\s{0,3}[—–-]{1,2}\s[^\n“”\"]{2,60}?, "
    r"(?:[^\W\d_]{3,9}\.? \d{1,2}, \d{4}|\d{1,2} [^\W\d_]{3,9}\.? \d{4})\b"
)
"""What follows a headline in a list of sources: “… — Lowmark Echo, March 3, 2026”."""

_PREDICATE = re.compile(r"\b(?:is|was|are|were|be|been|being|as|felt|not)\s+(?:an? |the )?(?:\w+ly )?$")
"""What stands before words that say what somebody or something is: “said he was ‘determined’”."""


def is_speech(page: Page, one: Said) -> bool:
    """Somebody's words rather than a title, a term or a scare quote."""
    run = one.run
    words = _WORD.findall(page.text, run.start, run.end)
    before = page.masked[max(0, run.start - _BEFORE) : run.start]
    if words and one.speaker is not None and (_is_signed(page, one) or _stands_alone(page, one)):
        return True
    if (
        not words
        or before.endswith("=")
        or _is_source(page, one)
        or (_is_title(words) and _may_be_title(one, before))
    ):
        return False
    if one.attribution is None:
        return len(words) > (3 if _is_sentence(page, one) else 5) and not run.single
    if len(words) > _FEW or run.state is not QuotationState.WHOLE:
        return True
    if one.beside and one.attribution.is_speech:
        return _is_sentence(page, one) or _PREDICATE.search(before) is not None
    return one.beside and len(words) == _FEW


def _is_signed(page: Page, one: Said) -> bool:
    """Whether a person signs the words: `“I agree” — Ilse Marrow`."""
    if one.how != SIGNED or one.speaker is None or _is_source(page, one):
        return False
    return any(mention.type is EntityType.PERSON for mention in page.mentions_in(*one.speaker.span))


def _stands_alone(page: Page, one: Said) -> bool:
    """Whether the words are a sentence of their own, behind others of the same speaker: `“Very good.”`"""
    run = one.run
    between = page.masked[max(0, run.start - 2) : run.start].rstrip(" \u00a0")
    if one.how.partition(";")[0] != GOES_ON or between[-1:] not in {".", ENDED, "!", "?"}:
        return False
    return page.text[run.start : run.end].strip(MARKS)[-1:] in ".!?…"


def _is_source(page: Page, one: Said) -> bool:
    """Whether the words are a headline in a list of sources, which a house and a day sign."""
    if one.attribution is not None or not _SOURCE.match(page.text, one.run.end):
        return False
    signed = page.mentions_in(one.run.end, one.run.end + 8)
    return not any(mention.type is EntityType.PERSON for mention in signed)


def _is_sentence(page: Page, one: Said) -> bool:
    """Whether the words open with a capital and end like a sentence, or stand before their cue."""
    words = page.text[one.run.start : one.run.end].strip(MARKS)
    return not words[:1].islower() and (
        words[-1:] in ".!?,…—。！？" or one.run.state is not QuotationState.WHOLE
    )


def _is_title(words: list[str]) -> bool:
    """Whether all words that are not small are written with a capital."""
    long = [word for word in words if len(word) > _SMALL and word not in _LINKING]
    telling = long or (words if len(words) > 1 else [])
    return (
        len(words) < _LONGEST_TITLE
        and len(telling) > 0
        and all(not word[0].islower() for word in telling)
        and words[0][0].isupper()
    )


def _may_be_title(one: Said, before: str) -> bool:
    """Whether what stands before the run speaks for a title rather than for a short exclamation."""
    if _OF_A_TITLE.search(before):
        return True
    return not one.beside
