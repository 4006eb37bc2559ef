"""`reader remove ARTICLE`: take an article out of the list; `reader restore` brings it back."""

from __future__ import annotations

from argparse import ArgumentParser, Namespace

from reader.cli.choosing import add_article, choose, chosen_library
from reader.cli.printing import say
from reader.cli.verb import Verb


def arguments(parser: ArgumentParser) -> None:
    """Which article."""
    add_article(parser)


def run(chosen: Namespace) -> int:
    """Takes it out of the list; status 2 where the words name no article, or several."""
    with chosen_library(chosen) as library:
        row = choose(library, chosen.article)
        if row is None:
            return 2
        library.articles.remove(row.number)
    say(f"Removed “{row.title}”; “reader restore {row.id}” brings it back.")
    return 0


VERB = Verb("remove", "take an article out of the list", arguments, run)
