"""Link: two articles that belong together, the reason, and the evidence."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Link:
    """From one article to another, or to one that is named but not in the library."""

    source: int
    """The number of the article that the link starts from."""
    target: int | None
    """The number of the other article; None where it is not in the library."""
    reason: str
    """The name of the reason, one of `REASONS`: `named`, `same story`, `copy`."""
    evidence: str
    """Why, in words for a person: “shares Westhaven, Ilse Marrow, 1,400”."""
    score: float
    """How strong, 0 to 1."""
    title: str = ""
    """The headline as the source article words it, for a link that was read off a `READ:` line."""
    place: int = -1
    """Where in the source's text it stood; -1 where it stands nowhere."""
