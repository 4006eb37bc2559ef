"""An escape that stands alone is obeyed at once."""

from __future__ import annotations

import selectors

import pytest
from textual.drivers import linux_driver

from reader.tui.eager_keys import AFTER_ESCAPE, EagerSelector, read_eagerly


def test_after_a_key_it_is_looked_again_in_a_moment(monkeypatch: pytest.MonkeyPatch) -> None:
    """Then, while nothing comes, as seldom as before."""
    came, waited = iter([[], ["key"], ["key"], [], []]), []

    def select(_: object, timeout: float | None = None) -> list[str]:
        waited.append(timeout)
        return next(came)

    monkeypatch.setattr(selectors.SelectSelector, "select", select)
    selector = EagerSelector()
    for _ in range(5):
        selector.select(0.1)
    selector.close()
    assert waited == [0.1, 0.1, AFTER_ESCAPE, AFTER_ESCAPE, 0.1]


def test_the_driver_of_the_terminal_reads_so(monkeypatch: pytest.MonkeyPatch) -> None:
    """What Textual makes its selector of is ours, and all that it takes from there is there."""
    monkeypatch.setattr(linux_driver, "selectors", selectors)
    read_eagerly()
    assert isinstance(linux_driver.selectors.SelectSelector(), EagerSelector)
    assert linux_driver.selectors.EVENT_READ == selectors.EVENT_READ
