"""`reader names ARTICLE`: the names of an article by their sort, with how often each stands there.

person        Ilse Marrow (9), Tove Anders (2)
place         Westhaven (4)
"""

from __future__ import annotations

from argparse import ArgumentParser, Namespace

from reader.article.annotation import EntityType
from reader.cli.choosing import add_article, choose, chosen_library
from reader.cli.printing import say_array, say_wrapped
from reader.cli.shapes import name_shape
from reader.cli.verb import Verb


def arguments(parser: ArgumentParser) -> None:
    """Which article."""
    add_article(parser)
    parser.add_argument("--json", action="store_true", help="print a JSON array")


def run(chosen: Namespace) -> int:
    """Prints the names; status 2 where the words name no article, or several."""
    with chosen_library(chosen) as library:
        row = choose(library, chosen.article)
        if row is None:
            return 2
        names = library.annotations.entities(row.number)
    if chosen.json:
        say_array(map(name_shape, names))
        return 0
    for sort in EntityType:
        listed = ", ".join(f"{name.name} ({name.count})" for name in names if name.type == sort)
        if listed:
            say_wrapped(listed, f"{sort:<14}", " " * 14)
    return 0


VERB = Verb("names", "print the names in an article", arguments, run)
