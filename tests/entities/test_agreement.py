"""One type a name in a document, whoever read it."""

from __future__ import annotations

from reader.article.annotation import EntityType
from reader.entities.agreement import agree
from reader.entities.recogniser import Read

PERSON, ORGANISATION, PLACE = EntityType.PERSON, EntityType.ORGANISATION, EntityType.PLACE


def read(text: str, name: str, kind: EntityType, after: int = 0, sure: float = 0.9) -> Read:
    """A name as the model has read it."""
    start = text.index(name, after)
    rest = dict.fromkeys((PERSON, ORGANISATION, PLACE), (1 - sure) / 2)
    return Read(start, start + len(name), kind, rest | {kind: sure})


def told(text: str, found: list[tuple[int, int, EntityType]]) -> list[tuple[str, EntityType]]:
    """Names as words."""
    return [(text[start:end], kind) for start, end, kind in found]


def test_a_name_has_the_type_of_most_of_its_places() -> None:
    """One place that was read otherwise is overruled."""
    text = "Tessock rose. Tessock fell. Tessock won."
    names = [read(text, "Tessock", kind, at) for kind, at in ((PLACE, 0), (ORGANISATION, 9), (PLACE, 22))]
    assert {kind for _, kind in told(text, agree(text, names, []))} == {PLACE}


def test_a_full_name_lends_its_type_to_the_last_name() -> None:
    """“Marrow” alone is the person that “Ilse Marrow” is."""
    text = "Ilse Marrow came. Later Marrow left."
    names = [read(text, "Ilse Marrow", PERSON), read(text, "Marrow", PLACE, 12)]
    assert told(text, agree(text, names, [])) == [("Ilse Marrow", PERSON), ("Marrow", PERSON)]


def test_what_was_overlooked_once_is_marked() -> None:
    """A name that is marked twice and overlooked once is marked there too; no part of a longer name is."""
    text = "In Vasko, and in Vasko, and to Vasko. Vasko Marrow spoke."
    names = [read(text, "Vasko", PLACE), read(text, "Vasko", PLACE, 12)]
    assert told(text, agree(text, names, [])) == [("Vasko", PLACE)] * 3


def test_what_is_overlooked_as_often_stays_so() -> None:
    """Where the model mostly saw no name, one reading does not make the others names."""
    text = "The Quorl sat. The Quorl ate."
    assert len(agree(text, [read(text, "Quorl", ORGANISATION)], [])) == 1


def test_the_rules_know_where_a_person_ends() -> None:
    """A name that the model cut at a small word is taken whole."""
    text = "Noor van der Tessock won."
    names = [read(text, "Noor", ORGANISATION), read(text, "Tessock", PERSON)]
    assert told(text, agree(text, names, [(0, 20, PERSON)])) == [("Noor van der Tessock", PERSON)]


def test_a_hyphened_last_name_is_taken_whole() -> None:
    """“Ilse Marrow-Vale” does not end at its hyphen."""
    text = "Ilse Marrow-Vale won."
    assert told(text, agree(text, [read(text, "Ilse Marrow", PERSON)], [])) == [("Ilse Marrow-Vale", PERSON)]


def test_an_acronym_of_the_rules_must_be_meant() -> None:
    """A word in capitals once is shouted; in brackets it is a name."""
    text = "It was a QXV. The board (QXW) met."
    ruled = [(9, 12, ORGANISATION), (25, 28, ORGANISATION)]
    assert told(text, agree(text, [], ruled)) == [("QXW", ORGANISATION)]
