"""Linking: hands every new article to the reasons, with the few others that may belong to it."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from heapq import nlargest
from itertools import chain, filterfalse, islice

from reader.article.link import Link
from reader.intake.placing import place_new
from reader.intake.remembering import MOST_DIGESTS, Memory
from reader.library import Library
from reader.links import find_links
from reader.links.hyperlinks import HYPERLINKED
from reader.links.lookup import (
    counted_terms,
    kept_under,
    line_terms,
    linked_terms,
    linking_terms,
    named_terms,
    naming_terms,
    same_terms,
)
from reader.links.named import NAMED, headline_term, headline_words
from reader.links.reason import Digest

BATCH = 150
"""How many articles are counted before they are linked."""

AT_HAND = 8
"""How many are linked at a time: up to twenty times as many others are held meanwhile.

With 25 a run over a library of 100,000 held 9 MB more and took as long."""

COUNTED = 12
"""How many are counted in one transaction, so that nobody else who writes waits for long."""

MOST_CANDIDATES = 24
"""So many articles with the most telling words in common are looked at closely."""

FEWEST_SHARED = 0.05
"""An article that shares less of the squared weight of the terms looked up than this is not looked at."""

MOST_LINKING = 100
"""Of the articles that link to a new one, so many are looked at, the newest."""

TOO_COMMON = 500
"""A term that more articles hold than this finds nobody: it tells too little."""

MOST_HELD = 12_000
"""When the terms looked up for an article are held by so many in all, the lighter ones are left out."""


def link_new(library: Library, memory: Memory | None = None) -> None:
    """Links every article that came since the last time; can be broken off and taken up again."""
    linker = _Linker(library, memory)
    while any((linker.count(), linker.link())):
        pass
    library.terms.fold()
    place_new(library)


class _Linker:
    """One pass over the articles that wait to be linked."""

    def __init__(self, library: Library, memory: Memory | None = None) -> None:
        self._library = library
        self._terms = library.terms
        self._memory = memory or Memory()
        self._memory.refresh(self._terms.heard())
        self._frequencies = self._memory.frequencies
        self._size = self._terms.size()
        self._pile = self._memory.pile(self._size, self._learn)

    def count(self) -> int:
        """Counts the terms of a batch in, so that others find it; how many articles it held."""
        counted = 0
        while counted < BATCH and (more := self._count_some()):
            counted += more
        return counted

    def _count_some(self) -> int:
        """Counts the next few in, or tries to; how many they are.

        All is worked out before it is written, so that nobody else who writes waits for it.
        """
        heard = self._terms.heard()
        numbers = self._terms.waiting(0, COUNTED)
        if not numbers:
            return 0
        self._memory.forget(numbers)
        digests = self._digests(numbers)
        counted = {number: counted_terms(digest) for number, digest in digests.items()}
        self._pile = self._memory.pile(self._size, self._learn)
        self._learn(*counted.values(), *map(line_terms, digests.values()))
        counts = Counter(chain.from_iterable(counted.values()))
        self._frequencies.add(counts)
        kept = {number: kept_under(digest, self._pile) for number, digest in digests.items()}
        extra = {number: terms.difference(digests[number].terms) for number, terms in counted.items()}
        with self._library.writing():
            if self._terms.heard() == heard:
                self._terms.count(counts, kept, extra)
            else:  # another program may have been quicker: all is looked at again
                self._terms.sign()
                self._memory.refresh(self._terms.heard())
        return len(numbers)

    def link(self) -> int:
        """Finds the links of a batch and stores them; how many articles it held."""
        numbers = self._terms.waiting(1, BATCH)
        for at in range(0, len(numbers), AT_HAND):
            self._link_some(numbers[at : at + AT_HAND])
        return len(numbers)

    def _link_some(self, numbers: Sequence[int]) -> None:
        self._pile = self._memory.pile(self._size, self._learn)
        digests = self._digests(numbers)
        self._learn(*map(counted_terms, digests.values()), *map(line_terms, digests.values()))
        alike, waiting = self._alike(digests), self._waiting_for(digests)
        others = {*(other for alikes in alike.values() for other in alikes), *waiting} - digests.keys()
        everyone = digests | self._digests(others)
        self._learn(*(map(headline_term, headline_words(one.headline)) for one in everyone.values()))
        self._learn(*(line_terms(everyone[source]) for source in waiting if source in everyone))
        links = list(self._found(digests, alike, everyone))
        resolved = list(self._resolved(waiting, everyone))
        with self._library.writing():
            mine = set(numbers) & set(self._terms.waiting(1))  # another program may have been quicker
            self._library.links.replace(mine, (link for link in links if link.source in mine))
            for link in resolved:
                keep = self._library.links.resolve if link.reason == NAMED.name else self._library.links.add
                keep(link)
            self._terms.linked(mine)

    def _digests(self, numbers: Collection[int]) -> dict[int, Digest]:
        """The digests of some articles; the last ones that were read are at hand."""
        at_hand = self._memory.digests
        asked = [number for number in numbers if number not in at_hand]
        read = {kept.number: Digest(*kept) for kept in self._terms.digests(asked)}
        found = {number: at_hand[number] for number in numbers if number in at_hand} | read
        at_hand |= read
        for number in list(islice(at_hand, max(0, len(at_hand) - MOST_DIGESTS))):
            del at_hand[number]
        return found

    def _learn(self, *terms: Iterable[int]) -> None:
        """Looks up how common terms are, unless it is known."""
        every = set[int]().union(*terms)  # articles of one story share most of them
        asked = list(filterfalse(self._frequencies.__contains__, every))
        if asked:
            self._frequencies.update(self._terms.frequencies(asked))

    def _alike(self, digests: Mapping[int, Digest]) -> dict[int, list[int]]:
        """For each article the few others that share its heaviest terms, that it names, or that it links to.

        Of two articles that wait to be linked the later one finds the other, as such links hold both ways.
        """
        waiting = set(self._terms.waiting(1))
        same = {number: same_terms(digest, self._pile) for number, digest in digests.items()}
        named = {number: named_terms(digest, self._pile) for number, digest in digests.items()}
        asked = {term for terms in (*same.values(), *named.values()) for term in self._affordable(terms)}
        linked = {number: linked_terms(digest) for number, digest in digests.items()}
        asked.update(*linked.values())
        kept = self._terms.kept(asked)
        return {
            number: sorted(
                {n for n in _best(same[number], kept, number) if n < number or n not in waiting}.union(
                    _best(named[number], kept, number), _held(linked[number], kept, number)
                )
            )
            for number in digests
        }

    def _affordable(self, terms: Iterable[int]) -> Iterator[int]:
        """Those of some terms, the heaviest first, that few enough hold, and all together not too many."""
        left = MOST_HELD
        for term in terms:
            held = self._frequencies[term]
            if held <= TOO_COMMON:
                left -= held
                if left < 0:
                    return
                yield term

    def _waiting_for(self, digests: Mapping[int, Digest]) -> dict[int, list[int]]:
        """The articles whose text may name one of `digests` or links to it, each with those."""
        asked = {number: naming_terms(digest, self._pile) for number, digest in digests.items()}
        linking = {number: linking_terms(digest) for number, digest in digests.items()}
        kept = self._terms.kept({term for terms in (*asked.values(), *linking.values()) for term in terms})
        waiting: dict[int, list[int]] = {}
        for number, terms in asked.items():
            for source in {*_best(terms, kept, number), *_held(linking[number], kept, number)}:
                waiting.setdefault(source, []).append(number)
        return waiting

    def _found(
        self,
        digests: Mapping[int, Digest],
        alike: Mapping[int, list[int]],
        everyone: Mapping[int, Digest],
    ) -> Iterator[Link]:
        """The links of some articles; a reason that holds both ways is told once."""
        told = set[tuple[str, frozenset[int | None]]]()
        for number, digest in digests.items():
            candidates = [everyone[other] for other in alike[number] if other in everyone]
            for link in find_links(digest, candidates, self._pile):
                pair = (link.reason, frozenset((link.source, link.target)))
                if link.title or pair not in told:
                    told.add(pair)
                    yield link

    def _resolved(self, waiting: Mapping[int, list[int]], everyone: Mapping[int, Digest]) -> Iterator[Link]:
        """The lines and hyperlinks of older articles that lead to one of the new ones."""
        for source, named in waiting.items():
            if source in everyone:
                others = [everyone[number] for number in named]
                found = NAMED.find(everyone[source], others, self._pile)
                yield from (link for link in found if link.target is not None)
                yield from HYPERLINKED.find(everyone[source], others, self._pile)


def _best(asked: Mapping[int, float], kept: Mapping[int, Sequence[int]], number: int) -> list[int]:
    """The articles kept under the terms asked for, those that share the heaviest ones, but not `number`."""
    shared: dict[int, float] = defaultdict(float)
    for term, weight in asked.items():
        square = weight * weight
        for other in kept.get(term, ()):
            shared[other] += square
    shared.pop(number, None)
    bar = FEWEST_SHARED * sum(weight * weight for weight in asked.values())
    shared = {other: weight for other, weight in shared.items() if weight >= bar}
    return nlargest(MOST_CANDIDATES, shared, key=lambda other: (shared[other], -other))


def _held(terms: Iterable[int], kept: Mapping[int, Sequence[int]], number: int) -> list[int]:
    """The newest articles that are kept under any of some terms, but not `number`."""
    return nlargest(MOST_LINKING, {other for term in terms for other in kept.get(term, ())} - {number})
