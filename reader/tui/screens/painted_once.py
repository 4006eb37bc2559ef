"""PaintedOnce: a screen that shows all that a key has changed in one frame.

Textual paints as soon as the screen itself has nothing more to do, though the panes may still have to hear
that they got the keys or that the caret moved; footer and bars then came a frame later, 20 ms and more.
"""

from __future__ import annotations

import asyncio
from collections.abc import Iterator

from textual import events
from textual.reactive import Reactive
from textual.screen import Screen, ScreenResultType
from textual.scroll_view import ScrollView
from textual.widget import Widget

_PATIENCE = 40
"""So many times the others are let go first; whoever has still something to hear then is painted later."""


class PaintedOnce(Screen[ScreenResultType]):
    """Paints when its widgets have heard everything."""

    focused: Reactive[Widget | None] = Reactive(None, repaint=False)
    """Who has the keys: the two that are concerned paint themselves."""

    async def on_idle(self, event: events.Idle) -> None:
        """Let the widgets hear first what they were told, and then what they have told the screen."""
        for _ in range(_PATIENCE):
            if not any(widget.message_queue_size for widget in self._hearing()):
                break
            await asyncio.sleep(0)
        # Textual calls a screen idle though it has looked at its next message already, and put it aside.
        if self.message_queue_size or self._pending_message:
            event.prevent_default()

    def _hearing(self) -> Iterator[Widget]:
        """The widgets, and the bars of those that scroll."""
        for widget in self.children:
            yield widget
            if isinstance(widget, ScrollView) and widget.show_vertical_scrollbar:
                yield widget.vertical_scrollbar
