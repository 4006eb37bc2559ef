"""PaintedOnce: a screen that shows all that a key has changed in one frame.

Textual paints as soon as the screen itself has nothing more to do, though the panes may still have to hear
that they got the keys or that the caret moved; footer and bars then came a frame later, 20 ms and more.
What comes from elsewhere soon after a frame, as what a search has found, would wait until the clock of
frames strikes, up to two of them, 33 ms, though nothing else is to be done. Here it waits a quarter of one.
"""

from __future__ import annotations

import asyncio
from collections.abc import Iterator
from time import monotonic

from textual import events, screen
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
    _painted = 0.0
    """When the last frame was done."""

    async def on_idle(self, event: events.Idle) -> None:
        """Let the widgets hear first what they were told, and then what they have told the screen."""
        for _ in range(_PATIENCE):
            await asyncio.sleep(0)  # once at least: a question that was asked is on its way meanwhile
            if not any(widget.message_queue_size for widget in self._hearing()):
                break
        # Textual calls a screen idle though it has looked at its next message already, and put it aside.
        if self.message_queue_size or self._pending_message:
            event.prevent_default()
        elif self._is_unpainted() and monotonic() > self._painted + screen.UPDATE_PERIOD / 4:
            event.prevent_default()
            self._on_timer_update()

    def _is_unpainted(self) -> bool:
        """Whether something is to be painted, and may be."""
        changed = self._layout_required or self._scroll_required or self._repaint_required
        return bool(changed or self._dirty_widgets) and self.is_current and not self.app._batch_count

    def _on_timer_update(self) -> None:
        super()._on_timer_update()
        self._painted = monotonic()

    def _hearing(self) -> Iterator[Widget]:
        """The widgets, and the bars of those that scroll."""
        for widget in self.children:
            yield widget
            if isinstance(widget, ScrollView) and widget.show_vertical_scrollbar:
                yield widget.vertical_scrollbar
