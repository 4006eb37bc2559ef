"""Copies: which of two that are the same is the copy, as SQL.

The later one is; where a day is missing, or both came at one moment, the one that is not an agency's,
or else the shorter one. Of two that differ in none of these neither is the copy: nobody knows.
"""

from __future__ import annotations

import json

_AGENCIES = """
agency agencies agence agentur agencia agenzia wire wires reuters afp ap pa dpa apa epa efe ansa upi tass
xinhua kyodo yonhap jiji belga anp ntb ritzau stt tt pap ctk pti ians sapa aap
"""

_NAMES = json.dumps([f" {name} " for name in _AGENCIES.split()], ensure_ascii=False)

_SIGNED = "substr(c.folded, instr(c.folded, char(10)))"
"""Outlet, authors and section: what stands below the headline."""


def _is_agency(side: str) -> str:
    """1 where an article is signed by an agency."""
    words = _SIGNED
    for between in (",", "/", "(", ")", "-"):
        words = f"replace({words}, '{between}', ' ')"
    words = f"' ' || replace({words}, char(10), ' ') || ' '"
    return (
        f"EXISTS (SELECT 1 FROM card c, json_each('{_NAMES}') n "
        f"WHERE c.article = {side}.article AND instr({words}, n.value))"
    )


def _words(side: str) -> str:
    return f"(SELECT words FROM card WHERE article = {side}.article)"


LATER = f"""CASE
    WHEN one.day <> '' AND other.day <> '' AND one.moment <> other.moment THEN one.place - other.place
    WHEN {_is_agency("one")} <> {_is_agency("other")} THEN {_is_agency("other")} - {_is_agency("one")}
    ELSE {_words("other")} - {_words("one")} END"""
"""Of `one` and `other`, rows of `lookup`: above 0 where `one` is the copy, below where `other` is."""
