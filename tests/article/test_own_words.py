"""Own words: a decision is shown with the line as it stands in the article."""

from __future__ import annotations

from reader.article.choices import Choice, KindDecision, LineDecision, LineName
from reader.article.own_words import own_words, worded
from reader.article.text import Article, Block, Kind, Metadata, Removed

TEXT = "The pier is shut.\n\nLeave a comment!"
ARTICLE = Article(TEXT, (Block(Kind.PARAGRAPH, 0, 17), Block(Kind.PARAGRAPH, 19, len(TEXT))), Metadata())
CUT = Removed(3, "“It’s a storm,” said Wren.", Kind.TEASER, "by hand", 0)
KNOWN = own_words(ARTICLE, (CUT,))


def shown(words: str) -> str:
    """The words of a decision about the line of these words."""
    decision = worded(LineDecision(LineName(words), Choice.CUT), KNOWN)
    assert isinstance(decision, LineDecision)
    return decision.line.words


def test_a_line_is_shown_in_its_own_words() -> None:
    """One that was brought back stands in the text, one that was cut among the lines cut."""
    assert shown("leave a comment") == "Leave a comment!"
    assert shown("it s a storm said wren") == "“It’s a storm,” said Wren."


def test_a_line_that_is_gone_is_shown_as_it_is_named() -> None:
    """Nothing else is known of it; what is no line stays as it is."""
    assert shown("the ferry is late") == "the ferry is late"
    decision = KindDecision(Kind.TEASER, True)
    assert worded(decision, KNOWN) is decision
