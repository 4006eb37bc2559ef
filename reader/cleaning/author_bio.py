"""A few words about the author, under the text.

`Ilse Marrow is the trade editor of the Northern Post` -> nothing; it stays as data about the article.
"""

from __future__ import annotations

import re

from reader.article.text import Kind
from reader.cleaning.draft import Draft, Line
from reader.cleaning.phrases import Phrases, key_of
from reader.cleaning.rule import Rule

LONGEST = 90
_ABOUT = Phrases(
    whole="""
    about the author | about the authors | about the writer | über den autor | über die autorin
    à propos de l auteur
    sobre el autor | sobre o autor | sull autore | over de auteur | om författaren | об авторе
    view author archive | see all articles by | more by this author | más artículos de | autor | author
    """,
    start="""
    about the author | contact the author | follow the author | view all posts by | more stories by
    see all posts
    """,
    inside="""
    is a staff writer | is a staff reporter | is a freelance | is a senior reporter | is a senior writer
    is a senior correspondent | is a reporter | is a correspondent | is a journalist | is a columnist
    is an opinion writer | is a writer based | is a contributing | can be reached at | follow him on twitter
    follow her on twitter | follow them on twitter | follow him on x | follow her on x
    is a regular contributor
    was a staff writer | ist redakteur | ist redakteurin | ist korrespondent | ist korrespondentin
    ist freier
    est journaliste | es periodista | es corresponsal | è giornalista | é jornalista | is verslaggever
    """,
)
_WORK = re.compile(
    r"(?:is|has been|was|covers|writes|works|joined|reports|ist|schreibt|arbeitet|est|couvre|es|cubre|è|é)\b"
)


def find_bios(draft: Draft) -> None:
    """Marks lines about the author that stand outside the story."""
    for line in draft.saying(_ABOUT, LONGEST):
        if _stands_apart(draft, line):
            draft.mark(line, Kind.AUTHOR_BIO)
    names = [key_of(name) for name in draft.facts.authors]
    for name in filter(None, names):
        for line in draft.with_word([name.split(" ")[-1]]):
            rest = line.key.removeprefix(name + " ")
            if rest != line.key and line.size <= LONGEST and _WORK.match(rest) and _stands_apart(draft, line):
                draft.mark(line, Kind.AUTHOR_BIO)


def _stands_apart(draft: Draft, line: Line) -> bool:
    """Whether no more than one paragraph that is not about the author follows, or the story has not begun."""
    after = [other for other in draft.lines[line.at + 1 :] if other.kind is None and other.is_prose]
    before = any(other.kind is None and other.is_prose for other in draft.lines[: line.at])
    return len(after) <= 1 and before


AUTHOR_BIO = Rule("author bio", find_bios)
