"""What somebody said of a quotation holds, whatever becomes of its text, until it is taken back."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

from reader.article.annotation import AnnotatedArticle, Quotation
from reader.article.span import Span
from reader.article.text import Article
from reader.library import Library, LibraryError, open_library
from reader.library.corrections import CORRECTED, Correction
from reader.library.errors import Overtaken
from reader.library.quotations import Asked

Make = Callable[..., Article]
PARAGRAPHS = (
    "“We sail at noon and not an hour later,” she said.",
    "They spoke of a “slow” ferry.",
    "Another “slow” boat came home.",
)


def said_in(article: Article, *words: str) -> tuple[Quotation, ...]:
    """Quotations of these words, each the next of its kind in the text."""
    found, at = [], 0
    for one in words:
        at = article.text.index(one, at)
        found.append(
            Quotation(at, at + len(one), speaker="Ilse Marrow", speaker_span=Span(0, 5), how="subject")
        )
        at += len(one)
    return tuple(found)


WORDS = ("“We sail at noon and not an hour later,”", "“slow”", "“slow”")


@pytest.fixture
def number(make: Make, shelve: Callable[..., int]) -> int:
    """An article with three quotations, as the rules found them."""
    article = make("Notes", *PARAGRAPHS, published="2026-01-01")
    return shelve(article, "/a.txt", quotations=said_in(article, *WORDS))


def shelve_again(library: Library, number: int, article: Article, *words: str) -> None:
    """Shelves a newer text of the article."""
    library.shelf.shelve(number, AnnotatedArticle(article, (), said_in(article, *words)), "r2")


def speakers(library: Library, number: int) -> list[str]:
    """The speakers of the article's quotations, in order."""
    return [one.speaker for one in library.annotations.quotations(number)]


def test_a_corrected_speaker_is_the_speaker_everywhere(library: Library, number: int) -> None:
    """In the article and over the library; undo and redo go back and forth."""
    (first, *_) = before = library.annotations.quotations(number)
    change = library.corrections.name_speaker(number, first.start, first.end, " Jonas Vale\n")
    assert change is not None
    (corrected, *_) = library.annotations.quotations(number)
    assert (corrected.speaker, corrected.how, corrected.confidence) == ("Jonas Vale", CORRECTED, 1.0)
    assert corrected.speaker_span is None
    assert [s.words for s in library.quotations.page(Asked(speaker="vale", search="noon"))] == [WORDS[0]]
    library.corrections.undo(change)
    assert library.annotations.quotations(number) == before
    assert library.corrections.of(number) == ()
    library.corrections.redo(change)
    assert speakers(library, number)[0] == "Jonas Vale"


def test_a_rejected_quotation_is_gone_until_it_is_taken_back(library: Library, number: int) -> None:
    """It is neither found nor counted."""
    before = library.annotations.quotations(number)
    change = library.corrections.reject(number, before[1].start, before[1].end)
    assert change is not None
    assert library.annotations.quotations(number) == (before[0], before[2])
    assert library.articles.rows([number])[0].quotations == 2
    assert library.quotations.count(Asked(search="slow")) == 1
    library.corrections.undo(change)
    assert library.annotations.quotations(number) == before
    assert library.articles.rows([number])[0].quotations == 3
    assert library.quotations.count(Asked(search="slow")) == 2


def test_corrections_survive_a_new_text(library: Library, number: int, make: Make) -> None:
    """The words and what stands around them tell which quotation is meant, wherever it went."""
    first, second, _ = library.annotations.quotations(number)
    library.corrections.name_speaker(number, first.start, first.end, "Jonas Vale")
    library.corrections.reject(number, second.start, second.end)
    moved = make("Notes", "A new paragraph opens it.", *reversed(PARAGRAPHS))
    shelve_again(library, number, moved, "“slow”", "“slow”", WORDS[0])
    assert speakers(library, number) == ["Ilse Marrow", "Jonas Vale"]
    kept = library.annotations.quotations(number)[0]
    assert moved.text[: kept.start].endswith("Another ")


def test_a_few_changed_words_do_not_lose_a_correction(library: Library, number: int, make: Make) -> None:
    """A quotation that was edited a little, or ends elsewhere now, is the same quotation."""
    first = library.annotations.quotations(number)[0]
    library.corrections.name_speaker(number, first.start, first.end, "Jonas Vale")
    shelve_again(library, number, make("Notes", "“We sail at noon, not an hour later,” he said."), "“We sail at noon, not an hour later,”")  # fmt: skip # noqa: E501
    assert speakers(library, number) == ["Jonas Vale"]


def test_a_correction_waits_while_its_quotation_is_gone(library: Library, number: int, make: Make) -> None:
    """Other words are left alone, and the correction holds again when its own come back."""
    first = library.annotations.quotations(number)[0]
    library.corrections.name_speaker(number, first.start, first.end, "Jonas Vale")
    shelve_again(library, number, make("Notes", "“The lamps are lit on the pier tonight,” he said."), "“The lamps are lit on the pier tonight,”")  # fmt: skip # noqa: E501
    assert speakers(library, number) == ["Ilse Marrow"]
    assert len(library.corrections.of(number)) == 1
    shelve_again(library, number, make("Notes", *PARAGRAPHS), *WORDS)
    assert speakers(library, number)[0] == "Jonas Vale"


def found_at(library: Library, number: int, article: Article, *places: tuple[int, int]) -> None:
    """Shelves the same text, in which other rules find quotations at these places."""
    found = tuple(Quotation(start, end, speaker="Ilse Marrow", how="subject") for start, end in places)
    library.shelf.shelve(number, AnnotatedArticle(article, (), found), "r2")


def test_a_correction_holds_where_only_the_rules_have_changed(
    library: Library, number: int, make: Make
) -> None:
    """The text is the same, but a mark or a comma is no part of the quotation any more; one with it, too."""
    first, second, third = library.annotations.quotations(number)
    library.corrections.name_speaker(number, first.start, first.end, "Jonas Vale")
    library.corrections.reject(number, second.start, second.end)
    same = make("Notes", *PARAGRAPHS, published="2026-01-01")
    moved = (first.start + 1, first.end - 2), (second.start + 1, second.end - 1), (third.start, third.end)
    found_at(library, number, same, *moved)
    assert [(one.start, one.speaker) for one in library.annotations.quotations(number)] == [
        (first.start + 1, "Jonas Vale"),
        (third.start, "Ilse Marrow"),
    ]


def test_a_correction_means_no_other_place_of_the_same_text(
    library: Library, number: int, make: Make
) -> None:
    """The same words elsewhere are left alone when the rules find the corrected ones no more."""
    second, third = library.annotations.quotations(number)[1:]
    library.corrections.reject(number, second.start, second.end)
    found_at(library, number, make("Notes", *PARAGRAPHS, published="2026-01-01"), (third.start, third.end))
    assert speakers(library, number) == ["Ilse Marrow"]


def test_the_last_correction_of_a_quotation_counts(library: Library, number: int) -> None:
    """One quotation bears one correction; undo brings the one before back."""
    first = library.annotations.quotations(number)[0]
    library.corrections.name_speaker(number, first.start, first.end, "Jonas Vale")
    change: Any = library.corrections.name_speaker(number, first.start, first.end, "")
    assert speakers(library, number)[0] == ""
    assert len(library.corrections.of(number)) == 1
    library.corrections.undo(change)
    assert speakers(library, number)[0] == "Jonas Vale"


def test_where_no_quotation_stands_nothing_is_corrected(library: Library, number: int) -> None:
    """Nor is anything written."""
    assert library.corrections.reject(number, 0, 5) is None
    assert library.corrections.of(number) == ()


def test_nobody_writes_between_the_look_at_a_quotation_and_its_correction(
    library: Library, number: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    """What undo brings back is what stood there, whatever another program does meanwhile."""
    monkeypatch.setattr("reader.library.connecting.BUSY_MS", 20)
    other = open_library(library._store.path)
    first, second, _ = library.annotations.quotations(number)
    look = library.corrections._made_of

    def looked(article: int, quotation: int) -> Correction | None:
        with pytest.raises(LibraryError, match="another program"):
            other.corrections.reject(number, second.start, second.end)
        return look(article, quotation)

    monkeypatch.setattr(library.corrections, "_made_of", looked)
    assert library.corrections.name_speaker(number, first.start, first.end, "Jonas Vale") is not None
    assert other.corrections.reject(number, second.start, second.end) is not None
    other.close()


def test_what_another_program_says_of_a_quotation_since_stays(library: Library, number: int) -> None:
    """Neither the way back nor the way forward sets an older word beside it; both say so."""
    (first, *_) = library.annotations.quotations(number)
    elsewhere = open_library(library.path)
    place = number, first.start, first.end
    change = library.corrections.name_speaker(*place, "Jonas Vale")
    assert change is not None
    other = elsewhere.corrections.name_speaker(*place, "Tom Quill")
    assert other is not None
    for step in (library.corrections.undo, library.corrections.redo):
        with pytest.raises(Overtaken, match="of this quotation elsewhere meanwhile; it stays"):
            step(change)
    assert [one.speaker for one in library.corrections.of(number)] == ["Tom Quill"]
    elsewhere.corrections.undo(other)
    library.corrections.undo(change)
    assert library.corrections.of(number) == ()
    elsewhere.close()


def test_a_quotation_that_another_program_rejects_since_is_not_corrected_again(
    library: Library, number: int
) -> None:
    """Also where the correction was taken back before, and the quotation stands elsewhere now."""
    (first, *_) = library.annotations.quotations(number)
    change = library.corrections.name_speaker(number, first.start, first.end, "Jonas Vale")
    assert change is not None
    library.corrections.undo(change)
    elsewhere = open_library(library.path)
    elsewhere.corrections.reject(number, first.start, first.end)
    with pytest.raises(Overtaken):
        library.corrections.redo(change)
    assert [one.rejected for one in library.corrections.of(number)] == [True]
    elsewhere.close()
