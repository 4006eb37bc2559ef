"""The names of the whole library are listed, counted, searched, merged and parted."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from reader.article.annotation import EntityType, Mention
from reader.article.text import Article
from reader.library import Library, LibraryError, open_library
from reader.library.errors import Overtaken
from reader.library.merges import DECIDED
from reader.library.name_decisions import Named
from reader.library.name_rows import NameRow
from reader.library.names import Sort

Make = Callable[..., Article]
Shelve = Callable[..., int]
Write = Callable[..., int]

PERSON, PLACE = EntityType.PERSON, EntityType.PLACE


def index(library: Library) -> None:
    """Makes the names of a library to be found by their words."""
    waiting = library.name_index.waiting(1000)
    library.name_index.keep(waiting, [()] * len(waiting))


@pytest.fixture
def write(library: Library, make: Make, shelve: Shelve) -> Write:
    """Shelves an article of a day that is made of some persons' names, and indexes them."""

    def written(day: str, *names: str, kind: EntityType = PERSON) -> int:
        text, mentions = "Names\n\n", []
        for name in names:
            mentions.append(Mention(len(text), len(text) + len(name), kind, name))
            text += f"{name}. "
        article = make("Names", text.removeprefix("Names\n\n"), published=day)
        number = shelve(article, f"/{day}-{len(library.articles.numbers())}.txt", mentions=tuple(mentions))
        index(library)
        return number

    return written


def listed(rows: list[NameRow]) -> list[tuple[str, int, int]]:
    """Names with their articles and mentions."""
    return [(row.name, row.articles, row.mentions) for row in rows]


def number(library: Library, name: str) -> int:
    """The number of a name that is written just so."""
    return int(library._store.rows("SELECT number FROM name WHERE name = ?", (name,))[0][0])


def counted_anew(library: Library) -> list[tuple[int, int, int, int]]:
    """What the tally should be, counted from the articles."""
    found = library._store.rows(
        "SELECT ifnull(n.head, n.number), count(DISTINCT e.article), sum(e.count), max(c.moment) "
        "FROM entity e JOIN name n ON n.number = e.name JOIN card c ON c.article = e.article "
        "WHERE e.article NOT IN (SELECT article FROM removed_mark) "
        "AND n.type NOT IN ('date', 'time', 'number') GROUP BY 1 ORDER BY 1"
    )
    return list(found)


def tally(library: Library) -> list[tuple[int, int, int, int]]:
    """What is kept of the names' counts."""
    return list(library._store.rows("SELECT name, articles, mentions, latest FROM tally ORDER BY name"))


def test_names_are_listed_by_count_or_by_recency(library: Library, write: Write) -> None:
    """The most mentioned first, or those of the newest article."""
    write("2026-01-01", "Ilse Marrow", "Ilse Marrow", "Jonas Vale")
    write("2026-02-01", "Petra Lund", "Jonas Vale")
    names = library.names
    assert listed(names.all_names()) == [("Jonas Vale", 2, 2), ("Ilse Marrow", 1, 2), ("Petra Lund", 1, 1)]
    assert [row.name for row in names.all_names(sort=Sort.RECENCY)] == [
        "Jonas Vale",
        "Petra Lund",
        "Ilse Marrow",
    ]
    assert names.all_names()[0].latest == "2026-02-01"
    assert names.count() == 3


def test_dates_and_figures_are_no_names(library: Library, write: Write) -> None:
    """They are mentions, but nobody looks for “Monday” among the names."""
    write("2026-01-01", "Monday", kind=EntityType.DATE)
    assert library.names.all_names() == []
    assert library.names.count() == 0


def test_each_word_typed_begins_a_word_of_the_name(library: Library, write: Write) -> None:
    """Case, diacritics and order apart; inside a word nothing is found."""
    write("2026-01-01", "Çağla Örd", "Ilse Marrow", "Majed al-Sabri")
    found = library.names
    assert [row.name for row in found.all_names("mar il")] == ["Ilse Marrow"]
    assert [row.name for row in found.all_names("ORD")] == ["Çağla Örd"]
    assert [row.name for row in found.all_names("sab")] == ["Majed al-Sabri"]
    assert found.all_names("arrow") == []
    assert found.count("m") == 2


@pytest.mark.parametrize("few", [0, 20_000])
def test_pages_follow_each_other(
    library: Library, write: Write, monkeypatch: pytest.MonkeyPatch, few: int
) -> None:
    """Page by page the same names as at once, in either order, also where words are many."""
    monkeypatch.setattr("reader.library.names.FEW", few)
    for day in range(1, 5):
        write(f"2026-01-0{day}", *(f"Marrow Vale{chr(97 + n)}" for n in range(day * 3)))
    for sort in Sort:
        whole = library.names.all_names("mar", sort=sort)
        assert len(whole) == 12
        pages, after = list[NameRow](), None
        while page := library.names.all_names("mar", sort=sort, after=after, most=5):
            pages += page
            after = page[-1]
        assert pages == whole


def test_names_of_a_type(library: Library, write: Write) -> None:
    """Only those that are asked for."""
    write("2026-01-01", "Ilse Marrow")
    write("2026-01-01", "Westhaven", kind=PLACE)
    assert [row.name for row in library.names.all_names(types=[PLACE])] == ["Westhaven"]
    assert library.names.count(types=[PERSON]) == 1


def test_a_name_is_found_as_it_is_written(library: Library, write: Write) -> None:
    """Just so, or else case and diacritics apart; nothing where nobody is called that."""
    write("2026-01-01", "Ilse Marrow")
    for written in ("Ilse Marrow", "ilse marrow", "ILSÉ MARROW"):
        row = library.names.find(written)
        assert row is not None and row.name == "Ilse Marrow"
    assert library.names.find("Marrow") is None
    assert library.names.find("Ilse Marrow", [PLACE]) is None


def test_removed_articles_do_not_count(library: Library, write: Write) -> None:
    """A removed article's names go, and come back with it."""
    first = write("2026-01-01", "Ilse Marrow", "Jonas Vale")
    write("2026-02-01", "Ilse Marrow")
    library.articles.remove(first)
    assert listed(library.names.all_names()) == [("Ilse Marrow", 1, 1)]
    assert tally(library) == counted_anew(library)
    library.articles.restore(first)
    assert listed(library.names.all_names()) == [("Ilse Marrow", 2, 2), ("Jonas Vale", 1, 1)]
    assert tally(library) == counted_anew(library)


def test_merged_names_are_listed_as_one(library: Library, write: Write) -> None:
    """Under the second, an article that holds both counted once; found by either."""
    write("2026-01-01", "Ilse Marow", "Ilse Marrow")
    write("2026-02-01", "Ilse Marow")
    wrong, right = number(library, "Ilse Marow"), number(library, "Ilse Marrow")
    decided = library.merges.merge(wrong, right)
    assert decided is not None and decided.after is not None and decided.after.together
    assert listed(library.names.all_names()) == [("Ilse Marrow", 2, 3)]
    assert [row.name for row in library.names.all_names("marow")] == ["Ilse Marrow"]
    assert [(m.name, m.reason) for m in library.merges.members(right)] == [("Ilse Marow", DECIDED)]
    library.merges.undo(decided)
    assert listed(library.names.all_names()) == [("Ilse Marow", 2, 2), ("Ilse Marrow", 1, 1)]
    library.merges.redo(decided)
    assert len(library.names.all_names()) == 1
    assert tally(library) == counted_anew(library)


def test_split_goes_before_the_rules(library: Library, write: Write) -> None:
    """What somebody parts stays apart, whatever the rules hold, until it is undone."""
    write("2026-01-01", "Ilse Marow", "Ilse Marrow")
    wrong, right = number(library, "Ilse Marow"), number(library, "Ilse Marrow")
    library.name_index.join(wrong, right, "misspelling")
    assert [(m.name, m.reason) for m in library.merges.members(right)] == [("Ilse Marow", "misspelling")]
    decided = library.merges.split(wrong, right)
    assert decided is not None
    assert len(library.names.all_names()) == 2
    library.name_index.join(wrong, right, "misspelling")
    assert len(library.names.all_names()) == 2
    library.merges.undo(decided)
    assert len(library.names.all_names()) == 1
    library.name_index.join(wrong, None)
    assert len(library.names.all_names()) == 2


def test_split_parts_names_that_a_third_one_joins(library: Library, write: Write) -> None:
    """Two that must not be one stay two, though both are like a third."""
    write("2026-01-01", "Ilse Marow", "Ilse Marrow", "Ilse Marrrow")
    one, two, three = (number(library, name) for name in ("Ilse Marow", "Ilse Marrow", "Ilse Marrrow"))
    library.name_index.join(one, two, "spelling")
    library.name_index.join(three, two, "spelling")
    assert len(library.names.all_names()) == 1
    library.merges.split(one, three)
    assert len(library.names.all_names()) == 2
    assert tally(library) == counted_anew(library)


def test_decisions_are_listed_and_replaced(library: Library, write: Write) -> None:
    """The last word about two names counts, and undoing it brings the one before back."""
    write("2026-01-01", "Ilse Marow", "Ilse Marrow")
    wrong, right = number(library, "Ilse Marow"), number(library, "Ilse Marrow")
    library.merges.merge(wrong, right)
    decided = library.merges.split(right, wrong)
    assert [d.together for d in library.merges.decisions.all()] == [False]
    assert decided is not None
    library.merges.undo(decided)
    assert [d.together for d in library.merges.decisions.all()] == [True]
    assert library.merges.merge(wrong, wrong) is None
    assert library.merges.merge(wrong, 9999) is None


def test_nobody_decides_between_the_look_at_two_names_and_their_merge(
    library: Library, write: Write, monkeypatch: pytest.MonkeyPatch
) -> None:
    """What undo brings back is what held before, whatever another program does meanwhile."""
    write("2026-01-01", "Ilse Marrow", "the Iron Mayor")
    names = number(library, "the Iron Mayor"), number(library, "Ilse Marrow")
    monkeypatch.setattr("reader.library.connecting.BUSY_MS", 20)
    other = open_library(library._store.path)
    look = library.merges.decisions.named

    def looked(name: int) -> Named | None:
        with pytest.raises(LibraryError, match="another program"):
            other.merges.split(*names)
        return look(name)

    monkeypatch.setattr(library.merges.decisions, "named", looked)
    decided = library.merges.merge(*names)
    assert decided is not None
    assert decided.before is None
    split = other.merges.split(*names)
    assert split is not None
    assert split.before == decided.after
    other.close()


def test_a_decision_holds_for_names_that_come_later(library: Library, write: Write) -> None:
    """Merged names whose articles were shelved anew are merged again when they are looked at."""
    write("2026-01-01", "Ilse Marow", "Ilse Marrow")
    library.merges.merge(number(library, "Ilse Marow"), number(library, "Ilse Marrow"))
    library._store.write("UPDATE name SET head = NULL")  # as after a rebuilding
    library.name_index.join(number(library, "Ilse Marow"), None)
    assert listed(library.names.all_names()) == [("Ilse Marrow", 1, 2)]


NAMES = st.lists(st.sampled_from(["Ilse Marrow", "Ilse Marow", "Jonas Vale", "Vale"]), max_size=4)
STEPS = st.lists(
    st.tuples(st.sampled_from(["shelve", "remove", "restore", "join", "split"]), NAMES), max_size=8
)


def steps_to_forget(library: Library, article: int) -> int:
    """How many steps the database takes to forget the names of an article."""
    taken = 0

    def step() -> int:
        nonlocal taken
        taken += 1
        return 0

    library._store._connection.set_progress_handler(step, 1)
    library._store.write("DELETE FROM entity WHERE article = ?", (article,))
    library._store._connection.set_progress_handler(None, 0)
    return taken


def test_articles_of_one_day_are_recounted_alone(library: Library, write: Write) -> None:
    """To clean one of many anew that hold the same name costs what it costs among few."""
    few = [write("2026-01-01", "Ilse Marrow") for _ in range(5)]
    among_few = steps_to_forget(library, few[0])
    many = [write("2026-01-01", "Ilse Marrow") for _ in range(150)]
    assert steps_to_forget(library, many[0]) < among_few + 50
    assert listed(library.names.all_names()) == [("Ilse Marrow", 153, 153)]


@settings(max_examples=25, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(STEPS)
def test_counts_are_right_whatever_happens(
    library: Library, make: Make, shelve: Shelve, steps: list[tuple[str, list[str]]]
) -> None:
    """Shelving, removing, restoring and merging in any order leave what counting anew gives."""
    for step, names in steps:
        known = library._store.rows("SELECT number FROM name ORDER BY number")
        articles = library._store.rows("SELECT number FROM article ORDER BY number")
        if step == "shelve":
            mentions = tuple(Mention(i, i + 1, PERSON, name) for i, name in enumerate(names))
            shelve(
                make("Names", " ".join(names), published="2026-01-01"), f"/{len(names)}", mentions=mentions
            )
        elif step in {"remove", "restore"} and articles:
            getattr(library.articles, step)(articles[len(names) % len(articles)][0])
        elif len(known) > 1:
            one, other = known[0][0], known[-1][0]
            library.merges.split(one, other) if step == "split" else library.merges.merge(one, other)
    assert tally(library) == counted_anew(library)


def test_page_of_words_finds_no_name_and_does_no_harm(library: Library, write: Write) -> None:
    """Somebody pasted it where a name is typed."""
    write("2026-03-01", "Ilse Marrow")
    index(library)
    page = " ".join(f"w{place}" for place in range(2_000))
    assert library.names.all_names(page) == []
    assert library.names.count(page) == 0


def test_what_another_program_says_of_two_names_since_stays(library: Library, write: Write) -> None:
    """Neither the way back nor the way forward writes over it; both say so."""
    write("2026-01-01", "Ilse Marow", "Ilse Marrow")
    one, two = number(library, "Ilse Marow"), number(library, "Ilse Marrow")
    elsewhere = open_library(library.path)
    decided = library.merges.merge(one, two)
    assert decided is not None
    split = elsewhere.merges.split(two, one)
    assert split is not None
    for step in (library.merges.undo, library.merges.redo):
        with pytest.raises(Overtaken, match="of these names elsewhere meanwhile; it stays"):
            step(decided)
    assert [d.together for d in library.merges.decisions.all()] == [False]
    elsewhere.merges.undo(split)
    library.merges.undo(decided)
    assert library.merges.decisions.all() == []
    elsewhere.close()
