"""The article: what stands in the gutter, what the mouse does, and that a resize keeps the place."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import AbstractAsyncContextManager

import made_library
import pytest
from hand import Hand
from rich.cells import cell_len
from textual import events

from reader.tui.caret import block_end, sentence_end

Opens = Callable[..., AbstractAsyncContextManager[Hand]]

WALL, BOARD, OIL, KEEPER, CAUSEWAY = (made.metadata.headline for made in made_library.EVERY[:5])
SIZES = [(70, 30), (150, 50), (100, 40)]


def rows(hand: Hand) -> list[str]:
    """What is seen of the article, row by row."""
    region = hand.view.region
    strips = hand.app.screen._compositor.render_strips()[region.y : region.bottom]
    return [strip.crop(region.x, region.right).text for strip in strips]


def sign_before(hand: Hand, words: str) -> str:
    """The sign in the gutter of the row with some words."""
    row = next(row for row in rows(hand) if words in row)
    return row[: row.index(words)].strip("│ ")[:1]


# -- the gutter -----------------------------------------------------------------------------------


async def test_the_gutter_tells_what_a_row_holds(opened: Opens) -> None:
    """A quotation, a passage, a note, cut lines, a linked headline, the caret: one sign a row."""
    async with opened(140, 60) as hand:
        await hand.press("enter")
        hand.go_to("Two divers went")
        await hand.press("m")
        hand.go_to("Ferrant had warned")
        await hand.press("a")
        await hand.type("when")
        await hand.press("enter", "g")
        assert sign_before(hand, "Orrelund wall holds") == "▸"
        assert sign_before(hand, "We looked at every") == "“"
        assert sign_before(hand, "Two divers went") == "▍"
        assert sign_before(hand, "Ferrant had warned") == "✎"
        seen = [row.strip("│▕▌ ") for row in rows(hand)]
        assert seen[seen.index("What the divers saw") - 1] == "⋯"
        assert seen[next(n for n, row in enumerate(seen) if row.startswith("In Castle Brann")) - 1] == "→"


async def test_the_caret_stands_before_every_other_sign(opened: Opens) -> None:
    """One sign a row: where the caret is, its sign is seen and the passage's is not."""
    async with opened() as hand:
        await hand.press("enter")
        hand.go_to("Ferrant had warned")
        await hand.press("m")
        assert sign_before(hand, "Ferrant had warned") == "▸"
        assert sum(row.lstrip("│ ").startswith("▸") for row in rows(hand)) == 1


async def test_one_row_has_the_caret_in_an_article_without_a_headline(opened: Opens) -> None:
    """The line of the byline never looks as if the caret stood in it."""
    async with opened() as hand:
        await hand.press("G", "enter")
        assert sum("▸" in row for row in rows(hand)) == 1
        assert sign_before(hand, "A note was found") == "▸"


async def test_a_sign_stands_only_where_the_article_has_the_keys(opened: Opens) -> None:
    """From the list, no caret is seen in the article."""
    async with opened() as hand:
        assert not any("▸" in row for row in rows(hand))


async def test_blocks_look_like_what_they_are(opened: Opens) -> None:
    """Captions after a bar, items after a dot, block quotations set in."""
    async with opened(140, 60) as hand:
        seen = "\n".join(row.strip("│▕") for row in rows(hand))
        assert "▏ The wall at dawn." in seen
        assert "• The spillway ran" in seen
        assert "     A wall is a promise" in seen
        assert "Orrelund Echo · Tilda Marsh · 14 March 2019 · 1 min" in seen


async def test_wide_signs_keep_the_columns_straight(opened: Opens) -> None:
    """In every script a row has the cells of the screen, and the caret stands on its sign."""
    async with opened(100, 30) as hand:
        await hand.open(KEEPER)
        for strip in hand.app.screen._compositor.render_strips():
            assert strip.cell_length == 100
            assert cell_len(strip.text) == 100
        for words in ("嵐の夜", "港の全員", "wrote", "🇳🇴", "✊🏽", "until noon"):
            hand.go_to(words)
            await hand.settle()
            x, y = hand.app.cursor_position
            strip = hand.app.screen._compositor.render_strips()[y]
            assert strip.crop(x, 100).text.startswith(words[0])


# -- the place ------------------------------------------------------------------------------------


@pytest.mark.parametrize("headline", [CAUSEWAY, KEEPER])
async def test_a_resize_keeps_the_first_visible_character(opened: Opens, headline: str) -> None:
    """100x40, 70x30, 150x50 and back: in 50 of 50 places the first character is on the first row."""
    kept = 0
    async with opened(100, 40) as hand:
        await hand.open(headline)
        layout = hand.view.layout_of_page
        assert layout is not None
        most = max(1, layout.height - hand.view.rows_shown)
        places = range(0, most, max(1, most // 50))
        for y in places:
            hand.view.scroll_rows_to(y)
            await hand.settle()
            top = hand.view.top
            good = True
            for size in SIZES:
                await hand.resize(*size)
                row = hand.view.layout_of_page.row(hand.view.scroll_offset.y)
                most_now = hand.view.layout_of_page.height - hand.view.rows_shown
                holds = row.start <= top < max(row.end, row.start + 1)
                good = good and (holds or hand.view.scroll_offset.y >= most_now)
            kept += good and hand.view.top == top
        assert kept == len(places)


async def test_a_resize_keeps_the_caret(opened: Opens) -> None:
    """The caret stays on its character, and on the screen."""
    async with opened(100, 40) as hand:
        await hand.open(CAUSEWAY)
        await hand.press("space", "space", "w", "w")
        caret = hand.view.caret
        for size in SIZES:
            await hand.resize(*size)
            assert hand.view.caret == caret
            assert hand.view.hardware_cursor() is not None


# -- the mouse ------------------------------------------------------------------------------------


def cell_of(hand: Hand, words: str) -> tuple[int, int]:
    """Where some words of the article stand on the screen."""
    page, layout = hand.view.page, hand.view.layout_of_page
    assert page is not None
    assert layout is not None
    caret, hand.view.caret = hand.view.caret, page.text.index(words)
    place = hand.view.hardware_cursor()
    hand.view.caret = caret
    assert place is not None
    return place.x, place.y


async def test_a_click_puts_the_caret_there(opened: Opens) -> None:
    """The article has the keys after a click into it, and the caret is where the click was."""
    async with opened() as hand:
        await hand.pilot.click(offset=cell_of(hand, "every joint"))
        await hand.settle()
        assert hand.pane == "article"
        assert hand.at.startswith("every joint")


async def test_a_drag_selects(opened: Opens) -> None:
    """From where the button goes down to where it goes up, and m marks it."""
    async with opened() as hand:
        await hand.press("enter")
        start, end = cell_of(hand, "every joint"), cell_of(hand, "twice,”")
        await hand.pilot.mouse_down(offset=start)
        await hand.pilot.hover(offset=(end[0] + 4, end[1]))
        await hand.pilot.mouse_up(offset=(end[0] + 4, end[1]))
        await hand.settle()
        assert hand.selected == "every joint twice"
        await hand.press("m")
        assert hand.bookmarks == ["every joint twice"]


async def test_a_double_click_selects_the_word_and_a_triple_one_the_sentence(opened: Opens) -> None:
    """The word is selected with its apostrophe; the sentence whole."""
    async with opened() as hand:
        await hand.press("enter")
        await hand.pilot.double_click(offset=cell_of(hand, "reservoir came"))
        await hand.settle()
        assert hand.selected == "reservoir"
        await hand.press("escape")
        await hand.pilot.triple_click(offset=cell_of(hand, "reservoir came"))
        await hand.settle()
        assert hand.selected.startswith("The wall of the Orrelund")
        assert hand.selected.endswith("said on Thursday.")


async def test_the_wheel_scrolls_and_the_caret_stays_in_sight(opened: Opens) -> None:
    """Turning the wheel moves the page, without animation."""
    async with opened(100, 20) as hand:
        await hand.open(CAUSEWAY)
        for _ in range(10):
            x, y = hand.view.region.offset
            wheel = events.MouseScrollDown(None, x + 5, y + 5, 0, 1, 0, False, False, False, x + 5, y + 5)
            hand.app.screen._forward_event(wheel)
            await hand.settle()
        assert hand.view.scroll_offset.y > 5
        assert hand.view.hardware_cursor() is not None


async def test_nothing_scrolls_with_animation(opened: Opens) -> None:
    """After a key the page stands where it will stand."""
    async with opened(100, 20) as hand:
        await hand.open(CAUSEWAY)
        await hand.press("space")
        assert not hand.app.animator._animations


# -- movements ------------------------------------------------------------------------------------


@pytest.mark.parametrize("size", [(40, 12), (80, 16)])
@pytest.mark.parametrize("key", ["}", ")"])
async def test_what_one_goes_to_is_seen_to_its_end(opened: Opens, key: str, size: tuple[int, int]) -> None:
    """A paragraph or a sentence that begins on the last row is brought up, as far as there is room below."""
    async with opened(*size) as hand:
        await hand.press("enter")
        for _ in range(6):
            await hand.press(key)
            layout, top = hand.view.layout_of_page, hand.view.scroll_offset.y
            assert layout is not None
            end = (block_end if key == "}" else sentence_end)(layout, hand.view.caret) - 1
            first, last = layout.y_of(hand.view.caret) - top, layout.y_of(end) - top
            assert first >= 0
            assert last < hand.view.rows_shown or first == 0
