"""Second copies: a paragraph that came twice, a headline that came again.

A paragraph twice -> once; the headline again over the text -> nothing.
"""

from __future__ import annotations

from collections import Counter

from reader.article.text import Kind
from reader.cleaning.draft import Draft, Line
from reader.cleaning.phrases import key_of
from reader.cleaning.rule import Rule

SHORTEST = 6
"""A shorter line is no copy: it may well come twice."""
MOST_COPIES = 2
"""A paragraph that stands there more often is meant to come again, as in a timetable or a row of recipes."""
_BROKEN_OFF = ("…", "...", "[…]")
LONGEST_BROKEN, _MOST_BROKEN = 60, 40
"""How many words a line that breaks off has at most, and how many such lines are looked at."""
_RARE = 20
"""A copy is looked for among at most this many lines with a rare word of it."""


def cut_duplicates(draft: Draft) -> None:
    """Marks copies of earlier lines, of the headline, and cut-off copies of a paragraph."""
    title = key_of(draft.facts.headline).split(" ")
    headline = " ".join(title)
    whole = draft.headline.key if draft.headline is not None else headline
    seen: set[str] = set()
    broken: list[Line] = []
    for line in draft.open():
        doubled = line.is_prose and line.key in seen and len(draft.holding(line.key)) <= MOST_COPIES
        if doubled or line.key == whole or _repeats(line, title, headline):
            draft.mark(line, Kind.DUPLICATE)
        elif line.text.endswith(_BROKEN_OFF) and SHORTEST <= line.size <= LONGEST_BROKEN:
            broken.append(line)
        seen.add(line.key)
    draft.mark_all([line for line in broken[:_MOST_BROKEN] if _is_cut_copy(draft, line)], Kind.DUPLICATE)


def _repeats(line: Line, title: list[str], headline: str) -> bool:
    """Whether a line is the headline once more, with at most a few other words."""
    if line.size < SHORTEST or len(line.words.intersection(title)) * 10 < 7 * len(title):
        return line.key == headline != ""
    words, known = Counter(line.key.split(" ")), Counter(title)
    return (words & known).total() * 10 >= 9 * max(words.total(), known.total())


def _is_cut_copy(draft: Draft, line: Line) -> bool:
    """Whether this line breaks off and another one goes on."""
    start = line.key.rpartition(" ")[0]
    others = draft.with_word([max(line.key.split(" "), key=len)])
    return any(other is not line and other.key.startswith(start) for other in others[:_RARE])


DUPLICATE = Rule("duplicate", cut_duplicates)
