"""`reader names`: every name of the library with how often it is mentioned; or everything about one of them.

Ilse Marrow                      person          31 in 9 articles   2026-03-07
Westhaven                        place           12 in 4 articles   2026-03-07
"""

from __future__ import annotations

from argparse import ArgumentParser, Namespace
from collections.abc import Iterator
from typing import TYPE_CHECKING

from reader.article.annotation import NAMED, EntityType
from reader.article.counting import counted
from reader.cli.choosing import choose, chosen_library, how_many
from reader.cli.printing import say, say_array, say_heading, say_json, say_wrapped, tell
from reader.cli.verb import Verb

if TYPE_CHECKING:
    from reader.library import Library
    from reader.library.dossiers import Dossier
    from reader.library.name_rows import NameRow

SEVERAL = 10
"""How many names are listed where several are meant."""
SHOWN = 20
"""How many sentences and quotations a dossier shows unless somebody asks otherwise."""


def arguments(parser: ArgumentParser) -> None:
    """Which name, or which of all."""
    parser.add_argument("name", metavar="NAME", nargs="?", help="tell everything about this name")
    parser.add_argument("--in", dest="article", metavar="ARTICLE", help="only the names in this article")
    parser.add_argument("--search", metavar="WORDS", default="", help="only names with words that begin so")
    parser.add_argument(
        "--type",
        dest="types",
        choices=[str(kind) for kind in NAMED],
        action="append",
        default=[],
        help="only names of this sort (may be repeated)",
    )
    parser.add_argument(
        "--sort",
        choices=("count", "recency"),
        default="count",
        help="the most mentioned first, or the latest",
    )
    parser.add_argument(
        "--most", metavar="N", type=how_many, help="no more than so many names, or sentences of one"
    )
    parser.add_argument("--json", action="store_true", help="print JSON")
    decision = parser.add_mutually_exclusive_group()
    decision.add_argument("--same-as", metavar="OTHER", help="NAME is OTHER: list both under that")
    decision.add_argument("--not-same-as", metavar="OTHER", help="NAME is not OTHER, whatever the rules hold")


def run(chosen: Namespace) -> int:
    """Prints names or a dossier; status 2 where a name or an article is none, or several."""
    with chosen_library(chosen) as library:
        if chosen.article is not None:
            return _say_article(library, chosen)
        if chosen.name is None:
            return _say_all(library, chosen)
        row = _choose(library, chosen.name, chosen)
        if row is None:
            return 2
        other = chosen.same_as or chosen.not_same_as
        return _decide(library, row, other, chosen) if other else _say_dossier(library, row, chosen)


def _say_all(library: Library, chosen: Namespace) -> int:
    from reader.cli.name_shapes import name_row_shape

    rows = _rows(library, chosen)
    if chosen.json:
        say_array(map(name_row_shape, rows))
        return 0
    for row in rows:
        say(f"{row.name:<32} {row.type:<14} {_counted(row):<24} {row.latest}".rstrip())
    return 0


def _rows(library: Library, chosen: Namespace) -> Iterator[NameRow]:
    """The names asked for, fetched page by page."""
    from reader.library.names import PAGE, Sort

    left, after = -1 if chosen.most is None else chosen.most, None
    types = [EntityType(kind) for kind in chosen.types]
    while left:
        page = library.names.all_names(
            chosen.search,
            types=types,
            sort=Sort(chosen.sort),
            after=after,
            most=min(left, PAGE) if left > 0 else PAGE,
        )
        if not page:
            return
        yield from page
        after = page[-1]
        left -= len(page) if left > 0 else 0


def _say_article(library: Library, chosen: Namespace) -> int:
    """The names, dates and figures of one article: by their sort, or as JSON every mention."""
    from reader.exporters.shapes import mention_shape

    row = choose(library, chosen.article)
    if row is None:
        return 2
    kinds = [EntityType(kind) for kind in chosen.types] or list(EntityType)
    if chosen.json:
        mentions = library.annotations.mentions(row.number)
        say_array(mention_shape(mention) for mention in mentions if mention.type in kinds)
        return 0
    names = library.annotations.entities(row.number)
    for sort in kinds:
        listed = ", ".join(f"{name.name} ({name.count})" for name in names if name.type == sort)
        if listed:
            say_wrapped(listed, f"{sort:<14}", " " * 14)
    return 0


def _choose(library: Library, name: str, chosen: Namespace) -> NameRow | None:
    """The one name that is meant; None, and a person is told, where none is, or several may be."""
    types = [EntityType(kind) for kind in chosen.types]
    if row := library.names.find(name, types):
        return row
    rows = library.names.all_names(name, types=types, most=SEVERAL + 1)
    if len(rows) == 1:
        return rows[0]
    if not rows:
        tell(f"No name is “{name}”; “reader names” shows what there are.")
        if library.articles.find(name):
            tell("It is an article: “--in” before it tells the names there.")
        return None
    tell(f"“{name}” may be any of {len(rows) if len(rows) <= SEVERAL else f'more than {SEVERAL}'} names:")
    for row in rows[:SEVERAL]:
        tell(f"{row.name}  {row.type}  {_counted(row)}")
    return None


def _decide(library: Library, row: NameRow, name: str, chosen: Namespace) -> int:
    """Writes down that two names are one, or are not."""
    merges = library.merges
    members = {member.name: member.number for member in merges.members(row.number)}
    if chosen.same_as:
        other = _choose(library, name, chosen)
        decided = merges.merge(row.number, other.number) if other else None
    elif name in members:
        decided = merges.split(members[name], row.number)
    else:
        other = library.names.find(name)
        decided = merges.split(row.number, other.number) if other else None
    if decided is None:
        tell(f"“{row.name}” and “{name}” are not two names of this library.")
        return 2
    tell(f"“{row.name}” is {'' if chosen.same_as else 'not '}“{name}”.")
    return 0


def _say_dossier(library: Library, row: NameRow, chosen: Namespace) -> int:
    from reader.cli.name_shapes import dossier_shape

    dossier, most = library.dossiers.dossier(row.number), chosen.most if chosen.most is not None else SHOWN
    if dossier is None:
        return 2
    sentences = library.dossiers.sentences(row.number, most=most)
    by = library.dossiers.said_by(row.number, most=most)
    about = library.dossiers.said_about(row.number, most=most)
    if chosen.json:
        say_json(dossier_shape(dossier, sentences, by, about))
        return 0
    _say_known(dossier)
    _say_cited("Mentioned", ((each.row.published, each.row.title, each.words) for each in sentences))
    _say_cited("Said", ((each.row.published, each.row.title, each.words) for each in by))
    _say_cited("Said about", ((each.row.published, each.row.title, each.words) for each in about))
    return 0


def _say_known(dossier: Dossier) -> None:
    """What is known of a name, a line for each sort of thing."""
    say_heading(f"{dossier.row.name} ({dossier.row.type})")
    say(_counted(dossier.row) + (f", the newest of {dossier.row.latest}" if dossier.row.latest else ""))
    lines = {
        "Called": [f"{one.words} ({one.count})" for one in dossier.roles],
        "Written": [f"{one.words} ({one.reason}, {one.count})" for one in dossier.aliases],
        "Merged": [f"{one.name} ({one.reason})" for one in dossier.members],
        "Beside": [f"{one.name} ({one.articles})" for one in dossier.beside],
        "Months": [f"{month} ({count})" for month, count in dossier.months],
    }
    for label, listed in lines.items():
        if listed:
            say_wrapped(", ".join(listed), f"{label:<12}", " " * 12)


def _say_cited(label: str, cited: Iterator[tuple[str, str, str]]) -> None:
    """Sentences or quotations, each article's line once."""
    last = None
    for published, headline, words in cited:
        if last is None:
            say()
            say(label)
        if (published, headline) != last:
            last = published, headline
            say(f"  {published[:10]}  {headline}".rstrip())
        say_wrapped(words, "    ", "      ")


def _counted(row: NameRow) -> str:
    return f"{row.mentions:,} in {counted(row.articles, 'article')}"


VERB = Verb("names", "print the names of all articles, or everything about one", arguments, run)
