"""The contract of a verb: its name, its arguments, and what it does."""

from __future__ import annotations

from argparse import ArgumentParser, Namespace
from collections.abc import Callable
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Verb:
    """One word after `reader`."""

    name: str
    summary: str
    """One line for `reader --help`."""
    arguments: Callable[[ArgumentParser], None]
    """Adds the verb's own arguments."""
    run: Callable[[Namespace], int]
    """Does it; returns the exit status: 0 done, 1 some of it failed, 2 could not be understood."""
