"""Bylines: who wrote the article. They leave the text and become its authors.
`By Ilse Marrow, Trade Editor, in Westhaven` -> nothing, and the author “Ilse Marrow”.
"""

from __future__ import annotations

import re
from itertools import pairwise

from reader.article.text import Kind
from reader.cleaning.caption import is_pictures_credit
from reader.cleaning.dates import before_date, find_moment
from reader.cleaning.draft import Draft, Line
from reader.cleaning.names import BY, ROLE_WORDS, ROLES, authors_in, is_name, name_before_role
from reader.cleaning.outlet import has_press_word, is_agency, is_domain
from reader.cleaning.patterns import Pattern
from reader.cleaning.phrases import Phrases, key_of, words_in
from reader.cleaning.rule import Rule
from reader.cleaning.shape import ends_a_sentence

LONGEST = 24
"""A byline has at most this many words."""
_NEAR = 12
"""A bare name stands at most so many lines below the headline, or above the story."""
_BELOW, _AUTHORS = 6, 4
"""A name over a date stands among so many lines below the headline; so many names below a lone “by”."""
_GENRES = words_in(
    """
    story words text texte texto written report reported analysis analyse análisis análise analisi opinion
    opinión
    opinião posted published exclusive article artikel review column columna coluna kolumne comment
    kommentar
    commentary gastkommentar gastbeitrag essay interview reportage recherche protokoll rezension ein eine
    een en un
    una une uma et chronique tribune enquête édito reportaje entrevista crónica reportagem intervista
    commento
    kolumn krönika ledare kronikk artykuł rozmawiał rozmawiała tekst текст статья a an op ed
    """
)
_FIRSTS = _GENRES | BY
_BEGINNINGS = frozenset(
    word[:2] if word[1:] else word + sign
    for word in (*_FIRSTS, "by", "gast")
    for sign in ("", *" :0123456789")
)
"""The first two signs of such words, in lower case; behind a word of one letter stands another sign."""
_OUR = words_in(
    "our unser unserem unserer unseren notre nos nuestro nuestra nosso nossa nostro nostra onze vår naszego"
)
_DESKS = Phrases(
    whole="""
    by our correspondent | by a staff reporter | by staff reporter | staff reporter | staff writer
    news desk
    by our staff reporter | web desk | by agencies | by afp | by reuters | by ap | from our correspondent
    by staff | staff report | newsroom | online desk | news service | by admin | admin | by news desk
    """,
    start="""
    additional reporting by | reporting by | compiled by | edited by | with input from | with files from
    mit material von | mit agenturmaterial | con información de | avec afp | com informações de
    editing by
    """,
)
_UNCASED = Pattern(
    r"(?:بقلم|كتبت?|إعداد|تحرير|מאת|نویسنده)\s*[:：/-]?\s*(?P<spaced>[^\W\d_]+(?:\s[^\W\d_]+){1,3})"
    r"|(?:【?(?:文|記者|记者|作者|撰文|執筆|取材・文|文・写真|編譯|编辑|责任编辑|責任編輯)】?)"
    r"\s*[:：/／・]?\s*(?P<after>[^\W\d_]{2,6}(?:\s[^\W\d_]{1,6})?)"
    r"(?:\s*[/／]\s*\S{2,12})?"
    r"|(?P<before>[가-힣]{2,4})\s?(?:기자|특파원|논설위원|선임기자|인턴기자)(?:\s*\S+@\S+)?"
)
"""Bylines in scripts without capitals, where only the word for a writer tells a name."""
_GLUED = Pattern(r"(?<=[a-zà-ÿ’'.])(?=\d)|\b(?<=by)(?=[A-Z])")


def find_bylines(draft: Draft) -> None:
    """Marks lines that name the authors: with a word like “by” anywhere, as bare names only near the top."""
    draft.mark_all(draft.saying(_DESKS, LONGEST), Kind.BYLINE)
    story = draft.span().start
    for line in draft.open():
        if line.size <= LONGEST and _could_be_byline(line.text):
            _read(draft, line, story)
    _find_below_by(draft)
    _find_bare_names(draft)


def _could_be_byline(text: str) -> bool:
    """A quick look: whether the text begins like one, or has more than plain words."""
    return text[:2].lower() in _BEGINNINGS or not text.isascii() or "|" in text or is_pictures_credit(text)


def _read(draft: Draft, line: Line, story: int) -> None:
    """Marks one line, if it is a byline by its words; the story starts at the place `story`."""
    if is_pictures_credit(line.text):
        draft.mark(line, Kind.BYLINE)
    elif not line.text.isascii() and (found := _UNCASED.fullmatch(line.text.strip(" 【】[]()"))):
        draft.mark(line, Kind.BYLINE)
        draft.learn(authors=(next(name for name in found.groups() if name),))
    elif "|" in line.text and line.key.partition(" ")[0] not in BY:
        for part in line.text.split("|"):
            _read_prefixed(draft, line, part.strip(), story)
    else:
        _read_prefixed(draft, line, line.text, story)


def _read_prefixed(draft: Draft, line: Line, text: str, story: int) -> None:
    """Marks a line whose `text`, the whole of it or a part, is `By …` with names behind it."""
    words = _behind_by(text)
    if not words or line.text[-1] in "?!:" or (line.size > 8 and ends_a_sentence(line.text)):
        return
    rest = before_date(words)
    bare = _behind_role(rest)
    if bare == rest and line.key.startswith("from "):
        return
    names = authors_in(bare) or _first_name(bare, dated=bare != " ".join(words))
    if names or _is_office(bare):
        draft.mark(line, Kind.BYLINE)
        high = line.at < story or draft.is_below_headline(line, _NEAR)
        draft.learn(authors=names, published=find_moment(text) if high else "")


def _behind_by(text: str) -> list[str]:
    """The words behind “by”; none where the text does not begin so. Words for a genre may stand before it."""
    if text[:2].lower()[:2] not in _BEGINNINGS:
        return []
    first = text.partition(" ")[0].lower().rstrip(":").rstrip("0123456789")
    if first not in _FIRSTS and not first.startswith(("by", "gast")):
        return []
    words = _GLUED.sub(" ", text[:300]).split()
    for at, word in enumerate(words[:4]):
        bare = word.lower().strip(":")
        if bare in BY:
            behind = words[at + 1 :]
            return behind if behind and behind[0][0].isalpha() else []
        if bare not in _GENRES and not bare.startswith("gast"):
            return []
    return []


def _first_name(text: str, *, dated: bool) -> tuple[str, ...]:
    """A name of one word, which is one only where a date stands behind it: “by Ilse 12 March 2026”."""
    return (text,) if dated and text.isalpha() and text.istitle() and not has_press_word(text) else ()


def _behind_role(text: str) -> str:
    """What stands behind “our reporter”: the names; the whole text where it does not begin so."""
    words = text.split()
    if not words or words[0].lower() not in _OUR:
        return text
    while len(words) > 1 and (words[0][0].islower() or words[0].lower() in ROLE_WORDS):
        words.pop(0)
    return " ".join(words)


def _is_office(text: str) -> bool:
    """Whether `text` names no person, but agencies, an outlet or its staff."""
    parts = [part for part in re.split(r"\s+(?:and|und|et|with|mit|y|e|/|[-–—])\s+|,\s*|/", text) if part]
    return bool(parts) and all(
        is_agency(part)
        or is_domain(part)
        or key_of(part).split(" ")[-1] in ("staff", "admin", "desk", "correspondent", "reporter")
        or (has_press_word(part) and len(part.split()) <= 4 and part[0].isupper())
        for part in parts
    )


def _find_bare_names(draft: Draft) -> None:
    """Marks names and roles that stand alone between the headline and the first paragraph."""
    low = draft.span().start - _NEAR
    lines = {*draft.top(), *_over_dates(draft)}
    near = (line for line in lines if line.at >= low or draft.is_below_headline(line, _NEAR))
    top = sorted((line for line in near if line.kind is None and line.size <= 12), key=lambda line: line.at)
    headline = set(key_of(draft.facts.headline).split(" "))
    known = {name.lower() for name in draft.facts.authors}
    for line in top:
        if line.text.lower() in known:
            draft.mark(line, Kind.BYLINE)
    for line in top:
        if len(line.words & headline) < 2:
            _read_bare(draft, line)


def _over_dates(draft: Draft) -> list[Line]:
    """The lines right above a date that stands below the headline, if only a standfirst is between."""
    if draft.headline is None:
        return []
    below = draft.lines[draft.headline.at + 1 : draft.headline.at + 1 + _BELOW]
    return [line for line, date in pairwise(below) if date.kind is Kind.DATELINE]


def _find_below_by(draft: Draft) -> None:
    """Marks a word like “by” that stands alone below the headline, and the names in the lines below it."""
    if draft.headline is None:
        return
    below = draft.lines[draft.headline.at + 1 : draft.headline.at + 1 + _NEAR]
    by = next((line for line in below if line.key in BY and line.size == 1), None)
    names: list[str] = []
    for line in draft.lines[by.at + 1 : by.at + 1 + _AUTHORS] if by is not None else ():
        found = authors_in(line.text.strip("*+0123456789. ,"))
        if not found or line.is_prose:
            break
        draft.mark(line, Kind.BYLINE)
        names += found
    if by is not None and names:
        draft.mark(by, Kind.BYLINE)
        draft.learn(authors=tuple(names))


def _read_bare(draft: Draft, line: Line) -> None:
    """Marks a name without “by”: with a role behind it, or beside a date, a role or an agency."""
    if name := name_before_role(line.text):
        draft.mark(line, Kind.BYLINE)
        draft.learn(authors=(name,))
        return
    if not _stands_by_a_date(draft, line) and not _is_signed_below(draft, line):
        return
    names = authors_in(before_date(line.text.split()))
    if names and not any(_is_in_story(name, draft) for name in names):
        draft.mark(line, Kind.BYLINE)
        draft.learn(authors=names)
    elif not names and (_is_role(line) or is_agency(line.text)):
        draft.mark(line, Kind.BYLINE)


def _stands_by_a_date(draft: Draft, line: Line) -> bool:
    """Whether the next line but one at most is a date, a byline or a role."""
    near = draft.lines[max(0, line.at - 1) : line.at] + draft.lines[line.at + 1 : line.at + 3]
    below = draft.lines[line.at + 1 : line.at + 2]
    return any(other.kind in (Kind.DATELINE, Kind.BYLINE) for other in near) or any(
        _is_role(other) and other.size <= 4 for other in below
    )


def _is_signed_below(draft: Draft, line: Line) -> bool:
    """Whether the whole line stands under the story again, alone or at the start of words about somebody."""
    if not is_name(line.text):
        return False
    below = draft.lines[draft.span().stop - 3 :] if draft.span().stop > 3 else []
    return any(
        other is not line and (other.key == line.key or other.key.startswith(f"{line.key} "))
        for other in below
    )


def _is_in_story(name: str, draft: Draft) -> bool:
    """Whether the story speaks of somebody: then it is hardly who wrote it."""
    last = key_of(name).rpartition(" ")[2]
    span = draft.span()
    prose = [line for line in draft.lines[span.start : span.stop] if line.is_prose]
    return sum(last in line.words for line in prose[: 1 + 2 * len(prose) // 3]) > 1


def _is_role(line: Line) -> bool:
    """Whether the line tells nothing but what somebody's work is."""
    return line.size <= 6 and not ROLES.isdisjoint(line.words) and not ends_a_sentence(line.text)


BYLINE = Rule("byline", find_bylines)
