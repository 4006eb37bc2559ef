"""Hyperlinks: the pages that an article links to, by its markup or by addresses that stand in its text.

`the <a href="/vote">vote in May</a>` -> `https://quay.example/vote`, “vote in May”, and the place
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import chain

from reader.article.address import normal_address
from reader.article.text import MOST_HYPERLINKS, Article, Hyperlink
from reader.cleaning.patterns import Pattern

_ENDINGS = """
    com org net int edu gov mil info biz io co ai app dev eu example scot swiss bayern uk ie ca au nz za
    ng ke gh ug tz zw zm de ch lu fr nl pt dk fi ee lv lt pl cz sk hu ro bg gr cy tr ru ua kz uz md ge mk
    rs hr si ba mx ar br cl pe ec uy py bo ve cr pa cu gt hn sv jp cn hk tw kr kp sg id ph th vn kh mm bd
    lk np pk af ir iq ps jo lb sy ae qa kw om ye eg ly tn dz sn cm cd rw sd
"""
"""How the names of sites end, but for the endings that are words of a sentence as well."""
_WORDS = """
    am as at be by do in is it me my no so to us al ci es et il la li ma ni sa se berlin hamburg london
    wales wien blog cat link live media name news online page press pro radio site test today tv world
"""
"""Endings that are such words: a page with a sign or a figure must follow, unlike in “it ended.it/they”."""
_PAGE = r"[^\s<>\"“”‘’«»()\[\]{}|\\^`]"
_PARTS = rf"(?:{_PAGE}|\((?:{_PAGE}|\({_PAGE}{{0,80}}+\)){{0,80}}+\))"
"""A sign of a page, or some between brackets: “/Sluice_(canal)”; a bracket without the other one ends it."""
_HOST = (
    r"(?<![\w@./:-])(?:[a-z0-9-]{1,63}\.){1,5}"
    rf"(?:(?<=[a-z0-9.-]{{4}}\.)(?:{'|'.join(_ENDINGS.split())})/"
    rf"|(?:{'|'.join([*_ENDINGS.split(), *_WORDS.split()])})/"
    rf"(?={_PAGE}{{0,80}}?[a-z0-9][0-9/_-][a-z0-9]))"
)
"""A site and a stroke; without its scheme an address needs a page behind that.

A name of up to three letters may be a word as well, “was.de/facto”: as behind the endings that are words.
"""
_BARE = Pattern(rf"(?:https?://|{_HOST}){_PARTS}{{4,500}}", re.I)
_SCHEME = len("https://")
_AFTER = ".,;:!?…'"


def hyperlinks_of(article: Article, links: Sequence[Hyperlink]) -> tuple[Hyperlink, ...]:
    """The first links of an article to each page but its own, of the `links` that its markup has.

    Those whose lines were cut are left out.
    """
    own = normal_address(article.metadata.url)
    found: dict[str, Hyperlink] = {}
    for link in (*_placed(article, links), *_bare(article.text)):
        if len(found) >= MOST_HYPERLINKS:
            break
        if link.address and link.address != own:
            found.setdefault(link.address, link)
    return tuple(found.values())


def _placed(article: Article, links: Sequence[Hyperlink]) -> Iterator[Hyperlink]:
    """The links of the markup whose words stand in the text, or in a line that names another article."""
    titles = {line.title: line.place for line in article.linked}
    at = 0
    for link in links[:MOST_HYPERLINKS]:
        place = article.text.find(link.words, at)
        place = article.text.find(link.words, 0, at) if place < 0 else place
        if place >= 0:
            at = place + len(link.words)
        else:
            place = titles.get(link.words, -1)
        if place >= 0:
            yield link._replace(place=place)


def _bare(text: str) -> Iterator[Hyperlink]:
    """The addresses that stand in the text themselves."""
    for match in chain.from_iterable(_BARE.finditer(text, start, end) for start, end in _with_stroke(text)):
        words = match[0].rstrip(_AFTER)
        whole = words if "://" in words[:_SCHEME] else f"https://{words}"
        yield Hyperlink(normal_address(whole), words, match.start())


def _with_stroke(text: str) -> Iterator[tuple[int, int]]:
    """Where the lines stand that have a stroke, as every address does: no address goes on in another line."""
    end = 0
    while (stroke := text.find("/", end)) >= 0:
        start, stop = text.rfind("\n", end, stroke) + 1 or end, text.find("\n", stroke)
        end = stop if stop >= 0 else len(text)
        yield start, end
