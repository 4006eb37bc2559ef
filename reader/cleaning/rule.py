"""The contract of a cleaning rule: it looks at a draft and gives the lines it knows their kind."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from reader.cleaning.draft import Draft


@dataclass(frozen=True, slots=True)
class Rule:
    """One thing that a scraper leaves in the text, or one thing that belongs there, known by its look."""

    name: str
    """What `Removed.rule` says: the name of the rule's file, with spaces."""
    apply: Callable[[Draft], None]
    """Marks the lines it knows. It never takes back what an earlier rule has marked."""
