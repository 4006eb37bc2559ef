"""A regular expression that costs nothing until it is first used: few texts need them all."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cached_property


class Pattern:
    """A regular expression, compiled when it is asked for the first time; its methods are those of `re`."""

    def __init__(self, pattern: str, flags: re.RegexFlag = re.NOFLAG) -> None:
        self._pattern, self._flags = pattern, flags

    @cached_property
    def compiled(self) -> re.Pattern[str]:
        """The same, compiled: for a loop that uses it often."""
        return re.compile(self._pattern, self._flags)

    def match(self, text: str, start: int = 0) -> re.Match[str] | None:
        """A match at `start`."""
        return self.compiled.match(text, start)

    def fullmatch(self, text: str) -> re.Match[str] | None:
        """A match of the whole text."""
        return self.compiled.fullmatch(text)

    def search(self, text: str) -> re.Match[str] | None:
        """The first match."""
        return self.compiled.search(text)

    def findall(self, text: str) -> list[str]:
        """What matches; the pattern has no groups."""
        return self.compiled.findall(text)

    def finditer(self, text: str) -> Iterator[re.Match[str]]:
        """The matches, one after the other."""
        return self.compiled.finditer(text)

    def sub(self, by: str, text: str, count: int = 0) -> str:
        """`text` with what matches replaced."""
        return self.compiled.sub(by, text, count)

    def split(self, text: str) -> list[str]:
        """The text between what matches; the pattern has no groups."""
        return self.compiled.split(text)
