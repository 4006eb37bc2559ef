"""What mentions names comes newest first, each once, and from any place on."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from reader.article.annotation import EntityType, Mention, Quotation
from reader.article.text import Article
from reader.library import Library
from reader.library.mentioning import TOP, Mentioning

Make = Callable[..., Article]
Shelve = Callable[..., int]

BODY = "“Marrow, Vale, Marrow,” she said. “No lamps,” she said. “Vale,” he said, and went to Marrow."
DAYS = ("2026-01-05", "2026-03-07", "2026-03-07", "", "")


def each(words: str) -> list[tuple[int, int]]:
    """Every place of some words in the text."""
    text, found, at = f"Notes\n\n{BODY}", [], 0
    while (at := text.find(words, at)) >= 0:
        found.append((at, at + len(words)))
        at += len(words)
    return found


@pytest.fixture
def names(library: Library, make: Make, shelve: Shelve) -> str:
    """Two names that the same articles hold, of which two are of one day and two of none."""
    mentions = [
        Mention(*place, EntityType.PERSON, name) for name in ("Marrow", "Vale") for place in each(name)
    ]
    said = [Quotation(*each(words)[0]) for words in ("“Marrow, Vale, Marrow,”", "“No lamps,”", "“Vale,”")]
    for place, day in enumerate(DAYS):
        article = make("Notes", BODY, published=day)
        shelve(article, f"/{place}.txt", mentions=tuple(mentions), quotations=tuple(said))
    numbers = library._store.rows("SELECT number FROM name WHERE name IN ('Marrow', 'Vale') AND type <> ''")
    return str([number for (number,) in numbers])


def test_articles_come_newest_first_and_once_each(library: Library, names: str) -> None:
    """Of one day in the order they came; those without a day last."""
    assert list(Mentioning(library._store).articles(names)) == [2, 3, 1, 4, 5]


def test_from_any_place_on_the_rest_follows(library: Library, names: str) -> None:
    """Articles from the one where the place is; quotations from the next one, each once."""
    mentioning = Mentioning(library._store)
    articles, quotations = list(mentioning.articles(names)), list(mentioning.quotations(names))
    assert len(quotations) == 2 * len(DAYS)
    for place, number in enumerate(quotations):
        article, start, end = library._store.rows(
            'SELECT article, "start", "end" FROM quotation WHERE number = ?', (number,)
        )[0]
        (row,) = library.articles.rows([article])
        behind = mentioning.place(row, start, end)
        assert behind > TOP
        assert list(mentioning.quotations(names, behind)) == quotations[place + 1 :]
        assert list(mentioning.articles(names, behind)) == articles[articles.index(article) :]


def test_behind_an_article_that_is_gone_nothing_follows(library: Library, names: str) -> None:
    """A list that was begun ends there, rather than beginning again."""
    mentioning = Mentioning(library._store)
    (row,) = library.articles.rows([2])
    library._store.write("DELETE FROM card WHERE article = 2")
    assert list(mentioning.articles(names, mentioning.place(row, 0, 5))) == []


def test_removed_articles_mention_nobody(library: Library, names: str) -> None:
    """Neither they nor what was said in them."""
    library.articles.remove(2)
    mentioning = Mentioning(library._store)
    assert list(mentioning.articles(names)) == [3, 1, 4, 5]
    assert len(list(mentioning.quotations(names))) == 2 * (len(DAYS) - 1)


def test_a_late_page_costs_no_more_than_an_early_one(library: Library, make: Make, shelve: Shelve) -> None:
    """The steps that the database takes to the next article do not grow with those before it."""
    start, end = each("Marrow")[0]
    for hour in range(120):
        article = make("Notes", BODY, published=f"2026-01-0{hour // 24 + 1}T{hour % 24:02}:00:00Z")
        shelve(article, f"/{hour}.txt", mentions=(Mention(start, end, EntityType.PERSON, "Marrow"),))
    row = library.names.find("Marrow")
    assert row is not None
    every = library.dossiers.sentences(row.number, most=120)
    taken = []
    for after in (every[2], every[110]):
        steps = [0]
        library._store._connection.set_progress_handler(lambda s=steps: s.append(0), 1)  # type: ignore[misc]
        assert len(library.dossiers.sentences(row.number, after=after, most=1)) == 1
        taken.append(len(steps))
    library._store._connection.set_progress_handler(None, 0)
    assert taken[1] < taken[0] + 20
