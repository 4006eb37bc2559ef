"""A lost terminal: what is written to one that has gone is dropped, so that the program can end.

When a window is closed or a connection breaks, Textual's writing thread dies of the first write that fails,
and whoever writes after it waits for ever once its queue is full: the program would never leave the library.
"""

from __future__ import annotations

import errno
import os
from contextlib import suppress
from select import select
from typing import Any, TextIO, cast

from textual.drivers._writer_thread import WriterThread

_GONE = frozenset({errno.EIO, errno.EPIPE, errno.EBADF, errno.ENXIO})
"""What a write to a terminal that will not come back fails with."""

_MUCH = 8_192
"""So many letters are written at the latest, also while more are waiting."""


class LastingWriter(WriterThread):
    """Writes as long as there is a terminal; after that it takes all that is written and drops it."""

    def run(self) -> None:
        """Write until told to stop, where nothing more waits for now, and at the end what is left."""
        with suppress(OSError, ValueError):
            self._file.flush()  # what was written before stands before
        there, left = True, ""
        while (text := self._queue.get()) is not None:
            left += text
            if len(left) >= _MUCH or not self._queue.qsize():
                there, left = there and self._written(left), ""
        if there:
            self._written(left)

    def _written(self, text: str) -> bool:
        """Write all of a text; whether there is a terminal still.

        Past the file, which forgets what it was given when a terminal that does not block has no room.
        """
        file = cast(TextIO, self._file)
        left = memoryview(text.encode(file.encoding, "backslashreplace"))
        try:
            while left:
                left = left[_write_some(file.fileno(), left) :]
        except OSError as error:
            return error.errno not in _GONE
        except ValueError:  # closed
            return False
        return True


def _write_some(terminal: int, written: memoryview) -> int:
    """Write as much as there is room for, or wait until there is some; how much was written."""
    try:
        return os.write(terminal, written)
    except BlockingIOError:
        select([], [terminal], [])
        return 0


def outlast_the_terminal() -> None:
    """Have everything be written so, also by the thread that is begun where the program is woken."""
    from textual.drivers import linux_driver

    driver: Any = linux_driver
    driver.WriterThread = LastingWriter
