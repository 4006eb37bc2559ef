"""Naming: every name that came is held beside the few of the library that it may be another way to write."""

from __future__ import annotations

from collections.abc import Iterable

from reader.article.annotation import EntityType
from reader.entities.aliases.across import (
    Candidate,
    Joined,
    acronym,
    kept_under,
    keys_of,
    last_name,
    misspelt,
    only_bearer,
    only_expansion,
    same_spelling,
)
from reader.entities.aliases.misspelt import near_keys
from reader.library import Library
from reader.library.name_index import NameIndex, Written

BATCH = 1_000
"""How many names are looked at in one transaction."""


def join_names(library: Library) -> None:
    """Looks at every name that waits; can be broken off and taken up again."""
    while _join_some(library):
        pass


def _join_some(library: Library) -> bool:
    """Looks at the next names; whether there may be more."""
    index = library.name_index
    with library.writing():
        written = index.waiting(BATCH)
        index.keep(written, (kept_under(one.name, one.type, one.articles) for one in written))
        again = {one.number: one for one in written}
        for one in written:
            for lone in _made_doubtful(index, one):
                again.setdefault(lone.number, lone)
        for one in again.values():
            joined = _joined(index, one)
            index.join(one.number, *(joined or (None,)))
    return len(written) == BATCH


def _made_doubtful(index: NameIndex, one: Written) -> Iterable[Written]:
    """The lone last names of which a new full name is another bearer."""
    if one.type is not EntityType.PERSON or " " not in one.name:
        return ()
    return index.alone(one.name.rpartition(" ")[2], one.type)


def _joined(index: NameIndex, one: Written) -> Joined | None:
    """What a name is another way to write: the first reason that holds."""
    itself = _candidate(one)
    alike = map(_candidate, index.sharing(one, keys_of(one.name, one.type)))
    if found := same_spelling(itself, list(alike)):
        return found
    if last := last_name(one.name, one.type):
        return only_bearer(_apart(index.ending_in(last, one.type)))
    if short := acronym(one.name, one.type):
        return only_expansion(_apart(index.expanded(short, one.type)))
    if one.type is not EntityType.PERSON or one.articles > 1:
        return None
    return misspelt(itself, _apart(index.sharing(one, near_keys(one.name))))


def _apart(written: Iterable[Written]) -> list[Candidate]:
    """Candidates, each once though it be written in several ways."""
    ordered = sorted(written, key=lambda one: one.articles)
    return list({one.head: _candidate(one) for one in ordered}.values())


def _candidate(written: Written) -> Candidate:
    return Candidate(written.number, written.name, written.articles)
