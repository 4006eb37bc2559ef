"""A few words about the author, under the text.

`Ilse Marrow is the trade editor of the Northern Post` -> nothing; it stays as data about the article.
"""

from __future__ import annotations

import re

from reader.article.text import Kind
from reader.cleaning.draft import Draft, Line
from reader.cleaning.names import ROLE_WORDS, is_name
from reader.cleaning.phrases import Phrases, key_of
from reader.cleaning.rule import Rule

LONGEST = 90
_NEAR_END = 12
"""So many lines of what looks like the story's end are looked at, and all below it."""
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
    r"(?:is|has (?:been|covered|written|worked|reported)|was|covers|writes|works|joined|reports"
    r"|ist|schreibt|arbeitet|est|couvre|es|cubre|è|é)\b"
)


def find_bios(draft: Draft) -> None:
    """Marks lines about the author that stand outside the story."""
    found = draft.saying(_ABOUT, LONGEST)
    last = draft.span().stop
    authors = [key_of(name) for name in draft.facts.authors]
    for line in draft.lines[max(0, last - _NEAR_END) :]:
        if line.kind is None and line.size <= LONGEST and _is_about(line, authors):
            found.append(line)
    draft.mark_all([line for line in found if _stands_apart(draft, line)], Kind.AUTHOR_BIO)


def _is_about(line: Line, authors: list[str]) -> bool:
    """Whether the line tells of somebody's work, who is an author or has an author's role."""
    for author in authors:
        if line.key.startswith(author + " "):
            return _WORK.match(line.key, len(author) + 1) is not None
    words = line.text.split(None, 14)
    for count in (2, 3):
        if len(words) > count + 1 and _WORK.match(words[count]) and is_name(" ".join(words[:count])):
            return any(word in ROLE_WORDS for word in key_of(" ".join(words[count:14])).split(" "))
    return False


def _stands_apart(draft: Draft, line: Line) -> bool:
    """Whether nearly all paragraphs stand above the line."""
    after = sum(other.kind is None and other.is_prose for other in draft.lines[line.at + 1 :])
    before = sum(other.kind is None and other.is_prose for other in draft.lines[: line.at])
    return after <= 3 and before > 2 * after


AUTHOR_BIO = Rule("author bio", find_bios)
