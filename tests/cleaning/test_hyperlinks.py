"""The pages that an article links to."""

from __future__ import annotations

import pytest

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


@pytest.mark.parametrize(
    ("text", "address"),
    [
        ("Silt is told of at Quay.example/silt-tested today.", "https://quay.example/silt-tested"),
        ("See WWW.QUAY.EXAMPLE/Silt for it.", "https://www.quay.example/Silt"),
        ("See Nordpost.de/hafen.", "https://nordpost.de/hafen"),
        ("See nordpost.at/hafen/silt for it.", "https://nordpost.at/hafen/silt"),
        ("See nordpost.it/2026-03-12 for it.", "https://nordpost.it/2026-03-12"),
        ("See www.hsk.de/hafen.", "https://www.hsk.de/hafen"),
        ("See hsk.co.uk/harbour.", "https://hsk.co.uk/harbour"),
        ("See hsk.de/hafen/schleuse.", "https://hsk.de/hafen/schleuse"),
        ("See hsk.com/harbour-2.", "https://hsk.com/harbour-2"),
        ("See HTTPS://Quay.example/silt.", "https://quay.example/silt"),
    ],
)
def test_sites_may_be_written_with_capitals(text: str, address: str) -> None:
    """At a sentence's beginning, or all through."""
    assert [link.address for link in found(text)] == [address]


@pytest.mark.parametrize(
    ("text", "address"),
    [
        ("See https://quay.example/Sluice_(canal)_gate for it.", "https://quay.example/Sluice_(canal)_gate"),
        ("See quay.example/Sluice_(canal).", "https://quay.example/Sluice_(canal)"),
        ("It leaks (https://quay.example/Sluice_(canal)).", "https://quay.example/Sluice_(canal)"),
        ("It leaks (https://quay.example/silt), they say.", "https://quay.example/silt"),
        ("See https://quay.example/a_(b_(c)_d) for it.", "https://quay.example/a_(b_(c)_d)"),
        ("See https://quay.example/silt(in German only) for it.", "https://quay.example/silt"),
        ("See https://quay.example/silt)tested for it.", "https://quay.example/silt"),
    ],
)
def test_brackets_belong_to_an_address_in_pairs(text: str, address: str) -> None:
    """One that has no other is the sentence's."""
    assert [link.address for link in found(text)] == [address]


@pytest.mark.parametrize("piece", ["(", "(a", "https://(a", "quay.example/(a", "/a(b)", "()", "((a)"])
def test_brackets_that_never_close_take_linear_time(piece: str) -> None:
    """A hundred thousand signs: a pattern that goes back and forth over them would not end."""
    assert len(found(f"https://quay.example/{piece * (100_000 // len(piece))}")) <= 50


@pytest.mark.parametrize(
    "text",
    [
        "The storm had passed.and/otherwise they waited.",
        "Let it be and.or/else.",
        "It made approx.km/hour of forty.",
        "The rain ended.it/they said nothing.",
        "Der Regen endete.und/oder nicht.",
        "Bring soap.shampoo/towels.",
        "She left.They/others stayed.",
        "They answered no.co/operation had failed.",
        "So it was.de/jure and otherwise.",
        "They paid the.au/pairs nothing.",
        "Some fish, e.g.com/monly cod.",
        "Cod, eel etc.net/works broke.",
    ],
)
def test_a_missing_space_makes_no_site(text: str) -> None:
    """What stands behind the full stop is a word, not how a site's name ends."""
    assert found(text) == []


def test_many_links_are_bounded() -> None:
    """The first fifty are known."""
    text = " ".join(f"https://quay.example/{number}" for number in range(80))
    assert len(found(text)) == 50
