"""`reader stories`: what several articles tell, newest first; or all about the story of one article.

Ferry crews vote to stay ashore
  5 articles of Harbour Post, Quay News · 2026-03-01 to 2026-03-09 · 2 unread · 3f2a90c41b77
"""

from __future__ import annotations

from argparse import ArgumentParser, Namespace
from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING

from reader.article.counting import counted
from reader.cli.choosing import add_article, choose, chosen_library, how_many
from reader.cli.printing import say, say_array, say_heading, say_json, say_wrapped, tell
from reader.cli.verb import Verb

if TYPE_CHECKING:
    from decimal import Decimal

    from reader.library import Library, Row
    from reader.library.stories import StoryRow
    from reader.library.story_figures import Differing, Told
    from reader.library.story_news import News
    from reader.library.story_said import SpeakerSaid, Utterance, Wording


def arguments(parser: ArgumentParser) -> None:
    """Which story, or which of all."""
    add_article(parser, optional=True)
    parser.add_argument("--words", metavar="WORDS", default="", help="only stories with these words")
    parser.add_argument(
        "--sort", choices=("latest", "size"), default="latest", help="the newest first, or the largest"
    )
    parser.add_argument("--most", metavar="N", type=how_many, help="no more than so many stories")
    parser.add_argument("--json", action="store_true", help="print JSON")
    decision = parser.add_mutually_exclusive_group()
    decision.add_argument("--split-off", action="store_true", help="ARTICLE tells another story, for good")
    decision.add_argument("--same-as", metavar="OTHER", help="ARTICLE and OTHER tell one story, for good")


def run(chosen: Namespace) -> int:
    """Prints stories or one of them; status 1 where an article stands alone, 2 where it is not found."""
    with chosen_library(chosen) as library:
        if chosen.article is None:
            return _say_all(library, chosen)
        row = choose(library, chosen.article)
        if row is None:
            return 2
        if chosen.split_off or chosen.same_as:
            return _decide(library, row, chosen)
        return _say_story_of(library, row, chosen)


def _say_all(library: Library, chosen: Namespace) -> int:
    from reader.cli.story_shapes import story_row_shape

    rows = _rows(library, chosen)
    if chosen.json:
        say_array(map(story_row_shape, rows))
        return 0
    for row in rows:
        say(row.headline)
        say(f"  {_told(row)} · {row.article}")
    return 0


def _rows(library: Library, chosen: Namespace) -> Iterator[StoryRow]:
    """The stories asked for, fetched page by page."""
    from reader.library.stories import PAGE, Sort

    left = -1 if chosen.most is None else chosen.most
    after = None
    while left:
        most = min(left, PAGE) if left > 0 else PAGE
        page = library.stories.all_stories(chosen.words, sort=Sort(chosen.sort), after=after, most=most)
        if not page:
            return
        yield from page
        after = page[-1]
        left -= len(page) if left > 0 else 0


def _decide(library: Library, row: Row, chosen: Namespace) -> int:
    """Writes down that an article tells another story, or that two tell one."""
    from reader.intake.parting import merge, split_off

    if chosen.split_off:
        done = split_off(library, row.number) is not None
        tell(f"“{row.title}” tells {'another story now' if done else 'no story with another article'}.")
        return 0 if done else 1
    other = choose(library, chosen.same_as)
    if other is None:
        return 2
    done = merge(library, row.number, other.number) is not None
    tell(f"“{row.title}” and “{other.title}” tell one story{'' if done else ' already'}.")
    return 0 if done else 1


def _say_story_of(library: Library, row: Row, chosen: Namespace) -> int:
    from reader.cli.story_shapes import story_shape

    number = library.stories.of(row.number)
    story = library.stories.row(number) if number is not None else None
    if story is None:
        tell(f"No other article tells the story of “{row.title}”.")
        return 1
    members = library.stories.members(story.number)
    news, figures = library.story_news.of(members), library.story_figures.differing(members)
    said = library.story_said.of(members)
    if chosen.json:
        say_json(story_shape(story, news, figures, said))
        return 0
    say_heading(story.headline)
    say(_told(story))
    _say_timeline(news)
    _say_figures(figures)
    _say_said(said)
    return 0


def _told(row: StoryRow) -> str:
    """How many articles, of which outlets, on which days."""
    outlets = f" of {', '.join(row.outlets)}" if row.outlets else ""
    days = " to ".join(dict.fromkeys(day for day in (row.first, row.last) if day))
    unread = f"{row.unread} unread" if row.unread else ""
    return " · ".join(part for part in (f"{row.articles} articles{outlets}", days, unread) if part)


def _say_timeline(news: Iterable[News]) -> None:
    say()
    say("Timeline")
    for one in news:
        say(f"  {_where(one.row)}  {one.row.title} ({one.row.id})")
        names = ", ".join(name.name for name in one.names)
        figures = ", ".join(figure.words for figure in one.figures)
        many = len(one.quotations)
        quotations = counted(many, "quotation") if many else ""
        if adds := "; ".join(part for part in (names, figures, quotations) if part):
            say_wrapped(f"adds {adds}", "    ", "      ")


def _say_figures(figures: Iterable[Differing]) -> None:
    for place, one in enumerate(figures):
        if place == 0:
            say()
            say("Figures that differ")
        say(f"  {' · '.join(part for part in (one.subject, _left(one)) if part)}")
        for first, *others in _by_amount(one.told):
            told = f"{first.in_full} · {_where(first.row)}{_also(other.row for other in others)}"
            say_wrapped(f"{told}: {first.sentence}", "    ", "      ")


def _by_amount(told: Iterable[Told]) -> Iterable[list[Told]]:
    """The figures of each amount, those of the newest first."""
    amounts: dict[Decimal, list[Told]] = {}
    for one in told:
        amounts.setdefault(one.figure.amount, []).append(one)
    return amounts.values()


def _left(figures: Differing) -> str:
    if not figures.left:
        return ""
    return f"{counted(figures.left, 'older figure')} not compared"


def _say_said(said: Iterable[SpeakerSaid]) -> None:
    for place, one in enumerate(said):
        if place == 0:
            say()
            say("Who said what")
        say(f"  {one.speaker or 'Somebody'}")
        for utterance in one.utterances:
            say_wrapped(_cited(utterance), "    ", "      ")


def _cited(utterance: Utterance) -> str:
    first, *others = utterance.wordings
    also = ", ".join(map(_differing, others))
    return f"{first.words} ({_where(first.row)}{f'; also {also}' if also else ''})"


def _differing(wording: Wording) -> str:
    """Where an utterance stands, too, with the words by which it differs there."""
    differs = f", differs by: {wording.differs_by}" if wording.differs_by else ""
    return f"{_where(wording.row)}{differs}"


def _also(rows: Iterable[Row]) -> str:
    """Where else a thing stands."""
    also = ", ".join(map(_where, rows))
    return f"; also {also}" if also else ""


def _where(row: Row) -> str:
    return " ".join(part for part in (row.published[:10], row.outlet) if part) or row.id


VERB = Verb("stories", "print what several articles tell, and what each adds", arguments, run)
