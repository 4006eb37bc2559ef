"""A terminal for programs under test: keeps the screen of one, types its keys, notes when its bytes arrive.

It plays the terminal's part and answers what programs ask a terminal. Times are those of the arrival of
bytes, taken in a thread that does nothing else, so that drawing the screen here is not the program's time.
"""

from __future__ import annotations

import codecs
import fcntl
import os
import pty
import re
import signal
import struct
import sys
import termios
import threading
import time
from collections.abc import Callable, Mapping, Sequence
from contextlib import suppress
from pathlib import Path
from queue import Empty, SimpleQueue
from types import TracebackType

import pyte

KEYS = {
    "enter": "\r",
    "escape": "\x1b",
    "tab": "\t",
    "backtab": "\x1b[Z",
    "space": " ",
    "up": "\x1b[A",
    "down": "\x1b[B",
    "right": "\x1b[C",
    "left": "\x1b[D",
    "pagedown": "\x1b[6~",
    "pageup": "\x1b[5~",
    "home": "\x1b[H",
    "end": "\x1b[F",
    "f1": "\x1bOP",
}
"""Keys with a name, as xterm sends them. Every other key is what it types."""

UNDRAWN = re.compile(
    r"\x1b\][^\x07\x1b]*(?:\x07|\x1b\\)"  # commands to the system: title, clipboard, colours
    r"|\x1b[PX^_][^\x1b]*\x1b\\"  # strings to the device
    r"|\x1b\[[<=>?]?[0-9;:]*[$'\" ][a-zA-Z]"  # with an intermediate: mode requests, cursor shape
    r"|\x1b\[[<=>][0-9;:]*[a-zA-Z]"  # private ones: keyboard protocols, versions
    r"|\x1b\[\?[0-9;]*u"
)
"""Sequences that draw nothing, and that the screen would take for text."""
UNFINISHED = re.compile(r"\x1b(?:[\]PX^_][^\x07\x1b]*\x1b?|\[[0-9;:<=>?$'\" ]*)?\Z")
"""The beginning of a sequence at the end of a piece: the rest is still to come."""

ANSWERS: tuple[tuple[re.Pattern[bytes], Callable[[re.Match[bytes]], bytes]], ...] = (
    (re.compile(rb"\x1b\[0?c"), lambda _: b"\x1b[?62;22c"),
    (re.compile(rb"\x1b\[6n"), lambda _: b"\x1b[1;1R"),
    (re.compile(rb"\x1b\[5n"), lambda _: b"\x1b[0n"),
    (re.compile(rb"\x1b\[\?(\d+)\$p"), lambda m: b"\x1b[?%s;%d$y" % (m[1], 2 if m[1] == b"2026" else 0)),
    (re.compile(rb"\x1b\]11;\?"), lambda _: b"\x1b]11;rgb:1010/1010/1010\x1b\\"),
    (re.compile(rb"\x1b\]10;\?"), lambda _: b"\x1b]10;rgb:eeee/eeee/eeee\x1b\\"),
)
"""What programs ask a terminal, and what this one says."""


sys.setswitchinterval(0.0005)  # or whoever draws would keep the listener from the next bytes for 5 ms


class ScreenTimeout(AssertionError):
    """The screen did not come to say what was waited for; tells what it said instead."""


class Terminal:
    """One program on a terminal of its own; the end of its `with` statement stops it."""

    def __init__(
        self, command: Sequence[str], columns: int = 100, rows: int = 40, env: Mapping[str, str] | None = None
    ) -> None:
        self.screen = pyte.Screen(columns, rows)
        self.written = bytearray()
        """All bytes that the program wrote."""
        self._stream = pyte.Stream(self.screen)
        self._decoder = codecs.getincrementaldecoder("utf-8")("replace")
        self._rest = ""
        self._arrived: SimpleQueue[tuple[float, bytes]] = SimpleQueue()
        self._status: int | None = None
        self.started = self.changed = time.perf_counter()
        self.pid, self._fd = pty.fork()
        if self.pid == 0:
            _become(command, dict(os.environ, TERM="xterm-256color", COLORTERM="truecolor", **(env or {})))
        _resize(self._fd, columns, rows)
        self._listener = threading.Thread(target=self._listen, daemon=True)
        self._listener.start()

    def __enter__(self) -> Terminal:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    def _listen(self) -> None:
        while True:
            try:
                data = os.read(self._fd, 65536)
            except OSError:
                data = b""
            self._arrived.put((time.perf_counter(), data))
            if not data:
                return
            for asked, answer in ANSWERS:
                for match in asked.finditer(data):
                    self._write(answer(match))

    def _write(self, data: bytes) -> None:
        try:
            os.write(self._fd, data)
        except OSError:
            return

    def _draw(self, wait: float) -> bool:
        """Draws the next piece that arrives within `wait` seconds; False where none did."""
        try:
            arrived, data = self._arrived.get(timeout=wait)
        except Empty:
            return False
        if not data:
            self._arrived.put((arrived, data))  # the end stays the end
            return False
        self.written += data
        self.changed = arrived
        text = self._rest + self._decoder.decode(data)
        unfinished = UNFINISHED.search(text, max(0, len(text) - 4096))
        cut = unfinished.start() if unfinished else len(text)
        self._rest = text[cut:]
        self._stream.feed(UNDRAWN.sub("", text[:cut]))
        return True

    def text(self) -> str:
        """What the screen says, a line a row."""
        return "\n".join(row.rstrip() for row in self.screen.display)

    def wait_for(self, pattern: str, seconds: float = 30) -> float:
        """When the screen came to match `pattern`, a time of `perf_counter`. Raises `ScreenTimeout`."""
        wanted = re.compile(pattern, re.MULTILINE | re.DOTALL)
        return self.wait_until(lambda screen: bool(wanted.search(screen)), pattern, seconds)

    def wait_until(self, happened: Callable[[str], bool], told: str, seconds: float = 30) -> float:
        """When the screen's text came to satisfy `happened`; `told` names that in the error."""
        deadline = time.perf_counter() + seconds
        while not happened(self.text()):
            left = deadline - time.perf_counter()
            if left <= 0 or (not self._draw(min(left, 0.2)) and self._ended()):
                raise ScreenTimeout(f"the screen never showed {told!r}; it says:\n{self.text()}")
        return self.changed

    def settle(self, quiet: float = 0.15, seconds: float = 10) -> float:
        """When the last bytes arrived, after `quiet` seconds without any."""
        deadline = time.perf_counter() + seconds
        while time.perf_counter() < deadline and self._draw(quiet):
            pass
        return self.changed

    def press(self, *keys: str) -> float:
        """Types keys by their names, or by what they type; gives the time of the last."""
        pressed = 0.0
        for key in keys:
            pressed = time.perf_counter()
            self._write(KEYS.get(key, key).encode())
        return pressed

    def resize(self, columns: int, rows: int) -> None:
        """Makes the terminal another size, and tells the program."""
        self.screen.resize(rows, columns)
        _resize(self._fd, columns, rows)
        os.kill(self.pid, signal.SIGWINCH)

    def cpu(self) -> float:
        """Seconds of CPU that the program and its children have used so far."""
        return sum(map(_cpu_of, _family(self.pid)))

    def memory(self) -> float:
        """Megabytes that the program and its children hold, what they share counted by its part."""
        return sum(map(_memory_of, _family(self.pid)))

    def _ended(self) -> bool:
        if self._status is None:
            try:
                pid, status = os.waitpid(self.pid, os.WNOHANG)
            except ChildProcessError:
                return True
            if pid:
                self._status = os.waitstatus_to_exitcode(status)
        return self._status is not None and self._arrived.qsize() <= 1

    def wait_end(self, seconds: float = 10) -> int:
        """The exit status, once the program has ended by itself."""
        deadline = time.perf_counter() + seconds
        while not self._ended():
            if time.perf_counter() > deadline:
                raise ScreenTimeout(f"the program did not end; the screen says:\n{self.text()}")
            self._draw(0.02)
        return self._status or 0

    def close(self) -> None:
        """Stops the program, if it has not ended."""
        if self._status is None:
            for pid in reversed(_family(self.pid)):
                _signal(pid, signal.SIGKILL)
            with suppress(ChildProcessError):
                os.waitpid(self.pid, 0)
        self._listener.join(5)  # it must not listen to the next terminal, which may get the same descriptor
        os.close(self._fd)


def _become(command: Sequence[str], env: dict[str, str]) -> None:
    """What the child process does: turn into the program, or say why not and end."""
    for name in ("LINES", "COLUMNS", "PYTHONDONTWRITEBYTECODE"):  # whoever installs it has it compiled
        env.pop(name, None)
    try:
        os.execvpe(command[0], list(command), env)
    except OSError as error:
        os.write(2, f"{command[0]}: {error}".encode())
    os._exit(127)


def _resize(fd: int, columns: int, rows: int) -> None:
    fcntl.ioctl(fd, termios.TIOCSWINSZ, struct.pack("HHHH", rows, columns, 0, 0))


def _signal(pid: int, number: int) -> None:
    try:
        os.kill(pid, number)
    except ProcessLookupError:
        return


def _family(pid: int) -> list[int]:
    """A process and all that descend from it."""
    found, todo = [], [pid]
    while todo:
        found.append(todo.pop())
        for thread in Path(f"/proc/{found[-1]}/task").glob("*/children"):
            todo += map(int, _read(thread).split())
    return found


def _cpu_of(pid: int) -> float:
    """Seconds that all threads of a process ran, to the nanosecond as the scheduler counts."""
    return sum(int(_read(stat).split()[0]) for stat in Path(f"/proc/{pid}/task").glob("*/schedstat")) / 1e9


def _memory_of(pid: int) -> float:
    found = re.search(r"^Pss:\s+(\d+) kB", _read(Path(f"/proc/{pid}/smaps_rollup")), re.MULTILINE)
    return int(found[1]) / 1024 if found else 0.0


def _read(file: Path) -> str:
    """A file of /proc; zero where its process has just ended."""
    try:
        return file.read_text()
    except OSError:
        return "0"
