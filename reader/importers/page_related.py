"""Headlines of other articles that a page's article names: in a box under “Read more”, or in a line of links.

`<h3>Read more</h3><ul><li><a>Harbour to close in May</a></li></ul>` -> “Harbour to close in May”.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator

from reader.importers.page_blocks import PageBlock, Place

_LABELS = (
    r"read more|read also|read next|also read|read|related(?: articles?| stor(?:y|ies)| news)?|see also"
    r"|more on this(?: story)?|lesen sie auch|mehr zum thema|lire aussi|à lire aussi|lea también"
    r"|te puede interesar|leggi anche|leia também|lees ook|läs också|les også|læs også|lue myös|czytaj też"
    r"|czytaj także|читайте также|читайте також"
)
_HEADING = re.compile(rf"\W*(?:{_LABELS})\W*", re.IGNORECASE)
_LINE = re.compile(rf"\W*(?:{_LABELS})\s*[:：»|]\s*(\w.*|[\"'“„«‘].+)", re.IGNORECASE)
_OWN_LINE = re.compile(r"([^\W\d_][^|:：»]{2,40}?)\s*[|:：»]\s+(\S.*)")
_OFTEN = 3
"""A label of the site's own stands before so many links of one article."""
_LONGEST_LABEL = 60
_MOST = 10
_FEWEST_WORDS, _MOST_WORDS = 3, 40


def related_titles(blocks: list[PageBlock], first: int, last: int) -> Iterator[tuple[int, str]]:
    """The headlines of other articles, each with its block, in an article between these two blocks."""
    labelled = _labels_said_often(blocks[first : last + 1])
    for at, block in enumerate(blocks):
        inside = first <= at <= last
        if block.words <= 6 and _HEADING.fullmatch(block.text[:_LONGEST_LABEL]) and not block.is_link:
            if inside or _is_in_article(block.place):
                yield from _titles_under(blocks, at)
        elif inside and block.linked and _is_title(block):
            line = _LINE.fullmatch(block.text)
            if line is not None:
                yield at, line[1].strip()
            elif labelled and (line := _OWN_LINE.match(block.text)) and line[1].lower() in labelled:
                yield at, line[2].strip()


def _labels_said_often(blocks: list[PageBlock]) -> frozenset[str]:
    """The labels, in any language, that stand before several links to other articles."""
    found = (_OWN_LINE.match(block.text) for block in blocks if block.linked * 2 >= block.words)
    said = Counter(line[1].lower() for line in found if line is not None)
    return frozenset(label for label, count in said.items() if count >= _OFTEN)


def _titles_under(blocks: list[PageBlock], heading: int) -> Iterator[tuple[int, str]]:
    """The links right under a heading."""
    for at in range(heading + 1, min(len(blocks), heading + 1 + _MOST)):
        block = blocks[at]
        if not _is_title(block) or block.linked * 2 < block.words:
            return
        yield at, block.text


def _is_title(block: PageBlock) -> bool:
    return _FEWEST_WORDS <= block.words <= _MOST_WORDS


def _is_in_article(place: Place | None) -> bool:
    while place is not None:
        if place.tag in ("article", "main"):
            return True
        place = place.parent
    return False
