"""The terminal's own cursor: where the reader is, so that screen readers and magnifiers can follow."""

from __future__ import annotations

from typing import Any

from textual.app import App
from textual.geometry import Offset

SHOW = "\x1b[?25h"
"""Makes the cursor seen; Textual hides it when it starts."""


def write_to_terminal(app: App[Any], sequence: str) -> None:
    """Send the terminal a sequence that is not part of the screen."""
    # Textual has no public way to write past the screen; its own clipboard call does the same.
    driver = app._driver
    if driver is not None:
        driver.write(sequence)


def put_cursor(app: App[Any], place: Offset | None) -> None:
    """Let the cursor stand at a cell of the screen, now and after every update to come, and be seen."""
    if place is not None:
        app.cursor_position = place
        # Textual moves it only at the end of an update, and there may be none to come.
        write_to_terminal(app, f"\x1b[{place.y + 1};{place.x + 1}H{SHOW}")
