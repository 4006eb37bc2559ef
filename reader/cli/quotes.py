"""`reader quotes`: who said what, in one article or in all of them.

Ferry talks end without a timetable (3f2a90c41b77)
  Ilse Marrow (said): “We will not sign a timetable that leaves two islands out.”
"""

from __future__ import annotations

from argparse import ArgumentParser, Namespace
from collections.abc import Generator, Iterable
from contextlib import closing
from typing import TYPE_CHECKING

from reader.cli.choosing import add_article, choose, chosen_library
from reader.cli.printing import say, say_array, say_wrapped
from reader.cli.shapes import quotation_shape
from reader.cli.verb import Verb

if TYPE_CHECKING:
    from reader.article.annotation import Quotation
    from reader.library import Library, Row

Said = tuple["Row", "Quotation", str]
"""An article, a quotation in it, and its words."""


def arguments(parser: ArgumentParser) -> None:
    """Whose words, and from where."""
    add_article(parser, optional=True)
    parser.add_argument("--speaker", metavar="NAME", default="", help="only the words of this speaker")
    parser.add_argument("--json", action="store_true", help="print a JSON array")


def run(chosen: Namespace) -> int:
    """Prints the quotations; status 2 where the article is none, or several."""
    with chosen_library(chosen) as library:
        row = None
        if chosen.article is not None:
            row = choose(library, chosen.article)
            if row is None:
                return 2
        # Closed before the library is, also where nobody reads on.
        with closing(_said(library, row, chosen.speaker)) as said:
            if chosen.json:
                say_array(quotation_shape(*each) for each in said)
            else:
                _say(said)
    return 0


def _said(library: Library, row: Row | None, speaker: str) -> Generator[Said, None, None]:
    """The quotations of one article, or of all, those of `speaker` if one is named."""
    found = library.annotations.said(speaker=speaker, under=[row.source] if row else ())
    for each in found:
        if row is None or each[0].number == row.number:
            yield each


def _say(said: Iterable[Said]) -> None:
    """Every article's line once, its quotations under it."""
    article = -1
    for row, quotation, words in said:
        if row.number != article:
            if article >= 0:
                say()
            say(f"{row.headline} ({row.id})")
            article = row.number
        cue = f" ({quotation.cue})" if quotation.cue else ""
        say_wrapped(f"{quotation.speaker or 'Somebody'}{cue}: {words}", "  ", "    ")


VERB = Verb("quotes", "print who said what", arguments, run)
