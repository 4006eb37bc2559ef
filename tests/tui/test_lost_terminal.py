"""The program ends also where its terminal has gone, and one that is there gets every word."""

from __future__ import annotations

import errno
import os
from collections.abc import Iterator
from io import BufferedWriter, FileIO, TextIOWrapper
from threading import Event, Thread
from typing import IO

import pytest
from textual.drivers import _writer_thread, linux_driver

from reader.tui import lost_terminal
from reader.tui.lost_terminal import LastingWriter, outlast_the_terminal


class Terminal:
    """A pipe whose one end is written to like a terminal."""

    def __init__(self) -> None:
        """With both ends open."""
        there, here = os.pipe()
        self.there = FileIO(there)
        self.file: IO[str] = TextIOWrapper(BufferedWriter(FileIO(here, "w")), encoding="utf-8")

    def take(self) -> str:
        """All that comes until nobody writes any more."""
        return self.there.readall().decode()


@pytest.fixture
def terminal() -> Iterator[Terminal]:
    """A terminal that is there."""
    made = Terminal()
    yield made
    made.there.close()
    made.file.close()


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


def test_writing_goes_on_where_the_terminal_has_gone(terminal: Terminal) -> None:
    """More than fits in the queue is taken and dropped: nobody waits for a thread that has died."""
    writer = LastingWriter(terminal.file)
    writer.start()
    terminal.there.close()
    assert _ends(writer, _writer_thread.MAX_QUEUED_WRITES * 4)


def test_what_a_closed_file_is_given_is_dropped(terminal: Terminal) -> None:
    """A file that was closed under the program keeps nobody."""
    terminal.file.close()
    writer = LastingWriter(terminal.file)
    writer.start()
    assert _ends(writer, _writer_thread.MAX_QUEUED_WRITES * 4)


def test_all_has_come_when_the_writer_is_stopped(terminal: Terminal) -> None:
    """In its order, and to the last word, though the file stays open: so a shell gets its screen back."""
    writer = LastingWriter(terminal.file)
    for place in range(20):  # what is said last, and then to stop, before the thread takes any of it
        writer.write(f"line {place}")
    writer._queue.put(None)
    writer.run()
    os.set_blocking(terminal.there.fileno(), False)
    assert terminal.take() == "".join(f"line {place}" for place in range(20))


def test_a_terminal_without_room_gets_every_word_later(
    terminal: Terminal, monkeypatch: pytest.MonkeyPatch
) -> None:
    """One that does not block says that it has no room: the rest waits until it has, and none is lost."""
    os.set_blocking(terminal.file.fileno(), False)
    full, waits = Event(), lost_terminal.select

    def waits_seen(*files: list[int]) -> object:
        full.set()
        return waits(*files)

    monkeypatch.setattr(lost_terminal, "select", waits_seen)
    writer = LastingWriter(terminal.file)
    writer.start()
    texts = [f"{place} über den Deich " * 1_000 for place in range(20)]

    def write_all() -> None:
        for text in texts:
            writer.write(text)
        writer.stop()
        terminal.file.close()

    writing = Thread(target=write_all, daemon=True)
    writing.start()
    assert full.wait(10)
    assert terminal.take() == "".join(texts)


@pytest.mark.parametrize(("fault", "tries"), [(errno.ENOMEM, 3), (errno.EIO, 1), (errno.ENXIO, 1)])
def test_only_a_terminal_that_has_gone_is_given_up(
    terminal: Terminal, monkeypatch: pytest.MonkeyPatch, fault: int, tries: int
) -> None:
    """After another fault the next text is tried again."""
    tried = list[int]()

    def fails(_terminal: int, written: memoryview) -> int:
        tried.append(len(written))
        raise OSError(fault, "fails")

    monkeypatch.setattr(lost_terminal, "_write_some", fails)
    monkeypatch.setattr(lost_terminal, "_MUCH", 1)
    writer = LastingWriter(terminal.file)
    for word in ("low", "tide", "comes"):
        writer.write(word)
    writer._queue.put(None)
    writer.run()
    assert len(tried) == tries


def test_the_driver_of_the_terminal_writes_so(monkeypatch: pytest.MonkeyPatch) -> None:
    """What Textual writes with is ours."""
    monkeypatch.setattr(linux_driver, "WriterThread", _writer_thread.WriterThread)
    outlast_the_terminal()
    assert linux_driver.WriterThread is LastingWriter
