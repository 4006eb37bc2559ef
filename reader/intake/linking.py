"""Linking: hands every new article to the reasons, with the few others that may belong to it."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Iterable, Iterator, Mapping
from heapq import nlargest

from reader.article.link import Link
from reader.library import Library
from reader.links import find_links
from reader.links.lookup import counted_terms, kept_under, named_terms, naming_terms, same_terms
from reader.links.named import NAMED
from reader.links.reason import Digest, Pile

BATCH = 300
"""How many articles are linked at a time."""

MOST_CANDIDATES = 24
"""So many articles with the most telling words in common are looked at closely."""

TOO_COMMON = 500
"""A term that more articles hold than this finds nobody: it tells too little."""

MOST_FREQUENCIES = 400_000
"""How many terms' frequencies are remembered at a time."""


def link_new(library: Library) -> None:
    """Links every article that came since the last time; can be broken off and taken up again."""
    linker = _Linker(library)
    while linker.count() or linker.link():
        pass


class _Linker:
    """One pass over the articles that wait to be linked."""

    def __init__(self, library: Library) -> None:
        self._library = library
        self._terms = library.terms
        self._frequencies: dict[int, int] = {}
        self._pile = Pile(0, self._frequency)

    def _frequency(self, term: int) -> int:
        return self._frequencies.get(term, 0)

    def count(self) -> int:
        """Counts the terms of a batch in, so that others find it; how many articles it held."""
        numbers = self._terms.waiting(0, BATCH)
        if not numbers:
            return 0
        with self._library.writing():
            digests = self._digests(numbers)
            self._terms.count({number: counted_terms(digest) for number, digest in digests.items()})
            self._pile = Pile(self._terms.size(), self._frequency)
            self._learn(digests.values(), again=True)
            self._terms.keep({number: kept_under(digest, self._pile) for number, digest in digests.items()})
        return len(numbers)

    def link(self) -> int:
        """Finds the links of a batch and stores them; how many articles it held."""
        numbers = self._terms.waiting(1, BATCH)
        if not numbers:
            return 0
        self._pile = Pile(self._terms.size(), self._frequency)
        digests = self._digests(numbers)
        self._learn(digests.values())
        alike, waiting = self._alike(digests), self._waiting_for(digests)
        others = {*(n for found in alike.values() for n in found), *waiting} - digests.keys()
        everyone = digests | self._digests(others)
        self._learn(everyone.values())
        links = list(self._found(digests, alike, everyone))
        resolved = list(self._resolved(waiting, everyone))
        with self._library.writing():
            self._library.links.replace(numbers, links)
            for link in resolved:
                self._library.links.resolve(link)
            self._terms.linked(numbers)
        return len(numbers)

    def _digests(self, numbers: Collection[int]) -> dict[int, Digest]:
        return {kept.number: Digest(*kept) for kept in self._terms.digests(numbers)}

    def _learn(self, digests: Iterable[Digest], *, again: bool = False) -> None:
        """Looks up how common the terms of some articles are, unless it is known."""
        if len(self._frequencies) > MOST_FREQUENCIES:
            self._frequencies.clear()
        known = set() if again else self._frequencies.keys()
        asked = {term for digest in digests for term in counted_terms(digest) - known}
        self._frequencies.update(self._terms.frequencies(asked))

    def _alike(self, digests: Mapping[int, Digest]) -> dict[int, list[int]]:
        """For each article the few others that share its heaviest terms, or the headlines that it names."""
        same = {number: same_terms(digest, self._pile) for number, digest in digests.items()}
        named = {number: named_terms(digest, self._pile) for number, digest in digests.items()}
        asked = {term for terms in (*same.values(), *named.values()) for term in terms}
        kept = self._terms.kept([term for term in asked if self._frequency(term) <= TOO_COMMON])
        return {
            number: [*{*_best(same[number], kept, number), *_best(named[number], kept, number)}]
            for number in digests
        }

    def _waiting_for(self, digests: Mapping[int, Digest]) -> dict[int, list[int]]:
        """The articles whose text may name one of `digests`, each with those that it may name."""
        asked = {number: naming_terms(digest, self._pile) for number, digest in digests.items()}
        kept = self._terms.kept({term for terms in asked.values() for term in terms})
        waiting: dict[int, list[int]] = {}
        for number, terms in asked.items():
            for source in _best(terms, kept, number):
                waiting.setdefault(source, []).append(number)
        return waiting

    def _found(
        self, digests: Mapping[int, Digest], alike: Mapping[int, list[int]], everyone: Mapping[int, Digest]
    ) -> Iterator[Link]:
        """The links of a batch; a reason that holds both ways is told once."""
        told: set[tuple[str, frozenset[int | None]]] = set()
        for number, digest in digests.items():
            candidates = [everyone[other] for other in alike[number] if other in everyone]
            for link in find_links(digest, candidates, self._pile):
                pair = (link.reason, frozenset((link.source, link.target)))
                if link.title or pair not in told:
                    told.add(pair)
                    yield link

    def _resolved(self, waiting: Mapping[int, list[int]], everyone: Mapping[int, Digest]) -> Iterator[Link]:
        """The lines of older articles that name one of the new ones."""
        for source, named in waiting.items():
            if source in everyone:
                found = NAMED.find(everyone[source], [everyone[number] for number in named], self._pile)
                yield from (link for link in found if link.target is not None)


def _best(asked: Mapping[int, float], kept: Mapping[int, list[int]], number: int) -> list[int]:
    """The articles kept under the terms asked for, those that share the heaviest ones, but not `number`."""
    shared: dict[int, float] = defaultdict(float)
    for term, weight in asked.items():
        for other in kept.get(term, ()):
            shared[other] += weight * weight
    shared.pop(number, None)
    return nlargest(MOST_CANDIDATES, shared, key=lambda other: (shared[other], -other))
