"""The standfirst: the sentence between headline and story that says what it is about.

The first line of the text, without a full stop or with the byline under it -> the standfirst.
"""

from __future__ import annotations

from reader.article.text import BODY_KINDS, Kind
from reader.cleaning.draft import Draft, Line
from reader.cleaning.rule import Rule
from reader.cleaning.shape import ends_a_sentence, ends_in_quotation

LONGEST = 60
"""A standfirst has at most this many words."""


def find_standfirst(draft: Draft) -> None:
    """Marks the first line of the text as the standfirst where it looks like one."""
    body = [line for line in draft.lines if line.kind is None or line.kind in BODY_KINDS]
    if len(body) < 2 or body[0].kind is not None or draft.headline is None or body[0].at < draft.headline.at:
        return
    first = body[0]
    unended = not ends_a_sentence(first.text) and not ends_in_quotation(first.text)
    if 4 <= first.size <= LONGEST and (unended or _is_parted(draft, first, body[1])):
        draft.mark(first, Kind.STANDFIRST)


def _is_parted(draft: Draft, first: Line, second: Line) -> bool:
    """Whether a byline or a date stands between the first line and the second."""
    between = draft.lines[first.at + 1 : second.at]
    return any(line.kind in (Kind.BYLINE, Kind.DATELINE) for line in between)


STANDFIRST = Rule("standfirst", find_standfirst)
