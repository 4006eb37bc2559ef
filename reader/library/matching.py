"""Matching: a query as SQL: what the index of words is asked for, and the conditions beside it.

`ferry -tunnel is:unread` -> MATCH '("ferry" OR "ferries" …) NOT ("tunnel" …)', and no read mark
"""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from reader.library.lit_words import forms_of
from reader.library.query_terms import Query, Term, Words
from reader.library.sources import WITHIN
from reader.library.store import Store

if TYPE_CHECKING:
    from reader.library.conditions import Sql

_LINE = "{headline authors outlet section}"
"""The columns of what a list shows of an article."""

_THERE = ("p.article IS NOT NULL", "p.article NOT IN (SELECT article FROM removed_mark)")
_MATCHES = "worded MATCH ?"


@dataclass(frozen=True, slots=True)
class Matching:
    """What a query asks of the library."""

    match: str
    """What the index of words is asked for; empty where no words are asked for."""
    tables: str
    """The tables to ask, with `lookup` as `p`."""
    conditions: str
    values: tuple[Any, ...]
    alone: bool = False
    """Whether the index of words answers it, but for what was removed."""


def matching(store: Store, query: Query, under: Sequence[str] = (), *, line: bool = False) -> Matching:
    """The query as SQL. With `line`, words must stand in what a list shows of an article."""
    match = _match(query, line=line)
    conditions, values = [*_THERE], list[Any]()
    if match:
        conditions.append(_MATCHES)
        values.append(match)
    if under:
        conditions.append(f"p.article IN ({WITHIN})")
        values.append(json.dumps(list(under)))
    for clause in query.clauses:
        if not _is_plain(clause) or (not match and clause[0].negated):
            sql, more = _any_of(store, clause, line=line)
            conditions.append(sql)
            values += more
    tables = "worded CROSS JOIN lookup p ON p.place = worded.rowid" if match else "lookup p"
    alone = bool(match) and conditions == [*_THERE, _MATCHES]
    return Matching(match, tables, " AND ".join(conditions), tuple(values), alone)


def phrase_of(words: Words, *, line: bool = False) -> str:
    """Words with their other forms, as the index takes them. They hold letters and figures alone."""
    column = words.column or (_LINE if line else "")
    first, *others = [f'"{" ".join(form)}"' for form in forms_of(words)]
    forms = " OR ".join([first + " *" * words.prefix, *others])
    return f"{column} : ({forms})" if column else f"({forms})"


def _is_plain(clause: Sequence[Term]) -> bool:
    """Whether the index of words alone can answer a clause: any of some words, or not one."""
    return all(isinstance(term.condition, Words) for term in clause) and (
        len(clause) == 1 or not any(term.negated for term in clause)
    )


def _match(query: Query, *, line: bool) -> str:
    """The plain clauses as the index takes them; empty where none says what there must be."""
    there, not_there = list[str](), list[str]()
    for clause in filter(_is_plain, query.clauses):
        phrases = [phrase_of(one.condition, line=line) for one in clause if isinstance(one.condition, Words)]
        (not_there if clause[0].negated else there).append(f"({' OR '.join(phrases)})")
    if not there:
        return ""
    without = f" NOT ({' OR '.join(not_there)})" if not_there else ""
    return f"({' AND '.join(there)}){without}"


def _any_of(store: Store, clause: Sequence[Term], *, line: bool) -> Sql:
    terms = [_term(store, term, line=line) for term in clause]
    sql = (f"{'NOT ' * term.negated}({one})" for term, (one, _) in zip(clause, terms, strict=True))
    return f"({' OR '.join(sql)})", tuple(value for _, values in terms for value in values)


def _term(store: Store, term: Term, *, line: bool) -> Sql:
    if isinstance(term.condition, Words):
        held = "p.place IN (SELECT rowid FROM worded WHERE worded MATCH ?)"
        return held, (phrase_of(term.condition, line=line),)
    from reader.library.conditions import condition  # most queries are words alone

    return condition(store, term.condition)
