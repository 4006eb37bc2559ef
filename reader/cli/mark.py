"""`reader mark ARTICLE… --read --star --archive --tag T`: what you make of articles, several in one step."""

from __future__ import annotations

from argparse import ArgumentParser, Namespace
from typing import TYPE_CHECKING

from reader.cli.choosing import choose, chosen_library
from reader.cli.printing import say, tell
from reader.cli.verb import Verb

if TYPE_CHECKING:
    from reader.library import Library

_MARKS = (
    ("read", "unread", "READ", "as read"),
    ("star", "unstar", "STARRED", "with a star"),
    ("archive", "unarchive", "ARCHIVED", "as archived"),
)
"""The options that set a mark and take it, the mark, and how the help says it."""


def arguments(parser: ArgumentParser) -> None:
    """Which articles, and what to make of them."""
    parser.add_argument(
        "articles", metavar="ARTICLE", nargs="+", help="the start of an id, a path or an address"
    )
    for on, off, mark, words in _MARKS:
        both = parser.add_mutually_exclusive_group()
        both.add_argument(f"--{on}", dest=mark, action="store_true", default=None, help=f"mark them {words}")
        both.add_argument(f"--{off}", dest=mark, action="store_false", default=None, help="or no longer")
    parser.add_argument("--tag", metavar="TAG", action="append", default=[], help="give them this tag")
    parser.add_argument("--untag", metavar="TAG", action="append", default=[], help="take it from them")


def run(chosen: Namespace) -> int:
    """Marks all of them, or none; status 2 where a word names no article or several, or nothing is to do."""
    marks = {mark: getattr(chosen, mark) for *_, mark, _ in _MARKS if getattr(chosen, mark) is not None}
    if not marks and not chosen.tag and not chosen.untag:
        tell("Nothing is to be done; “reader mark --help” shows what there is.")
        return 2
    with chosen_library(chosen) as library:
        rows = [choose(library, reference) for reference in chosen.articles]
        numbers = [row.number for row in rows if row is not None]
        if len(numbers) < len(rows):
            return 2
        changed = _mark(library, numbers, marks, chosen.tag, chosen.untag)
    say(_told(len(set(numbers)), changed))
    return 0


def _told(many: int, changed: int) -> str:
    """What was done: how many of so many articles were changed."""
    articles = "1 article" if many == 1 else f"{many:,} articles"
    if changed == many:
        return f"Marked {articles}."
    same = many - changed
    if not changed:
        return f"Nothing has changed: {articles} {'was' if same == 1 else 'were'} so already."
    return f"Marked {changed:,} of {articles}; {same:,} {'was' if same == 1 else 'were'} so already."


def _mark(
    library: Library, numbers: list[int], marks: dict[str, bool], add: list[str], drop: list[str]
) -> int:
    """Marks the articles in one step; how many were changed by it."""
    from reader.library.shelves import Mark

    with library.writing(durable=True):
        turned = [library.shelves.mark(Mark[mark], numbers, on) for mark, on in marks.items()]
        turned.append(library.shelves.tag(numbers, add, drop))
    return len(set().union(*(library.shelves.articles_of(each) for each in turned)))


VERB = Verb("mark", "mark articles as read, starred or archived, and tag them", arguments, run)
