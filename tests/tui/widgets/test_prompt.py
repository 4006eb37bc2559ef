"""The prompt: one line at the foot of the screen to type words into."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import AbstractAsyncContextManager

import pytest
from hand import Hand
from textual import events
from textual.geometry import Offset
from textual.screen import Screen
from textual.widgets import Input

from reader.tui.question import Question

Opens = Callable[..., AbstractAsyncContextManager[Hand]]


async def test_the_prompt_stands_in_the_footers_place(opened: Opens) -> None:
    """The last row says what is asked and shows what is typed; nothing else moves."""
    async with opened() as hand:
        await hand.press("enter")
        before = hand.lines[1:-1]
        await hand.press("/")
        await hand.type("zzz")
        assert hand.footer == " find zzz"
        assert [line.replace("▸", " ") for line in hand.lines[1:-1]] == [
            line.replace("▸", " ") for line in before
        ]


async def test_the_words_are_edited_as_everywhere(opened: Opens) -> None:
    """Arrows, backspace and ends work in the line."""
    async with opened() as hand:
        await hand.press("enter", "/")
        await hand.type("wll")
        await hand.press("left", "left", "a", "end", "backspace", "l")
        assert hand.footer == " find wall"


async def test_what_is_completed_is_written_as_it_is_known(opened: Opens) -> None:
    """Typed in small letters, a headline stands with its capitals, as the key takes it."""
    async with opened() as hand:
        await hand.reading.ask(Question("anything", "is", "", ["Tyre plant of Kelm closes"]))
        await hand.type("tyre p")
        await hand.until(lambda: "lant of Kelm closes" in hand.footer, "what completes it")
        assert hand.footer == " is Tyre plant of Kelm closes"
        await hand.type("x")
        assert hand.footer == " is tyre px"


async def test_only_one_prompt_is_open(opened: Opens) -> None:
    """A prompt's own key is a letter in it."""
    async with opened() as hand:
        await hand.press("enter", "/", "/", "/")
        assert hand.footer == " find //"
        assert len(hand.app.screen.query(Input)) == 1


async def test_a_click_elsewhere_ends_the_prompt(opened: Opens) -> None:
    """The prompt goes, with the words that stand in it, and the keys go on."""
    async with opened() as hand:
        await hand.press("enter", "/")
        await hand.type("wall")
        await hand.pilot.click(offset=(60, 10))
        await hand.settle()
        assert not hand.app.screen.query(Input)
        await hand.press("j")
        assert hand.pane == "article"


@pytest.mark.parametrize("words", ["a\u202eb\x9bc", "a\x1bb\u2067c", "qz\tqz", "qz\vqz"])
async def test_what_is_pasted_is_safe_to_show(opened: Opens, words: str) -> None:
    """No control and no bidi character of what is pasted stays, in the line or in what is said of it."""
    async with opened() as hand:
        await hand.press("enter", "/")
        hand.app.screen.query_one(Input).post_message(events.Paste(words))
        await hand.settle()
        assert not set("\x1b\x9b\u202e\u2067\n\t\v") & set(hand.footer)
        await hand.press("enter")
        assert not set("\x1b\x9b\u202e\u2067\n\t\v") & set(hand.footer)
        assert "is not in this article" in hand.footer


@pytest.mark.parametrize("size", [(20, 6), (40, 12), (120, 30)])
async def test_long_words_scroll_in_the_line(opened: Opens, size: tuple[int, int]) -> None:
    """The end of what is typed is always seen."""
    async with opened(*size) as hand:
        await hand.press("/")
        await hand.type("abcdefghijklmnopqrstuvwxyz" * 5)
        assert hand.footer.endswith("xyz")


@pytest.mark.parametrize("key", ["/", "s", "ctrl+p"])
async def test_where_nobody_types_nothing_is_painted(opened: Opens, key: str) -> None:
    """The cursor does not blink: a screen that rests stays as it is."""
    async with opened() as hand:
        await hand.press(key)
        blinking = hand.app.screen.query_one(Input)._blink_timer
        assert blinking is not None
        await hand.type("wall")
        assert not blinking._active.is_set()


async def test_what_is_typed_lays_nothing_out_anew(opened: Opens, monkeypatch: pytest.MonkeyPatch) -> None:
    """A letter is painted in its row, the rest of the screen is left as it is.

    In the prompt for tags, which sets nothing off before it is complete: an answer may be laid out.
    """
    laid_out: list[Screen[None]] = []
    async with opened() as hand:
        await hand.press("#")
        await hand.settle()
        with monkeypatch.context() as patched:
            patched.setattr(Screen, "_refresh_layout", lambda screen, **_: laid_out.append(screen))
            await hand.type("w")
        assert hand.footer.endswith(" w")
        assert not laid_out


@pytest.mark.parametrize("keys", [("s",), ("/",), ("enter", "/")])
async def test_the_terminals_cursor_stands_where_the_next_letter_comes(
    opened: Opens, keys: tuple[str, ...]
) -> None:
    """From the start, and when what was found is listed; at the end it goes back to the list."""
    async with opened() as hand:
        await hand.press(*keys)
        field = hand.app.screen.query_one(Input)
        assert hand.app.cursor_position == field.cursor_screen_offset
        assert hand.app.cursor_position.y == 25
        await hand.type("wall")
        await hand.settle()
        assert hand.app.cursor_position == field.content_region.offset + Offset(4, 0)
        await hand.press("enter")
        await hand.until(lambda: hand.app.cursor_position.y < 25, "the cursor")


@pytest.mark.parametrize("end", ["enter", "escape"])
async def test_a_key_right_behind_the_end_is_no_word_for_the_prompt(opened: Opens, end: str) -> None:
    """What follows the key that closes the prompt is obeyed by the pane that has the keys then."""
    async with opened() as hand:
        await hand.press("enter", "/")
        await hand.rush(*"wall", end, "m")
        assert len(hand.bookmarks) == 1
        assert not hand.app.screen.query(Input)


async def test_a_burst_from_the_opening_of_the_prompt_to_behind_its_end_is_obeyed(opened: Opens) -> None:
    """The key that opens it, the words, the end and a key for the article, before anything is painted."""
    async with opened() as hand:
        await hand.press("enter")
        await hand.rush("/", *"wall", "enter", "m")
        assert len(hand.bookmarks) == 1
