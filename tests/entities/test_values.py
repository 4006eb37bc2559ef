"""Promises about what dates, times and figures come to: the cases are in `rules/`, in Markdown."""

from __future__ import annotations

import re
import time
from datetime import date
from pathlib import Path

import pytest
from _pytest.mark import ParameterSet
from hypothesis import given, settings
from hypothesis import strategies as st

from reader.article.annotation import MEASURED, EntityType, Mention
from reader.article.span import Span
from reader.article.text import Article, Block, Kind, Metadata
from reader.entities import find_mentions
from reader.entities.amounts import amount
from reader.entities.counted import counted
from reader.entities.dates import find_times
from reader.entities.dates_abroad import ABROAD, when_abroad
from reader.entities.events import find_events
from reader.entities.figures import find_figures
from reader.entities.figures_abroad import find_figures_abroad
from reader.entities.roles import with_roles
from reader.entities.values import day_of, valued
from reader.entities.when import when

FRIDAY = "2026-03-20"
RULES = Path(__file__).parent / "rules"


def cases(name: str) -> list[ParameterSet]:
    """Every case of one of the fixture files, named by its heading."""
    sections = (RULES / name).read_text(encoding="utf-8").split("\n## ")[1:]
    parts = (section.partition("\n") for section in sections)
    return [pytest.param(body, id=title) for title, _, body in parts]


def found_in(body: str) -> tuple[str, tuple[Mention, ...]]:
    """The text of a case with its mentions, as of an article of that Friday."""
    lines = [line for line in body.splitlines() if line and not line.startswith(">")]
    language = lines.pop(0)[1:3] if lines[0].startswith("(") else "en"
    (text,) = lines
    about = Metadata(published=f"{FRIDAY}T08:00:00Z", language=language)
    article = Article(text, (Block(Kind.PARAGRAPH, 0, len(text)),), about)
    return text, find_mentions(article)


def expected_of(body: str) -> list[list[str]]:
    """The expectation lines of a case, each in its parts."""
    lines = [line[2:] for line in body.splitlines() if line.startswith("> ")]
    return [] if lines == ["none"] else [[part.strip() for part in line.split("|")] for line in lines]


@pytest.mark.parametrize("body", cases("dates.md"))
def test_dates_come_to_what_a_reader_understands(body: str) -> None:
    """Seen from the article's own day."""
    text, mentions = found_in(body)
    found = [
        [text[m.start : m.end], str(m.type), m.value]
        for m in mentions
        if m.type in (EntityType.DATE, EntityType.TIME)
    ]
    assert found == expected_of(body)


@pytest.mark.parametrize("body", cases("figures.md"))
def test_figures_say_their_number_and_what_they_count(body: str) -> None:
    """The number as a program reads it, and the words for what is counted."""
    text, mentions = found_in(body)
    found = [[text[m.start : m.end], m.value, m.counts] for m in mentions if m.type is EntityType.NUMBER]
    assert found == expected_of(body)


def test_without_a_day_only_what_says_its_year_has_a_value() -> None:
    """An article without a date does not make one up."""
    for words in ("Sunday", "last month", "3 May", "yesterday", "two days ago", "Easter", "this morning"):
        assert when(words, None) == ""
    assert when("3 May 2024", None) == "2024-05-03"
    assert when_abroad("gestern", None, "de") == ""
    assert day_of("") is None
    assert day_of("soon") is None


@settings(max_examples=100, deadline=None)
@given(st.text(max_size=30), st.dates(), st.sampled_from(sorted(ABROAD)))
def test_no_words_are_too_strange_for_a_value(words: str, day: date, language: str) -> None:
    """Any words give a value or none, and no error."""
    assert isinstance(when(words, day), str)
    assert isinstance(when_abroad(words, day, language), str)
    assert isinstance(amount(words or "1"), str)


@settings(max_examples=60, deadline=None)
@given(st.dates(date(1900, 1, 1), date(2199, 12, 31)), st.dates(date(1900, 1, 1), date(2099, 12, 31)))
def test_a_full_date_is_read_as_written(said: date, seen: date) -> None:
    """A date with its year comes to itself, whichever the article's day."""
    assert when(f"{said.day} {said:%B} {said.year}", seen) == str(said)
    assert when(f"{said:%B} {said.day}, {said.year}", seen) == str(said)


@settings(max_examples=60, deadline=None)
@given(st.dates(date(1900, 1, 1), date(2099, 12, 31)), st.booleans())
def test_a_weekday_is_at_most_a_week_away(seen: date, ahead: bool) -> None:
    """Behind the article's day, or ahead of it where the sentence looks ahead."""
    found = date.fromisoformat(when("Tuesday", seen, ahead))
    assert found.weekday() == 1
    assert 0 <= (found - seen).days * (1 if ahead else -1) <= 6


@pytest.mark.parametrize(
    ("words", "value"),
    [
        ("4,80 Meter", "4.8 m"),
        ("4,80 m", "4.8 m"),
        ("15 Mio. Euro", "15000000 EUR"),
        ("2,5 Milliarden Euro", "2500000000 EUR"),
        ("1.200", "1200"),
        ("drei", "3"),
        ("12 Prozent", "12 %"),
        ("350 €", "350 EUR"),
    ],
)
def test_german_figures_are_read_as_they_are_written(words: str, value: str) -> None:
    """With a comma before the tenths, scales and units of their own, and numbers in words."""
    line = f"In Hask waren es {words} am alten Kai."
    found = max(find_figures_abroad(line, 0, len(line), "de"), key=lambda one: (one[1] - one[0], -one[0]))
    assert line[found[0] : found[1]] == words
    assert amount(words, "de") == value
    assert list(find_figures_abroad(line, 0, len(line), "en")) == []


@pytest.mark.parametrize(
    ("line", "counts"),
    [
        ("It shut 16 km of Highway 61 on Thursday.", "Highway 61"),
        ("It shut 10 miles of Route 7, the county said.", "Route 7"),
        ("It shut 40 km of coast 12 days ago.", "coast"),
        ("It shut 40 km of Highway on Thursday.", "Highway"),
    ],
)
def test_a_road_keeps_its_number(line: str, counts: str) -> None:
    """What is counted is the road of that number; other numbers are no part of it."""
    _, end, _ = next(find_figures(line, 0, len(line)))
    assert counted(line, end, len(line), measured=True) == counts


def test_a_scale_of_two_letters_is_millions() -> None:
    """As British papers write it."""
    assert amount("£2.4mn") == "2400000 GBP"
    ((start, end, _),) = find_figures("It lent £2.4mn for it.", 0, 22)
    assert (start, end) == (8, 14)


@settings(max_examples=60, deadline=None)
@given(st.integers(0, 10**15))
def test_an_integer_with_commas_comes_to_itself(number: int) -> None:
    """However many thousands it has."""
    assert amount(f"{number:,}") == str(number)


def test_values_belong_to_times_and_figures_only() -> None:
    """A name has no value."""
    _, mentions = found_in("Ilse Marrow of Westhaven paid 12 crowns on Sunday.\n")
    assert {m.type for m in mentions if m.value} <= set(MEASURED)


def seconds(line: str) -> float:
    """CPU seconds to find and value the figures, dates and roles of one paragraph."""
    blocks = [Span(0, len(line))]
    started = time.process_time()
    found = [
        *find_figures(line, 0, len(line)),
        *find_figures_abroad(line, 0, len(line), "de"),
        *find_times(line, 0, len(line)),
        *find_events(line, 0, len(line)),
    ]
    found += [(match.start(), match.end(), EntityType.PERSON) for match in re.finditer("Marrow", line)]
    mentions = [Mention(start, end, kind, "x") for start, end, kind in found]
    list(with_roles(line, valued(line, mentions, blocks, FRIDAY, "en"), blocks))
    return time.process_time() - started


PIECES = (
    *("two hundred and ", "the first week of ", "Minister ", "Minister Marrow, ", "12 small ", "9.", "war-"),
    *("half past ", "the ", "Sunday, 3 ", "a quarter of ", "1 000 ", "Cup Cup ", "20", "ten hours and "),
)


@pytest.mark.parametrize("piece", PIECES)
def test_time_grows_with_the_text_and_no_faster(piece: str) -> None:
    """Eight times the text takes less than forty times as long."""
    short, long = (piece * (size // len(piece)) for size in (2_000, 16_000))
    seconds(short)
    assert min(seconds(long) for _ in range(3)) < 40 * max(seconds(short), 0.002)


@pytest.mark.parametrize("piece", ["4", "4.", ".321", "4,", "4 "])
def test_digits_that_lead_into_a_word_take_no_longer(piece: str) -> None:
    """They are no figure, and are given up at once, not digit by digit."""
    short, long = (f"7{piece * (size // len(piece))}x" for size in (2_000, 16_000))
    seconds(short)
    assert min(seconds(long) for _ in range(3)) < 40 * max(seconds(short), 0.002)
