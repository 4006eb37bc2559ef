"""What is measured of every block of a page before it is judged: a row of numbers a block.

A row holds the block's look, the places that it stands in, its place among the others, what the page
says about itself, and the look of its neighbours.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Iterator

from reader.importers.page_blocks import PageBlock, Place, ends_a_sentence
from reader.importers.page_names import Names
from reader.importers.page_title import title_at

Row = tuple[float, ...]
_WORD = re.compile(r"\w+")
_LONGEST = 20_000
"""Of a longer block only so many characters are looked at."""
_TAGS = {tag: float(at) for at, tag in enumerate(("p", "li", "h1", "h2", "h3", "h4", "div"))}
_TAGS |= {"blockquote": 7.0, "tr": 8.0, "figcaption": 9.0, "body": 10.0, "section": 11.0, "article": 12.0}
_OTHER_TAG = 20.0
_HEADINGS = frozenset(("h2", "h3", "h4", "h5"))
_AREAS = (
    *("article", "main", "aside", "nav", "footer", "header", "figure", "form", "ul", "ol", "table"),
    *("section", "blockquote", "details", "dialog"),
)
_LEVELS = 4
_NEIGHBOURS = (-3, -2, -1, 1, 2, 3)
_NOBODY = (0.0, -1.0, -1.0, -1.0, -1.0)
_FAR = 999.0
_TOLD = 0.6
"""A block with a larger share of its words in the text that the page tells of itself is part of it."""


def words_in(text: str) -> list[str]:
    """The words of a text, in lower case."""
    return _WORD.findall(text[:_LONGEST].lower())


class Page:
    """The blocks of a page, and what they add up to."""

    def __init__(self, blocks: list[PageBlock], headline: str, summary: str, body: str) -> None:
        self.blocks = blocks
        self.words = [words_in(block.text) for block in blocks]
        self.prose = [block.is_prose for block in blocks]
        self.names = Names()
        self.signs = [_sign(block.place) for block in blocks]
        self.paths = [_path(block.place) for block in blocks]
        self.headline, self.summary = frozenset(words_in(headline)), frozenset(words_in(summary))
        told = _WORD.findall(body.lower())
        self.told = frozenset(zip(told, told[1:], told[2:], strict=False))
        self._add_up()
        self.inside = self._inside()
        self.story = Counter(
            word
            for at in range(len(blocks))
            if self.prose[at] and self.inside[at]
            for word in set(self.words[at])
            if len(word) > 3
        )

    def _add_up(self) -> None:
        """Counts the words of all places, and of blocks that stand in like places."""
        self.by_sign: Counter[str] = Counter()
        self.by_path: Counter[str] = Counter()
        total = clean = 0
        for at, block in enumerate(self.blocks):
            prose = block.words if self.prose[at] else 0
            spotless = 0 if self.names.is_leftover(block.place) else prose
            for place in _up(block.place):
                place.words += block.words
                place.linked += block.linked
                place.blocks += 1
                place.prose += prose
                place.clean += spotless
            self.by_sign[self.signs[at]] += prose
            self.by_path[self.paths[at]] += prose
            total, clean = total + prose, clean + spotless
        self.total, self.clean = total or 1, clean or 1
        self.size = sum(block.words for block in self.blocks) or 1
        self.clean_share = clean / self.total

    def _inside(self) -> list[bool]:
        """Whether each block stands in the lowest place that holds most of the prose."""
        best: Place | None = None
        whole = self.clean_share > 0
        for place in {id(place): place for block in self.blocks for place in _up(block.place)}.values():
            most = place.clean * 2 > self.clean if whole else place.prose * 2 > self.total
            if most and (best is None or place.depth > best.depth):
                best = place
        return [any(place is best for place in _up(block.place)) for block in self.blocks]


def _up(place: Place | None) -> Iterator[Place]:
    """A place and all places around it."""
    while place is not None:
        yield place
        place = place.parent


def _sign(place: Place) -> str:
    """What a place and the one around it are called: alike for the paragraphs of one story."""
    above = f"/{place.parent.tag}.{place.parent.name}" if place.parent is not None else ""
    return f"{place.tag}.{place.name}{above}"


def _path(place: Place) -> str:
    return "/".join(around.tag for around in _up(place))


def measures(page: Page) -> list[Row]:
    """A row of numbers for every block of a page."""
    looks = [_look(block) for block in page.blocks]
    told = _told(page)
    at_page = _of_page(page, told)
    order = _order(page, told)
    places: dict[int, Row] = {}
    rows: list[Row] = []
    for at, block in enumerate(page.blocks):
        key = id(block.place)
        if key not in places:
            places[key] = _of_place(block.place, page)
        own = (*looks[at], *_more_looks(page, at), *places[key], *order[at], *_witnesses(page, at, told[at]))
        rows.append((*own, *at_page, *_around(page, at, looks)))
    return rows


def _look(block: PageBlock) -> Row:
    """How long a block is, what share of it is links, how it ends, how it begins, its capitals."""
    text = block.text
    words = text[:400].split()[1:30]
    capitals = sum(word[0].isupper() for word in words) / max(1, len(words))
    return (
        float(min(block.words, 120)),
        block.linked / block.words,
        float(ends_a_sentence(text)),
        float(text[0].islower()),
        capitals,
    )


def _more_looks(page: Page, at: int) -> Row:
    block = page.blocks[at]
    text = block.text
    return (
        len(text) / block.words,
        text.count(",") / block.words,
        sum(map(str.isdigit, text[:_LONGEST])) / len(text),
        float("©" in text or "|" in text),
        float(block.is_strong),
        float(block.gap),
        float(block.is_link),
        float(text[-1] == "?"),
        float(text[-1] == ":"),
        float(text[0] in "\"'“„«‘»"),
        float(page.prose[at]),
        _TAGS.get(block.place.tag, _OTHER_TAG),
        float(len(block.inner)),
    )


def _of_place(place: Place, page: Page) -> Row:
    """The areas around a block, its names, and what share of the page its four nearest places hold."""
    around = list(_up(place))
    tags = [each.tag for each in around]
    levels: list[float] = []
    for each in around[:_LEVELS]:
        words = max(1, each.words)
        shares = (each.prose / page.total, each.linked / words, each.prose / words, each.words / page.size)
        levels += (*shares, float(min(each.blocks, 100)))
    levels += [-1.0] * (5 * _LEVELS - len(levels))
    half = next((float(up) for up, each in enumerate(around) if each.prose * 2 > page.total), -1.0)
    return (
        *(float(tags.count(tag)) for tag in _AREAS),
        float(any(each.is_hidden for each in around)),
        float(any("articlebody" in each.attributes for each in around)),
        float(place.depth),
        half,
        place.clean / page.clean,
        place.parent.clean / page.clean if place.parent is not None else -1.0,
        *map(float, page.names.steps(place)),
        float(page.names.is_leftover(place)),
        *levels,
    )


def _told(page: Page) -> list[float]:
    """For each block, what share of it stands in the text that the page tells of itself; below 0: unknown."""
    if not page.told:
        return [-1.0] * len(page.blocks)
    shares = []
    for words in page.words:
        threes = list(zip(words, words[1:], words[2:], strict=False))
        shares.append(sum(three in page.told for three in threes) / len(threes) if threes else -0.5)
    return shares


def _of_page(page: Page, told: list[float]) -> Row:
    """What is one for the whole page."""
    parts = zip(page.blocks, page.prose, told, strict=True)
    covered = sum(block.words for block, prose, share in parts if prose and share > _TOLD)
    return (
        float(len(page.blocks)),
        float(page.total),
        float(sum(map(bool.__and__, page.prose, page.inside))),
        covered / page.total if page.told else -1.0,
        min(5.0, len(page.told) / page.total) if page.told else -1.0,
        page.clean_share,
    )


def _order(page: Page, told: list[float]) -> list[Row]:
    """Where each block stands: in the page, towards the story's paragraphs, the title, the last heading."""
    count = len(page.blocks)
    story = [at for at in range(count) if page.prose[at] and page.inside[at]] or [0, count]
    parts = [at for at, share in enumerate(told) if share > _TOLD]
    title = _title_at(page)
    heading, passed = -1, 0
    rows: list[Row] = []
    for at, block in enumerate(page.blocks):
        row = (
            *(at / count, passed / page.size, min(0, at - story[0]), max(0, at - story[-1])),
            at - title if title >= 0 else _FAR,
            at - heading if heading >= 0 else _FAR,
            *((at - parts[-1], at - parts[0]) if parts else (_FAR, _FAR)),
        )
        rows.append(tuple(map(float, row)))
        passed += block.words
        heading = at if block.place.tag in _HEADINGS else heading
    return rows


def _title_at(page: Page) -> int:
    """Where the heading stands that says the title; else the first great heading; below 0: nowhere."""
    at = title_at(page.blocks, page.headline)
    great = (at for at, block in enumerate(page.blocks) if block.place.tag == "h1")
    return at if at >= 0 else next(great, -1)


def _witnesses(page: Page, at: int, told: float) -> Row:
    """How the block's words agree with the story, the told text, the summary and the headline."""
    words = frozenset(page.words[at])
    longer = [word for word in words if len(word) > 3]
    own = int(page.prose[at] and page.inside[at])
    shared = sum(page.story[word] > own for word in longer) / len(longer) if longer else 0.5
    return (
        float(page.inside[at]),
        page.by_sign[page.signs[at]] / page.total,
        page.by_path[page.paths[at]] / page.total,
        shared,
        told,
        *_both_shares(words, page.summary),
        len(words & page.headline) / max(1, len(words | page.headline)),
    )


def _both_shares(words: frozenset[str], summary: frozenset[str]) -> Row:
    if not summary:
        return (-1.0, -1.0)
    both = len(words & summary)
    return both / max(1, len(words)), both / len(summary)


def _around(page: Page, at: int, looks: list[Row]) -> Iterable[float]:
    """How the three blocks before and the three behind look."""
    for step in _NEIGHBOURS:
        near = at + step
        if 0 <= near < len(looks):
            yield from looks[near][:3]
            yield float(page.blocks[near].place.tag in ("p", "h2", "h3", "blockquote"))
            yield float(page.signs[near] == page.signs[at])
        else:
            yield from _NOBODY
