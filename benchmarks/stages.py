"""Stages: the CPU seconds that functions take, whoever calls them, summed under a name."""

from __future__ import annotations

import time
from collections.abc import Callable
from typing import Any


def timed(spent: dict[str, float], owner: Any, name: str, told: str = "") -> None:
    """Counts what a function of a module or a class takes under `told`, or else under its name."""
    function: Callable[..., Any] = getattr(owner, name)

    def counted(*args: Any, **options: Any) -> Any:
        begun = time.process_time()
        try:
            return function(*args, **options)
        finally:
            spent[told or name] += time.process_time() - begun

    setattr(owner, name, counted)
