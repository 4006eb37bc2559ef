"""A dossier tells everything of one name, and gives its sentences and quotations by the page."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import pytest

from reader.article.annotation import EntityType, Mention, Quotation
from reader.article.text import Article
from reader.library import Library
from reader.library.dossiers import Dossier, Form

Make = Callable[..., Article]
Shelve = Callable[..., int]

BODY = "Mayor Ilse Marrow came. “I am Marrow,” said Marrow of Westhaven. “She is Marrow,” said Jonas Vale."
HEAD = "Marrow\n\n"


def mention(words: str, name: str, after: str = "", **more: str) -> Mention:
    """The first place of some words in the text, behind others."""
    text = HEAD + BODY
    start = text.index(words, text.index(after) if after else len(HEAD))
    kind = EntityType.PLACE if name == "Westhaven" else EntityType.PERSON
    return Mention(start, start + len(words), kind, name, **more)


MENTIONS = (
    mention("Ilse Marrow", "Ilse Marrow", role="Mayor"),
    mention("Marrow", "Ilse Marrow", "I am", reason="last name"),
    mention("Marrow", "Ilse Marrow", "said Marrow", reason="last name"),
    mention("Westhaven", "Westhaven"),
    mention("Marrow", "Ilse Marrow", "She is", reason="last name"),
    mention("Jonas Vale", "Jonas Vale"),
)


def quotation(words: str, speaker: str) -> Quotation:
    """Some words of the text as a quotation."""
    start = (HEAD + BODY).index(words)
    return Quotation(start, start + len(words), speaker=speaker, cue="said")


QUOTATIONS = (quotation("“I am Marrow,”", "Ilse Marrow"), quotation("“She is Marrow,”", "Jonas Vale"))


@pytest.fixture
def told(library: Library, make: Make, shelve: Shelve) -> Library:
    """A library with the same article of two days."""
    for day in ("2026-01-05", "2026-03-07"):
        article = make("Marrow", BODY, published=day)
        shelve(article, f"/{day}.txt", mentions=MENTIONS, quotations=QUOTATIONS)
    return library


def dossier(library: Library, name: str) -> Dossier:
    """The dossier of a name that there is."""
    row = library.names.find(name)
    assert row is not None
    found = library.dossiers.dossier(row.number)
    assert found is not None
    return found


def test_dossier_tells_forms_roles_company_and_months(told: Library) -> None:
    """Each with how often, the most frequent first."""
    found = dossier(told, "Ilse Marrow")
    assert (found.row.articles, found.row.mentions, found.row.latest) == (2, 8, "2026-03-07")
    assert found.aliases == (Form("Marrow", "last name", 6),)
    assert found.roles == (Form("Mayor", "", 2),)
    assert {(each.name, each.articles) for each in found.beside} == {("Westhaven", 2), ("Jonas Vale", 2)}
    assert found.months == (("2026-01", 4), ("2026-03", 4))
    assert found.quotations == 2
    assert found.members == ()


def test_sentences_come_newest_first_and_once_each(told: Library) -> None:
    """A sentence that names somebody twice is one; pages follow each other."""
    number = dossier(told, "Ilse Marrow").row.number
    whole = told.dossiers.sentences(number)
    assert [each.row.published for each in whole] == ["2026-03-07"] * 3 + ["2026-01-05"] * 3
    assert whole[0].words == "Mayor Ilse Marrow came."
    assert whole[0].mention == MENTIONS[0].span
    assert told.dossiers.sentences(number, after=whole[1], most=2) == whole[2:4]
    assert told.dossiers.sentences(number, after=whole[-1]) == []


def test_quotations_by_and_about(told: Library) -> None:
    """What somebody said, and what mentions the name, whoever said it."""
    number = dossier(told, "Ilse Marrow").row.number
    by, about = told.dossiers.said_by(number), told.dossiers.said_about(number)
    assert [said.words for said in by] == ["“I am Marrow,”"] * 2
    assert by[0].row.published == "2026-03-07"
    assert [said.words for said in about] == ["“I am Marrow,”", "“She is Marrow,”"] * 2
    assert told.dossiers.said_by(number, after=by[0], most=1) == by[1:]
    for place, said in enumerate(about):
        assert told.dossiers.said_about(number, after=said, most=2) == about[place + 1 : place + 3]
    assert told.dossiers.said_about(dossier(told, "Jonas Vale").row.number) == []
    assert [dossier(told, name).told for name in ("Ilse Marrow", "Jonas Vale")] == [4, 0]


def test_dossier_of_merged_names_is_one(told: Library) -> None:
    """Everything of both, under one row; the member can be split off again."""
    one, other = (dossier(told, name).row.number for name in ("Jonas Vale", "Ilse Marrow"))
    told.merges.merge(one, other)
    found = dossier(told, "Jonas Vale")
    assert (found.row.name, found.row.mentions, found.quotations) == ("Ilse Marrow", 10, 4)
    assert [member.name for member in found.members] == ["Jonas Vale"]
    assert len(told.dossiers.said_by(other)) == 4
    assert {each.name for each in found.beside} == {"Westhaven"}
    told.merges.split(one, other)
    assert dossier(told, "Jonas Vale").row.name == "Jonas Vale"


def test_removed_articles_are_in_no_dossier(told: Library) -> None:
    """Neither counted nor cited; a name that only they hold has no dossier."""
    number = dossier(told, "Ilse Marrow").row.number
    first, second = told.articles.numbers()
    told.articles.remove(first)
    found = dossier(told, "Ilse Marrow")
    assert (found.row.articles, found.quotations, found.months) == (1, 1, (("2026-01", 4),))
    assert found.aliases == (Form("Marrow", "last name", 3),)
    assert {each.row.number for each in told.dossiers.sentences(number)} == {second}
    assert len(told.dossiers.said_by(number)) == 1
    told.articles.remove(second)
    assert told.dossiers.dossier(number) is None


def test_a_name_stands_once_beside_another_whatever_it_is_taken_for(told: Library, shelve: Shelve) -> None:
    """A place in some articles, a person in another; and a name does not stand beside itself."""
    article = told.articles.article(1)
    assert article is not None
    kinds = {"Westhaven": EntityType.PERSON, "Ilse Marrow": EntityType.PERSON}
    other = tuple(replace(each, type=kinds.get(each.name, EntityType.ORGANISATION)) for each in MENTIONS)
    shelve(article, "/third.txt", mentions=other)
    assert [(each.name, each.articles) for each in dossier(told, "Ilse Marrow").beside] == [
        ("Jonas Vale", 3),
        ("Westhaven", 3),
    ]
