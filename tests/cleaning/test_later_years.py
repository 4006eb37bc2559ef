"""What a line tells of the years after a day."""

from __future__ import annotations

import pytest

from reader.cleaning.later_years import Day, is_recalled

SCENE = Day(1961, 2026, is_signed=False)
SIGNED = Day(1961, 2026, is_signed=True)
LATE = Day(2022, 2026, is_signed=False)
COUNTED = [
    "Sixty years on, a stone stands there.",
    "Today, sixty-five years later, a stone stands there.",
    "Six decades later, a stone stands there.",
    "Sechzig Jahre später steht dort ein Stein.",
    "Soixante ans après, une pierre s’y dresse.",
    "Sesenta años después, allí hay una piedra.",
    "Sessenta anos depois, há ali uma pedra.",
    "Sessanta anni dopo, lì c’è una pietra.",
    "Zestig jaar later staat er een steen.",
    "Sextio år senare står där en sten.",
    "Sześćdziesiąt lat później stoi tam kamień.",
    "Шестьдесят лет спустя там стоит камень.",
    "Altmış yıl sonra orada bir taş duruyor.",
    "六十年後、そこには石碑が立っている。",
    "60년 뒤 그곳에는 비석이 서 있다.",
]


@pytest.mark.parametrize("line", COUNTED)
@pytest.mark.parametrize("day", [SCENE, SIGNED])
def test_a_sentence_that_begins_with_the_years_since_recalls_the_day(day: Day, line: str) -> None:
    """In many languages, and beside an agency too."""
    assert is_recalled(day, line)


@pytest.mark.parametrize("line", COUNTED)
def test_years_that_lead_past_the_last_are_not_since_the_day(line: str) -> None:
    """Of sixty years after another day, a report of four years ago tells."""
    assert not is_recalled(LATE, line)


@pytest.mark.parametrize(
    "line",
    [
        "The stone was laid there sixty years after the flood.",
        "Der Stein wurde sechzig Jahre nach der Flut gelegt.",
        "The stone was laid there in 2004.",
    ],
)
def test_years_after_something_recall_a_day_that_is_not_signed(line: str) -> None:
    """A report by an agency tells of other years, and of years since something else."""
    assert is_recalled(SCENE, line)
    assert not is_recalled(SIGNED, line)


@pytest.mark.parametrize(
    "line",
    [
        "The bridge had been closed for years after a storm.",
        "All boats shall be electric by 2025.",
        "Alle Boote sollen bis Ende 2025 elektrisch sein.",
        "2025年までに新しい船が来る。",
        "Nine years after the storm, the bridge was still closed.",
    ],
)
def test_a_plan_and_years_that_are_few_or_not_counted_recall_nothing(line: str) -> None:
    """A report looks some years ahead, and some years back."""
    assert not is_recalled(SCENE, line)


def test_the_years_from_a_day_of_late_lead_to_this_one() -> None:
    """Four years after 2022 it is 2026; of three years, or of four behind another year, nothing is known."""
    assert is_recalled(LATE, "Four years later, a stone stands there.")
    assert not is_recalled(LATE, "Three years later, the bridge was closed.")
    assert not is_recalled(LATE, "It was built in 1990. Four years later, the bridge was closed.")
    assert not is_recalled(LATE, "Four years later than planned, the bridge was opened.")
    assert not is_recalled(Day(2022, 2026, is_signed=True), "Four years later, a stone stands there.")
