"""The shapes of what `--json` prints. They are promises: a name may be added, none changes or goes.

Times are ISO 8601, places are code points in the article's `text`, and what is not known is empty.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from reader.article.annotation import Quotation
    from reader.article.bookmark import Bookmark
    from reader.article.text import Article, Removed
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


def article_shape(article: Article, removed: tuple[Removed, ...]) -> Shape:
    """A cleaned article with what was cut from it."""
    known = article.metadata
    return {
        "headline": known.headline,
        "outlet": known.outlet,
        "authors": list(known.authors),
        "published": known.published,
        "updated": known.updated,
        "section": known.section,
        "language": known.language,
        "url": known.url,
        "text": article.text,
        "blocks": [{"kind": block.kind, "start": block.start, "end": block.end} for block in article.blocks],
        "linked": [{"title": linked.title, "place": linked.place} for linked in article.linked],
        "removed": [removed_shape(line) for line in removed],
        "notes": list(article.notes),
    }


def removed_shape(line: Removed) -> Shape:
    """A line that a rule cut."""
    return {
        "line": line.line,
        "text": line.text,
        "kind": line.kind,
        "rule": line.rule,
        "before": line.before,
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


def bookmark_shape(bookmark: Bookmark, row: Row) -> Shape:
    """A marked passage, with the article it stands in."""
    where = bookmark.selector
    return {
        "id": bookmark.id,
        "article": bookmark.article,
        "headline": row.headline,
        "source": row.source,
        "exact": where.exact,
        "prefix": where.prefix,
        "suffix": where.suffix,
        "start": where.start,
        "end": where.end,
        "text_hash": where.text_hash,
        "block": bookmark.block,
        "note": bookmark.note,
        "tags": list(bookmark.tags),
        "colour": bookmark.colour,
        "created": bookmark.created,
        "updated": bookmark.updated,
        "state": bookmark.state,
        "score": bookmark.score,
    }
