"""Further readers at intake, with a pipeline that is made up."""

from __future__ import annotations

import subprocess
import sys
from types import SimpleNamespace

import pytest

from reader.article.annotation import EntityType
from reader.article.span import Span
from reader.article.text import Article, Block, Kind, Metadata
from reader.entities import find_mentions, pipelines


def test_nothing_is_missing_without_spacy() -> None:
    """A pipeline that cannot be loaded finds nothing and breaks nothing."""
    (voter,) = pipelines.voters(["en_no_such_pipeline"])
    assert voter("Ilse Marrow sailed.") == []


def test_pipeline_that_stumbles_finds_nothing(monkeypatch: pytest.MonkeyPatch) -> None:
    """Whatever it raises over a text, the article is read without it."""

    def stumble(_: str) -> None:
        raise MemoryError

    monkeypatch.setattr(pipelines, "_loaded", lambda _: stumble)
    (voter,) = pipelines.voters(["en_made_up"])
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
    (voter,) = pipelines.voters(["en_made_up"])
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


GERMAN = "Am Montag fuhr Ilse Marrow mit Tessa Quarn nach Oberflut an der Qandor."


def german(*readers: pipelines.Voter) -> list[tuple[str, EntityType]]:
    """What is marked in a German text."""
    article = Article(GERMAN, (Block(Kind.PARAGRAPH, 0, len(GERMAN)),), Metadata(language="de"))
    names = [mention for mention in find_mentions(article, readers) if mention.type not in MEASURES]
    return [(GERMAN[mention.start : mention.end], mention.type) for mention in names]


MEASURES = {EntityType.DATE, EntityType.TIME, EntityType.NUMBER}


def marking(**kinds: EntityType) -> pipelines.Voter:
    """A further reader that marks some words."""
    spans = [(GERMAN.index(word), word, kind) for word, kind in kinds.items()]
    return lambda _: [(start, start + len(word), kind) for start, word, kind in spans]


def test_lone_pipeline_of_another_language_gives_types() -> None:
    """What it marks has its type; what it overlooks stays a name of unknown sort."""
    alone = german()
    assert ("Tessa Quarn", EntityType.PLACE) not in alone
    told = german(marking(Oberflut=EntityType.PLACE, Qandor=EntityType.PLACE))
    assert [one for one in told if one[1] is EntityType.PLACE] == [
        ("Oberflut", EntityType.PLACE),
        ("Qandor", EntityType.PLACE),
    ]
    assert [one for one in told if one[1] is not EntityType.PLACE] == alone


def test_two_pipelines_of_another_language_must_agree() -> None:
    """Neither adds a name alone; of the type that they give, the first decides."""
    first = marking(Oberflut=EntityType.PLACE, Qandor=EntityType.PLACE)
    told = german(first, marking(Oberflut=EntityType.ORGANISATION))
    assert ("Oberflut", EntityType.PLACE) in told
    assert "Qandor" not in [words for words, _ in told]


def test_looking_for_names_imports_no_spacy() -> None:
    """The app never pays for it; and the model is loaded by the first article, not before."""
    code = "import reader.journey, sys; print(*sys.modules)"
    ended = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert not {"spacy", "pycrfsuite", "numpy"} & set(ended.stdout.split())
