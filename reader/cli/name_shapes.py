"""The shapes of what `--json` prints of names; promises, as those of `shapes`."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING

from reader.cli.shapes import Shape

if TYPE_CHECKING:
    from reader.library.dossiers import Dossier, Said, Sentence
    from reader.library.name_rows import NameRow


def name_row_shape(row: NameRow) -> Shape:
    """A name of the library with how often it is mentioned."""
    return {
        "name": row.name,
        "type": row.type,
        "articles": row.articles,
        "mentions": row.mentions,
        "latest": row.latest,
    }


def dossier_shape(
    dossier: Dossier, sentences: Iterable[Sentence], by: Iterable[Said], about: Iterable[Said]
) -> Shape:
    """Everything about one name."""
    return name_row_shape(dossier.row) | {
        "merged": [{"name": one.name, "type": one.type, "reason": one.reason} for one in dossier.members],
        "aliases": [
            {"words": one.words, "reason": one.reason, "count": one.count} for one in dossier.aliases
        ],
        "called": [{"words": one.words, "count": one.count} for one in dossier.roles],
        "beside": [{"name": one.name, "type": one.type, "articles": one.articles} for one in dossier.beside],
        "months": [{"month": month, "count": count} for month, count in dossier.months],
        "sentences": [_sentence_shape(each) for each in sentences],
        "said": [_said_shape(each) for each in by],
        "said_about": [_said_shape(each) for each in about],
    }


def _sentence_shape(sentence: Sentence) -> Shape:
    return {
        "article": sentence.row.id,
        "headline": sentence.row.headline,
        "published": sentence.row.published,
        "words": sentence.words,
        "start": sentence.start,
        "end": sentence.end,
    }


def _said_shape(said: Said) -> Shape:
    return {
        "article": said.row.id,
        "headline": said.row.headline,
        "published": said.row.published,
        "speaker": said.quotation.speaker,
        "words": said.words,
        "start": said.quotation.start,
        "end": said.quotation.end,
    }
