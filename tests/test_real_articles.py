"""The two real articles, where they are: every line's verdict, and what is known beside the text.

None of their words may enter the project, so what is expected is told in facts: line numbers, counts,
and hashes of headlines. The files lie beside a checkout, in `../shared/seeds`, or where `YARDSTICKS` says.
"""

from __future__ import annotations

import hashlib
import os
from dataclasses import dataclass
from pathlib import Path

import pytest

from reader.article.text import Article, Kind
from reader.cleaning import clean
from reader.importers import import_bytes

CHECKOUT = Path(__file__).resolve().parent.parent


@dataclass(frozen=True)
class Expected:
    """What a careful reader finds in one of the files."""

    name: str
    """What its file's name begins with."""
    raw: str
    """The first characters of the file's SHA-256: another file is another article."""
    kinds: dict[Kind, tuple[int, ...]]
    """The lines of each kind but the paragraphs, counted from 1."""
    paragraphs: int
    headline: str
    """As all below: the first characters of the SHA-256 of the words."""
    outlet: str
    section: str
    linked: tuple[str, ...] = ()


def short_hash(words: str | bytes) -> str:
    """The first characters of the SHA-256; empty for nothing."""
    raw = words.encode() if isinstance(words, str) else words
    return hashlib.sha256(raw).hexdigest()[:16] if raw else ""


EXPECTED = (
    Expected(
        name="000",
        raw="927a2a354f5cafba",
        kinds={
            Kind.SECTION: (3,),
            Kind.VIDEO: (15,),
            Kind.TEMPLATE: (57, 59, 61, 63, 65, 67, 69, 71, 73, 75, 76),
            Kind.HEADLINE: (1,),
            Kind.STANDFIRST: (5,),
            Kind.CAPTION: (27, 45),
        },
        paragraphs=22,
        headline="dc986efe980902e6",
        outlet="5c46904f3a4f67f6",
        section="1b2239c5517ced75",
        linked=(),
    ),
    Expected(
        name="004",
        raw="122ad242634c710d",
        kinds={
            Kind.LINKED_HEADLINE: (11, 21),
            Kind.SIGNATURE: (33,),
            Kind.COMMENT_FORM: (35, 37),
            Kind.NEWSLETTER: (39,),
            Kind.SHORTCODE: (41,),
            Kind.HEADLINE: (1,),
            Kind.STANDFIRST: (3,),
        },
        paragraphs=12,
        headline="d9ffb53144f1b83a",
        outlet="0c154f113a7f5661",
        section="",
        linked=("23d8b800057d48c6", "e74d42d3a29a7103"),
    ),
)


def file_of(expected: Expected) -> Path | None:
    """The file, if it is here."""
    folders = [CHECKOUT.parent / "shared" / "seeds"]
    if yardsticks := os.environ.get("YARDSTICKS"):
        folders += [Path(yardsticks), Path(yardsticks) / "seeds", Path(yardsticks).parent / "seeds"]
    files = (file for folder in folders for file in sorted(folder.glob(f"{expected.name}_*.txt")))
    return next((file for file in files if short_hash(file.read_bytes()) == expected.raw), None)


@pytest.fixture(params=EXPECTED, ids=lambda expected: expected.name)
def case(request: pytest.FixtureRequest) -> tuple[Expected, Article, list[str]]:
    """An expectation, the article that cleaning makes of its file, and the file's lines."""
    file = file_of(request.param)
    if file is None:
        pytest.skip(f"the real article {request.param.name} is not beside this checkout: nothing was checked")
    document = import_bytes(file.read_bytes(), str(file)).documents[0]
    return request.param, clean(document), file.read_text(encoding="utf-8").split("\n")


def lines_by_kind(article: Article, lines: list[str]) -> dict[Kind, tuple[int, ...]]:
    """The line numbers of every kind: of cut lines as they are told, of shown ones by their words."""
    numbers: dict[Kind, list[int]] = {}
    for cut in article.removed:
        numbers.setdefault(cut.kind, []).append(cut.line)
    for block in article.blocks:
        words = article.text[block.start : block.end]
        number = next(n for n, line in enumerate(lines, 1) if line.startswith(words))
        numbers.setdefault(block.kind, []).append(number)
    return {kind: tuple(sorted(found)) for kind, found in numbers.items()}


def test_every_line_gets_its_kind(case: tuple[Expected, Article, list[str]]) -> None:
    """All lines that are no paragraphs are known for what they are, and all others stay."""
    expected, article, lines = case
    found = lines_by_kind(article, lines)
    paragraphs = found.pop(Kind.PARAGRAPH)
    assert found == expected.kinds
    assert len(paragraphs) == expected.paragraphs
    assert sum(map(len, found.values())) + len(paragraphs) == sum(bool(line.strip()) for line in lines)


def test_headline_outlet_section_and_linked_headlines_are_known(
    case: tuple[Expected, Article, list[str]],
) -> None:
    """What leaves the text as data is there as data."""
    expected, article, _ = case
    facts = article.metadata
    assert short_hash(facts.headline) == expected.headline
    assert short_hash(facts.outlet) == expected.outlet
    assert short_hash(facts.section) == expected.section
    assert tuple(short_hash(link.title) for link in article.linked) == expected.linked
    assert facts.language == "en"
    assert facts.authors == ()
    assert facts.published == ""
