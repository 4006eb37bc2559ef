"""Somebody says which articles tell one story; it holds, and it can be taken back."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from reader.intake import Summary
from reader.intake.parting import merge, redo, split_off, undo
from reader.library import Library
from reader.library.errors import Overtaken
from reader.library.story_decisions import StoryDecision

Take = Callable[..., Summary]

SILT = """The {name} report from Pollard Sound

The dredger Corrie Bell will not sail to Pollard Sound this spring. Harbour minister Ines Quill said the silt
there, 640 tonnes of it, had to be tested for lead before anybody touched the channel again.

The owners of the Corrie Bell were told of the tests on Friday. So much from {name}.
"""

SCHOOL = """The {name} report from Ostrava Lane

Teachers in Ostrava Lane walked out of nine schools over a new timetable. Their union's chairman, Matej
Brandl, said the lessons before seven had to go, and that 310 teachers would stay away until then.

So much from {name}.
"""


@pytest.fixture
def library(pile: Path, take: Take, opened: Callable[[], Library]) -> Iterator[Library]:
    """Three articles of the silt, 1 to 3, and two of the school, 4 and 5."""
    for name, story in (("a", SILT), ("b", SILT), ("c", SILT), ("d", SCHOOL), ("e", SCHOOL)):
        (pile / f"{name}.txt").write_text(story.format(name=name))
    take()
    library = opened()
    yield library
    library.close()


def stories(library: Library) -> list[list[int]]:
    """The articles of each story, those of stories of one too."""
    numbers = sorted(library.articles.numbers())
    return sorted({tuple(library.story_places.members(number)) for number in numbers})  # type: ignore[arg-type]


def said(library: Library) -> tuple[StoryDecision, ...]:
    """All that was decided."""
    return library.story_places.decisions.about(list(library.articles.numbers()))


def come_again(pile: Path, take: Take, *names: str) -> None:
    """Some articles are edited, so that they are placed anew."""
    for name in names:
        path = pile / f"{name}.txt"
        path.write_text(path.read_text() + "Nobody was hurt.\n")
    assert take().updated == len(names)


def test_article_that_was_split_off_stays_alone(library: Library, pile: Path, take: Take) -> None:
    """Whatever comes, edits of it and of the others included."""
    assert stories(library) == [(1, 2, 3), (4, 5)]
    split_off(library, 2)
    assert stories(library) == [(1, 3), (2,), (4, 5)]
    come_again(pile, take, "a", "b")
    assert stories(library) == [(1, 3), (2,), (4, 5)]


def test_merged_stories_stay_one(library: Library, pile: Path, take: Take) -> None:
    """Though nothing in their texts is alike, and another article joins them."""
    merge(library, 2, 5)
    assert stories(library) == [(1, 2, 3, 4, 5)]
    come_again(pile, take, "a", "d", "e")
    assert stories(library) == [(1, 2, 3, 4, 5)]
    (pile / "f.txt").write_text(SILT.format(name="f"))
    take()
    assert library.story_places.members(6) == [1, 2, 3, 4, 5, 6]


def test_splitting_is_taken_back(library: Library) -> None:
    """Everything stands where it stood, and nothing is said any more; redone, it is said again."""
    parted = split_off(library, 1)
    assert parted is not None
    assert len(said(library)) == 2
    undo(library, parted)
    assert (stories(library), said(library)) == ([(1, 2, 3), (4, 5)], ())
    redo(library, parted)
    assert stories(library) == [(1,), (2, 3), (4, 5)]
    assert len(said(library)) == 2


def test_merging_is_taken_back(library: Library, pile: Path, take: Take) -> None:
    """What joined the merged story meanwhile goes where it belongs."""
    parted = merge(library, 1, 4)
    assert parted is not None
    (pile / "f.txt").write_text(SCHOOL.format(name="f"))
    take()
    assert library.story_places.members(6) == [1, 2, 3, 4, 5, 6]
    undo(library, parted)
    assert stories(library) == [(1, 2, 3), (4, 5, 6)]
    assert said(library) == ()


def test_an_article_can_be_split_off_a_merged_story(library: Library) -> None:
    """Also the one that the others were tied to; they stay together."""
    merge(library, 1, 4)
    split_off(library, 1)
    assert stories(library) == [(1,), (2, 3, 4, 5)]


def test_a_merge_goes_before_an_older_split(library: Library) -> None:
    """The newest word on two articles counts; taken back, the older one holds again."""
    split_off(library, 3)
    parted = merge(library, 3, 1)
    assert parted is not None
    assert stories(library) == [(1, 2, 3), (4, 5)]
    undo(library, parted)
    assert stories(library) == [(1, 2), (3,), (4, 5)]
    assert [decision.together for decision in said(library)] == [False, False]


def test_nothing_is_decided_where_there_is_nothing_to_decide(library: Library) -> None:
    """An article alone cannot be split off; a story is one with itself."""
    split_off(library, 5)
    assert split_off(library, 5) is None
    assert merge(library, 1, 2) is None


def test_older_article_that_came_meanwhile_is_placed_when_a_merge_is_undone(library: Library) -> None:
    """With those whose story it tells, though it has a smaller number than all of them."""
    places = library.story_places
    places.put([[1], [2, 3], [4, 5]], ())
    done = merge(library, 2, 4)
    assert done
    places.put([[1, 2, 3, 4, 5]], ())
    undo(library, done)
    assert stories(library) == [(1, 2, 3), (4, 5)]


def test_what_another_program_says_of_the_stories_since_stays(
    library: Library, opened: Callable[[], Library]
) -> None:
    """A merge is neither taken back nor made again over it, and that is told."""
    elsewhere = opened()
    merged = merge(library, 1, 4)
    assert merged is not None
    split = split_off(elsewhere, 5)
    assert split is not None
    now = stories(elsewhere), said(elsewhere)
    for step in (undo, redo):
        with pytest.raises(Overtaken, match="of these stories elsewhere meanwhile; it stays"):
            step(library, merged)
    assert (stories(elsewhere), said(elsewhere)) == now
    undo(elsewhere, split)
    undo(library, merged)
    assert stories(elsewhere) == [(1, 2, 3), (4, 5)]
    elsewhere.close()


def test_an_article_that_another_program_put_to_a_story_since_stays_there(
    library: Library, opened: Callable[[], Library]
) -> None:
    """Though what was said of it and its old story is as it was."""
    elsewhere = opened()
    split = split_off(library, 2)
    assert split is not None
    merge(elsewhere, 2, 4)
    with pytest.raises(Overtaken):
        undo(library, split)
    assert stories(elsewhere) == [(1, 3), (2, 4, 5)]
    elsewhere.close()
