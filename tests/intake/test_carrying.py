"""Bookmarks and reading places go along when a source is edited, and nothing of them is lost."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from reader.article.bookmark import BookmarkState
from reader.intake import Summary, take_in
from reader.library import Library, Place, open_library

Take = Callable[..., Summary]
Write = Callable[..., Path]


def mark(library: Library, words: str) -> str:
    """Marks these words of the first article; its id."""
    article, row = library.articles.article(1), library.articles.rows([1])[0]
    assert article is not None
    start = article.text.index(words)
    (block,) = [place for place, block in enumerate(article.blocks) if start in block.span]
    bookmark = library.bookmarks.make(
        row.id, article.text, start, start + len(words), library.articles.text_hash(1), block, note="why?"
    )
    library.bookmarks.add(bookmark)
    return row.id


def test_bookmark_follows_its_words_through_an_edit(
    write: Write, take: Take, opened: Callable[[], Library]
) -> None:
    """Added words above move it; its note and its words stay."""
    path = write("a.txt")
    take()
    library = opened()
    id = mark(library, "We can wait another.")
    path.write_text(
        path.read_text().replace("did not vote.", "did not vote. The hall in the old town was cold.")
    )
    take()
    (bookmark,) = library.bookmarks.of(id)
    article = library.articles.article(1)
    assert article is not None
    assert bookmark.state is BookmarkState.ANCHORED
    assert article.text[bookmark.selector.start : bookmark.selector.end] == "We can wait another."
    assert (bookmark.note, bookmark.selector.text_hash) == ("why?", library.articles.text_hash(1))
    block = article.blocks[bookmark.block]
    assert block.start <= bookmark.selector.start < block.end
    library.close()


def test_lost_passage_is_an_orphan_until_its_words_are_back(
    write: Write, take: Take, opened: Callable[[], Library]
) -> None:
    """It keeps its words, and undoing the edit brings it back to its place."""
    path = write("a.txt")
    whole = path.read_text()
    take()
    library = opened()
    id = mark(library, "A second meeting is planned in Tarn Harbour before the end of the month")
    (before,) = library.bookmarks.of(id)
    path.write_text(whole[: whole.index("A second meeting")])
    take()
    (orphan,) = library.bookmarks.of(id)
    assert orphan.state is BookmarkState.ORPHAN
    assert orphan.selector == before.selector
    path.write_text(whole)
    take()
    assert library.bookmarks.of(id) == (before,)
    library.close()


def test_reading_place_follows_the_text(write: Write, take: Take, opened: Callable[[], Library]) -> None:
    """The line that was on top is on top again."""
    path = write("a.txt")
    take()
    library = opened()
    (row,) = library.articles.rows([1])
    article = library.articles.article(1)
    assert article is not None
    top = article.text.index("A second meeting")
    library.progress.keep(row.id, Place(top, top + 9))
    path.write_text(
        path.read_text().replace("did not vote.", "did not vote. The hall in the old town was cold.")
    )
    take()
    place, article = library.progress.place(row.id), library.articles.article(1)
    assert place is not None
    assert article is not None
    assert article.text[place.top :].startswith("A second meeting")
    assert article.text[place.caret :].startswith("meeting")
    library.close()


def test_reading_place_stays_where_the_old_text_is_not_known(tmp_path: Path) -> None:
    """As when everything derived is dropped because its shape has changed."""
    path, text = (
        tmp_path / "l.db",
        "Ferry runs\n\nThe ferry to Tollholm ran again on Monday, and it was full.",
    )
    (tmp_path / "a.txt").write_text(text)
    take_in(path, [str(tmp_path / "a.txt")], processes=0)
    library = open_library(path)
    (row,) = library.articles.rows(library.articles.numbers())
    library.progress.keep(row.id, Place(40, 44))
    library.rebuilding.begin(0)
    library.close()
    take_in(path, [], processes=0)
    library = open_library(path)
    assert library.progress.place(row.id) == Place(40, 44)
    library.close()
