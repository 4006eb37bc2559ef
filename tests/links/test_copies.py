"""A reprint is a copy, whatever was put around it or cut; another report is not."""

from __future__ import annotations

import random
from collections.abc import Callable
from dataclasses import replace

import pytest

from reader.links.copies import COPIES, REWORDED, shared_runs
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
    assert 0 < shared_runs(first.shingles, second.shingles) < 0.3 or frozenset(first.shingles).isdisjoint(
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


def test_copy_that_was_cut_down_and_reworded_is_one(digested: Digested, pile_of: Callable[..., Pile]) -> None:
    """Half of the sentences, and every eighth word another one: few runs are left, but the same words."""
    sentences = made(30, seed=4)
    words = " ".join(sentences[::2]).split()
    reworded = " ".join("elsewhere" if at % 8 == 0 else word for at, word in enumerate(words))
    one, other = digested("One", " ".join(sentences)), digested("Two", reworded)
    assert shared_runs(one.shingles, other.shingles) < REWORDED
    (link,) = COPIES.find(one, [other], pile_of(one, other))
    assert link.evidence.startswith("reworded: ")
    assert COPIES.find(one, [digested("Three", " ".join(made(15, seed=5)))], pile_of(one, other)) == []


def test_what_is_printed_again_weeks_later_is_a_follow_up(digested: Digested) -> None:
    """It repeats what went before; where a day is not known it counts as a reprint."""
    text = " ".join(made(20, seed=6))
    one, other = digested("One", text), digested("Two", text)
    for published, count in (("2026-03-01", 1), ("2026-03-06", 1), ("2026-04-01", 0), ("", 1)):
        later = replace(other, published=published)
        assert len(COPIES.find(replace(one, published="2026-03-01"), [later], NOBODY)) == count


def test_two_short_reports_that_print_one_quotation_are_no_copies(
    digested: Digested, pile_of: Callable[..., Pile]
) -> None:
    """Though they are much alike, and a fifth of their runs are the quotation's."""
    said = "“It crossed the quarry as if there was none”"
    one = digested(
        "Heather fire shuts road to Hask",
        f"A heather fire has burned Brannick hill above Hask and shut the road. {said}, warden Orla "
        "Fenn said. Forty men fought it.",
    )
    other = digested(
        "Road to Hask is shut by fire in heather",
        f"Heather on the hill of Brannick above Hask has burned. Warden Orla Fenn said: {said}. The road "
        "is shut, and forty men fought the fire.",
    )
    assert 0.15 < shared_runs(one.shingles, other.shingles) < 0.3
    assert COPIES.find(one, [other], pile_of(one, other)) == []


def test_copy_that_is_mostly_the_lines_around_it_is_one(
    digested: Digested, pile_of: Callable[..., Pile]
) -> None:
    """Of a few sentences with other words in them a third of the runs is left: but nearly all the words."""
    sentences = made(12, seed=7)
    words = " ".join(sentences[::3]).split()
    reworded = " ".join("elsewhere" if at % 6 == 0 else word for at, word in enumerate(words))
    around = " ".join(made(1, seed=8))
    one, other = digested("One", " ".join(sentences)), digested("Two", f"{around} {reworded}")
    sites = [digested(f"Site {at}", f"{around} {' '.join(made(3, seed=at))}") for at in range(9, 19)]
    pile = pile_of(one, other, *sites)
    assert shared_runs(one.shingles, other.shingles) < REWORDED
    assert [link.target for link in COPIES.find(other, [one, *sites], pile)] == [one.number]


def test_short_reports_around_one_long_quotation_are_no_copies(
    digested: Digested, pile_of: Callable[..., Pile]
) -> None:
    """Nearly half of the runs may be the quotation's, and all other words are others."""
    said = " ".join(made(2, seed=20))
    first, second = (digested(f"Report {at}", f"{said} {' '.join(made(3, at))}") for at in (21, 22))
    assert shared_runs(first.shingles, second.shingles) > 0.3
    assert COPIES.find(first, [second], pile_of(first, second)) == []
