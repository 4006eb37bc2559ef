"""All that a key has changed is painted in one frame, and nothing else is."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import AbstractAsyncContextManager

import pytest
from hand import Hand
from textual.geometry import Region
from textual.timer import Timer
from textual.widget import Widget

Opens = Callable[..., AbstractAsyncContextManager[Hand]]


async def frames(hand: Hand, monkeypatch: pytest.MonkeyPatch, *keys: str) -> list[set[str]]:
    """What each frame would have painted after some keys, were each painted as soon as the screen asks."""
    asked: list[set[str]] = []

    def resume(timer: Timer) -> None:
        if timer.name == "screen_update":
            asked.append({_named(widget) for widget in hand.app.screen._dirty_widgets})

    hand.app.screen._dirty_widgets.clear()
    with monkeypatch.context() as patched:
        patched.setattr(Timer, "resume", resume)
        await hand.press(*keys)
    return asked


def _named(widget: Widget) -> str:
    return widget.id or f"bar of {widget.parent.id if widget.parent else ''}"


@pytest.mark.parametrize("key", ["shift+tab", "escape"])
async def test_back_in_the_list_everything_stands_in_the_first_frame(
    opened: Opens, monkeypatch: pytest.MonkeyPatch, key: str
) -> None:
    """Bars, footer, the chosen row and the caret's come together; the rest of the screen is left as it is."""
    async with opened() as hand:
        await hand.press("enter")
        painted = await frames(hand, monkeypatch, key)
        assert painted[0] == {"list", "article", "footer", "bar of list", "bar of article"}
        assert all(frame <= painted[0] for frame in painted)


async def test_back_in_the_list_only_the_chosen_article_is_painted(
    opened: Opens, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Its rows and the caret's row tell which pane has the keys."""
    painted: dict[str, set[int]] = {}

    def refresh(widget: Widget, *regions: Region, **_: bool) -> None:
        painted.setdefault(_named(widget), set()).update(region.height for region in regions or [Region()])

    async with opened() as hand:
        await hand.press("enter")
        with monkeypatch.context() as patched:
            patched.setattr(Widget, "refresh", refresh)
            await hand.press("shift+tab")
        assert painted.keys() == {"list", "article", "footer", "bar of list", "bar of article"}
        assert painted["list"] == {hand.list.rows_each}
        assert painted["article"] == {1}


async def test_a_page_of_the_article_and_the_footer_come_together(
    opened: Opens, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The footer tells how far one is in the frame that shows the page."""
    async with opened() as hand:
        await hand.press("j", "j", "j", "j", "enter")  # the long one
        painted = await frames(hand, monkeypatch, "space")
        assert {"article", "footer"} <= painted[0]
        assert all(frame <= painted[0] for frame in painted)


async def test_what_comes_soon_after_a_frame_is_painted_at_once(
    opened: Opens, monkeypatch: pytest.MonkeyPatch
) -> None:
    """It does not wait for the clock of the frames, which strikes a frame or two later."""
    painted: list[str] = []

    async with opened() as hand:
        with monkeypatch.context() as patched:
            patched.setattr("textual.screen.UPDATE_PERIOD", 0)
            patched.setattr(Timer, "resume", lambda timer: painted.append(f"by {timer.name}"))
            patched.setattr(
                "textual.screen.Screen._compositor_refresh",
                lambda screen: (painted.append("at once"), screen._dirty_widgets.clear()),
            )
            await hand.press("j", "k")
        assert painted == ["at once", "at once"]
