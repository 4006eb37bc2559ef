"""Lines are laid beside headlines word by word, in their order."""

from __future__ import annotations

from collections import defaultdict

from hypothesis import given, settings
from hypothesis import strategies as st

from reader.links.alignment import LONGEST, fit, fit_of_start

ALIKE = defaultdict(lambda: 1.0)
HEADLINE = ("crews", "of", "the", "old", "ferry", "vote", "for", "a", "strike")

some_words = st.lists(st.sampled_from("abcdef"), max_size=6).map(tuple)


def test_fit_falls_with_what_is_changed() -> None:
    """A word in the place of another costs less than one lost and one won; other order costs, too."""
    swapped, lost = (*HEADLINE[:5], "argue", *HEADLINE[6:]), (*HEADLINE[:5], *HEADLINE[6:])
    moved = (*lost, "vote")
    fits = [fit(line, HEADLINE, ALIKE) for line in (HEADLINE, lost, swapped, moved, ("gulls",))]
    assert fits[0] == 1
    assert fits == sorted(fits, reverse=True)
    assert fits[2] > 1 - 2 / len(HEADLINE) / 2
    assert fits[-1] < 0.25


def test_start_of_a_headline_fits_whatever_follows() -> None:
    """Though a word of it is lost; its end is not its start."""
    assert fit_of_start(HEADLINE[:4], HEADLINE, ALIKE) == 1
    assert fit_of_start(HEADLINE[:2] + HEADLINE[3:5], HEADLINE, ALIKE) > 0.85
    assert fit_of_start(HEADLINE[-4:], HEADLINE, ALIKE) < 0.65


def test_only_so_many_words_are_laid_side_by_side() -> None:
    """A page that calls itself by a whole text costs no more than a long headline."""
    assert fit(HEADLINE * 1_000, HEADLINE * 2_000, ALIKE) == 1
    assert LONGEST < 100


@given(one=some_words, other=some_words)
@settings(max_examples=60)
def test_fit_is_a_share_that_is_the_same_both_ways(one: tuple[str, ...], other: tuple[str, ...]) -> None:
    """0 to 1, 1 for the same words alone; a start fits no worse than the whole."""
    found = fit(one, other, ALIKE)
    assert abs(found - fit(other, one, ALIKE)) < 1e-9
    assert 0 <= found <= fit_of_start(one, other, ALIKE) + 1e-9 <= 1 + 1e-8
    assert (found > 1 - 1e-9) == (one == other != ())
