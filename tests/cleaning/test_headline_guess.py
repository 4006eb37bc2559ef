"""Which line of a text without markup is most likely its headline."""

from __future__ import annotations

import pytest
from written_articles import HEADLINE, STORY, drafted

from reader.cleaning.headline_guess import likeliest


@pytest.mark.parametrize(
    "above",
    [
        "Skip to content\nHome\nNews\nCoast",
        "Where would you like to start?\nBooks about the sea",
        "Ferry stays in harbour – what we know so far about the boats of the coast - Northern Post",
        "Log in\nStart your free trial now",
    ],
)
def test_a_line_over_byline_and_story_wins_over_what_stands_above(above: str) -> None:
    """Words of the story and a byline below tell the headline from menus, questions and buttons."""
    line = likeliest(drafted(f"{above}\n{HEADLINE}\nBy Ilse Marrow\n12 March 2026\n{STORY}"))
    assert line is not None
    assert line.text == HEADLINE


def test_the_first_line_wins_over_a_standfirst_with_more_words_of_the_story() -> None:
    """Few lines stand above the story: then the text begins with its headline."""
    standfirst = "The ramp at Westhaven was damaged and engineers said that passengers would wait for boats"
    line = likeliest(drafted(f"{HEADLINE}\n\n{standfirst}\n\nBy Ilse Marrow\n\n{STORY}"))
    assert line is not None
    assert line.text == HEADLINE


def test_a_text_without_a_headline_has_none() -> None:
    """Neither a menu nor the first sentence of a story is taken for one."""
    assert likeliest(drafted(f"Home\nSign in\nCoast\n\n{STORY}")) is None
    assert likeliest(drafted(STORY)) is None
    assert likeliest(drafted("Home\nSign in")) is None
