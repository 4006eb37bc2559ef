"""First links: what the markup of an article links to, as far as it leads to pages and is told in words.

`("/vote#top", " vote in May ")` on `https://quay.example/` -> `https://quay.example/vote`, “vote in May”
"""

from __future__ import annotations

from collections.abc import Iterable
from itertools import islice

from reader.article.address import normal_address
from reader.article.text import MOST_HYPERLINKS, Hyperlink
from reader.safety import safe_text


def first_links(links: Iterable[tuple[str, str]], base: str, too: str = "") -> tuple[Hyperlink, ...]:
    """The first of some addresses with their words; those without a site are seen from the page `base`.

    A page leads to itself in many ways, also under the address that it is known by `too`: those are left out.
    """
    own = ("", normal_address(base), normal_address(too))
    found = (
        Hyperlink(normal_address(href, base), " ".join(safe_text(words).split())) for href, words in links
    )
    return tuple(islice((one for one in found if one.words and one.address not in own), MOST_HYPERLINKS))
