"""Processes: how many of them read a pile."""

from __future__ import annotations

import os

FEW_FILES = 40
FEW_BYTES = 1_000_000
"""Up to here reading costs less than starting processes for it."""

MOST_PROCESSES = 8


SHARED_OUT = (".jsonl", ".ndjson", ".jl", ".json")
"""Name endings of files with many articles, which several processes share; asked here without an importer."""


def parts_of(name: str, size: int) -> int:
    """How many processes can share a file of so many bytes."""
    return max(1, size // FEW_BYTES) if name.lower().endswith(SHARED_OUT) else 1


def processes_for(parts: int, size: int, asked: int | None) -> int:
    """How many processes to read so many files, or parts of them, and bytes with; 0 means: in this one.

    `asked` is what somebody asked for; None where nobody did.
    """
    if asked is not None:
        return min(asked, parts)
    if parts <= FEW_FILES and size <= FEW_BYTES:
        return 0
    return max(1, min(parts, _cores(), MOST_PROCESSES))


def _cores() -> int:
    """How many cores this process may use; macOS tells only how many there are."""
    return len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1
