"""What stands outside the article on its page: nothing is lost, and the name of its area tells its kind."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from lxml import html

from reader.article.text import SHOWN_KINDS, Kind
from reader.importers import page_outside
from reader.importers.html import MORE, read_page
from reader.importers.page_blocks import PageBlock, blocks_of
from reader.importers.page_outside import outside_of

Blocks = Callable[[str], list[PageBlock]]
STORY = "<article><h1>Weir gives way at Tarnbeck</h1>" + "".join(
    f"<p>{text}</p>"
    for text in (
        "The weir at Tarnbeck gave way on Sunday night, and the mill below it stood in water by morning.",
        "Nobody was hurt, said the miller, who had carried his flour to the loft when the rain began.",
        "The county is to look at the three other weirs of the valley before the snow melts in the hills.",
    )
)
LONG = "The old bridge of Ulver is to be sold for its stones"


def kinds(found: list[PageBlock]) -> dict[str, Kind]:
    """The kind of every block where the article is elsewhere."""
    outside = outside_of(found, (), {})
    return {found[at].text: kind for at, kind in outside.kinds.items()}


@pytest.mark.parametrize(
    ("element", "kind"),
    [
        ("nav", Kind.NAVIGATION),
        ("footer class='page-end'", Kind.NAVIGATION),
        ("ul class='breadcrumbs'", Kind.NAVIGATION),
        ("aside", Kind.TEASER),
        ("div class='most-read'", Kind.TEASER),
        ("div id='comments'", Kind.COMMENT_FORM),
        ("div class='newsletterBox'", Kind.NEWSLETTER),
        ("div class='cookie-bar'", Kind.COOKIE_NOTICE),
        ("div class='share-tools'", Kind.SHARE_ROW),
        ("div class='ad-slot'", Kind.ADVERTISEMENT),
        ("div class='legal'", Kind.COPYRIGHT),
        ("div class='author-box'", Kind.BYLINE),
    ],
)
def test_the_area_tells_the_kind(blocks: Blocks, element: str, kind: Kind) -> None:
    """What an element is called says what stands in it, also some elements further down."""
    tag = element.split(" ")[0]
    assert kinds(blocks(f"<{element}><div><p>{LONG}</p></div></{tag}>")) == {LONG: kind}


def test_the_nearest_name_counts(blocks: Blocks) -> None:
    """A form for letters in the footer is what it is called, not what the footer is."""
    found = kinds(blocks(f"<footer><div class='newsletter'><p>{LONG}</p></div><p>Imprint</p></footer>"))
    assert found == {LONG: Kind.NEWSLETTER, "Imprint": Kind.NAVIGATION}


def test_without_a_telling_name_the_length_tells(blocks: Blocks) -> None:
    """A few words lead around the site, more of them to another story, and who has the rights says so."""
    found = kinds(blocks(f"<div><p>Coast</p><p>{LONG}</p><p>© Tarnbeck Echo</p></div>"))
    assert found == {"Coast": Kind.NAVIGATION, LONG: Kind.LEFTOVER, "© Tarnbeck Echo": Kind.COPYRIGHT}


def test_an_author_has_a_line_or_a_life(blocks: Blocks) -> None:
    """A few words in the author's box are a byline, a long line tells about the author."""
    life = f"Tilda Voss has written about mills and weirs since she came to the valley as a girl. {LONG}."
    found = kinds(blocks(f"<div class='author'><p>Tilda Voss</p><p>{life}</p></div>"))
    assert found == {"Tilda Voss": Kind.BYLINE, life: Kind.AUTHOR_BIO}


def test_a_date_is_one_only_with_figures(blocks: Blocks) -> None:
    """In a place for dates a line without figures is no date."""
    found = kinds(blocks("<div class='date'><p>3 May 2026</p><p>Valley</p></div>"))
    assert found == {"3 May 2026": Kind.DATELINE, "Valley": Kind.NAVIGATION}


def test_a_copy_of_a_line_of_the_article_is_told_as_such(blocks: Blocks) -> None:
    """The headline that stands in the page's bar once more is doubled, whatever the bar is called."""
    found = blocks(f"<nav><p>{LONG}</p></nav><h1>{LONG}</h1>")
    assert outside_of(found, (1,), {1: LONG}).kinds == {0: Kind.DUPLICATE}


def test_an_element_that_holds_the_article_names_nothing(blocks: Blocks) -> None:
    """A page whose body is called after its sidebar is no sidebar."""
    found = blocks(f"<div class='has-sidebar'><p>{LONG}</p><p>Coast</p></div>")
    assert outside_of(found, (0,), {0: LONG}).kinds == {1: Kind.NAVIGATION}


def test_lines_without_words_are_left_out(blocks: Blocks) -> None:
    """Bars and arrows say nothing."""
    assert kinds(blocks("<nav><p>|</p><p>» ›</p><p>Coast</p></nav>")) == {"Coast": Kind.NAVIGATION}


def test_a_hostile_page_is_told_up_to_a_limit(blocks: Blocks, monkeypatch: pytest.MonkeyPatch) -> None:
    """So many lines and signs are kept; what is too long alone does not hide what follows it."""
    monkeypatch.setattr(page_outside, "MOST_LINES", 3)
    monkeypatch.setattr(page_outside, "MOST_SIGNS", 40)
    found = outside_of(blocks(f"<p>one</p><p>{LONG}</p><p>two</p><p>three</p><p>four</p>"), (), {})
    assert (list(found.kinds), found.is_whole) == ([0, 2, 3], False)


def test_a_page_with_more_than_is_kept_says_so() -> None:
    """The reader is told that not all of the page's leftovers are there to be looked at."""
    menu = "".join(f"<li>Street {n}</li>" for n in range(page_outside.MOST_LINES + 5))
    read = read_page(f"<!doctype html><body>{STORY}</article><nav><ul>{menu}</ul></nav>")
    assert (len(read.dropped), read.note) == (page_outside.MOST_LINES, MORE)


def test_dropped_lines_are_numbered_among_the_others() -> None:
    """Each number is that of the line's place on the page."""
    body = f"<nav><p>Coast</p></nav>{STORY}<div class='ad'><p>Buy flour</p></div></article><p>Imprint</p>"
    read = read_page(f"<!doctype html><body>{body}")
    assert [(line.number, line.text) for line in read.dropped] == [
        (1, "Coast"),
        (6, "Buy flour"),
        (7, "Imprint"),
    ]
    assert [line.number for line in read.lines] == [2, 3, 4, 5]


@settings(max_examples=40, deadline=None)
@given(
    st.lists(
        st.sampled_from(("<p>Coast", "</p>", "<nav>", "</nav>", "<aside>", "</aside>", STORY, "»", "<br>")),
        max_size=30,
    )
)
def test_no_word_of_a_page_is_lost(pieces: list[str]) -> None:
    """Every block with words is in the article or outside of it, never in both, and in the page's order."""
    page = f"<!doctype html><body>{''.join(pieces)}"
    read = read_page(page)
    if not read.dropped:
        return
    lines = sorted((*read.lines, *read.dropped), key=lambda line: line.number)
    blocks = blocks_of(html.document_fromstring(page))
    texts = [line.text for line in lines if line.text.strip("» ")]  # those signs may part two articles
    assert texts == [block.text for block in blocks if block.text.strip("» ")]
    assert [line.number for line in lines] == list(range(1, len(lines) + 1))
    assert SHOWN_KINDS.isdisjoint(line.hint for line in read.dropped)
