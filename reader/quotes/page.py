"""A text with marked words and datelines blanked: what the reporter says, at the same places, by sentence."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import dataclass, field

from reader.article.annotation import Mention, QuotationState
from reader.article.text import Block
from reader.quotes.marks import Marked
from reader.quotes.openings import dateline_end

Place = tuple[int, int]
"""Where a phrase starts and ends in the text."""

REACH = 240
"""How many characters before a cue its subject may start, and behind it end."""

BLANK = "\x01"
"""Stands for every character of marked words."""

ENDED = "\x02"
"""Stands for the last character of marked words that end a sentence."""

_STOP = re.compile(rf"(?:(?<=[.!?…])[)\]’”]?|(?<={ENDED})[.,]?)\s+(?=[^\Wa-z_]|[{BLANK}{ENDED}“\"‘(\[—–])")
_ABBREVIATION = re.compile(
    r"(?:(?:^|[\W_])(?:Mr|Mrs|Ms|Dr|St|Gen|Sen|Rep|Reps|Sens|Gov|Lt|Col|Prof|No|vs|Inc|Co|Ltd|Corp|Jr|Sr|Sgt|Capt|Rev|Hon|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec"
    r"|[A-Z]|U\.S|U\.N|U\.K|D\.C|a\.m|p\.m))\.$"
)


@dataclass(slots=True)
class Page:
    """An article as the search for speakers sees it."""

    text: str
    masked: str
    """The text with marked words blanked; every place is the same as in the text."""
    blocks: Sequence[Block]
    mentions: Sequence[Mention]
    starts: list[int] = field(default_factory=list)
    """Where each mention starts, for looking up."""
    ends: list[int] = field(default_factory=list)
    """Where each block ends, for looking up."""
    behind: dict[int, int] = field(default_factory=dict)
    """Where a block with a dateline starts -> where its own words start."""

    def mentions_in(self, start: int, end: int) -> list[Mention]:
        """The mentions that start in a range and stand outside marked words."""
        i = bisect_right(self.starts, start - 1)
        found = []
        while i < len(self.mentions) and self.mentions[i].start < end:
            if self.masked[self.mentions[i].start] not in {BLANK, ENDED}:
                found.append(self.mentions[i])
            i += 1
        return found


def make_page(
    text: str, blocks: Sequence[Block], mentions: Sequence[Mention], runs: Sequence[Marked]
) -> Page:
    """The page of a text; runs must be in order and may not overlap."""
    behind = {block.start: end for block in blocks if (end := dateline_end(text, block)) > block.start}
    blanks = [(start, end, BLANK * (end - start)) for start, end in behind.items()]
    blanks += [(run.start, run.end, _blanked(text, run)) for run in runs]
    pieces, at = [], 0
    for start, end, blank in sorted(blanks):
        if start >= at:
            pieces += [text[at:start], blank]
            at = end
    pieces.append(text[at:])
    starts = [mention.start for mention in mentions]
    return Page(text, "".join(pieces), blocks, mentions, starts, [block.end for block in blocks], behind)


def _blanked(text: str, run: Marked) -> str:
    words = text[run.start : run.end].rstrip("”’\"'»›“ \u00a0")
    ends = words.endswith((".", "…", "!", "?")) and not text[run.end : run.end + 4].lstrip()[:1].islower()
    if words.endswith(("!", "?")) and text[run.end : run.end + 1] == ",":
        ends = False
    if run.state is QuotationState.UNCLOSED:
        ends = not text[run.end : run.end + 3].lstrip(" ,")[:1].islower()
    return BLANK * (run.end - run.start - 1) + (ENDED if ends else BLANK)


def sentences(page: Page, block: Block) -> list[tuple[int, int]]:
    """The sentences of a block as ranges; marked words never end one in their midst."""
    found, start = [], page.behind.get(block.start, block.start)
    for stop in _STOP.finditer(page.masked, start, block.end):
        if _ABBREVIATION.search(page.masked, max(start, stop.start() - 6), stop.start()):
            continue
        found.append((start, stop.start()))
        start = stop.end()
    found.append((start, block.end))
    return found
