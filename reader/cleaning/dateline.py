"""Lines that tell when, and from where: they leave the text and become the article's dates.
`Published: 12 March 2026, 10:14 GMT` -> nothing, and the time the article was published.
"""

from __future__ import annotations

import re
from itertools import groupby

from reader.article.text import Kind
from reader.cleaning.dateline_words import KNOWN, NAMING, PUBLISHED, UPDATED
from reader.cleaning.dates import MONTHS, before_date, either_moment, find_moment
from reader.cleaning.draft import Draft, Line
from reader.cleaning.eastern_days import is_day
from reader.cleaning.language import language_of
from reader.cleaning.names import BY, is_name
from reader.cleaning.opening import NEAR, read_opening
from reader.cleaning.patterns import Pattern
from reader.cleaning.phrases import Phrases, key_of
from reader.cleaning.rule import Rule
from reader.cleaning.shape import ends_a_sentence

LONGEST = 18
"""Such a line has at most this many words."""
_LONGEST_LENGTH = 8
"""How long something takes is told in at most so many words."""
CALENDAR = 4
"""So many dated lines beside each other, most of which name something too, are a list of events."""
_RELATIVE = Phrases(
    inside="""
    hours ago | hour ago | minutes ago | minute ago | mins ago | days ago | day ago | weeks ago
    months ago
    month ago | years ago | year ago | hrs ago | uur geleden | minuten geleden | dagen geleden
    timmar sedan
    minuter sedan | timer siden | minutter siden | tuntia sitten | минут назад | часов назад | часа назад
    дней назад | годин тому | хвилин тому | днів тому | saat önce | dakika önce | gün önce | godz temu
    minut temu
    dni temu | ore fa | minuti fa | giorni fa | jam yang lalu | menit yang lalu | giờ trước | phút trước
    """,
    start="""
    vor 1 | vor 2 | vor 3 | vor 4 | vor 5 | vor 6 | vor 7 | vor 8 | vor 9 | vor 10 | vor 12 | vor 28
    il y a | hace
    há | منذ | قبل
    """,
    whole="just now | yesterday | today | live | gestern | heute | hier | ayer | ieri | ontem | hoy | oggi",
)
_READING_TIME = Pattern(
    r"\W*(?:(?:(?:estimated )?reading time|read time|read|lesezeit|lesedauer|lecture|temps de lecture"
    r"|tiempo de lectura|tempo d[ei] \w{5,7}|leestijd|lästid|lesetid|læsetid|lukuaika|czas czytania"
    r"|okuma süresi|время чтения|час читання|読了時間|阅读时间|وقت القراءة)\W*)?"
    r"\d{1,3}(?::\d\d)?[ -]?"
    r"(?:min|mins|minute|minutes|minuten|minutos|minuti|minuter|minutter|minuto|minuuttia|minuty"
    r"|minut|dk|dakika|мин|минуты|минут|хв|хвилин|分|分钟|دقائق|دقيقة)"
    r"\W*(?:read|to read|lesen|lesezeit|de lecture|de lectura|de leitura|leitura|di lettura|leestijd|läsning"
    r"|lesetid|czytania|okuma)?\W*",
    re.IGNORECASE,
)
_RELATIVE_SIGN = Pattern(r"\b(?:ago|vor|hace|il y a|siden|sedan|geleden)\b")
_DIGIT = Pattern(r"\d|[〇一二三四五六七八九十]日")
_PIECES = Pattern(
    r"\s*(?:[|/•·,;()]|\s[–—-]\s"
    r"|\b(?:by|By|BY|von|Von|VON|par|Par|PAR|por|Por|POR|door|Door|av|Av|af|Af)\b)\s*"
)
_GLUE = Pattern(r"(?<=[^\W\d_][^\W\d_])(?=\d)|(?<=\d)(?=[A-ZÀ-Þ])")
_FIGURES = Pattern(
    r"(?<![\d.,])\d{1,2}(?:[./-]\s?\d{1,2}(?!\d)|[:.h]\d{2}(?![\d.,]))|\d{4}-\d{2}|\d\s?[年년]"
)
_MONEY = Pattern("[$€£¥₹%]")
_FULL = Pattern(r"(?<![\d.])\d{1,2}([./-])\s?\d{1,2}\1\s?(?:\d{4}|\d{2})(?!\d)|(?:19|20)\d\d")
_EITHER = Pattern(r"\d[/-]\s?\d")
_SAYS_UPDATED = Pattern("更新|修改|수정")
_GLUED = Pattern(r"\d+(?:[a-z]+\d*)?|[\d年月日時分时秒년월일시분]+")


def find_datelines(draft: Draft) -> None:
    """Marks lines that hold a date or a time and nothing else, and learns the dates."""
    body = draft.span()
    relative = draft.saying(_RELATIVE, 8)
    for line in relative:
        if not ends_a_sentence(line.text):
            _learn_names(draft, line, body)
            draft.mark(line, Kind.DATELINE)
    dated: list[Line] = []
    for line in draft.open():
        if line.size > LONGEST or not line.has_figure or _DIGIT.search(line.text) is None:
            continue
        if is_length(line):
            draft.mark(line, Kind.DATELINE)
        elif _tells_a_day(line.key.split(" "), line.text):
            dated.append(line)
    calendars = _calendars(dated)
    headline = draft.headline.at if draft.headline is not None else 0
    for line in sorted(dated, key=lambda line: line.at < headline):  # a site's own day stands above it
        if line not in calendars:
            _read(draft, line, body)
    read_opening(draft)


def is_length(line: Line) -> bool:
    """Whether a line tells nothing but how long something takes: “4 mins”, “00:41 min”."""
    return line.size <= _LONGEST_LENGTH and _READING_TIME.fullmatch(line.text) is not None


def tells_how_long_ago(line: Line) -> bool:
    """Whether a short line says how long ago something was: “3 hours ago”."""
    return _RELATIVE_SIGN.search(line.text) is not None


def is_mere_day(line: Line) -> bool:
    """Whether a line tells a day with its year and nothing else: “Monday, 3 March 2026”."""
    could_be = line.size <= LONGEST and line.has_figure
    return could_be and bool(find_moment(line.text)) and not _names_something(line)


def _calendars(dated: list[Line]) -> set[Line]:
    """The dated lines that stand in a list of days on which something is: “3rd race: 12 May – Lowmark”."""
    found: set[Line] = set()
    for _, group in groupby(enumerate(dated), key=lambda placed: placed[1].at - placed[0]):
        run = [line for _, line in group]
        if len(run) >= CALENDAR and sum(map(_names_something, run)) * 2 > len(run):
            found.update(run)
    return found


def _names_something(line: Line) -> bool:
    """Whether a dated line has words that tell neither a time nor that the article is of it."""
    return any(word not in KNOWN and _GLUED.fullmatch(word) is None for word in line.words)


def _read(draft: Draft, line: Line, body: range) -> None:
    """Marks a line that holds a date, where its place or its words say that it is the article's."""
    outlet = key_of(draft.facts.outlet) + " "
    foot = line.key.startswith(outlet)  # as on a printed page: “Northern Post / 12 March 2026 / Page 7”
    words = line.key.removeprefix(outlet).split(" ")
    if foot and not _tells_a_day(words, line.text):
        return
    high = draft.is_below_headline(line, NEAR)
    top = high or line.at < body.start
    authors = _names_beside(line.text) if top else ()
    names = " ".join(map(key_of, authors)).split()
    label = _label([word for word in words if word not in names], line.text)
    if label is not None and (label or top or foot or (line.at not in body and find_moment(line.text))):
        draft.mark(line, Kind.BYLINE if names and words[0] in BY else Kind.DATELINE)
        if label or foot or high:
            _learn(draft, line)
            draft.learn(authors=authors)


def _learn_names(draft: Draft, line: Line, body: range) -> None:
    """Keeps the authors whose names stand beside a date at the top: “Ilse Marrow, 12 March 2026”."""
    if draft.is_below_headline(line, NEAR) or line.at < body.start:
        draft.learn(authors=_names_beside(line.text))


def _names_beside(text: str) -> tuple[str, ...]:
    """The names in a line between its dates and its signs."""
    if ":" not in text and not find_moment(text) and not _RELATIVE_SIGN.search(text):
        return ()
    pieces = [before_date(piece.split()) for piece in _PIECES.split(_GLUE.sub("|", text[:200]))]
    return tuple(piece for piece in pieces if is_name(piece) and KNOWN.isdisjoint(key_of(piece).split(" ")))


def _label(words: list[str], text: str) -> str | None:
    """Which date a line with these words tells, empty where it does not say; None where it tells none."""
    if is_day(text):
        return "updated" if _SAYS_UPDATED.search(text) else ""
    unknown = sum(word not in KNOWN and _GLUED.fullmatch(word) is None for word in words)
    known = len(words) - unknown
    most = min(2 if find_moment(text) else 1, known // 2)
    if known < 2 or unknown > most:
        return None
    if any(word in UPDATED for word in words) and not any(word in PUBLISHED for word in words):
        return "updated"
    return "published" if any(word in PUBLISHED for word in words) else ""


def _tells_a_day(words: list[str], text: str) -> bool:
    """Whether a month, or figures in the shape of a day or of a time, are among the words."""
    if _MONEY.search(text):
        return False
    if not MONTHS.keys().isdisjoint(words):
        return True
    if _FIGURES.search(text) is None:
        return is_day(text)
    return is_day(text) or ":" in text or not NAMING.isdisjoint(words) or _FULL.search(text) is not None


def _learn(draft: Draft, line: Line) -> None:
    """Keeps the line's dates: what stands behind a word like “updated”, and what stands elsewhere."""
    if is_day(line.text):
        updated = _SAYS_UPDATED.search(line.text) is not None
        draft.learn(**{"updated" if updated else "published": find_moment(line.text)})
        return
    text = _GLUE.sub(" ", line.text)
    lower = text.lower()
    labels = (UPDATED | PUBLISHED).intersection(key_of(text).split(" "))
    signs = sorted((lower.find(word), word in UPDATED) for word in labels)
    starts = [(0, False), *((at, updated) for at, updated in signs if at >= 0)]
    days: dict[bool, str] = {}
    for (at, updated), end in zip(starts, [*(at for at, _ in starts[1:]), len(text)], strict=True):
        days[updated] = days.get(updated) or _moment(draft, text[at:end])
    draft.learn(published=days.get(False, ""), updated=days.get(True, ""))


def _moment(draft: Draft, text: str) -> str:
    """The day that `text` names; of two that figures could mean, the one not to come, or the language's."""
    if moment := find_moment(text):
        return moment
    if _EITHER.search(text) is None:
        return ""
    could_be = [moment for moment in either_moment(text) if moment[:10] <= draft.latest]
    return could_be[0] if len(could_be) == 1 or (could_be and _is_day_first(draft)) else ""


def _is_day_first(draft: Draft) -> bool:
    """Whether `12/03/2026` means a day in March: so it does in every language but one."""
    if draft.facts.language:
        return not draft.facts.language.startswith("en")
    span = draft.span()
    language = language_of(" ".join(line.text for line in draft.lines[span.start : span.stop][:12]))
    return language not in ("", "en")


DATELINE = Rule("dateline", find_datelines)
