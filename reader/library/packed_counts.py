"""Packed counts: the terms of an article with their counts, as a digest's row holds them.

4 kB instead of the 26 of a dict: while links are made, a thousand articles may be looked at side by side.
"""

from __future__ import annotations

from array import array
from collections.abc import ItemsView, Iterator, Mapping, ValuesView

from reader.library.packing import unpacked_numbers

_SIXTEENTHS = [part / 16 for part in range(256)]


_MOST_KNOWN = 1_000
"""Counts are dampened whole numbers, so that few different ones are met."""


class _Sixteenths(dict[float, int]):
    """Counts in sixteenths, each worked out when it is first met; more than 15.9 is that."""

    def __missing__(self, count: float) -> int:
        found = min(255, round(count * 16))
        if len(self) < _MOST_KNOWN:
            self[count] = found
        return found


_sixteenths = _Sixteenths()


def packed_sixteenths(counts: Mapping[int, float]) -> bytes:
    """The counts in sixteenths, a byte each."""
    return bytes(map(_sixteenths.__getitem__, counts.values()))


class PackedCounts(Mapping[int, float]):
    """A mapping of terms to counts that is quick to go through, and slow to ask for a single term."""

    __slots__ = ("_sixteenths", "_terms")

    def __init__(self, terms: bytes, sixteenths: bytes) -> None:
        self._terms: array[int] = unpacked_numbers("q", terms)
        self._sixteenths = sixteenths

    def __len__(self) -> int:
        return len(self._terms)

    def __iter__(self) -> Iterator[int]:
        return iter(self._terms)

    def __getitem__(self, term: int) -> float:
        try:
            return _SIXTEENTHS[self._sixteenths[self._terms.index(term)]]
        except ValueError:
            raise KeyError(term) from None

    def items(self) -> ItemsView[int, float]:
        """Every term with its count."""
        return _Items(self)

    def values(self) -> ValuesView[float]:
        """Every count, in the order of the terms."""
        return _Values(self)

    def counts(self) -> Iterator[float]:
        """The same, each unpacked as it is reached."""
        return map(_SIXTEENTHS.__getitem__, self._sixteenths)

    def pairs(self) -> Iterator[tuple[int, float]]:
        """The same, each unpacked as it is reached."""
        return zip(self._terms, self.counts(), strict=True)


class _Items(ItemsView[int, float]):
    """The terms with their counts, side by side and not one asked for by the other."""

    _mapping: PackedCounts

    def __iter__(self) -> Iterator[tuple[int, float]]:
        return self._mapping.pairs()


class _Values(ValuesView[float]):
    """The counts one after the other, no term looked for."""

    _mapping: PackedCounts

    def __iter__(self) -> Iterator[float]:
        return self._mapping.counts()
