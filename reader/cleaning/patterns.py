"""A regular expression that costs nothing until it is first used: few texts need them all."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from functools import cached_property


class Pattern:
    """A regular expression, compiled when it is asked for the first time; its methods are those of `re`."""

    match: Callable[..., re.Match[str] | None]
    fullmatch: Callable[..., re.Match[str] | None]
    search: Callable[..., re.Match[str] | None]
    findall: Callable[..., list[str]]
    """The pattern has no groups."""
    finditer: Callable[..., Iterator[re.Match[str]]]
    sub: Callable[..., str]
    split: Callable[..., list[str]]
    """The pattern has no groups."""

    def __init__(self, pattern: str, flags: re.RegexFlag = re.NOFLAG) -> None:
        self._pattern, self._flags = pattern, flags

    @cached_property
    def compiled(self) -> re.Pattern[str]:
        """The same, compiled."""
        return re.compile(self._pattern, self._flags)

    def __getattr__(self, name: str) -> object:
        """A method of the compiled pattern; it is kept, so that a second use goes straight to it."""
        if name not in Pattern.__annotations__:
            raise AttributeError(name)
        method = self.__dict__[name] = getattr(self.compiled, name)
        return method
