"""How good a cleaning is: of shingles, of lines, and of pages that lost too much of their article."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from statistics import mean

from pages import NEWS
from rows import Seen
from truth import DROP, KEEP, TITLE, plain, shingles, verdicts

DAMAGED = 0.9
"""A page with less of its article is damaged."""


@dataclass(frozen=True, slots=True)
class Score:
    """One text's score."""

    variant: str
    precision: float | None
    recall: float | None
    left: int
    lost: int
    kept: int

    @property
    def line_f1(self) -> float:
        """The balance of precision and recall over lines."""
        wrong = self.left + self.lost
        return 2 * self.kept / (2 * self.kept + wrong) if self.kept + wrong else 1.0


def score(text: Seen, kept: Sequence[bool]) -> Score:
    """The score of keeping these lines of a text."""
    lines, truth = text.text.raw.split("\n"), text.text.verdicts
    neutral = {plain(line) for line, verdict in zip(lines, truth, strict=True) if verdict == TITLE}
    told = [line for line, keep in zip(text.lines, kept, strict=True) if keep and plain(line) not in neutral]
    output = "\n".join(told)
    article = "\n".join(line for line, verdict in zip(lines, truth, strict=True) if verdict == KEEP)
    got = verdicts(text.text.raw, output)
    pairs = list(zip(truth, got, strict=True))
    precision, recall = _precision_and_recall(article, output)
    return Score(
        text.text.variant,
        precision,
        recall,
        sum(a == DROP and b == KEEP for a, b in pairs),
        sum(a == KEEP and b != KEEP for a, b in pairs),
        sum(a == b == KEEP for a, b in pairs),
    )


def _precision_and_recall(article: str, output: str) -> tuple[float | None, float | None]:
    """Over shingles; None where there is nothing to be right about."""
    wanted, got = shingles(article), shingles(output)
    both = (wanted & got).total()
    return (
        both / got.total() if got else None,
        both / wanted.total() if wanted else None,
    )


def f1(scores: Sequence[Score]) -> float:
    """F1 of the mean precision and the mean recall."""
    precision = mean([each.precision for each in scores if each.precision is not None] or [0])
    recall = mean([each.recall for each in scores if each.recall is not None] or [0])
    return 2 * precision * recall / (precision + recall) if precision + recall else 0.0


def damaged(scores: Sequence[Score]) -> float:
    """The share of pages that lost more of their article than `DAMAGED` allows."""
    return mean((1 if each.recall is None else each.recall) < DAMAGED for each in scores)


def row(name: str, scores: Sequence[Score]) -> str:
    """One line of the table."""
    return (
        f"{name:28} F1 {f1(scores):.4f}  lines {mean(s.line_f1 for s in scores):.4f}"
        f"  left {mean(s.left for s in scores):5.2f}  lost {mean(s.lost for s in scores):5.2f}"
        f"  damaged {100 * damaged(scores):4.1f} %  ({len(scores)})"
    )


def is_news(text: Seen) -> bool:
    """Whether a text is of a set that is measured."""
    return text.text.group in NEWS


def kept_lines(text: Seen, keep: Sequence[bool]) -> list[bool]:
    """For all lines of a text: those that the rules keep, and of the open ones those that the judge keeps."""
    lines = list(text.body)
    for place, stays in zip(text.places, keep, strict=True):
        lines[place] = bool(stays)
    return lines
