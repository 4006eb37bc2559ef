"""The cue beside marked words: behind them, before them, or later in their sentence.

`“We sail,” said Marrow` -> behind; `Marrow said: “We sail.”` -> before
"""

from __future__ import annotations

import re

from reader.article.annotation import EntityType, QuotationState
from reader.quotes.attributions import Attribution, is_belief
from reader.quotes.cues import NAMING
from reader.quotes.marks import MARKS, Marked
from reader.quotes.page import BLANK, ENDED, Page
from reader.quotes.people import Speaker
from reader.quotes.reading import SIGNED, Reading, Said, Sentence

_GAP_BEHIND = re.compile(r"[\s,.—–-]{0,4}(?:(?:and|as|but|then|so) )?(?:[\w’'.-]+ ){0,6}$")
_VERB = re.compile(r"\s(?:is|was|are|were|has|had|have|will|would|that|which|who)\s")
"""What stands in no title before a name."""

_LONGEST_BEHIND, _LONGEST_BEFORE = 100, 140
_GOES_ON = (",", "?", "!", "—", "–", "…", "-")
"""How marked words end whose sentence goes on behind them."""

_APPOSED = re.compile(r"[\s,:]*|, [^,;:.]{1,60}, (?:[\w.]{1,12}, )?")
"""What may stand between “in the words of the warden” and the words."""

_NAMING = frozenset(NAMING.values())
_TITLE = 24
"""How long a title before a name that signs may be, in characters."""

_SIGNED = re.compile(r"\s{0,3}[—–―-]{1,2}\s{0,3}")


def beside(page: Page, run: Marked, reading: Reading) -> Said | None:
    """The run with the attribution that stands beside it, if one does."""
    before, behind, later = _candidates(page, run, reading)
    if run.state is QuotationState.UNCLOSED and before is not None:
        behind = None
    if before is not None and _introduces(page, before, run) and not _yields(page, run, before, behind):
        return Said(run, None, before, "cue before, same sentence", 0.95, True)
    if behind is not None:
        return Said(run, None, behind, "cue behind, same sentence", 0.97, True)
    if before is not None:
        return Said(run, None, before, "cue before, same sentence", 0.8)
    if later is not None:
        return Said(run, None, later, "cue later in the sentence", 0.7)
    return _signed(page, run)


def _candidates(
    page: Page, run: Marked, reading: Reading
) -> tuple[Attribution | None, Attribution | None, Attribution | None]:
    """The nearest attribution before the run, the one right behind it, and one later in its sentence."""
    before = behind = later = None
    goes_on = _last_inner(page, run) in _GOES_ON
    for sentence, one in reading.around(run):
        same = sentence.start < run.end and run.start < sentence.end
        if one.start >= run.end:
            joined = same or goes_on or _is_whole(page, sentence, one)
            if behind is None and joined and _follows(page, run, one):
                behind = one
            elif same and later is None and _is_plain(page, run.end, one.start):
                later = one
        elif one.end <= run.start and same and _may_introduce(page, run, one):
            before = before if _thinks_within(before, one) or (before and _dismisses(page, run, one)) else one
    return before, behind, later


def _may_introduce(page: Page, run: Marked, one: Attribution) -> bool:
    """Whether an attribution before a run may carry it: “in the words of” only what follows at once."""
    if not one.verb.startswith("in the"):
        return True
    return _APPOSED.fullmatch(page.masked, one.end, run.start) is not None


def _thinks_within(before: Attribution | None, one: Attribution) -> bool:
    """“said that the bloc hoped for”: a verb of thinking inside what is said carries no marked words."""
    return before is not None and before.is_speech and is_belief(one.verb)


def _dismisses(page: Page, run: Marked, one: Attribution) -> bool:
    """“dismissed the story, …”: a verb of naming carries no words behind the clause that it ends."""
    return one.verb in _NAMING and page.masked.find(",", one.end, run.start) >= 0


def _is_whole(page: Page, sentence: Sentence, one: Attribution) -> bool:
    """Whether a sentence says no more than that somebody spoke: `“We sail.” Marrow said.`"""
    return one.start - sentence.start < 2 and not page.masked[one.end : sentence.end].strip(" .\u00a0")


def _follows(page: Page, run: Marked, one: Attribution) -> bool:
    """Whether no more than a title stands between the run and an attribution behind it."""
    if one.start - run.end > _LONGEST_BEHIND:
        return False
    gap = _GAP_BEHIND.fullmatch(page.masked, run.end, one.start)
    return gap is not None and not _VERB.search(gap.group())


def _is_plain(page: Page, start: int, end: int) -> bool:
    """Whether no marked words stand in a range."""
    return page.masked.find(BLANK, start, end) < 0 and page.masked.find(ENDED, start, end) < 0


def _last_inner(page: Page, run: Marked) -> str:
    """The last character of the marked words themselves."""
    return page.text[run.start : run.end].rstrip(MARKS)[-1:]


def _introduces(page: Page, one: Attribution, run: Marked) -> bool:
    """Whether no other marked words and no full clause stand between a cue and the run."""
    if run.start - one.end >= _LONGEST_BEFORE or not _is_plain(page, one.end, run.start):
        return False
    return page.masked.find(";", one.end, run.start) < 0


def _yields(page: Page, run: Marked, before: Attribution, behind: Attribution | None) -> bool:
    """Whether a cue before the run gives way to one behind it: its sentence goes on there."""
    if behind is None or _last_inner(page, run) not in _GOES_ON:
        return False
    return not _touches(page, before, run)


def _touches(page: Page, one: Attribution, run: Marked) -> bool:
    return not page.masked[one.end : run.start].strip(" ,:\u00a0")


def _signed(page: Page, run: Marked) -> Said | None:
    """“We sail.” — Mayor Ilse Marrow"""
    dash = _SIGNED.match(page.text, run.end)
    if dash is None:
        return None
    for mention in page.mentions_in(dash.end(), dash.end() + _TITLE):
        title = page.text[dash.end() : mention.start].split()
        if title and (mention.type is not EntityType.PERSON or not all(word[:1].isupper() for word in title)):
            return None
        if page.text[mention.end : mention.end + 1] in {"", "\n", ",", ".", " ", "\u00a0"}:
            speaker = Speaker(mention.name, (mention.start, mention.end))
            return Said(run, speaker, None, SIGNED, 0.85)
    return None
