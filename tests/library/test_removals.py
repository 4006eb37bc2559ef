"""Many articles leave and come back at once: what is counted is the same as one by one."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from reader.article.annotation import EntityType, Mention
from reader.article.text import Article
from reader.library import Library, turns
from reader.library.shelves import Mark

Make = Callable[..., Article]
Shelve = Callable[..., int]

NAMES = ("Tilda Marsh", "Perrin Cole", "Orrelund")


@pytest.fixture
def five(library: Library, make: Make, shelve: Shelve) -> list[int]:
    """Five articles, each with some of three names; the first three tell one story."""
    numbers = []
    for place in range(5):
        told = [name for at, name in enumerate(NAMES) if (place + at) % 3]
        text = make("Wall", " met ".join(told), published=f"2026-03-0{place + 1}")
        mentions = tuple(
            Mention(text.text.index(name), text.text.index(name) + len(name), EntityType.PERSON, name)
            for name in told
        )
        numbers.append(shelve(text, f"/{place}", mentions=mentions))
    library.story_places.put([numbers[:3]], ())
    return numbers


def counted(library: Library) -> list[object]:
    """Everything that is counted of the articles that are shown."""
    return [library._store.rows(f"SELECT * FROM {table} ORDER BY 1") for table in ("tally", "story")]


@pytest.mark.parametrize("places", [[0], [1, 2], [0, 1, 2, 3], [0, 1, 2, 3, 4]])
def test_counting_together_is_counting_one_by_one(
    library: Library, five: list[int], places: list[int], monkeypatch: pytest.MonkeyPatch
) -> None:
    """Names with their newest articles, and stories: removed, brought back, removed again."""
    chosen, before = [five[place] for place in places], counted(library)
    assert before[0]
    assert before[1]
    for number in chosen:
        library.articles.remove(number)
    gone = counted(library)
    for number in chosen:
        library.articles.restore(number)
    monkeypatch.setattr(turns, "MANY", 0)
    turned = library.shelves.mark(Mark.REMOVED, chosen)
    assert counted(library) == gone
    library.shelves.take_back(turned)
    assert counted(library) == before
    library.shelves.make_again(turned)
    assert counted(library) == gone


def test_articles_that_came_back_meanwhile_are_counted_once(
    library: Library, five: list[int], monkeypatch: pytest.MonkeyPatch
) -> None:
    """Another program brought some back before a removal is undone, and removed one before it is redone."""
    before = counted(library)
    monkeypatch.setattr(turns, "MANY", 0)
    turned = library.shelves.mark(Mark.REMOVED, five)
    gone = counted(library)
    library.articles.restore(five[0])
    library.articles.restore(five[3])
    library.shelves.take_back(turned)
    assert counted(library) == before
    library.articles.remove(five[1])
    library.shelves.make_again(turned)
    assert counted(library) == gone


def test_the_triggers_are_there_again_afterwards(
    library: Library, five: list[int], monkeypatch: pytest.MonkeyPatch
) -> None:
    """The next article that is removed alone is counted as before."""
    monkeypatch.setattr(turns, "MANY", 1)
    triggers = library._store.rows("SELECT name, sql FROM sqlite_master WHERE type = 'trigger' ORDER BY name")
    library.shelves.mark(Mark.REMOVED, five[:3])
    after = library._store.rows("SELECT name, sql FROM sqlite_master WHERE type = 'trigger' ORDER BY name")
    assert after == triggers
