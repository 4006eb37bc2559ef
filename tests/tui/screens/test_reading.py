"""The reading screen: panes and their keys, header and footer, leaving, and what keeps its place."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import AbstractAsyncContextManager
from itertools import pairwise
from pathlib import Path

import made_library
import pytest
from hand import Hand

from reader.article.document import Problem
from reader.library import open_library
from reader.library.files import Stamp
from reader.settings import Settings, recall

Opens = Callable[..., AbstractAsyncContextManager[Hand]]

WALL, BOARD, OIL, KEEPER, CAUSEWAY = (made.metadata.headline for made in made_library.EVERY[:5])


def panes(hand: Hand) -> list[str]:
    """The panes that are seen, from left to right."""
    widgets = [hand.list, hand.view, hand.reading.panel]
    return [str(widget.id) for widget in widgets if widget.display and widget.region.width]


# -- panes ----------------------------------------------------------------------------------------


async def test_at_120_columns_three_panes_stand_side_by_side(opened: Opens) -> None:
    """List, article, panel, with a thin rule between two."""
    async with opened(120, 40) as hand:
        assert panes(hand) == ["list", "article", "panel"]
        row = hand.lines[8]
        assert row.count("│") == 2
        regions = [hand.list.region, hand.view.region, hand.reading.panel.region]
        assert all(one.right <= other.x for one, other in pairwise(regions))


async def test_at_80_columns_list_and_article_stand_side_by_side(opened: Opens) -> None:
    """The panel is folded away until it is asked for."""
    async with opened(80, 24) as hand:
        assert panes(hand) == ["list", "article"]
        assert "Orrelund Echo · Tilda Marsh" in hand.words_in("article")


async def test_at_80_columns_the_panel_lies_over_the_right_half(opened: Opens) -> None:
    """A tab's key lays it over; the article under it does not move; esc folds it away again."""
    async with opened(80, 24) as hand:
        await hand.press("enter")
        before = hand.words_in("article")
        await hand.press("2")
        assert hand.pane == "panel"
        assert "Maud Ferrant 3×" in hand.text
        assert hand.reading.panel.region.x == 40
        assert hand.lines[4][:39].rstrip() in "\n".join(hand.lines)
        await hand.press("escape")
        assert hand.pane == "article"
        assert panes(hand) == ["list", "article"]
        assert hand.words_in("article") == before


async def test_at_80_columns_going_to_a_place_closes_the_panel(opened: Opens) -> None:
    """enter in the panel goes to the place, and the panel gives way to the words."""
    async with opened(80, 24) as hand:
        await hand.press("enter", "1", "j", "enter")
        assert hand.pane == "article"
        assert panes(hand) == ["list", "article"]
        assert hand.at.startswith("“There was nothing")


async def test_at_40_columns_there_is_one_pane(opened: Opens) -> None:
    """The list, then the article, then the panel: each fills the screen."""
    async with opened(40, 12) as hand:
        assert panes(hand) == ["list"]
        await hand.press("enter")
        assert panes(hand) == ["article"]
        assert hand.lines[0].strip().startswith("Orrelund wall holds")
        await hand.press("1")
        assert panes(hand) == ["panel"]
        await hand.press("enter")
        assert panes(hand) == ["article"]
        await hand.press("escape", "escape")
        assert panes(hand) == ["list"]


async def test_at_40_columns_a_quotation_leads_to_its_place(opened: Opens) -> None:
    """From the list straight to the panel, and from there to the place in an article not seen before."""
    async with opened(40, 12) as hand:
        await hand.press("1")
        await hand.press("j", "j")
        await hand.press("enter")
        assert panes(hand) == ["article"]
        assert hand.at.startswith("“as clean as a plate”")
        assert "as clean as a plate" in hand.words_in("article")


@pytest.mark.parametrize("size", [(120, 40), (80, 24)])
async def test_a_terminal_that_is_made_wider_shows_the_chosen_article(
    opened: Opens, size: tuple[int, int]
) -> None:
    """Where the list stood alone, the article that was chosen meanwhile comes beside it, with its panel."""
    async with opened(40, 12) as hand:
        await hand.press("enter", "escape", "j", "j")
        await hand.resize(*size)
        assert (hand.chosen, hand.headline, hand.pane) == (OIL, OIL, "list")
        assert "burns candles" in hand.words_in("article")
        await hand.press("2")
        assert "Castle Brann" in hand.words_in("panel")


@pytest.mark.parametrize("size", [(120, 40), (80, 24), (40, 12)])
@pytest.mark.parametrize("keys", [("2",), ("shift+tab", "2")])
async def test_panel_asked_for_from_the_list_is_that_of_the_chosen_article(
    opened: Opens, size: tuple[int, int], keys: tuple[str, ...]
) -> None:
    """Though the article may not lie beside the list yet, or be seen at all."""
    async with opened(*size) as hand:
        await hand.rush("j", "j", *keys)
        assert (hand.chosen, hand.headline, hand.pane) == (OIL, OIL, "panel")
        assert "Castle Brann" in hand.words_in("panel")


@pytest.mark.parametrize("size", [(120, 40), (80, 24), (40, 12)])
async def test_keys_that_come_at_once_are_all_obeyed(opened: Opens, size: tuple[int, int]) -> None:
    """Over a slow line keys arrive together, before the screen is painted: none is lost."""
    async with opened(*size) as hand:
        await hand.rush("enter", "}", "}", "m", "escape")
        assert len(hand.bookmarks) == 1


async def test_keys_right_behind_a_change_of_pane_go_to_the_new_pane(opened: Opens) -> None:
    """2 and j in one go choose the panel's second name; tab and j move in the pane that tab leads to."""
    async with opened() as hand:
        await hand.rush("2", "j")
        assert hand.reading.panel.key == ("name", "Joss Halvey", "person")
        await hand.rush("tab", "j", "tab", "j")
        assert hand.list.chosen == 1
        assert hand.view.caret > 0


async def test_words_typed_at_once_go_into_the_prompt(opened: Opens) -> None:
    """What comes right behind the key that opens a prompt is words, not commands."""
    async with opened() as hand:
        await hand.rush("enter", "/", *"wall", "enter")
        assert hand.at.startswith("wall")
        assert hand.pane == "article"
        await hand.rush("a", *"ask", "enter")
        assert [bookmark.note for bookmark, _ in hand.app.library.bookmarks.all()] == ["ask"]
        await hand.rush("escape", "escape", "escape", "/", *"oil", "enter")
        assert len(hand.list.numbers) == 1


@pytest.mark.parametrize("size", [(120, 40), (80, 24), (40, 12)])
async def test_tab_goes_round_the_panes(opened: Opens, size: tuple[int, int]) -> None:
    """tab leads through list, article and panel; shift+tab the other way round."""
    async with opened(*size) as hand:
        seen = []
        for _ in range(4):
            seen.append(hand.pane)
            await hand.press("tab")
        assert seen == ["list", "article", "panel", "list"]
        await hand.press("shift+tab", "shift+tab")
        assert hand.pane == "panel"


@pytest.mark.parametrize("size", [(1, 1), (3, 40), (10, 3), (69, 20), (70, 20), (300, 60)])
async def test_any_size_of_terminal_can_be_worked_in(opened: Opens, size: tuple[int, int]) -> None:
    """Every pane and tab can be shown at any size; no row leaves the screen."""
    async with opened(*size) as hand:
        await hand.press("enter", "space", "1", "j", "2", "3", "4", "escape", "escape", "j", "enter")
        lines = [strip.cell_length for strip in hand.app.screen._compositor.render_strips()]
        assert lines == [size[0]] * size[1]


async def test_opening_the_panel_does_not_rewrap_the_article(opened: Opens) -> None:
    """With the panel folded away and shown again, the lines of the article are the same."""
    async with opened(120, 40) as hand:
        await hand.press("enter")
        shown = hand.view.layout_of_page
        assert shown is not None
        before = [list(shown.breaks(index)) for index in range(len(shown.blocks))]
        top = hand.view.top
        await hand.press("1", "1")
        assert hand.view.layout_of_page is not None
        after = [list(hand.view.layout_of_page.breaks(index)) for index in range(len(shown.blocks))]
        assert (after, hand.view.top) == (before, top)


async def test_the_tabs_are_turned_by_their_numbers(opened: Opens) -> None:
    """1 to 4 show quotations, names, links, passages, and give the keys to the panel."""
    async with opened() as hand:
        for key, words in zip(
            "1234", ("“We looked", "Maud Ferrant 3×", "Named in", "Nothing marked"), strict=True
        ):
            await hand.press(key)
            assert hand.pane == "panel"
            assert words in hand.words_in("panel")


async def test_the_tab_is_remembered(opened: Opens) -> None:
    """Tomorrow the panel shows what it showed today."""
    async with opened() as hand:
        await hand.press("3")
    assert recall().tab == "links"
    async with opened() as hand:
        assert "Named in" in hand.words_in("panel")


async def test_the_panel_follows_the_article(opened: Opens) -> None:
    """With another article the panel lists what is in that one."""
    async with opened() as hand:
        await hand.press("j")
        await hand.until(lambda: "“One wall is a risk" in hand.words_in("panel"), "the other quotations")
        assert "“We looked" not in hand.words_in("panel")


async def test_the_panel_can_be_folded_from_the_start(opened: Opens) -> None:
    """The setting leaves the panel away until it is asked for."""
    async with opened(settings=Settings(panel="folded")) as hand:
        assert panes(hand) == ["list", "article"]
        await hand.press("1")
        assert panes(hand) == ["list", "article", "panel"]


async def test_the_measure_is_the_users_choice(opened: Opens) -> None:
    """No line of an article is wider than the settings say, however wide the terminal is."""
    async with opened(200, 40, settings=Settings(measure=50)) as hand:
        layout = hand.view.layout_of_page
        assert layout is not None
        assert layout.measure == 50


# -- moving ---------------------------------------------------------------------------------------

MOVES = [
    (("j",), "Engineers"),
    (("w",), "wall holds"),
    (("w", "w", "W"), "wall holds"),
    (("l", "l", "h"), "rrelund"),
    (("right", "right", "left"), "rrelund"),
    (("}",), "Engineers"),
    (("}", "}", "{"), "Engineers"),
    (("G",), ""),
    (("end", "home"), "Orrelund wall"),
    (("G", "g"), "Orrelund wall"),
]


@pytest.mark.parametrize(("keys", "words"), MOVES, ids=["-".join(keys) for keys, _ in MOVES])
async def test_keys_move_the_caret(opened: Opens, keys: tuple[str, ...], words: str) -> None:
    """Rows, characters, words, paragraphs and ends."""
    async with opened() as hand:
        await hand.press("enter", *keys)
        assert hand.at.startswith(words)
        assert hand.pane == "article"


async def test_sentences_and_rows_move_the_caret(opened: Opens) -> None:
    """) and ( go by sentences, down and up by rows as arrows do."""
    async with opened() as hand:
        await hand.press("enter")
        hand.go_to("Ferrant had warned")
        await hand.press(")", ")")
        assert hand.at.startswith("The gates were opened at night")
        await hand.press("(", "(")
        assert hand.at.startswith("Ferrant had warned")
        await hand.press("down", "up")
        assert hand.at.startswith("Ferrant had warned")


async def test_pages_take_the_caret_along(opened: Opens) -> None:
    """space, b, pagedown and pageup turn the page; the caret is always on the screen."""
    async with opened(100, 20) as hand:
        await hand.open(CAUSEWAY)
        tops = [hand.view.top]
        for key in ("space", "pagedown", "space", "pageup", "b", "b"):
            await hand.press(key)
            tops.append(hand.view.top)
            assert hand.view.hardware_cursor() is not None
        assert tops[:4] == sorted(set(tops[:4]))
        assert tops[3:] == tops[3::-1]


async def test_a_page_leaves_the_last_lines_in_sight(opened: Opens) -> None:
    """The last row before turning is still seen after it."""
    async with opened(100, 20) as hand:
        await hand.open(CAUSEWAY)
        layout = hand.view.layout_of_page
        assert layout is not None
        last = hand.view.scroll_offset.y + hand.view.rows_shown - 1
        await hand.press("space")
        assert hand.view.scroll_offset.y <= last


async def test_the_panel_is_walked_by_the_same_keys(opened: Opens) -> None:
    """j, k, G, g and pages choose entries; headings are passed over."""
    async with opened() as hand:
        await hand.press("2")
        first = hand.reading.panel.key
        await hand.press("j", "k")
        assert hand.reading.panel.key == first
        await hand.press("G")
        assert hand.reading.panel.key == ("name", "40,000 tonnes", "number")
        await hand.press("g")
        assert hand.reading.panel.key == first
        await hand.press("space", "b")
        assert hand.reading.panel.key == first


# -- header and footer ----------------------------------------------------------------------------


async def test_the_footer_tells_the_keys_that_matter_here(opened: Opens) -> None:
    """Other keys in the list, in the article, in the panel."""
    async with opened() as hand:
        assert "enter open" in hand.footer
        await hand.press("enter")
        assert "m mark" in hand.footer
        await hand.press("1")
        assert "esc back" in hand.footer


async def test_the_footer_tells_how_far_one_is(opened: Opens) -> None:
    """A percentage and the minutes that are left, which get fewer."""
    async with opened(100, 20) as hand:
        await hand.open(CAUSEWAY)
        assert "min left" in hand.footer
        assert hand.footer.endswith("left")
        await hand.press("G")
        assert hand.footer.endswith("100 %")


async def test_a_message_stands_in_the_footers_line(opened: Opens) -> None:
    """What is told covers no text: it stands in the last row, in place of the keys."""
    async with opened() as hand:
        await hand.press("enter")
        before = hand.lines[1:-1]
        await hand.press("o")
        assert "Nothing to go back to" in hand.footer
        assert hand.lines[1:-1] == before


async def test_problems_are_told_at_the_start_and_listed(opened: Opens) -> None:
    """The footer counts what was wrong; ! lists the sentences."""
    async with opened(complaints=["settings.toml: “thme” is not a setting."]) as hand:
        assert "1 problem" in hand.footer
        await hand.press("!")
        assert "“thme” is not a setting." in hand.text
        await hand.press("q", "!")
        assert "“thme” is not a setting." in hand.text


async def test_what_other_runs_could_not_take_in_is_told_too(opened: Opens, library_file: Path) -> None:
    """What `reader add` told, below what was met here; nothing of it can reach the terminal."""
    library = open_library(library_file)
    with library.writing():
        told = [Problem("/pile/a\x1b.jsonl", "line 2 is not JSON")]
        library.files.see("/pile/a\x1b.jsonl", Stamp(1, 2), "r", "ab" * 32, told)
    library.close()
    async with opened(complaints=["settings.toml: “thme” is not a setting."]) as hand:
        await hand.press("!")
        assert hand.text.index("“thme”") < hand.text.index(".jsonl: line 2 is not JSON.")
        assert "\x1b" not in hand.text


async def test_many_problems_are_told_as_far_as_one_can_read_them(
    opened: Opens, library_file: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The first ones, and where all of them are told."""
    monkeypatch.setattr("reader.tui.screens.problems.MOST_TOLD", 2)
    library = open_library(library_file)
    with library.writing():
        told = [Problem("/pile/a.jsonl", f"line {n} is not JSON") for n in (1, 2, 3)]
        library.files.see("/pile/a.jsonl", Stamp(1, 2), "r", "ab" * 32, told)
    library.close()
    async with opened() as hand:
        await hand.press("!")
        assert "line 2 is" in hand.text and "line 3 is" not in hand.text
        assert "… and more; reader add --json tells all of a folder." in hand.text


async def test_without_problems_that_is_said(opened: Opens) -> None:
    """! on a clean start says that there are none."""
    async with opened() as hand:
        await hand.press("!")
        assert "No problems." in hand.text


# -- the cursor -----------------------------------------------------------------------------------


async def test_the_terminals_cursor_stands_at_the_caret(opened: Opens) -> None:
    """Screen readers and magnifiers find the place: the cursor is on the caret's letter, and is shown."""
    async with opened() as hand:
        await hand.press("enter")
        for keys in (("j", "j", "j"), ("w", "w"), ("}", "l"), ("G",), ("g",)):
            await hand.press(*keys)
            x, y = hand.app.cursor_position
            assert hand.lines[y][x] == (hand.at[:1] or " ")
        assert any(sent.endswith("\x1b[?25h") for sent in hand.sent)


async def test_in_the_list_the_cursor_stands_at_the_chosen_headline(opened: Opens) -> None:
    """The cursor follows the choice."""
    async with opened() as hand:
        await hand.press("j")
        x, y = hand.app.cursor_position
        assert hand.lines[y][x:].startswith("Water board")


async def test_in_the_panel_the_cursor_stands_at_the_chosen_entry(opened: Opens) -> None:
    """The cursor follows the choice there too, at its first letter."""
    async with opened() as hand:
        await hand.press("2", "j")
        x, y = hand.app.cursor_position
        assert "Joss Halvey" in hand.lines[y][x : x + 14]


async def test_on_a_sheet_the_cursor_stands_at_the_chosen_entry(opened: Opens) -> None:
    """A sheet has a cursor as the panes have."""
    async with opened() as hand:
        await hand.press("f", "j")
        x, y = hand.app.cursor_position
        assert "Organisations" in hand.lines[y][x : x + 18]


# -- leaving --------------------------------------------------------------------------------------


async def test_escape_leaves_the_innermost_first(opened: Opens) -> None:
    """A selection, then hits, then the panel, then the article; in the list it ends nothing more."""
    async with opened() as hand:
        await hand.press("enter", "/")
        await hand.type("wall")
        await hand.press("enter", "v")
        assert hand.selected
        await hand.press("escape")
        assert not hand.selected
        assert hand.view.hits
        await hand.press("escape")
        assert not hand.view.hits
        await hand.press("1", "escape")
        assert hand.pane == "article"
        await hand.press("escape")
        assert hand.pane == "list"
        await hand.press("escape", "escape")
        assert hand.pane == "list"
        assert hand.app.is_running


async def test_q_leaves_a_sheet_and_then_the_program(opened: Opens) -> None:
    """On a sheet q leads back; on the first screen it ends the program, from every pane."""
    async with opened() as hand:
        await hand.press("?", "q")
        assert hand.app.screen is hand.reading
        assert hand.app.is_running
        await hand.press("enter", "q")
        assert hand.app._exit


async def test_nothing_asked_of_an_empty_library_breaks(opened: Opens, library_file: Path) -> None:
    """With no article at all every command answers, and the screen says what to do."""
    library_file.unlink()
    async with opened() as hand:
        assert "no articles" in hand.text.lower()
        assert "reader" in hand.words_in("article") + hand.words_in("list")
        moves = ["j", "k", "h", "l", "w", "W", ")", "(", "}", "{", "space", "b", "g", "G", "tab"]
        walks = ["1", "2", "3", "4", "J", "K", "o", "O", "n", "N", "]", "[", '"', "'"]
        changes = ["L", "U", "r", "d", "c", "m", "v", "V", "P", "u", "ctrl+r", "escape", "escape"]
        for key in (*moves, *walks, *changes):
            await hand.press(key)
        await hand.press("escape", "escape", "escape", "a", "escape", "y", "Y", "B", "q", "f", "q", "?", "q")
        assert hand.app.is_running
