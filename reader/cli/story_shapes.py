"""The shapes of what `--json` prints of stories; promises, as those of `shapes`."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING

from reader.cli.shapes import Shape, quotation_shape

if TYPE_CHECKING:
    from reader.library.stories import StoryRow
    from reader.library.story_figures import Differing, Told
    from reader.library.story_news import News
    from reader.library.story_said import SpeakerSaid


def story_row_shape(row: StoryRow) -> Shape:
    """A story in a list; `article` is the id of its first article, by which it is asked for."""
    return {
        "article": row.article,
        "headline": row.headline,
        "articles": row.articles,
        "outlets": list(row.outlets),
        "first": row.first,
        "last": row.last,
        "unread": row.unread,
    }


def story_shape(
    row: StoryRow, news: Iterable[News], figures: Iterable[Differing], said: Iterable[SpeakerSaid]
) -> Shape:
    """All about one story."""
    return story_row_shape(row) | {
        "timeline": [_news_shape(one) for one in news],
        "figures": [
            {
                "subject": one.subject,
                "not_compared": one.left,
                "told": [_told_shape(told) for told in one.told],
            }
            for one in figures
        ],
        "said": [
            {
                "speaker": one.speaker,
                "utterances": [
                    [quotation_shape(each.row, each.quotation, each.words) for each in utterance.wordings]
                    for utterance in one.utterances
                ],
            }
            for one in said
        ],
    }


def _news_shape(news: News) -> Shape:
    return {
        "id": news.row.id,
        "headline": news.row.headline,
        "outlet": news.row.outlet,
        "published": news.row.published,
        "read": news.row.read,
        "names": [{"name": name.name, "type": name.type} for name in news.names],
        "figures": [{"words": figure.words, "start": figure.start} for figure in news.figures],
        "quotations": [{"start": q.start, "end": q.end, "speaker": q.speaker} for q in news.quotations],
    }


def _told_shape(told: Told) -> Shape:
    return {
        "article": told.row.id,
        "outlet": told.row.outlet,
        "published": told.row.published,
        "words": told.words,
        "in_full": told.in_full,
        "amount": str(told.figure.amount),
        "unit": told.figure.unit,
        "sentence": told.sentence,
        "start": told.figure.span.start,
        "end": told.figure.span.end,
    }
