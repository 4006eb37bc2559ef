"""Articles are found by their words and by what is known of them."""

from __future__ import annotations

from array import array
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from threading import Event, Thread
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from reader.article.annotation import AnnotatedArticle, EntityType, Mention, Quotation
from reader.article.link import Link
from reader.article.text import Article
from reader.library import Library, LibraryError, open_library, search
from reader.library.query import parse

Make = Callable[..., Article]
Shelve = Callable[..., int]

FERRY = "The ferry “will sail again”, said Ilse Marrow in Saltmarsh."


@pytest.fixture
def found(library: Library, make: Make, shelve: Shelve) -> Callable[..., list[int]]:
    """Shelves four articles, numbered 1 to 4 from the newest to the undated one, and finds them."""
    at = FERRY.index("Ilse"), FERRY.index("Saltmarsh")
    mentions = (
        Mention(9 + at[0], 20 + at[0], EntityType.PERSON, "Ilse Marrow"),
        Mention(9 + at[1], 18 + at[1], EntityType.PLACE, "Saltmarsh"),
    )
    quotation = Quotation(9 + FERRY.index("“"), 10 + FERRY.index("”"), speaker="Ilse Marrow")
    courier = {"outlet": "The Courier", "authors": ("Wren Hollis",), "language": "en"}
    shelve(
        make("Harbour", FERRY, published="2026-03-14T10:00:00Z", section="Coast", **courier),
        "/a",
        mentions=mentions,
        quotations=(quotation,),
    )
    shelve(make("Ferry talks", "They talk in the harbour.", published="2026-03-13", **courier), "/b")
    shelve(make("Élan", "Der Hafen bleibt zu.", published="2025-12-31", language="de"), "/c")
    shelve(make("港の船", "明日は船が出ない。"), "/d")
    return lambda text, **more: list(library.search.numbers(parse(text), **more))


@pytest.mark.parametrize(
    ("text", "numbers"),
    [
        ("ferry", [1, 2]),
        ("FÉRRY harbour", [1, 2]),
        ("ferry -talk", [1]),
        ("-ferry", [3, 4]),
        ("talk*", [2]),
        ('"in the harbour"', [2]),
        ('"the in harbour"', []),
        ("hafen or saltmarsh", [1, 3]),
        ("elan", [3]),
        ("船が", [4]),
        ("日船", []),
        ("title:ferry", [2]),
        ("courier", [1, 2]),
        ("outlet:courier -section:coast", [2]),
        ('author:"wren hollis"', [1, 2]),
        ("lang:de", [3]),
        ("speaker:marrow", [1]),
        ('speaker:"mar il"', [1]),
        ("speaker:hollis", []),
        ("person:ilse", [1]),
        ("place:salt", [1]),
        ("org:salt", []),
        ("name:salt", [1]),
        ("after:2026-03-13", [1, 2]),
        ("before:2026-03-14 after:2026", [2]),
        ("day:2025", [3]),
        ("-day:2026", [3, 4]),
        ("has:quotation", [1]),
        ("ferry or is:unread", [1, 2, 3, 4]),
        ("harbour -is:read", [1, 2]),
        ("ferry or -lang:en", [1, 2, 3, 4]),
        ("", [1, 2, 3, 4]),
        ("***", [1, 2, 3, 4]),
    ],
)
def test_articles_are_found(found: Callable[..., list[int]], text: str, numbers: list[int]) -> None:
    """Newest first, the undated last."""
    assert found(text) == numbers


def test_line_is_what_a_list_shows(found: Callable[..., list[int]]) -> None:
    """Words of the text alone do not count then; fields do."""
    assert found("ferry", line=True) == [2]
    assert found("wren", line=True) == [1, 2]
    assert found("ferry has:quotation", line=True) == []


def test_search_keeps_to_a_folder(found: Callable[..., list[int]]) -> None:
    """Only what came from there is found."""
    assert found("harbour", under=["/b"]) == [2]


def test_marks_of_the_reader_are_found(library: Library, found: Callable[..., list[int]]) -> None:
    """Read marks, passages with their notes and tags, and links."""
    library.articles.mark_read(1)
    (id,) = (row.id for row in library.articles.rows([2]))
    library.bookmarks.add(library.bookmarks.make(id, FERRY, 0, 9, "h", 0, note="Ask.", tags=["Küste"]))
    library.links.replace((), [Link(1, 2, "copy", "", 1.0)])
    assert found("is:read") == [1]
    assert found("is:unread") == [2, 3, 4]
    assert found("has:note") == found("has:passage") == found("has:tag") == [2]
    assert found("tag:kuste") == found("tag:#küste") == [2]
    assert found("has:link") == [1, 2]
    assert found("is:copy") == [1]


def test_removed_article_is_not_found(library: Library, found: Callable[..., list[int]]) -> None:
    """And it is found again when it comes back."""
    library.articles.remove(1)
    assert found("ferry") == [2]
    library.articles.restore(1)
    assert found("ferry") == [1, 2]


@pytest.mark.parametrize("few", [0, 1, 1_000])
@pytest.mark.usefixtures("found")
def test_what_is_removed_is_neither_ranked_nor_counted(
    library: Library, monkeypatch: pytest.MonkeyPatch, few: int
) -> None:
    """Whether few or many are, and where the index holds words that belong to no article any more."""
    monkeypatch.setattr(search, "_FEW_GONE", few)
    asked = parse("harbour or hafen or ferry")
    before = [hit.number for hit in library.search.ranked(asked).hits]
    assert sorted(before) == [1, 2, 3]
    library.articles.remove(before[0])
    left = library.search.ranked(asked)
    assert ([hit.number for hit in left.hits], left.total) == (before[1:], 2)
    library._store.write("UPDATE lookup SET article = NULL WHERE article = ?", (before[1],))
    left = library.search.ranked(asked)
    assert ([hit.number for hit in left.hits], left.total) == (before[2:], 1)


def test_article_shelved_anew_is_found_by_its_new_words(
    library: Library, make: Make, found: Callable[..., list[int]]
) -> None:
    """And no more by its old ones, nor among the articles of its old day."""
    article = make("Ferry talks", "They speak of the tunnel.", published="2027-01-01")
    library.shelf.shelve(2, AnnotatedArticle(article), "r2")
    assert found('"talk"') == []
    assert found("tunnel") == [2]
    assert found("ferry") == [2, 1]


@settings(max_examples=60, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    text=st.one_of(
        st.text(),
        st.lists(
            st.sampled_from(
                ['"', "-", "*", ":", "or", " ", "a", "person:", "tag:", "is:", "NOT ", "NEAR(", "{", "^"]
            )
        ).map("".join),
    ),
    line=st.booleans(),
)
def test_no_query_harms_the_search(found: Callable[..., list[int]], text: str, line: bool) -> None:
    """Whatever is typed is answered, also what the index would take for orders of its own."""
    assert set(found(text, line=line)) <= {1, 2, 3, 4}


def test_best_article_comes_first(library: Library, make: Make, shelve: Shelve) -> None:
    """A headline with the word before a text that often has it, and that before one that has it once."""
    shelve(make("Notes", "The ferry left. It rained."), "/a")
    shelve(make("Notes", "The ferry and the ferries. A ferry."), "/b")
    shelve(make("Ferry talks", "They ended."), "/c")
    found = library.search.ranked(parse("ferry"))
    assert [hit.number for hit in found.hits] == [3, 2, 1]
    assert (found.total, found.more) == (3, False)


def test_hit_shows_where_the_words_stand(library: Library, make: Make, shelve: Shelve) -> None:
    """With its places in the snippet, and the first of them in the text."""
    shelve(make("Notes", "At noon the ferry left."), "/a")
    (hit,) = library.search.ranked(parse("FERRIES")).hits
    assert hit.snippet == "At noon the ferry left."
    assert [hit.snippet[span.start : span.end] for span in hit.lit] == ["ferry"]
    assert hit.place == len("Notes\n\nAt noon the ")


def test_word_of_the_headline_alone_has_its_place(library: Library, make: Make, shelve: Shelve) -> None:
    """The article opens there."""
    shelve(make("The ferry", "At noon."), "/a")
    (hit,) = library.search.ranked(parse("ferry")).hits
    assert (hit.snippet, hit.lit, hit.place) == ("At noon.", (), 4)


def test_fields_alone_give_the_newest_first(found: Callable[..., list[int]], library: Library) -> None:
    """And a search for words does, where that is wanted."""
    assert found("")
    assert [hit.number for hit in library.search.ranked(parse("-hafen")).hits] == [1, 2, 4]
    assert [hit.number for hit in library.search.ranked(parse("harbour"), newest=True).hits] == [1, 2]
    assert [hit.number for hit in library.search.ranked(parse("is:unread"), 2).hits] == [1, 2]


def test_single_letter_is_looked_for_in_what_the_rest_gives(
    found: Callable[..., list[int]], library: Library
) -> None:
    """While somebody begins to type the next word; alone it gives the newest."""
    assert found("")
    assert [hit.number for hit in library.search.ranked(parse("ferry m", typing=True)).hits] == [1]
    assert [hit.number for hit in library.search.ranked(parse("f", typing=True), 1).hits] == [1]
    assert library.search.ranked(parse("x", typing=True)).hits == ()


def test_two_letters_are_looked_for_in_what_the_rest_gives(
    library: Library, make: Make, shelve: Shelve, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The newest first, and no more than are wanted; a word of two letters without spaces is ranked."""
    for place in range(4):
        shelve(make(f"Boat {place}", f"Zebras {'came ' * place}. 山村 {'山村 ' * place}"), f"/{place}")
    asked, texts = list[int](), library.search._texts

    def counted(numbers: Sequence[int], many: int) -> Iterator[list[tuple[int, str, str]]]:
        for found in texts(numbers, many):
            asked.extend(number for number, _, _ in found)
            yield found

    monkeypatch.setattr(library.search, "_texts", counted)
    newest = [hit.number for hit in library.search.ranked(parse("is:unread"), 2).hits]
    asked.clear()
    found = library.search.ranked(parse("ze", typing=True), 2)
    assert [hit.number for hit in found.hits] == asked == newest
    assert (found.total, found.open) == (2, True)
    assert library.search.ranked(parse("zx", typing=True), 2).hits == ()
    assert not library.search.ranked(parse("山村", typing=True), 2).open


@pytest.mark.parametrize(("most", "total", "more"), [(1, 2, True), (50, 2, False)])
def test_total_beside_a_letter_counts_those_that_have_it(
    library: Library, make: Make, shelve: Shelve, most: int, total: int, *, more: bool
) -> None:
    """Where not all were looked at, there may be more; those without the letter are never counted."""
    for place in range(6):
        shelve(make(f"Ferry {place}", "A boat" + " and a zebra" * (place < 2)), f"/{place}")
    found = library.search.ranked(parse("ferry z*"), most)
    assert (found.total, found.open, found.more) == (total, more, False)


def test_texts_are_held_a_hundred_at_a_time(
    library: Library, make: Make, shelve: Shelve, monkeypatch: pytest.MonkeyPatch
) -> None:
    """However many hits are asked for, they come in their order."""
    for place in range(5):
        shelve(make(f"Ferry {place}", "It sails."), f"/{place}")
    whole = library.search.ranked(parse("ferry"), 500)
    asked, rows = list[int](), library._store.rows

    def counted(sql: str, values: Sequence[Any] = ()) -> list[tuple[Any, ...]]:
        found = rows(sql, values)
        asked.extend([len(found)] * ("substr(t.text" in sql))
        return found

    monkeypatch.setattr(search, "_TEXTS", 2)
    monkeypatch.setattr(library._store, "rows", counted)
    assert library.search.ranked(parse("ferry"), 500) == whole
    assert asked == [2, 2, 1]


def test_article_that_another_program_dropped_meanwhile_is_no_hit(
    library: Library, found: Callable[..., list[int]], monkeypatch: pytest.MonkeyPatch
) -> None:
    """Between the finding and the reading of its text."""
    assert found("ferry") == [1, 2]
    monkeypatch.setattr(library.search, "_newest", lambda *_: array("q", [1, 99, 2]))
    assert [hit.number for hit in library.search.ranked(parse("ferry"), newest=True).hits] == [1, 2]


def test_where_too_many_are_meant_the_newest_are_ranked(
    found: Callable[..., list[int]], library: Library, monkeypatch: pytest.MonkeyPatch
) -> None:
    """And the count says that there are more."""
    monkeypatch.setattr("reader.library.search.COUNTED", 1)
    assert found("")
    result = library.search.ranked(parse("harbour or hafen"))
    assert sorted(hit.number for hit in result.hits) == [1, 2]
    assert (result.total, result.more) == (1, True)


def test_search_is_interrupted_from_another_thread(tmp_path: Path) -> None:
    """Whoever types on does not wait for what was typed before."""
    path = tmp_path / "other.db"
    library = open_library(path)
    begun, ended = Event(), list[LibraryError]()

    def ask() -> None:
        slow = "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n) SELECT max(i) FROM n"
        begun.set()
        with pytest.raises(LibraryError) as raised:
            library.search._store.row(slow)
        ended.append(raised.value)

    thread = Thread(target=ask)
    thread.start()
    begun.wait()
    while thread.is_alive():
        library.interrupt()
    thread.join()
    assert ended[0].code == "SQLITE_INTERRUPT"
    library.close()
