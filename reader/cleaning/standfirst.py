"""The standfirst: the sentence between headline and story that says what it is about.

The first line of the text, without a full stop or with the byline under it -> the standfirst; the headline
once more, in a few other words -> nothing.
"""

from __future__ import annotations

from reader.article.text import Kind
from reader.cleaning.draft import Draft, Line
from reader.cleaning.phrases import key_of
from reader.cleaning.rule import Rule
from reader.cleaning.shape import ends_a_sentence, ends_in_quotation

LONGEST = 60
"""A standfirst has at most this many words."""
SHORTEST = 8
"""And at least this many."""


LONGEST_HEADLINE, FEWEST = 34, 4
"""A second headline has at most so many words, and the first one at least so many different ones."""
OF_HEADLINE, OF_LINE = 0.7, 0.5
"""The shares of the first one's words that the second one has, and of its own that the first one has."""
_NEAR = 30
"""The first paragraph stands among so many lines below the headline."""
_BROKEN_OFF = ("…", "...", ":")


def find_standfirst(draft: Draft) -> None:
    """Marks the line above the first paragraph as the standfirst where it looks like one."""
    if not draft.facts.headline:
        return
    first, between = _above_story(draft)
    if first is not None and _is_headline_again(first, key_of(draft.facts.headline)):
        draft.mark(first, Kind.DUPLICATE)
        first, between = _above_story(draft)
    if first is None or not SHORTEST <= first.size <= LONGEST:
        return
    if first.hint is Kind.STANDFIRST or _is_unended(first.text) or _parts(between):
        draft.mark(first, Kind.STANDFIRST)


def _above_story(draft: Draft) -> tuple[Line | None, list[Line]]:
    """The first long line below the headline, and the lines between it and the first paragraph after it."""
    top = draft.headline.at + 1 if draft.headline is not None else 0
    below = [line for line in draft.lines[top : top + _NEAR] if line.kind is None and line.size >= SHORTEST]
    if not below:
        return None, []
    second = next((line for line in below[1:4] if line.is_prose), None)
    return (below[0], draft.lines[below[0].at + 1 : second.at]) if second is not None else (None, [])


def _is_headline_again(line: Line, headline: str) -> bool:
    """Whether a line is no sentence and says what the headline says, reworded or with a section before it."""
    title = set(headline.split(" "))
    if line.size > LONGEST_HEADLINE or len(title) < FEWEST or line.hint is Kind.STANDFIRST:
        return False
    both = len(line.words & title)
    return both >= OF_HEADLINE * len(title) and both >= OF_LINE * len(line.words) and _is_unended(line.text)


def _is_unended(text: str) -> bool:
    """Whether a line ends without a full stop, a quotation mark, or dots."""
    return not ends_a_sentence(text) and not ends_in_quotation(text) and not text.endswith(_BROKEN_OFF)


def _parts(between: list[Line]) -> bool:
    """Whether a byline or a date stands among these lines."""
    return any(line.kind in (Kind.BYLINE, Kind.DATELINE) for line in between)


STANDFIRST = Rule("standfirst", find_standfirst)
