"""What was counted lately counts like all else, before and after it is folded in, and for every program."""

from __future__ import annotations

from collections import Counter, defaultdict
from contextlib import closing, suppress
from pathlib import Path
from tempfile import TemporaryDirectory

from hypothesis import given, settings
from hypothesis import strategies as st

from reader.library import Library, open_library
from reader.library.lately import PARTS
from reader.library.terms import Digested

TERMS = [0, 1, 2, 2**58, 2**58 + 1, 2**62, 2**63 - 1]
ARTICLES = [1, 2, 3]

STEPS = st.lists(
    st.tuples(
        st.sampled_from(["count", "forget", "fold", "take back"]),
        st.sampled_from([0, 1]),
        st.sampled_from(ARTICLES),
        st.sets(st.sampled_from(TERMS), min_size=1),
    ),
    max_size=12,
)
"""What is done, by which of two programs, with which article and which terms."""


class Taken(Exception):
    """Raised so that a transaction is taken back."""


def put(library: Library, number: int) -> None:
    """An article comes, or comes again."""
    library.terms.put(number, Digested(number, "", "", {}, {}, frozenset(), ()))


def count(library: Library, number: int, terms: set[int]) -> None:
    """An article is counted in, and kept under the same terms."""
    library.terms.count(dict.fromkeys(terms, 1), {number: terms}, {number: terms})


def told(library: Library) -> tuple[dict[int, int], dict[int, list[int]]]:
    """How many articles hold each term, and who is found under it."""
    frequencies = {term: held for term, held in library.terms.frequencies(TERMS).items() if held}
    return frequencies, {term: sorted(found) for term, found in library.terms.kept(TERMS).items() if found}


@settings(max_examples=15, deadline=None)
@given(STEPS)
def test_counts_are_right_whoever_counts_forgets_and_folds(
    steps: list[tuple[str, int, int, set[int]]],
) -> None:
    """Two programs write by turns, and each sees what a plain table would say."""
    with TemporaryDirectory() as folder:
        path = Path(folder) / "library.db"
        with closing(open_library(path)) as one, closing(open_library(path)) as other:
            held: dict[int, set[int]] = defaultdict(set)
            for does, who, number, terms in steps:
                library = (one, other)[who]
                if does == "fold":
                    library.terms.fold(0)
                    continue
                with suppress(Taken), library.writing():
                    put(library, number)
                    if does != "forget":
                        count(library, number, terms)
                    if does == "take back":
                        raise Taken
                if does != "take back":
                    held[number] = terms if does == "count" else set()
                found = {term: sorted(n for n in held if term in held[n]) for term in TERMS}
                found = {term: numbers for term, numbers in found.items() if numbers}
                assert told(one) == told(other) == ({t: len(ns) for t, ns in found.items()}, found)


def test_folding_leaves_no_piece_and_all_in_the_large_tables(library: Library) -> None:
    """Which then say alone what both said together."""
    counts = Counter({1: 2, 2**62: 1})
    library.terms.count(counts, {1: {1, 2**62}, 2: {1}}, {1: (), 2: ()})
    before = told(library)
    library.terms.fold(2)
    assert library._store.rows("SELECT count(*) FROM lately") == [(2,)]
    library.terms.fold(1)
    assert library._store.rows("SELECT count(*) FROM lately") == [(0,)]
    assert library._store.rows("SELECT term, articles FROM term") == list(counts.items())
    assert told(library) == before


def test_pieces_of_a_program_that_was_stopped_are_read_by_the_next(library: Library) -> None:
    """Also where half of them had been folded in."""
    library.terms.count({1: 1, 2**62: 1}, {7: {1, 2**62}}, {7: ()})
    lately = library.terms._lately
    with library.writing():
        for part in range(PARTS // 2):
            lately.fold(part)
    assert library._store.rows("SELECT term FROM term") == [(1,)]
    with closing(open_library(library.path)) as other:
        assert told(other) == told(library) == ({1: 1, 2**62: 1}, {1: [7], 2**62: [7]})
