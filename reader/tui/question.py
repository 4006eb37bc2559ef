"""Question: what the prompt at the foot of the screen asks."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple


class Question(NamedTuple):
    """What is asked, and what stands in the prompt at first."""

    purpose: str
    """What the answer is for: whoever asked knows it by that."""
    label: str
    """What stands before the words."""
    words: str = ""
    """The words to begin with."""
    known: Sequence[str] = ()
    """What is typed is completed to one of these."""
    replaced: bool = False
    """Whether the words are selected: the first letter typed stands in their place."""
    about: object = None
    """The key of the entry that is asked about: the answer is for that one, whatever is chosen then."""
