"""What a page says about itself: linked data first, then its meta elements, then its markup."""

from __future__ import annotations

import html
import json
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from itertools import islice
from typing import TYPE_CHECKING, Any

from reader.article.text import Metadata
from reader.importers.page_blocks import text_of
from reader.safety import safe_line

if TYPE_CHECKING:
    from lxml.etree import _Element as Element

_LARGEST = 400_000
"""Linked data with more characters is left unread."""
_MOST_AUTHORS = 50
_MOST_TIMES = 200
_ARTICLES = ("Article", "Posting", "Review", "WebPage")
"""How the types of linked data end that stand for an article, the best first."""


@dataclass(frozen=True, slots=True)
class PageFacts:
    """What a page says about itself."""

    metadata: Metadata
    summary: str = ""
    """What the article is about, in a sentence or two."""
    body: str = ""
    """The text of the article, or the start of it, as linked data tell it: a witness, never the source."""


def page_facts(tree: Element) -> PageFacts:
    """Everything that a page says about itself."""
    data = _linked_data(tree)
    meta = _meta(tree)
    summaries = (_text(data.get("description")), *(meta.get(name, "") for name in _SUMMARIES))
    body = data.get("articleBody")
    return PageFacts(
        _metadata(tree, data, meta), max(summaries, key=len), body if isinstance(body, str) else ""
    )


def _metadata(tree: Element, data: Mapping[str, Any], meta: Mapping[str, str]) -> Metadata:
    """The headline, outlet, authors, times, section, language and address that a page names."""
    return Metadata(
        headline=_headline(tree, data, meta),
        outlet=_text(data.get("publisher")) or _first(meta, "og:site_name", "application-name"),
        authors=_authors(data, meta),
        published=_text(data.get("datePublished")) or _first(meta, *_PUBLISHED) or _time(tree),
        updated=_text(data.get("dateModified")) or _first(meta, "article:modified_time", "og:updated_time"),
        section=_section(_text(data.get("articleSection")) or _first(meta, *_SECTIONS)),
        language=_language(tree, data, meta),
        url=_address(tree, data, meta),
    )


_SECTIONS = ("article:section", "parsely-section")
_SUMMARIES = ("description", "og:description", "twitter:description")
_PUBLISHED = (
    "article:published_time",
    "og:article:published_time",
    "datepublished",
    "publishdate",
    "pubdate",
    "date",
    "dc.date",
    "dc.date.issued",
    "dcterms.date",
    "parsely-pub-date",
    "sailthru.date",
)


def _meta(tree: Element) -> Mapping[str, str]:
    """The meta elements of the page by their name in lower case; of two with one name, the first."""
    found: dict[str, str] = {}
    for element in tree.iter("meta"):
        name = element.get("property") or element.get("name") or element.get("itemprop") or ""
        content = safe_line(html.unescape(element.get("content") or ""))
        if name and content:
            found.setdefault(name.strip().lower(), content)
    return found


def _linked_data(tree: Element) -> Mapping[str, Any]:
    """The linked data (JSON-LD) about the article: of several objects, the one that is most likely it."""
    objects: list[Mapping[str, Any]] = []
    for element in tree.iter("script"):
        text = element.text or ""
        if "ld+json" not in (element.get("type") or "") or len(text) > _LARGEST:
            continue
        try:
            objects += _objects(json.loads(text.strip().rstrip(";"), strict=False), 0)
        except (ValueError, RecursionError):
            continue
    articles = [item for item in objects if _rank(item) < len(_ARTICLES)]
    if not articles:
        return {}
    title = frozenset(f"{_title(tree)} {_first_heading(tree)}".lower().split())
    best = min(articles, key=lambda item: (_rank(item), not _agrees(item, title)))
    return _with_names(best, {item["@id"]: item for item in objects if isinstance(item.get("@id"), str)})


def _agrees(item: Mapping[str, Any], title: frozenset[str]) -> bool:
    """Whether an object's headline is the page's own: pages tell of other articles, too."""
    words = frozenset((_text(item.get("headline")) or _text(item.get("name"))).lower().split())
    return bool(words) and 2 * len(words & title) >= len(words)


def _with_names(item: Mapping[str, Any], known: Mapping[str, Mapping[str, Any]]) -> Mapping[str, Any]:
    """An object with its author and publisher where it only refers to them: `{"@id": "#ilse"}`."""

    def told(value: Any) -> Any:
        if isinstance(value, list):
            return [told(each) for each in value[:_MOST_AUTHORS]]
        if isinstance(value, dict) and not value.get("name"):
            reference = value.get("@id")
            return known.get(reference, value) if isinstance(reference, str) else value
        return value

    return {**item, **{name: told(item[name]) for name in ("author", "creator", "publisher") if name in item}}


def _objects(value: Any, depth: int) -> Iterator[Mapping[str, Any]]:
    """The objects in a piece of linked data, those of its lists and graphs included."""
    if depth > 4:
        return
    if isinstance(value, list):
        for item in value[:200]:
            yield from _objects(item, depth + 1)
    elif isinstance(value, dict):
        yield value
        for key in ("@graph", "mainEntity", "mainEntityOfPage"):
            if isinstance(value.get(key), (list, dict)):
                yield from _objects(value[key], depth + 1)


def _rank(item: Mapping[str, Any]) -> int:
    """How likely an object of linked data is the article: the smaller, the likelier."""
    types = item.get("@type")
    names = types if isinstance(types, list) else [types]
    ranks = [
        at
        for at, end in enumerate(_ARTICLES)
        for name in names
        if isinstance(name, str) and name.endswith(end)
    ]
    return min(ranks, default=len(_ARTICLES))


def _text(value: Any) -> str:
    """The words of a value: a text, the name of an object, the first of a list."""
    if isinstance(value, list):
        return next((text for item in value if (text := _text(item))), "")
    if isinstance(value, dict):
        return _text(value.get("name") or value.get("@value") or "")
    return safe_line(html.unescape(value)) if isinstance(value, str) else ""


def _section(told: str) -> str:
    """The first of several sections in one text; one section's name may hold a comma, too."""
    return told.partition(",")[0].strip() if told.count(",") > 1 else told


def _authors(data: Mapping[str, Any], meta: Mapping[str, str]) -> tuple[str, ...]:
    """The authors, as they are named."""
    value = data.get("author") or data.get("creator")
    items = value if isinstance(value, list) else [value]
    names = [name for item in items if (name := _text(item))]
    if not names:
        names = [_first(meta, "author", "article:author", "parsely-author", "dc.creator", "sailthru.author")]
    return tuple(dict.fromkeys(name for name in names if name and "//" not in name and "@" not in name))


def _headline(tree: Element, data: Mapping[str, Any], meta: Mapping[str, str]) -> str:
    """The headline: the page's one first heading where other places agree with it, else what they say."""
    told = _text(data.get("headline")) or _first(meta, "og:title", "twitter:title") or _title(tree)
    known = set(told.lower().split())
    headings = [safe_line(text_of(element)) for element in islice(tree.iter("h1"), 10)]
    for heading in headings:
        words = heading.lower().split()
        if 2 < len(words) < 45 and (not told or 2 * len(known.intersection(words)) >= len(words)):
            return heading
    return told or next((heading for heading in headings if heading), "")


def _title(tree: Element) -> str:
    return next((safe_line(text_of(e)) for e in tree.iter("title") if safe_line(text_of(e))), "")


def _first_heading(tree: Element) -> str:
    return next((safe_line(text_of(element)) for element in tree.iter("h1")), "")


def _time(tree: Element) -> str:
    """The time element that is called the time of publishing, else the first one that says when."""
    told = [element for element in islice(tree.iter("time"), _MOST_TIMES) if element.get("datetime")]
    named = (
        each for each in told if "datePublished" in (each.get("itemprop") or "") or "pubdate" in each.attrib
    )
    best = next(named, told[0] if told else None)
    return safe_line(best.get("datetime")) if best is not None else ""


def _language(tree: Element, data: Mapping[str, Any], meta: Mapping[str, str]) -> str:
    root = tree.get("lang") or tree.get("{http://www.w3.org/XML/1998/namespace}lang") or ""
    return safe_line(root) or _text(data.get("inLanguage")) or _first(meta, "og:locale", "content-language")


def _address(tree: Element, data: Mapping[str, Any], meta: Mapping[str, str]) -> str:
    """The page's own address, where it is a web address."""
    links = (e.get("href") or "" for e in tree.iter("link") if (e.get("rel") or "").lower() == "canonical")
    main = data.get("mainEntityOfPage")
    told = main.get("@id") if isinstance(main, dict) else main
    for address in (*links, meta.get("og:url", ""), told, data.get("url")):
        if isinstance(address, str) and address.strip().startswith(("http://", "https://")):
            return safe_line(address)
    return ""


def _first(meta: Mapping[str, str], *names: str) -> str:
    """The first of several meta elements that is there."""
    return next((meta[name] for name in names if name in meta), "")
