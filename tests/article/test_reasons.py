"""Every rule can say why it takes a line for what it takes it."""

from __future__ import annotations

from reader.article.reasons import AREAS, BY_HAND, PAGE, REASONS, RECURS, why
from reader.article.text import Kind, Removed
from reader.cleaning import RULES


def test_every_rule_has_its_reason_and_no_other_has_one() -> None:
    """A new rule gets its line in the table, a rule that goes takes its line along."""
    assert set(REASONS) == {rule.name for rule in RULES} | {BY_HAND, PAGE, RECURS}


def test_reasons_are_the_rest_of_a_sentence() -> None:
    """They follow on “This line”: small letter, no full stop, short enough for a row of the screen."""
    for reason in (*REASONS.values(), *AREAS.values()):
        assert reason[0].islower(), reason
        assert reason[-1].isalpha(), reason
        assert len(reason) <= 50, reason


def test_what_is_known_of_the_very_line_is_told_first() -> None:
    """“Recurs in 5 articles” says more than “recurs”."""
    line = Removed(3, "Read us", Kind.TEMPLATE, RECURS, 0, "recurs in 5 articles of Saltmarsh Courier")
    assert why(line) == "recurs in 5 articles of Saltmarsh Courier"


def test_part_of_the_page_tells_more_than_that_it_is_outside() -> None:
    """Only for lines that the page set apart: a rule's own cut of the same kind has the rule's reason."""
    outside = Removed(3, "First!", Kind.COMMENT_FORM, PAGE, 0)
    assert why(outside) == "stands among the comments on its page"
    assert why(Removed(3, "First!", Kind.COMMENT_FORM, "comment form", 0)) == REASONS["comment form"]
    assert why(Removed(3, "Coast", Kind.NAVIGATION, PAGE, 0)) == REASONS[PAGE]


def test_rule_of_another_version_is_told_by_its_kind() -> None:
    """A library may hold cuts of a rule that is no more."""
    assert why(Removed(3, "Read us", Kind.TEASER, "some old rule", 0)) == "was taken for teaser"
