"""`reader restore ARTICLE`: bring a removed article back into the list, with all that was known of it."""

from __future__ import annotations

from argparse import ArgumentParser, Namespace
from typing import TYPE_CHECKING

from reader.cli.choosing import add_article, chosen_library, sources
from reader.cli.printing import say, tell
from reader.cli.verb import Verb

if TYPE_CHECKING:
    from reader.library import Library


def arguments(parser: ArgumentParser) -> None:
    """Which article."""
    add_article(parser)


def run(chosen: Namespace) -> int:
    """Brings back the article of an id, or those of a path or an address; status 2 where there is none."""
    with chosen_library(chosen) as library:
        numbers = _removed(library, chosen.article)
        with library.writing(durable=True):
            for number in numbers:
                library.articles.restore(number)
        rows = library.articles.rows(numbers)
    for row in rows:
        say(f"Restored “{row.title}” ({row.id}).")
    if numbers:
        return 0
    tell(f"No removed article is “{chosen.article}”.")
    return 2


def _removed(library: Library, reference: str) -> list[int]:
    """The numbers of the removed articles that `reference` names."""
    by_id = library.articles.number_of(reference)
    shown = library.articles.find(reference)
    if by_id is not None and not shown:
        return [by_id]
    return library.identities.removed_under(sources([reference]))


VERB = Verb("restore", "bring a removed article back into the list", arguments, run)
