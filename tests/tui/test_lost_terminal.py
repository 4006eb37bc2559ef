"""The program ends also where its terminal has gone."""

from __future__ import annotations

import errno
import io
from threading import Thread

import pytest
from textual.drivers import _writer_thread, linux_driver

from reader.tui.lost_terminal import LastingWriter, outlast_the_terminal


class Gone(io.StringIO):
    """A terminal that goes after a first line."""

    def write(self, text: str) -> int:
        """Take the first line."""
        if self.tell():
            raise OSError(errno.EIO, "gone")
        return super().write(text)


def _ends(writer: LastingWriter, texts: int) -> bool:
    """Whether so many texts can be written, and the writer be stopped."""

    def write_all() -> None:
        for place in range(texts):
            writer.write(f"line {place}")
        writer.stop()

    writing = Thread(target=write_all, daemon=True)
    writing.start()
    writing.join(10)
    return not writing.is_alive()


def test_writing_goes_on_where_the_terminal_has_gone() -> None:
    """More than fits in the queue is taken and dropped: nobody waits for a thread that has died."""
    terminal = Gone()
    writer = LastingWriter(terminal)
    writer.start()
    assert _ends(writer, _writer_thread.MAX_QUEUED_WRITES * 4)
    assert terminal.getvalue() == "line 0"


def test_all_is_written_while_there_is_a_terminal() -> None:
    """In its order, and to the last word."""
    terminal = io.StringIO()
    writer = LastingWriter(terminal)
    writer.start()
    assert _ends(writer, 40)
    assert terminal.getvalue() == "".join(f"line {place}" for place in range(40))


def test_the_driver_of_the_terminal_writes_so(monkeypatch: pytest.MonkeyPatch) -> None:
    """What Textual writes with is ours."""
    monkeypatch.setattr(linux_driver, "WriterThread", _writer_thread.WriterThread)
    outlast_the_terminal()
    assert linux_driver.WriterThread is LastingWriter
