"""The speaker of every marked run.

First the cue beside it, then its neighbours: a colon, the speech that goes on, the sentence before, a line
below, the paragraph above. “No speaker” is an answer.
"""

from __future__ import annotations

from bisect import bisect_left
from dataclasses import replace

from reader.article.annotation import NAMED, EntityType
from reader.quotes.beside import beside
from reader.quotes.first_subject import first_subject
from reader.quotes.marks import MARKS, Marked
from reader.quotes.page import BLANK, ENDED, Page, Place
from reader.quotes.people import Cast, Speaker
from reader.quotes.reading import GOES_ON, Reading, Said, Sentence

_SIGNATURE = 100
"""How long the line below a quotation may be that signs it, in characters."""


def attribute(
    page: Page,
    runs: list[Marked],
    reading: Reading,
    ending: Reading | None,
    above: Reading | None,
    cast: Cast,
) -> list[Said]:
    """The runs of one block with their speakers.

    `ending` is the block in which the last of them ends, if that is another; `above` is the block before it.
    """
    said: list[Said] = []
    for run in runs:
        one = (
            (beside(page, run, ending) if ending is not None and run is runs[-1] else None)
            or beside(page, run, reading)
            or _in_paragraph(page, run, reading, said)
            or _from_below(page, run)
            or _from_above(page, run, reading, above)
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
        one.speaker = one.attribution.speaker
    elif one.speaker is not None and not one.speaker.name:
        one.speaker = cast.resolve(one.speaker.span)
    if one.speaker is not None:
        one.confidence = round(one.confidence * one.speaker.confidence, 2)
        one.how = f"{one.how}; {one.speaker.how}" if one.speaker.how else one.how
        cast.heard(one.speaker)


def _in_paragraph(page: Page, run: Marked, reading: Reading, said: list[Said]) -> Said | None:
    """No cue in the run's own sentence: a colon, the speech that goes on, or the sentence before."""
    at = reading.holding(run)
    if at < 0:
        return None
    own = reading.sentences[at]
    opens = run.start - own.start < 4 and not page.masked[own.start : run.start].strip()
    if page.masked[max(own.start, run.start - 3) : run.start].rstrip().endswith(":"):
        return _about(page, run, own.start, run.start, "introduced with a colon", 0.7)
    earlier = reading.sentences[max(0, at - 2) : at]
    if said and _is_turn(page, run):
        return None
    if said and said[-1].speaker is not None and _is_near(said[-1].run, earlier):
        return Said(run, _again(said[-1].speaker), said[-1].attribution, GOES_ON, 0.85)
    for sentence in reversed(earlier):
        told = [each for each in sentence.attributions if not each.negated]
        if told:
            return Said(run, None, told[-1], "cue in the sentence before", 0.6)
    if earlier and opens:
        return _about(page, run, earlier[-1].start, earlier[-1].end, "subject of the sentence before", 0.5)
    return None


def _is_turn(page: Page, run: Marked) -> bool:
    """Whether a dash opens the run: in a dialogue it is the next one's turn."""
    return page.text[run.start] not in MARKS and page.text[run.start - 2 : run.start].strip() in {
        "—",
        "–",
        "―",
    }


def _is_near(last: Marked, earlier: list[Sentence]) -> bool:
    """Whether at most one sentence, and one that nobody speaks in, stands behind the last run."""
    between = [sentence for sentence in earlier if sentence.start >= last.end]
    return len(between) < 2 and not any(sentence.attributions for sentence in between)


def _again(speaker: Speaker) -> Speaker:
    return replace(speaker, how="")


def _about(page: Page, run: Marked, start: int, end: int, how: str, confidence: float) -> Said | None:
    """The run as said by whom a sentence is about."""
    subject = _titled_first(page, start, end) or first_subject(page, start, end)
    return Said(run, Speaker("", subject), None, how, confidence) if subject else None


def _titled_first(page: Page, start: int, end: int) -> Place | None:
    """The person whose office opens a sentence: “Council leader Marrow: ”, “The warden, Ilse Marrow, ”.

    It is not about them where somebody or something of theirs follows.
    """
    for mention in page.mentions_in(start, end):
        if mention.type is EntityType.PERSON:
            before = page.masked[start : mention.start].rstrip(", ")
            opens = mention.role and before.endswith(mention.role)
            article = before.removesuffix(mention.role).strip() if opens else " "
            owns = page.masked[mention.end : mention.end + 1] in {"’", "'"}
            is_first = not owns and article in {"", "The", "Its", "Their"}
            return (mention.start, mention.end) if is_first else None
    return None


def _from_below(page: Page, run: Marked) -> Said | None:
    """A run that is a paragraph of its own, above a short line that opens with a name."""
    i = bisect_left(page.ends, run.end)
    if i + 1 >= len(page.blocks) or page.blocks[i].end != run.end:
        return None
    line = page.blocks[i + 1]
    words = page.masked[line.start : min(line.end, line.start + _SIGNATURE + 1)]
    if len(words) > _SIGNATURE or words.rstrip().endswith((".", ":", "?", "!")) or BLANK in words:
        return None
    for mention in page.mentions_in(line.start, line.start + 4):
        if words[mention.end - line.start :][:1] in {"", ","} and mention.type in NAMED:
            return Said(run, Speaker(mention.name, (mention.start, mention.end)), None, "signed below", 0.9)
    return None


def _asks(page: Page, run: Marked, above: Reading) -> bool:
    """Whether a paragraph ends in a question: what opens the next one is somebody else’s answer."""
    return run.end == above.block.end and page.text[run.start : run.end].rstrip(MARKS + " ").endswith("?")


def _from_above(page: Page, run: Marked, reading: Reading, above: Reading | None) -> Said | None:
    """A run that opens its paragraph: introduced by the one above, or still speaking."""
    if above is None or run.start - reading.block.start > 2:
        return None
    last = above.sentences[-1]
    if page.masked[max(last.start, last.end - 4) : last.end].rstrip().endswith((":", ",")):
        if last.attributions:
            return Said(run, None, last.attributions[-1], "introduced by the paragraph before", 0.8)
        return _about(page, run, last.start, last.end, "introduced by the paragraph before", 0.65)
    if above.said and _asks(page, above.said[-1].run, above):
        return None
    speaking = above.said[-1].speaker if above.said else None
    if speaking is not None:
        return Said(run, _again(speaking), None, "still speaking, from the paragraph before", 0.6)
    if above.all:
        return Said(run, None, above.all[-1][1], "cue in the paragraph before", 0.5)
    return None
