"""What a run tells is counted once, and takes little room however much it is."""

from __future__ import annotations

from reader.article.document import Problem
from reader.intake.report import MOST_KEPT, MOST_REASONS, Tally


def test_problem_that_is_met_twice_is_told_once() -> None:
    """One sentence for each file and reason."""
    tally = Tally(added=2)
    tally.note([Problem("/a", "is empty"), Problem("/a", "is empty")])
    summary = tally.summary(1.5)
    assert (summary.added, summary.problems, summary.failed) == (2, (Problem("/a", "is empty"),), 1)
    assert summary.seconds == 1.5


def test_very_many_problems_are_counted_by_their_reasons() -> None:
    """The first ones are kept; all are counted, and each is told as it comes."""
    told: list[Problem] = []
    tally = Tally(told.append)
    tally.note(Problem(f"/pile/{n}.pdf", "is empty") for n in range(3_000))
    tally.note(Problem(f"/pile/{n}.txt", f"is the same as /pile/{n}.md; it is one article") for n in range(9))
    summary = tally.summary(1.0)
    assert (len(summary.problems), summary.failed, len(told)) == (MOST_KEPT, 3_009, 3_009)
    assert summary.reasons == (("is empty", 3_000), ("is the same as …; it is one article", 9))


def test_reasons_that_are_all_different_are_counted_together() -> None:
    """However a fault words itself, the list of reasons stays short."""
    tally = Tally()
    tally.note(Problem("/a", f"could not be understood ({chr(0x4E00 + n)})") for n in range(500))
    assert len(tally.summary(1.0).reasons) == MOST_REASONS + 1


def test_files_that_come_while_others_are_read_make_the_total_larger() -> None:
    """Done is never more than all."""
    progressed = Tally(done=5, total=3).progressed("")
    assert (progressed.done, progressed.total) == (5, 5)
