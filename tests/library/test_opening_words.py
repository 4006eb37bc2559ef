"""Opening words: articles without a headline are told apart by how their texts begin."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from reader.article.text import Article, Block, Kind, Metadata
from reader.library import Library
from reader.library.opening_words import LETTERS, shortened
from reader.library.piles import Wanted

Shelve = Callable[..., int]


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("The ferry came.", "The ferry came."),
        ("The ferry did not come on Monday, nor on Tuesday.", "The ferry did not come on Monday, nor …"),
        ("One two three four five six seven eight, nine", "One two three four five six seven eight …"),
        ("Two\n\nparagraphs", "Two paragraphs"),
        ("岬" * LETTERS, "岬" * LETTERS),
        ("", ""),
    ],
)
def test_the_first_words_stand_for_the_text(text: str, words: str) -> None:
    """Eight of them, on one line; … says that more follow."""
    assert shortened(text) == words


def test_words_without_gaps_are_cut_where_they_grow_long() -> None:
    """A script that parts no words, and a megabyte without a space, keep to a line."""
    assert shortened("岬" * 1_000_000) == "岬" * LETTERS + " …"


def test_articles_without_headlines_are_told_apart(library: Library, shelve: Shelve) -> None:
    """Their rows are called by the first words of their bodies; captions come after, headlines before."""
    text = "Photo: Per Lund\n\nThe pier is closed."
    captioned = (Block(Kind.CAPTION, 0, 15), Block(Kind.PARAGRAPH, 17, len(text)))
    pier = shelve(Article(text, captioned, Metadata()), "/pile/a.txt")
    named = shelve(Article("Mill sold", (Block(Kind.HEADLINE, 0, 9),), Metadata("Mill sold")), "/pile/b.txt")
    empty = shelve(Article("", (), Metadata()), "/pile/c.txt")
    rows = library.articles.rows([pier, named, empty])
    assert [row.title for row in rows] == ["The pier is closed.", "Mill sold", "Untitled"]
    assert [row.headline for row in rows] == ["", "Mill sold", ""]


def test_articles_without_headlines_are_found_by_what_lists_call_them(
    library: Library, shelve: Shelve
) -> None:
    """A filter finds them by their first words, and a story of theirs is called by those of its first one."""
    text = "Fires burned on the pier all night, nobody was hurt."
    made = Article(text, (Block(Kind.PARAGRAPH, 0, len(text)),), Metadata())
    both = [shelve(made, "/pile/a.txt"), shelve(made, "/pile/b.txt")]
    library.story_places.put([both], both)
    assert set(library.articles.pile(Wanted(words="burned pier")).numbers) == set(both)
    assert [row.headline for row in library.stories.all_stories("burned")] == [shortened(text)]
