"""Conditions: what a query asks for beside words, as SQL about an article `p` of the table `lookup`."""

from __future__ import annotations

import json
from typing import Any

from reader.article.annotation import NAMED, EntityType
from reader.library.copies import LATER
from reader.library.folding import fold
from reader.library.query_terms import Days, Field, Having, State
from reader.library.rows import UNTOLD_SQL
from reader.library.saying import asked_words
from reader.library.shelves import plain_tag
from reader.library.store import Store

Sql = tuple[str, tuple[Any, ...]]
"""A condition and its values."""

_LAST = "\U0010ffff"
"""Comes after every letter."""

_KINDS = {
    "person": (EntityType.PERSON,),
    "place": (EntityType.PLACE,),
    "org": (EntityType.ORGANISATION,),
    "name": NAMED,
    "speaker": NAMED,
}

_GONE = "(SELECT article FROM removed_mark)"
_STATES = {
    "unread": "p.article NOT IN (SELECT article FROM read_mark)",
    "read": "p.article IN (SELECT article FROM read_mark)",
    "started": "p.article IN (SELECT article FROM reach EXCEPT SELECT article FROM read_mark)",
    "starred": "p.article IN (SELECT article FROM star)",
    "archived": "p.article IN (SELECT article FROM archive_mark)",
    "copy": f"""p.article IN (
        SELECT CASE WHEN later > 0 THEN one ELSE other END FROM (
            SELECT one.article AS one, other.article AS other, {LATER} AS later
            FROM link l JOIN lookup one ON one.article = l.source
            JOIN lookup other ON other.article = l.target
            WHERE l.reason = 'copy' AND one.article NOT IN {_GONE} AND other.article NOT IN {_GONE})
        WHERE later <> 0)""",
}
"""Of two copies the later one is meant; one whose first was removed is the only one left."""

_MARKED = "p.article IN (SELECT a.number FROM bookmark b JOIN article a ON a.id = b.article"
_THINGS = {
    "note": _MARKED + " WHERE b.note <> '')",
    "passage": _MARKED + ")",
    "tag": f"(p.article IN (SELECT article FROM article_tag) OR {_MARKED} WHERE b.tags <> '[]'))",
    "quotation": "EXISTS (SELECT 1 FROM quotation q WHERE q.article = p.article)",
    "link": f"""(
        EXISTS (SELECT 1 FROM link l WHERE l.source = p.article AND l.reason NOT IN {UNTOLD_SQL}
            AND ifnull(l.target, 0) NOT IN {_GONE})
        OR EXISTS (SELECT 1 FROM link l WHERE l.target = p.article AND l.reason NOT IN {UNTOLD_SQL}
            AND l.source NOT IN {_GONE}))""",
}

_TAGGED = f"""(
    p.article IN (SELECT article FROM article_tag WHERE tag IN (SELECT value FROM json_each(?1)))
    OR {_MARKED}, json_each(b.tags) t WHERE t.value IN (SELECT value FROM json_each(?1))))"""
_TOLD = """p.article IN (
    SELECT m.article FROM story_member m WHERE m.story IN (
        SELECT k.story FROM article a JOIN story_member k ON k.article = a.number
        WHERE a.id >= ? AND a.id < ?))"""
_GROUPS = """
    WITH found AS (
        SELECT ifnull(k.head, k.number) AS head FROM name k
        WHERE k.type IN (SELECT value FROM json_each(?)) AND ({})),
    named AS (
        SELECT number, name FROM name WHERE number IN (SELECT head FROM found)
        UNION SELECT number, name FROM name WHERE head IN (SELECT head FROM found))
"""
"""The names that have some words, with all that are merged with them."""

_ANY_KIND = json.dumps(list(NAMED))
_OTHERWISE = """
    UNION SELECT other.number FROM named n JOIN name k ON k.number = n.number
    JOIN name other ON other.name = k.name AND other.number <> k.number
    WHERE k.type IN (SELECT value FROM json_each(?)) AND other.type IN (SELECT value FROM json_each(?))
    AND 2 * (SELECT count(*) FROM entity WHERE name = other.number)
        <= (SELECT count(*) FROM entity WHERE name = k.number)"""
"""The same names where they were held for something else, which is seldom: a name is what it mostly is."""


def condition(store: Store, wanted: Days | Field | Having | State) -> Sql:
    """The condition in SQL."""
    match wanted:
        case Days(first, last):
            return "p.day BETWEEN ? AND ?", (first or "0", last or "9999-12-31")
        case State(state):
            return _STATES[state], ()
        case Having(thing):
            return _THINGS[thing], ()
        case Field("tag", value):
            return _tagged(store, value)
        case Field("lang", value):
            return "p.language = ?", (value.lower(),)
        case Field("story", value):
            return _TOLD, (value.lower(), value.lower() + "g")
        case Field("speaker", value):
            return _quoted(value)
        case Field(field, value):
            return _named(field, value)


def _tagged(store: Store, value: str) -> Sql:
    """Tags are told apart by their letters, not by case and diacritics."""
    known = store.rows(
        "SELECT DISTINCT tag FROM article_tag UNION SELECT t.value FROM bookmark b, json_each(b.tags) t"
    )
    asked = fold(plain_tag(value))
    meant = json.dumps([tag for (tag,) in known if fold(plain_tag(tag)) == asked])
    return _TAGGED.replace("?1", "?"), (meant, meant)


def _named(field: str, value: str) -> Sql:
    groups, values = _groups(field, value)
    others, kinds = (
        ("", ()) if field == "name" else (_OTHERWISE, (json.dumps(list(_KINDS[field])), _ANY_KIND))
    )
    members = f"{groups} SELECT e.article FROM entity e WHERE e.name IN (SELECT number FROM named {others})"
    return f"p.article IN ({members})", (*values, *kinds)


def _quoted(value: str) -> Sql:
    """A speaker has no type, and is known by the name as it is written."""
    groups, values = _groups("speaker", value)
    held, words = _holding(value)
    speakers = f"""
        SELECT number FROM name k INDEXED BY name_speaker WHERE k.type = '' AND {held}
        UNION SELECT number FROM name WHERE type = '' AND name IN (SELECT name FROM named)"""
    quoted = f"{groups} SELECT q.article FROM quotation q WHERE q.speaker IN ({speakers})"
    return f"p.article IN ({quoted})", (*values, *words)


def _groups(field: str, value: str) -> Sql:
    """The names of a sort that have the words of `value`: those looked at already, and those that wait."""
    words = asked_words(value)
    held, looked_for = _holding(value)
    kept = " INTERSECT ".join("SELECT name FROM name_word WHERE word >= ? AND word < ?" for _ in words)
    known = (
        f"k.number IN ({kept}) OR k.number IN (SELECT k.number FROM name k WHERE k.waiting = 1 AND {held})"
    )
    ends = [end for word in words for end in (word, word + _LAST)]
    return _GROUPS.format(known), (json.dumps(list(_KINDS[field])), *ends, *looked_for)


def _holding(value: str) -> Sql:
    """Whether every word of `value` begins a word of the name `k`."""
    words = asked_words(value)
    folded = "' ' || replace(replace(replace(k.folded, '-', ' '), '''', ' '), '’', ' ')"
    # Most names fall at the first question, which is quickly asked.
    held = " AND ".join(f"instr(k.folded, ?) AND instr({folded}, ' ' || ?)" for _ in words)
    return held or "0", tuple(word for word in words for _ in range(2))
