"""A newspaper's name that stands alone beside a headline: `Coast Herald` is one, `Modern Times` may be none.

Its last word says that it is one, or its first in languages that say it so, and the story speaks of no such
thing: what a headline names, its story names again.
"""

from __future__ import annotations

from reader.cleaning.draft import Draft, Line
from reader.cleaning.names import BY
from reader.cleaning.outlet import could_be_outlet
from reader.cleaning.phrases import words_in

LONGEST = 4
"""Such a name has at most this many words."""
SHORTEST_HEADLINE = 4
"""A line of so many words may be the headline beside it."""
_LAST = words_in(
    """
    post herald tribune gazette journal chronicle telegraph courier examiner inquirer enquirer bulletin
    dispatch argus echo ledger advertiser times guardian observer sentinel mercury
    zeitung tageblatt tagblatt anzeiger kurier rundschau morgenpost allgemeine volksblatt wochenblatt
    krant dagblad volkskrant courant avisen dagbladet tidningen posten sanomat wyborcza
    """
)
"""Words that end a newspaper's name, and seldom anything else of a few words."""
_FIRST = words_in(
    """
    corriere gazzetta giornale messaggero diario periódico jornal correio correo courrier journal gazeta
    dziennik газета известия
    """
)
"""Words that begin one."""
_ENDS = ("zeitung", "tageblatt", "tagblatt", "volksblatt", "kurier", "anzeiger", "rundschau", "dagblad")
_NO_NAME = words_in("guest blog sponsored new latest next previous full last first my this no a an")
"""Words with which such a label is none: `Guest Post`."""


def is_masthead(line: Line, draft: Draft) -> bool:
    """Whether a line is nothing but a newspaper's name, and the text speaks of it by its whole name only."""
    words = line.key.split(" ")
    if not 0 < len(words) <= LONGEST:
        return False
    telling = [word for word in words if word.endswith(_ENDS)]
    if len(words) > 1:
        telling += [words[-1]] if words[-1] in _LAST else [words[0]] if words[0] in _FIRST else []
    if not telling or not _NO_NAME.isdisjoint(words) or not could_be_outlet(line.text):
        return False
    name = line.key.removeprefix("the ")
    others = (other for other in draft.with_word(telling[:1]) if other is not line)
    return all(f" {name} " in f" {other.key} " for other in others)


def without_mastheads(lines: list[Line], draft: Draft) -> list[Line]:
    """The lines that may be the headline: no newspaper's name where a headline stands among the others."""
    others = [line for line in lines if not is_masthead(line, draft)]
    return others if any(_could_be_headline(line) for line in others) else lines


def _could_be_headline(line: Line) -> bool:
    """Whether a line is long enough, and no byline."""
    return line.size >= SHORTEST_HEADLINE and line.key.partition(" ")[0] not in BY
