"""Speech without marks: `Marrow said that the dam would hold`, `the dam would hold, according to the board`."""

from __future__ import annotations

import re
from collections.abc import Iterator

from reader.article.annotation import Quotation, QuotationKind
from reader.article.span import Span
from reader.quotes.attributions import Attribution
from reader.quotes.cues import BELIEF, SPEECH
from reader.quotes.page import BLANK, ENDED, Page
from reader.quotes.people import Speaker, resolve
from reader.quotes.speakers import Said, Sentence

_THAT = re.compile(r"\s+(?:(?:[\w’'-]+\s+){0,4}?)that\s+(?=\S)")
_CLAUSE = re.compile(
    r"\s+(?=(?:the|a|an|he|she|it|they|there|his|her|its|their|this|these|those|we|no|some|many|most|all|both|[A-Z][\w’'-]*)\s)"
)
_ACCORDING_END = re.compile(r"\s*[,.;]?\s*$")


def indirect_speech(
    page: Page, sentences: list[Sentence], said: list[Said], history: list[Speaker]
) -> Iterator[Quotation]:
    """The indirect quotations of one block."""
    for sentence in sentences:
        for i, one in enumerate(sentence.attributions):
            following = (
                sentence.attributions[i + 1].cue[0] if i + 1 < len(sentence.attributions) else sentence.end
            )
            span = _content(page, sentence, one, following)
            if span is None or any(span[0] < s.run.end and s.run.start < span[1] for s in said):
                continue
            speaker = resolve(page, one.subject, history)
            if speaker is None:
                continue
            yield Quotation(
                span[0],
                span[1],
                QuotationKind.INDIRECT,
                speaker=speaker.name,
                speaker_span=Span(*speaker.span),
                cue=page.text[slice(*one.cue)],
                how=f"“{page.text[slice(*one.cue)]}”, no marks" + (f"; {speaker.how}" if speaker.how else ""),
                confidence=round(0.8 * speaker.confidence, 2),
            )
            history.append(speaker)


def _content(page: Page, sentence: Sentence, one: Attribution, following: int) -> tuple[int, int] | None:
    """The words that an attribution carries, where there are no marks."""
    if one.verb.startswith(("according", "in the words")):
        return _around_phrase(page, sentence, one)
    if one.verb not in SPEECH and one.verb not in BELIEF:
        return None
    masked = page.masked
    if one.inverted or masked[one.end : sentence.end].strip(" .") == "":
        before = masked[sentence.start : one.start].rstrip()
        if before.endswith(",") and BLANK not in before and ENDED not in before and len(before.split()) >= 4:
            return sentence.start, sentence.start + len(before) - 1
        return None
    clause = _THAT.match(masked, one.cue[1], sentence.end)
    if clause is None and one.verb in {
        "say",
        "add",
        "believe",
        "think",
        "claim",
        "insist",
        "argue",
        "warn",
        "hope",
    }:
        clause = _CLAUSE.match(masked, one.cue[1], sentence.end)
    if clause is None:
        return None
    return _trimmed(masked, clause.end(), sentence.end)


def _around_phrase(page: Page, sentence: Sentence, one: Attribution) -> tuple[int, int] | None:
    masked = page.masked
    if one.start - sentence.start < 3:
        comma = masked.find(",", one.end, sentence.end)
        if comma < 0:
            return None
        return _trimmed(masked, comma + 1, sentence.end)
    return _trimmed(masked, sentence.start, one.start)


def _trimmed(masked: str, start: int, end: int) -> tuple[int, int] | None:
    words = masked[start:end]
    if BLANK in words or ENDED in words:
        return None
    start += len(words) - len(words.lstrip())
    end = start + len(masked[start:end].rstrip(" ,.;"))
    return (start, end) if len(masked[start:end].split()) >= 3 else None
