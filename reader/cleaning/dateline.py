"""Lines that tell when, and from where: they leave the text and become the article's dates.

`Published: 12 March 2026, 10:14 GMT` -> nothing, and the time the article was published.
"""

from __future__ import annotations

import re

from reader.article.text import Kind
from reader.cleaning.dates import MONTHS, find_moment
from reader.cleaning.draft import Draft, Line
from reader.cleaning.phrases import Phrases, key_of, words_in
from reader.cleaning.rule import Rule

LONGEST = 18
"""Such a line has at most this many words."""
_UPDATED = words_in(
    """
    updated modified update amended edited aktualisiert mis actualizado actualizada modifié jour
    aggiornato atualizado atualizada bijgewerkt gewijzigd uppdaterad oppdatert opdateret päivitetty
    zaktualizowano обновлено оновлено güncelleme güncellendi diperbarui 更新
    """
)
_PUBLISHED = words_in(
    """
    stand published posted issued created date first released veröffentlicht erschienen publié publiée
    paru publicado publicada pubblicato gepubliceerd publicerad publisert publiceret julkaistu
    opublikowano опубликовано опубліковано yayınlanma yayınlandı objavljeno terbit diterbitkan 公開 发布
    """
)
_FILLERS = words_in(
    """
    page seite página on at the of de del le la el il a á à am pm p m h hrs uhr um den vom der das di do
    o os em às as
    alle ore klo kl st nd rd th er last time ago hours hour minutes minute mins min days day week weeks
    gmt utc est edt cst cdt mst mdt pst pdt bst cet cest ist et pt mez mesz msk jst wib eet eest
    yesterday today monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thur
    thurs fri sat sun montag dienstag mittwoch donnerstag freitag samstag sonnabend sonntag mo mi fr sa
    so heute gestern vor stunden minuten lundi mardi mercredi jeudi vendredi samedi dimanche y heures
    heure hier aujourd hui lunes martes miércoles jueves viernes sábado domingo hace horas ayer hoy
    lunedì martedì mercoledì giovedì venerdì sabato domenica segunda terça quarta quinta sexta feira há
    maandag dinsdag woensdag donderdag vrijdag zaterdag zondag måndag tisdag onsdag torsdag fredag
    lördag söndag mandag tirsdag lørdag søndag понедельник вторник среда четверг пятница суббота
    воскресенье
    """
)
_KNOWN = _UPDATED | _PUBLISHED | _FILLERS | MONTHS.keys()
_RELATIVE = Phrases(
    inside="hours ago | hour ago | minutes ago | minute ago | mins ago | days ago | day ago | weeks ago",
    whole="just now | yesterday | today | live | gestern | heute | hier | ayer | ieri | ontem",
)
_READING_TIME = re.compile(
    r"(?:\W*(?:reading time|read time|lesezeit|temps de lecture|tiempo de lectura|tempo d[ei] \w{5,7})\W*)?"
    r"\W*\d{1,3}[ -]?(?:min|mins|minute|minutes|minuten|minutos|minuti)"
    r"\W*(?:read|lesen|lesezeit|de lecture|de lectura|leitura)?\W*",
    re.IGNORECASE,
)
_OPENING = re.compile(r"([A-ZÀ-Þ][^–—]{4,90}?)(?:\s[–—-]+\s|—)")
_DIGIT = re.compile(r"\d")
_FIGURES = re.compile(r"(?<![\d.,])\d{1,2}(?:[./-]\s?\d{1,2}(?!\d)|[:.h]\d{2}(?![\d.,]))|\d{4}-\d{2}|\d年")
_NEAR = 12
"""The article's date stands at most so many lines below the headline."""
_GLUED = re.compile(r"\d+(?:[a-z]+\d*)?")


def find_datelines(draft: Draft) -> None:
    """Marks lines that hold a date or a time and nothing else, and learns the dates."""
    body = draft.span()
    high = _below_headline(draft)
    outlet = key_of(draft.facts.outlet) + " "
    draft.mark_all(draft.saying(_RELATIVE, 8), Kind.DATELINE)
    for line in draft.open():
        if line.size > LONGEST or _DIGIT.search(line.text) is None:
            continue
        if line.size <= 6 and _READING_TIME.fullmatch(line.text):
            draft.mark(line, Kind.DATELINE)
            continue
        foot = line.key.startswith(outlet)  # as on a printed page: “Northern Post / 12 March 2026 / Page 7”
        label = _label(line.key.removeprefix(outlet).split(" "), line.text)
        top = line.at in high or line.at < body.start
        if label is not None and (label or top or foot or (line.at not in body and find_moment(line.text))):
            draft.mark(line, Kind.DATELINE)
            if label or foot or line.at in high:
                _learn(draft, line, label)
    _read_opening(draft)


def _below_headline(draft: Draft) -> range:
    """The places just below the headline, or at the start where there is none."""
    top = draft.headline.at + 1 if draft.headline is not None else 0
    return range(top, top + _NEAR)


def _read_opening(draft: Draft) -> None:
    """Learns the date in a paragraph's opening: “WESTHAVEN, 12 March 2026 (INA) – The harbour …”."""
    if draft.facts.published:
        return
    for line in draft.lines[: _below_headline(draft).stop]:
        if line.kind is None and line.is_prose:
            opening = _OPENING.match(line.text)
            draft.learn(published=find_moment(opening[1]) if opening else "")
            return


def _label(words: list[str], text: str) -> str | None:
    """Which date a line with these words tells, empty where it does not say; None where it tells none."""
    if not _tells_a_day(words, text):
        return None
    unknown = sum(word not in _KNOWN and _GLUED.fullmatch(word) is None for word in words)
    known = len(words) - unknown
    most = min(2 if find_moment(text) else 1, known // 2)
    if known < 2 or unknown > most:
        return None
    if any(word in _UPDATED for word in words) and not any(word in _PUBLISHED for word in words):
        return "updated"
    return "published" if any(word in _PUBLISHED for word in words) else ""


def _tells_a_day(words: list[str], text: str) -> bool:
    """Whether a month, or figures in the shape of a day or of a time, are among the words."""
    return not MONTHS.keys().isdisjoint(words) or _FIGURES.search(text) is not None


def _learn(draft: Draft, line: Line, label: str) -> None:
    """Keeps the line's dates: a line may tell both, the one of publishing first."""
    at = min((line.text.lower().find(w) for w in line.key.split(" ") if w in _UPDATED), default=-1)
    first, second = (line.text[:at], line.text[at:]) if label != "updated" and at > 0 else (line.text, "")
    if label == "updated":
        draft.learn(updated=find_moment(first))
    else:
        draft.learn(published=find_moment(first), updated=find_moment(second))


DATELINE = Rule("dateline", find_datelines)
