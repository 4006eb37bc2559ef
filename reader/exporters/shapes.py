"""The shapes of articles and passages in JSON. They are promises: a name may be added, none changes or goes.

Times are ISO 8601, places are code points in the article's `text`, and what is not known is empty.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from reader.article.annotation import Mention
    from reader.article.bookmark import Bookmark
    from reader.article.text import Article, Removed
    from reader.exporters.exporter import Leaf

Shape = dict[str, Any]
"""A JSON object."""


def leaf_shape(leaf: Leaf) -> Shape:
    """An article with what was cut from it and the names in it."""
    about = {"id": leaf.id, "source": leaf.source, "words": leaf.words, "minutes": leaf.minutes}
    mentions = [mention_shape(mention) for mention in leaf.mentions]
    return about | article_shape(leaf.article, leaf.removed) | {"mentions": mentions}


def article_shape(article: Article, removed: Iterable[Removed]) -> Shape:
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


def mention_shape(mention: Mention) -> Shape:
    """A place in a text where a name, a date or a figure stands."""
    return {
        "start": mention.start,
        "end": mention.end,
        "type": mention.type,
        "name": mention.name,
        "value": mention.value,
        "counts": mention.counts,
        "reason": mention.reason,
        "role": mention.role,
    }


def bookmark_shape(bookmark: Bookmark, headline: str, source: str) -> Shape:
    """A marked passage, with the article it stands in."""
    where = bookmark.selector
    return {
        "id": bookmark.id,
        "article": bookmark.article,
        "headline": headline,
        "source": source,
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
