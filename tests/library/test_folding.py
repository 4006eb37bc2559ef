"""Words are compared without case and diacritics."""

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from reader.library.folding import MOST_NEEDLES, fold, needles


@pytest.mark.parametrize(
    ("text", "folded"),
    [
        ("FERRY", "ferry"),
        ("Élan Łódź", "elan łodz"),
        ("Straße", "strasse"),
        ("ﬁsh", "fish"),
        ("e\u0301", "e"),
    ],
)
def test_spellings_of_one_word_fold_to_one(text: str, folded: str) -> None:
    """Case, accents and ligatures do not count."""
    assert fold(text) == folded


@given(st.text(max_size=40))
@example("🄐")
def test_folding_twice_changes_nothing_more(text: str) -> None:
    """What is folded is folded."""
    assert fold(fold(text)) == fold(text)


def test_needles_are_the_first_different_words() -> None:
    """A pasted page is no more than the library can be asked."""
    assert needles(" Élan  FERRY élan ") == ["elan", "ferry"]
    assert needles(" ".join(f"w{place}" for place in range(5_000))) == [f"w{n}" for n in range(MOST_NEEDLES)]
