"""Which line of a text without markup is its headline: that with most for it, or the one it begins with.

“Home | News” / “Bridge reopens after storm” / “By Ilse Marrow” / a story of that bridge -> the second line.
“Nothing but salt and patience” / the story -> the first line, whatever its words.
“Donate” / “Sign in” / “Latest” / … / the story -> none: no line has enough for it.
"""

from __future__ import annotations

from itertools import islice

from reader.cleaning.dateline import is_mere_day
from reader.cleaning.draft import Draft, Line
from reader.cleaning.eastern_papers import is_eastern_paper
from reader.cleaning.headline_signs import (
    LONGEST,
    OPENING,
    PARAGRAPHS,
    SHORT,
    TAIL,
    WEIGHTS,
    is_no_link,
    signs_of_lines,
)
from reader.cleaning.masthead import is_masthead, without_mastheads
from reader.cleaning.patterns import Pattern
from reader.cleaning.shape import ends_a_sentence
from reader.cleaning.story_words import stems_of, words_read

WANTED = 3.75
"""A line with less for it is no headline, unless the text begins with it."""
BEGINS, LEADS = 1.0, 2.0
"""So much a line must have that a text begins with: where few lines are above its story, or far above it."""
FEW, SHARE, TRUST, SLIGHT = 5, 1 / 3, 4, 0.5
"""A text with so few lines above its story begins with the headline where that has such a share of its words,
unless another line has so much more: of what has an outlet's name at its end, only a little."""
_NEAR_TOP = 40
"""The line that a text begins with stands among so many first ones."""
_FULL, _SHORTEST = 5, 3
"""How many words such a line has, and the very first one at least."""
_LINES = 2
"""Of so many lines above the story one is the headline, if it is no day; among more a menu may be."""
_ENDED, _SHARED = range(4, 14), 0.5
"""How many words a headline with a full stop has, and which share of them its story has."""
_SENTENCES = Pattern(r"[.!?;] |[\"”“»«]")
"""What stands in more than one sentence, and in one that is told."""
_GLUED = Pattern(r"[a-zß-ÿ][A-ZÀ-Þ]|\s[/>]\s")
"""Signs of a menu or a trail."""


def likeliest(draft: Draft) -> Line | None:
    """The line that has most for it as the headline of the text's story; None where none has enough.

    One right above it that has nearly as much is the headline, and it the standfirst; so is the first line of
    a text that has few lines above its story. Where none has enough the text may begin with its headline.
    """
    lines, signs = signs_of_lines(draft)
    worth = {
        line: sum(WEIGHTS[name] * sign for name, sign in found.items())
        for line, found in zip(lines, signs, strict=True)
    }
    best = max(worth, key=lambda line: worth[line], default=None)
    if best is None or worth[best] <= WANTED:
        return _beginning(draft, worth) or _ended_first(draft)
    first, above = draft.lines[0], draft.lines[best.at - 1] if best.at else best
    if lines[0] is first and signs[0]["of the story"] >= SHARE and _begins_with_it(draft):
        trust = SLIGHT if TAIL.search(first.text) else TRUST
        if worth[first] > worth[best] - trust:
            return first
    if above.at and worth.get(above, 0) > max(WANTED, worth[best]) - 1 and not TAIL.search(above.text):
        return above
    return best


def _begins_with_it(draft: Draft) -> bool:
    """Whether the text begins with what could be the headline, and few lines stand above its story."""
    text = draft.lines[0].text
    return (
        any(line.is_prose for line in draft.lines[: FEW + 1])
        and draft.lines[0].size >= SHORT.stop - 1
        and text[-1] not in ".:,;"
        and not _GLUED.search(text)
    )


def _beginning(draft: Draft, worth: dict[Line, float]) -> Line | None:
    """The line that a text begins with, if it has something for it or stands right above day or story."""
    line = _first(draft)
    if line is None or not worth or _is_over_day(draft, line) or _is_over_story(draft, line):
        return line
    far = next((other.at for other in draft.lines if other.is_prose), 0) - line.at > FEW
    wanted = LEADS if far and not line.at else BEGINS
    return line if worth.get(line, 0) > wanted and not (far and line.at) else None


def _first(draft: Draft) -> Line | None:
    """The first line above the first paragraph that reads like a headline."""
    above: list[Line] = []
    for line in draft.open():
        if line.is_prose or len(above) == _NEAR_TOP:
            break
        if line.size <= LONGEST and not line.text.endswith((".", ":", ",", ";")) and is_no_link(line):
            if is_eastern_paper(line, draft):
                continue
            above.append(line)
    above = without_mastheads(above, draft)
    first = next((line for line in draft.lines if not _names_paper(line, draft, above)), None)
    if len(above) <= _LINES and any(map(is_mere_day, above)):
        return next((line for line in above if not is_mere_day(line)), _over_day(draft))
    full = (line for line in above if line.size >= _FULL and not (line.at and ends_a_sentence(line.text)))
    if above and above[0] is first and above[0].size >= _SHORTEST:
        return above[0]
    return next(full, above[0] if above else None)


def _names_paper(line: Line, draft: Draft, above: list[Line]) -> bool:
    """Whether a line is nothing but a newspaper's name, and not the only line that could be the headline."""
    return is_eastern_paper(line, draft) or (line not in above[:1] and is_masthead(line, draft))


def _over_day(draft: Draft) -> Line | None:
    """The first line, be it one word, that stands right over the day; a page's path or sign is none."""
    first, *behind = islice(draft.open(), 2)
    if behind and is_mere_day(behind[0]) and 0 < first.size <= LONGEST and not is_mere_day(first):
        return first
    return None


def _is_over_day(draft: Draft, line: Line) -> bool:
    """Whether a day stands right above a line or right below it."""
    return any(map(is_mere_day, draft.lines[max(0, line.at - 1) : line.at + 2]))


def _is_over_story(draft: Draft, line: Line) -> bool:
    """Whether a line is the text's first and nothing but a blank one parts it from a sentence."""
    second = draft.lines[1]
    return not line.at and second.gap and second.is_ended


def _ended_first(draft: Draft) -> Line | None:
    """A text's first line that ends as a sentence, stands apart over a paragraph and shares its words.

    Archives put a full stop or a semicolon behind each headline: “Bridge reopens after storm.”
    """
    if len(draft.lines) < OPENING + 1:
        return None
    first, second = draft.lines[:OPENING]
    if (
        first.size not in _ENDED
        or first.is_prose
        or first.text[-1] not in ".;"
        or not second.gap
        or not second.is_prose
        or _SENTENCES.search(first.text)
    ):
        return None
    stems = stems_of(first.words)
    prose = [line for line in draft.lines[1:] if line.is_prose][:PARAGRAPHS]
    story = stems_of(set().union(*map(words_read, prose)))
    return first if len(stems & story) >= _SHARED * max(2, len(stems)) else None
