"""Plain: a text as passages are compared, and the way back to the places of the real one.

One space for any white space, straight quotation marks, composed characters: for matching only, never for
what is stored. Before -> after: `"“So,”\\n\\nshe  said"` -> `'"So," she said'`.
"""

from __future__ import annotations

import re
import unicodedata
from bisect import bisect_right
from dataclasses import dataclass
from functools import lru_cache

_STRAIGHT = str.maketrans({**dict.fromkeys("“”„‟«»″", '"'), **dict.fromkeys("‘’‚‛‹›′", "'")})
_CHANGES = re.compile(r"\s{2,}|[^\S ]|[^\u0300-\u036f][\u0300-\u036f]+")


@dataclass(frozen=True, slots=True)
class Plain:
    """A text made plain."""

    text: str
    _ends: tuple[int, ...]
    """Where in the plain text each change ends."""
    _shifts: tuple[int, ...]
    """How many code points more the real text has up to there."""

    def real(self, place: int) -> int:
        """The place in the real text of a place in the plain one."""
        change = bisect_right(self._ends, place)
        return place + (self._shifts[change - 1] if change else 0)

    def plain(self, place: int) -> int:
        """The place in the plain text of a place in the real one, or the nearest before it."""
        low, high = 0, len(self.text)
        while low < high:
            middle = (low + high + 1) // 2
            low, high = (middle, high) if self.real(middle) <= place else (low, middle - 1)
        return low


@lru_cache(maxsize=8)
def plain(text: str) -> Plain:
    """`text` made plain; that of the last texts is remembered, for the next bookmark of the same article."""
    parts: list[str] = []
    ends: list[int] = []
    shifts: list[int] = []
    at = length = 0
    for change in _CHANGES.finditer(text):
        kept = text[at : change.start()]
        new = " " if change[0].isspace() else unicodedata.normalize("NFC", change[0])
        parts += (kept, new)
        at, length = change.end(), length + len(kept) + len(new)
        ends.append(length)
        shifts.append(at - length)
    parts.append(text[at:])
    return Plain("".join(parts).translate(_STRAIGHT), tuple(ends), tuple(shifts))
