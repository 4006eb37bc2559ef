"""What stands outside the article on its page, each line with the kind that its area's name tells.

`<div class="cookie-bar"><p>We store what you like.</p></div>` -> “We store what you like.”, a cookie notice.
"""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping
from dataclasses import dataclass

from reader.article.text import Kind
from reader.importers.page_blocks import PageBlock, Place, names_in

MOST_LINES, MOST_SIGNS = 2_000, 200_000
"""Of so many lines, with so many characters together, is told; a hostile page could have any number."""
FEW_WORDS = 5
"""A line of fewer words whose area has no telling name counts as navigation, a longer one as a teaser."""
_DOUBLED = 4
"""A line of so many words that stands in the article, too, is a copy of it."""
_SHORT = 12
"""A line with more words is no byline and no date, whatever its area is called."""
_AREAS = tuple(
    (kind, names_in(names))
    for kind, names in (
        (
            Kind.COMMENT_FORM,
            """
            comment comments commento commentlist disqus respond reply replies livefyre kommentar
            kommentare kommentarer commentaires comentario comentarios comentários commenti reacties
            """,
        ),
        (Kind.COOKIE_NOTICE, "cookie cookies cookielawinfo consent gdpr onetrust"),
        (
            Kind.NEWSLETTER,
            """
            newsletter newsletters subscribe subscription signin signup login register registration
            paywall abo account password donate donation membership
            """,
        ),
        (Kind.SHARE_ROW, "share sharing sharedaddy social follow"),
        (
            Kind.ADVERTISEMENT,
            """
            ad ads advert advertisement advertising adslot sponsor sponsored sponsors commercial werbung
            anzeige publicidad affiliate shop product commerce
            """,
        ),
        (Kind.COPYRIGHT, "copyright legal imprint"),
        (Kind.AUTHOR_BIO, "byline author authors bio contributor"),
        (Kind.DATELINE, "date dateline time timestamp published"),
        (
            Kind.TEASER,
            """
            related recommended recommend recommendation recommendations recirc teaser teasers promo promos
            popular trending mostread most latest outbrain taboola zergnet more next prev previous similar
            readmore headlines carousel card cards slider river playlist rail sidebar widget widgets
            """,
        ),
        (
            Kind.NAVIGATION,
            """
            nav navbar navigation menu breadcrumb breadcrumbs header masthead footer topbar toolbar tags
            tag topics keywords pagination pager search skip sitemap toc logo
            """,
        ),
    )
)
_RANKS = {name: rank for rank, (_, names) in reversed([*enumerate(_AREAS)]) for name in names}
"""Of several telling names of one element, that of the first list counts."""
_ELEMENTS = {
    "nav": Kind.NAVIGATION,
    "header": Kind.NAVIGATION,
    "footer": Kind.NAVIGATION,
    "aside": Kind.TEASER,
}
_RIGHTS = ("©", "(c)", "copyright")


@dataclass(frozen=True, slots=True)
class Outside:
    """The blocks outside the article, each by its place with what it is to the page."""

    kinds: dict[int, Kind]
    is_whole: bool
    """Whether all of them are there; not where they are too many or too long."""


def outside_of(blocks: list[PageBlock], story: Collection[int], taken: Mapping[int, str]) -> Outside:
    """The blocks with words that are not `taken`.

    `story`: the places of the article's own blocks; `taken`: the words of all that it takes along.
    """
    areas = _Areas(blocks[at].place for at in story)
    texts = frozenset(taken.values())
    found: dict[int, Kind] = {}
    signs, is_whole = 0, True
    for at, block in enumerate(blocks):
        if at in taken or not any(map(str.isalnum, block.text)):
            continue
        if len(found) >= MOST_LINES or signs + len(block.text) > MOST_SIGNS:
            is_whole = False
            continue
        signs += len(block.text)
        copied = block.words >= _DOUBLED and block.text in texts
        found[at] = Kind.DUPLICATE if copied else areas.kind(block)
    return Outside(found, is_whole)


class _Areas:
    """What the areas of one page are called; each is looked at once."""

    def __init__(self, story: Iterator[Place]) -> None:
        self._known: dict[int, Kind | None] = {}
        for place in story:  # an element that holds the article has no name for what is outside of it
            around: Place | None = place
            while around is not None and id(around) not in self._known:
                self._known[id(around)] = None
                around = around.parent

    def kind(self, block: PageBlock) -> Kind:
        """What a block is by the name of the nearest area that has a telling one, else by its length."""
        if block.text[:9].lower().startswith(_RIGHTS):
            return Kind.COPYRIGHT
        found = self._of(block.place)
        if found is Kind.AUTHOR_BIO and block.words <= _SHORT:
            return Kind.BYLINE
        if found is Kind.DATELINE and (block.words > _SHORT or not any(map(str.isdigit, block.text))):
            found = None
        return found or (Kind.NAVIGATION if block.words < FEW_WORDS else Kind.LEFTOVER)

    def _of(self, place: Place) -> Kind | None:
        """The kind that the name of a place tells, or that of the nearest one around it."""
        if id(place) not in self._known:
            found = kind_of(place)
            if found is None and place.parent is not None:
                found = self._of(place.parent)
            self._known[id(place)] = found
        return self._known[id(place)]


def kind_of(place: Place) -> Kind | None:
    """The kind of what stands in an element, by what it is called; None where that tells nothing."""
    ranks = [_RANKS[token] for token in place.tokens() if token in _RANKS] if place.name.strip() else None
    return _AREAS[min(ranks)][0] if ranks else _ELEMENTS.get(place.tag)
