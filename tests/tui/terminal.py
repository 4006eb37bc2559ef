"""Terminal: the program in a pseudo-terminal of its own; what it writes is kept, and shown by pyte."""

from __future__ import annotations

import fcntl
import os
import pty
import re
import select
import signal
import struct
import sys
import termios
import time
from collections.abc import Callable, Mapping, Sequence
from types import TracebackType

import pyte

PATIENCE = 12.0
"""Seconds after which what has not come will not come."""
_UNKNOWN = re.compile(rb"\x1b\[[<>=][0-9;]*[a-zA-Z]|\x1b\[\?[0-9;]*\$p|\x1b\[\?u|\x1bP[^\x1b]*\x1b\\")
"""Sequences that pyte does not know and would print."""
_WHOLE = re.compile(rb"\x1b(\[[0-9;?<>=$]*[a-zA-Z]|[78=>MDEc]|\].*\x07)")
"""A sequence that is not cut off."""


class Terminal:
    """A terminal with `reader` in it. Leaving the context ends the program."""

    def __init__(
        self,
        *words: str,
        width: int = 100,
        height: int = 30,
        environment: Mapping[str, str] | None = None,
        program: Sequence[str] = (sys.executable, "-m", "reader"),
    ) -> None:
        """Start `reader`, or another program, with some words on its command line."""
        self.written = b""
        """Everything that the program has written."""
        self.status: int | None = None
        """What the program ended with; None while it runs."""
        self.screen = pyte.Screen(width, height)
        self._stream = pyte.ByteStream(self.screen)
        self._shown = 0
        variables = {"TERM": "xterm-256color", "COLORTERM": "truecolor", **(environment or {})}
        self.pid, self._file = pty.fork()
        if self.pid == 0:
            fcntl.ioctl(0, termios.TIOCSWINSZ, struct.pack("HHHH", height, width, 0, 0))
            # The environment as Python knows it: readline adds the size of the terminal around the tests.
            os.execve(program[0], [*program, *words], {**os.environ, **variables})

    def __enter__(self) -> Terminal:
        """The terminal itself."""
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        """End the program, if it has not ended by itself."""
        if self.status is None:
            self.kill()
        os.close(self._file)

    # -- what is seen ----------------------------------------------------------------------------

    @property
    def text(self) -> str:
        """The screen, row below row."""
        return "\n".join(row.rstrip() for row in self.screen.display)

    @property
    def foot(self) -> str:
        """The last row."""
        return self.screen.display[-1].strip()

    @property
    def under_cursor(self) -> str:
        """The row that the cursor stands in, from the cursor on."""
        row = self.screen.buffer[self.screen.cursor.y]
        return "".join(row[x].data for x in range(self.screen.cursor.x, self.screen.columns))

    # -- what is done ----------------------------------------------------------------------------

    def press(self, keys: str) -> None:
        """Send keys as a keyboard sends them."""
        os.write(self._file, keys.encode())

    def until(self, seen: str | Callable[[], object]) -> None:
        """Read on until some words are on the screen, or something is true."""
        true = seen if callable(seen) else lambda: seen in self.text
        end = time.monotonic() + PATIENCE
        while not true():
            if time.monotonic() > end or not self._read(0.1):
                cursor = f"cursor before “{self.under_cursor.rstrip()}”"
                raise AssertionError(
                    f"{seen}: this has not come; {cursor}\n{self.text}\n{self.written[-200:]!r}"
                )

    def do(self, keys: str, seen: str | Callable[[], object]) -> None:
        """Press keys, and read on until something is seen that was not there before."""
        self.press(keys)
        self.until(seen)

    def kill(self) -> None:
        """End the program as a crash would, with no chance to put anything in order."""
        os.kill(self.pid, signal.SIGKILL)
        _, status = os.waitpid(self.pid, 0)
        self.status = os.waitstatus_to_exitcode(status)

    def ended(self) -> int:
        """Read on until the program has ended; what it ended with."""
        end = time.monotonic() + PATIENCE
        while self._read(0.1):
            assert time.monotonic() < end, f"it has not ended\n{self.text}"
        _, status = os.waitpid(self.pid, 0)
        self.status = os.waitstatus_to_exitcode(status)
        return self.status

    def _read(self, seconds: float) -> bool:
        """Show what the program has written; whether it may write more."""
        if not select.select([self._file], [], [], seconds)[0]:
            return True
        try:
            piece = os.read(self._file, 65536)
        except OSError:  # on Linux the end of the program reads as an error
            return False
        self.written += piece
        self._show()
        return bool(piece)

    def _show(self) -> None:
        """Give pyte what is whole: a sequence that is cut off at the end waits for its rest."""
        last = self.written.rfind(b"\x1b", self._shown)
        whole = len(self.written)
        if whole - 40 < last and not _WHOLE.match(self.written, last):
            whole = last
        self._stream.feed(_UNKNOWN.sub(b"", self.written[self._shown : whole]))
        self._shown = whole
