"""The sample library, article by article: what a careful reader expects of cleaning is what it gives."""

from __future__ import annotations

import tomllib
from functools import cache
from pathlib import Path
from typing import Any

import pytest

from reader.article.text import Article, Kind
from reader.cleaning import clean
from reader.importers import import_bytes

ROOT = Path(__file__).resolve().parent.parent.parent
EXPECTED = tomllib.loads((ROOT / "tests" / "seeds" / "expected.toml").read_text(encoding="utf-8"))["article"]


@cache
def cleaned(name: str, record: str) -> Article:
    """An article of the library, cleaned."""
    documents = import_bytes((ROOT / "seeds" / name).read_bytes(), name).documents
    chosen = [document for document in documents if record.encode() in document.raw]
    return clean(chosen[0])


def plain(text: str) -> str:
    """A text with single spaces."""
    return " ".join(text.split())


def captions(article: Article) -> str:
    """All captions of an article."""
    return plain(" ".join(article.text[b.start : b.end] for b in article.blocks if b.kind is Kind.CAPTION))


each = pytest.mark.parametrize(
    "expected", EXPECTED, ids=[f"{e['file'][:3]} {e.get('record', '')}".strip() for e in EXPECTED]
)


@each
def test_metadata_is_read_off(expected: dict[str, Any]) -> None:
    """Headline, outlet, day, section, language and authors, as far as the expectation names them."""
    facts = cleaned(expected["file"], expected.get("record", "")).metadata
    found = {
        "headline": facts.headline,
        "outlet": facts.outlet,
        "published": facts.published[:10],
        "section": facts.section,
        "language": facts.language,
        "authors": list(facts.authors),
    }
    named = {name: expected[name] for name in found if name in expected}
    assert {name: found[name] for name in named} == named


@each
def test_the_article_is_kept_and_leftovers_are_not(expected: dict[str, Any]) -> None:
    """Fragments of the text are in the body, fragments of leftovers are not, doubled ones are there once."""
    article = cleaned(expected["file"], expected.get("record", ""))
    body = plain(article.body())
    assert [words for words in expected.get("kept", []) if plain(words) not in body] == []
    assert [words for words in expected.get("cut", []) if plain(words) in body] == []
    assert [words for words in expected.get("once", []) if body.count(plain(words)) != 1] == []


@each
def test_captions_are_kept_apart(expected: dict[str, Any]) -> None:
    """Captions are blocks of their own and no part of the body."""
    article = cleaned(expected["file"], expected.get("record", ""))
    wanted = [plain(words) for words in expected.get("captions", [])]
    assert [words for words in wanted if words not in captions(article)] == []
    assert [words for words in wanted if words in plain(article.body())] == []


@each
def test_linked_headlines_are_named_in_order(expected: dict[str, Any]) -> None:
    """What the article points to is there as data."""
    article = cleaned(expected["file"], expected.get("record", ""))
    assert [link.title for link in article.linked] == expected.get("linked", [])
