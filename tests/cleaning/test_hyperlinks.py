"""The pages that an article links to."""

from __future__ import annotations

from reader.article.text import Article, Hyperlink, LinkedHeadline, Metadata
from reader.cleaning.hyperlinks import hyperlinks_of

VOTE, SILT = "https://quay.example/vote", "https://quay.example/silt"
TEXT = "Crews will vote in May, as they did before. Silt is told of at http://quay.example/silt/?utm_a=1."


def found(text: str, *links: Hyperlink, url: str = "", linked: str = "") -> list[Hyperlink]:
    """The hyperlinks of an article of this text, where its markup has `links`."""
    lines = (LinkedHeadline(linked, 7),) if linked else ()
    article = Article(text, (), Metadata(url=url), linked=lines)
    return list(hyperlinks_of(article, links))


def test_links_have_their_place() -> None:
    """Where the words that carry them stand; an address in the text is a link, too."""
    assert found(TEXT, Hyperlink(VOTE, "vote in May")) == [
        Hyperlink(VOTE, "vote in May", TEXT.index("vote")),
        Hyperlink(SILT, "http://quay.example/silt/?utm_a=1", TEXT.index("http")),
    ]


def test_links_whose_line_was_cut_are_left_out() -> None:
    """But those of a line that names another article."""
    assert found("Crews vote.", Hyperlink(VOTE, "Our newsletter")) == []
    assert found("Crews vote.", Hyperlink(VOTE, "Silt tested"), linked="Silt tested") == [
        Hyperlink(VOTE, "Silt tested", 7)
    ]


def test_each_page_is_told_once_and_its_own_never() -> None:
    """The first link to it counts."""
    links = (Hyperlink(VOTE, "vote"), Hyperlink(VOTE, "May"), Hyperlink(SILT, "Crews"))
    assert [link.words for link in found(TEXT, *links, url=SILT)] == ["vote"]


def test_address_needs_no_scheme() -> None:
    """A site's name with a page behind it is one; a site alone, a mail and a choice of words are none."""
    text = (
        "It stands at quay.example/vote. See (www.quay.example/silt), not quay.example, and/or e.g./i.e. what"
    )
    assert found(text + " mate@quay.example/boat or v1.2/final says.") == [
        Hyperlink(VOTE, "quay.example/vote", text.index("quay")),
        Hyperlink("https://www.quay.example/silt", "www.quay.example/silt", text.index("www")),
    ]


def test_many_links_are_bounded() -> None:
    """The first fifty are known."""
    text = " ".join(f"https://quay.example/{number}" for number in range(80))
    assert len(found(text)) == 50
