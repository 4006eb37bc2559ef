"""Decisions about lines: the newest counts, each can be undone, and a line keeps its name."""

from __future__ import annotations

from hypothesis import given, settings
from hypothesis import strategies as st

from reader.article.choices import (
    NOTHING_CHOSEN,
    Choice,
    Choices,
    Decision,
    KindDecision,
    LineDecision,
    LineName,
    RepairsDecision,
    hash_of_line,
    undecided,
    words_of,
)
from reader.article.text import Kind

NAMES = st.builds(LineName, st.sampled_from(["share this", "the gale", "* * *"]), st.integers(0, 2))
DECISIONS: st.SearchStrategy[Decision] = st.one_of(
    st.builds(LineDecision, NAMES, st.sampled_from([None, *Choice])),
    st.builds(KindDecision, st.sampled_from([Kind.TEASER, Kind.VIDEO]), st.booleans()),
    st.builds(RepairsDecision, st.booleans()),
)


def after(decisions: list[Decision]) -> Choices:
    """The choices that some decisions lead to, one after the other."""
    choices = NOTHING_CHOSEN
    for decision in decisions:
        choices = choices.deciding(decision)
    return choices


@settings(max_examples=60)
@given(st.lists(DECISIONS, max_size=8), DECISIONS)
def test_a_decision_that_is_taken_away_leaves_no_trace(earlier: list[Decision], decision: Decision) -> None:
    """Whatever was decided of the thing before, the rules' word holds again; twice decided is once."""
    before, nothing = after(earlier), undecided(decision)
    done = before.deciding(decision)
    assert done.deciding(nothing) == before.deciding(nothing)
    assert undecided(nothing) == nothing
    assert done.deciding(decision) == done


@settings(max_examples=60)
@given(st.lists(DECISIONS, max_size=8))
def test_no_line_is_brought_back_and_cut_at_once(decisions: list[Decision]) -> None:
    """The newest decision about a line takes the place of the older one."""
    choices = after(decisions)
    assert not choices.back & choices.cut


def test_name_outlives_small_changes() -> None:
    """Spaces, case, quotation marks and punctuation may change."""
    assert words_of("“We  stayed,” SHE said") == words_of("'we stayed' she said.") == "we stayed she said"
    assert words_of("We stayed") != words_of("We strayed")


def test_line_without_words_has_a_name_too() -> None:
    """Its signs are its name."""
    assert words_of(" *  * * ") == "* * *"
    assert hash_of_line("* * *") != hash_of_line("---")


def test_long_line_has_a_short_name_of_its_own() -> None:
    """Two long lines with one start are told apart, and neither fills the library."""
    one, other = (words_of("gale " * 5_000 + end) for end in ("north", "south"))
    assert one != other
    assert len(one) < 200


@settings(max_examples=60)
@given(st.text(max_size=300))
def test_every_line_has_a_name_and_a_hash(text: str) -> None:
    """Whatever its characters are; naming the name changes nothing of a short one."""
    assert 0 <= hash_of_line(text) < 2**32
    assert len(words_of(text)) <= 200


def test_the_same_is_decided_whatever_was_learned_meanwhile() -> None:
    """A decision of a line, a kind or the repairs makes the difference; what a source repeats does not."""
    name, learned = LineName("share this", 0), Choices(boilerplate={1: 3}, source="Quay News", articles=4)
    assert learned.decides_as(NOTHING_CHOSEN)
    for decision in (
        LineDecision(name, Choice.BACK),
        LineDecision(name, Choice.CUT),
        KindDecision(Kind.TEASER, True),
        RepairsDecision(False),
    ):
        assert not learned.deciding(decision).decides_as(learned)
        assert learned.deciding(decision).decides_as(NOTHING_CHOSEN.deciding(decision))
