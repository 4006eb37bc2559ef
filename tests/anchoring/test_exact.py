"""Of many places with the same words, the one in familiar surroundings is taken."""

from reader.anchoring.exact import MOST_HITS, best_hit, likeness


def test_surroundings_decide_and_then_nearness() -> None:
    """The same words with the same words before them; where all are alike, the nearest place."""
    text = "one so. two so. three so. two so."
    hit = best_hit(text, "so.", "three ", " two", 0)
    assert hit is not None
    assert (hit.start, hit.end) == (22, 25)
    near = best_hit("one so. two so. one so. two so. end", "so.", "one ", " two", 14)
    assert near is not None
    assert near.start == 20
    assert best_hit(text, "never", "", "", 0) is None


def test_words_that_stand_everywhere_are_looked_at_near_the_old_place() -> None:
    """Ten thousand places do not make it slow."""
    hit = best_hit("so " * 10_000, "so", "so ", " so", 15_000)
    assert hit is not None
    assert abs(hit.start - 15_000) < 3 * MOST_HITS


def test_likeness_of_nothing_is_whole() -> None:
    """The start of an article has nothing before it, then and now."""
    assert likeness("", "") == 1.0
    assert likeness("abcd", "") == 0.0
    assert 0 < likeness("abcd", "abxd") < 1
