"""Bylines: who wrote the article. They leave the text and become its authors.

`By Ilse Marrow, Trade Editor, in Westhaven` -> nothing, and the author “Ilse Marrow”.
"""

from __future__ import annotations

import re

from reader.article.text import Kind
from reader.cleaning.caption import is_pictures_credit
from reader.cleaning.draft import Draft, Line
from reader.cleaning.names import ROLE_WORDS, ROLES, authors_in
from reader.cleaning.phrases import Phrases, key_of, words_in
from reader.cleaning.rule import Rule
from reader.cleaning.shape import ends_a_sentence

LONGEST = 24
"""A byline has at most this many words."""
_PREFIX = re.compile(
    r"(?:(?:story|words|text|written|report|reported|analysis|opinion|posted|published|exclusive|article|review)\s+)?"
    r"(?:by|von|par|por|di|door|av|af|kirjoittanut|autor|autorin|autore|auteur|author|authors|text|texto|texte"
    r"|writer|byline|words|from|автор|автори|tekst|oleh|yazan|от|від)\s*:?\s+(?=[^\W\d_])",
    re.IGNORECASE,
)
_PREFIX_WORDS = words_in(
    """
    by von par por di door av af kirjoittanut autor autorin autore auteur author authors text texto
    texte writer byline автор автори tekst oleh yazan от від story words written report reported
    analysis opinion posted published exclusive article review from
    """
)
_OUR = words_in(
    "our unser unserem unserer unseren notre nos nuestro nuestra nosso nossa nostro nostra onze vår"
)
_DESKS = Phrases(
    whole="""
    by our correspondent | by a staff reporter | by staff reporter | staff reporter | staff writer | news desk
    by our staff reporter | web desk | by agencies | by afp | by reuters | by ap | from our correspondent
    """,
    start="additional reporting by | reporting by | compiled by | edited by | with input from",
)
_DATE_PART = re.compile(r"\s*[|•·–—-]?\s*(?:\d|updated|published|posted|\w+day\b).*$", re.IGNORECASE)


def find_bylines(draft: Draft) -> None:
    """Marks lines that name the authors: with a word like “by” anywhere, as bare names only near the top."""
    draft.mark_all(draft.saying(_DESKS, LONGEST), Kind.BYLINE)
    for line in draft.open():
        if line.size > LONGEST:
            continue
        if is_pictures_credit(line.text):
            draft.mark(line, Kind.BYLINE)
        elif line.key.partition(" ")[0] in _PREFIX_WORDS:
            _read_prefixed(draft, line, line.text)
        elif "|" in line.text:
            for part in line.text.split("|"):
                _read_prefixed(draft, line, part.strip())
    _find_bare_names(draft)


def _read_prefixed(draft: Draft, line: Line, text: str) -> None:
    """Marks a line whose `text`, the whole of it or a part, is `By …` with names behind it."""
    found = _PREFIX.match(text)
    if found is None:
        return
    rest = _DATE_PART.sub("", text[found.end() :])
    bare = _behind_role(rest)
    names = authors_in(bare)
    if bare == rest and line.key.startswith("from "):
        return
    if names and line.text[-1] not in "?!:" and (line.size <= 8 or not ends_a_sentence(line.text)):
        draft.mark(line, Kind.BYLINE)
        draft.learn(authors=names)


def _behind_role(text: str) -> str:
    """What stands behind “our reporter”: the names; the whole text where it does not begin so."""
    words = text.split()
    if not words or words[0].lower() not in _OUR:
        return text
    while len(words) > 1 and (words[0][0].islower() or words[0].lower() in ROLE_WORDS):
        words.pop(0)
    return " ".join(words)


def _find_bare_names(draft: Draft) -> None:
    """Marks names and roles that stand alone between the headline and the first paragraph."""
    top = draft.top()
    headline = set(key_of(draft.facts.headline).split(" "))
    known = {name.lower() for name in draft.facts.authors}
    for line in top:
        if line.kind is None and line.text.lower() in known:
            draft.mark(line, Kind.BYLINE)
    for line in top:
        if len(line.words & headline) > 1:
            continue
        if line.kind is None and line.size <= 12 and _stands_by_a_date(draft, line):
            names = authors_in(_DATE_PART.sub("", line.text))
            if names or _is_role(line):
                draft.mark(line, Kind.BYLINE)
                draft.learn(authors=names)


def _stands_by_a_date(draft: Draft, line: Line) -> bool:
    """Whether the next line but one at most is a date or a byline."""
    near = draft.lines[max(0, line.at - 1) : line.at] + draft.lines[line.at + 1 : line.at + 3]
    return any(other.kind in (Kind.DATELINE, Kind.BYLINE) for other in near)


def _is_role(line: Line) -> bool:
    """Whether the line tells nothing but what somebody's work is."""
    return line.size <= 6 and not ROLES.isdisjoint(line.words) and not ends_a_sentence(line.text)


BYLINE = Rule("byline", find_bylines)
