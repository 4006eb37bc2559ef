"""Who said what, asked of the whole library."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

from reader.article.annotation import AnnotatedArticle, Quotation, QuotationKind
from reader.library import Library
from reader.library.quotations import Asked

Say = Callable[..., int]


@pytest.fixture
def say(make: Callable[..., Any], shelve: Callable[..., int]) -> Say:
    """Shelves an article in which each of some speakers says a sentence."""

    def shelved(source: str, *said: tuple[str, str], published: str = "", **rest: Any) -> int:
        article = make("Notes", *(words for _, words in said), published=published)
        blocks = article.blocks[1:]
        kind = rest.get("kind", QuotationKind.DIRECT)
        found = tuple(
            Quotation(block.start, block.end, kind, speaker=speaker)
            for block, (speaker, _) in zip(blocks, said, strict=True)
        )
        return shelve(article, source, quotations=found)

    return shelved


def words(library: Library, **asked: Any) -> list[str]:
    """The words of everything that is asked for."""
    return [spoken.words for spoken in library.quotations.page(Asked(**asked))]


def test_the_newest_comes_first_and_pages_go_on(library: Library, say: Say) -> None:
    """Behind the last one of a page the next page begins; an article's own stand in its order."""
    say("/old", ("Ilse Marrow", "We sail."), published="2026-01-01")
    say("/none", ("Ilse Marrow", "No day."))
    say("/new", ("Jonas Vale", "We wait."), ("Ilse Marrow", "We sail again."), published="2026-02-01")
    assert words(library) == ["We wait.", "We sail again.", "We sail.", "No day."]
    (first, second) = library.quotations.page(Asked(), most=2)
    rest = library.quotations.page(Asked(), before=second.number, most=2)
    assert [spoken.words for spoken in rest] == ["We sail.", "No day."]
    assert (first.row.source, first.quotation.speaker) == ("/new", "Jonas Vale")
    assert library.quotations.count(Asked()) == 4
    assert library.quotations.count(Asked(), most=3) == 3


def test_the_beginning_of_every_word_is_enough(library: Library, say: Say) -> None:
    """Case and diacritics apart, in any order; whatever is typed is words, never a question's grammar."""
    say("/a", ("Ilse Marrow", "The Élan left the harbour."), ("Jonas Vale", "Nothing left."))
    assert words(library, search="harb ELA") == ["The Élan left the harbour."]
    assert words(library, search="left") == ["The Élan left the harbour.", "Nothing left."]
    assert words(library, search='" OR * NEAR(') == []
    assert words(library, search="  “ ") == words(library)


def test_a_speaker_is_known_by_a_part_of_the_name(library: Library, say: Say) -> None:
    """Or by the whole name, where that is asked; with words as well."""
    say("/a", ("Ilse Marrow", "We sail."), ("Ilse Marrow-Quist", "We stay."), ("", "Who knows."))
    assert words(library, speaker="MARROW") == ["We sail.", "We stay."]
    assert words(library, speaker="ilse marrow", exactly=True) == ["We sail."]
    assert words(library, speaker="marrow", search="stay") == ["We stay."]
    assert words(library, speaker="nobody") == []


def test_many_quotations_of_a_speaker_are_found_with_words(
    library: Library, say: Say, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The way by the index of words gives what the way through a few gives."""
    say("/a", ("Ilse Marrow", "We sail."), ("Jonas Vale", "We sail too."), ("Ilse Marrow", "We stay."))
    few = words(library, speaker="ilse", search="sa")
    monkeypatch.setattr("reader.library.quotations.FEW", 1)
    assert words(library, speaker="ilse", search="sa") == few == ["We sail."]


def test_days_bound_what_is_asked(library: Library, say: Say) -> None:
    """The last day belongs to it; an article without a day does not."""
    for day in ("2026-01-01", "2026-01-02T23:30:00+00:00", "2026-01-03", ""):
        say(f"/{day}", ("Ilse Marrow", f"On {day}."), published=day)
    assert words(library, since="2026-01-02") == ["On 2026-01-03.", "On 2026-01-02T23:30:00+00:00."]
    assert words(library, until="2026-01-02") == ["On 2026-01-02T23:30:00+00:00.", "On 2026-01-01."]
    assert words(library, since="2026-01-02", until="2026-01-02", search="on") == [
        "On 2026-01-02T23:30:00+00:00."
    ]


def test_kinds_and_articles_bound_it_too(library: Library, say: Say) -> None:
    """Indirect speech can be left out, and one article asked for."""
    first = say("/a", ("Ilse Marrow", "We sail."))
    say("/b", ("Ilse Marrow", "that they sail"), kind=QuotationKind.INDIRECT)
    assert words(library, kinds=(QuotationKind.DIRECT, QuotationKind.MIXED)) == ["We sail."]
    assert words(library, article=first) == ["We sail."]
    assert words(library, article=first, search="stay") == []


def test_removed_articles_say_nothing(library: Library, say: Say) -> None:
    """What they said comes back with them."""
    number = say("/a", ("Ilse Marrow", "We sail."), published="2026-01-01")
    library.articles.remove(number)
    assert words(library) == words(library, search="sail") == []
    assert library.quotations.speakers() == []
    library.articles.restore(number)
    assert words(library, search="sail") == ["We sail."]


def test_speakers_are_counted_and_their_months_too(library: Library, say: Say) -> None:
    """The most quoted first; a person's months from the oldest on."""
    say("/a", ("Ilse Marrow", "One."), ("Jonas Vale", "Two."), published="2026-01-09")
    say("/b", ("Ilse Marrow", "Three."), published="2026-03-01")
    assert library.quotations.speakers() == [("Ilse Marrow", 2), ("Jonas Vale", 1)]
    assert library.quotations.speakers("VAL") == [("Jonas Vale", 1)]
    assert library.quotations.timeline("Ilse Marrow") == [("2026-01", 1), ("2026-03", 1)]
    assert library.quotations.every() == 3
    say("/c", ("Ilse Marrow", "Four."), published="")
    assert library.quotations.undated("Ilse Marrow") == 1
    assert library.quotations.every() == 4


def test_a_new_text_leaves_no_words_behind(library: Library, say: Say, make: Callable[..., Any]) -> None:
    """An article that is shelved again is found by its new words alone."""
    number = say("/a", ("Ilse Marrow", "We sail."), published="2026-01-01")
    new = make("Notes", "We stay.", published="2026-02-01")
    found = (Quotation(new.blocks[1].start, new.blocks[1].end, speaker="Ilse Marrow"),)
    library.shelf.shelve(number, AnnotatedArticle(new, (), found), "r2")
    assert words(library, search="sail") == []
    assert words(library, search="stay") == words(library) == ["We stay."]
