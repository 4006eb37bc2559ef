"""What a first glance sees of a text's lines, in figures."""

from __future__ import annotations

from collections.abc import Callable

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from reader.article.text import Kind
from reader.cleaning.draft import Draft
from reader.cleaning.judge.glance import GLANCE, glance
from reader.cleaning.judge.surroundings import EDGE, Surroundings

DraftOf = Callable[[str], Draft]
PARAGRAPH = "The ferry to Lowmark stayed in harbour on Monday because the ramp had been damaged by the storm."


@settings(max_examples=40, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(text=st.text(min_size=1, max_size=200))
def test_a_glance_has_every_figure_of_every_line(draft_of: DraftOf, text: str) -> None:
    """Whatever the characters are."""
    seen = Surroundings(draft_of(text))
    columns = glance(seen) if seen.open else []
    assert {len(column) for column in columns} <= {len(seen.open)}
    assert len(columns) == (len(GLANCE) if seen.open else 0)


def test_a_glance_takes_in_what_stands_around_a_line(draft_of: DraftOf) -> None:
    """Neighbours, the words near it, above it and below it, and lines that a rule has cut."""
    draft = draft_of(f"Share this\nSport\n{PARAGRAPH}\nHarbour to close")
    draft.rule = "share row"
    draft.mark(draft.lines[0], Kind.SHARE_ROW)
    columns = glance(Surroundings(draft))
    first, paragraph, last = (
        dict(zip(GLANCE, (column[n] for column in columns), strict=True)) for n in range(3)
    )
    assert (first["size-1"], first["size+1"], first["state-1"], first["cut_above"]) == (2, 18, 9, 1)
    assert (paragraph["words_above"], paragraph["words_below"], paragraph["words_near"]) == (3, 3, 24)
    assert (paragraph["into_span"], paragraph["out_of_span"]) == (0, 0)
    assert (last["state+1"], last["size+1"], last["cut_below"], last["ended_near"]) == (EDGE, 0, 0, 1)


def test_a_glance_knows_the_words_of_a_story(draft_of: DraftOf) -> None:
    """Those that stand in two of its paragraphs."""
    draft = draft_of(f"{PARAGRAPH}\n{PARAGRAPH.replace('Monday', 'Friday')}\nDamaged ramp, Lowmark\nSport")
    known = glance(Surroundings(draft))[GLANCE.index("known")]
    assert known[2:] == [3, 0]
