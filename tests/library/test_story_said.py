"""Who said what in a story: each utterance once, with the articles that have it."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from reader.article.annotation import Quotation, QuotationKind
from reader.article.sense import Sense, sense_of
from reader.article.text import Article
from reader.library import Library, story_said
from reader.library.story_said import SpeakerSaid


def test_a_denial_is_another_utterance_and_another_word_is_told(
    library: Library, make: Callable[..., Article], shelve: Callable[..., int]
) -> None:
    """“We will”, “we will not”: two; “the police”, “the press”: one, and by what the second differs."""

    def said(*wordings: str) -> list[SpeakerSaid]:
        numbers = []
        for day, words in enumerate(wordings, 1):
            article = make("", words, published=f"2026-03-{day:02}")
            start = article.text.index(words)
            quotations = (Quotation(start, start + len(words), QuotationKind.DIRECT, speaker="Ines Quill"),)
            numbers.append(shelve(article, f"/{words[:40]}", quotations=quotations))
        return library.story_said.of(library.articles.rows(numbers))

    (one,) = said("“We will dig the canal at Hask.”", "“We will not dig the canal at Hask.”")
    assert [len(each.wordings) for each in one.utterances] == [1, 1]
    (one,) = said("“The police left the harbour that morning.”", "“The press left the harbour that morning.”")
    assert [[each.differs_by for each in told.wordings] for told in one.utterances] == [
        ["", "police / press"]
    ]


def test_an_utterance_is_told_once_with_its_wordings(
    library: Library, make: Callable[..., Article], shelve: Callable[..., int]
) -> None:
    """By speaker, the one who said most first; nobody known last; words without marks are left out."""
    numbers = []
    for day, said in enumerate(
        (
            (
                ("Ines Quill", "“We will mend the northern sluice before winter.”"),
                ("", "“It is a great pity.”"),
            ),
            (("Quill", "“We shall mend the northern sluice before winter.”"),),
            (("Orla Fenn", "“Nobody asked the ferrymen at all.”"), ("Orla Fenn", "that it was raining hard")),
        ),
        1,
    ):
        article = make("", " ".join(words for _, words in said), published=f"2026-03-{day:02}")
        quotations = tuple(
            Quotation(
                article.text.index(words),
                article.text.index(words) + len(words),
                QuotationKind.DIRECT if words[0] == "“" else QuotationKind.INDIRECT,
                speaker=speaker,
            )
            for speaker, words in said
        )
        numbers.append(shelve(article, f"/pile/{day}", quotations=quotations))
    found = library.story_said.of(library.articles.rows(numbers))
    told = [(one.speaker, [len(said.wordings) for said in one.utterances]) for one in found]
    assert told == [("Ines Quill", [2]), ("Orla Fenn", [1]), ("", [1])]
    first = found[0].utterances[0].wordings
    assert [wording.row.number for wording in first] == numbers[:2]
    assert first[1].words == "“We shall mend the northern sluice before winter.”"


def test_words_that_many_articles_repeat_are_read_once(
    library: Library,
    make: Callable[..., Article],
    shelve: Callable[..., int],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """All of them are told, the later wording too with what it differs by."""
    read = []

    def counted(text: str, language: str) -> Sense:
        read.append(text)
        return sense_of(text, language)

    monkeypatch.setattr(story_said, "sense_of", counted)
    told = "“The ferrymen will strike at dawn and leave the harbour empty.”"
    drifted = told.replace("ferrymen", "foremen")
    numbers = []
    for day in range(1, 10):
        words = told if day < 6 else drifted
        article = make(f"Day {day}", words, published=f"2026-03-{day:02}")
        start = article.text.index(words)
        quotations = (Quotation(start, start + len(words), QuotationKind.DIRECT, speaker="Orla Fenn"),)
        numbers.append(shelve(article, f"/pile/{day}", quotations=quotations))
    ((utterance,),) = (one.utterances for one in library.story_said.of(library.articles.rows(numbers)))
    assert [each.differs_by for each in utterance.wordings] == [""] * 5 + ["ferrymen / foremen"] * 4
    assert read == [told, drifted]
