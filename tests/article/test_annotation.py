"""Names of an article, counted from their mentions."""

from __future__ import annotations

from reader.article.annotation import MEASURED, NAMED, EntityType, Mention, entities, mentions_of

MENTIONS = (
    Mention(0, 4, EntityType.PLACE, "Arle"),
    Mention(10, 16, EntityType.PERSON, "Ansa Pell"),
    Mention(20, 24, EntityType.PERSON, "Ansa Pell"),
    Mention(30, 34, EntityType.ORGANISATION, "Arle"),
)


def test_names_are_counted_most_mentioned_first() -> None:
    """The name with most mentions comes first; equal ones stand in the order of the text."""
    found = [(entity.name, entity.type, entity.count, entity.first) for entity in entities(MENTIONS)]
    assert found == [
        ("Ansa Pell", EntityType.PERSON, 2, 10),
        ("Arle", EntityType.PLACE, 1, 0),
        ("Arle", EntityType.ORGANISATION, 1, 30),
    ]


def test_mentions_of_a_name_stand_in_the_order_of_the_text() -> None:
    """Asked for one name, its mentions come and no others."""
    assert [mention.span.start for mention in mentions_of(MENTIONS, "Ansa Pell")] == [10, 20]
    assert not list(mentions_of(MENTIONS, "Nobody"))


def test_every_type_is_a_name_or_a_measure() -> None:
    """No type of entity is left out of both groups, and none is in both."""
    assert sorted((*NAMED, *MEASURED)) == sorted(EntityType)
