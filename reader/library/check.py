"""A check: a question that a healthy library answers with nothing, and what to do about another answer."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

from reader.library.errors import copies_of
from reader.library.store import Store

REBUILD = "“reader doctor --rebuild” makes anew whatever can be made again"
ADD_AGAIN = "take the files in again with “reader add PATH”"
SAVE = "“reader doctor --rebuild” saves what can still be read into a new library beside this one"
HARMLESS = "nothing has to be done: what you made is kept, and shown when its article is there again"

Found = Iterator[tuple[str, str]]
"""What is wrong and what to do about it, each a sentence without its full stop."""

Check = Callable[[Store], Found]
"""Its name is the function's, its promise the docstring."""


def way_out(path: Path) -> str:
    """What to do about a file that is damaged itself."""
    copies = copies_of(path)
    return f"{SAVE}; an older copy is {copies[0].name}" if copies else SAVE
