"""Areas of a page that are no article, known by what their elements are called.

`<div id="comments">…</div>` -> left out, unless hardly any prose stands outside of it.
`<figcaption>The ramp.</figcaption>` -> a caption.
"""

from __future__ import annotations

from collections import Counter
from enum import Enum

from reader.importers.page_blocks import PageBlock, Place, names_in


class Area(Enum):
    """What an element is."""

    STORY = "story"
    """It may hold the article."""
    CAPTION = "caption"
    COMMENTS = "comments"
    OTHER = "other"


_COMMENTS = names_in(
    """
    comment comments commentlist disqus respond livefyre kommentar kommentare kommentarer commentaires
    comentarios comentários commenti reacties
    """
)
_OTHERS = names_in(
    """
    nav navbar navigation menu breadcrumb breadcrumbs sitemap footer modal popup cookie cookies
    cookielawinfo consent gdpr onetrust login signin paywall subscribe newsletter signup share sharing
    sharedaddy social related recommended recommendations recirc outbrain taboola popular trending
    mostread sidebar widget widgets rail author authors byline bio tags keywords ad ads advert
    advertisement sponsor sponsored affiliate shop product commerce
    """
)
_CAPTIONS = names_in(
    """
    caption captions figcaption bildunterschrift legende credit credits copyright gallery slideshow
    player video
    """
)
_ELEMENTS = {
    **dict.fromkeys(("nav", "footer", "form", "dialog", "aside"), Area.OTHER),
    "figcaption": Area.CAPTION,
}
_NO_AREAS = frozenset(("tr", "td", "th", "tbody", "table", "blockquote", "body", "html"))
_MOST = 0.3
"""An element with a larger share of the page's prose is none of these, whatever it is called."""
_ENOUGH = 45
"""Comments may be longer than the article, if so many words of prose stand outside of them."""


def areas_of(blocks: list[PageBlock]) -> list[Area]:
    """For each block of a page, the area that it stands in."""
    prose: Counter[int] = Counter()
    for block in blocks:
        place: Place | None = block.place if block.is_prose else None
        while place is not None:
            prose[id(place)] += block.words
            place = place.parent
    total = sum(block.words for block in blocks if block.is_prose)
    found = _Areas(prose, total, with_comments=True)
    said = sum(b.words for b in blocks if b.is_prose and found.area(b.place) is Area.COMMENTS)
    if total - said < _ENOUGH:
        found = _Areas(prose, total, with_comments=False)
    return [found.area(block.place) for block in blocks]


class _Areas:
    """What the elements of one page are; each is looked at once."""

    def __init__(self, prose: Counter[int], total: int, with_comments: bool) -> None:
        self._prose = prose
        self._most = _MOST * total
        self._with_comments = with_comments
        self._known: dict[int, Area] = {}

    def area(self, place: Place) -> Area:
        """The area that a place is, or stands in."""
        found = self._known.get(id(place))
        if found is None:
            found = self.area(place.parent) if place.parent is not None else Area.STORY
            if found is Area.STORY:
                found = self._checked(area_by_name(place), place)
            self._known[id(place)] = found
        return found

    def _checked(self, area: Area, place: Place) -> Area:
        """The area that a place is called, or the story where that cannot be."""
        if area is Area.COMMENTS:
            return area if self._with_comments else Area.STORY
        return Area.STORY if self._prose[id(place)] > self._most else area


def area_by_name(place: Place) -> Area:
    """The area that an element is by what it is called, whatever it stands in."""
    if place.tag in _NO_AREAS:
        return Area.STORY
    tokens = place.tokens()
    if not _COMMENTS.isdisjoint(tokens):
        return Area.COMMENTS
    if place.is_hidden or not _OTHERS.isdisjoint(tokens):
        return Area.OTHER
    if not _CAPTIONS.isdisjoint(tokens):
        return Area.CAPTION
    return _ELEMENTS.get(place.tag, Area.STORY)
