"""What a list shows: its order, its groups, and what it keeps to."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from reader.article.text import Article
from reader.library import Library, Place
from reader.library.piles import Folder, Grouping, Order, Wanted

Make = Callable[..., Article]
Shelve = Callable[..., int]


@pytest.fixture
def four(library: Library, make: Make, shelve: Shelve) -> dict[str, int]:
    """Four articles of two papers and three days; the second one is read."""
    numbers = {
        "mole": shelve(make("“Mole” to grow", "A b c d.", outlet="Post", published="2026-03-05"), "/1"),
        "apple": shelve(make("Apples late", "A b.", outlet="argus", published="2026-03-07"), "/2"),
        "ferry": shelve(make("Ferry sold", "A b c d e f.", outlet="Post", published="2026-03-07"), "/3"),
        "": shelve(make("", "A."), "/4"),
    }
    library.articles.mark_read(numbers["apple"])
    return numbers


@pytest.mark.parametrize(
    ("order", "names"),
    [
        (Order.DATE, ["apple", "ferry", "mole", ""]),
        (Order.ADDED, ["", "ferry", "apple", "mole"]),
        (Order.TITLE, ["", "apple", "ferry", "mole"]),
        (Order.OUTLET, ["apple", "ferry", "mole", ""]),
        (Order.LENGTH, ["ferry", "mole", "apple", ""]),
        (Order.UNREAD, ["ferry", "mole", "", "apple"]),
    ],
)
def test_every_order(library: Library, four: dict[str, int], order: Order, names: list[str]) -> None:
    """Marks before a title do not count, first words stand for one; no outlet or no day stands last."""
    found = library.articles.pile(Wanted(order=order))
    assert list(found.numbers) == [four[name] for name in names]
    assert not found.bounds


def test_groups_by_day(library: Library, four: dict[str, int]) -> None:
    """The newest day first; within it the order that was asked for; no day at the end."""
    found = library.articles.pile(Wanted(grouping=Grouping.DAY, order=Order.LENGTH))
    assert list(found.numbers) == [four[name] for name in ("ferry", "apple", "mole", "")]
    assert list(found.bounds) == [0, 2, 3]
    assert found.names == ["2026-03-07", "2026-03-05", ""]


def test_groups_by_outlet(library: Library, four: dict[str, int]) -> None:
    """In the order of the alphabet, whatever the case; no outlet at the end."""
    found = library.articles.pile(Wanted(grouping=Grouping.OUTLET))
    assert list(found.numbers) == [four[name] for name in ("apple", "ferry", "mole", "")]
    assert found.names == ["argus", "Post", ""]
    assert [found.size(group) for group in range(3)] == [1, 2, 1]
    assert [found.group(place) for place in range(4)] == [0, 1, 1, 2]


def test_a_story_stands_where_its_first_article_does(library: Library, four: dict[str, int]) -> None:
    """Its other articles follow it; an article that nothing is known of is a story of its own."""
    for name in ("mole", "apple"):
        library._store.write("INSERT INTO story_member VALUES (?, ?)", (four[name], four["mole"]))
    found = library.articles.pile(Wanted(grouping=Grouping.STORY))
    assert list(found.numbers) == [four[name] for name in ("apple", "mole", "ferry", "")]
    assert list(found.bounds) == [0, 2, 3]
    assert not found.names


def test_no_article_makes_no_group(library: Library) -> None:
    """An empty list has neither numbers nor groups."""
    for grouping in Grouping:
        found = library.articles.pile(Wanted(grouping=grouping))
        assert (list(found.numbers), list(found.bounds)) == ([], [])


def test_what_is_begun_stands_latest_first(
    library: Library, four: dict[str, int], monkeypatch: pytest.MonkeyPatch
) -> None:
    """Begun and not read to the end, whatever order the list has; what is read is not among it."""
    rows = {name: library.articles.rows([number])[0] for name, number in four.items()}
    for minute, name in enumerate(("ferry", "apple", "mole")):
        monkeypatch.setattr(
            "reader.library.progress.now", lambda minute=minute: f"2026-05-01T08:0{minute}:00Z"
        )
        library.progress.keep(rows[name].id, Place(0, 0), 0.25)
    found = library.articles.pile(Wanted(folder=Folder.STARTED, grouping=Grouping.DAY, order=Order.TITLE))
    assert list(found.numbers) == [four["mole"], four["ferry"]]
    assert [row.share for row in library.articles.rows([four["ferry"], four["apple"]])] == [0.25, None]


@pytest.mark.parametrize("few", [0, 2_000])
def test_the_list_keeps_to_what_a_search_has_found(
    library: Library, four: dict[str, int], few: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    """In the order of the list, not of the search, and in its groups; nothing found is nothing listed."""
    monkeypatch.setattr("reader.library.piles._FEW", few)
    for grouping, bounds in ((Grouping.NONE, []), (Grouping.DAY, [0, 1]), (Grouping.STORY, [0, 1])):
        grouped = library.articles.pile(Wanted(among=[four["mole"], four["ferry"]], grouping=grouping))
        assert list(grouped.numbers) == [four["ferry"], four["mole"]]
        assert list(grouped.bounds) == bounds
    assert list(grouped.names) == []
    found = library.articles.pile(Wanted(among=[four["mole"], four["apple"]], unread=True))
    assert list(found.numbers) == [four["mole"]]
    assert not library.articles.pile(Wanted(among=[])).numbers


@pytest.mark.usefixtures("four")
def test_the_first_of_a_list_can_be_asked_for_alone(library: Library) -> None:
    """They are the same as those of the whole list."""
    whole = library.articles.pile(Wanted()).numbers
    assert list(library.articles.pile(Wanted(), 2).numbers) == list(whole[:2])


@pytest.mark.usefixtures("four")
def test_every_folder_goes_with_every_order_and_group(library: Library) -> None:
    """No combination is one that the library cannot answer."""
    for folder in Folder:
        for order in Order:
            for grouping in Grouping:
                wanted = Wanted(
                    folder=folder,
                    tag="t",
                    order=order,
                    grouping=grouping,
                    words="o",
                    under=("/",),
                    unread=True,
                )
                found = library.articles.pile(wanted)
                assert len(found.numbers) >= len(found.bounds)
