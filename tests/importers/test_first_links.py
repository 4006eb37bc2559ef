"""The first links of an article, as its markup has them."""

from __future__ import annotations

from reader.article.text import Hyperlink
from reader.importers.first_links import first_links

PAGE = "https://quay.example/news/"


def test_links_are_seen_from_their_page() -> None:
    """And their words are one line."""
    assert first_links([("vote#top", " the\n vote ")], PAGE) == (
        Hyperlink("https://quay.example/news/vote", "the vote"),
    )


def test_links_without_words_or_another_page_are_left_out() -> None:
    """So are those from a page that nobody knows."""
    assert (
        first_links(
            [("vote", " "), ("mailto:ines@quay.example", "Ines"), ("/", "Quay"), ("#top", "up")], PAGE
        )
        == ()
    )
    assert first_links([("vote", "the vote")], "") == ()


def test_many_links_are_bounded() -> None:
    """The first fifty that lead anywhere are kept."""
    links = [("#top", "up")] * 60 + [(f"vote/{number}", "vote") for number in range(80)]
    assert [link.address for link in first_links(links, PAGE)] == [f"{PAGE}vote/{n}" for n in range(50)]
