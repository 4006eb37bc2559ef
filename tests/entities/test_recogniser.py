"""The model in its sentences, and what stands without it."""

from __future__ import annotations

import pytest

from reader.article.annotation import EntityType
from reader.article.span import Span
from reader.article.text import Article, Block, Kind, Metadata
from reader.entities import find_mentions, recogniser
from reader.entities.clusters import clusters
from reader.entities.features import features_of, tags_of
from reader.entities.recogniser import model_names
from reader.entities.tokens import tokens_of


def article_of(text: str, language: str = "en") -> Article:
    """A text of one paragraph."""
    return Article(text, (Block(Kind.PARAGRAPH, 0, len(text)),), Metadata(language=language))


def test_the_model_reads_names_without_evidence() -> None:
    """What no table knows is read from what stands around it."""
    text = "Spokeswoman Orlanne Tessick said on Monday that talks in Brusk would go on."
    read = model_names(text, [Span(0, len(text))], [])
    assert read is not None
    assert (text.index("Orlanne"), EntityType.PERSON) in {(one.start, one.type) for one in read}
    assert all(0 <= odds <= 1.01 for one in read for odds in one.odds.values())


def test_without_the_model_the_rules_stand(monkeypatch: pytest.MonkeyPatch) -> None:
    """Where python-crfsuite cannot be had, names are still marked."""
    monkeypatch.setattr(recogniser, "_tagger", lambda: None)
    text = "Mr Ilse Marrow flew to Norway."
    assert [text[m.start : m.end] for m in find_mentions(article_of(text))] == ["Ilse Marrow", "Norway"]


def test_no_name_ends_in_a_dash(monkeypatch: pytest.MonkeyPatch) -> None:
    """Whatever the model marks, its name ends with its last word."""

    class Greedy:
        """A model that takes every token of a row for one name."""

        def tag(self, rows: list[list[str]]) -> list[str]:
            return ["B-ORG", *["I-ORG"] * (len(rows) - 1)]

        def marginal(self, label: str, place: int) -> float:
            return float(label == "B-ORG" and place == 0)

    monkeypatch.setattr(recogniser, "_tagger", Greedy)
    text = "Quarn Harbour Bureau --"
    read = model_names(text, [Span(0, len(text))], [])
    assert read is not None
    (name,) = read
    assert text[name.start : name.end] == "Quarn Harbour Bureau"


def test_the_model_reads_no_other_language(monkeypatch: pytest.MonkeyPatch) -> None:
    """An English model on German text would mark every noun."""

    def refuse() -> None:
        raise AssertionError("the model was asked")

    monkeypatch.setattr(recogniser, "_tagger", refuse)
    assert find_mentions(article_of("Die Ministerin Ilse Marrow sprach in Wien.", "de"))


def test_evidence_becomes_tags() -> None:
    """The first token of a rule's name is told from those inside it."""
    text = "In Port Vale it rained."
    (tokens,) = tokens_of(text, 0, len(text))
    tags = tags_of(tokens, [(3, 12, EntityType.PLACE)])
    assert tags == ["", "BL", "IL", "", "", ""]
    rows = features_of(tokens, tags, (1, 3))
    assert len(rows) == 2 and "r=BL" in rows[0] and b"-1:w=port" in rows[1]


def test_words_of_one_kind_lie_in_one_cluster() -> None:
    """The table knows words by their company, and says so where it does not know one."""
    table = clusters()
    one, other = table.of("Monday"), table.of("Tuesday")
    assert one is not None and other is not None and one[1] == other[1]
    assert table.of("qxqxqxqx") is None
