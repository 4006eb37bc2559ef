"""Link words: what stands above links of one kind and beneath each, in words for a person.

A report of the same story, two days later -> under “Same story, later”: “both name Ines Quill; 2 days later”.
"""

from __future__ import annotations

from reader.article.counting import counted
from reader.article.link import STORY_DAYS, Link, Why

NAMED_BY = "Named by"
LINKED_BY = "Linked from"
BACKGROUND = "Background"
NEAR_STORY = "Near this story"

_HEADINGS: dict[str, str] = {
    Why.NAMED: "Named in the text",
    Why.HYPERLINK: "Linked in the text",
    Why.COPY: "Copies",
    Why.SAME_STORY: "Same story",
    Why.SHARED_QUOTATION: "Shared quotation",
    Why.SAME_PEOPLE: "Rare names in both",
}

_ORDER = (
    _HEADINGS[Why.NAMED],
    NAMED_BY,
    _HEADINGS[Why.HYPERLINK],
    LINKED_BY,
    _HEADINGS[Why.COPY],
    "Same story, later",
    "Same story, the same day",
    "Same story, earlier",
    _HEADINGS[Why.SAME_STORY],
    NEAR_STORY,
    BACKGROUND,
    _HEADINGS[Why.SHARED_QUOTATION],
    _HEADINGS[Why.SAME_PEOPLE],
)

_BESIDE = {
    _HEADINGS[Why.NAMED]: "named in the text",
    NAMED_BY: "names this one",
    _HEADINGS[Why.HYPERLINK]: "linked in the text",
    LINKED_BY: "links to this one",
    _HEADINGS[Why.COPY]: "a copy",
}
"""What is said of these in the second place, where little room is left."""


def heading(link: Link, number: int, days: int | None, *, elsewhere: bool = False) -> str:
    """What a link of the article `number` stands under; the other article is so many `days` later.

    Two that are alike and stand in different stories, `elsewhere`, are not said to tell the same.
    """
    if link.source != number and link.title:
        return LINKED_BY if link.reason == Why.HYPERLINK else NAMED_BY
    told = _HEADINGS.get(link.reason, link.reason)
    if link.reason != Why.SAME_STORY:
        return told
    if days is not None and abs(days) > STORY_DAYS:
        return BACKGROUND
    if elsewhere:
        return NEAR_STORY
    if days is None:
        return told
    return f"{told}, {'the same day' if days == 0 else 'later' if days > 0 else 'earlier'}"


def rank(heading: str) -> int:
    """The place of a heading among the others, from 0."""
    return _ORDER.index(heading) if heading in _ORDER else len(_ORDER)


def sentence(link: Link, days: int | None) -> str:
    """Why the two belong together, and how far apart they are; empty where nothing is there to be told of."""
    if link.target is None or link.reason == Why.NAMED:
        return link.evidence if link.target is not None else ""
    return f"{link.evidence}; {apart(days)}" if days is not None else link.evidence


def beside(heading: str, link: Link) -> str:
    """The same said of a second reason, where the first one stands already: `also names this one`."""
    if heading in _BESIDE:
        return f"also {_BESIDE[heading]}"
    story = heading.startswith(_HEADINGS[Why.SAME_STORY])
    return f"also {'the same story' if story else heading.lower()}: {link.evidence}"


def apart(days: int) -> str:
    """How much later the other article is: `2 days later`, `1 day earlier`, `the same day`."""
    if days == 0:
        return "the same day"
    return f"{counted(abs(days), 'day')} {'later' if days > 0 else 'earlier'}"
