"""The same story: two articles that share their telling words, names and figures.

Before -> after: two reports of one dredging contract -> “both name Pollard Sound, Ines Quill and 640 tonnes”.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from functools import lru_cache
from itertools import chain, islice, pairwise

from reader.article.link import Link, Why
from reader.links.columns import words_of_column
from reader.links.figures import counted_alike, is_figure
from reader.links.reason import Digest, Pile, Reason
from reader.links.weights import FIRST, by_first, compared, length, measured, weight
from reader.links.words import term, words_of

ENOUGH = 0.18
"""The cosine from which two articles are one story."""

ALIKE = 0.12
"""From this cosine on it is noted that they are alike: other reports of the story may tell more."""

TELLING = 3.0
"""A single name that both have is evidence if it says so much: if no more than a twentieth hold it."""

SURE = 0.3
"""From this cosine on two articles are one story whatever they name."""

MOST = 12
"""So many links an article finds at most; others may still find it."""

NAMED = 3
"""How many shared names the evidence tells."""

FIGURES = 1
"""So many shared figures stand after them."""

NAMELESS = "told in many of the same words"
"""The evidence where no name and no figure is shared that tells anything."""

WITH_FIGURES = f"{NAMELESS} and figures"
"""The evidence where figures are shared, but none that tells what it counts."""

OTHER_NAMES = f"{NAMELESS}, with other names"
"""The evidence where moreover each has names of its own."""

MOST_OF_IT = 0.67
"""Where a name alone makes so much of the likeness, two things are told of one island, or of one man.

Where the words of a column's headline do, on two days and without a shared name, each tells of another thing.
"""

NAMES_OF_ITS_OWN = 2
"""From so many names on."""

NAME = Why.SAME_STORY


def find(digest: Digest, candidates: Sequence[Digest], pile: Pile) -> list[Link]:
    """The candidates that tell the same story, the most alike first."""
    weights = compared(digest.terms, pile)
    whole = pile.lengths[digest.number] = length(weights.values())
    says = _says(digest, weights)
    products = ((_product(weights, says, whole, other, pile), other) for other in candidates)
    near = _not_too_long([(product, other) for product, other in products if product], whole, pile)
    pile.learn(chain.from_iterable(other.terms for _, other in near if other.number not in pile.lengths))
    scored = [(product / (whole * measured(other, pile)), other) for product, other in near]
    alike = sorted((pair for pair in scored if pair[0] >= ALIKE), key=lambda pair: (-pair[0], pair[1].number))
    return [
        _weakened(_link(digest, other, score, pile), digest, other, says, weights)
        for score, other in alike[:MOST]
        if not _is_one_column(digest, other, says, weights, pile)
    ]


def likeness(one: Digest, other: Digest, pile: Pile) -> float:
    """The cosine of two articles, 0 to 1; 0 where it is too small to tell of."""
    weights = compared(one.terms, pile)
    whole = length(weights.values())
    product = _product(weights, _says(one, weights), whole, other, pile)
    return product / (whole * measured(other, pile)) if product else 0.0


def _says(digest: Digest, weights: Mapping[int, float]) -> dict[int, float]:
    """What each term says that weighs in an article, however often it stands there."""
    return {term: weights[term] / count for term, count in digest.terms.items() if term in weights}


def _product(
    weights: Mapping[int, float], says: Mapping[int, float], whole: float, other: Digest, pile: Pile
) -> float:
    """The product of two articles' vectors; 0 where the cosine is too small however short the other's is.

    `says` is what each term of the first one says, whose vector is `weights` and as long as `whole`.
    """
    shared = {term: count * says[term] for term, count in other.terms.items() if term in says}
    product = sum(weights[term] * value for term, value in shared.items())
    least = max(length(shared.values()), pile.at_least(other.number))
    return 0.0 if product < ALIKE * whole * least else product


def _not_too_long(
    near: Sequence[tuple[float, Digest]], whole: float, pile: Pile
) -> list[tuple[float, Digest]]:
    """Those of some products and articles whose cosine may be large enough, by the first terms of each."""
    unmeasured = [other for _, other in near if other.number not in pile.lengths]
    pile.learn(term for other in unmeasured for term in islice(other.terms, FIRST))
    least = {other.number: by_first(other, pile) for other in unmeasured}
    return [
        (product, other) for product, other in near if product >= ALIKE * whole * least.get(other.number, 0.0)
    ]


def _link(digest: Digest, other: Digest, score: float, pile: Pile) -> Link:
    shared = _shared(digest, other, pile)
    why = NAME if score >= ENOUGH else Why.ALIKE
    others = _name_others(digest, other, shared)
    if score < SURE and not _is_evident(shared):
        why = Why.FAINT_WORDS if others else Why.FAINT
    elif others:
        why = Why.SAME_WORDS
    return Link(digest.number, other.number, why, evidence(digest, other, shared), round(score, 4))


def _is_one_column(
    digest: Digest, other: Digest, says: Mapping[int, float], weights: Mapping[int, float], pile: Pile
) -> bool:
    """Whether two articles are alike for a headline that comes again: “The garden diary, week 4”."""
    if digest.published[:10] == other.published[:10] != "" or _shared(digest, other, pile):
        return False
    of_column = frozenset(map(term, words_of_column(digest.headline, other.headline)))
    shared = {term: weights[term] * count * says[term] for term, count in other.terms.items() if term in says}
    of_headline = sum(value for term, value in shared.items() if term in of_column)
    return of_headline > MOST_OF_IT * sum(shared.values())


def _weakened(
    link: Link, digest: Digest, other: Digest, says: Mapping[int, float], weights: Mapping[int, float]
) -> Link:
    """`link`, or a weaker one where a single name makes most of the likeness."""
    shared = {term: weights[term] * count * says[term] for term, count in other.terms.items() if term in says}
    by_name = {
        name: sum(shared.get(term, 0.0) for term in _terms_of(name))
        for name in digest.names.keys() & other.names.keys()
    }
    most = max(by_name, key=lambda name: (by_name[name], name), default="")
    if not most or by_name[most] <= MOST_OF_IT * sum(shared.values()):
        return link
    return replace(link, reason=Why.ONE_NAME, evidence=f"both name {most}, and share little else")


@lru_cache(maxsize=2_000)
def _terms_of(name: str) -> frozenset[int]:
    """Every term that stands in an article because it has a name: the name, its words, and pairs of them."""
    words = words_of(name)
    pairs = (f"{one} {other}" for one, other in pairwise(words))
    return frozenset((term(f"name: {name.lower()}"), *map(term, words), *map(term, pairs)))


def _shared(digest: Digest, other: Digest, pile: Pile) -> dict[str, float]:
    """The names and figures in both that say anything, each with what it says."""
    both = digest.names.keys() & other.names.keys()
    says = {name: weight(term(f"name: {name.lower()}"), pile) for name in both}
    return {name: says[name] for name in both if says[name] > 0}


def _is_evident(shared: Mapping[str, float]) -> bool:
    """Whether what two articles name tells of one story: not by one name that very many have."""
    return len(shared) > 1 or any(says >= TELLING for says in shared.values())


def evidence(digest: Digest, other: Digest, shared: Mapping[str, float]) -> str:
    """The shared names that say most, and a figure, in words for a person."""
    says = {
        name: min(digest.names[name], other.names[name]) ** 0.5 * weight for name, weight in shared.items()
    }
    told = sorted(says, key=lambda name: (-says[name], name))
    names = _whole(name for name in told if not is_figure(name))[:NAMED]
    counted = (counted_alike(name, digest, other) for name in told if is_figure(name))
    figures = list(islice(filter(None, counted), FIGURES if names else NAMED))
    if names or figures:
        return f"both name {listed(names + figures)}"
    if told:
        return WITH_FIGURES
    return OTHER_NAMES if _name_others(digest, other, shared) else NAMELESS


def _whole(names: Iterable[str]) -> list[str]:
    """Some names without those that end another one: no “Rovers” beside “Brannoch Rovers”."""
    known = list(names)
    ends = {" ".join(words[at:]) for words in (name.split() for name in known) for at in range(1, len(words))}
    return [name for name in known if name not in ends]


def _name_others(digest: Digest, other: Digest, shared: Mapping[str, float]) -> bool:
    """Whether two articles share no name or figure, and each has names of its own."""
    return not shared and min(_named(digest), _named(other)) >= NAMES_OF_ITS_OWN


def _named(digest: Digest) -> int:
    return sum(not is_figure(name) for name in digest.names)


def listed(words: list[str]) -> str:
    """`a`, `a and b`, `a, b and c`."""
    *others, last = words
    return f"{', '.join(others)} and {last}" if others else last


SAME_STORY = Reason(NAME, "Same story", find)
