"""Story entries: stories, and what one of them holds, as entries. Pure."""

from __future__ import annotations

from collections.abc import Sequence

from reader.article.length import shortened
from reader.article.span import Span
from reader.library import Row
from reader.library.stories import StoryRow
from reader.library.story_figures import Differing, Told
from reader.library.story_news import News
from reader.library.story_said import SpeakerSaid, Utterance, Wording
from reader.tui.entries import damage_sign
from reader.tui.widgets.entry_list import Entry, Part
from reader.tui.wording import counted, day, joined

_OUTLETS = 3  # outlets of a story that are named
_CALLED = 40  # code points of a headline that stands for an outlet
_NEW = 4  # new names, and new figures, that are told of one article
_BEFORE = 90  # characters of a sentence that are shown before its figure


def story_entry(row: StoryRow) -> Entry:
    """A story in a list: its headline, how many articles of which outlets, its days, what is unread."""
    unread = f"{row.unread:,} unread" if row.unread else ""
    detail = joined(
        counted(row.articles, "article"), days_words(row.first, row.last, short=True), unread, _outlets(row)
    )
    scope = "list.unread" if row.unread else "list.read"
    return Entry((Part(row.headline, scope, 0, 2), Part(detail, "panel.detail", 1, 2)), ("story", row.number))


def _outlets(row: StoryRow) -> str:
    named = ", ".join(row.outlets[:_OUTLETS])
    more = len(row.outlets) - _OUTLETS
    return f"{named} and {more} more" if more > 0 else named


def days_words(first: str, last: str, *, short: bool = False) -> str:
    """From when to when: `3 – 9 Mar`, `28 Feb – 2 Mar`, one day alone where there is but one."""
    start, end = day(first, short=short), day(last, short=short)
    if start == end or not start:
        return end
    number, _, rest = start.partition(" ")
    return f"{number} – {end}" if end.partition(" ")[2] == rest else f"{start} – {end}"


def timeline_entries(news: Sequence[News]) -> list[Entry]:
    """The articles of a story under their days, each with what it adds."""
    entries: list[Entry] = []
    before = None
    for one in news:
        when = day(one.row.published) or "Without a day"
        if when != before:
            entries.append(Entry((Part(when, "panel.heading"),), gap=bool(entries)))
            before = when
        entries.append(_article_entry(one))
    return entries


def _article_entry(news: News) -> Entry:
    row = news.row
    parts = (
        Part(row.title, "list.read" if row.read else "list.unread", 1, 2),
        Part(joined(row.outlet, "" if row.read else "unread"), "panel.detail", 1, 1),
        Part(adds_words(news), "text.secondary", 1, 3),
    )
    return Entry(tuple(part for part in parts if part.text), ("article", row.number))


def adds_words(news: News) -> str:
    """What an article adds: `adds Orla Fenn, Tarn Quay · 640 tonnes of silt · 3 quotations`."""
    names = _some([name.name for name in news.names])
    figures = _some([figure.words for figure in news.figures])
    quotations = counted(len(news.quotations), "quotation") if news.quotations else ""
    told = joined(names, figures, quotations)
    return f"adds {told}" if told else ""


def _some(words: Sequence[str]) -> str:
    more = len(words) - _NEW
    return ", ".join(words[:_NEW]) + (f" and {more} more" if more > 0 else "")


def figure_entries(figures: Sequence[Differing]) -> list[Entry]:
    """What the articles count differently: under what is counted, each figure in its sentence."""
    entries: list[Entry] = []
    place = 0
    for one in figures:
        heading = joined(one.subject[:1].upper() + one.subject[1:], left_words(one))
        entries.append(Entry((Part(heading, "panel.heading"),), gap=bool(entries)))
        for told in one.told:
            entries.append(_figure_entry(told, place))
            place += 1
    return entries


def left_words(figures: Differing) -> str:
    """That not all figures were compared."""
    return f"{counted(figures.left, 'older figure')} not compared" if figures.left else ""


def _figure_entry(told: Told, place: int) -> Entry:
    at = told.figure.span.start - told.figure.sentence.start
    cut = max(0, at - _BEFORE)
    lead = "… " if cut else ""
    words = lead + told.sentence[cut:].replace("\n", " ")
    start = at - cut + len(lead)
    figure = (Span(0, len(told.in_full)),)
    return Entry(
        (
            Part(joined(told.in_full, where(told.row)), "panel.detail", 1, 1, figure, "entity.number"),
            Part(words, "text.secondary", 2, 3, (Span(start, start + len(told.words)),), "entity.number"),
        ),
        ("figure", place),
    )


def said_entries(said: Sequence[SpeakerSaid]) -> list[Entry]:
    """Who said what: under every speaker the words, below the article that has them, which is told once."""
    entries: list[Entry] = []
    place = 0
    for one in said:
        scope = "panel.heading" if one.speaker else "text.faint"
        entries.append(Entry((Part(one.speaker or "No speaker named", scope, 0, 1),), gap=bool(entries)))
        before = ""
        for utterance in one.utterances:
            source = _source(utterance)
            entries.append(_utterance_entry(utterance, place, source if source != before else ""))
            before, place = source, place + 1
    return entries


def _source(utterance: Utterance) -> str:
    first, *others = utterance.wordings
    also = f"also {', '.join(map(_also, others))}" if others else ""
    return joined(where(first.row), also)


def _also(wording: Wording) -> str:
    """Where an utterance stands, too: `Quay News, 3 Mar (differs by: autumn / winter)`."""
    differs = f" (differs by: {wording.differs_by})" if wording.differs_by else ""
    return f"{where(wording.row)}{differs}"


def _utterance_entry(utterance: Utterance, place: int, source: str) -> Entry:
    first = utterance.wordings[0]
    words = Part(first.words + damage_sign(first.quotation), "text", 1, 4)
    return Entry((Part(source, "panel.detail", 1, 2), words) if source else (words,), ("said", place))


def where(row: Row) -> str:
    """By which outlet and on which day: `Quay News, 3 Mar`; its headline where no outlet is known."""
    called = row.outlet or shortened(row.title, _CALLED)
    return ", ".join(part for part in (called, day(row.published, short=True)) if part)
