"""The headline where the text's start has none: the line above the story that shares the most words with it.

“Skip to content” / “News | Sport” / “Bridge reopens after storm” / “By Ilse Marrow” / the story -> headline
“Bridge reopens after storm”, though the menu stands above it and the judge would cut it.
“Bridge reopens after storm” / “By Ilse Marrow” / the story -> what it was, nothing is looked for.
"""

from __future__ import annotations

from dataclasses import replace
from itertools import pairwise

from reader.article.text import BODY_KINDS, Kind
from reader.cleaning.dates import find_moment
from reader.cleaning.draft import Draft, Line
from reader.cleaning.headline import split_tail
from reader.cleaning.headline_signs import is_no_link
from reader.cleaning.rule import Rule
from reader.cleaning.story_words import stems_of, words_read

SHORTEST, LONGEST = 3, 28
"""How many words such a headline has."""
TRUSTED = 4
"""A guess of so many words that has a copy stays the headline."""
LONGEST_DATE = 8
"""A line of so few words that names a day is no headline."""
FULL = range(5, 21)
"""So many words most headlines have."""
WANTED = 0.8
"""A line with less for it is no headline; the share of its words that the story has counts up to 1."""
_IS_FULL, _OVER_NAMES, _COPIED, _ON_TOP, _KNOWN = 0.3, 0.3, 0.3, 0.5, 0.2
"""What counts for a line: its size, a byline or a date below, a copy, being first, being the headline now."""
_ON_TOP_SHARE = 0.4
"""The first line of a text counts for that only where the story has so many of its words."""
_FAR = 0.01
"""What each line between it and the story counts against it."""
_NEAR = 150
"""A headline stands among so many lines above the story."""
_PARAGRAPHS = 40
"""So many paragraphs of the story are read."""
_APART = 4
"""The story begins where two paragraphs stand at most so many lines apart."""
_BETWEEN = BODY_KINDS | {
    Kind.HEADLINE, Kind.BYLINE, Kind.DATELINE, Kind.SECTION, Kind.SIGNATURE, Kind.CAPTION, Kind.DUPLICATE,
}  # fmt: skip
"""What may stand between a headline and its story."""


def find_headline_above(draft: Draft) -> None:
    """Makes the best line above the story the headline, unless one is known that can be trusted."""
    story = _story_of(draft)
    if not story or not _is_wanted(draft, story[0]):
        return
    stems = stems_of(set().union(*map(words_read, story)))
    top = draft.lines[max(0, story[0].at - _NEAR) : story[0].at]
    known = [draft.headline] if draft.headline is not None and draft.headline not in top else []
    worth = {
        line: _worth(draft, line, stems, story[0].at)
        for line in (*known, *top)
        if could_be_headline(draft, line)
    }
    best = max(worth, key=lambda line: (worth[line], line.at), default=None)
    if best is not None and worth[best] < WANTED:
        best = draft.headline if _is_full_start(draft.headline) else None
    if draft.headline is not None and best is not draft.headline:
        _cut_known(draft)
    if best is not None and best is not draft.headline:
        take_headline(draft, best)


def take_headline(draft: Draft, line: Line) -> None:
    """Makes a line the headline, whatever it was, and its open copies duplicates."""
    title, outlet = split_tail(line.text, draft)
    draft.learn(outlet=outlet)
    draft.facts = replace(draft.facts, headline=title)
    draft.headline, draft.is_guess = line, False
    line.kind, line.rule, line.detail = Kind.HEADLINE, draft.rule, ""
    draft.mark_all((copy for copy in draft.holding(line.key) if copy.at < line.at), Kind.DUPLICATE)


def could_be_headline(draft: Draft, line: Line) -> bool:
    """Whether a line has the look of a headline and no rule with a pattern has known it."""
    if line is draft.headline:
        return True
    is_free = line.kind is None or line.kind is Kind.STANDFIRST or line.rule == "prose"
    return is_free and looks_like_headline(line)


def looks_like_headline(line: Line) -> bool:
    """Whether a line has the size and the end of a headline."""
    return (
        SHORTEST <= line.size <= LONGEST
        and not line.is_prose
        and line.text[-1] not in ".:,;。"
        and is_no_link(line)
        and not (line.size <= LONGEST_DATE and line.has_figure and find_moment(line.text))
    )


def _is_wanted(draft: Draft, first: Line) -> bool:
    """Whether no headline is known, or only a guess with something between it and the story's first line."""
    if draft.headline is None:
        return not draft.facts.headline
    if not draft.is_guess or (draft.headline.size >= TRUSTED and _is_copied(draft, draft.headline)):
        return False
    between = draft.lines[draft.headline.at + 1 : first.at]
    return any(line.kind is not None and line.kind not in _BETWEEN for line in between)


def _is_full_start(line: Line | None) -> bool:
    """Whether a text begins with this line, and it is as long as most headlines."""
    return line is not None and line.at == 0 and line.size in FULL


def _story_of(draft: Draft) -> list[Line]:
    """The first paragraphs of the story."""
    kept = [line for line in draft.open() if line.is_prose]
    start = next((at for at, (one, two) in enumerate(pairwise(kept)) if two.at - one.at <= _APART), 0)
    return kept[start : start + _PARAGRAPHS]


def _worth(draft: Draft, line: Line, story: set[str], start: int) -> float:
    """How much speaks for a line as the headline of a story with these stems, which starts there."""
    stems = stems_of(line.words)
    share = len(stems & story) / max(2, len(stems))
    below = draft.lines[line.at + 1 : line.at + 4]
    signs = (
        (_IS_FULL, line.size in FULL),
        (_OVER_NAMES, any(each.kind in (Kind.BYLINE, Kind.DATELINE, Kind.STANDFIRST) for each in below)),
        (_COPIED, _is_copied(draft, line)),
        (_ON_TOP, line.at == 0 and share >= _ON_TOP_SHARE),
        (_KNOWN, line is draft.headline),
    )
    return share + sum(counts for counts, is_so in signs if is_so) - _FAR * (start - line.at)


def _is_copied(draft: Draft, line: Line) -> bool:
    """Whether another line says the same; one of the two may have more behind it, as an outlet's name."""
    if line.size < SHORTEST:
        return False
    key = f"{line.key} "
    others = [
        f"{each.key} "
        for each in draft.starting(line.key.partition(" ")[0])
        if each.size >= SHORTEST and each is not line
    ]
    return any(key.startswith(other) or other.startswith(key) for other in others)


def _cut_known(draft: Draft) -> None:
    """Takes its rank from the line that was guessed to be the headline: it stands around the story."""
    if draft.headline is not None:
        draft.headline.kind = Kind.NAVIGATION if draft.headline.size < SHORTEST else Kind.TEASER
        draft.headline.rule = "prose"
    draft.headline, draft.is_guess = None, False
    draft.facts = replace(draft.facts, headline="")


HEADLINE_ABOVE = Rule("headline above", find_headline_above)
