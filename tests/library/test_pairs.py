"""Two articles beside each other: what stands in both, and what each has alone."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from typing import Any

import pytest

from reader.article.annotation import EntityType, Mention, Quotation
from reader.article.text import Article
from reader.library import Library
from reader.library.articles import Articles
from reader.library.pairs import MOST_WORDS, Pair
from reader.library.store import Store

SLUICE = "“We will mend the northern sluice before the winter comes”"
BOATS = "“Nobody asked the people who row the boats out there”"
FIRST = f"Ines Quill met Orla Fenn. They took 640 tonnes of silt. {SLUICE}, Ines Quill said."
SECOND = f"Ines Quill saw 640 tonnes. {SLUICE}, she said. {BOATS}, said Matej Brandl of the rowers."


def mentions(text: str) -> tuple[Mention, ...]:
    """The names and figures that stand in a text."""
    people = dict.fromkeys(("Ines Quill", "Orla Fenn", "Matej Brandl"), EntityType.PERSON)
    found = []
    for words, kind in {**people, "640 tonnes": EntityType.NUMBER}.items():
        if words in text:
            value = "640 tonnes" if kind is EntityType.NUMBER else ""
            start = text.index(words)
            found.append(Mention(start, start + len(words), kind, words, value))
    return tuple(sorted(found, key=lambda mention: mention.start))


def pair(
    library: Library, make: Callable[..., Article], shelve: Callable[..., int], *, sentences: bool = False
) -> Pair:
    """The two articles beside each other."""
    numbers = []
    for place, words in enumerate((FIRST, SECOND)):
        article = make("", words)
        said = tuple(
            Quotation(article.text.index(one), article.text.index(one) + len(one))
            for one in (SLUICE, BOATS)
            if one in words
        )
        numbers.append(shelve(article, f"/{place}", mentions=mentions(article.text), quotations=said))
    return library.pairs.of(*library.articles.rows(numbers), sentences=sentences)


def test_names_and_figures_that_stand_in_both(
    library: Library, make: Callable[..., Article], shelve: Callable[..., int]
) -> None:
    """The names as they are counted in the library, the figures with their units."""
    found = pair(library, make, shelve)
    assert (found.names, found.figures) == (("Ines Quill",), ("640 tonnes",))


def test_figures_in_both_are_told_with_their_fate(
    library: Library, make: Callable[..., Article], shelve: Callable[..., int]
) -> None:
    """As those that one of them adds are."""
    numbers = []
    for place, words in enumerate(("The wave killed 17 on the pier.", "On the pier 17 people died.")):
        article = make("", words)
        start = article.text.index("17")
        counts = "people" if place else ""
        figure = Mention(start, start + 2, EntityType.NUMBER, "17", "17", counts)
        numbers.append(shelve(article, f"/{place}", mentions=(figure,)))
    one, other = library.articles.rows(numbers)
    assert library.pairs.of(one, other).figures == ("17 killed",)
    assert library.pairs.of(other, one).figures == ("17 people killed",)


def test_quotations_that_stand_in_both(
    library: Library, make: Callable[..., Article], shelve: Callable[..., int]
) -> None:
    """With the words of both articles."""
    (said,) = pair(library, make, shelve).said
    assert [wording.words for wording in said.wordings] == [SLUICE, SLUICE]


def test_what_each_has_alone(
    library: Library, make: Callable[..., Article], shelve: Callable[..., int]
) -> None:
    """Names and quotations; sentences only where they are asked for."""
    one, other = pair(library, make, shelve).sides
    assert [name.name for name in one.news.names] == ["Orla Fenn"]
    assert [name.name for name in other.news.names] == ["Matej Brandl"]
    assert ([said.words for said in one.said], [said.words for said in other.said]) == ([], [BOATS])
    assert one.sentences == ()


def test_two_articles_are_read_once(
    library: Library,
    make: Callable[..., Article],
    shelve: Callable[..., int],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """Each text, and what is known of both, however much of it is told."""
    asked, rows, article = list[str](), Store.each, Articles.article

    def each(self: Store, sql: str, values: Sequence[Any] = ()) -> Iterator[tuple[Any, ...]]:
        asked.append(" ".join(sql.split()))
        return rows(self, sql, values)

    def whole(self: Articles, number: int) -> Article | None:
        asked.append(f"article {number}")
        return article(self, number)

    monkeypatch.setattr(Store, "each", each)
    monkeypatch.setattr(Articles, "article", whole)
    pair(library, make, shelve, sentences=True)
    assert len(asked) == len(set(asked))
    assert sum(one.startswith("article") for one in asked) == 2


def test_quotations_that_one_has_alone_have_an_end(
    library: Library, make: Callable[..., Article], shelve: Callable[..., int]
) -> None:
    """As the sentences have."""
    said = [f"“nobody{n} asked{n} the{n} people{n} of{n} the{n} quay{n}”" for n in range(MOST_WORDS + 5)]
    long, short = make("", " she said. ".join(said)), make("", "Nothing was said.")
    found = [Quotation(long.text.index(one), long.text.index(one) + len(one)) for one in said]
    numbers = [shelve(long, "/long", quotations=tuple(found)), shelve(short, "/short")]
    one, other = library.pairs.of(*library.articles.rows(numbers)).sides
    assert [words.words for words in one.said] == said[:MOST_WORDS]
    assert other.said == ()


def test_sentences_of_copies(
    library: Library, make: Callable[..., Article], shelve: Callable[..., int]
) -> None:
    """What one has and the other has not, each with its place."""
    one, _ = pair(library, make, shelve, sentences=True).sides
    first = one.sentences[0]
    article = library.articles.article(first.number)
    assert article is not None
    assert first.words == first.span.of(article.text) == "Ines Quill met Orla Fenn."


def test_a_name_is_one_name_whatever_it_is_taken_for(
    library: Library, make: Callable[..., Article], shelve: Callable[..., int]
) -> None:
    """A place in one, a person in the other, unknown in a third: what stands in both is in neither alone."""
    texts = ("Tarn Quay is shut, said the board.", "Tarn Quay’s chief went home.", "In Tarn Quay it rains.")
    kinds = (EntityType.PLACE, EntityType.PERSON, EntityType.NAME, None)
    numbers = []
    for place, kind in enumerate(kinds):
        article = make("", texts[place % 3])
        start = article.text.index("Tarn Quay")
        found = (Mention(start, start + 9, kind, "Tarn Quay"),) if kind else ()
        numbers.append(shelve(article, f"/{place}", mentions=found))
    first, *others = library.articles.rows(numbers)
    for other in others:
        for found in (library.pairs.of(first, other), library.pairs.of(other, first)):
            assert found.names == ("Tarn Quay",)
            assert [side.news.names for side in found.sides] == [(), ()]
