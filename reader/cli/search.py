"""`reader search`: the articles that a query finds, the best first, with the words that tell so.

3f2a90c41b77  2026-03-14  Ferry talks end without a timetable (Saltmarsh Courier)
  … that the last ferry left before the talks had ended. The minister went home, and nobody …
"""

from __future__ import annotations

from argparse import ArgumentParser, ArgumentTypeError, Namespace
from typing import TYPE_CHECKING

from reader.cli.choosing import add_scope, chosen_library, sources
from reader.cli.printing import say, say_array, say_lit, tell
from reader.cli.shapes import Shape, row_shape
from reader.cli.verb import Verb

if TYPE_CHECKING:
    from reader.library import Row
    from reader.library.search import Found, Hit

LIMIT = 20
"""So many articles are printed unless somebody asks otherwise."""


def arguments(parser: ArgumentParser) -> None:
    """What to look for, and how it is printed."""
    parser.add_argument(
        "query",
        metavar="QUERY",
        nargs="+",
        help='words, harb*, "a phrase", -without, speaker:marrow, after:2026-03, is:unread …; '
        "in one pair of quotes where the shell would read it",
    )
    parser.add_argument("--json", action="store_true", help="print a JSON array")
    parser.add_argument("--limit", metavar="N", type=_number, default=LIMIT, help="at most so many articles")
    parser.add_argument("--newest", action="store_true", help="the newest first, not the best")
    add_scope(parser)


def _number(text: str) -> int:
    """How many: one at least."""
    if not text.isdecimal() or not 0 < int(text) < 1_000_000:
        raise ArgumentTypeError(f"“{text}” is not a number of articles")
    return int(text)


def run(chosen: Namespace) -> int:
    """Prints what is found; status 1 where nothing is."""
    from reader.library.query import parse

    query = parse(" ".join(chosen.query))
    if query.complaint:
        tell(query.complaint)
    with chosen_library(chosen) as library:
        under = sources(chosen.under)
        found = library.search.ranked(query, chosen.limit, under=under, newest=chosen.newest)
        rows = {row.number: row for row in library.articles.rows([hit.number for hit in found.hits])}
    hits = [(rows[hit.number], hit) for hit in found.hits if hit.number in rows] if query.clauses else []
    if chosen.json:
        say_array(_shape(row, hit) for row, hit in hits)
    else:
        _say(hits, found)
    return 0 if hits else 1


def _shape(row: Row, hit: Hit) -> Shape:
    """An article in a list, with what was found in it."""
    return {
        **row_shape(row),
        "score": round(hit.score, 4),
        "snippet": hit.snippet,
        "lit": [{"start": span.start, "end": span.end} for span in hit.lit],
        "place": hit.place,
    }


def _say(hits: list[tuple[Row, Hit]], found: Found) -> None:
    """Two lines or more for each article."""
    for row, hit in hits:
        outlet = f" ({row.outlet})" if row.outlet else ""
        say(f"{row.id}  {row.published[:10] or 'no date':<10}  {row.title}{outlet}")
        say_lit(hit.snippet, hit.lit, "  ")
    if not hits:
        tell("Nothing is found.")
    elif found.more:
        tell(f"{len(hits)} of more than {found.total:,} articles, of which the newest were looked at.")
    elif len(hits) < found.total or found.open:
        tell(f"{len(hits)} of {found.total:,}{' or more' * found.open} articles; --limit shows more.")


VERB = Verb("search", "find articles by their words and by what is known of them", arguments, run)
