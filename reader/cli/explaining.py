"""Explaining: the lines that were cut from an article, each with what it was taken for, and why.

7  video: labels pictures, sound or a film not shown here (rule: video)
   Watch the wardens at work – video
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING

from reader.article.choices import Choice, KindDecision, LineDecision
from reader.article.reasons import why
from reader.article.text import Removed
from reader.cli.printing import say, say_wrapped

if TYPE_CHECKING:
    from reader.library.decisions import Decided
    from reader.library.sources import Source

NUMBER = 5
"""How many cells the number of a line takes."""


def say_cuts(removed: Iterable[Removed]) -> None:
    """Where each line stood in the source, what it was taken for and why; below that its words."""
    before = " " * (NUMBER + 2)
    for line in removed:
        say_wrapped(f"{line.kind}: {why(line)} (rule: {line.rule})", f"{line.line:>{NUMBER}}  ", before)
        say_wrapped(line.text, before, before)


def say_decisions(decided: Iterable[Decided], source: Source) -> None:
    """What a person decided about the article and its source, oldest first."""
    for each in decided:
        say(f"{each.at[:10]}  {_sentence(each, source)}")


def _sentence(decided: Decided, source: Source) -> str:
    match decided.decision:
        case LineDecision(line, Choice.BACK):
            return f"you brought back: {line.words}"
        case LineDecision(line):
            return f"you cut: {line.words}"
        case KindDecision(kind):
            return f"you brought back every {kind} of {source.name}"
        case _:
            return "you turned the repairs of its text off"
