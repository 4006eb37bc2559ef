"""The journey gives an article whose names and quotations point into its text."""

from reader.article.choices import Choices, LineName, words_of
from reader.article.document import RawDocument
from reader.article.text import Kind
from reader.cleaning import lines_of
from reader.journey import travel

RAW = """Breakwater vote put off in Tarn Harbour

“We have waited four winters for this,” said Orla Fenn, the harbour master of Tarn Harbour.

Share this article
"""


def test_raw_lines_become_a_text_with_names_and_quotations() -> None:
    """Every span lies inside the text, and what it points to is what it says."""
    document = RawDocument("/a.txt", RAW.encode(), "plain text", lines_of(RAW))
    annotated = travel(document)
    text = annotated.article.text
    assert annotated.article.blocks[0].kind is Kind.HEADLINE
    assert any(text[m.start : m.end] == "Orla Fenn" for m in annotated.mentions)
    (quotation,) = annotated.quotations
    assert text[quotation.start : quotation.end].startswith("“We have waited")
    assert quotation.speaker == "Orla Fenn"


def test_journey_is_pure() -> None:
    """The same document gives the same article."""
    document = RawDocument("/a.txt", RAW.encode(), "plain text", lines_of(RAW))
    assert travel(document) == travel(document)


def test_journey_takes_along_what_a_person_decided() -> None:
    """A line brought back is part of the text that the later stages see."""
    document = RawDocument("/a.txt", RAW.encode(), "plain text", lines_of(RAW))
    name = LineName(words_of("Share this article"))
    assert "Share this" not in travel(document).article.text
    assert "Share this" in travel(document, Choices(back=frozenset({name}))).article.text
