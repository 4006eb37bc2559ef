"""Filters: what somebody types to narrow a list, as a query: every word may go on.

`"ferr cour is:unread"` -> words that begin so in what the list shows, of articles that are not read
"""

from __future__ import annotations

from dataclasses import replace

from reader.library.query import parse
from reader.library.query_terms import Query, Term, Words


def as_filter(text: str, *, typing: bool = False) -> Query:
    """The query of a filter; while somebody is typing it, nothing is amiss that may become a query still."""
    query = parse(text, typing=typing)
    return replace(query, clauses=tuple(tuple(map(_open, clause)) for clause in query.clauses))


def _open(term: Term) -> Term:
    """The term with its last word open; what stands in quotation marks stays as it is."""
    words = term.condition
    return (
        term
        if not isinstance(words, Words) or words.exact
        else Term(words._replace(prefix=True), term.negated)
    )
