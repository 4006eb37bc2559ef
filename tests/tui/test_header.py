"""The header: what it tells, in how much room."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from rich.cells import cell_len

from reader.tui.header import header, together, wordings

READING = wordings("reading", "120 of 300 · 4 a second · 45 s left", 120, 300)


def line(width: int, where: str, place: str, **more: object) -> tuple[str, str]:
    """What stands at the header's start and at its end."""
    start, end = header(width, where, place, **more)  # type: ignore[arg-type]
    return "".join(words for words, _ in start), "".join(words for words, _ in end).rstrip()


@pytest.mark.parametrize(
    ("width", "end"),
    [
        (92, "reading 120 of 300 · 4 a second · 45 s left · 3 of 80 · 71 unread"),
        (74, "reading 120 of 300 · 4 a second · 45 s left · 3 of 80"),
        (63, "reading 120 of 300 · 45 s left · 3 of 80"),
        (53, "reading 40 % · 45 s left · 3 of 80"),
        (37, "reading 40 % · 3 of 80"),
    ],
)
def test_how_far_the_reading_is_becomes_shorter_before_the_place_goes(width: int, end: str) -> None:
    """The unread ones go first, then the rate, the numbers and the time left."""
    start, told = line(width, "pile", "3 of 80", unread="71 unread", going_on=READING)
    assert (start.strip(), told) == ("reader  pile", end)


def test_the_name_of_the_program_goes_before_the_place() -> None:
    """Then the place goes, and how far the reading is stays; what is listed is cut only where it is long."""
    assert line(30, "pile", "3 of 80", going_on=READING) == (" pile", "reading 40 % · 3 of 80")
    assert line(27, "pile", "3 of 80", going_on=READING) == (" reader  pile", "reading 40 %")
    where = "Orchards of the inner bay, by title"
    assert line(40, where, "3 of 80", going_on=READING) == (" Orchards of the inner ba…", "reading 40 %")
    assert line(40, where, "3 of 80") == (" Orchards of the inner bay, by…", "3 of 80")


def test_what_takes_in_and_what_writes_are_told_together() -> None:
    """Each becomes shorter; either alone is told as it is."""
    writing = wordings("writing", "3 of 12", 3, 12)
    assert writing == ("writing 3 of 12", "writing 25 %")
    assert together((), writing) == together(writing, ()) == writing
    both = together(READING, writing)
    assert both[0] == "reading 120 of 300 · 4 a second · 45 s left · writing 3 of 12"
    assert both[-1] == "reading 40 % · writing 25 %"


def test_a_bar_stands_beside_the_longest_wording() -> None:
    """It parts it from what follows."""
    told = wordings("reading", "50 of 100", 50, 100, with_bar=True)
    assert told == ("reading 50 of 100 ━━━━━━──────", "reading 50 of 100", "reading 50 %")
    assert line(90, "pile", "1 of 9", going_on=told)[1] == "reading 50 of 100 ━━━━━━────── 1 of 9"


@settings(max_examples=50)
@given(st.integers(1, 90), st.text("a漢 ", max_size=40), st.sampled_from(["", "3 of 80"]), st.booleans())
def test_the_header_is_never_wider_than_the_screen(width: int, where: str, place: str, reads: bool) -> None:
    """And what is listed has at least half of it, or all that it needs."""
    start, end = header(width, where, place, unread="7 unread", going_on=READING if reads else ())
    starts, ends = (sum(cell_len(words) for words, _ in runs) for runs in (start, end))
    assert starts + ends < max(2, width)
    assert starts >= min(cell_len(where) + 1, width - width // 2 - 1)
