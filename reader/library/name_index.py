"""Name index: the names that wait to be looked at, their words and spellings, and what the rules joined.

Intake asks it for a name's few candidates and says which of them it is another way to write.
"""

from __future__ import annotations

import json
from collections.abc import Collection, Iterable
from typing import NamedTuple

from reader.article.annotation import NAMED, EntityType
from reader.library.folding import fold
from reader.library.merges import Merges
from reader.library.saying import words_of
from reader.library.store import Store

_MOST_CANDIDATES = 50
"""A word that ends more names than this tells none of them."""


class Written(NamedTuple):
    """One way to write a name, over the whole library."""

    number: int
    name: str
    type: EntityType
    articles: int
    """In how many articles it is written so; counted up to a hundred."""
    head: int
    """The name under which it is counted now."""


_WRITTEN = """
    SELECT n.number, n.name, n.type,
        (SELECT count(*) FROM (SELECT 1 FROM entity e WHERE e.name = n.number LIMIT 100)),
        ifnull(n.head, n.number)
    FROM name n
"""


class NameIndex:
    """What is needed to tell which names are one."""

    def __init__(self, store: Store, merges: Merges) -> None:
        self._store = store
        self._merges = merges

    def waiting(self, most: int) -> list[Written]:
        """Names that are new, or whose chance of being another's alias may have changed."""
        kinds = json.dumps(list(NAMED))
        self._store.write(
            "UPDATE name SET waiting = 0 WHERE waiting = 1 AND type NOT IN (SELECT value FROM json_each(?))",
            (kinds,),
        )
        return self._written("n.waiting = 1 ORDER BY n.number LIMIT ?", most)

    def keep(self, written: Iterable[Written], keys: Iterable[Collection[str]]) -> None:
        """Makes names to be found under their words and under the keys of their spellings."""
        both = list(zip(written, keys, strict=True))
        self._store.write_all(
            "INSERT OR IGNORE INTO name_word VALUES (?, ?)",
            ((word, one.number) for one, _ in both for word in dict.fromkeys(words_of(fold(one.name)))),
        )
        self._store.write_all(
            "INSERT OR IGNORE INTO name_key VALUES (?, ?)",
            ((f"{one.type}:{key}", one.number) for one, known in both for key in known),
        )
        done = ((one.number,) for one, _ in both)
        self._store.write_all("UPDATE name SET waiting = 0 WHERE number = ?", done)

    def sharing(self, one: Written, keys: Collection[str]) -> list[Written]:
        """The other names of this type that are kept under one of some keys."""
        wanted = json.dumps([f"{one.type}:{key}" for key in keys])
        return self._written(
            "n.number IN (SELECT name FROM name_key WHERE key IN (SELECT value FROM json_each(?))) "
            "AND n.number <> ?",
            wanted,
            one.number,
        )

    def ending_in(self, word: str, kind: EntityType) -> list[Written]:
        """The names of several words of this type that end in a word, unless too many do."""
        last = words_of(fold(word))[-1:]
        found = self._written(
            "n.number IN (SELECT name FROM name_word WHERE word = ?) AND n.type = ? "
            "AND instr(n.name, ' ') LIMIT ?",
            "".join(last),
            kind,
            _MOST_CANDIDATES + 1,
        )
        if len(found) > _MOST_CANDIDATES:
            return []
        return [one for one in found if words_of(fold(one.name))[-1:] == last]

    def alone(self, names: Collection[str], kind: EntityType) -> list[Written]:
        """The names of this type that are written in one of some ways."""
        wanted = json.dumps(list(names))
        return self._written("n.name IN (SELECT value FROM json_each(?)) AND n.type = ?", wanted, kind)

    def expanded(self, acronym: str, kind: EntityType) -> list[Written]:
        """The names that articles give for an acronym."""
        return self._written(
            "n.type = ? AND n.number IN (SELECT c.name FROM called c INDEXED BY called_acronym "
            "WHERE c.words = ? AND c.reason = 'acronym')",
            kind,
            acronym,
        )

    def join(self, number: int, other: int | None, reason: str = "") -> None:
        """Says what a name is another way to write; None takes back what was said before."""
        before = self._store.row("SELECT other FROM joined WHERE name = ?", (number,))
        if other is None and before is not None:
            self._store.write("DELETE FROM joined WHERE name = ?", (number,))
        elif other is not None:
            self._store.write("REPLACE INTO joined VALUES (?, ?, ?)", (number, other, reason))
        if before != ((other,) if other is not None else None) or self._merges.decisions.concern(number):
            self._merges.regroup({number, *(before or ()), *([other] if other is not None else [])})

    def _written(self, condition: str, *values: str | int) -> list[Written]:
        found = self._store.rows(f"{_WRITTEN} WHERE {condition}", values)
        return [Written(one, name, EntityType(kind), *rest) for one, name, kind, *rest in found]
