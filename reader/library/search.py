"""Search: the articles that a query means, all of them for a list, or the best with the words that tell so.

`parse('ferry speaker:marrow')` -> the articles with the word in which somebody called Marrow is quoted
"""

from __future__ import annotations

import json
import re
from array import array
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import islice
from typing import NamedTuple

from reader.article.span import Span
from reader.library.lit_words import Lit, lit, pattern_of
from reader.library.matching import Matching, matching, phrase_of
from reader.library.query_terms import Query, Term, Words
from reader.library.ranking import HEADLINE, rarity, score
from reader.library.snippets import snippet
from reader.library.store import Store
from reader.library.word_places import is_spaced

PAGE = 50
"""So many hits a page holds unless somebody asks otherwise."""

COUNTED = 10_000
"""So many articles are counted and weighed. Where more are meant, the newest of them are."""

_MORE = 20
"""So many more than are shown are looked at again: the index ranks them roughly."""

_TEXTS = 100
"""So many texts are held at once to cut snippets from."""

_LETTERS_AMONG = 120
"""Among so many articles enough have a word that begins with a letter or two; or else they are looked up."""

_TELLING = 3
"""So many letters of a word tell something: to gather all words that begin with fewer takes long."""

_REACH = 200_000
"""Code points of a text in which words are looked for, unless they stand only further down."""

_LIT = 500
"""So many places of a text are counted for its rank."""

_FEW_GONE = 1_000
"""So many removed articles are left out by their places; where there are more, each article is looked up."""

_GONE = """
    SELECT place FROM (
        SELECT place FROM lookup WHERE article IS NULL
        UNION ALL SELECT p.place FROM removed_mark r JOIN lookup p ON p.article = r.article)
    LIMIT ?
"""

_WEIGHTS = f"{HEADLINE}, 1.0, 2.0, 1.0, 1.0"
"""Of the columns of the index."""


@dataclass(frozen=True, slots=True)
class Hit:
    """An article that was found."""

    number: int
    score: float
    """Higher is better; 0 where no words were asked for."""
    snippet: str
    """The words around the first that were found, on one line."""
    lit: tuple[Span, ...]
    """Where those words stand in the snippet."""
    place: int
    """Where the first of them stands in the text; -1 where none does, as when the outlet has them."""


@dataclass(frozen=True, slots=True)
class Found:
    """What a search gave."""

    hits: tuple[Hit, ...]
    """The best first; the newest first where no words were asked for or the newest were."""
    total: int
    more: bool = False
    """There are more than `total`, and the best are those of the newest `total`."""
    open: bool = False
    """There may be more than `total`: not all were looked at."""


class _Read(NamedTuple):
    """A text that was run through for the words."""

    number: int
    score: float
    text: str
    start: int
    """Where it begins behind its headline."""
    found: list[Lit]


class Search:
    """Finds articles; a removed one never, an archived one as any other."""

    def __init__(self, store: Store) -> None:
        self._store = store

    def numbers(self, query: Query, *, under: Sequence[str] = (), line: bool = False) -> array[int]:
        """The numbers of all articles that a query means, newest first; those without a date last.

        `under` names files, folders or addresses to keep to. With `line`, words must stand in what a list
        shows of the article: its headline, outlet, authors or section.
        """
        asked = matching(self._store, query, under, line=line)
        return self._store.numbers(
            f"SELECT p.article FROM {asked.tables} WHERE {asked.conditions} "
            "ORDER BY p.moment DESC, p.article",
            asked.values,
        )

    def ranked(
        self, query: Query, most: int = PAGE, *, under: Sequence[str] = (), newest: bool = False
    ) -> Found:
        """The best `most` articles with their snippets; or the `newest`.

        A word of which a letter or two are known is in very many articles: it is looked for in the texts of
        those that the rest of the query gives, until there are enough, and counted there.
        """
        loose = _without_letters(query)
        if loose != query:
            found = self._lettered(loose, query, most, under, newest=newest)
            if found is not None:
                return found
        wanted = matching(self._store, query, under)
        numbers, total, ranked = self._meant(wanted, most, newest=newest)
        hits, _ = self._hits(numbers, query, most, ranked=ranked)
        return Found(tuple(hits), min(total, COUNTED), total > COUNTED)

    def _lettered(
        self, loose: Query, query: Query, most: int, under: Sequence[str], *, newest: bool
    ) -> Found | None:
        """What is found in the texts that `loose` gives, where they hold the letters; None if too few do."""
        wanted = matching(self._store, loose, under)
        numbers, total, ranked = self._meant(wanted, max(_LETTERS_AMONG, 2 * most), newest=newest)
        hits, count = self._hits(numbers, query, most, ranked=ranked, enough=most + _MORE * ranked)
        if count < min(most, total):
            return None
        return Found(tuple(hits), count, open=count < min(total, COUNTED))

    def _meant(self, wanted: Matching, most: int, *, newest: bool) -> tuple[Sequence[int], int, bool]:
        """The numbers of the best or the newest, how many there are of all, and whether they are ranked."""
        if newest or not wanted.match:
            return self._newest(wanted, most), self._count(wanted), False
        return *self._best(wanted, most + _MORE), True

    def _count(self, wanted: Matching) -> int:
        """How many articles are meant; `COUNTED + 1` where there are more."""
        found = self._store.row(
            f"SELECT count(*) FROM (SELECT 1 FROM {wanted.tables} WHERE {wanted.conditions} LIMIT ?)",
            (*wanted.values, COUNTED + 1),
        )
        return int(found[0]) if found else 0

    def _newest(self, wanted: Matching, most: int) -> array[int]:
        place = "worded.rowid" if wanted.match else "p.place"
        return self._store.numbers(
            f"SELECT p.article FROM {wanted.tables} WHERE {wanted.conditions} ORDER BY {place} DESC LIMIT ?",
            (*wanted.values, most),
        )

    def _best(self, wanted: Matching, most: int) -> tuple[Sequence[int], int]:
        """The best by the rank of the index, of all or of the newest, and how many those are."""
        gone = self._gone() if wanted.alone else None
        if gone is None:
            tables, conditions, values = wanted.tables, wanted.conditions, wanted.values
        else:  # only the best are looked up then, and not each article that is meant
            tables, conditions = "worded", "worded MATCH ? AND rowid NOT IN (SELECT value FROM json_each(?))"
            values = (wanted.match, json.dumps(gone))
        weighed = (
            f"SELECT worded.rowid AS place, bm25(worded, {_WEIGHTS}) AS weight FROM {tables} "
            f"WHERE {conditions} ORDER BY worded.rowid DESC LIMIT {COUNTED + 1}"
        )
        # Counted in the same breath: to gather all words with one beginning takes long.
        found = self._store.rows(
            f"WITH every AS MATERIALIZED ({weighed}) SELECT p.article, (SELECT count(*) FROM every) FROM ("
            "SELECT place, weight FROM every ORDER BY weight, place DESC LIMIT ?) b "
            "CROSS JOIN lookup p ON p.place = b.place ORDER BY b.weight, b.place DESC",
            (*values, most),
        )
        return [article for article, _ in found], found[0][1] if found else 0

    def _gone(self) -> list[int] | None:
        """The places of the index without an article, or with one that was removed; None if very many."""
        found = self._store.rows(_GONE, (_FEW_GONE + 1,))
        return [place for (place,) in found] if len(found) <= _FEW_GONE else None

    def _hits(
        self, numbers: Sequence[int], query: Query, most: int, *, ranked: bool, enough: int = 0
    ) -> tuple[list[Hit], int]:
        """The best `most` of some articles with what stands in them, or the first, and how many there are.

        Where so many are `enough`, only those are taken whose texts have a word for each beginning.
        """
        pattern = pattern_of(query)
        rarities = self._rarities(query) if ranked else None
        best, count = list[Hit | _Read](), 0
        for texts in self._texts(numbers, enough or _TEXTS):
            read = (_read(*text, pattern, rarities) for text in texts)
            if enough:
                with_all = (one for one in read if _has_all(query, one.found))
                held = list(islice(with_all, enough - count))
            else:
                held = list(read)
            count += len(held)
            best += held
            if ranked:
                best.sort(key=lambda one: -one.score)
            # A snippet is cut only where it may be shown.
            best = [_hit(one) if isinstance(one, _Read) else one for one in best[:most]]
            if count == enough:
                break
        return [one for one in best if isinstance(one, Hit)], count

    def _texts(self, numbers: Sequence[int], many: int) -> Iterator[list[tuple[int, str, str]]]:
        """Headlines and texts, so `many` at once; without those that another program dropped meanwhile."""
        for first in range(0, len(numbers), many):
            some = list(numbers[first : first + many])
            found = self._store.rows(
                f"SELECT c.article, c.headline, substr(t.text, 1, {_REACH}) "
                "FROM card c JOIN text t USING (article) WHERE c.article IN (SELECT value FROM json_each(?))",
                (json.dumps(some),),
            )
            texts = {text[0]: text for text in found}
            yield [texts[number] for number in some if number in texts]

    def _rarities(self, query: Query) -> list[float]:
        """How telling each of the query's words is; one alone needs no measure."""
        words = list(query.words())
        if len(words) < 2:
            return [1.0 for _ in words]
        (articles,) = self._store.row("SELECT count(*) FROM lookup") or (0,)
        return [rarity(self._holding(one), articles) for one in words]

    def _holding(self, words: Words) -> int:
        if words.prefix and len("".join(words.words)) < _TELLING:
            return COUNTED  # nearly all have it, and to count them takes long
        found = self._store.row(
            "SELECT count(*) FROM (SELECT 1 FROM worded WHERE worded MATCH ? LIMIT ?)",
            (phrase_of(words), COUNTED),
        )
        return int(found[0]) if found else 0


def _read(
    number: int, headline: str, text: str, pattern: re.Pattern[str] | None, rarities: Sequence[float] | None
) -> _Read:
    """What a text has of some words, and its score where they have rarities."""
    start = len(headline) if text.startswith(headline) else 0
    found = list(lit(pattern, text, _LIT)) if pattern else []
    points = 0.0 if rarities is None else score(found, start, len(text), rarities)
    return _Read(number, points, text, start, found)


def _hit(read: _Read) -> Hit:
    """An article as it is shown."""
    piece = snippet(read.text, read.start, read.found)
    place = piece.place if piece.place >= 0 or not read.found else read.found[0].start
    return Hit(read.number, read.score, piece.text, piece.lit, place)


def _without_letters(query: Query) -> Query:
    """The query without its words of which only a letter or two are known."""
    kept = tuple(clause for clause in query.clauses if len(clause) > 1 or not _is_begun(clause[0]))
    return replace(query, clauses=kept)


def _is_begun(term: Term) -> bool:
    one = term.condition
    return (
        isinstance(one, Words)
        and not (term.negated or one.column)
        and one.prefix
        and len("".join(one.words)) < (_TELLING if is_spaced(one.words[0]) else 2)
    )


def _has_all(query: Query, found: Sequence[Lit]) -> bool:
    """Whether each beginning has its word."""
    held = {one.words for one in found}
    return all(place in held for place, words in enumerate(query.words()) if _is_begun(Term(words)))
