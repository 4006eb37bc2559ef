"""Terms: what the reasons to link see of each article, how common its terms are, who is found under them."""

from __future__ import annotations

import json
import os
import time
from array import array
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from typing import Any, NamedTuple

from reader.article.text import Hyperlink
from reader.library.lately import MOST, PARTS, Lately
from reader.library.packed_counts import PackedCounts, packed_sixteenths
from reader.library.packing import packed_numbers, unpacked_numbers
from reader.library.store import Store

_LAST = "terms"
"""The fact of the library that tells who changed its terms last."""

_NO_ROWS, _NONE_COUNTED = "[]", "{}"

_DIGEST = """
    SELECT d.article, c.headline, c.published, d.terms, d.counts, d.names, d.runs, d.linked, d.said,
        d.senses, d.address, d.links, d.counted
    FROM digest d JOIN card c ON c.article = d.article
"""
_FREQUENCIES = """
    SELECT json_group_array(ifnull(t.articles, 0)) FROM json_each(?) a LEFT JOIN term t ON t.term = a.value
"""
_WITH_LATELY = """
    SELECT json_group_array(ifnull(t.articles, 0) + ifnull(l.articles, 0)) FROM json_each(?) a
    LEFT JOIN term t ON t.term = a.value LEFT JOIN temp.lately_counted l ON l.term = a.value
"""
_KEPT = """
    SELECT a.value, (SELECT json_group_array(p.article) FROM {} p WHERE p.term = a.value) FROM json_each(?) a
"""


class Digested(NamedTuple):
    """An article's digest, as the reasons to link name its parts."""

    number: int
    headline: str
    published: str
    terms: Mapping[int, float]
    names: Mapping[str, int]
    shingles: Collection[int]
    linked: tuple[tuple[str, int], ...]
    said: tuple[Collection[int], ...] = ()
    senses: Sequence[Sequence[int]] = ()
    address: str = ""
    hyperlinks: tuple[tuple[str, str, int], ...] = ()
    counted: Mapping[str, str] = {}


class Terms:
    """The index by which related articles are found without reading them all."""

    def __init__(self, store: Store) -> None:
        self._store = store
        self._name = f"{os.getpid()}.{time.monotonic_ns()}"
        self._rollbacks = -1
        self._heard = 0
        self._lately = Lately(store, self._stamp)

    def heard(self) -> int:
        """A number that differs when somebody else may have changed what is counted, kept and told here.

        What else is written to a library, such as a mark, changes nothing of it.
        """
        if self._last() != self._name or self._rollbacks != self._store.rollbacks:
            self._heard += 1
        return self._heard

    def _last(self) -> str:
        """Who changed it last."""
        found = self._store.row("SELECT value FROM state WHERE key = ?", (_LAST,))
        return found[0] if found else ""

    def _stamp(self) -> tuple[str, int, int]:
        """Another value when somebody else may have changed it, and while that one goes on."""
        last = self._last()
        return last, self._store.rollbacks, self._store.changes_elsewhere() if last != self._name else 0

    def sign(self) -> None:
        """Writes down who changed it last, where that was somebody else; call it inside a transaction."""
        before = self._heard
        if self.heard() != before:
            self._lately.look()
            self._store.write("REPLACE INTO state VALUES (?, ?)", (_LAST, self._name))
            self._rollbacks = self._store.rollbacks
            self._lately.signed()

    def put(self, number: int, digest: Digested) -> None:
        """Stores the digest of an article in the place of an older one; its links are to be found anew."""
        with self._store.writing():
            self.sign()
            self._forget(number)
            self._store.write(
                "REPLACE INTO digest VALUES (?, 0, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                (
                    number,
                    packed_numbers("q", digest.terms),
                    packed_sixteenths(digest.terms),
                    packed_numbers("I", digest.shingles),
                    json.dumps(digest.names, ensure_ascii=False),
                    json.dumps(digest.linked, ensure_ascii=False),
                    b"",
                    b"",
                    packed_numbers("I", (n for runs in digest.said for n in (len(runs), *sorted(runs)))),
                    packed_numbers("I", (n for sense in digest.senses for n in (len(sense), *sense))),
                    digest.address,
                    json.dumps(digest.hyperlinks, ensure_ascii=False),
                    json.dumps(digest.counted, ensure_ascii=False),
                ),
            )

    def _forget(self, number: int) -> None:
        """Takes an article's terms out of the counts, and its links away but for those that name it."""
        found = self._store.row("SELECT state, terms, extra, kept FROM digest WHERE article = ?", (number,))
        if found and found[0]:
            terms, extra, kept = (unpacked_numbers("q", packed) for packed in found[1:])
            gone = [(term, number) for term in kept]
            self._store.write_all("DELETE FROM posting WHERE term = ? AND article = ?", gone)
            self._lately.add(dict.fromkeys({*terms, *extra}, -1), (), gone=gone)
        self._store.write(
            "DELETE FROM link WHERE source = ?1 OR (target = ?1 AND (title = '' OR reason = 'hyperlink'))",
            (number,),
        )

    def waiting(self, state: int, most: int = -1) -> list[int]:
        """The numbers of articles that have come as far as `state`: 0 not counted yet, 1 not linked yet."""
        found = self._store.rows(
            "SELECT article FROM digest WHERE state < 2 AND state = ? ORDER BY article LIMIT ?", (state, most)
        )
        return [number for (number,) in found]

    def digests(self, numbers: Collection[int]) -> Iterator[Digested]:
        """The digests of some articles, in no order; their numbers stay packed, for they may be many."""
        query = f"{_DIGEST} WHERE d.article IN (SELECT value FROM json_each(?))"
        for number, headline, published, terms, counts, names, runs, linked, said, *web in self._store.each(
            query, (json.dumps(list(numbers)),)
        ):
            senses, address, links, counted = web
            yield Digested(
                number,
                headline,
                published,
                PackedCounts(terms, counts),
                json.loads(names),
                unpacked_numbers("I", runs),
                _rows(linked),
                tuple(_samples(unpacked_numbers("I", said))),
                _Samples(senses),
                address,
                _rows(links),
                json.loads(counted) if counted != _NONE_COUNTED else {},
            )

    def hyperlinks(self, number: int) -> tuple[Hyperlink, ...]:
        """The pages that an article's text links to."""
        found = self._store.row("SELECT links FROM digest WHERE article = ?", (number,))
        return tuple(Hyperlink(*values) for values in _rows(found[0])) if found else ()

    def size(self) -> int:
        """How many articles there are to be found; counted in an index, for rows of digests are long."""
        found = self._store.row("SELECT count(*) FROM card")
        return int(found[0]) if found else 0

    def count(
        self,
        counts: Mapping[int, int],
        kept: Mapping[int, Collection[int]],
        extra: Mapping[int, Collection[int]],
    ) -> None:
        """Counts the terms of some articles in, by how many of these hold each; these are then in state 1.

        `kept` are the terms under which each is to be found, and `extra` those that were counted and that its
        digest does not tell.
        """
        with self._store.writing():
            self.sign()
            self._lately.add(counts, ((term, number) for number, terms in kept.items() for term in terms))
            self._store.write_all(
                "UPDATE digest SET state = 1, kept = ?, extra = ? WHERE article = ?",
                (
                    (packed_numbers("q", terms), packed_numbers("q", extra[number]), number)
                    for number, terms in kept.items()
                ),
            )

    def fold(self, most: int = MOST) -> None:
        """Folds what was counted lately into the large tables, where it is more than `most` terms."""
        if self._lately.holds() > most:
            for part in range(PARTS):
                with self._store.writing():
                    self.sign()
                    self._lately.fold(part)

    def frequencies(self, terms: Collection[int]) -> dict[int, int]:
        """How many articles hold each of some terms."""
        self._lately.look()
        asked = sorted(terms)  # in their order lie their pages, too
        query = _WITH_LATELY if self._lately.holds_any() else _FREQUENCIES
        found = self._store.row(query, (json.dumps(asked),))
        # A row for each term would take half as long again.
        return dict(zip(asked, json.loads(found[0]), strict=True)) if found else {}

    def kept(self, terms: Collection[int]) -> Mapping[int, Sequence[int]]:
        """The articles to be found under each of some terms."""
        self._lately.look()
        asked = json.dumps(sorted(terms))
        found: dict[int, array[int]] = {}
        for table in ("posting", "temp.lately_kept"):
            for term, held in self._store.each(_KEPT.format(table), (asked,)):
                if held != _NO_ROWS:
                    found.setdefault(term, array("q")).extend(json.loads(held))
        return found

    def linked(self, numbers: Iterable[int]) -> None:
        """Notes that the links of some articles have been found."""
        self._store.write_all("UPDATE digest SET state = 2 WHERE article = ?", ((n,) for n in numbers))


def _rows(packed: str) -> tuple[Any, ...]:
    """Rows that were packed as JSON; most articles have none."""
    return () if packed == _NO_ROWS else tuple(map(tuple, json.loads(packed)))


class _Samples(Sequence[Any]):
    """Runs of numbers that are unpacked when somebody goes through them: of most articles nobody does."""

    __slots__ = ("_packed",)

    def __init__(self, packed: bytes) -> None:
        self._packed = packed

    def __iter__(self) -> Iterator[Any]:
        return _samples(unpacked_numbers("I", self._packed))

    def __len__(self) -> int:
        return sum(1 for _ in self)

    def __getitem__(self, place: Any) -> Any:
        return tuple(self)[place]


def _samples(numbers: array[int]) -> Iterator[array[int]]:
    """Runs of numbers, each behind its size."""
    at = 0
    while at < len(numbers):
        end = at + 1 + numbers[at]
        yield numbers[at + 1 : end]
        at = end
