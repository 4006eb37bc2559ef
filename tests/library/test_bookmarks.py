"""Bookmarks are kept as they were made, and come with their articles."""

from __future__ import annotations

import time
from collections.abc import Callable
from dataclasses import replace
from itertools import count

import pytest

from reader.article.text import Article
from reader.library import Library

Make = Callable[..., Article]
Shelve = Callable[..., int]

TEXT = "The dredger lay idle for a week. Nobody paid."


def test_bookmark_keeps_words_context_and_additions(library: Library) -> None:
    """What `make` made is what `of` gives, in the order of the text."""
    late = library.bookmarks.make(
        "a1", TEXT, 33, 45, "h", 0, note="why?", tags=("money", "port"), colour="red"
    )
    early = library.bookmarks.make("a1", TEXT, 4, 11, "h", 0)
    library.bookmarks.add(late)
    library.bookmarks.add(early)
    assert library.bookmarks.of("a1") == (early, late)
    assert (early.selector.exact, early.selector.prefix) == ("dredger", "The ")
    assert library.bookmarks.of("a2") == ()


def test_bookmark_ids_sort_by_time(library: Library) -> None:
    """A ULID has 26 digits, and no two are the same."""
    ids = [library.bookmarks.make("a1", TEXT, 0, 3, "h", 0).id for _ in range(50)]
    assert len(set(ids)) == 50
    assert {len(id) for id in ids} == {26}
    assert ids == sorted(ids)


@pytest.mark.parametrize("step", [0, -1_000_000, -3_600_000_000_000])
def test_bookmark_ids_rise_though_the_clock_does_not(
    library: Library, monkeypatch: pytest.MonkeyPatch, step: int
) -> None:
    """In one millisecond, and while the clock is put back, the later bookmark has the higher id."""
    times = count(time.time_ns(), step)
    monkeypatch.setattr("reader.library.bookmarks.time.time_ns", lambda: next(times))
    ids = [library.bookmarks.make("a1", TEXT, 0, 3, "h", 0).id for _ in range(50)]
    assert ids == sorted(set(ids))


def test_passages_marked_in_one_second_stand_newest_first(
    library: Library, make: Make, shelve: Shelve
) -> None:
    """However fast they come one after the other."""
    number = shelve(make(TEXT), "/a.txt")
    (row,) = library.articles.rows([number])
    marked = [library.bookmarks.make(row.id, TEXT, start, start + 2, "h", 0) for start in range(30)]
    with library.writing():
        for one in marked:
            library.bookmarks.add(replace(one, created="2026-01-01T00:00:00Z"))
    assert [found.id for found, _ in library.bookmarks.all()] == [one.id for one in reversed(marked)]


def test_changed_note_is_stored_and_made_safe(library: Library) -> None:
    """An update replaces; escape sequences do not get in."""
    bookmark = library.bookmarks.make("a1", TEXT, 0, 3, "h", 0)
    library.bookmarks.add(bookmark)
    library.bookmarks.update(replace(bookmark, note="see\x1b[31m below\nand on", tags=("a\x07b",)))
    (kept,) = library.bookmarks.of("a1")
    assert (kept.note, kept.tags) == ("see[31m below\nand on", ("ab",))


def test_removed_bookmark_can_be_put_back(library: Library) -> None:
    """`remove` gives what `add` needs to undo it; an unknown one gives None."""
    bookmark = library.bookmarks.make("a1", TEXT, 0, 3, "h", 0)
    library.bookmarks.add(bookmark)
    removed = library.bookmarks.remove(bookmark.id)
    assert removed == bookmark
    assert library.bookmarks.of("a1") == ()
    assert library.bookmarks.remove(bookmark.id) is None
    library.bookmarks.add(bookmark)
    assert library.bookmarks.of("a1") == (bookmark,)


def test_all_bookmarks_come_with_their_articles(library: Library, make: Make, shelve: Shelve) -> None:
    """Newest first; a removed article's are there too; the row counts them."""
    first, second = shelve(make(TEXT), "/a.txt"), shelve(make("Other"), "/b.txt")
    ids = [row.id for row in library.articles.rows([first, second])]
    old = replace(library.bookmarks.make(ids[0], TEXT, 0, 3, "h", 0), created="2026-01-01T00:00:00Z")
    new = library.bookmarks.make(ids[1], "Other", 0, 5, "h", 0)
    library.bookmarks.add(old)
    library.bookmarks.add(new)
    library.articles.remove(first)
    assert [(b.id, row.number) for b, row in library.bookmarks.all()] == [(new.id, second), (old.id, first)]
    assert library.articles.rows([second])[0].bookmarks == 1


def test_tags_are_written_alone(library: Library, shelve, make) -> None:
    """Another program's note stays; every tag is known, those of articles too, in one spelling."""
    number = shelve(make(TEXT), "/a.txt")
    (row,) = library.articles.rows([number])
    bookmark = library.bookmarks.make(row.id, TEXT, 0, 3, "h", 0, tags=["Weir"])
    library.bookmarks.add(bookmark)
    library.bookmarks.write_note(bookmark.id, "new")
    library.shelves.tag([number], ["Élan"])
    wanted = library.bookmarks.retagged(bookmark, ["#elan", "weir", "WEIR", "two words\x1b", "-gone", ""])
    assert wanted == ("Élan", "Weir", "two-words")
    library.bookmarks.write_tags(bookmark.id, wanted)
    (kept,) = library.bookmarks.of(row.id)
    assert (kept.tags, kept.note) == (wanted, "new")
    assert library.bookmarks.tags() == ["Élan", "two-words", "Weir"]
    assert library.bookmarks.retagged(kept, ["-weir", "-ELAN"]) == ("two-words",)
    assert library.bookmarks.retagged(kept, []) == ()


def test_what_is_written_gives_what_stood_there(library: Library, shelve, make) -> None:
    """A note and tags give back those they were written over; of a bookmark that is gone there is nothing."""
    (row,) = library.articles.rows([shelve(make(TEXT), "/a.txt")])
    bookmark = library.bookmarks.make(row.id, TEXT, 0, 3, "h", 0, note="old", tags=["weir"])
    library.bookmarks.add(bookmark)
    assert library.bookmarks.write_note(bookmark.id, "new") == "old"
    assert library.bookmarks.turn_note(bookmark.id, "new", "newer") == "new"
    assert library.bookmarks.write_tags(bookmark.id, ["lock", "sluice"]) == ("weir",)
    library.bookmarks.remove(bookmark.id)
    assert library.bookmarks.write_note(bookmark.id, "x") is None
    assert library.bookmarks.turn_note(bookmark.id, "", "x") is None
    assert library.bookmarks.write_tags(bookmark.id, ["x"]) is None
    assert library.bookmarks.retag(bookmark, ["x"]) is None
    assert not library.bookmarks.turn_tags(bookmark.id, [], ["x"])
    assert library.bookmarks.of(row.id) == ()


def test_a_note_is_put_in_the_place_of_the_one_that_is_meant(library: Library, shelve, make) -> None:
    """One that another program wrote since stays."""
    (row,) = library.articles.rows([shelve(make(TEXT), "/a.txt")])
    bookmark = library.bookmarks.make(row.id, TEXT, 0, 3, "h", 0, note="old")
    library.bookmarks.add(bookmark)
    library.bookmarks.turn_note(bookmark.id, "older", "new")
    assert library.bookmarks.of(row.id)[0].note == "old"
    library.bookmarks.turn_note(bookmark.id, "old", "new")
    assert library.bookmarks.of(row.id)[0].note == "new"


@pytest.mark.parametrize(
    ("shown", "stands", "words", "after"),
    [
        ("", "weir", "lock", "weir lock"),
        ("old", "old weir", "old lock", "old weir lock"),
        ("old", "old weir", "", "weir"),
        ("old", "weir", "old lock", "weir lock"),
        ("old", "old weir", "-weir", "old"),
        ("old", "old weir lock", "lock -weir", "lock"),
        ("old", "lock old", "LOCK old", "lock old"),
        ("old weir", "old weir", "weir lock old", "weir lock old"),
    ],
)
def test_tags_that_another_program_wrote_stay(
    library: Library, shelve, make, shown: str, stands: str, words: str, after: str
) -> None:
    """Only what somebody added is added, and only what somebody left out goes; so on the way back."""
    (row,) = library.articles.rows([shelve(make(TEXT), "/a.txt")])
    bookmark = library.bookmarks.make(row.id, TEXT, 0, 3, "h", 0, tags=shown.split())
    library.bookmarks.add(replace(bookmark, tags=tuple(stands.split())))

    def tags() -> str:
        return " ".join(library.bookmarks.of(row.id)[0].tags)

    step = library.bookmarks.retag(bookmark, words.split())
    assert step == (tuple(stands.split()), tuple(after.split()))
    assert tags() == after
    library.bookmarks.turn_tags(bookmark.id, step[1], step[0])
    assert tags() == stands
    library.bookmarks.turn_tags(bookmark.id, step[0], step[1])
    library.bookmarks.write_tags(bookmark.id, [*step[1], "since"])
    library.bookmarks.turn_tags(bookmark.id, step[1], step[0])
    assert set(tags().split()) == {*stands.split(), "since"}
