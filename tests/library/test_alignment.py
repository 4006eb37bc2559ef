"""Two wordings of one utterance lie side by side, with what differs marked in both."""

from __future__ import annotations

from itertools import pairwise

from hypothesis import given, settings
from hypothesis import strategies as st

from reader.article.span import Span
from reader.library.alignment import Aligned, align

WORDS = st.sampled_from(("we", "will", "sail", "at", "noon", "“the”", "sea,", "says", "明日", "don’t"))
LINES = st.lists(WORDS, max_size=30)


def marked(text: str, spans: tuple[Span, ...]) -> list[str]:
    """The words that some spans mark."""
    return [span.of(text) for span in spans]


def told(one: str, other: str) -> Aligned:
    """How two wordings lie that are the same utterance."""
    aligned = align(one, other)
    assert aligned is not None
    return aligned


def test_a_word_that_differs_is_marked_in_both() -> None:
    """Case and the look of apostrophes do not count."""
    one, other = "“We don’t sail at noon tomorrow.”", "“We don't sail at dawn tomorrow.”"
    found = told(one, other)
    assert marked(one, found.here) == ["noon"]
    assert marked(other, found.there) == ["dawn"]


def test_a_part_of_an_utterance_is_that_utterance() -> None:
    """What one of them leaves out is marked in the other."""
    one = "“We will sail at noon, whatever the weather says, and be home by night.”"
    other = "“whatever the weather says”"
    found = told(one, other)
    assert found.likeness == 1.0
    assert marked(one, found.here) == ["We will sail at noon", "and be home by night"]
    assert found.there == ()


def test_words_in_another_order_are_not_the_same_utterance() -> None:
    """Shared words that stand nowhere together are chance."""
    assert align("noon we at will sail the", "sail the will at we noon") is None
    assert align("We sail.", "We sail.") is None


@settings(max_examples=60)
@given(LINES, LINES)
def test_marked_differences_lie_in_their_own_wording(one: list[str], other: list[str]) -> None:
    """In order, apart from each other, inside the text; a wording never differs from itself."""
    first, second = " ".join(one), " ".join(other)
    found = align(first, second)
    if found is not None:
        for text, spans in ((first, found.here), (second, found.there)):
            assert all(a.end < b.start for a, b in pairwise(spans))
            assert all(len(span) > 0 and span.end <= len(text) for span in spans)
        assert 0 < found.likeness <= 1
    itself = align(first, first)
    assert itself is None or (itself.here, itself.there) == ((), ())
