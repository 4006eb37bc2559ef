"""The day in the opening of a report's first paragraph, which stays: the report was sent on it.

`WESTHAVEN, 12 March 2026 (INA) – The harbour …` -> published on 12 March 2026.
`Lowmark, 3. Juni 1961. In der Nacht …` -> nothing: so begins a story of that night.
"""

from __future__ import annotations

import re

from reader.cleaning.dateline_words import KNOWN
from reader.cleaning.dates import find_moment
from reader.cleaning.draft import Draft
from reader.cleaning.eastern_opening import opening_day
from reader.cleaning.outlet import is_agency
from reader.cleaning.patterns import Pattern

NEAR = 12
"""The article's date stands at most so many lines below the headline."""
_OPENING = Pattern(r"([A-ZÀ-Þ][^–—]{4,90}?)(?:\s[–—-]+\s|—)")
_STOPPED = Pattern(
    r"[A-ZÀ-Þ][\w’' -]{1,40}(?P<places>/[\w’' -]{1,40})?, (?P<day>\d{1,2}\.? [^\W\d_]{3,12} \d{4})"
    r"(?: \((?P<agency>[^()]{2,20})\))?\.(?= [A-ZÀ-Þ„“»«\"\d])"
)
"""An opening that ends in a full stop: “Lowmark, 3. Juni 2026. Nach dem Sturm …”."""
_SIGN = Pattern(r"[A-Za-z]{2,5}(?:[/ ]+[A-Za-z]{2,5}){0,3}")
"""An agency or a writer as a report is signed with: “dpa”, “INA/im”."""
_LONG_AGO = 10
"""Of a day so many years before it was there, an article may tell."""
_SENTENCE = 8
"""A line of so many words that ends as a sentence does is one."""
_YEAR = Pattern(r"(?<![\d.,])(?:19|20)\d\d(?![\d%‰])")
_LATER = Pattern(
    r"\b(?:years|decades) (?:later|after)\b|\bJahr(?:e|zehnte) (?:später|danach|nach)\b"
    r"|\b(?:ans|années|décennies) (?:plus tard|après)\b|\b(?:años|décadas) (?:después|más tarde)\b"
    r"|\banos (?:depois|mais tarde)\b|\banni (?:dopo|più tardi)\b|\bjaar (?:later|na)\b"
    r"|\bår (?:senere|senare|efter|etter)\b|\bvuotta myöhemmin\b|\b(?:lat|lata) (?:później|po)\b"
    r"|\b(?:лет|года) (?:спустя|после)\b|\bроків (?:потому|по тому|після)\b|\byıl sonra\b"
    r"|\blet (?:později|poté)\b"
    r"|[\d十百]年[後后]|\d년 [뒤후]",
    re.IGNORECASE,
)
"""What happened between then and now."""
_WORD = Pattern(r"[^\W\d_]+")
_SHORT = 3
"""A word of a dateline that is neither a name, nor of a day, nor an agency, is as short as “den” or “am”."""
_PARTING = (",", "(", "/", ":")
_FIGURE = Pattern(r"\d")
_A_DAY = 24
"""So many characters may hold a second day behind the dash: “2 May 2026 – 9 May 2026” is how long it was."""


def read_opening(draft: Draft) -> None:
    """Learns the date in a paragraph's opening: “WESTHAVEN, 12 March 2026 (INA) – The harbour …”."""
    if draft.facts.published:
        return
    for line in draft.lines[: (draft.headline.at if draft.headline is not None else 0) + NEAR + 1]:
        if line.kind is None and line.is_prose:
            moment = _sent(line.text, draft.latest) or _sent_east(line.text, draft.latest)
            if moment and not _is_recalled(draft, moment):
                draft.learn(published=moment)
            return


def _is_recalled(draft: Draft, moment: str) -> bool:
    """Whether a day lies long before, and the article tells of what was years later."""
    if not _is_long_ago(moment, draft.latest):
        return False
    year, last = int(moment[:4]), int(draft.latest[:4])
    return any(
        any(year + _LONG_AGO <= int(later) <= last for later in _YEAR.findall(line.text))
        or _LATER.search(line.text) is not None
        for line in draft.open()
        if line.is_prose or (line.size >= _SENTENCE and line.is_ended)
    )


def _is_long_ago(moment: str, latest: str) -> bool:
    """Whether a day lies so long before the last one that a story may begin with it."""
    return bool(moment) and int(moment[:4]) + _LONG_AGO <= int(latest[:4])


def _stopped(opening: re.Match[str], latest: str) -> str:
    """The day of an opening that ends in a full stop, as reports, scenes and gravestones do.

    It is a report's where two places or an agency stand there, or where it was not long ago.
    """
    moment, agency = find_moment(opening["day"]), opening["agency"] or ""
    if opening["places"] or is_agency(agency) or _SIGN.fullmatch(agency):
        return moment
    return "" if _is_long_ago(moment, latest) else moment


def _sent_east(text: str, latest: str) -> str:
    """The day of such an opening in Chinese, Japanese or Korean."""
    found = opening_day(text)
    moment = find_moment(found.text)
    return "" if not found.is_sure and _is_long_ago(moment, latest) else moment


def _sent(text: str, latest: str) -> str:
    """The day before a dash or a full stop with nothing but a place and an agency; empty where more stands.

    “Ilse Marrow (12 March 1961 – 4 May 2025) was” tells of a life, “On 12 March 1961 – that night –” a story.
    """
    if stopped := _STOPPED.match(text):
        return _stopped(stopped, latest)
    found = _OPENING.match(text)
    if found is None or not (moment := find_moment(found[1])):
        return ""
    opening, rest = found[1], text[found.end() :][:_A_DAY]
    if opening.count("(") != opening.count(")") or rest[:1].isdecimal() or find_moment(rest):
        return ""
    place = opening[: _FIGURE.search(opening).start()]  # type: ignore[union-attr]
    parted = place.isupper() or any(sign in place for sign in _PARTING)
    return moment if parted and all(map(_is_of_a_dateline, _WORD.findall(opening))) else ""


def _is_of_a_dateline(word: str) -> bool:
    """Whether a word may stand in one: of a name, of a day, of an agency, or a short one between them."""
    return not word[0].islower() or len(word) <= _SHORT or word in KNOWN or is_agency(word)
