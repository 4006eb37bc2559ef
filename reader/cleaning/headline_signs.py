"""Which line of a text without markup is most likely its headline: what speaks for each, added up.

“Skip to content” / “+ Our ferries” / “Bridge reopens after storm” / “By Ilse Marrow” / a story of that bridge
-> the third line: it shares words with the story and stands over a byline; the others lead through a site.
"""

from __future__ import annotations

from bisect import bisect_right
from dataclasses import dataclass
from math import log1p

from reader.article.list_marks import has_mark
from reader.cleaning.dates import find_moment
from reader.cleaning.draft import Draft, Line
from reader.cleaning.names import BY, is_name
from reader.cleaning.patterns import Pattern
from reader.cleaning.phrases import Phrases, words_in
from reader.cleaning.story_words import stems_of, words_read

LONGEST = 34
"""A headline has at most this many words."""
NEAR, TOP = 150, 20
"""A headline stands among so many lines above the story, or among so many first ones of the text."""
BELOW = 4
"""Among so many lines below it stand its byline and its date."""
PARAGRAPHS, OPENING = 12, 2
"""How many paragraphs of the story are read, and how many of them are its opening."""
SHORT, _FULL, _MENU = range(2, 5), range(5, 21), 3
_LONGEST_BYLINE, _LONGEST_DATE, _LONGEST_DAY = 24, 18, 8
_SIGNS = "+|>▲▼→←©"
"""What stands before a line of a list, a menu or a ticker, and before no headline."""
_BUTTONS = words_in(
    """
    skip jump sign log login subscribe join share follow menu search back read learn get find start try
    download book anmelden abonnieren suche zurück teilen menü partager abonnez retour compartir suscríbete
    """
)
"""First words of what is there to be pressed; a headline may begin with one, yet seldom does."""
_SKIPPING = Phrases(
    whole="""
    skip navigation | skip to content | skip to main | back to top | back to blog | back to news
    back to posts
    an official website of the united states government | here s how you know | secure gov websites use https
    share this article | share article | sign in | log in | sign up | subscribe now | table of contents
    """,
    start="""
    skip to | skip directly to | jump to | zum inhalt | zum hauptinhalt | zur navigation | zur hauptnavigation
    aller au contenu | passer au contenu | ir al contenido | saltar al contenido | vai al contenuto
    ir para o conteúdo | naar de inhoud | hoppa till | gå til | siirry | przejdź do | перейти к
    """,
)
"""Links for keyboards, buttons and notices of a page, which are never headlines."""
_NOTICE = frozenset(("cookie", "cookies"))
TAIL = Pattern(r"\s[|–—\-·•«»‹›]\s\S.{0,40}$|[|｜：]\S+$")
"""An outlet's name at the end of a page's title."""

WEIGHTS = {
    "of the story": 2.75, "of its opening": 1.8, "short": -1.05, "full": 1.7,
    "over a byline": 1.0, "over a name": 0.35, "over a date": 1.9, "is byline": -1.5,
    "first": -0.75, "at the top": 0.7, "inside": -1.3, "far": -0.5,
    "under paragraphs": -2.25, "among short ones": 0.7, "set apart": 1.1,
    "button": -1.65, "full stop": -3.0, "goes on": -1.55, "broken off": -0.6, "prose": -1.4,
    "small first": -1.8, "copied": 0.5, "page's title": 2.5,
}  # fmt: skip
"""What each sign counts: fitted to texts of the development half, by the chance that the right line has most.

A share of a story's words counts most, then a copy of the page's title, a date below, and no full stop.
"""


@dataclass(frozen=True, slots=True)
class _Story:
    """What a line is compared with."""

    stems: set[str]
    opening: set[str]
    start: int
    prose: list[int]
    """Where each paragraph of the text stands, and a place far below."""


def signs_of_lines(draft: Draft) -> tuple[list[Line], list[dict[str, float]]]:
    """The lines that may be the headline, and by name the signs of each."""
    span = draft.span()
    prose = [line for line in draft.lines[span.start : span.stop] if _is_of_story(line)]
    if not prose:
        return [], []
    start = prose[0].at
    stems = stems_of(set().union(*map(words_read, prose[:PARAGRAPHS])))
    opening = stems_of(set().union(*map(words_read, prose[:OPENING])))
    places = [line.at for line in draft.lines if line.is_prose]
    story = _Story(stems, opening, start, [*places, len(draft.lines) + NEAR])
    first = max(0, start - NEAR)
    top = draft.lines[: min(first, TOP)]
    lines = [line for line in (*top, *draft.lines[first : prose[:2][-1].at]) if may_be_headline(line)]
    return lines, [_signs(draft, line, story) for line in lines]


def _is_of_story(line: Line) -> bool:
    """Whether a line is a paragraph, and no notice on cookies, which stands above many a headline."""
    return line.is_prose and line.kind is None and _NOTICE.isdisjoint(line.words)


def may_be_headline(line: Line) -> bool:
    """Whether a line could be a headline: no item of a list, link, address, bare date or long text."""
    return (
        line.kind is None
        and line.size <= LONGEST
        and is_no_link(line)
        and not (line.size <= _LONGEST_DAY and line.has_figure and bool(find_moment(line.text)))
    )


def is_no_link(line: Line) -> bool:
    """Whether a line of two words or more is none of a list, a skip link, a button or an address."""
    if line.size < 2 or not is_no_item(line.text) or line.text.startswith(("http", "www.")):
        return False
    first = line.key.partition(" ")[0]
    return line.key not in _SKIPPING.whole and not (
        first in _SKIPPING.start and _SKIPPING.begins(line.key, first)
    )


def is_no_item(text: str) -> bool:
    """Whether a line begins without a mark of a list, a menu or a ticker."""
    return text[0] not in _SIGNS and not has_mark(text)


def _signs(draft: Draft, line: Line, story: _Story) -> dict[str, float]:
    """What speaks for a line and against it: by the name of the weight, how much there is of it."""
    text, at, lines = line.text, line.at, draft.lines
    stems = stems_of(line.words)
    below = lines[at + 1 : at + 1 + BELOW]
    least = max(2, len(stems))
    first = line.key.partition(" ")[0]
    spaced = (bool(below) and below[0].gap) - (line.gap and at > 0)
    return {
        "of the story": len(stems & story.stems) / least,
        "of its opening": len(stems & story.opening) / least,
        "short": line.size in SHORT,
        "full": line.size in _FULL,
        "over a byline": any(each.size <= _LONGEST_BYLINE and begins_by(each) for each in below),
        "over a name": any(each.size in SHORT and is_name(each.text) for each in below),
        "over a date": any(map(_is_dated, below)),
        "is byline": is_byline(line),
        "first": at == 0,
        "at the top": at < 3,
        "inside": at >= story.start,
        "far": log1p(story.prose[bisect_right(story.prose, at)] - at),
        "under paragraphs": sum(each.size >= 5 for each in lines[max(0, at - 4) : at]) / 4,
        "among short ones": sum(each.size <= _MENU for each in _around(lines, at)) / 4,
        "set apart": spaced,
        "button": first in _BUTTONS,
        "full stop": text[-1] == ".",
        "goes on": text[-1] in ":,;",
        "broken off": text.endswith(("…", "...")),
        "prose": line.is_prose,
        "small first": text[0].islower(),
        **_copies(draft, line, first),
    }


def _copies(draft: Draft, line: Line, first: str) -> dict[str, float]:
    """What other lines that say the same, one of the two perhaps with more behind it, speak for."""
    key, own = line.key, f"{line.key} "
    near = [each for each in draft.starting(first) if own.startswith(each.key) or each.key.startswith(key)]
    copies = [each for each in near if each is not line and _is_copy(own, each)]
    return {
        "copied": bool(copies),
        "page's title": any(each.at < min(3, line.at) and TAIL.search(each.text) for each in copies),
    }


def _is_copy(own: str, other: Line) -> bool:
    """Whether the words of a line, and a space, begin another or are begun by it."""
    words = f"{other.key} "
    return (own.startswith(words) or words.startswith(own)) and other.size >= 2


def _around(lines: list[Line], at: int) -> list[Line]:
    """The two lines before and the two behind one."""
    return lines[max(0, at - 2) : at] + lines[at + 1 : at + 3]


def begins_by(line: Line) -> bool:
    """Whether the line begins with a word like “by”."""
    return line.key.partition(" ")[0] in BY


def is_byline(line: Line) -> bool:
    """Whether the line begins with such a word, or with one for a genre: “Comment by Ilse Marrow”."""
    words = line.text.split()
    return begins_by(line) or (
        line.size <= _LONGEST_DAY
        and any(
            word.lower() in BY and is_name(" ".join(words[at + 1 :])) for at, word in enumerate(words[:4])
        )
    )


def _is_dated(line: Line) -> bool:
    """Whether a short line names a day."""
    return line.has_figure and line.size <= _LONGEST_DATE and bool(find_moment(line.text))
