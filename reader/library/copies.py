"""Copies: which of two that are the same is the copy, as SQL.

The later one is; where a day is missing, or an hour of the same day, or both came at one moment, the one that
is not an agency's, or else the shorter one. Of two that differ in none of these neither is the copy: nobody
knows.
"""

from __future__ import annotations

import json
from collections.abc import Iterable

from reader.library.store import Store

_AGENCIES = """
agency agencies agence agentur agencia agenzia wire wires reuters xinhua kyodo yonhap jiji belga ritzau
"""
"""Words that tell an agency wherever they stand."""
_SHORT = "afp ap pa dpa apa epa efe ansa upi tass anp ntb stt tt pap ctk pti ians sapa aap"
"""Names that are an agency's where nothing stands beside them: “Efe Demir” is a person's."""

_NAMES = json.dumps([*(f" {name} " for name in _AGENCIES.split()), *(f"|{name}|" for name in _SHORT.split())])

_BETWEEN = ("char(10)", "','", "'/'", "'('", "')'", "' - '", "' – '", "'+'", "'&'")
"""What stands between two who sign."""


def _is_agency(side: str) -> str:
    """1 where an article is signed by an agency: by outlet, authors or section, below the headline."""
    signed = "substr(c.folded, instr(c.folded, char(10)))"
    for between in _BETWEEN:
        signed = f"replace({signed}, {between}, ' | ')"
    # with their limits the inner queries are asked once for an article, not for each name
    once = f"SELECT {signed} AS signed FROM card c WHERE c.article = {side}.article LIMIT 1"
    words = "' ' || replace(signed, '-', ' ') || ' '"
    parts = "replace('|' || signed || '|', ' ', '')"
    return (
        f"EXISTS (SELECT 1 FROM (SELECT {words} || char(10) || {parts} AS signed FROM ({once}) LIMIT 1), "
        f"json_each('{_NAMES}') n WHERE instr(signed, n.value))"
    )


def signed_by_agencies(store: Store, numbers: Iterable[int]) -> set[int]:
    """Those of some articles that are signed by an agency."""
    asked = "(SELECT value AS article FROM json_each(?)) one"
    found = store.rows(
        f"SELECT one.article FROM {asked} WHERE {_is_agency('one')}", (json.dumps(list(numbers)),)
    )
    return {number for (number,) in found}


def _words(side: str) -> str:
    return f"(SELECT words FROM card WHERE article = {side}.article)"


def _has_hour(side: str) -> str:
    return f"(SELECT length(published) > 10 FROM card WHERE article = {side}.article)"


_DAYS = "one.day <> '' AND other.day <> ''"

LATER = f"""CASE
    WHEN {_DAYS} AND one.moment <> other.moment AND {_has_hour("one")} AND {_has_hour("other")}
        THEN one.moment - other.moment
    WHEN {_DAYS} AND one.day <> other.day AND NOT ({_has_hour("one")} AND {_has_hour("other")})
        THEN iif(one.day > other.day, 1, -1)
    WHEN {_is_agency("one")} <> {_is_agency("other")} THEN {_is_agency("other")} - {_is_agency("one")}
    ELSE {_words("other")} - {_words("one")} END"""
"""Of `one` and `other`, rows of `lookup`: above 0 where `one` is the copy, below where `other` is."""
