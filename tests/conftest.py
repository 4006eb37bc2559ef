"""What every test stands on: places of its own, so that none touches the user's library or settings."""

from __future__ import annotations

import ctypes
import os
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import settings

sys.path.insert(0, str(Path(__file__).parent))  # so that tests of several rooms find what is written for them

# The same examples in every run: a test that fails fails again. A loaded machine is no fault of the code.
settings.register_profile("house", deadline=None, derandomize=True)
settings.register_profile("chance", deadline=None, derandomize=False)  # others each time: `make test-long`
settings.load_profile("house")


def pytest_collection_modifyitems(config: pytest.Config, items: list[pytest.Item]) -> None:
    """Leaves the long form of tests to `make test-long`, which asks for it by its mark."""
    if config.option.markexpr:
        return
    long = [item for item in items if item.get_closest_marker("long")]
    if long:
        config.hook.pytest_deselected(items=long)
        items[:] = [item for item in items if item not in long]


@pytest.fixture(autouse=True)
def own_places(tmp_path_factory: pytest.TempPathFactory, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A home with no library and no settings, for every test; the folder it lies in."""
    home = tmp_path_factory.mktemp("home")
    monkeypatch.setenv("HOME", str(home))
    monkeypatch.setenv("READER_DATA", str(home / "data"))
    monkeypatch.setenv("READER_CONFIG", str(home / "config"))
    monkeypatch.setenv("READER_LIBRARY", str(home / "data" / "library.sqlite"))
    for name in ("XDG_DATA_HOME", "XDG_CONFIG_HOME", "XDG_STATE_HOME", "NO_COLOR"):
        monkeypatch.delenv(name, raising=False)
    return home


@pytest.fixture
def no_root() -> Iterator[None]:
    """Who runs the tests may write only where permissions say so, though it be root in a container.

    `capget` and `capset` speak of this thread alone, and what is given up here can be taken again.
    """
    libc, head = ctypes.CDLL(None), (ctypes.c_uint32 * 2)(0x20080522, 0)
    powers = (ctypes.c_uint32 * 6)()
    if os.geteuid() != 0 or libc.capget(head, powers) != 0:
        yield
        return
    before, powers[0] = powers[0], powers[0] & ~0b110
    libc.capset(head, powers)
    yield
    powers[0] = before
    libc.capset(head, powers)
