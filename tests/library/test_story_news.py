"""What each article of a story adds is told, and what is known already is not."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

from reader.article.annotation import EntityType, Mention, Quotation
from reader.article.text import Article
from reader.library import Library
from reader.library.figure_sense import Figure, figure_of
from reader.library.story_figures import MOST_FIGURES
from reader.library.story_news import News

SAID = "“We will mend the northern sluice before the winter comes,”"


@pytest.fixture
def news(
    library: Library, make: Callable[..., Article], shelve: Callable[..., int]
) -> Callable[..., list[News]]:
    """What articles add, each a text in which names, figures (with values) and quotations stand."""

    def found(*articles: tuple[str, dict[str, str], str]) -> list[News]:
        numbers = []
        for day, (text, marked, said) in enumerate(articles, 1):
            article = make("", text, published=f"2026-03-{day:02}", outlet="Quay News")
            whole = article.text
            mentions = sorted(
                (
                    Mention(
                        whole.index(words),
                        whole.index(words) + len(words),
                        EntityType.NUMBER if value else EntityType.PERSON,
                        words,
                        value.partition("|")[0],
                        value.partition("|")[2],
                    )
                    for words, value in marked.items()
                ),
                key=lambda mention: mention.start,
            )
            quotations = (
                [Quotation(whole.index(said), whole.index(said) + len(said), speaker="Orla Fenn")]
                if said
                else []
            )
            numbers.append(
                shelve(article, f"/pile/{day}", mentions=tuple(mentions), quotations=tuple(quotations))
            )
        return library.story_news.of(library.articles.rows(numbers))

    return found


def test_first_article_adds_nothing_to_be_told(news: Callable[..., list[News]]) -> None:
    """All of it is new."""
    (first,) = news(("Ines Quill counted 40 boats.", {"Ines Quill": "", "40": "40|boats"}, ""))
    assert (first.names, first.figures, first.quotations) == ((), (), ())


def test_new_names_are_told(news: Callable[..., list[News]]) -> None:
    """But not shorter forms of those that are known, nor the outlet's own."""
    _, second = news(
        ("Ines Quill spoke.", {"Ines Quill": ""}, ""),
        (
            "Quill met Matej Brandl of Quay News.",
            {"Quill": "", "Matej Brandl": "", "Quay News": ""},
            "",
        ),
    )
    assert [name.name for name in second.names] == ["Matej Brandl"]


def test_new_figures_are_told_with_what_they_count(news: Callable[..., list[News]]) -> None:
    """But for spans of time, trifles, and values that stood before."""
    _, second = news(
        ("They found 40 boats.", {"40": "40|boats"}, ""),
        (
            "Then 40 ships, 640 tonnes of it, 12 days, 3 men, and 900 crates.",
            {
                "40": "40|ships",
                "640 tonnes": "640 t|silt",
                "12 days": "12 days",
                "3": "3|men",
                "900": "900|crates",
            },
            "",
        ),
    )
    assert [figure.words for figure in second.figures] == ["640 tonnes of silt", "900 crates"]


def test_new_tolls_are_told_however_small(news: Callable[..., list[News]]) -> None:
    """With what befell whom, though no noun stands beside the figure."""
    _, second = news(
        ("Fourteen people died.", {"Fourteen": "14|people"}, ""),
        (
            "The toll on the line rose to 19. By now 14 are dead, 58 hurt, and three firemen injured.",
            {"19": "19", "14": "14", "58": "58", "three": "3|firemen"},
            "",
        ),
    )
    assert [figure.words for figure in second.figures] == ["19 killed", "58 injured", "three firemen injured"]


def test_of_a_table_the_first_figures_are_looked_at(news: Callable[..., list[News]]) -> None:
    """A bound for books: a line of thousands is read in no more time."""
    words = [str(10_000 + place) for place in range(MOST_FIGURES + 20)]
    table = "; ".join(f"{each} people died" for each in words)
    _, second = news(("Nothing.", {}, ""), (table, {each: f"{each}|people" for each in words}, ""))
    assert len(second.figures) == MOST_FIGURES
    assert second.figures[0].words == "10000 people killed"


def test_figures_without_a_fate_near_are_asked_for_none(
    news: Callable[..., list[News]], monkeypatch: pytest.MonkeyPatch
) -> None:
    """What befell somebody is only looked for where a word tells of it, however far the sentence goes."""
    asked = list[int]()

    def sensed(text: str, start: int, *rest: Any) -> Figure | None:
        asked.append(start)
        return figure_of(text, start, *rest)

    monkeypatch.setattr("reader.library.story_news.figure_of", sensed)
    text = f"Some 900 crates, {'and more, ' * 40} while 58 were hurt."
    _, second = news(("Nothing.", {}, ""), (text, {"900": "900|crates", "58": "58"}, ""))
    assert [figure.words for figure in second.figures] == ["900 crates", "58 injured"]
    assert asked == [second.figures[1].start]


def test_new_quotations_are_told(news: Callable[..., list[News]]) -> None:
    """One that was printed before is known, though a word differs."""
    other = "“Nobody asked the ferrymen what they thought of it,”"
    _, second, third = news(
        (f"{SAID} she said.", {}, SAID),
        (f"{SAID.replace('before', 'when')} she said.", {}, SAID.replace("before", "when")),
        (f"{other} she said.", {}, other),
    )
    assert second.quotations == ()
    assert [quotation.speaker for quotation in third.quotations] == ["Orla Fenn"]


def test_a_denial_of_what_was_said_is_new(news: Callable[..., list[News]]) -> None:
    """Though all other words are known."""
    denied = SAID.replace(" will ", " will not ")
    assert denied != SAID
    _, second = news((f"{SAID} she said.", {}, SAID), (f"{denied} she said.", {}, denied))
    assert len(second.quotations) == 1
