"""A figure is about what the words around it tell."""

from __future__ import annotations

import re
from decimal import Decimal

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from reader.library.figure_sense import Figure, figure_of


def about(text: str, value: str = "", counts: str = "") -> Figure | None:
    """What the figure between brackets is about."""
    match = re.search(r"\[(.+?)\]", text)
    assert match
    plain = text.replace("[", "").replace("]", "")
    return figure_of(plain, match.start(), match.end() - 2, value or match[1].replace(",", ""), counts)


@pytest.mark.parametrize(
    ("text", "counts", "subject", "who"),
    [
        ("At least [1,400] people were killed in Tarn Harbour.", "people", "killed", ""),
        ("The toll of dead rose to [1,200] by noon.", "", "killed", ""),
        ("The wave killed 12 and injured [40] on the pier.", "", "injured", ""),
        ("The wave killed [12] and injured 40 on the pier.", "", "killed", ""),
        ("Of the crew [12] were dead, 40 hurt.", "", "killed", ""),
        ("Police arrested [31] dockers at the gate.", "dockers", "arrested", "docker"),
        ("The board sold [12] fishing boats to Hask.", "fishing boats", "boat", ""),
        ("They asked for a death sentence for [three] men.", "men", "men", ""),
        (
            "The number of people killed on the Sorne line rose to [19] after two of the injured died.",
            "",
            "killed",
            "",
        ),
        ("Nobody died, though [six] firemen were treated for smoke.", "firemen", "treated", "firefi"),
        ("In the market [40] people were treated for injuries.", "people", "injured", ""),
        ("Coastguard: [14] dead", "", "killed", ""),
        ("They played before a crowd of [12,100].", "", "specta", ""),
    ],
)
def test_subject_is_a_fate_or_a_noun(text: str, counts: str, subject: str, who: str) -> None:
    """The nearest word of fate tells it; without one the noun that is counted."""
    figure = about(text, {"three": "3", "six": "6"}.get(text.partition("[")[2].partition("]")[0], ""), counts)
    assert figure is not None
    assert (figure.subject, figure.who) == (subject, who)


@pytest.mark.parametrize(
    "text",
    [
        "Ines Quill, [46], was killed on the pier.",
        "A [14]-year-old boy was killed on the pier.",
        "The wave killed [12] others on the pier.",
        "Another [12] people were killed on the pier.",
        "Hask won [3]-1 and nobody was hurt.",
        "It happened at [3]:15, and two were killed.",
        "They met on platform [9] of the station.",
    ],
)
def test_ages_results_and_remainders_are_left_out(text: str) -> None:
    """They count nothing that another article could count."""
    assert about(text, counts="people" if "people" in text else "") is None


def test_years_and_telling_words_stand_around() -> None:
    """A figure of another year is another figure."""
    figure = about("In 2019 the same wave killed [30] people in Pollard Sound.", "30", "people")
    assert figure is not None
    assert figure.years == {"2019"}
    assert {"wave", "pollar", "sound"} <= figure.around
    assert figure.amount == Decimal(30)


def test_people_of_the_sentence_are_known() -> None:
    """By their numbers; where it speaks of a “he” alone, nobody knows of whom."""
    text = "Orla Fenn sold 12 boats. He sold 14 boats."
    first = figure_of(text, 15, 17, "12", "boats", [(0, 7)])
    second = figure_of(text, 33, 35, "14", "boats", [(0, 7)])
    assert first is not None
    assert second is not None
    assert (first.people, second.people) == ({7}, None)


def test_places_of_the_sentence_are_known() -> None:
    """By their numbers, and none of the next sentence."""
    text = "In Hask 12 people were killed. Tarn was spared."
    figure = figure_of(text, 8, 10, "12", "people", (), [(3, 5), (31, 6)])
    assert figure is not None
    assert figure.places == {5}


@given(st.text(alphabet="1 a,.(killed\n“-", max_size=60), st.integers(0, 30), st.integers(1, 4))
@settings(max_examples=40)
def test_any_text_is_read(text: str, start: int, length: int) -> None:
    """And what is found lies inside it."""
    start = min(start, len(text))
    end = min(len(text), start + length)
    figure = figure_of(text, start, end, "12", "people")
    assert figure is None or (figure.sentence.end <= len(text) and figure.span.start == start)


def test_opening_is_where_an_article_tells_its_event() -> None:
    """Not where a sentence looks back, nor far down."""
    for text, opening in (
        ("The wave killed [12] people.", True),
        ("It was the worst since a wave killed [12] people.", False),
        ("The pier is shut. " * 50 + "The wave killed [12] people.", False),
    ):
        figure = about(text, counts="people")
        assert figure is not None and figure.opening is opening
