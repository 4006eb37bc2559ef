"""Two figures may both be true where they are of other people, places or days."""

from __future__ import annotations

from collections.abc import Sequence

from reader.library.figure_parting import may_be_of_same_people, may_both_be_true
from reader.library.figure_sense import Figure, figure_of


def boats(
    text: str, people: Sequence[tuple[int, int]] = (), places: Sequence[tuple[int, int]] = ()
) -> Figure:
    """The figure of a sentence that counts 12 boats."""
    start = text.index("12")
    figure = figure_of(text, start, start + 2, "12", "boats", people, places)
    assert figure
    return figure


def test_other_places_or_days_part_two_figures() -> None:
    """By the names that are known, or by the words alone."""
    day = "2026-03-02"
    bare = boats("They counted 12 boats.")
    assert not may_both_be_true(bare, boats("They counted 12 boats in Tarn."), day, day)
    in_tarn, in_brannick = boats("They counted 12 boats in Tarn."), boats("In Brannick 12 boats came.")
    assert may_both_be_true(in_tarn, in_brannick, day, day)
    known, other = boats("Tarn has 12 boats.", (), [(0, 5)]), boats("Brannick has 12 boats.", (), [(0, 6)])
    assert may_both_be_true(known, other, day, day)
    sunday, friday = boats("On Sunday 12 boats came."), boats("On Friday 12 boats came.")
    assert may_both_be_true(sunday, friday, day, day)


def test_other_people_part_two_figures() -> None:
    """Nobody known is no other, where the rest agrees."""
    hers, his = boats("Ines Quill sold 12 boats.", [(0, 1)]), boats("Orla Fenn sold 12 boats.", [(0, 2)])
    nobodys = boats("They sold 12 boats.")
    assert not may_be_of_same_people(hers, his, almost=True)
    assert may_be_of_same_people(hers, nobodys, almost=True)
    assert not may_be_of_same_people(hers, nobodys, almost=False)
