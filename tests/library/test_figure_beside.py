"""The other numbers of a sentence are those that may count what a figure counts."""

from __future__ import annotations

import pytest

from reader.library.figure_beside import MOST, Own, numbers_beside

PEOPLE_KILLED, BOATS = Own("killed", "people"), Own("", "boat")


@pytest.mark.parametrize(
    ("before", "behind", "own", "beside", "left"),
    [
        ("In Tarn ", " people were killed on 14 March at 5 on Friday", PEOPLE_KILLED, [], []),
        ("In Tarn ", " people were killed and 8 injured", PEOPLE_KILLED, [], []),
        ("In Tarn ", " people were killed, up from 8 on the eve", PEOPLE_KILLED, ["8"], []),
        ("In Tarn ", " people were killed and 8 more died later", PEOPLE_KILLED, ["8"], ["8"]),
        ("The board sold ", " boats and 1,200 nets, not 8 old boats", BOATS, ["8"], []),
        ("Of ", " boats 8 were lost", BOATS, ["8"], ["8"]),
    ],
    ids=["the calendar", "another fate", "the eve", "more", "another noun", "a whole"],
)
def test_numbers_that_may_count_the_same(
    before: str, behind: str, own: Own, beside: list[str], left: list[str]
) -> None:
    """No days, hours, other fates and other nouns; what is left is known by the words beside it."""
    found = list(numbers_beside(before, behind, own, lambda word: word.removesuffix("s")))
    assert [number.written for number in found] == beside
    assert [number.written for number in found if number.is_left] == left


def test_of_a_table_every_number_may_count_the_same() -> None:
    """Nobody judges each of them."""
    row = " ".join("8 nets" for _ in range(MOST + 1))
    assert len(list(numbers_beside(row, "", BOATS, str))) == MOST + 1
