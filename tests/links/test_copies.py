"""A reprint is a copy, whatever was put around it or cut; another report is not."""

from __future__ import annotations

import random
from collections.abc import Callable

import pytest

from reader.links.copies import COPIES, shared_runs
from reader.links.reason import Digest, Pile

Digested = Callable[..., Digest]
NOBODY = Pile(0, lambda _: 0)


def made(sentences: int, seed: int) -> list[str]:
    """Sentences of invented words."""
    chance = random.Random(seed)
    words = ["".join(chance.choices("abdeiklmnorstu", k=chance.randint(3, 8))) for _ in range(900)]
    return [" ".join(chance.choices(words, k=18)) + "." for _ in range(sentences)]


@pytest.mark.parametrize("kept", [1.0, 0.9, 0.5])
def test_reprint_is_a_copy(digested: Digested, kept: float) -> None:
    """Whole or with sentences gone, under another headline and with other words around."""
    sentences = made(40, seed=1)
    half = [sentence for at, sentence in enumerate(sentences) if (at * kept) % 1 < kept]
    original = digested("Gale shuts the port", " ".join(sentences))
    reprint = digested("Port shut by gale", " ".join(["Share this page.", *half, "All rights are reserved."]))
    (link,) = COPIES.find(reprint, [original], NOBODY)
    assert link.score > 0.8
    assert link.evidence == f"{link.score * 100:.0f} % of its runs of words are the same"


def test_another_report_with_the_same_quotation_is_not_a_copy(digested: Digested) -> None:
    """A shared sentence or two is no reprint."""
    one, other = made(20, seed=1), made(20, seed=2)
    first, second = digested("One", " ".join(one)), digested("Two", " ".join(other[:18] + one[:2]))
    assert COPIES.find(first, [second], NOBODY) == []
    assert 0 < shared_runs(first.shingles, second.shingles) < 0.3 or first.shingles.isdisjoint(
        second.shingles
    )


def test_long_text_is_compared_by_its_sample(digested: Digested) -> None:
    """A book and its second half share all runs of the half."""
    sentences = made(400, seed=3)
    book, half = digested("Book", " ".join(sentences)), digested("Half", " ".join(sentences[200:]))
    assert shared_runs(book.shingles, half.shingles) > 0.9


def test_very_short_texts_are_no_copies(digested: Digested) -> None:
    """Two notices of one line may well be the same by chance."""
    assert shared_runs(digested("No news today", "").shingles, digested("No news today", "").shingles) == 0
