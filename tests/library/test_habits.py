"""The memory of what a source repeats: lines in, what recurs out, and who has not heard of it."""

from __future__ import annotations

from collections.abc import Callable

from reader.article.text import Article
from reader.library import Library
from reader.library.habits import Habit, Printed


def printed(*shown: int, cut: tuple[int, ...] = ()) -> Printed:
    """The lines of an article."""
    return Printed(frozenset(shown[:1]), frozenset(shown[1:]), frozenset(cut))


def test_lines_of_the_newest_articles_come_oldest_first(library: Library) -> None:
    """As many as are asked for, and only those of the source."""
    for number in range(5):
        library.habits.put(number, "post", printed(number, cut=(90,)), {})
    library.habits.put(7, "echo", printed(7), {})
    assert library.habits.printed("post", 2) == {3: printed(3, cut=(90,)), 4: printed(4, cut=(90,))}


def test_source_waits_until_it_is_weighed(library: Library) -> None:
    """A new article, or new lines of an old one, let it wait again."""
    habits = library.habits
    habits.put(1, "post", printed(1, 2), {})
    assert habits.waiting() == ["post"]
    habits.learn("post", Habit({2: 3}, 4))
    habits.weighed("post")
    assert habits.waiting() == []
    assert habits.of("post") == Habit({2: 3}, 4)
    habits.put(1, "post", printed(1, cut=(2,)), {2: 3})
    assert habits.waiting() == []
    habits.put(1, "post", printed(1, 3), {})
    assert habits.waiting() == ["post"]


def test_articles_are_unaware_of_what_was_learned_after_them(library: Library) -> None:
    """Those that show a line which recurs; until they were cleaned with knowledge of it."""
    habits = library.habits
    habits.put(1, "post", printed(1, 2), {})
    habits.put(2, "post", printed(1, cut=(2,)), {})
    habits.learn("post", Habit({2: 3}, 4))
    assert habits.unaware("post", (3, 5)) == habits.unaware("post", (3, 5), waiting=True) == [1]
    habits.weighed("post")
    assert habits.unaware("post", (3, 5), waiting=True) == []
    habits.put(1, "post", printed(1, 2), {1: 9, 2: 3, 9: 4})
    assert habits.unaware("post", (3, 5)) == []
    habits.learn("post", Habit({2: 4}, 4))
    assert habits.unaware("post", (3, 5)) == []
    habits.learn("post", Habit({2: 5}, 6))
    assert habits.unaware("post", (3, 5)) == [1]


def test_expired_articles_are_stale(
    library: Library, make: Callable[..., Article], shelve: Callable[..., int]
) -> None:
    """They are made anew like those of older rules, singly or with all of their source."""
    one, other = (shelve(make(title, "x"), f"/{title}") for title in ("Gale", "Calm"))
    library.habits.expire([one])
    assert list(library.identities.stale("r1")) == [one]
    library.habits.put(other, "post", printed(1), {})
    library.habits.expire_source("post")
    assert set(library.identities.stale("r1")) == {one, other}


def test_unknown_source_repeats_nothing(library: Library) -> None:
    """Nothing is known where nothing came."""
    assert library.habits.of("nobody") == Habit()
    assert library.habits.unaware("nobody", (3,)) == []
