"""File names from titles: what every file system takes, none twice, and none that is there already.

`Why? "No" / Yes.` -> `Why No Yes.md`, then `Why No Yes-2.md`
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable
from itertools import chain, count, takewhile

from reader.safety import safe_line

_LONGEST = 100
"""Bytes of a name without its ending: some disks take 143 in all, and a number may come to it."""
_NO_SIGNS = re.compile(r'[<>:"/\\|?*#^\[\]]')
"""Signs that a file system refuses, or a program that links notes."""
_SPACES = re.compile(r"\s+")
_DEVICE = re.compile(r"(?:con|prn|aux|nul|conin\$|conout\$|(?:com|lpt)[0-9¹²³])(?:\.|$)", re.IGNORECASE)
"""Names that are devices on Windows, whatever their ending."""


def plain_name(title: str, otherwise: str) -> str:
    """A title as the name of a file, without its ending; `otherwise` where nothing is left of it."""
    visible = "".join(sign for sign in safe_line(title) if unicodedata.category(sign)[0] != "C")
    words = _SPACES.sub(" ", _NO_SIGNS.sub(" ", unicodedata.normalize("NFC", visible)))
    name = _short(words.lstrip(" .-~"), _LONGEST).rstrip(" .")
    if not name:
        return otherwise
    return f"_{name}" if _DEVICE.match(name) else name


def _short(name: str, most: int) -> str:
    """As much of a name as fits into so many bytes; whole words where there are any."""
    if len(name.encode()) <= most:
        return name
    cut = name.encode()[:most].decode(errors="ignore")
    words = cut.rpartition(" ")[0]
    return words if len(words) > len(cut) // 2 else cut


class FileNames:
    """The names of one folder. Two that differ in case or in the forms of accents alone are one.

    It holds their hashes, for a library may be exported into one folder; of two that share a hash the second
    one gets a number.
    """

    def __init__(self, there: Iterable[str]) -> None:
        """Of a folder in which these names are taken."""
        self._there = {_key(name): name for name in there}
        self._taken = set(map(hash, self._there))
        self._numbers: dict[int, int] = {}
        self._older: dict[str, list[str]] = {}

    def older(self, name: str, suffix: str) -> list[str]:
        """What lay there of this name, and with numbers behind it; one taken out is not told again."""
        first = _key(name + suffix)
        if first not in self._there:
            return []
        if first not in self._older:
            numbered = (_key(f"{name}-{number}{suffix}") for number in count(2))
            found = takewhile(self._there.__contains__, chain([first], numbered))
            self._older[first] = [self._there[key] for key in found]
        return self._older[first]

    def new(self, name: str, suffix: str) -> str:
        """A name that was free until now, and is not any more."""
        first = hash(_key(name + suffix))
        number = self._numbers.get(first, 1)
        found = name + suffix if number == 1 else f"{name}-{number}{suffix}"
        while (known := hash(_key(found))) in self._taken:
            number += 1
            found = f"{name}-{number}{suffix}"
        if number > 1:
            self._numbers[first] = number
        self._taken.add(known)
        return found


def _key(name: str) -> str:
    return unicodedata.normalize("NFKC", unicodedata.normalize("NFKC", name).casefold())
