"""What a run tells is counted once."""

from reader.article.document import Problem
from reader.intake.report import Tally


def test_problem_that_is_met_twice_is_told_once() -> None:
    """One sentence for each file and reason."""
    tally = Tally(added=2, problems=[Problem("/a", "is empty"), Problem("/a", "is empty")])
    summary = tally.summary(1.5)
    assert (summary.added, summary.problems, summary.seconds) == (2, (Problem("/a", "is empty"),), 1.5)
