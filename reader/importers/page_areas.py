"""Areas of a page that are no article, known by what their elements are called.

`<div id="comments">…</div>` -> left out, unless hardly any prose stands outside of it.
`<figcaption>The ramp.</figcaption>` -> a caption.
"""

from __future__ import annotations

import re
from collections import Counter
from enum import Enum

from reader.importers.page_blocks import PageBlock, Place, names_in


class Area(Enum):
    """What an element is."""

    STORY = "story"
    """It may hold the article."""
    CAPTION = "caption"
    COMMENTS = "comments"
    FOOTER = "footer"
    """What stands at the foot of every page of its site."""
    OTHER = "other"


_COMMENTS = names_in(
    """
    comment comments commentlist disqus respond livefyre kommentar kommentare kommentarer commentaires
    comentarios comentários commenti reacties
    """
)
_FOOTERS = names_in("footer sitemap cookie cookies cookielawinfo consent gdpr onetrust")
_OTHERS = names_in(
    """
    nav navbar navigation menu breadcrumb breadcrumbs modal popup login signin paywall subscribe
    newsletter signup share sharing sharedaddy social related recommended recommendations recirc
    outbrain taboola popular trending mostread sidebar widget widgets rail author authors byline bio
    tags keywords ad ads advert advertisement sponsor sponsored affiliate shop product commerce infobox
    messenger whatsapp poll quiz vjs
    """
)
_CAPTIONS = names_in(
    """
    caption captions figcaption bildunterschrift legende credit credits copyright gallery slideshow
    player video
    """
)
_PICTURED = re.compile("image|photo|picture")
_PICTURES = names_in("pic img foto fotos bild")
_TEXTS = names_in("text texts copy body paragraph richtext story wysiwyg prose with has and")
"""An element with such a name, too, holds a text beside its picture."""
_LONGEST_CAPTION = 80
_HEADINGS = frozenset(("h1", "h2", "h3", "h4", "h5", "h6"))
_ELEMENTS = {
    **dict.fromkeys(("nav", "form", "dialog", "aside"), Area.OTHER),
    "footer": Area.FOOTER,
    "figcaption": Area.CAPTION,
}
_NO_AREAS = frozenset(("tr", "td", "th", "tbody", "table", "blockquote", "body", "html"))
_MOST = 0.3
"""An element with a larger share of the page's prose is none of these, whatever it is called."""
_ENOUGH = 45
"""Comments and a footer may be longer than the article, if so many words of prose stand outside of them."""
_REPEATED = 4
"""A shorter line may stand in the article and in the footer by chance."""
_BELOW = (Area.COMMENTS, Area.FOOTER)


def areas_of(blocks: list[PageBlock]) -> list[Area]:
    """For each block of a page, the area that it stands in."""
    prose: Counter[int] = Counter()
    for block in blocks:
        place: Place | None = block.place if block.is_prose else None
        while place is not None:
            prose[id(place)] += block.words
            place = place.parent
    total = sum(block.words for block in blocks if block.is_prose)
    found = _Areas(prose, total, are_sure=True)
    below = sum(b.words for b in blocks if b.is_prose and found.area(b.place) in _BELOW)
    if total - below < _ENOUGH:
        found = _Areas(prose, total, are_sure=False)
    areas = _without_furniture(blocks, [found.area(block.place) for block in blocks])
    beside = [at for at, block in enumerate(blocks) if areas[at] is Area.STORY and _is_by_a_picture(block)]
    if sum(blocks[at].words for at in beside if blocks[at].is_prose) <= _MOST * total:
        for at in beside:
            areas[at] = Area.CAPTION
    return areas


def _without_furniture(blocks: list[PageBlock], areas: list[Area]) -> list[Area]:
    """The same areas, and the footer for what stands in a footer, too: the site shows it on every page."""
    below = {block.text for block, area in zip(blocks, areas, strict=True) if area is Area.FOOTER}
    return [
        Area.FOOTER if area is Area.STORY and block.words >= _REPEATED and block.text in below else area
        for block, area in zip(blocks, areas, strict=True)
    ]


def _is_by_a_picture(block: PageBlock) -> bool:
    """Whether a block, or the element around it, is called a picture: what stands there is its caption."""
    place = block.place
    if place.tag in _HEADINGS or place.tag in _NO_AREAS or block.words > _LONGEST_CAPTION:
        return False
    around = (place,) if place.parent is None or place.parent.tag == "body" else (place, place.parent)
    return any(_is_a_picture(near) for near in around if near.name != " ")


def _is_a_picture(place: Place) -> bool:
    """Whether an element is called a picture, and not a text with one."""
    if _PICTURED.search(place.name.lower()) is None and _PICTURES.isdisjoint(place.tokens()):
        return False
    return _TEXTS.isdisjoint(place.tokens())


class _Areas:
    """What the elements of one page are; each is looked at once."""

    def __init__(self, prose: Counter[int], total: int, are_sure: bool) -> None:
        self._prose = prose
        self._most = _MOST * total
        self._are_sure = are_sure
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
        if area in _BELOW and self._are_sure:
            return area
        is_most = area is Area.COMMENTS or self._prose[id(place)] > self._most
        return Area.STORY if is_most else area


def area_by_name(place: Place) -> Area:
    """The area that an element is by what it is called, whatever it stands in."""
    if place.tag in _NO_AREAS:
        return Area.STORY
    tokens = place.tokens()
    if not _COMMENTS.isdisjoint(tokens):
        return Area.COMMENTS
    if not _FOOTERS.isdisjoint(tokens):
        return Area.FOOTER
    if place.is_hidden or not _OTHERS.isdisjoint(tokens):
        return Area.OTHER
    if not _CAPTIONS.isdisjoint(tokens):
        return Area.CAPTION
    return _ELEMENTS.get(place.tag, Area.STORY)
