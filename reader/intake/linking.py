"""Linking: hands every new article to the reasons, with the few others that may belong to it."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Iterable, Iterator, Mapping
from heapq import nlargest

from reader.article.link import Link
from reader.intake.placing import place_new
from reader.library import Library
from reader.links import find_links
from reader.links.lookup import counted_terms, kept_under, named_terms, naming_terms, same_terms
from reader.links.named import NAMED
from reader.links.reason import Digest, Pile

BATCH = 300
"""How many articles are linked at a time."""

MOST_CANDIDATES = 24
"""So many articles with the most telling words in common are looked at closely."""

FEWEST_SHARED = 0.05
"""An article that shares less of the squared weight of the terms looked up than this is not looked at."""

TOO_COMMON = 500
"""A term that more articles hold than this finds nobody: it tells too little."""

MOST_FREQUENCIES = 400_000
"""How many terms' frequencies are remembered at a time."""


def link_new(library: Library) -> None:
    """Links every article that came since the last time; can be broken off and taken up again."""
    linker = _Linker(library)
    while any((linker.count(), linker.link())):
        pass
    place_new(library)


class _Frequencies(dict[int, int]):
    """How many articles hold each of the terms that were looked up; a term that nobody holds has none."""

    def __missing__(self, term: int) -> int:
        return 0

    def add(self, more: Mapping[int, int]) -> None:
        """Counts articles in that have come since; terms that were not looked up are left out."""
        self.update({term: self[term] + count for term, count in more.items() if term in self})


class _Linker:
    """One pass over the articles that wait to be linked."""

    def __init__(self, library: Library) -> None:
        self._library = library
        self._terms = library.terms
        self._frequencies = _Frequencies()
        self._counted: dict[int, Digest] = {}
        self._pile = Pile(0, self._frequencies.__getitem__)

    def count(self) -> int:
        """Counts the terms of a batch in, so that others find it; how many articles it held."""
        if not self._terms.waiting(0, 1):
            return 0
        with self._library.writing():
            numbers = self._terms.waiting(0, BATCH)  # another program may have been quicker
            digests = self._counted = self._digests(numbers)
            counted = {number: counted_terms(digest) for number, digest in digests.items()}
            more = self._terms.count(counted)
            self._frequencies.add(more)
            self._pile = Pile(self._terms.size(), self._frequencies.__getitem__)
            self._learn(*counted.values())
            self._terms.keep(
                {number: kept_under(digest, self._pile) for number, digest in digests.items()},
                {number: terms - digests[number].terms.keys() for number, terms in counted.items()},
            )
        return len(numbers)

    def link(self) -> int:
        """Finds the links of a batch and stores them; how many articles it held."""
        numbers = self._terms.waiting(1, BATCH)
        if not numbers:
            return 0
        self._pile = Pile(self._terms.size(), self._frequencies.__getitem__)
        digests = self._counted if self._counted.keys() == set(numbers) else self._digests(numbers)
        self._learn(*map(counted_terms, digests.values()))
        alike, waiting = self._alike(digests), self._waiting_for(digests)
        others = {*(n for found in alike.values() for n in found), *waiting} - digests.keys()
        everyone = digests | self._digests(others)
        self._learn(*(everyone[number].terms for number in others if number in everyone))
        links = list(self._found(digests, alike, everyone))
        resolved = list(self._resolved(waiting, everyone))
        with self._library.writing():
            mine = set(numbers) & set(self._terms.waiting(1))  # another program may have been quicker
            self._library.links.replace(mine, (link for link in links if link.source in mine))
            for link in resolved:
                self._library.links.resolve(link)
            self._terms.linked(mine)
        return len(numbers)

    def _digests(self, numbers: Collection[int]) -> dict[int, Digest]:
        return {kept.number: Digest(*kept) for kept in self._terms.digests(numbers)}

    def _learn(self, *terms: Iterable[int]) -> None:
        """Looks up how common terms are, unless it is known."""
        if len(self._frequencies) > MOST_FREQUENCIES:
            self._frequencies.clear()
        asked = set[int]().union(*terms).difference(self._frequencies)
        self._frequencies.update(self._terms.frequencies(asked))

    def _alike(self, digests: Mapping[int, Digest]) -> dict[int, list[int]]:
        """For each article the few others that share its heaviest terms, or the headlines that it names.

        Of two articles that wait to be linked the later one finds the other, as such links hold both ways.
        """
        waiting = set(self._terms.waiting(1))
        same = {number: same_terms(digest, self._pile) for number, digest in digests.items()}
        named = {number: named_terms(digest, self._pile) for number, digest in digests.items()}
        asked = {term for terms in (*same.values(), *named.values()) for term in terms}
        kept = self._terms.kept([term for term in asked if self._frequencies[term] <= TOO_COMMON])
        return {
            number: sorted(
                {n for n in _best(same[number], kept, number) if n < number or n not in waiting}.union(
                    _best(named[number], kept, number)
                )
            )
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
    bar = FEWEST_SHARED * sum(weight * weight for weight in asked.values())
    shared = {other: weight for other, weight in shared.items() if weight >= bar}
    return nlargest(MOST_CANDIDATES, shared, key=lambda other: (shared[other], -other))
