"""What a query asks for beside words; most of it is tried in test_search.py."""

from __future__ import annotations

from collections.abc import Callable

from reader.article.annotation import EntityType, Mention, Quotation
from reader.article.link import Link
from reader.article.text import Article
from reader.library import Library
from reader.library.query import parse


def test_speaker_is_known_by_a_merged_name(
    library: Library, make: Callable[..., Article], shelve: Callable[..., int]
) -> None:
    """Who is quoted under one name is found by another that was merged with it."""
    text = "“No”, said Ilse Marrow."
    quotation = Quotation(9, 13, speaker="Ilse Marrow")
    mention = Mention(20, 31, EntityType.PERSON, "Ilse Marrow")
    shelve(make("Harbour", text), "/a", quotations=(quotation,), mentions=(mention,))
    other = "Minister Vale is no name for her."
    shelve(make("Harbour", other), "/b", mentions=(Mention(9, 22, EntityType.PERSON, "Minister Vale"),))
    assert list(library.search.numbers(parse("speaker:vale"))) == []
    one, two = (library.names.find(name) for name in ("Ilse Marrow", "Minister Vale"))
    assert one and two
    library.merges.merge(one.number, two.number)
    assert list(library.search.numbers(parse("speaker:vale"))) == [1]
    assert sorted(library.search.numbers(parse("person:marrow"))) == [1, 2]


def test_a_name_is_found_as_what_it_mostly_is(
    library: Library, make: Callable[..., Article], shelve: Callable[..., int]
) -> None:
    """Where a place was held for a person in one article of three, that one is about the place, too."""
    for number, kind in enumerate((EntityType.PLACE, EntityType.PLACE, EntityType.PERSON), 1):
        text = f"Brackness is quiet on day {number}."
        shelve(make("Harbour", text), f"/{number}", mentions=(Mention(9, 18, kind, "Brackness"),))
    for number in (4, 5):
        text = f"Mister Oakham spoke on day {number}."
        kind = EntityType.PERSON if number == 4 else EntityType.PLACE
        shelve(make("Harbour", text), f"/{number}", mentions=(Mention(16, 22, kind, "Oakham"),))
    found = {
        words: sorted(library.search.numbers(parse(words)))
        for words in ("place:brack", "person:brack", "name:brack", "place:oakham", "person:oakham")
    }
    assert found == {
        "place:brack": [1, 2, 3],
        "person:brack": [3],
        "name:brack": [1, 2, 3],
        "place:oakham": [5],
        "person:oakham": [4],
    }


def test_article_whose_first_copy_was_removed_is_no_copy(
    library: Library, make: Callable[..., Article], shelve: Callable[..., int]
) -> None:
    """It is the only one left: whoever leaves copies out would see neither."""
    first = shelve(make("Harbour", "It rains.", published="2026-03-01"), "/a")
    later = shelve(make("Harbour", "It rains.", published="2026-03-02"), "/b")
    library.links.replace((), [Link(later, first, "copy", "", 1.0)])
    assert list(library.search.numbers(parse("is:copy"))) == [later]
    library.articles.remove(first)
    assert list(library.search.numbers(parse("-is:copy"))) == [later]
    library.articles.restore(first)
    library.articles.remove(later)
    assert list(library.search.numbers(parse("-is:copy"))) == [first]


def test_hundreds_of_conditions_are_more_than_a_query_asks(
    library: Library, make: Callable[..., Article], shelve: Callable[..., int]
) -> None:
    """The library is asked about the first of them, and does not fail."""
    shelve(make("Harbour", "It rains."), "/a")
    pieces = ("is:unread ", "person:a ", "speaker:a ", "tag:a ", "-a or b ", "is:unread or ", "-is:unread ")
    found = {piece: library.search.ranked(parse(piece * 1_200)).total for piece in pieces}
    assert [piece for piece, total in found.items() if total] == ["is:unread ", "-a or b ", "is:unread or "]
    assert library.search.ranked(parse('person:"' + "ab " * 600 + '"')).total == 0
