"""How far a text has come from its opening, and what stands at an article's end above a line, in figures."""

from __future__ import annotations

from collections.abc import Callable

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from reader.article.text import Kind
from reader.cleaning.draft import Draft
from reader.cleaning.judge.course import COURSE, NOTHING, course_of

DraftOf = Callable[[str], Draft]
FERRY = "The ferry to Lowmark stayed in harbour on Monday because the ramp had been damaged by the storm."
RAMP = "Engineers said the ramp would be mended before the weekend, so that the ferry can leave the harbour."
PEARS = "Growers of pears expect a better autumn than last year, when late frost took most of their blossoms."
LINE = st.text(st.sampled_from("ferry ramp pears .\n"), max_size=120)


def told(draft: Draft) -> list[dict[str, float]]:
    """The figures of all lines of a draft, by name; its long lines are its paragraphs."""
    places = [line.at for line in draft.lines]
    columns = course_of(draft, places, [line.at for line in draft.lines if line.is_prose], {"the"})
    return [dict(zip(COURSE, row, strict=True)) for row in zip(*columns, strict=True)]


def with_headline(draft: Draft) -> Draft:
    """The draft with its first line as the headline."""
    draft.mark(draft.lines[0], Kind.HEADLINE)
    draft.headline = draft.lines[0]
    return draft


@settings(max_examples=60, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(text=st.lists(LINE, max_size=30).map("\n".join))
def test_every_line_has_every_figure_in_its_bounds(draft_of: DraftOf, text: str) -> None:
    """Shares lie between nothing and one, or below nothing where there is none; counts end somewhere."""
    for row in told(draft_of(text)):
        shares, counts = list(row.values())[:3], list(row.values())[3:]
        assert len(row) == len(COURSE)
        assert all(share == NOTHING or 0 <= share <= 1 for share in shares)
        assert all(0 <= count <= 99 for count in counts)


def test_the_opening_fades_below_the_article(draft_of: DraftOf) -> None:
    """From another story's paragraphs at the end on, hardly a word is the opening's."""
    other = "\n".join(f"{PEARS[:-1]} for the {n}th time." for n in range(40))
    rows = told(with_headline(draft_of("\n".join(["Ferry stays in harbour", *[FERRY, RAMP] * 4, other]))))
    assert rows[8]["opening_above"] > 0.25 > 0.05 > rows[40]["opening_above"]
    assert rows[2]["opening_below"] > rows[30]["opening_below"]
    assert rows[2]["opening_to_end"] > rows[30]["opening_to_end"] < 0.05


def test_an_opening_paragraph_does_not_speak_for_itself(draft_of: DraftOf) -> None:
    """Only its words that another line of the opening has, too, are counted."""
    assert told(draft_of(FERRY))[0]["opening_to_end"] == 0
    assert told(draft_of(f"{FERRY}\n{RAMP}"))[0]["opening_to_end"] > 0


def test_forms_are_counted_on_either_side(draft_of: DraftOf) -> None:
    """A line below the comments knows of them, and how far up they are."""
    draft = draft_of(f"{FERRY}\nLeave a comment\nName\nAda Lund writes about harbours.\n{PEARS}\n{PEARS}")
    for at, kind in ((1, Kind.COMMENT_FORM), (2, Kind.COMMENT_FORM), (3, Kind.AUTHOR_BIO)):
        draft.mark(draft.lines[at], kind)
    above, *_, below = told(draft)
    assert (above["forms_above"], above["forms_below"]) == (0, 2)
    assert (below["forms_above"], below["forms_below"]) == (2, 0)
    assert (below["since_form"], below["since_end"], above["since_end"]) == (3, 2, 99)
