"""The shapes of what `--json` prints. They are promises: a name may be added, none changes or goes.

Times are ISO 8601, places are code points in the article's `text`, and what is not known is empty. The shapes
of articles and passages are those of `exporters`.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from reader.article.annotation import Quotation
    from reader.library import Row

Shape = dict[str, Any]
"""A JSON object."""


def row_shape(row: Row) -> Shape:
    """An article in a list."""
    return {
        "id": row.id,
        "headline": row.headline,
        "outlet": row.outlet,
        "published": row.published,
        "words": row.words,
        "minutes": row.minutes,
        "read": row.read,
        "quotations": row.quotations,
        "bookmarks": row.bookmarks,
        "links": row.links,
        "language": row.language,
        "source": row.source,
        "added": row.added,
        "share": 1 if row.read else row.share or 0,
        "starred": row.starred,
        "archived": row.archived,
        "tags": list(row.tags),
    }


def quotation_shape(row: Row, quotation: Quotation, words: str) -> Shape:
    """Somebody's words, with the article they stand in."""
    return {
        "article": row.id,
        "headline": row.headline,
        "outlet": row.outlet,
        "published": row.published,
        "speaker": quotation.speaker,
        "words": words,
        "cue": quotation.cue,
        "kind": quotation.kind,
        "state": quotation.state,
        "how": quotation.how,
        "confidence": quotation.confidence,
        "start": quotation.start,
        "end": quotation.end,
    }
