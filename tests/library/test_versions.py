"""The same utterance is found in every article that has it, in whatever wording."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

from reader.article.annotation import Quotation
from reader.library import Library

Say = Callable[..., tuple[int, int, int]]

SAID = "“We will mend the northern sluice before the autumn storms, whatever the council thinks of it.”"
DRIFTED = "“We shall mend the northern sluice before the winter storms, whatever the council thinks.”"


@pytest.fixture
def say(make: Callable[..., Any], shelve: Callable[..., int]) -> Say:
    """Shelves an article with one quotation; gives its number and where the quotation stands."""

    def shelved(
        source: str, words: str, *, speaker: str = "Ilse Marrow", day: str = "2026-03-01"
    ) -> tuple[int, int, int]:
        article = make("Notes", "It rained all day.", words, published=day, outlet=source)
        block = article.blocks[2]
        found = (Quotation(block.start, block.end, speaker=speaker),)
        return shelve(article, f"/{source}.txt", quotations=found), block.start, block.end

    return shelved


def test_another_wording_is_found_with_its_differences(library: Library, say: Say) -> None:
    """The words that differ are places in the texts of the two articles."""
    asked = say("echo", SAID)
    other = say("post", DRIFTED, day="2026-03-04")
    say("herald", "“The boats will stay in the harbour until the fog is gone from the bay.”")
    (version,) = library.versions.of(*asked)
    assert (version.row.number, version.row.outlet) == (other[0], "post")
    assert version.words == DRIFTED
    here, there = (library.articles.article(number) for number in (asked[0], other[0]))
    assert here is not None
    assert there is not None
    assert [span.of(here.text) for span in version.here] == ["will", "autumn", "of it"]
    assert [span.of(there.text) for span in version.there] == ["shall", "winter"]


def test_the_wording_most_alike_comes_first(library: Library, say: Say) -> None:
    """A part of it counts as a version too; whoever is said to have said it."""
    asked = say("echo", SAID)
    say("post", DRIFTED)
    say("herald", "“mend the northern sluice before the autumn storms”", speaker="Jonas Vale")
    assert [version.row.outlet for version in library.versions.of(*asked)] == ["herald", "post"]


def test_two_people_who_begin_alike_say_two_things(library: Library, say: Say) -> None:
    """Small words in the same order are no version; nor are some shared ones where the speakers differ."""
    asked = say("echo", "“This is not a dispute with the yard”")
    say("post", "“This is not a painted lantern”", speaker="Jonas Vale")
    say("gull", "“This is not a dispute with a pilot about lanterns”", speaker="Jonas Vale")
    say("tern", "“This is not a cellar with an oven”")
    say("crow", "“This is not a dispute with the wharf”", speaker="Marrow")
    assert [version.row.outlet for version in library.versions.of(*asked)] == ["crow"]


def test_words_without_any_weight_must_be_the_same(library: Library, say: Say) -> None:
    """“I did not do it” is a version of itself only, and only from one mouth."""
    asked = say("echo", "“I did not do it to you”")
    say("post", "“I did not do it to you”")
    say("gull", "“I did not do it for us”")
    say("tern", "“I did not do it to you”", speaker="Jonas Vale")
    assert [version.row.outlet for version in library.versions.of(*asked)] == ["post"]


def test_a_denial_is_no_version_of_what_it_denies(library: Library, say: Say) -> None:
    """Neither as the same words nor as perhaps a translation of them."""
    asked = say("echo", "“We will dig the canal at Hask before the summer fair.”")
    say("post", "“We will never dig the canal at Hask before the summer fair.”")
    say("gull", "“Before the summer fair there will be no canal at Hask for us to dig.”")
    say("tern", "“We shall dig the canal at Hask before the summer fair.”")
    assert [version.row.outlet for version in library.versions.of(*asked)] == ["tern"]
    assert library.versions.perhaps(*asked) == []


def test_removed_articles_and_the_article_itself_give_no_version(library: Library, say: Say) -> None:
    """Nor does a place where no quotation stands."""
    asked = say("echo", SAID)
    other = say("post", DRIFTED)
    library.articles.remove(other[0])
    assert library.versions.of(*asked) == []
    assert library.versions.of(asked[0], 0, 3) == []


def test_what_is_perhaps_a_translation_is_offered(library: Library, say: Say) -> None:
    """The same speaker, a day apart at most, and most words that carry the sense."""
    asked = say("echo", "“The northern sluice must be mended before autumn storms come.”")
    near = "“Before storms of the autumn arrive, it is our sluice in the northern marsh that must be mended.”"
    say("post", near, day="2026-03-02")
    say("late", near, day="2026-03-09")
    say("other", near, speaker="Jonas Vale")
    say("far", "“Nobody has asked the sailors about the northern harbour lamps yet.”")
    assert library.versions.of(*asked) == []
    assert [version.row.outlet for version in library.versions.perhaps(*asked)] == ["post"]


def test_where_nobody_or_no_day_is_known_nothing_is_offered(library: Library, say: Say) -> None:
    """A guess without either would be chance; with both, the same words are offered."""
    words = "“The northern sluice must be mended before autumn storms come.”"
    near = "“Before storms of the autumn arrive, it is our sluice in the northern marsh that must be mended.”"
    told = (("a", "", "2026-03-01"), ("b", "Ilse Marrow", ""), ("c", "Ilse Marrow", "2026-03-01"))
    offered = []
    for source, speaker, day in told:
        asked = say(source, words, speaker=speaker, day=day)
        say(f"{source}2", near, speaker=speaker, day=day)
        offered.append([version.row.outlet for version in library.versions.perhaps(*asked)])
    assert offered == [[], [], ["c2"]]


def test_words_that_nobody_else_uses_find_nobody(library: Library, say: Say) -> None:
    """A quotation of one library has no versions there."""
    assert library.versions.of(*say("echo", "“Quill.”")) == []
    assert library.versions.of(*say("post", "“!”")) == []
