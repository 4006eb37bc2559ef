"""What lists show: which articles, in which order, and how one is found."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from reader.article.text import Article, Block, Kind, LinkedHeadline, Metadata, Removed
from reader.library import Library
from reader.library.packing import is_narrow, packed_blocks, unpacked_blocks

Make = Callable[..., Article]
Shelve = Callable[..., int]


def test_newest_stands_first_and_undated_behind_all_that_have_a_day(
    library: Library, make: Make, shelve: Shelve
) -> None:
    """The order is by day of publication; what has none stands last, the newest comer first."""
    old = shelve(make("Dredger leaves", published="2026-01-05"), "/pile/a.txt")
    undated = shelve(make("No day known"), "/pile/b.txt", added="2026-02-01T00:00:00Z")
    new = shelve(make("Dredger back", published="2026-03-05T10:00:00+01:00"), "/pile/c.txt")
    same = shelve(make("Dredger late", published="2026-01-05"), "/pile/d.txt")
    later = shelve(make("No day either"), "/pile/e.txt", added="2026-02-02T00:00:00Z")
    assert list(library.articles.numbers()) == [new, old, same, later, undated]


def test_filter_wants_every_word_without_case_or_accents(
    library: Library, make: Make, shelve: Shelve
) -> None:
    """Words may come from headline, outlet and authors together."""
    ferry = shelve(make("Férry talks end", outlet="Saltmarsh Courier", authors=("Ana Brisk",)), "/a.txt")
    shelve(make("Ferry sold", outlet="Harbour Post", section="Trade"), "/b.txt")
    assert list(library.articles.numbers(words="COUR ferry")) == [ferry]
    assert list(library.articles.numbers(words="brisk")) == [ferry]
    assert len(library.articles.numbers(words="ferry")) == 2
    assert list(library.articles.numbers(words="ferry nowhere")) == []


def test_scope_is_a_file_a_folder_or_an_address(library: Library, make: Make, shelve: Shelve) -> None:
    """A folder holds what lies below it, not its neighbour of a longer name; a file holds its records."""
    a = shelve(make("One"), "/pile/a.txt")
    b = shelve(make("Two"), "/pile/deep/b.jsonl#7")
    c = shelve(make("Three"), "/pile2/c.txt")
    d = shelve(make("Four"), "https://courier.example/four")
    numbers = library.articles.numbers
    assert list(numbers(under=["/pile"])) == [a, b]
    assert list(numbers(under=["/pile/"])) == [a, b]
    assert list(numbers(under=["/pile/deep/b.jsonl"])) == [b]
    assert list(numbers(under=["/pile2/c.txt", "https://courier.example/four"])) == [c, d]
    assert list(numbers(under=["/"])) == [a, b, c]
    assert list(numbers(under=["/elsewhere"])) == []
    assert library.articles.counts(under=["/pile"]) == (2, 2)


def test_read_marks_are_counted_and_can_be_taken_back(library: Library, make: Make, shelve: Shelve) -> None:
    """The unread list and the counts follow the marks."""
    a, b = shelve(make("One"), "/a.txt"), shelve(make("Two"), "/b.txt")
    library.articles.mark_read(a)
    library.articles.mark_read(a)
    assert list(library.articles.numbers(unread=True)) == [b]
    assert library.articles.counts() == (2, 1)
    assert [row.read for row in library.articles.rows([a, b])] == [True, False]
    library.articles.mark_read(a, False)
    assert library.articles.counts() == (2, 2)


def test_removed_article_leaves_every_list_and_comes_back(
    library: Library, make: Make, shelve: Shelve
) -> None:
    """Removing is soft: a number brings all of it back."""
    number = shelve(make("One"), "/a.txt")
    id = library.articles.rows([number])[0].id
    library.articles.remove(number)
    assert not library.articles.numbers()
    assert library.articles.counts() == (0, 0)
    assert library.articles.find(id) == library.articles.find("/a.txt") == []
    library.articles.restore(number)
    assert list(library.articles.numbers()) == [number]


def test_rows_come_in_the_order_asked(library: Library, make: Make, shelve: Shelve) -> None:
    """Unknown numbers are left out; what a row says is what was shelved."""
    a = shelve(make("One", "Six words stand in this line.", outlet="Post", language="en"), "/a.txt")
    b = shelve(make("Two"), "/b.txt")
    rows = library.articles.rows([b, 999, a])
    assert [row.number for row in rows] == [b, a]
    assert (rows[1].headline, rows[1].outlet, rows[1].words, rows[1].minutes) == ("One", "Post", 6, 1)
    assert (rows[1].source, rows[1].language, rows[1].bookmarks) == ("/a.txt", "en", 0)


def test_article_comes_back_as_it_was_shelved(library: Library, shelve: Shelve) -> None:
    """Text, blocks, metadata, linked headlines and notes are kept; cut lines stand apart."""
    cut = (Removed(3, "Share this", Kind.SHARE_ROW, "shares", 5),)
    about = Metadata(
        "Ähre", "Post", ("A", "B"), "2026-01-02", "2026-01-03", "Trade", "de", "https://p.example/1"
    )
    blocks = (Block(Kind.HEADLINE, 0, 4), Block(Kind.LIST_ITEM, 6, 9))
    article = Article("Ähre\n\n新しい", blocks, about, cut, (LinkedHeadline("Old", 6),), ("Guessed.",))
    number = shelve(article, "/a.txt")
    kept = library.articles.article(number)
    assert kept == Article(article.text, blocks, about, (), article.linked, article.notes)
    assert library.articles.removed(number) == cut
    assert len(library.articles.text_hash(number)) == 64
    assert not library.articles.narrow(number)
    assert library.articles.article(number + 1) is None


def test_article_is_found_by_id_path_and_address(
    library: Library, make: Make, shelve: Shelve, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    """An id's beginning, a path absolute or as typed, and a URL mean the article."""
    monkeypatch.chdir(tmp_path)
    number = shelve(make("One"), str(tmp_path / "a.txt"))
    other = shelve(make("Two"), "https://courier.example/two")
    row = library.articles.rows([number])[0]
    for reference in (row.id, row.id[:9], row.id.upper(), "a.txt", "./a.txt", str(tmp_path / "a.txt")):
        assert library.articles.find(reference) == [row]
    assert [r.number for r in library.articles.find("https://courier.example/two")] == [other]
    assert library.articles.find("zebra") == []
    assert library.articles.number_of(row.id) == number
    assert library.articles.number_of("nobody") is None


def test_file_of_records_finds_all_of_them(library: Library, make: Make, shelve: Shelve) -> None:
    """The name of a file of many records means each of its articles."""
    numbers = [shelve(make(name), f"/pile.jsonl#{name}") for name in ("a", "b")]
    assert [row.number for row in library.articles.find("/pile.jsonl")] == numbers


@pytest.mark.parametrize(
    ("text", "narrow"),
    [
        ("plain\n\ntext", True),
        ("“typographic” – naïve", True),
        ("a\ttab", False),
        ("東京", False),
        ("e\u0301", False),
        ("zero\u200bwidth", False),
        ("boat 🚢", False),
        ("\u1112\u1161", False),
    ],
)
def test_narrow_text_has_one_cell_for_each_code_point(text: str, narrow: bool) -> None:
    """Wide, combining and zero-width characters and tabs need measuring; nothing else does."""
    assert is_narrow(text) is narrow


@settings(max_examples=40)
@given(st.lists(st.tuples(st.sampled_from(list(Kind)), st.integers(0, 2**31), st.integers(0, 2**31))))
def test_blocks_survive_packing(values: list[tuple[Kind, int, int]]) -> None:
    """Any blocks come out as they went in."""
    blocks = tuple(Block(*value) for value in values)
    assert unpacked_blocks(*packed_blocks(blocks)) == blocks
