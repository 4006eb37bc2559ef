"""Search: the articles that a query means, found by their words and by what is known of them.

`parse('ferry speaker:marrow')` -> the articles with the word in which somebody called Marrow is quoted
"""

from __future__ import annotations

import json
from array import array
from collections.abc import Sequence
from itertools import chain
from typing import Any

from reader.library.conditions import Sql, condition
from reader.library.query import Query, Term, Words
from reader.library.sources import WITHIN
from reader.library.store import Store

_LINE = "{headline authors outlet section}"
"""The columns of what a list shows of an article."""


class Search:
    """Finds articles; a removed one never, an archived one as any other."""

    def __init__(self, store: Store) -> None:
        self._store = store

    def numbers(self, query: Query, *, under: Sequence[str] = (), line: bool = False) -> array[int]:
        """The numbers of all articles that a query means, newest first; those without a date last.

        `under` names files, folders or addresses to keep to. With `line`, words must stand in what a list
        shows of the article: its headline, outlet, authors or section.
        """
        tables, conditions, values = self._meant(query, under, line=line)
        found = self._store.rows(
            f"SELECT p.article FROM {tables} WHERE {conditions} ORDER BY p.moment DESC, p.article", values
        )
        return array("q", chain.from_iterable(found))

    def _meant(self, query: Query, under: Sequence[str], *, line: bool) -> tuple[str, str, list[Any]]:
        """The tables, the conditions and their values."""
        match = _match(query, line=line)
        conditions = ["p.article IS NOT NULL", "p.article NOT IN (SELECT article FROM removed_mark)"]
        values = list[Any]()
        if match:
            conditions.append("worded MATCH ?")
            values.append(match)
        if under:
            conditions.append(f"p.article IN ({WITHIN})")
            values.append(json.dumps(list(under)))
        for clause in query.clauses:
            if not _is_plain(clause) or (not match and clause[0].negated):
                sql, more = self._any_of(clause, line=line)
                conditions.append(sql)
                values += more
        tables = "worded CROSS JOIN lookup p ON p.place = worded.rowid" if match else "lookup p"
        return tables, " AND ".join(conditions), values

    def _any_of(self, clause: Sequence[Term], *, line: bool) -> Sql:
        terms = [self._term(term, line=line) for term in clause]
        sql = " OR ".join(
            f"{'NOT ' * term.negated}({one})" for term, (one, _) in zip(clause, terms, strict=True)
        )
        return f"({sql})", tuple(value for _, values in terms for value in values)

    def _term(self, term: Term, *, line: bool) -> Sql:
        if isinstance(term.condition, Words):
            held = "p.place IN (SELECT rowid FROM worded WHERE worded MATCH ?)"
            return held, (_phrase(term.condition, line=line),)
        return condition(self._store, term.condition)


def _is_plain(clause: Sequence[Term]) -> bool:
    """Whether the index of words alone can answer a clause: any of some words, or not one."""
    return all(isinstance(term.condition, Words) for term in clause) and (
        len(clause) == 1 or not any(term.negated for term in clause)
    )


def _match(query: Query, *, line: bool) -> str:
    """The plain clauses as the index takes them; empty where none says what there must be."""
    there, not_there = list[str](), list[str]()
    for clause in filter(_is_plain, query.clauses):
        phrases = [_phrase(one.condition, line=line) for one in clause if isinstance(one.condition, Words)]
        (not_there if clause[0].negated else there).append(f"({' OR '.join(phrases)})")
    if not there:
        return ""
    without = f" NOT ({' OR '.join(not_there)})" if not_there else ""
    return f"({' AND '.join(there)}){without}"


def _phrase(words: Words, *, line: bool) -> str:
    """Words that follow each other, as the index takes them. They hold letters and figures alone."""
    column = words.column or (_LINE if line else "")
    phrase = f'"{" ".join(words.words)}"{" *" * words.prefix}'
    return f"{column} : {phrase}" if column else phrase
