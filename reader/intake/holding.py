"""Holding: how a long run holds no more memory than it needs just now."""

from __future__ import annotations

import sys
from contextlib import suppress

LARGE = 128 * 1024
"""What takes so many bytes is asked of the system and goes back to it, and lies in nobody's way."""

_MMAP_THRESHOLD = -3  # M_MMAP_THRESHOLD of <malloc.h>


def give_large_pieces_back() -> None:
    """Has the C library give large pieces back to the system as soon as they are free.

    By itself glibc keeps ever larger ones in a heap in which small ones then stand between: a run over many
    articles came to hold a fifth more. Other systems are left as they are.
    """
    if sys.platform != "linux":
        return
    import ctypes  # for long runs alone: it takes some milliseconds

    with suppress(OSError, AttributeError):  # another C library than glibc
        ctypes.CDLL(None).mallopt(_MMAP_THRESHOLD, LARGE)
