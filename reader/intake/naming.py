"""Naming: every name that came is held beside the few of the library that it may be another way to write.

The rules of names are imported where a name waits: a run that brings nothing new never needs them.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING

from reader.article.annotation import EntityType
from reader.library import Library
from reader.library.name_index import NameIndex, Written

if TYPE_CHECKING:
    from reader.entities.aliases.across import Candidate, Joined

BATCH = 100
"""How many names are looked at in one transaction, so that nobody else who writes waits for long."""


def join_names(library: Library) -> None:
    """Looks at every name that waits; can be broken off and taken up again."""
    while _join_some(library):
        pass


def _join_some(library: Library) -> bool:
    """Looks at the next names; whether there may be more."""
    index = library.name_index
    with library.writing():
        written = index.waiting(BATCH)
        if not written:
            return False
        from reader.entities.aliases.across import kept_under

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
    """The lone last names of which a new full name is another bearer, and who may have its initials."""
    if one.type is not EntityType.PERSON or " " not in one.name:
        return ()
    from reader.entities.aliases import across

    keys = across.initial_keys(one.name, one.type)
    alike = index.sharing(one, keys) if keys else []
    last = one.name.rpartition(" ")[2]
    short = (last, *(f"{address} {last}" for address in across.ADDRESSES))
    return [*index.alone(short, one.type), *alike]


def _joined(index: NameIndex, one: Written) -> Joined | None:
    """What a name is another way to write: the first reason that holds."""
    from reader.entities.aliases import across
    from reader.entities.aliases.misspelt import near_keys

    itself = _candidate(one)
    alike = map(_candidate, index.sharing(one, across.keys_of(one.name, one.type)))
    if found := across.same_spelling(itself, list(alike)):
        return found
    initials = across.initial_keys(one.name, one.type)
    same = index.sharing(one, initials) if initials else []
    if found := across.same_but_initials(itself, list(map(_candidate, same))):
        return found
    if last := across.last_name(one.name, one.type):
        bearers = _apart(index.ending_in(last, one.type))
        return across.only_bearer([each for each in bearers if across.may_be(one.name, each.name)])
    if short := across.acronym(one.name, one.type):
        return across.only_expansion(_apart(index.expanded(short, one.type)))
    if one.type is not EntityType.PERSON or one.articles > 1:
        return None
    return across.misspelt(itself, _apart(index.sharing(one, near_keys(one.name))))


def _apart(written: Iterable[Written]) -> list[Candidate]:
    """Candidates, each once though it be written in several ways."""
    ordered = sorted(written, key=lambda one: one.articles)
    return list({one.head: _candidate(one) for one in ordered}.values())


def _candidate(written: Written) -> Candidate:
    from reader.entities.aliases.across import Candidate

    return Candidate(written.number, written.name, written.articles)
