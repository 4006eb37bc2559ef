"""How well a passage is found is a number between 0 and 1."""

from reader.anchoring.anchored import nearness, score


def test_score_is_whole_when_all_is_the_same() -> None:
    """Its own words count most, its place least."""
    assert score(1, 1, 1, 1) == 1
    assert score(0, 0, 0, 0) == 0
    assert score(1, 0, 0, 0) > score(0, 1, 1, 1)


def test_nearness_falls_with_distance() -> None:
    """From 1 to 0, also in an empty text."""
    assert nearness(10, 10, 100) == 1
    assert nearness(60, 10, 100) == 0.5
    assert nearness(500, 10, 100) == 0
    assert nearness(0, 0, 0) == 1
