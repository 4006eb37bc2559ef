"""The day in the opening of a report's first paragraph, which stays: the report was sent on it.

`WESTHAVEN, 12 March 2026 (INA) – The harbour …` -> published on 12 March 2026.
`Lowmark, 3. Juni 1961. In der Nacht …` -> nothing: so begins a story of that night.
"""

from __future__ import annotations

import re
from typing import NamedTuple

from reader.cleaning.dateline_words import KNOWN
from reader.cleaning.dates import find_moment
from reader.cleaning.draft import Draft
from reader.cleaning.eastern_opening import opening_day
from reader.cleaning.later_years import Day, is_recalled
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
_SENTENCE = 8
"""A line of so many words that ends as a sentence does is one."""
_WORD = Pattern(r"[^\W\d_]+")
_SHORT = 3
"""A word of a dateline that is neither a name, nor of a day, nor an agency, is as short as “den” or “am”."""
_BRACKETED = Pattern(r"(?<=\()[^()]+(?=\))")
_PARTING = (",", "(", "/", ":")
_FIGURE = Pattern(r"\d")
_A_DAY = 24
"""So many characters may hold a second day behind the dash: “2 May 2026 – 9 May 2026” is how long it was."""


class _Sent(NamedTuple):
    """The day on which a report was sent, as its opening tells."""

    moment: str = ""
    is_signed: bool = False
    """Whether an agency or a writer stands beside it."""


def read_opening(draft: Draft) -> None:
    """Learns the date in a paragraph's opening: “WESTHAVEN, 12 March 2026 (INA) – The harbour …”."""
    if draft.facts.published:
        return
    for line in draft.lines[: (draft.headline.at if draft.headline is not None else 0) + NEAR + 1]:
        if line.kind is None and line.is_prose:
            sent = _sent(line.text, draft.latest)
            if not sent.moment:
                sent = _sent_east(line.text, draft.latest)
            if sent.moment and not _is_recalled(draft, sent):
                draft.learn(published=sent.moment)
            return


def _is_recalled(draft: Draft, sent: _Sent) -> bool:
    """Whether the article tells of what was years after a day."""
    day = Day(int(sent.moment[:4]), int(draft.latest[:4]), sent.is_signed)
    return any(
        is_recalled(day, line.text)
        for line in draft.open()
        if line.is_prose or (line.size >= _SENTENCE and line.is_ended)
    )


def _is_long_ago(moment: str, latest: str) -> bool:
    """Whether a day lies so long before the last one that a story may begin with it."""
    return bool(moment) and Day(int(moment[:4]), int(latest[:4]), is_signed=False).is_long_ago


def _stopped(opening: re.Match[str], latest: str) -> _Sent:
    """The day of an opening that ends in a full stop, as reports, scenes and gravestones do.

    It is a report's where two places or an agency stand there, or where it was not long ago.
    """
    moment, is_signed = find_moment(opening["day"]), _is_signed(opening["agency"] or "")
    if opening["places"] or is_signed or not _is_long_ago(moment, latest):
        return _Sent(moment, is_signed)
    return _Sent()


def _is_signed(words: str) -> bool:
    """Whether words in brackets name an agency or a writer."""
    return is_agency(words) or _SIGN.fullmatch(words) is not None


def _sent_east(text: str, latest: str) -> _Sent:
    """The day of such an opening in Chinese, Japanese or Korean."""
    found = opening_day(text)
    moment = find_moment(found.text)
    return _Sent() if not found.is_sure and _is_long_ago(moment, latest) else _Sent(moment, found.is_sure)


def _sent(text: str, latest: str) -> _Sent:
    """The day before a dash or a full stop with nothing but a place and an agency; empty where more stands.

    “Ilse Marrow (12 March 1961 – 4 May 2025) was” tells of a life, “On 12 March 1961 – that night –” a story.
    """
    if stopped := _STOPPED.match(text):
        return _stopped(stopped, latest)
    found = _OPENING.match(text)
    if found is None or not (moment := find_moment(found[1])):
        return _Sent()
    opening, rest = found[1], text[found.end() :][:_A_DAY]
    if opening.count("(") != opening.count(")") or rest[:1].isdecimal() or find_moment(rest):
        return _Sent()
    place = opening[: _FIGURE.search(opening).start()]  # type: ignore[union-attr]
    words = _WORD.findall(opening)
    if not (place.isupper() or any(sign in place for sign in _PARTING)):
        return _Sent()
    if not all(map(_is_of_a_dateline, words)):
        return _Sent()
    return _Sent(moment, any(map(_is_signed, _BRACKETED.findall(opening))) or any(map(is_agency, words)))


def _is_of_a_dateline(word: str) -> bool:
    """Whether a word may stand in one: of a name, of a day, of an agency, or a short one between them."""
    return not word[0].islower() or len(word) <= _SHORT or word in KNOWN or is_agency(word)
