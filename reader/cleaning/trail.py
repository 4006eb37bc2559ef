"""The trail that leads to an article: its section, where the trail stands beside the headline.

`Home` / `News` / `Coast` over the headline -> the section “Coast”; `Sport | Rowing` -> “Rowing”;
a menu, which names many more -> nothing.
"""

from __future__ import annotations

from collections.abc import Iterator

from reader.article.text import Kind
from reader.cleaning.draft import Draft, Line
from reader.cleaning.patterns import Pattern
from reader.cleaning.phrases import key_of, labels

LONGEST = 4
"""A section's name has at most so many words."""
_ABOVE, _BELOW = 7, 4
"""A trail begins at most so many lines above a headline, or below it."""
_STEPS = 4
"""A trail has at most so many steps behind its first; more are a menu."""
_TELLING = 3
"""So many first words of the headline are the headline; fewer may be a section: `Westhaven`."""
_HOME = frozenset(
    labels(
        """
        home | homepage | startseite | start | front | frontpage | front page | accueil | inicio | início
        portada | homepagina | etusivu | hem | hjem | forside | forsiden | strona główna | anasayfa
        ana sayfa | haberler | главная | головна | domů | kezdőlap | acasă | αρχική | beranda | trang chủ
        blog | ホーム | トップ | トップページ | 首页 | 首頁 | 홈 | الرئيسية
        """
    )
)
_NEWS = frozenset(
    labels("news | nachrichten | actualités | noticias | notícias | notizie | nieuws | новости | ニュース")
)
"""Steps that say less than the next one."""
_NUMBER = Pattern(r"\d{1,2} ")
_DECORATION = Pattern(r"^(?:\d{1,2}\.|[*•+–-])\s+|\s*[›»>]$|\s+Haberleri$")
"""The mark or number before a step, and what stands behind one."""
_BARS = Pattern(r"\s*\|\s*")
_SIGNS = Pattern(r"\s*[>›»→]\s*|\s/\s")


def section_in_trail(draft: Draft, headline: Line) -> str:
    """The section that a trail beside the headline names, empty without one; marks the trail's lines."""
    for line in _beside(draft, headline):
        if section := _in_a_row(line, headline) or _in_lines(draft, line, headline):
            return section
    return ""


def _beside(draft: Draft, headline: Line) -> Iterator[Line]:
    """The short lines near a headline, nearest above first, then those below it."""
    at = headline.at
    for line in (*reversed(draft.lines[max(0, at - _ABOVE) : at]), *draft.lines[at + 1 : at + 1 + _BELOW]):
        if line.size <= LONGEST * _STEPS and line.kind in (None, Kind.NAVIGATION):
            yield line


def _in_a_row(line: Line, headline: Line) -> str:
    """The section of a trail in a line: the last step behind strokes, the first that tells behind arrows."""
    bars = [part for part in _BARS.split(line.text) if part]
    steps = bars if len(bars) > 1 or line.text.endswith("|") else _SIGNS.split(line.text)
    steps = [step for step in steps if step]
    if len(steps) < 2 or len(steps) > _STEPS + 1 or any(len(step.split()) > LONGEST for step in steps):
        return ""
    told = [step for step in steps if key_of(step) not in _HOME and key_of(step) != headline.key]
    if not any(key_of(step) in _HOME | _NEWS for step in steps):
        return ""
    telling = [step for step in told if key_of(step) not in _NEWS] or told
    return (telling[-1] if bars is steps or "|" in line.text else telling[0]) if telling else ""


def _in_lines(draft: Draft, first: Line, headline: Line) -> str:
    """The section of a trail of which each step stands in a line of its own and `first` is its first."""
    key = _step(first)
    is_numbered = first.key.startswith("1 ") and key in _NEWS
    if key not in _HOME and not is_numbered:
        return ""
    steps = [first] if is_numbered else []
    for line in draft.lines[first.at + 1 : first.at + 2 + _STEPS]:
        if not _could_be_step(line, headline):
            break
        steps.append(line)
    else:
        return ""
    if not steps:
        return ""
    for line in (first, *steps):
        draft.mark(line, Kind.NAVIGATION)
    section = next((line for line in steps if _step(line) not in _NEWS), steps[0])
    section.kind, section.rule = Kind.SECTION, draft.rule
    return _DECORATION.sub("", section.text)


def _could_be_step(line: Line, headline: Line) -> bool:
    """Whether a line is a few words, no sentence and no part of the headline."""
    return (
        line.size <= LONGEST + 1
        and line.kind in (None, Kind.NAVIGATION)
        and line.text[-1] not in ".!?"
        and (line.size < _TELLING or not headline.key.startswith(_step(line)))
        and not _step(line).startswith(headline.key)
    )


def _step(line: Line) -> str:
    """The words of a step, without its number."""
    return _NUMBER.sub("", line.key, count=1)
