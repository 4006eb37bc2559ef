"""What the list shows, in words: which folder, which articles of it, in which order. Pure."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from reader.library.piles import Folder, Grouping, Order, Pile
from reader.tui.lineup import Groups
from reader.tui.wording import counted, day, joined

_SORTED = {
    Order.DATE: "",
    Order.ADDED: "last added first",
    Order.TITLE: "by title",
    Order.OUTLET: "by outlet",
    Order.LENGTH: "longest first",
    Order.UNREAD: "unread first",
}
"""What the header says of the order of the list."""
_NAMES = {
    Folder.ALL: "All articles",
    Folder.STARTED: "Reading",
    Folder.STARRED: "Starred",
    Folder.ARCHIVED: "Archived",
}
_SILENT = {
    Folder.STARTED: "Nothing is begun.",
    Folder.STARRED: "Nothing is starred.",
    Folder.ARCHIVED: "Nothing is archived.",
    Folder.TAG: "Nothing has this tag.",
}


class Kept(NamedTuple):
    """The folder that the list shows."""

    folder: Folder = Folder.ALL
    name: str = ""
    """The tag, or what a kept search is called."""
    query: str = ""
    """The kept search, where the folder is one."""
    line: bool = False
    """Whether it was kept from the list, where words mean what the list shows."""


def list_words(kept: Kept, scope: str, order: Order, *, unread: bool, matching: str) -> str:
    """What the header says of the list: the folder or the `scope`, what the filter is, and the order."""
    name = _kept_words(kept) if kept.name else _NAMES.get(kept.folder, "")
    if kept == Kept():
        name = "Unread articles" if unread else scope or name
    elif unread:
        name += ", unread"
    if matching:
        words = f"matching “{matching}”"
        plain = kept == Kept() and not unread
        name = words.capitalize() if plain else f"{name} {words}"
    return joined(name, "" if kept.folder is Folder.STARTED else _SORTED[order])


def _kept_words(kept: Kept) -> str:
    return f"#{kept.name}" if kept.folder is Folder.TAG else kept.name


def scope_words(scope: Sequence[str]) -> str:
    """The paths that the list keeps to; empty for the whole library."""
    if not scope:
        return ""
    name = scope[0].rstrip("/").rpartition("/")[2]
    others = len(scope) - 1
    return f"{name} and {counted(others, 'more', 'more')}" if others else name


def nothing_kept(kept: Kept) -> str:
    """What a folder says that has no articles."""
    return _SILENT.get(kept.folder, "Nothing is found.")


def groups_of(found: Pile, grouping: Grouping) -> Groups:
    """The groups of a list, with what is written above each."""
    if grouping is Grouping.DAY:
        return Groups(found.bounds, list(found.names), lambda name: day(name) or name or "No date")
    return Groups(found.bounds, list(found.names), lambda name: name or "No outlet")
