"""The digest of an article: its telling words, its names and a sample of its runs of words."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator
from heapq import nlargest, nsmallest
from itertools import accumulate, pairwise
from math import sqrt
from zlib import crc32

from reader.article.address import normal_address
from reader.article.annotation import AnnotatedArticle, EntityType, Mention, QuotationKind
from reader.article.sense import sense_of
from reader.links.figures import counted_figures
from reader.links.reason import Digest
from reader.links.words import telling, term, words_of

MOST_TERMS = 400
"""How many terms a digest keeps, the most frequent: a book says no more here than a long article."""

MOST_NAMES = 100

RUN = 4
"""How many words a run has."""

MOST_RUNS = 200
"""How many runs are sampled: always those of the smallest hashes, so that two samples can be compared."""

MOST_SAID = 20
"""So many of an article's quotations are sampled, the longest."""

FEWEST_WORDS = 7
"""A shorter quotation is no evidence."""

RUNS_SAID = 8
"""So many runs of a quotation are sampled."""

_MANY = 20
"""From so many times as many runs as are sampled on, the smallest are picked without sorting all."""

_WITHOUT_EVIDENCE = frozenset({EntityType.DATE, EntityType.TIME})


def digest(annotated: AnnotatedArticle, source: str = "") -> Digest:
    """What the reasons see of an article that came from `source`; its number is not known yet and is 0."""
    article, about = annotated.article, annotated.article.metadata
    words = words_of(article.text)
    names, said = _names(annotated.mentions), list(_said(annotated))
    return Digest(
        number=0,
        headline=about.headline,
        published=about.published,
        terms=_terms(words, words_of(about.headline), names),
        names=names,
        shingles=frozenset(_smallest(MOST_RUNS, _runs(words))),
        linked=tuple((line.title, line.place) for line in article.linked),
        said=tuple(runs for runs, _ in said),
        senses=tuple(sense for _, sense in said),
        address=normal_address(about.url) or normal_address(source),
        hyperlinks=article.hyperlinks,
        counted=counted_figures(annotated, names),
    )


def _said(annotated: AnnotatedArticle) -> Iterator[tuple[frozenset[int], tuple[int, ...]]]:
    """A sample of the runs of each of the longest quotations, those of the smallest hashes, and its sense."""
    language = annotated.article.metadata.language
    marked = (one for one in annotated.quotations if one.kind is not QuotationKind.INDIRECT)
    for one in nlargest(MOST_SAID, marked, key=lambda one: one.end - one.start):
        told = annotated.article.text[one.start : one.end]
        words = words_of(told)
        if len(words) >= FEWEST_WORDS:
            yield frozenset(_smallest(RUNS_SAID, _runs(words))), sense_of(told, language).numbers


def _names(mentions: Iterable[Mention]) -> dict[str, int]:
    """Names and figures, counted; of figures those alone that are written in digits."""
    counted = Counter(m.name for m in mentions if m.type not in _WITHOUT_EVIDENCE and _tells(m))
    return dict(counted.most_common(MOST_NAMES))


def _tells(mention: Mention) -> bool:
    figure = mention.type is EntityType.NUMBER
    return sum(map(str.isdigit, mention.name)) > 1 if figure else bool(mention.name)


def _terms(words: list[str], headline: list[str], names: dict[str, int]) -> dict[int, float]:
    """Words, pairs of them that come twice, and names, hashed; the headline's words count double."""
    told = telling(words)
    counted: Counter[str] = Counter(told)
    counted.update(telling(headline))
    counted.update({f"{a} {b}": count for (a, b), count in Counter(pairwise(told)).items() if count > 1})
    for name, count in names.items():
        counted[f"name: {name.lower()}"] += count
    return {term(word): sqrt(min(count, 255)) for word, count in counted.most_common(MOST_TERMS)}


def _runs(words: list[str]) -> set[int]:
    encoded = [word.encode(errors="replace") for word in words]
    starts = [0, *accumulate([len(word) + 1 for word in encoded])]
    stops = [start - 1 for start in starts[RUN:]]
    return set(map(crc32, map(b" ".join(encoded).__getitem__, map(slice, starts, stops))))


def _smallest(count: int, hashes: set[int]) -> list[int]:
    """Some hashes' smallest: of not many more than are wanted, sorting all is faster."""
    return sorted(hashes)[:count] if len(hashes) < _MANY * count else nsmallest(count, hashes)
