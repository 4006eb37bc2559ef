"""The times over the entries of a live blog: they stay, but are no words of the story.

`14:05` over a paragraph, for the sixth time, or `16.45`, `15.10` and `14.00` -> a time, shown; one such line
under the headline -> its date.
"""

from __future__ import annotations

import re
from itertools import pairwise

from reader.article.text import Kind
from reader.cleaning.draft import Draft, Line
from reader.cleaning.patterns import Pattern
from reader.cleaning.rule import Rule

FEWEST, FEWEST_IN_ORDER = 5, 3
"""So many entries at least make a live blog; fewer do where each is later than the one before, or earlier."""
_SHORTEST = 6
"""A sentence of so many words may be all of an entry."""
_BELOW = 3
"""An entry's first paragraph stands at most so many lines below its time."""
_LONGEST = 40
_CLOCK = Pattern(r"\d{1,2}\s?[:.h時时시]\s?\d{2}")
_FIGURES = Pattern(r"\d+")
_TIME = Pattern(
    r"\W{0,3}(?:(?:at|um|kl\.?|klo|à|às|alle|ore|om|г\.)\s)?\d{1,2}\s?[:.h时時시]\s?\d{2}(?::\d{2})?"
    r"\s?(?:[ap]\.?m\.?|uhr|h|hrs?|gmt|utc|bst|c?est?|e[ds]t|p[ds]t|cet|ist|msk|мск|分|분)?\W{0,3}",
    re.IGNORECASE,
)
_STAMP = Pattern(
    r"\d{1,2} (?:hours?|hrs?|minutes?|mins?) ago\s?\d{1,2}[:.]\d{2}(?: [^\W\d_][^\d]{2,40})?"
    r"|[^\W\d_][^\d.!?]{2,40}?\d{1,2}\.? [^\W\d_]{3,12}\.? 20\d\d,? (?:[a-z]{1,4} )?\d{1,2}[:.]\d{2}"
    r"|\d{1,2}[:.]\d{2}(?:[ap]m)?[A-ZÀ-ÖØ-ÞĀ-Ž][^\W\d_][^\d.!?]{1,40}"
)
"""A time with its writer or a label, glued: `2 hours ago14:05 Ada Lund`, `Ada Lund2 March 2026 14:05`,
`14:05Ada Lund`."""
_LONGEST_STAMP = 80


def find_entries(draft: Draft) -> None:
    """Marks the times of a live blog: many lines of nothing but a time, each over a paragraph."""
    times = [line for line in draft.open() if line.has_figure and _is_time(line.text)]
    if len(times) < FEWEST_IN_ORDER:
        return
    entries = [line for line in times if _stands_over_entry(draft, line)]
    if len(entries) >= FEWEST or (len(entries) >= FEWEST_IN_ORDER and _are_in_order(entries)):
        draft.mark_all(entries, Kind.TIME)


def _is_time(text: str) -> bool:
    """Whether a line is nothing but a time, or a time with its writer."""
    if len(text) <= _LONGEST and text[-1] not in ",;" and _TIME.fullmatch(text):
        return True
    return len(text) <= _LONGEST_STAMP and text[-1].isalnum() and _STAMP.fullmatch(text) is not None


def _stands_over_entry(draft: Draft, line: Line) -> bool:
    """Whether a paragraph stands below the line."""
    below = draft.lines[line.at + 1 : line.at + 1 + _BELOW]
    return any(other.is_prose or (other.is_ended and other.size >= _SHORTEST) for other in below)


def _are_in_order(entries: list[Line]) -> bool:
    """Whether the times only rise or only fall."""
    clocks = [_CLOCK.findall(line.text)[-1] for line in entries]
    times = [tuple(map(int, _FIGURES.findall(clock))) for clock in clocks]
    return all(one < two for one, two in pairwise(times)) or all(one > two for one, two in pairwise(times))


LIVE_BLOG = Rule("live blog", find_entries)
