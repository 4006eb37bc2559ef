"""A limit on time for work that must not grow faster than its input."""

from __future__ import annotations

import signal
from collections.abc import Iterator
from types import FrameType

import pytest


@pytest.fixture
def patience() -> Iterator[None]:
    """Half a minute for what takes milliseconds when it is linear, and hours when it is not."""

    def give_up(_number: int, _frame: FrameType | None) -> None:
        raise TimeoutError("this takes more than linear time")

    before = signal.signal(signal.SIGALRM, give_up)
    signal.alarm(30)
    yield
    signal.alarm(0)
    signal.signal(signal.SIGALRM, before)
