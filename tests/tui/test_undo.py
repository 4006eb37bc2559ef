"""Changes can be taken back and made again, in the order they were made."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.library.errors import Overtaken
from reader.tui.undo import Change, Changes


def put(shelf: list[str], word: str) -> Change:
    """A change that puts a word on a shelf."""
    return Change(f"put {word}", shelf.pop, lambda: shelf.append(word))


def test_a_change_is_made_taken_back_and_made_again() -> None:
    """Every step says which change it was about."""
    shelf: list[str] = []
    changes = Changes()
    changes.make(put(shelf, "a"))
    changes.make(put(shelf, "b"))
    assert shelf == ["a", "b"]
    undone = changes.undo()
    assert undone is not None
    assert (undone.sentence, shelf) == ("put b", ["a"])
    redone = changes.redo()
    assert redone is not None
    assert (redone.sentence, shelf) == ("put b", ["a", "b"])


def test_where_there_is_nothing_to_take_back_nothing_happens() -> None:
    """At both ends there is no change to tell of."""
    changes = Changes()
    assert changes.undo() is None
    assert changes.redo() is None


def test_a_new_change_forgets_what_was_taken_back() -> None:
    """After taking back and doing something else, the old way forward is gone."""
    shelf: list[str] = []
    changes = Changes()
    changes.make(put(shelf, "a"))
    changes.undo()
    changes.make(put(shelf, "b"))
    assert changes.redo() is None
    assert shelf == ["b"]


def test_a_change_whose_way_back_fails_is_not_forgotten() -> None:
    """An error leaves the change where it was, to be tried again."""
    broken = [True]

    def undo() -> None:
        if broken:
            broken.pop()
            raise OSError("the disk is full")

    changes = Changes()
    changes.make(Change("wrote", undo, lambda: None))
    with pytest.raises(OSError, match="full"):
        changes.undo()
    assert changes.undo() is not None


def test_a_change_that_another_program_has_overtaken_bars_no_way() -> None:
    """It is told, and the change before it is the next to be taken back."""
    shelf: list[str] = []

    def stays() -> None:
        raise Overtaken("Another word stays.")

    changes = Changes()
    changes.make(put(shelf, "a"))
    changes.make(Change("wrote", stays, lambda: None))
    with pytest.raises(Overtaken, match="stays"):
        changes.undo()
    changes.undo()
    assert shelf == []


@given(st.lists(st.sampled_from(["make", "undo", "redo"]), max_size=40))
def test_any_order_of_steps_keeps_the_shelf_and_the_list_alike(steps: list[str]) -> None:
    """What is on the shelf is always what the list of done changes says."""
    shelf: list[str] = []
    changes = Changes()
    for place, step in enumerate(steps):
        changes.make(put(shelf, str(place))) if step == "make" else getattr(changes, step)()
        assert [change.sentence for change in changes.done] == [f"put {word}" for word in shelf]
