"""Every article that comes is given its place in a story."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from reader.intake import Summary
from reader.intake.placing import _near
from reader.library import Library
from reader.library.story_places import Nearby

Take = Callable[..., Summary]

SILT = """{headline}

Published {day}

The dredger Corrie Bell will not sail to Pollard Sound this spring. Harbour minister Ines Quill said the silt
there, 640 tonnes of it, had to be tested for lead before anybody touched the channel again.

The owners of the Corrie Bell were told of the tests on Friday. {more}
"""

SCHOOL = """{headline}

Published {day}

Teachers in Ostrava Lane walked out of nine schools over a new timetable. Their union's chairman, Matej
Brandl, said the lessons before seven had to go, and that 310 teachers would stay away until then.

{more}
"""


@pytest.fixture
def report(pile: Path) -> Callable[..., None]:
    """Writes a report of a story."""

    def written(name: str, story: str, more: str = "", day: str = "March 14, 2026") -> None:
        headline = f"The {name} report of the week from the town"
        (pile / f"{name}.txt").write_text(story.format(headline=headline, more=more, day=day))

    return written


def stories(library: Library) -> list[list[int]]:
    """The articles of each story."""
    found: dict[int, list[int]] = {}
    for article, story in library.story_places._store.rows(
        "SELECT article, story FROM story_member ORDER BY article"
    ):
        found.setdefault(story, []).append(article)
    return [found[story] for story in sorted(found)]


def test_articles_find_their_stories_as_they_come(
    report: Callable[..., None], take: Take, opened: Callable[[], Library]
) -> None:
    """Whether they come together or one by one."""
    report("a", SILT, "They will wait until the autumn.")
    report("b", SCHOOL, "Parents were told on Sunday evening.")
    take()
    report("c", SILT, "The crew of nine was sent home on Monday.")
    take()
    report("d", SCHOOL, "The mayor asked both sides to meet.")
    take()
    library = opened()
    assert stories(library) == [[1, 3], [2, 4]]
    assert library.story_places.waiting(1) == []
    library.close()


def test_edited_article_is_taken_out_and_placed_again(
    report: Callable[..., None], take: Take, opened: Callable[[], Library]
) -> None:
    """It goes where its new words belong."""
    for name, story in (("a", SILT), ("b", SILT), ("c", SCHOOL)):
        report(name, story, f"So much from {name}.")
    take()
    library = opened()
    assert stories(library) == [[1, 2], [3]]
    report("b", SCHOOL, "It was another story after all.")
    assert take().updated == 1
    assert stories(library) == [[1], [2, 3]]
    library.close()


def test_the_same_strike_a_year_later_is_another_story(
    report: Callable[..., None], take: Take, opened: Callable[[], Library]
) -> None:
    """Time parts what words do not."""
    report("a", SCHOOL, "Parents were told on Sunday evening.")
    report("b", SCHOOL, "The mayor asked both sides to meet.", day="March 16, 2025")
    take()
    library = opened()
    assert stories(library) == [[1], [2]]
    library.close()


def test_words_alone_tie_less_where_each_has_names_of_its_own() -> None:
    """A third fire of the week joins no other town's."""
    ties = [(1, 2, "same words", 0.4), (1, 3, "same story", 0.4)]
    near = _near(Nearby([[1], [2], [3]], ties, {}, [], []))
    assert near.ties[1, 2] < near.ties[1, 3] == 0.4


def test_one_name_ties_less_where_nothing_else_ties_the_two() -> None:
    """Two reports of one island are no story by themselves, but a third may speak for both."""
    alone = (1, 2, "one name", 0.3)
    near = _near(Nearby([[1], [2]], [alone], {}, [], []))
    assert near.ties[1, 2] < 0.28
    third = (2, 3, "same story", 0.4)
    near = _near(Nearby([[1], [2], [3]], [alone, third], {}, [], []))
    assert near.ties == {(1, 2): 0.3, (2, 3): 0.4}
