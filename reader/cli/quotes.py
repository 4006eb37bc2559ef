"""`reader quotes`: who said what, in one article or in all of them, newest first.

Ferry talks end without a timetable (3f2a90c41b77)
  Ilse Marrow (said): “We will not sign a timetable that leaves two islands out.”
"""

from __future__ import annotations

from argparse import ArgumentParser, ArgumentTypeError, Namespace
from collections.abc import Iterable, Iterator
from contextlib import closing
from typing import TYPE_CHECKING

from reader.cli.choosing import add_article, choose, chosen_library
from reader.cli.printing import say, say_array, say_wrapped, tell
from reader.cli.shapes import Shape, quotation_shape
from reader.cli.verb import Verb
from reader.safety import safe_line

if TYPE_CHECKING:
    from reader.library.quotations import Asked, Spoken

KINDS = ("direct", "mixed", "indirect")

COLUMNS = (
    "article", "headline", "outlet", "published", "speaker", "words", "cue", "kind", "state", "how",
    "confidence", "start", "end",
)  # fmt: skip
"""What `--csv` prints, the names of what `--json` does."""

_COMPUTED = ("=", "+", "-", "@")
"""How a cell begins that a spreadsheet takes for a formula."""


def arguments(parser: ArgumentParser) -> None:
    """Whose words, from where and from when."""
    add_article(parser, optional=True)
    parser.add_argument("--speaker", metavar="NAME", default="", help="only the words of this speaker")
    parser.add_argument("--search", metavar="WORDS", default="", help="only what holds these words")
    parser.add_argument("--since", metavar="DAY", type=_day, help="not before this day")
    parser.add_argument("--until", metavar="DAY", type=_day, help="not after this day")
    parser.add_argument(
        "--kind",
        choices=KINDS,
        action="append",
        default=[],
        help="only these: whole utterances, words inside a sentence, speech without marks (may be repeated)",
    )
    shape = parser.add_mutually_exclusive_group()
    shape.add_argument("--json", action="store_true", help="print a JSON array")
    shape.add_argument("--csv", action="store_true", help="print a table for a spreadsheet")


def _day(text: str) -> str:
    """A day as ISO 8601 writes it: `2026-03-14`."""
    from datetime import date

    try:
        return date.fromisoformat(text).isoformat()
    except ValueError as error:
        raise ArgumentTypeError(f"“{text}” is no day; write it as 2026-03-14") from error


def run(chosen: Namespace) -> int:
    """Prints the quotations; status 2 where the article is none, or several."""
    with chosen_library(chosen) as library:
        number = None
        if chosen.article is not None:
            row = choose(library, chosen.article)
            if row is None:
                return 2
            number = row.number
        # Closed before the library is, also where nobody reads on.
        with closing(library.quotations.each(_asked(chosen, number))) as spoken:
            _say(chosen, spoken)
    return 0


def _asked(chosen: Namespace, article: int | None) -> Asked:
    from reader.article.annotation import QuotationKind
    from reader.library.quotations import Asked

    return Asked(
        search=chosen.search,
        speaker=chosen.speaker,
        article=article,
        since=chosen.since or "",
        until=chosen.until or "",
        kinds=tuple(map(QuotationKind, chosen.kind)),
    )


def _say(chosen: Namespace, spoken: Iterator[Spoken]) -> None:
    """In the shape that was asked for."""
    shapes = (quotation_shape(one.row, one.quotation, one.words) for one in spoken)
    if chosen.json:
        say_array(shapes)
    elif chosen.csv:
        _say_table(shapes)
    else:
        _say_lines(spoken)


def _say_table(shapes: Iterable[Shape]) -> None:
    """Comma-separated values with a line of names above them; no cell is one that a spreadsheet computes."""
    import csv
    import sys

    table = csv.writer(sys.stdout, lineterminator="\n")
    table.writerow(COLUMNS)
    for shape in shapes:
        table.writerow([_cell(shape[name]) for name in COLUMNS])


def _cell(value: object) -> object:
    """A value as a cell that holds it and nothing more."""
    if not isinstance(value, str):
        return value
    line = safe_line(value)
    return f"'{line}" if line.startswith(_COMPUTED) else line


def _say_lines(spoken: Iterable[Spoken]) -> None:
    """Every article's line once, its quotations under it; ⚠ behind words whose marks are broken."""
    from reader.article.annotation import QuotationState

    article = -1
    for one in spoken:
        if one.row.number != article:
            if article >= 0:
                say()
            say(f"{one.row.title} ({one.row.id})")
            article = one.row.number
        cue = f" ({one.quotation.cue})" if one.quotation.cue else ""
        broken = "" if one.quotation.state is QuotationState.WHOLE else " ⚠"
        say_wrapped(f"{one.quotation.speaker or 'Somebody'}{cue}: {one.words}{broken}", "  ", "    ")
    if article < 0:
        tell("No quotation is found.")


VERB = Verb("quotes", "print who said what", arguments, run)
