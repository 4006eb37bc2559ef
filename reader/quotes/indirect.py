"""Speech without marks.

`Marrow said that the dam would hold` -> “the dam would hold”; so `the dam would hold, according to the board`
"""

# ruff: noqa: SIM905 (a table of words reads better as words)

from __future__ import annotations

import re
from collections.abc import Iterator

from reader.article.annotation import Quotation, QuotationKind
from reader.article.span import Span
from reader.quotes.attributions import Attribution, is_belief
from reader.quotes.page import BLANK, ENDED, Page
from reader.quotes.people import Cast
from reader.quotes.phrases import Place
from reader.quotes.speakers import Said, Sentence

_THAT = re.compile(r"(?:\s+[\w’'-]+){0,5}?\s+(?:that|how|why|whether)\s+(?=\S)")
_CLAUSE = re.compile(
    r"\s+(?=(?:the|a|an|he|she|it|they|there|his|her|its|their|this|these|those|no|some|many|most|all|both|[A-Z][\w’'-]*"
    r"|\d[\d,.]*)\s)"
)
_PLAIN = frozenset(
    """
say add believe think claim insist argue warn hope expect fear know deny suggest predict feel note state
""".split()
)
"""Verbs that carry a clause without “that”."""
_LEAST = 3


def indirect_speech(page: Page, parts: list[Sentence], said: list[Said], cast: Cast) -> Iterator[Quotation]:
    """The indirect quotations of one block, those left out that marked words overlap."""
    for part in parts:
        end = part.start
        for i, one in enumerate(part.attributions):
            following = part.attributions[i + 1] if i + 1 < len(part.attributions) else None
            span = _content(page, part, one, following)
            if (
                span is None
                or span[0] < end
                or any(span[0] < s.run.end and s.run.start < span[1] for s in said)
            ):
                continue
            speaker = cast.resolve(one.subject)
            if speaker is None:
                continue
            cast.heard(speaker)
            end = span[1]
            cue = page.text[slice(*one.cue)]
            how = f"“{cue}” without marks" + (f"; {speaker.how}" if speaker.how else "")
            place = Span(*speaker.span)
            sure = round(0.8 * speaker.confidence, 2)
            kind = QuotationKind.INDIRECT
            yield Quotation(
                *span, kind, speaker=speaker.name, speaker_span=place, cue=cue, how=how, confidence=sure
            )


def _content(page: Page, part: Sentence, one: Attribution, following: Attribution | None) -> Place | None:
    """The words that an attribution carries, where there are no marks."""
    if one.verb.startswith(("according", "in the words")):
        return _around_phrase(page, part, one)
    if not one.is_speech and not is_belief(one.verb):
        return None
    masked = page.masked
    if one.inverted or not masked[one.end : part.end].strip(" ."):
        return _before_cue(masked, part, one)
    clause = _THAT.match(masked, one.cue[1], part.end)
    if clause is None and one.verb in _PLAIN:
        clause = _CLAUSE.match(masked, one.cue[1], part.end)
    if clause is None:
        return None
    return _trimmed(masked, clause.end(), _clause_end(masked, clause.end(), part.end, following))


def _clause_end(masked: str, start: int, end: int, following: Attribution | None) -> int:
    """Where a clause ends before a second attribution that leans on the same subject: “…, adding that”."""
    if following is None or following.cue[0] < start or not masked[slice(*following.cue)].endswith("ing"):
        return end
    comma = masked.rfind(",", start, following.cue[0])
    return comma if comma > 0 else end


def _before_cue(masked: str, part: Sentence, one: Attribution) -> Place | None:
    """“The dam would hold, said Marrow.”"""
    before = masked[part.start : one.start].rstrip()
    if not before.endswith(",") or BLANK in before or ENDED in before or len(before.split()) < _LEAST + 1:
        return None
    return part.start, part.start + len(before) - 1


def _around_phrase(page: Page, part: Sentence, one: Attribution) -> Place | None:
    masked = page.masked
    if one.start - part.start < _LEAST:
        comma = masked.find(",", one.end, part.end)
        return _trimmed(masked, comma + 1, part.end) if comma >= 0 else None
    return _trimmed(masked, part.start, one.start)


def _trimmed(masked: str, start: int, end: int) -> Place | None:
    words = masked[start:end]
    if BLANK in words or ENDED in words:
        return None
    start += len(words) - len(words.lstrip())
    end = start + len(masked[start:end].rstrip(" ,.;"))
    return (start, end) if len(masked[start:end].split()) >= _LEAST else None
