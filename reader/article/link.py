"""Link: two articles that belong together, the reason, and the evidence."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from enum import StrEnum


class Why(StrEnum):
    """Why two articles belong together."""

    NAMED = "named"
    HYPERLINK = "hyperlink"
    COPY = "copy"
    SAME_STORY = "same story"
    ALIKE = "alike"
    """Not enough for the same story; told of nobody unless other reports of it stand near both."""
    FAINT = "faint"
    """Alike without a name or figure that tells; shown of nobody unless the two are surely of one story."""
    SAME_WORDS = "same words"
    """Surely alike, though each has names of its own: shown as the same story, and worth less to grouping."""
    FAINT_WORDS = "faint words"
    """Faintly alike, and each has names of its own: shown as little, and worth less to grouping."""
    ONE_NAME = "one name"
    """Alike for one name and little else: shown as little, worth less to grouping if nothing else ties."""
    SHARED_QUOTATION = "shared quotation"
    SAME_PEOPLE = "same people"


SURELY_SHOWN = (Why.FAINT, Why.FAINT_WORDS, Why.ONE_NAME)
"""What is shown of nobody unless the two are surely of one story."""

UNTOLD = (Why.ALIKE, *SURELY_SHOWN)
"""What is not told by itself."""

STORY_DAYS = 35
"""So many days may pass without a report before another story begins: “a month on” still tells the first."""


@dataclass(frozen=True, slots=True)
class Link:
    """From one article to another, or to one that is named but not in the library."""

    source: int
    """The number of the article that the link starts from."""
    target: int | None
    """The number of the other article; None where it is not in the library."""
    reason: str
    """One of `Why`."""
    evidence: str
    """Why, in words for a person: “both name Westhaven, Ilse Marrow and 1,400”."""
    score: float
    """How strong, 0 to 1."""
    title: str = ""
    """The headline as the source article words it, for a link that was read off a `READ:` line."""
    place: int = -1
    """Where in the source's text it stood; -1 where it stands nowhere."""


def days_between(one: str, other: str) -> int | None:
    """How many days `other` lies after `one`, both ISO 8601; None where either is unknown."""
    try:
        return (date.fromisoformat(other[:10]) - date.fromisoformat(one[:10])).days
    except ValueError:
        return None
