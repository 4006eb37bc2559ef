"""The names under which records and front matter keep what is known about an article."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import UTC, datetime

from reader.article.text import Metadata
from reader.safety import safe_line

HEADLINE = ("title", "headline", "heading", "name", "og_title", "titre", "titel", "titulo")
TEXT_FIELDS = (
    "text",
    "body",
    "content",
    "article",
    "maintext",
    "article_text",
    "articlebody",
    "full_text",
    "fulltext",
)
TEXT_FIELDS_TOO = ("main_text", "cleaned_text", "raw_text", "plain_text", "story", "description", "summary")
"""Names of texts that count only where none of `TEXT_FIELDS` is there."""
HTML_FIELDS = ("html", "raw_html", "content_html", "page", "page_source")
URL = ("url", "link", "canonical_url", "canonical", "permalink", "uri", "source_url", "webpage_url")
PUBLISHED = (
    "date_publish",
    "published",
    "date_published",
    "published_at",
    "publish_date",
    "publication_date",
)
PUBLISHED_TOO = (
    "pubdate",
    "date",
    "datetime",
    "published_date",
    "datepublished",
    "created_at",
    "timestamp",
    "time",
)
UPDATED = ("updated", "date_modified", "modified", "updated_at", "datemodified", "last_modified", "lastmod")
AUTHORS = ("authors", "author", "byline", "by", "creator", "writers", "writer")
OUTLET = (
    "outlet",
    "publisher",
    "site_name",
    "sitename",
    "source_name",
    "publication",
    "newspaper",
    "source",
    "site",
)
OUTLET_TOO = ("source_domain", "domain", "hostname")
SECTION = ("section", "category", "categories", "topic", "channel", "articlesection")
LANGUAGE = ("language", "lang", "inlanguage", "locale")


def metadata_of(fields: Mapping[str, object]) -> Metadata:
    """What the fields say about their article."""
    named = lowered(fields)
    return Metadata(
        headline=first_text(named, HEADLINE),
        outlet=first_text(named, OUTLET + OUTLET_TOO),
        authors=_authors(named),
        published=_moment(named, PUBLISHED + PUBLISHED_TOO),
        updated=_moment(named, UPDATED),
        section=first_text(named, SECTION),
        language=first_text(named, LANGUAGE),
        url=next(
            (url for name in URL if (url := _line(named.get(name))).startswith(("http://", "https://"))), ""
        ),
    )


def lowered(fields: Mapping[str, object]) -> Mapping[str, object]:
    """The fields with their names in lower case and underscores for hyphens."""
    return {str(name).lower().replace("-", "_").strip(): value for name, value in fields.items()}


def first_text(named: Mapping[str, object], names: tuple[str, ...]) -> str:
    """The first of several fields that holds words, on one line."""
    return next((text for name in names if (text := _line(named.get(name)))), "")


def _line(value: object) -> str:
    """A value as one line: a text, an object's name, the first of a list; empty for everything else."""
    if isinstance(value, str):
        return safe_line(value)
    if isinstance(value, list):
        return next((text for item in value[:50] if (text := _line(item))), "")
    if isinstance(value, dict):
        return _line(value.get("name") or value.get("title"))
    return ""


def _authors(named: Mapping[str, object]) -> tuple[str, ...]:
    """The authors: a list of names, or one text that holds them all."""
    value = next((named[name] for name in AUTHORS if named.get(name)), "")
    items = value if isinstance(value, list) else [value]
    return tuple(dict.fromkeys(name for item in items[:50] if (name := _line(item))))


def _moment(named: Mapping[str, object], names: tuple[str, ...]) -> str:
    """The first of several fields that holds a time: as it is written, or made of the seconds since 1970."""
    for name in names:
        value = named.get(name)
        if isinstance(value, (int, float)) and not isinstance(value, bool) and 1e8 < value < 4e12:
            seconds = value / 1000 if value > 4e9 else value
            return datetime.fromtimestamp(seconds, UTC).isoformat(timespec="minutes")
        if text := _line(value):
            return text
    return ""
