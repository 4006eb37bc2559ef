"""What stands around a line, in figures."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from reader.article.text import Kind
from reader.cleaning.draft import Draft
from reader.cleaning.judge.surroundings import EDGE, NAMES, Surroundings

DraftOf = Callable[[str], Draft]
PARAGRAPH = "The ferry to Lowmark stayed in harbour on Monday because the ramp had been damaged by the storm."


def columns_of(draft: Draft) -> tuple[list[int], list[Sequence[float]]]:
    """The places of all lines that are judged, and their figures."""
    seen = Surroundings(draft)
    return seen.open, seen.columns(range(len(seen.open))) if seen.open else []


@settings(max_examples=60, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(text=st.text(max_size=200))
def test_every_line_that_is_judged_has_every_figure(draft_of: DraftOf, text: str) -> None:
    """Whatever the characters are."""
    draft = draft_of(text)
    places, columns = columns_of(draft)
    assert places == [line.at for line in draft.open()]
    assert len(columns) == (len(NAMES) if places else 0)
    assert all(len(column) == len(places) for column in columns)


def test_a_very_long_line_does_not_count_among_its_neighbours(draft_of: DraftOf) -> None:
    """The words around it are those of the others only."""
    places, columns = columns_of(draft_of(f"{PARAGRAPH}\n{PARAGRAPH * 40}\n{PARAGRAPH}"))
    short = len(PARAGRAPH.split())
    assert columns[NAMES.index("words_near")][places.index(1)] == 2 * short


def test_a_line_sees_what_the_rules_made_of_its_neighbours(draft_of: DraftOf) -> None:
    """A cut line above shows; beyond the last line there is the edge."""
    draft = draft_of(f"Share this\n{PARAGRAPH}\nHarbour to close")
    draft.rule = "share row"
    draft.mark(draft.lines[0], Kind.SHARE_ROW)
    places, columns = columns_of(draft)
    last = dict(zip(NAMES, (column[-1] for column in columns), strict=True))
    assert places == [1, 2]
    first = dict(zip(NAMES, (column[0] for column in columns), strict=True))
    assert (last["state+1"], last["state-1"], first["state-1"], last["end-1"]) == (EDGE, 0, 9, 1)
    assert (last["cut_wide_above"], last["prose_above"], last["paragraphs_above"]) == (1, 1, 1)


def test_a_line_is_told_how_much_of_it_the_story_knows(draft_of: DraftOf) -> None:
    """The words of a caption stand in the story, those of another headline do not."""
    draft = draft_of(
        f"{PARAGRAPH}\n{PARAGRAPH.replace('Monday', 'Friday')}\nDamaged ramp, Lowmark\nPear fares rise"
    )
    shared = columns_of(draft)[1][NAMES.index("shared_once")]
    assert shared[2] == 1
    assert shared[3] == 0


def test_the_figures_of_some_lines_are_those_that_they_have_among_all(draft_of: DraftOf) -> None:
    """Whatever other lines are looked at beside them."""
    seen = Surroundings(draft_of(f"Sport\n{PARAGRAPH}\nHarbour to close\n{PARAGRAPH}\nPear fares rise"))
    everything = seen.columns(range(5))
    some = [[*column] for column in seen.columns([1, 4])]
    assert some == [[column[1], column[4]] for column in everything]
