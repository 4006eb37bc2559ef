"""What the names of elements suggest: lists of telling names, and the names that the judge has learned.

`<p class="article__standfirst">` -> the list `deck`, no step up.
"""

from __future__ import annotations

from itertools import pairwise
from zlib import crc32

from reader.importers.page_blocks import PageBlock, Place, names_in

BUCKETS = 1 << 14
"""The judge has learned a weight for each of so many names; names are told apart by a hash."""
_HIGHEST = 9
"""Names further up say nothing."""
FAR = 9
"""How many steps up a name is that is nowhere."""
_LISTS = tuple(
    names_in(names)
    for names in (
        # comments
        """
        comment comments commento kommentar kommentare commentaires comentarios comentario respond
        disqus reply replies commentlist discussion reactions livefyre forum
        """,
        # other stories
        """
        related recommended recommend recommendation recommendations recirc teaser teasers promo promos
        promotion more also popular trending mostread most latest outbrain taboola sidebar side rail
        aside widget widgets carousel slider card cards river upnext next prev previous similar readmore
        linked links link headlines zergnet suggested list playlist
        """,
        # forms and notices
        """
        form login signin signup register registration newsletter subscribe subscription abo paywall
        modal popup overlay dialog cookie cookies consent gdpr privacy banner toast alert notification
        offer account password checkout
        """,
        # the site's frame
        """
        nav navigation navbar menu breadcrumb breadcrumbs header masthead footer bottom topbar toolbar
        share sharing social follow tags tag topics keywords pagination pager print search skip
        copyright legal sitemap logo toc
        """,
        # pictures
        """
        caption captions credit credits figcaption gallery slideshow photo image picture media legend
        legende bildunterschrift video player foto copyright mediaelement thumb thumbnail
        """,
        # who and when
        """
        byline author authors bio meta date time timestamp published dateline info contributor kicker
        section category label tagline eyebrow credits signature profile
        """,
        # selling
        """
        ad ads advert advertisement advertising adslot sponsor sponsored sponsors commercial werbung
        anzeige publicidad pub dfp affiliate shop product deal price
        """,
        # the story
        """
        articlebody storybody body content entry post story text article paragraph main single bodytext
        copy richtext prose
        """,
        # deck
        """
        standfirst deck dek subtitle subhead subheadline lede lead intro summary teasertext chapo
        chapeau excerpt description einleitung abstract sommaire ingress preamble vorspann bajada
        """,
    )
)
COMMENTS, OTHERS, FORMS, FRAME, PICTURES, PEOPLE, SELLING, STORY, DECK = range(len(_LISTS))
_TAGS = {
    "form": FORMS,
    "dialog": FORMS,
    "nav": FRAME,
    "footer": FRAME,
    "figure": PICTURES,
    "figcaption": PICTURES,
    "aside": OTHERS,
}


class Names:
    """How near the nearest telling name of each list is, for the places of one page."""

    def __init__(self) -> None:
        self._known: dict[int, tuple[int, ...]] = {}

    def steps(self, place: Place) -> tuple[int, ...]:
        """For each list, how many steps up its nearest name is; the body's names say nothing."""
        found = self._known.get(id(place))
        if found is None:
            found = self._known[id(place)] = self._steps(place)
        return found

    def _steps(self, place: Place) -> tuple[int, ...]:
        if place.tag == "body" or place.parent is None:
            return (FAR,) * len(_LISTS)
        tokens = frozenset(place.tokens())
        own = [FAR if tokens.isdisjoint(names) else 0 for names in _LISTS]
        if place.tag in _TAGS:
            own[_TAGS[place.tag]] = 0
        if place.parent.tag == "body":
            return tuple(own)
        return tuple(min(near, up + 1) for near, up in zip(own, self.steps(place.parent), strict=True))

    def is_leftover(self, place: Place) -> bool:
        """Whether its names say that it is no story, rather surely."""
        steps = self.steps(place)
        near = steps[COMMENTS] < 6 or steps[FORMS] < 4 or steps[FRAME] < 4
        return near or steps[OTHERS] < 3 or steps[SELLING] < 2


class Buckets:
    """The hashed names of the blocks of one page, for the judge's weights."""

    def __init__(self) -> None:
        self._known: dict[tuple[int, int], frozenset[int]] = {}

    def of(self, block: PageBlock) -> frozenset[int]:
        """The buckets of a block: the names of all elements around it, and of those within it."""
        inner = {f"i:{name}" for names in block.inner for name in names.lower().split()[:4]}
        place = self._of_place(block.place, 0)
        return place | {_bucket(name) for name in (f"tag:{block.place.tag}", *inner)}

    def _of_place(self, place: Place, level: int) -> frozenset[int]:
        """The buckets of a place that is so many steps above the block, and of all places above it."""
        key = (id(place), min(level, 3 if level < _HIGHEST else _HIGHEST))
        found = self._known.get(key)
        if found is None:
            tokens = place.tokens()
            names = {f"c{min(level, 3)}:{token}" for token in tokens} | {f"c:{token}" for token in tokens}
            if level < 3:
                names |= {f"d:{first}-{second}" for first, second in pairwise(tokens)}
            names |= {f"a:{word}" for word in place.attributes.split()}
            above = place.parent if level < _HIGHEST else None
            found = frozenset(map(_bucket, names))
            if above is not None:
                found |= self._of_place(above, level + 1)
            self._known[key] = found
        return found


def _bucket(name: str) -> int:
    return crc32(name.encode("utf-8", "replace")) % BUCKETS
