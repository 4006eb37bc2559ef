"""The lines of a page: the article's, with what each is by its markup, and those outside of it.

`<h2>What next</h2><ul><li>Two boats sail.</li></ul>` -> a subheading and a list item.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING

from reader.article.document import RawLine
from reader.article.text import Kind
from reader.importers.page_areas import Area, areas_of
from reader.importers.page_blocks import PageBlock, Place, blocks_of
from reader.importers.page_copies import copies_in
from reader.importers.page_headings import is_summary
from reader.importers.page_judge import article_blocks
from reader.importers.page_measures import Page, words_in
from reader.importers.page_metadata import PageFacts
from reader.importers.page_names import DECK
from reader.importers.page_outside import outside_of
from reader.importers.page_related import related_titles
from reader.importers.page_title import below_title
from reader.safety import safe_text

if TYPE_CHECKING:
    from lxml.etree import _Element as Element

FEWEST = 20
"""Where the judge leaves fewer words, all paragraphs of the page stay."""
_HEADINGS = frozenset(("h1", "h2", "h3", "h4", "h5", "h6"))
_LONGEST_CAPTION = 150
_LONGEST_DECK = 80


@dataclass(frozen=True, slots=True)
class Reading:
    """All blocks of a page, the area of each, and those that may be the article."""

    blocks: list[PageBlock]
    areas: list[Area]
    story: list[int]
    """The places of the page's blocks among all."""
    page: Page


def page_of(tree: Element, facts: PageFacts) -> Reading:
    """The blocks of a page's tree, with what the page says about itself."""
    blocks = blocks_of(tree)
    areas = areas_of(blocks)
    story = [at for at, area in enumerate(areas) if area is Area.STORY]
    headline = frozenset(words_in(facts.metadata.headline))
    story = story[below_title([blocks[at] for at in story], headline) :]
    copies = copies_in([blocks[at] for at in story])
    story = [at for place, at in enumerate(story) if place not in copies]
    page = Page([blocks[at] for at in story], facts.metadata.headline, facts.summary, facts.body)
    return Reading(blocks, areas, story, page)


@dataclass(frozen=True, slots=True)
class PageLines:
    """The lines of a page, numbered in its order."""

    article: tuple[RawLine, ...] = ()
    dropped: tuple[RawLine, ...] = ()
    """Those outside the article, each with what it is to the page."""
    is_whole: bool = True
    """Whether all of those are there; not where they are too many or too long."""
    links: tuple[tuple[str, str], ...] = ()
    """What the article's lines link to, as it stands, with the words that carry it."""


def page_lines(reading: Reading) -> PageLines:
    """The lines of a page; none where it has no article."""
    kept = _kept(reading)
    if not kept:
        return PageLines()
    hints = {at: _hint(reading.page, at) for at in kept}
    _name_tops(reading.page, hints)
    found = {reading.story[at]: (reading.blocks[reading.story[at]].text, hint) for at, hint in hints.items()}
    first, last = min(found), max(found)
    story = tuple(found)
    for at, title in related_titles(reading.blocks, first, last):
        found[at] = (title, Kind.LINKED_HEADLINE)
    for at in _captions(reading, first, last):
        found.setdefault(at, (reading.blocks[at].text, Kind.CAPTION))
    outside = outside_of(reading.blocks, story, {at: text for at, (text, _) in found.items()})
    dropped = {at: (reading.blocks[at].text, kind) for at, kind in outside.kinds.items()}
    lines = dict(_lines(reading, found | dropped))
    return PageLines(
        tuple(line for at, line in lines.items() if at in found),
        tuple(line for at, line in lines.items() if at in dropped),
        outside.is_whole,
        tuple(link for at in sorted(found) for link in reading.blocks[at].links),
    )


def _kept(reading: Reading) -> list[int]:
    """The page's blocks that are the article; where there seems to be none, its paragraphs."""
    page = reading.page
    kept = [at for at, stays in enumerate(article_blocks(page)) if stays]
    if sum(page.blocks[at].words for at in kept) >= FEWEST:
        return kept
    return [at for at, prose in enumerate(page.prose) if prose and page.inside[at]] or kept


def _hint(page: Page, at: int) -> Kind:
    """What a block is by its markup."""
    place = page.blocks[at].place
    if place.tag in _HEADINGS:
        return Kind.SUBHEADING
    near = [around.tag for around in _near(place)]
    if "blockquote" in near:
        return Kind.BLOCK_QUOTATION
    return Kind.LIST_ITEM if place.tag == "tr" or "li" in near[:2] else Kind.PARAGRAPH


def _near(place: Place | None) -> Iterator[Place]:
    """A place and the three around it."""
    for _ in range(4):
        if place is not None:
            yield place
            place = place.parent


def _name_tops(page: Page, hints: dict[int, Kind]) -> None:
    """Names the headline, which is always taken along, and the standfirst."""
    title = next((at for at, block in enumerate(page.blocks) if _is_headline(page, at, block)), None)
    if title is not None:
        hints[title] = Kind.HEADLINE
    for at in sorted(hints):
        if hints[at] is Kind.HEADLINE:
            continue
        if page.blocks[at].words <= _LONGEST_DECK and _is_deck(page, at):
            hints[at] = Kind.STANDFIRST
        if page.prose[at] or hints[at] is Kind.STANDFIRST:
            return


def _is_headline(page: Page, at: int, block: PageBlock) -> bool:
    """Whether a block is a great heading that says what the page calls its headline."""
    said = frozenset(page.words[at])
    return block.place.tag in ("h1", "h2") and bool(said) and said == page.headline


def _is_deck(page: Page, at: int) -> bool:
    """Whether a block is called a standfirst, or says what the page calls its summary."""
    if page.names.steps(page.blocks[at].place)[DECK] <= 1:
        return True
    return is_summary(page, at)


def _captions(reading: Reading, first: int, last: int) -> Iterator[int]:
    """The captions between the article's first line and its last, each once, and those right above it."""
    seen: set[str] = set()
    for at in range(max(0, first - 3), last + 1):
        block = reading.blocks[at]
        if (
            reading.areas[at] is Area.CAPTION
            and block.words <= _LONGEST_CAPTION
            and block.linked < block.words
        ):
            if block.text not in seen:
                yield at
            seen.add(block.text)


def _lines(reading: Reading, found: dict[int, tuple[str, Kind]]) -> Iterator[tuple[int, RawLine]]:
    """The lines of some blocks, each with its block's place, in the page's order."""
    number = 0
    for at in sorted(found):
        text, hint = found[at]
        text = " ".join(safe_text(text).split())
        if text:
            number += 1
            yield at, RawLine(number, text, hint, reading.blocks[at].gap)
