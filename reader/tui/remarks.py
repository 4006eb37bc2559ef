"""Remarks: what an article says beside its names: what speakers are called, what dates and figures are."""

from __future__ import annotations

from collections.abc import Sequence

from reader.article.annotation import MEASURED, Entity, EntityType, Mention, Quotation
from reader.library.annotations import Annotations
from reader.tui.values import figure_words, when_words

_MOST_SPEAKERS = 100
"""Of so many speakers the panel says what they are called."""
_MOST_VALUES = 500
"""Of so many dates and figures it says what they come to; a long article has thousands."""


def roles_of(annotations: Annotations, number: int, quotations: Sequence[Quotation]) -> dict[str, str]:
    """What an article calls each speaker, in the most words; empty where it calls them nothing."""
    speakers = dict.fromkeys(one.speaker for one in quotations if one.speaker)
    return {
        speaker: max((m.role for m in annotations.mentions_of(number, speaker)), key=len, default="")
        for speaker in list(speakers)[:_MOST_SPEAKERS]
    }


def values_of(annotations: Annotations, number: int, entities: Sequence[Entity]) -> dict[int, str]:
    """What dates, times and figures come to in words, by the place of their first mention."""
    measured = [entity for entity in entities if entity.type in MEASURED]
    return {
        mention.start: _value(mention)
        for entity in measured[:_MOST_VALUES]
        for mention in annotations.mentions(number, entity.first, entity.first + 1)
    }


def _value(mention: Mention) -> str:
    if mention.type is EntityType.NUMBER:
        return figure_words(mention.value, mention.counts)
    return when_words(mention.value)
