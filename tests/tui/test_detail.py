"""What the list tells of an article, in how much room."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from rich.cells import cell_len

from reader.tui.detail import Piece, Worth, detail

TOLD = (
    Piece("Fennick Evening Herald", Worth.OUTLET),
    Piece("3 Oct", Worth.DAY),
    Piece("6 min", Worth.LENGTH),
    Piece("★", Worth.MARK),
    Piece("“12", Worth.QUOTATIONS),
    Piece("#harbour", Worth.MARK),
    Piece("+2", Worth.STORY),
)


@pytest.mark.parametrize(
    ("room", "line"),
    [
        (80, "Fennick Evening Herald · 3 Oct · 6 min · ★ “12 #harbour · +2"),
        (59, "Fennick Evening Herald · 3 Oct · ★ “12 #harbour · +2"),
        (51, "Fennick Evening Herald · 3 Oct · ★ #harbour · +2"),
        (42, "Fennick Evening Herald · ★ #harbour · +2"),
        (39, "Fennick Evening Herald · ★ “12 #harbour"),
        (35, "Fennick Evening Herald · ★ #harbour"),
        (30, "Fennick Evening… · ★ #harbour"),
        (17, "Fen… · ★ #harbour"),
        (15, "★ #harbour · +2"),
        (13, "★ #harbour"),
        (6, "★ #ha…"),
        (3, "★"),
    ],
)
def test_what_is_worth_least_is_left_out_first(room: int, line: str) -> None:
    """Minutes go first, then quotations, the story and the day; the outlet is cut so that marks have room."""
    assert detail(TOLD, room) == line


@pytest.mark.parametrize(
    ("room", "line"),
    [
        (60, "Echo · 3 Oct · #harbour #dredging #tide #budget"),
        (46, "Echo · #harbour #dredging #tide #budget"),
        (31, "#harbour #dredging #tide #budg…"),
        (26, "#harbour #dredging #ti… +1"),
        (21, "#harbour #dredging +2"),
        (12, "#harbour +3"),
        (4, "#ha…"),
    ],
)
def test_marks_for_which_there_is_no_room_are_counted(room: int, line: str) -> None:
    """Whoever has given many tags sees that there are more."""
    tags = [Piece(f"#{tag}", Worth.MARK) for tag in ("harbour", "dredging", "tide", "budget")]
    told = detail((Piece("Echo", Worth.OUTLET), Piece("3 Oct", Worth.DAY), *tags), room)
    assert told == line


def test_authors_are_cut_before_outlet_and_day() -> None:
    """A byline line tells when it was, however many have written it."""
    pieces = (
        Piece("Island Gazette", Worth.OUTLET),
        Piece("Anna Karst, Bo Lind", Worth.AUTHORS),
        Piece("3 October 2019", Worth.DAY, shorter="3 Oct 2019"),
        Piece("6 min", Worth.LENGTH),
    )
    assert detail(pieces, 50) == "Island Gazette · Anna Karst, Bo… · 3 October 2019"
    assert detail(pieces, 34) == "Island Gazette · 3 October 2019"
    assert detail(pieces, 28) == "Island Gazette · 3 Oct 2019"


def test_without_an_outlet_the_day_stands_first() -> None:
    """What is not known leaves no dot behind."""
    pieces = (Piece("", Worth.OUTLET), *TOLD[1:3])
    assert detail(pieces, 40) == "3 Oct · 6 min"
    assert detail(pieces, 9) == "3 Oct"


def test_a_day_of_another_year_gives_up_its_number_first() -> None:
    """Month and year are better than no day."""
    pieces = (TOLD[0], Piece("3 Oct 2011", Worth.DAY, shorter="Oct 2011"))
    assert detail(pieces, 35) == "Fennick Evening Herald · 3 Oct 2011"
    assert detail(pieces, 34) == "Fennick Evening Herald · Oct 2011"
    assert detail(pieces, 32) == "Fennick Evening Herald"


def test_of_an_outlet_alone_there_is_what_there_is_room_for() -> None:
    """It is cut; of many tags as many are told, and the next of them cut."""
    assert detail(TOLD[:3], 12) == "Fennick Eve…"
    tags = [Piece(f"#{tag}", Worth.MARK) for tag in ("tide", "quay", "pilot")]
    assert detail((TOLD[0], *tags), 16) == "#tide #quay #pi…"
    assert detail((TOLD[0], *tags), 12) == "#tide +2"


def test_of_nothing_nothing_is_told() -> None:
    """An article of which nothing is known has an empty line."""
    assert detail((), 20) == detail((Piece("", Worth.DAY),), 20) == ""


@settings(max_examples=50)
@given(st.lists(st.tuples(st.text("aé漢“★ ", max_size=12), st.sampled_from(Worth))), st.integers(0, 40))
def test_the_line_is_never_wider_than_its_room(told: list[tuple[str, Worth]], room: int) -> None:
    """Whatever is told, and in however little room."""
    assert cell_len(detail([Piece(*one) for one in told], room)) <= room
