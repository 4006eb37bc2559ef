"""What a query means, however its brackets nest: what somebody would work out by hand."""

from __future__ import annotations

import re
from collections.abc import Callable
from itertools import product
from typing import NamedTuple

from hypothesis import given, settings
from hypothesis import strategies as st

from reader.library.query import parse
from reader.library.query_terms import Query, Words

WORDS = ("ferry", "boat", "quay", "tide")
ARTICLES = [
    frozenset(word for word, stands in zip(WORDS, each, strict=True) if stands)
    for each in product((False, True), repeat=len(WORDS))
]
"""Every article that there could be, by the words that it has."""


class Asked(NamedTuple):
    """A query, or a part of one, and whether an article is meant by it."""

    text: str
    meant: Callable[[frozenset[str]], bool]


class Joint(NamedTuple):
    """How a part of a query stands behind another."""

    words: str
    either: bool


def word(name: str) -> Asked:
    """A word alone."""
    return Asked(name, lambda article: name in article)


def turned_round(asked: Asked, sign: str) -> Asked:
    """Not that."""
    return Asked(sign + asked.text, lambda article: not asked.meant(article))


def in_brackets(first: Asked, others: list[tuple[Joint, Asked]]) -> Asked:
    """Parts one behind the other, in brackets; “or” binds more closely than “and”."""
    text, parts = first.text, [[first]]
    for joint, asked in others:
        text += joint.words + asked.text
        if joint.either:
            parts[-1].append(asked)
        else:
            parts.append([asked])
    return Asked(
        f"({text})",
        lambda article: all(any(asked.meant(article) for asked in group) for group in parts),
    )


JOINTS = st.sampled_from([Joint(" ", False), Joint(" AND ", False), Joint(" or ", True), Joint(" OR ", True)])
SIGNS = st.sampled_from(["-", "NOT "])


def in_larger(smaller: st.SearchStrategy[Asked]) -> st.SearchStrategy[Asked]:
    """Some queries, or their opposites, joined in brackets."""
    parts = smaller | st.builds(turned_round, smaller, SIGNS)
    return st.builds(in_brackets, parts, st.lists(st.tuples(JOINTS, parts), max_size=3))


QUERIES = st.recursive(st.builds(word, st.sampled_from(WORDS)), in_larger, max_leaves=8)
BLANKS = re.compile(r"(?<=\)) | (?=\()(?<=(?:NOT|AND|.OR|.or) )")
"""Those beside a bracket that part nothing which is not parted without them."""


def finds(query: Query, article: frozenset[str]) -> bool:
    """Whether a query finds an article with these words."""
    return all(
        any(
            isinstance(term.condition, Words) and (term.condition.words[0] in article) is not term.negated
            for term in clause
        )
        for clause in query.clauses
    )


@settings(max_examples=300)
@given(QUERIES, st.booleans())
def test_query_means_what_it_says(asked: Asked, close: bool) -> None:
    """Of all articles those are found that are meant, with or without blanks beside brackets."""
    text = BLANKS.sub("", asked.text) if close else asked.text
    query = parse(text)
    if "More stands in brackets" in query.complaint:
        return
    assert query.complaint == ""
    assert [finds(query, article) for article in ARTICLES] == [asked.meant(article) for article in ARTICLES]
