"""A lost terminal: what is written to one that has gone is dropped, so that the program can end.

When a window is closed or a connection breaks, Textual's writing thread dies of the first write that fails,
and whoever writes after it waits for ever once its queue is full: the program would never leave the library.
"""

from __future__ import annotations

from typing import Any

from textual.drivers._writer_thread import WriterThread


class LastingWriter(WriterThread):
    """Writes as long as there is a terminal; after that it takes all that is written and drops it."""

    def run(self) -> None:
        """Write until told to stop."""
        there = True
        while (text := self._queue.get()) is not None:
            there = there and self._written(text)

    def _written(self, text: str) -> bool:
        """Write a text, and see that it arrives where nothing more waits; whether there is a terminal."""
        try:
            self._file.write(text)
            if not self._queue.qsize():
                self._file.flush()
        except (OSError, ValueError):  # gone, or closed
            return False
        return True


def outlast_the_terminal() -> None:
    """Have everything be written so, also by the thread that is begun where the program is woken."""
    from textual.drivers import linux_driver

    driver: Any = linux_driver
    driver.WriterThread = LastingWriter
