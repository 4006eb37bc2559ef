"""`reader show ARTICLE`: one article as plain text, in the order it is read: for pipes and screen readers.

Headline, what is known about it, then its blocks, a blank line between them, at most 72 columns wide. `--cut`
prints in their place the lines that were cut from it, each with the reason, and what you decided about them.
"""

from __future__ import annotations

from argparse import ArgumentParser, Namespace
from dataclasses import replace

from reader.article.length import length_of
from reader.article.list_marks import has_mark
from reader.article.own_words import own_words, worded
from reader.article.text import SHOWN_KINDS, Article, Kind
from reader.cli.choosing import add_article, choose, chosen_library
from reader.cli.explaining import say_cuts, say_decisions
from reader.cli.printing import say, say_heading, say_json, say_wrapped
from reader.cli.verb import Verb

_INDENTS = {
    Kind.LIST_ITEM: ("- ", "  "),
    Kind.BLOCK_QUOTATION: ("    ", "    "),
    Kind.CAPTION: ("Caption: ", "  "),
}
"""Kinds that are set apart: what stands before their first line, and before the rest."""


def arguments(parser: ArgumentParser) -> None:
    """Which article, and how much of it."""
    add_article(parser)
    parser.add_argument("--captions", action="store_true", help="print the captions of pictures too")
    shape = parser.add_mutually_exclusive_group()
    shape.add_argument("--cut", action="store_true", help="print what was cut from it, as what and why")
    shape.add_argument("--json", action="store_true", help="print a JSON object")


def run(chosen: Namespace) -> int:
    """Prints the article; status 2 where the words name none, or several."""
    with chosen_library(chosen) as library:
        row = choose(library, chosen.article)
        article = library.articles.article(row.number) if row else None
        if row is None or article is None:
            return 2
        removed = library.articles.removed(row.number)
        if chosen.cut:
            say_cuts(removed)
            known = own_words(article, removed)
            decided = library.decisions.of(row.number)
            worded_ones = (replace(each, decision=worded(each.decision, known)) for each in decided)
            say_decisions(worded_ones, library.decisions.source(row.number))
        elif chosen.json:
            from reader.delivery.gathering import leaf_of
            from reader.exporters.shapes import leaf_shape

            say_json(leaf_shape(leaf_of(library, row, article, whole=True)))
        else:
            say_article(article, article.metadata.headline or row.headline, captions=chosen.captions)
    return 0


def say_article(article: Article, headline: str, *, captions: bool) -> None:
    """The whole article on standard output."""
    say_heading(headline)
    about = " · ".join(filter(None, _known(article)))
    if about:
        say_wrapped(about)
    for block in article.blocks:
        if block.kind not in SHOWN_KINDS or block.kind == Kind.HEADLINE:
            continue
        if captions or block.kind != Kind.CAPTION:
            say()
            words = article.text[block.start : block.end]
            first, rest = _INDENTS.get(block.kind, ("", ""))
            own = block.kind == Kind.LIST_ITEM and has_mark(words)
            say_wrapped(words, "" if own else first, rest)


def _known(article: Article) -> tuple[str, ...]:
    """What stands under the headline: outlet, authors, day, length."""
    known = article.metadata
    return known.outlet, ", ".join(known.authors), known.published[:10], length_of(article.body())


VERB = Verb("show", "print one article as plain text", arguments, run)
