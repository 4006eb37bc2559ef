"""What recurs: a line that its source prints under one story after the other is no part of this one.

`The Saltmarsh Courier is read in nine towns` under five different articles of it -> nothing; a paragraph of
background in the middle of five stories stays.
"""

from __future__ import annotations

import re

from reader.article.choices import FEWEST, SURE, Choices, hash_of_line
from reader.article.list_marks import has_mark
from reader.article.reasons import RECURS
from reader.article.text import BODY_KINDS, Kind
from reader.cleaning.draft import Draft, Line

LONGEST_INSIDE = 12
"""A line of more words that stands between two paragraphs is one of them."""

TELLING = 6
"""A line of so many words tells something: of this story, or, as a teaser does, of another one."""

_LEAST_SHARED = 0.25
"""A line whose longer words stand in the rest of the story to this share tells of the story."""

_MARKS = re.compile('["“”„«»「」『』]')
"""Where somebody is quoted the article speaks."""

_LONG = 4
"""So many letters a longer word has."""


def cut_recurring(draft: Draft, choices: Choices) -> None:
    """Marks the shown lines that recur at the source; a body always keeps a line that does not."""
    body = [line for line in draft.lines if line.kind is None or line.kind in BODY_KINDS]
    counts = {line: choices.boilerplate.get(hash_of_line(line.text), 0) for line in body}
    own = [line for line in body if counts[line] < FEWEST]
    if not own or len(own) == len(body):
        return
    story = frozenset(_long_words(own))
    for line in body:
        count = counts[line]
        inside = own[0].at < line.at < own[-1].at
        if count >= FEWEST and _may_go(line, count, choices.articles, inside, story):
            line.kind, line.rule = Kind.TEMPLATE, RECURS
            line.detail = f"recurs in {count:,} articles of {choices.source}"


def _may_go(line: Line, count: int, articles: int, inside: bool, story: frozenset[str]) -> bool:
    """Whether a line that recurs in `count` of the `articles` of its source is surely none of the story's."""
    if line.kind is Kind.CORRECTION:
        return False
    if inside:
        short = line.kind is Kind.PARAGRAPH and line.size <= LONGEST_INSIDE and not has_mark(line.text)
        return short and not line.is_prose and count >= SURE and count * 2 >= articles
    if line.is_prose and (count * 2 < articles or _MARKS.search(line.text)):
        return False
    if (line.is_ended or line.kind is Kind.STANDFIRST) and count * 10 < articles:
        return False
    return line.size < TELLING or _is_foreign(line, story)


def _is_foreign(line: Line, story: frozenset[str]) -> bool:
    """Whether hardly any of the line's longer words stand in the rest of the article."""
    words = _long_words([line])
    return len(words & story) < _LEAST_SHARED * len(words)


def _long_words(lines: list[Line]) -> set[str]:
    return {word for line in lines for word in line.words if len(word) >= _LONG}
