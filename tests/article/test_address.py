"""Addresses in the one form by which articles are known."""

from __future__ import annotations

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from reader.article.address import normal_address

VOTE = "https://quay.example/news/vote"


@pytest.mark.parametrize(
    "address",
    [
        "http://quay.example/news/vote",
        "HTTPS://Quay.Example:443/news/vote/",
        "https://quay.example/news/vote?utm_source=mail&fbclid=3#comments",
        " https://quay.example/news/vote\n",
    ],
)
def test_one_page_has_one_address(address: str) -> None:
    """Whatever its scheme, its letters' case, its anchor, and whoever sent the reader there."""
    assert normal_address(address) == VOTE


@pytest.mark.parametrize(
    "address",
    [
        "https://möwe.example/dünen-am-kai",
        "https://MÖWE.example/d%c3%bcnen-am-kai",
        "https://xn--mwe-sna.example/d%C3%BCnen%2Dam%2dkai",
    ],
)
def test_letters_and_their_codes_are_one(address: str) -> None:
    """An address is written with the letters of its language, or as a browser copies it."""
    assert normal_address(address) == "https://xn--mwe-sna.example/d%C3%BCnen-am-kai"


def test_codes_that_part_an_address_stay() -> None:
    """A coded slash, and a coded sign of coding, are others than bare ones."""
    assert normal_address("https://quay.example/a%2fb%2525") == "https://quay.example/a%2Fb%2525"
    assert normal_address("https://quay.example/a b") == "https://quay.example/a%20b"


def test_other_pages_stay_apart() -> None:
    """By their path, their port, and what they are asked."""
    assert normal_address("https://quay.example/news?id=4&utm_medium=x") == "https://quay.example/news?id=4"
    assert normal_address("https://quay.example:8080/News") == "https://quay.example:8080/News"


def test_an_address_is_seen_from_its_page() -> None:
    """As the links of a page are written."""
    assert normal_address("../vote", "https://quay.example/news/silt/") == VOTE
    assert normal_address("/news/vote") == ""


@pytest.mark.parametrize(
    "address",
    [
        "",
        "mailto:ines@quay.example",
        "javascript:go()",
        "https://quay.example/",
        "http://[::bad/x",
        "#top",
        f"http://ö{'x' * 80}/y",
    ],
)
def test_what_is_no_page_of_an_article(address: str) -> None:
    """Other schemes, whole sites, and what cannot be read."""
    assert normal_address(address) == ""


@pytest.mark.parametrize("address", ["http://[::1]:80/a", "http://ines@[0:0::1]/a", "https://[v1.a:B]:81/a"])
def test_numbers_of_hosts_keep_their_brackets(address: str) -> None:
    """As without them the colons would part a port; what was made once stays as it is."""
    once = normal_address(address)
    assert once.startswith("https://[")
    assert normal_address(once) == once


@given(st.text(max_size=60), st.text(max_size=30))
@example("http://[::1]/a", "")
@example("//[::1]/a", "http://b.example")
def test_any_text_is_taken(address: str, base: str) -> None:
    """Nothing fails, and what was made once stays as it is."""
    once = normal_address(address, base)
    assert normal_address(once) == once
