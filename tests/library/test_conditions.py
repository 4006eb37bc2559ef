"""What a query asks for beside words; most of it is tried in test_search.py."""

from __future__ import annotations

from collections.abc import Callable

from reader.article.annotation import EntityType, Mention, Quotation
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
