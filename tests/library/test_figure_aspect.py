"""What of a thing a figure measures is told by the words right beside it, or not at all."""

from __future__ import annotations

import pytest

from reader.library.figure_aspect import aspects_of


@pytest.mark.parametrize(
    ("before", "behind", "aspect"),
    [
        ("The new mole is ", " long and of stone.", "long"),
        ("The new mole is ", " wide.", "wide"),
        ("The mast has a height of ", ".", "high"),
        ("A mast ", " tall fell.", "high"),
        ("Divers went to a depth of about ", " there.", "deep"),
        ("At the count ", " were for the bridge.", "for"),
        ("At the count ", " of members voted against the bridge.", "against"),
        ("Bei der Wahl waren ", " dagegen.", "against"),
        ("The mole cost ", " more than the bridge.", "more"),
    ],
)
def test_aspect_stands_right_beside_the_figure(before: str, behind: str, aspect: str) -> None:
    """Behind it, perhaps behind whose it is and a verb, or before an “of”."""
    assert aspects_of(before, behind) == {aspect}


@pytest.mark.parametrize(
    ("before", "behind"),
    [("The mole of ", " is to be long."), ("They sailed ", ", and the wide bay was calm."), ("", "")],
)
def test_word_farther_off_is_no_aspect(before: str, behind: str) -> None:
    """It may be said of something else."""
    assert not aspects_of(before, behind)
