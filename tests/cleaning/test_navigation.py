"""Pages' addresses: what steers through a site goes, what an article lists stays."""

from __future__ import annotations

from reader.article.document import RawDocument
from reader.cleaning import lines_of
from reader.cleaning.draft import Draft
from reader.cleaning.navigation import NAVIGATION

STORY = "The ferry to Lowmark stayed in harbour on Monday because the ramp at Westhaven had been damaged."


def cut(text: str) -> list[str]:
    """The lines of a text that are cut as navigation."""
    draft = Draft.of(RawDocument("case", b"", "plain text", lines_of(text)))
    draft.index()
    NAVIGATION.apply(draft)
    return [line.text for line in draft.lines if line.kind is not None]


def test_addresses_that_each_stand_under_an_entry_of_a_list_stay() -> None:
    """A list of books with a link under every one is the article's own."""
    books = "\n".join(
        f"{number}) The Ferry, part {number}\nhttps://books.example/{number}" for number in range(1, 6)
    )
    assert cut(f"{STORY}\n{books}") == []


def test_a_lone_address_below_the_story_goes() -> None:
    """One address is where the page can be found, or one that it sends its readers to."""
    address = "https://www.post.example/ferry"
    assert cut(f"{STORY}\n{STORY}\nThe Northern Post\n{address}") == [address]
