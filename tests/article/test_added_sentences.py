"""What one of two articles says and the other does not."""

from __future__ import annotations

from reader.article.added_sentences import added_sentences
from reader.article.text import Article, Block, Kind


def article(*paragraphs: str) -> Article:
    """An article of some paragraphs."""
    text, blocks = "\n\n".join(paragraphs), []
    for words in paragraphs:
        start = text.index(words)
        blocks.append(Block(Kind.PARAGRAPH, start, start + len(words)))
    return Article(text, tuple(blocks))


SHORT = article("The ferry to Orrelund stays closed until June. Two ramps have rusted through.")
LONG = article(
    "The ferry to Orrelund stays closed until early June. Divers go down on Monday morning.",
    "Two ramps have rusted through. Who pays is open.",
)


def added(one: Article, other: Article, most: int = 9) -> list[str]:
    """The sentences of one article that the other has not."""
    return [span.of(one.text) for span in added_sentences(one, other, most)]


def test_sentences_of_one_article_alone() -> None:
    """Those that are only worded a little differently stand in both."""
    assert added(LONG, SHORT) == ["Divers go down on Monday morning.", "Who pays is open."]
    assert added(SHORT, LONG) == []


def test_only_the_first_are_told() -> None:
    """No more than are asked for."""
    assert added(LONG, SHORT, 1) == ["Divers go down on Monday morning."]


def test_an_article_adds_nothing_to_itself() -> None:
    """Nor does an empty one."""
    assert added(LONG, LONG) == added(article(""), LONG) == []


def test_a_sentence_that_the_other_denies_is_told() -> None:
    """Though all its other words stand there."""
    one = article("The yard will pay for the sluice at Hask before winter. It rained.")
    other = article("The yard will not pay for the sluice at Hask before winter. It rained.")
    assert added(one, other) == ["The yard will pay for the sluice at Hask before winter."]
    assert added(other, one) == ["The yard will not pay for the sluice at Hask before winter."]
