"""Word lists find their lines whatever stands around the words."""

from __future__ import annotations

from hypothesis import given, settings
from hypothesis import strategies as st

from reader.article.document import RawDocument
from reader.cleaning.draft import Draft
from reader.cleaning.phrases import Phrases, key_of, labels, words_in, words_of_each

LIST = Phrases(whole="share | sign in", start="subscribe to our", inside="our newsletter\nall rights")


def found(*texts: str) -> list[str]:
    """The texts that the list means."""
    from reader.cleaning import lines_of

    draft = Draft.of(RawDocument("x", b"", "plain text", lines_of("\n\n".join(texts))))
    draft.index()
    return [line.text for line in draft.saying(LIST)]


def test_a_key_is_the_words_in_small_letters() -> None:
    """Signs and spaces make no difference."""
    assert key_of("  Don’t — SHARE, please! ") == "don t share please"


@settings(max_examples=80)
@given(st.lists(st.text("abÉß²İΣµ’–_1 \n\x85\xa0я港") | st.text(max_size=8), max_size=4))
def test_the_words_of_many_texts_are_those_of_each(texts: list[str]) -> None:
    """Made at once or one by one, in Latin letters or others: they are the words of its key."""
    assert words_of_each(texts) == [key_of(text).split(" ") for text in texts]


def test_whole_lines_beginnings_and_insides_are_found() -> None:
    """In the order of the text, each once."""
    texts = ("SHARE!", "Sign in.", "Subscribe to our channel", "Get our newsletter", "© All rights reserved")
    assert found(*texts) == list(texts)


def test_halves_of_words_are_not() -> None:
    """A phrase is made of whole words."""
    assert (
        found("Shares fell", "Sign into law", "Subscribe to ours", "Their newsletters", "Overall rights")
        == []
    )


def test_lists_are_written_as_one_text() -> None:
    """A stroke or a line end stands between two phrases, a space between two words."""
    assert labels("one two | three\n four ") == ("one two", "three", "four")
    assert words_in(" one two\nthree ") == {"one", "two", "three"}
