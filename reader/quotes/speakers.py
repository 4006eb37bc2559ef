"""The speaker of every marked run: the cue beside it, then its sentence, then its neighbours, then whoever was speaking."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace

from reader.quotes.attributions import Attribution
from reader.quotes.marks import Marked
from reader.quotes.page import BLANK, ENDED, Page
from reader.quotes.people import Speaker, resolve


@dataclass(slots=True)
class Said:
    """A marked run with who says it."""

    run: Marked
    speaker: Speaker | None = None
    attribution: Attribution | None = None
    how: str = ""
    confidence: float = 0.0
    adjacent: bool = False
    """The attribution stands right beside it."""


@dataclass(slots=True)
class Sentence:
    """A sentence with the attributions in it."""

    start: int
    end: int
    attributions: list[Attribution]


_GAP_AFTER = re.compile(r"[\s,.—–-]*(?:(?:and|as|but|then) )?$")
_GAP_BEFORE = re.compile(r"[^.!?;]{0,140}$")


def attribute(
    page: Page, runs: list[Marked], sentences: list[Sentence], said: list[Said], history: list[Speaker]
) -> list[Said]:
    """The runs of one block with their speakers; `said` are the runs of the blocks before it."""
    out: list[Said] = []
    for run in runs:
        one = _beside(page, run, sentences)
        if one is None:
            one = _from_neighbours(page, run, sentences, out, said)
        if one.attribution is not None and one.speaker is None:
            speaker = resolve(page, one.attribution.subject, history)
            if speaker is not None:
                one.speaker = speaker
                one.confidence = round(one.confidence * speaker.confidence, 2)
                one.how = f"{one.how}; {speaker.how}" if speaker.how else one.how
        if one.speaker is not None:
            history.append(one.speaker)
        out.append(one)
    return out


def _beside(page: Page, run: Marked, sentences: list[Sentence]) -> Said | None:
    """The attribution right after the run, else the nearest before it in its sentence, else after it."""
    after = before = later = None
    for sentence in sentences:
        if sentence.end < run.start - 400:
            continue
        if sentence.start > run.end + 400:
            break
        same = sentence.start <= run.start < sentence.end or sentence.start < run.end <= sentence.end
        for one in sentence.attributions:
            if one.start >= run.end:
                gap = page.masked[run.end : one.start]
                if (
                    after is None
                    and len(gap) < 12
                    and _GAP_AFTER.fullmatch(gap)
                    and (same or _asks(page, run))
                ):
                    after = one
                elif same and later is None and BLANK not in gap and ENDED not in gap:
                    later = one
            elif one.end <= run.start and same:
                before = one
    comma = page.text[run.start : run.end].rstrip("”’\"'»›“ ").endswith((",", "?", "!", "—", "–"))
    if before is not None and (after is None or not comma) and _introduces(page, before, run):
        return Said(run, None, before, "cue before, same sentence", 0.95, True)
    if after is not None:
        return Said(run, None, after, "cue after, same sentence", 0.97, True)
    if before is not None:
        return Said(run, None, before, "cue before, same sentence", 0.8)
    if later is not None:
        return Said(run, None, later, "cue later in the sentence", 0.7)
    return None


def _asks(page: Page, run: Marked) -> bool:
    """Whether the run ends so that its sentence may go on behind the mark."""
    return page.text[run.start : run.end].rstrip("”’\"'»›“ ").endswith((",", "?", "!", "—", "–"))


def _introduces(page: Page, one: Attribution, run: Marked) -> bool:
    gap = page.masked[one.end : run.start]
    return BLANK not in gap and ENDED not in gap and _GAP_BEFORE.fullmatch(gap) is not None


def _from_neighbours(
    page: Page, run: Marked, sentences: list[Sentence], block: list[Said], said: list[Said]
) -> Said:
    """No cue in the run's own sentence: the speech goes on, or the sentence before introduces it."""
    previous = block[-1] if block else None
    between = page.masked[previous.run.end : run.start] if previous else ""
    attribution = previous.attribution if previous else None
    if (
        previous is not None
        and previous.speaker is not None
        and len(between) < 200
        and (attribution is None or attribution.end <= run.start)
    ):
        same = attribution is not None and attribution.end >= previous.run.end
        return Said(run, replace(previous.speaker), attribution, "the speech goes on", 0.85 if same else 0.6)
    own = [s for s in sentences if s.end <= run.start and s.attributions]
    if own:
        return Said(run, None, own[-1].attributions[-1], "cue in the sentence before", 0.6)
    if not page.masked[sentences[0].start : run.start].strip() if sentences else False:
        last = said[-1] if said else None
        if last is not None and last.speaker is not None and run.start - last.run.end < 500:
            return Said(run, replace(last.speaker), None, "still speaking, from the paragraph before", 0.6)
    return Said(run)
