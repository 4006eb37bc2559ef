"""Eager keys: an escape that stands alone is obeyed at once.

What a key sends may begin with an escape, so that Textual waits for more of it; but it looks only ten times a
second whether the waiting is over. Here it looks again as soon as it may be.
"""

from __future__ import annotations

import selectors
from types import SimpleNamespace
from typing import Any

AFTER_ESCAPE = 0.012
"""Seconds until the next look after something was typed: a little longer than a key may take."""


class EagerSelector(selectors.SelectSelector):
    """Waits for keys; not long, right after some."""

    _came = False

    def select(self, timeout: float | None = None) -> list[tuple[selectors.SelectorKey, int]]:
        """What has come within `timeout` seconds, or within a moment where something came just before."""
        found = super().select(AFTER_ESCAPE if self._came else timeout)
        self._came = bool(found)
        return found


def read_eagerly() -> None:
    """Have the terminal's keys be read so."""
    from textual.drivers import linux_driver

    driver: Any = linux_driver
    driver.selectors = SimpleNamespace(SelectSelector=EagerSelector, EVENT_READ=selectors.EVENT_READ)
