"""What the header says of the list."""

from __future__ import annotations

import pytest

from reader.library.piles import Folder, Order
from reader.tui.list_words import Kept, list_words, nothing_kept, scope_words

TAGGED = Kept(Folder.TAG, "harbour")


@pytest.mark.parametrize(
    ("kept", "scope", "order", "unread", "matching", "words"),
    [
        (Kept(), "", Order.DATE, False, "", "All articles"),
        (Kept(), "pile", Order.DATE, False, "", "pile"),
        (Kept(), "pile", Order.TITLE, False, "", "pile · by title"),
        (Kept(), "pile", Order.DATE, True, "", "Unread articles"),
        (Kept(), "pile", Order.DATE, False, "tide", "Matching “tide”"),
        (Kept(), "", Order.DATE, True, "tide", "Unread articles matching “tide”"),
        (TAGGED, "pile", Order.DATE, False, "", "#harbour"),
        (TAGGED, "", Order.LENGTH, True, "tide", "#harbour, unread matching “tide” · longest first"),
        (Kept(Folder.STARTED), "", Order.TITLE, False, "", "Reading"),
    ],
)
def test_the_header_tells_folder_filter_and_order(
    kept: Kept, scope: str, order: Order, unread: bool, matching: str, words: str
) -> None:
    """A folder is told before the paths, and what is begun has an order of its own."""
    assert list_words(kept, scope, order, unread=unread, matching=matching) == words


def test_several_paths_are_told_by_the_first_and_their_number() -> None:
    """A folder's name is the last part of its path."""
    assert scope_words(()) == ""
    assert scope_words(["/piles/north/"]) == "north"
    assert scope_words(["/piles/north", "/piles/south", "/piles/west"]) == "north and 2 more"


def test_an_empty_folder_says_what_it_has_none_of() -> None:
    """A kept search, which has no name of its own, finds nothing."""
    assert nothing_kept(TAGGED) == "Nothing has this tag."
    assert nothing_kept(Kept(Folder.EVERY, "tides", "tide")) == "Nothing is found."
