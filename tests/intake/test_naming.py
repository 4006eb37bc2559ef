"""Promises about names that are one over the whole library."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path

import pytest

from reader.article.annotation import AnnotatedArticle, EntityType, Mention
from reader.article.document import RawDocument
from reader.article.text import Article, Block, Kind, Metadata
from reader.intake.naming import join_names
from reader.library import Library, open_library, opening

PERSON, ORGANISATION = EntityType.PERSON, EntityType.ORGANISATION
Write = Callable[..., int]


@pytest.fixture
def library(tmp_path: Path) -> Iterator[Library]:
    """A library that holds nothing yet."""
    opened = open_library(tmp_path / "library.db")
    yield opened
    opened.close()


def shelve(library: Library, *names: str | tuple[str, str, str], kind: EntityType = PERSON) -> int:
    """Shelves an article made of names; one written otherwise as `(words, name, reason)`."""
    text, mentions = "", []
    for each in names:
        words, name, reason = each if isinstance(each, tuple) else (each, each, "")
        mentions.append(Mention(len(text), len(text) + len(words), kind, name, reason=reason))
        text += f"{words}. "
    document = RawDocument(f"/{len(library.articles.numbers())}", text.encode(), "plain text", ())
    number = library.identities.found(document, "2026-05-01T08:00:00Z")
    article = Article(text, (Block(Kind.PARAGRAPH, 0, len(text)),), Metadata(published="2026-05-01"))
    library.shelf.shelve(number, AnnotatedArticle(article, tuple(mentions)), "r1")
    return number


@pytest.fixture
def write(library: Library) -> Write:
    """Shelves articles in the library of a test."""
    return partial(shelve, library)


def listed(library: Library) -> dict[str, set[str]]:
    """The names of the library, each with those merged into it."""
    join_names(library)
    return {
        row.name: {member.name for member in library.merges.members(row.number)}
        for row in library.names.all_names()
    }


def test_spellings_are_one_name(library: Library, write: Write) -> None:
    """The more frequent is listed; the reason is told."""
    write("Youssef Zorbari")
    write("Youssef Zorbari")
    write("Yusuf al-Zorbari")
    assert listed(library) == {"Youssef Zorbari": {"Yusuf al-Zorbari"}}
    (row,) = library.names.all_names()
    assert [member.reason for member in library.merges.members(row.number)] == ["spelling"]


def test_a_lone_last_name_joins_its_only_bearer_until_there_are_two(library: Library, write: Write) -> None:
    """Three articles make the bearer known; a second bearer takes the merge back."""
    for _ in range(3):
        write("Ilya Zorbatov")
    write("Zorbatov")
    assert listed(library) == {"Ilya Zorbatov": {"Zorbatov"}}
    write("Olga Zorbatov")
    assert listed(library) == {"Ilya Zorbatov": set(), "Zorbatov": set(), "Olga Zorbatov": set()}


def test_a_lone_last_name_that_came_before_its_bearer_joins_too(library: Library, write: Write) -> None:
    """In the order in which articles come nothing may lie."""
    write("Zorbatov")
    join_names(library)
    for _ in range(3):
        write("Ilya Zorbatov")
    write("Zorbatov")
    assert listed(library) == {"Ilya Zorbatov": {"Zorbatov"}}


def test_an_acronym_joins_what_articles_spell_it_out_as(library: Library, write: Write) -> None:
    """“WHB” alone in one article is the board that another one explains it to be."""
    board = "Westhaven Harbour Board"
    write(board, ("WHB", board, "acronym"), kind=ORGANISATION)
    write("WHB", kind=ORGANISATION)
    assert listed(library) == {board: {"WHB"}}


def test_a_misspelling_joins_the_name_in_the_news(library: Library, write: Write) -> None:
    """One wrong letter, once, beside a name of five articles."""
    for _ in range(5):
        write("Ilse Marchwood")
    write("Ilse Marchwod")
    write("Ilse Marchword")
    write("Ilse Marchword")
    assert listed(library) == {"Ilse Marchwood": {"Ilse Marchwod"}, "Ilse Marchword": set()}


def test_two_persons_of_one_last_name_stay_two(library: Library, write: Write) -> None:
    """Nothing is merged where there is more than one candidate, or none."""
    for _ in range(3):
        write("Ilse Zorbatov", "Jonas Zorbatov")
    write("Zorbatov")
    write("Dan Vale")
    write("Don Vale")
    names = ("Ilse Zorbatov", "Jonas Zorbatov", "Zorbatov", "Dan Vale", "Don Vale")
    assert listed(library) == {name: set() for name in names}


def test_what_somebody_parted_stays_apart(library: Library, write: Write) -> None:
    """Also when the rules look again."""
    write("Youssef Zorbari")
    write("Yusuf Zorbari")
    listed(library)
    one = library.names.find("Yusuf Zorbari")
    assert one is not None
    (member,) = library.merges.members(one.number)
    library.merges.split(member.number, one.number)
    library._store.write("UPDATE name SET waiting = 1")
    assert set(listed(library)) == {"Youssef Zorbari", "Yusuf Zorbari"}


def shelve_anew(library: Library, number: int, *names: tuple[str, EntityType]) -> None:
    """Shelves an article again, in which other rules find these names."""
    words = [name for name, _ in names]
    text = ". ".join(words)
    mentions = tuple(
        Mention(text.index(name), text.index(name) + len(name), kind, name) for name, kind in names
    )
    article = Article(text, (Block(Kind.PARAGRAPH, 0, len(text)),), Metadata(published="2026-05-01"))
    library.shelf.shelve(number, AnnotatedArticle(article, mentions), "r2")


def test_what_somebody_merged_is_one_though_the_rules_change_its_type(library: Library, write: Write) -> None:
    """The words tell the name while nothing holds it in its old type; back there, it is merged as before."""
    number = write("Harrow Lamp", "the Lantern", kind=EntityType.PLACE)
    names = {row.name: row.number for row in library.names.all_names()}
    library.merges.merge(names["the Lantern"], names["Harrow Lamp"])
    for kind in (ORGANISATION, EntityType.EVENT, EntityType.PLACE):
        shelve_anew(library, number, ("Harrow Lamp", EntityType.PLACE), ("the Lantern", kind))
        assert listed(library) == {"Harrow Lamp": {"the Lantern"}}
        (row,) = library.names.all_names()
        assert [member.type for member in library.merges.members(row.number)] == [kind]


def test_a_merge_waits_while_its_words_have_two_other_types(library: Library, write: Write) -> None:
    """Which of them is meant nobody can tell; a type that is there itself is meant."""
    number = write("Harrow Lamp", "the Lantern", kind=EntityType.PLACE)
    names = {row.name: row.number for row in library.names.all_names()}
    library.merges.merge(names["the Lantern"], names["Harrow Lamp"])
    lamp, lantern = ("Harrow Lamp", EntityType.PLACE), "the Lantern"
    shelve_anew(library, number, lamp, (lantern, ORGANISATION))
    assert listed(library) == {"Harrow Lamp": {"the Lantern"}}
    write("the Lantern", kind=EntityType.EVENT)
    join_names(library)
    assert len(library.names.all_names()) == 3
    write("the Lantern", kind=EntityType.PLACE)
    join_names(library)
    assert {(row.name, row.type, row.articles) for row in library.names.all_names()} == {
        ("Harrow Lamp", EntityType.PLACE, 2),
        ("the Lantern", ORGANISATION, 1),
        ("the Lantern", EntityType.EVENT, 1),
    }


def test_a_decision_of_another_version_of_the_types_waits(library: Library, write: Write) -> None:
    """What this version has no word for is kept, and stands in the way of no merge."""
    write("Ilse Marrow", "the Iron Mayor")
    strange = ("the Iron Mayor", "person", "Ilse Marrow", "starship", 1, "2030-01-01T00:00:00Z")
    library._store.write("INSERT INTO name_decision VALUES (?, ?, ?, ?, ?, ?)", strange)
    assert listed(library) == {"Ilse Marrow": set(), "the Iron Mayor": set()}
    assert library.merges.decisions.all() == []
    names = {row.name: row.number for row in library.names.all_names()}
    library.merges.merge(names["the Iron Mayor"], names["Ilse Marrow"])
    assert listed(library) == {"Ilse Marrow": {"the Iron Mayor"}}
    assert library._store.row("SELECT count(*) FROM name_decision") == (2,)


def test_a_merge_of_another_type_is_taken_back(library: Library, write: Write) -> None:
    """Whoever splits the two now decides of the same two names; undo brings the old merge back."""
    number = write("Harrow Lamp", "the Lantern", kind=EntityType.PLACE)
    names = {row.name: row.number for row in library.names.all_names()}
    library.merges.merge(names["the Lantern"], names["Harrow Lamp"])
    shelve_anew(library, number, ("Harrow Lamp", EntityType.PLACE), ("the Lantern", ORGANISATION))
    assert listed(library) == {"Harrow Lamp": {"the Lantern"}}
    (row,) = library.names.all_names()
    (member,) = library.merges.members(row.number)
    decided = library.merges.split(member.number, row.number)
    assert decided is not None
    assert listed(library) == {"Harrow Lamp": set(), "the Lantern": set()}
    assert len(library.merges.decisions.all()) == 1
    library.merges.undo(decided)
    assert listed(library) == {"Harrow Lamp": {"the Lantern"}}


def test_what_somebody_merged_is_one_when_all_is_made_anew(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A decision is kept by words: it holds when the tables are rebuilt."""
    library = open_library(tmp_path / "l.db")
    shelve(library, "Ilse Marrow", "the Iron Mayor")
    join_names(library)
    names = {row.name: row.number for row in library.names.all_names()}
    library.merges.merge(names["the Iron Mayor"], names["Ilse Marrow"])
    library.close()
    monkeypatch.setattr(opening, "DERIVED", opening.DERIVED + 1)
    library = open_library(tmp_path / "l.db")
    assert listed(library) == {}
    shelve(library, "Ilse Marrow", "the Iron Mayor")
    assert listed(library) == {"Ilse Marrow": {"the Iron Mayor"}}
    library.close()


def test_initials_in_the_middle_are_the_same_person_until_two_have_others(
    library: Library, write: Write
) -> None:
    """A second person of other initials takes the merge back."""
    write("Ilse Marrow")
    write("Ilse Marrow")
    write("Ilse B. Marrow")
    assert listed(library) == {"Ilse Marrow": {"Ilse B. Marrow"}}
    write("Ilse C. Marrow")
    assert set(listed(library)) == {"Ilse Marrow", "Ilse B. Marrow", "Ilse C. Marrow"}


def test_a_woman_is_not_the_only_man_of_her_name(library: Library, write: Write) -> None:
    """Her form of address stays with her name, and joins the one woman of it."""
    for _ in range(3):
        write("Jonas Zorbatov")
    write("Mrs Zorbatov")
    assert listed(library) == {"Jonas Zorbatov": set(), "Mrs Zorbatov": set()}
    for _ in range(3):
        write("Ilse Zorbatov")
    assert listed(library) == {"Jonas Zorbatov": set(), "Ilse Zorbatov": {"Mrs Zorbatov"}}


def test_names_are_looked_at_some_at_a_time_until_none_waits(
    library: Library, write: Write, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Whoever writes comes in between; in the end all are one that are."""
    monkeypatch.setattr("reader.intake.naming.BATCH", 2)
    write("Youssef Zorbari", "Ilse Marrow", "Jonas Vale", "Odo Pell", "Yusuf al-Zorbari")
    assert sum(map(len, listed(library).values())) == 1
    assert not library.name_index.waiting(10)
