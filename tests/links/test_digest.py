"""A digest holds what the reasons need and is bounded however long the text is."""

from __future__ import annotations

from collections.abc import Callable

from reader.article.annotation import AnnotatedArticle, Quotation, QuotationKind
from reader.article.text import Article, Block, Kind
from reader.links.digest import MOST_RUNS, MOST_TERMS, digest
from reader.links.reason import Digest
from reader.links.words import term

Digested = Callable[..., Digest]


def test_headline_words_and_repeated_pairs_count(digested: Digested) -> None:
    """A word of the headline counts twice; two words that stand together twice are a term of their own."""
    seen = digested("Dredger returns", "The north channel is shut. Boats avoid the north channel.")
    assert seen.terms[term("dredger")] == 2**0.5
    assert seen.terms[term("north channel")] == 2**0.5
    assert seen.terms[term("shut")] == 1
    assert term("boats avoid") not in seen.terms
    assert term("the") not in seen.terms


def test_names_and_figures_are_terms_and_evidence(digested: Digested) -> None:
    """A figure in a single digit is neither; a name counts as one term."""
    seen = digested("Talks", "Ines Quill paid 640 crowns for 3 boats.", ["Ines Quill", "640", "3"])
    assert seen.names == {"Ines Quill": 1, "640": 1}
    assert term("name: ines quill") in seen.terms


def test_book_has_a_digest_of_bounded_size(digested: Digested) -> None:
    """A long text keeps its most frequent terms and a sample of its runs."""
    seen = digested("A book", " ".join(f"word{number}" for number in range(5_000)))
    assert len(seen.terms) == MOST_TERMS
    assert len(seen.shingles) == MOST_RUNS


def test_empty_text_has_an_empty_digest(digested: Digested) -> None:
    """Nothing to say is no error."""
    seen = digested("", "")
    assert (dict(seen.terms), dict(seen.names), seen.shingles) == ({}, {}, frozenset())


def test_quotations_between_marks_are_held_those_without_are_not() -> None:
    """What somebody said in other words is nothing that another article could share."""
    words = "the north channel stays shut until the dredger is back"
    text = f"“{words},” she said. He said that {words.replace('north', 'south')}."
    spans = [(text.index("“"), text.index("”") + 1), (text.index("the south"), len(text) - 1)]
    direct, indirect = (
        Quotation(*span, kind=kind)
        for span, kind in zip(spans, (QuotationKind.DIRECT, QuotationKind.INDIRECT), strict=True)
    )
    article = Article(text, (Block(Kind.PARAGRAPH, 0, len(text)),))
    both = digest(AnnotatedArticle(article, quotations=(direct, indirect)))
    assert both.said == digest(AnnotatedArticle(article, quotations=(direct,))).said
    assert len(both.said) == 1
