"""`reader add PATH …`: take files and folders into the library.

A progress line stands on the terminal while it works, in a log one every few seconds; then one sentence says
what came of it, and one each why something could not be read; where that would be very many, the first ones
and how often each reason was met. What comes from standard input is kept as a file in the data folder, for an
article comes from somewhere. `--progress-json` prints an object a line in their place, as they come:

    {"event": "progress", "sentence": "3 of 16", "done": 3, "total": 16, "added": 3, "rate": 41.0, …}
    {"event": "problem", "sentence": "/pile/x.pdf: is empty.", "source": "/pile/x.pdf", "reason": "is empty"}
    {"event": "summary", "sentence": "Took in 15 new articles; 1 problem.", "added": 15, …, "problems": 1, …}
"""

from __future__ import annotations

from argparse import ArgumentParser, Namespace
from typing import TYPE_CHECKING

from reader import places
from reader.article.counting import counted
from reader.cli.choosing import named_path
from reader.cli.printing import say, say_json, tell
from reader.cli.progressing import clear_line, progress
from reader.cli.shapes import Shape
from reader.cli.verb import Verb

if TYPE_CHECKING:
    from reader.article.document import Problem
    from reader.intake import Progressed, Summary

MOST_TOLD = 20
"""So many problems are told in a sentence each; of more than that the reasons are counted."""

MOST_REASONS = 8
"""So many reasons are told, those that were met most often."""

TOLD_FROM = 1.0
"""Seconds from which the sentence at the end says how long it took."""


def arguments(parser: ArgumentParser) -> None:
    """What to take in."""
    parser.add_argument(
        "paths", metavar="PATH", nargs="*", type=named_path, help="files and folders; - is one from stdin"
    )
    parser.add_argument("--name", metavar="NAME", default="", help="what to call the article from stdin")
    parser.add_argument(
        "--renew", action="store_true", help="make anew what older rules made, without a path too"
    )
    parser.add_argument("--keep-removed", action="store_true", help="leave out articles you removed before")
    parser.add_argument("--progress-json", action="store_true", help="print an event a line, as JSON")
    parser.add_argument("--json", action="store_true", help="print the summary as a JSON object")


def run(chosen: Namespace) -> int:
    """Takes it all in; status 1 where some of it could not be read."""
    if not chosen.paths and not chosen.renew:
        tell("Name the files and folders to take in: reader add PATH …")
        return 2
    every: list[Problem] = []
    summary = _taken_in(chosen, every)
    if chosen.progress_json:
        shape = summary_shape(summary) | {"problems": summary.failed}
        say_json({"event": "summary", "sentence": summary_sentence(summary)} | shape)
    else:
        clear_line()
        _tell_problems(summary)
        if chosen.json:
            say_json(summary_shape(summary) | {"problems": [problem_shape(problem) for problem in every]})
        else:
            say(summary_sentence(summary))
    return 1 if summary.failed else 0


def _taken_in(chosen: Namespace, every: list[Problem]) -> Summary:
    """What came of it, with `every` problem; who stops it is told what is in."""
    from reader.cli.receiving import received
    from reader.intake import take_in

    show, added = progress(events=chosen.progress_json), 0

    def on_progress(progressed: Progressed) -> None:
        nonlocal added
        added = progressed.added
        show(progressed)

    try:
        return take_in(
            places.library_file(chosen.library),
            [str(received(chosen.name)) if path == "-" else path for path in chosen.paths],
            on_progress=on_progress,
            keep_removed=chosen.keep_removed,
            on_problem=_say_problem if chosen.progress_json else every.append if chosen.json else None,
        )
    except KeyboardInterrupt:
        clear_line()
        tell(stopped_sentence(added))
        raise


def _tell_problems(summary: Summary) -> None:
    """A sentence for each problem; for very many the first ones, and their reasons counted."""
    for problem in summary.problems[:MOST_TOLD]:
        tell(f"{problem}.")
    if summary.failed > MOST_TOLD:
        tell(f"… and {summary.failed - MOST_TOLD:,} more; --json tells them all. Of all {summary.failed:,}:")
        for reason, count in summary.reasons[:MOST_REASONS]:
            tell(f"{count:,} × {reason}")


def _say_problem(problem: Problem) -> None:
    say_json({"event": "problem", "sentence": f"{problem}."} | problem_shape(problem))


def stopped_sentence(added: int) -> str:
    """What is in when it was stopped: `Stopped: 145 articles are in. The same command goes on …`"""
    if not added:
        return "Stopped: nothing is in yet. The same command begins anew."
    are = "is" if added == 1 else "are"
    return f"Stopped: {counted(added, 'article')} {are} in. The same command goes on where this ended."


def summary_sentence(summary: Summary) -> str:
    """What came of it: `Took in 14 new articles and 2 new versions in 3 s; 1 was there already.`"""
    took = [
        _counted(summary.added, "new article"),
        _counted(summary.updated, "new version"),
        _counted(summary.restored, "removed article"),
    ]
    took = [part for part in took if part]
    seconds = f" in {summary.seconds:.0f} s" if summary.seconds >= TOLD_FROM else ""
    first = f"Took in {' and '.join(took)}{seconds}" if took else "Nothing new was taken in"
    were = "was" if summary.unchanged == 1 else "were"
    there = f"; {summary.unchanged:,} {were} there already" if summary.unchanged else ""
    failed = f"; {_counted(summary.failed, 'problem')}" if summary.failed else ""
    return f"{first}{there}{failed}."


def _counted(count: int, noun: str) -> str:
    return counted(count, noun) if count else ""


def summary_shape(summary: Summary) -> Shape:
    """The summary as `--json` prints it, but for its problems."""
    return {
        "added": summary.added,
        "updated": summary.updated,
        "unchanged": summary.unchanged,
        "restored": summary.restored,
        "reasons": dict(summary.reasons),
        "seconds": round(summary.seconds, 3),
    }


def problem_shape(problem: Problem) -> Shape:
    """Why a file, or a record of it, could not be taken in."""
    return {"source": problem.source, "reason": problem.reason}


VERB = Verb("add", "take files and folders into the library", arguments, run)
