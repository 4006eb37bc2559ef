"""`reader links`: which articles belong to one, and why.

Same story, later
  Minister Quill wants the silt tested (3f2a90c41b77)
    Harbour Post, 2026-03-09: both name Ines Quill and Pollard Sound; 2 days later
"""

from __future__ import annotations

from argparse import ArgumentParser, Namespace
from collections.abc import Iterable
from typing import TYPE_CHECKING

from reader.cli.choosing import add_article, choose, chosen_library
from reader.cli.printing import say, say_array, say_wrapped, tell
from reader.cli.verb import Verb

if TYPE_CHECKING:
    from reader.cli.shapes import Shape
    from reader.library.links import LinkedRow

MISSING = "not in the library"


def arguments(parser: ArgumentParser) -> None:
    """Which article."""
    add_article(parser)
    parser.add_argument("--json", action="store_true", help="print a JSON array")


def run(chosen: Namespace) -> int:
    """Prints the links of an article; status 1 where it has none, 2 where it is not found."""
    from reader.article.link_words import heading, rank

    with chosen_library(chosen) as library:
        row = choose(library, chosen.article)
        if row is None:
            return 2
        found = [
            (heading(one.link, row.number, one.days, elsewhere=one.elsewhere), one)
            for one in library.links.of(row.number)
        ]
        found.sort(key=lambda pair: rank(pair[0]))
        if chosen.json:
            say_array(_shape(one, row.number) for _, one in found)
        elif found:
            _say(found)
        else:
            tell(f"Nothing is linked to “{row.title}”.")
    return 0 if found else 1


def _say(found: Iterable[tuple[str, LinkedRow]]) -> None:
    """Every heading once, its articles under it, the strongest first."""
    from reader.article.link_words import sentence

    above = ""
    for head, one in found:
        if head != above:
            if above:
                say()
            say(head)
            above = head
        if one.row is None:
            say_wrapped(f"{one.link.title} ({MISSING})", "  ", "    ")
            continue
        say_wrapped(f"{one.row.title} ({one.row.id})", "  ", "    ")
        where = ", ".join(part for part in (one.row.outlet, one.row.published[:10]) if part)
        why = sentence(one.link, one.days)
        say_wrapped(f"{where}: {why}" if where else why, "    ", "      ")


def _shape(one: LinkedRow, number: int) -> Shape:
    """A link as JSON; a promise, as the shapes of other verbs."""
    row, link = one.row, one.link
    return {
        "reason": link.reason,
        "direction": "from" if link.source == number else "to",
        "article": row.id if row else "",
        "headline": row.headline if row else link.title,
        "outlet": row.outlet if row else "",
        "published": row.published if row else "",
        "days_later": one.days,
        "evidence": link.evidence,
        "score": link.score,
        "title": link.title,
        "place": link.place,
    }


VERB = Verb("links", "print which articles belong to one, and why", arguments, run)
