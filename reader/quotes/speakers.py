"""The speaker of every marked run.

First the cue beside it, then its sentence, its neighbours, and whoever was speaking in the paragraph above.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from dataclasses import dataclass, replace

from reader.article.annotation import NAMED, QuotationState
from reader.article.text import Block
from reader.quotes.attributions import Attribution, attributions
from reader.quotes.marks import MARKS, Marked
from reader.quotes.page import BLANK, ENDED, Page, sentences
from reader.quotes.people import Cast, Speaker
from reader.quotes.phrases import first_subject


@dataclass(slots=True)
class Said:
    """A marked run with who says it."""

    run: Marked
    speaker: Speaker | None = None
    attribution: Attribution | None = None
    how: str = ""
    confidence: float = 0.0
    beside: bool = False
    """The attribution stands right beside it."""


@dataclass(slots=True)
class Sentence:
    """A sentence with the attributions in it."""

    start: int
    end: int
    attributions: list[Attribution]


@dataclass(slots=True)
class Paragraph:
    """A block with its sentences, as the runs of the next block look back on it."""

    block: Block
    sentences: list[Sentence]
    said: list[Said]


_GAP_AFTER = re.compile(r"[\s,.—–-]*(?:(?:and|as|but|then|so) )?(?:[\w’'.-]+ ){0,6}$")
_GOES_ON = (",", "?", "!", "—", "–", "…", "-")
_SIGNED = re.compile(r"\s*[—–-]+\s*")
_FAR = 500
_SIGNATURE = 100


def read(page: Page, block: Block) -> list[Sentence]:
    """The sentences of a block with their attributions."""
    return [Sentence(a, b, attributions(page, a, b)) for a, b in sentences(page, block)]


def attribute(
    page: Page, runs: list[Marked], parts: list[Sentence], before: Paragraph | None, cast: Cast
) -> list[Said]:
    """The runs of one block with their speakers; `before` is the paragraph above."""
    said: list[Said] = []
    for run in runs:
        one = _beside(page, run, parts) or _signed(page, run)
        if one is None:
            one = (
                _in_paragraph(page, run, parts, said)
                or _from_below(page, run)
                or _from_above(page, run, before)
                or Said(run)
            )
        _resolve(one, cast)
        said.append(one)
    return said


def is_utterance(page: Page, run: Marked) -> bool:
    """Whether marked words are a whole utterance, not some words inside the reporter's sentence."""
    words = page.text[run.start : run.end].strip(MARKS)
    before = page.masked[max(0, run.start - 3) : run.start].rstrip()
    return not words[:1].islower() or not before or before[-1] in f",:.!?—–―{BLANK}{ENDED}"


def _resolve(one: Said, cast: Cast) -> None:
    """Names the speaker that an attribution or a phrase points to."""
    if one.speaker is None and one.attribution is not None:
        one.speaker = cast.resolve(one.attribution.subject)
    elif one.speaker is not None and not one.speaker.name:
        one.speaker = cast.resolve(one.speaker.span)
    if one.speaker is not None:
        one.confidence = round(one.confidence * one.speaker.confidence, 2)
        one.how = f"{one.how}; {one.speaker.how}" if one.speaker.how else one.how
        cast.heard(one.speaker)


def _beside(page: Page, run: Marked, parts: list[Sentence]) -> Said | None:
    """The attribution right behind the run, else the nearest before it, else one later in its sentence."""
    after = before = later = None
    inner = _last_inner(page, run)
    for part in parts:
        if part.end < run.start or part.start > run.end + _FAR:
            continue
        same = part.start < run.end and run.start < part.end
        for one in part.attributions:
            if one.start >= run.end:
                gap = page.masked[run.end : one.start]
                if after is None and (same or inner in _GOES_ON) and _GAP_AFTER.fullmatch(gap):
                    after = one
                elif same and later is None and BLANK not in gap and ENDED not in gap:
                    later = one
            elif one.end <= run.start and same and not one.verb.startswith("in the"):
                before = one
    return _choose(page, run, before, after, later, inner)


def _choose(
    page: Page,
    run: Marked,
    before: Attribution | None,
    after: Attribution | None,
    later: Attribution | None,
    inner: str,
) -> Said | None:
    if run.state is QuotationState.UNCLOSED and before is not None:
        after = None
    introduced = before is not None and _introduces(page, before, run)
    if (
        before is not None
        and introduced
        and (after is None or inner not in _GOES_ON or _tight(page, before, run))
    ):
        return Said(run, None, before, "cue before, same sentence", 0.95, True)
    if after is not None:
        return Said(run, None, after, "cue behind, same sentence", 0.97, True)
    if before is not None:
        return Said(run, None, before, "cue before, same sentence", 0.8)
    if later is not None:
        return Said(run, None, later, "cue later in the sentence", 0.7)
    return None


def _last_inner(page: Page, run: Marked) -> str:
    """The last character of the marked words themselves."""
    return page.text[run.start : run.end].rstrip(MARKS)[-1:]


def _introduces(page: Page, one: Attribution, run: Marked) -> bool:
    """Whether no other marked words and no full clause stand between a cue and the run."""
    gap = page.masked[one.end : run.start]
    return BLANK not in gap and ENDED not in gap and ";" not in gap and len(gap) < 140


def _tight(page: Page, one: Attribution, run: Marked) -> bool:
    return not page.masked[one.end : run.start].strip(" ,:\u00a0")


def _signed(page: Page, run: Marked) -> Said | None:
    """“We sail.” — Ilse Marrow"""
    dash = _SIGNED.match(page.text, run.end)
    if dash is None or dash.end() == run.end:
        return None
    for mention in page.mentions_in(dash.end(), dash.end() + 1):
        if page.text[mention.end : mention.end + 1] in {"", "\n", ",", ".", " "}:
            return Said(
                run, Speaker(mention.name, (mention.start, mention.end)), None, "signed with a dash", 0.85
            )
    return None


def _from_below(page: Page, run: Marked) -> Said | None:
    """A run that is a paragraph of its own, above a short line that opens with a name."""
    i = bisect_left(page.ends, run.end)
    if i + 1 >= len(page.blocks) or page.blocks[i].end != run.end:
        return None
    line = page.blocks[i + 1]
    words = page.masked[line.start : line.end]
    if len(words) > _SIGNATURE or words.rstrip().endswith((".", ":", "?", "!")) or BLANK in words:
        return None
    for mention in page.mentions_in(line.start, line.start + 4):
        if words[mention.end - line.start :][:1] in {"", ","} and mention.type in NAMED:
            return Said(run, Speaker(mention.name, (mention.start, mention.end)), None, "signed below", 0.9)
    return None


def _in_paragraph(page: Page, run: Marked, parts: list[Sentence], said: list[Said]) -> Said | None:
    """No cue in the run's own sentence: its introduction, the speech that goes on, or the sentence before."""
    own = [part for part in parts if part.start < run.end and run.start < part.end]
    if own and page.masked[own[0].start : run.start].rstrip().endswith(":"):
        return _about(page, run, own[0].start, run.start, "introduced with a colon", 0.7)
    earlier = [part for part in parts if part.end <= run.start and (not own or part.start < own[0].start)]
    last = said[-1] if said else None
    if last is not None and last.speaker is not None:
        between = [part for part in earlier if part.start >= last.run.end]
        if not between or (len(between) == 1 and between[0].attributions == [] and len(between) < 2):
            return Said(run, _again(last.speaker), last.attribution, "the speech goes on", 0.85)
    for part in reversed(earlier[-2:]):
        if part.attributions:
            return Said(run, None, part.attributions[-1], "cue in the sentence before", 0.6)
    if earlier and _starts_sentence(page, run, own):
        return _about(page, run, earlier[-1].start, earlier[-1].end, "subject of the sentence before", 0.5)
    return None


def _again(speaker: Speaker) -> Speaker:
    return replace(speaker, how="")


def _starts_sentence(page: Page, run: Marked, own: list[Sentence]) -> bool:
    return not own or not page.masked[own[0].start : run.start].strip()


def _about(page: Page, run: Marked, start: int, end: int, how: str, confidence: float) -> Said | None:
    """The run as said by whom a sentence is about."""
    subject = first_subject(page, start, end)
    return Said(run, Speaker("", subject), None, how, confidence) if subject else None


def _from_above(page: Page, run: Marked, before: Paragraph | None) -> Said | None:
    """A run that opens its paragraph: introduced by the one above, or still speaking."""
    if before is None or not before.sentences or run.start - before.block.end > 4:
        return None
    last = before.sentences[-1]
    if page.masked[last.start : last.end].rstrip().endswith((":", ",")):
        if last.attributions:
            return Said(run, None, last.attributions[-1], "introduced by the paragraph before", 0.8)
        return _about(page, run, last.start, last.end, "introduced by the paragraph before", 0.65)
    speaking = before.said[-1].speaker if before.said else None
    if speaking is not None:
        return Said(run, _again(speaking), None, "still speaking, from the paragraph before", 0.6)
    cues = [one for part in before.sentences for one in part.attributions]
    if cues:
        return Said(run, None, cues[-1], "cue in the paragraph before", 0.5)
    return None
