"""An article that links to the address of another one."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from reader.links.hyperlinks import HYPERLINKED
from reader.links.reason import Digest, Pile

VOTE = "https://quay.example/vote"
NOBODY = Pile(3, lambda _: 0)


def test_a_link_leads_to_the_article_at_its_address(digested: Callable[..., Digest]) -> None:
    """With the words that carry it and where they stand."""
    one = replace(
        digested("Silt tested"), hyperlinks=((VOTE, "the vote in May", 12), ("https://a.b/c", "x", 3))
    )
    other = replace(digested("Crews vote"), address=VOTE)
    (link,) = HYPERLINKED.find(one, [digested("Ferry"), other], NOBODY)
    assert (link.target, link.evidence, link.place) == (other.number, "links to it: “the vote in May”", 12)


def test_all_articles_at_one_address_are_linked(digested: Callable[..., Digest]) -> None:
    """A page that was kept twice is found twice."""
    one = replace(digested("Silt tested"), hyperlinks=((VOTE, "the vote", 12),))
    two = [replace(digested(headline), address=VOTE) for headline in ("Crews vote", "Crews vote again")]
    found = HYPERLINKED.find(one, two[::-1], NOBODY)
    assert [link.target for link in found] == [other.number for other in two]


def test_nothing_leads_to_articles_without_an_address(digested: Callable[..., Digest]) -> None:
    """Nor to the article itself."""
    one = replace(digested("Silt tested"), hyperlinks=((VOTE, "the vote", 12),), address=VOTE)
    assert HYPERLINKED.find(one, [one, digested("Crews vote")], NOBODY) == []


def test_long_words_are_cut(digested: Callable[..., Digest]) -> None:
    """A link over a whole paragraph is told by its beginning."""
    one = replace(digested("Silt tested"), hyperlinks=((VOTE, "word " * 60, 0),))
    (link,) = HYPERLINKED.find(one, [replace(digested("Crews vote"), address=VOTE)], NOBODY)
    assert len(link.evidence) < 120
