"""Shelving: a prepared article finds or founds its place in the library, and its bookmarks follow it."""

from __future__ import annotations

import os
from collections.abc import Container
from dataclasses import dataclass, field

from reader.article.document import Problem, RawDocument
from reader.intake.carrying import carry
from reader.intake.deciding import Decider, Fate, Verdict, address_of
from reader.intake.reading import Prepared
from reader.intake.report import Tally
from reader.library import Library
from reader.library.identities import Known
from reader.library.shelf import hash_of
from reader.library.sources import is_address
from reader.library.terms import Digested


class Met:
    """A set of articles' numbers, a byte each: there may be a million."""

    def __init__(self) -> None:
        self._marks = bytearray()

    def __contains__(self, number: object) -> bool:
        return isinstance(number, int) and number < len(self._marks) and bool(self._marks[number])

    def __len__(self) -> int:
        return sum(self._marks)

    def add(self, number: int) -> None:
        """Puts a number in."""
        if number >= len(self._marks):
            self._marks.extend(bytes(number + 1 - len(self._marks)))
        self._marks[number] = 1


@dataclass(slots=True)
class Shelving:
    """The hand that shelves during one run."""

    library: Library
    rules: str
    added: str
    """When the run began."""
    keep_removed: bool
    tally: Tally
    met: Met = field(default_factory=Met)
    """The articles that this run has met."""

    def shelve(self, prepared: Prepared, claimed: Container[int] = ()) -> None:
        """Gives one article its place; call it inside a transaction."""
        document = prepared.document
        decider = Decider(self.library.identities, source_exists, self.met, claimed)
        verdict = decider.decide(document, prepared.annotated.article.metadata.headline)
        number = self._settle(verdict, document)
        known = verdict.known
        if known is None or known.rules != self.rules or _is_another_text(verdict, document):
            self.put(number, prepared, came_before=known is not None)
        if known and known.removed and not self.keep_removed:
            self.restore(number)

    def put(self, number: int, prepared: Prepared, *, came_before: bool = True) -> bool:
        """Shelves what the journey made of an article; of one that came before the bookmarks follow.

        Where somebody has decided something that it was cleaned without, it is to be cleaned anew. So it is
        where a newer version came while this one was on its way, and False is given: this one is not shelved.
        """
        if not self.library.identities.is_present(number, prepared.document.digest):
            self.library.habits.expire([number])
            return False
        new = prepared.annotated.article
        text_hash = hash_of(new.text)
        if came_before and self.library.articles.text_hash(number) != text_hash:
            carry(self.library, number, new, text_hash)
        self.library.shelf.shelve(number, prepared.annotated, self.rules)
        seen = prepared.digest
        digested = Digested(
            number,
            seen.headline,
            seen.published,
            seen.terms,
            seen.names,
            seen.shingles,
            seen.linked,
            seen.said,
            seen.senses,
            seen.address,
            seen.hyperlinks,
            seen.counted,
        )
        self.library.terms.put(number, digested)
        decisions = self.library.decisions
        self.library.habits.put(
            number, decisions.source(number).key, prepared.printed, prepared.choices.boilerplate
        )
        if not decisions.choices(number).decides_as(prepared.choices):
            self.library.habits.expire([number])
        return True

    def restore(self, number: int) -> None:
        """Brings back an article that somebody had removed."""
        self.library.articles.restore(number)
        self.tally.restored += 1

    def _settle(self, verdict: Verdict, document: RawDocument) -> int:
        """Writes down what was decided; the number of the article."""
        identities, known = self.library.identities, verdict.known
        if known is None:
            number = identities.found(document, self.added)
            self.tally.added += 1
        else:
            number = known.number
            self._meet_again(verdict.fate, known, document)
        if address := address_of(document):
            identities.name(number, address)
        self.met.add(number)
        return number

    def _meet_again(self, fate: Fate, known: Known, document: RawDocument) -> None:
        identities = self.library.identities
        if fate in (Fate.EDITED, Fate.MOVED):
            if known.number in self.met:
                reason = f"has the address and headline of {known.source}; it is its newer version"
                self.tally.note([Problem(document.source, reason)])
            identities.renew(known.number, document)
            self.tally.updated += 1
        else:
            if fate is Fate.COPY and not identities.is_name(known.number, document.source):
                reason = f"is the same, byte for byte, as {known.source}; it is one article"
                self.tally.note([Problem(document.source, reason)])
                identities.name(known.number, document.source)
            self.tally.unchanged += 1


def _is_another_text(verdict: Verdict, document: RawDocument) -> bool:
    """Whether a known article's bytes become others; those of a copy of an older version do not."""
    known, fate = verdict.known, verdict.fate
    return fate in (Fate.EDITED, Fate.MOVED) and known is not None and known.digest != document.digest


def source_exists(source: str) -> bool:
    """Whether what an article came from is still there; of a record, whether its file is."""
    return is_address(source) or os.path.exists(source) or os.path.exists(source.rpartition("#")[0])  # noqa: PTH110
