"""Further readers at intake, with a pipeline that is made up."""

from __future__ import annotations

import subprocess
import sys
from dataclasses import dataclass
from types import SimpleNamespace

import pytest

from reader.article.annotation import EntityType
from reader.article.span import Span
from reader.article.text import Article, Block, Kind, Metadata
from reader.entities import find_mentions, pipelines


@dataclass
class Entry:
    """An entry point as a packaged pipeline has it."""

    name: str
    dist: SimpleNamespace


def with_pipelines(monkeypatch: pytest.MonkeyPatch, *names: str) -> None:
    """Lets it seem that these pipelines are installed."""
    entries = [Entry(name, SimpleNamespace(version="3.8.0")) for name in names]
    monkeypatch.setattr("importlib.metadata.entry_points", lambda **_: entries)


def test_pipelines_of_the_language_are_found(monkeypatch: pytest.MonkeyPatch) -> None:
    """What is installed for another language does not read an English text."""
    with_pipelines(monkeypatch, "fr_core_news_sm", "en_core_web_sm")
    assert pipelines.installed("en") == ("en_core_web_sm 3.8.0",)
    assert pipelines.installed("de") == ()


def test_nothing_is_missing_without_spacy(monkeypatch: pytest.MonkeyPatch) -> None:
    """A pipeline that cannot be loaded finds nothing and breaks nothing."""
    with_pipelines(monkeypatch, "en_no_such_pipeline")
    (voter,) = pipelines.voters("en")
    assert voter("Ilse Marrow sailed.") == []


def test_labels_are_folded_and_edges_cut(monkeypatch: pytest.MonkeyPatch) -> None:
    """Articles, possessives, other labels and names over a line's end are not taken over."""
    text = "The Harbour Board’s boat left on Monday\nwith Ilse"

    def spans(told: str) -> SimpleNamespace:
        made = [(0, 19, "ORG"), (33, 39, "DATE"), (33, 49, "PERSON"), (45, 49, "PERSON")]
        return SimpleNamespace(
            ents=[SimpleNamespace(start_char=s, end_char=e, label_=k) for s, e, k in made if e <= len(told)]
        )

    monkeypatch.setattr(pipelines, "_loaded", lambda _: spans)
    with_pipelines(monkeypatch, "en_made_up")
    (voter,) = pipelines.voters("en")
    assert voter(text) == [(4, 17, EntityType.ORGANISATION), (45, 49, EntityType.PERSON)]


def test_names_outside_the_blocks_are_dropped() -> None:
    """What a further reader marks over a block's end, or in a credit, is no name."""
    names = [(0, 4, EntityType.PERSON), (3, 8, EntityType.PERSON), (6, 9, EntityType.PLACE)]
    assert pipelines.within(names, [Span(0, 5), Span(6, 9)]) == [names[0], names[2]]


def test_two_further_readers_can_add_a_name() -> None:
    """What both mark and ours has not seen is marked; what one alone marks is not."""
    text = "He went by way of qandor to the old xelm."
    article = Article(text, (Block(Kind.PARAGRAPH, 0, len(text)),), Metadata(language="en"))
    at, other = text.index("qandor"), text.index("xelm")
    both = (at, at + 6, EntityType.PLACE)
    readers = [lambda _: [both], lambda _: [both, (other, other + 4, EntityType.PLACE)]]
    assert [(m.start, m.end, m.type) for m in find_mentions(article, readers)] == [both]


def test_looking_for_names_imports_no_spacy() -> None:
    """The app never pays for it; and the model is loaded by the first article, not before."""
    code = "import reader.journey, sys; print(*sys.modules)"
    ended = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert not {"spacy", "pycrfsuite", "numpy"} & set(ended.stdout.split())
