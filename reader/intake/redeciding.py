"""Redeciding: a person says otherwise of a line that was cut or kept, and the article is made anew at once.

Each decision is stored before anything is made anew of it, and can be taken back: `Redecided.undo` leads to
where one was, and undoing that leads forward again. What is decided for a source is done to this article now
and to the others by the next run of intake (`reader add --renew`), which may be under way. So it is to this
article too where pipelines of spaCy vote on names: they are asked by intake only, so that nobody waits.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from functools import cache

from reader.article.annotation import AnnotatedArticle
from reader.article.choices import (
    Choice,
    Decision,
    KindDecision,
    LineDecision,
    RepairsDecision,
)
from reader.article.document import RawDocument
from reader.article.text import Block, Kind, Removed
from reader.intake.fingerprint import fingerprint
from reader.intake.linking import link_new
from reader.intake.reading import language_of, prepare
from reader.intake.report import Tally
from reader.intake.shelving import Shelving
from reader.intake.voting import installed, voters_for
from reader.library import Library

LONG = 400_000
"""Bytes from which an article is made anew by the next run: nobody should wait for it with a key pressed."""


@dataclass(frozen=True, slots=True)
class Redecided:
    """What came of a decision."""

    annotated: AnnotatedArticle | None
    """The article as it is now, with what is cut from it; None where it is so long that it waits, too."""
    decision: Decision
    """What was decided."""
    undo: Decision
    """What to `decide` to be where one was."""
    waiting: int = 0
    """How many articles the next run of intake is to make anew."""


def bring_back(library: Library, number: int, line: Removed) -> Redecided | None:
    """Lets a cut line stand in its article; None where it is not one of its lines any more."""
    from reader.cleaning import name_cuts

    document = _document(library, number)
    if document is None:
        return None
    name = name_cuts(document, library.decisions.choices(number)).get((line.line, line.text))
    return _decide(library, number, document, LineDecision(name, Choice.BACK)) if name else None


def cut_line(library: Library, number: int, block: Block) -> Redecided | None:
    """Cuts a block out of its article; None for the headline, and where no such block stands."""
    from reader.cleaning import name_blocks

    document = _document(library, number)
    if document is None:
        return None
    name = name_blocks(document, library.decisions.choices(number)).get(block.start)
    return _decide(library, number, document, LineDecision(name, Choice.CUT)) if name else None


def bring_back_kind(library: Library, number: int, kind: Kind) -> Redecided | None:
    """Lets the cut lines of one kind stand in all articles of this article's source."""
    return decide(library, number, KindDecision(kind, True))


def repair(library: Library, number: int, on: bool) -> Redecided | None:
    """Turns the repairs of an article's text on or off."""
    return decide(library, number, RepairsDecision(on))


def decide(library: Library, number: int, decision: Decision) -> Redecided | None:
    """Stores a decision and makes the article anew by it; None where its bytes give no article any more."""
    document = _document(library, number)
    return _decide(library, number, document, decision) if document else None


def _document(library: Library, number: int) -> RawDocument | None:
    """The raw article as the library keeps it."""
    from reader.importers import import_bytes

    kept = library.identities.kept(number)
    documents = import_bytes(kept.raw, kept.source, kept.format).documents if kept else ()
    return replace(documents[0], source=kept.source, raw=kept.raw) if kept and documents else None


def _decide(library: Library, number: int, document: RawDocument, decision: Decision) -> Redecided:
    undo = library.decisions.decide(number, decision)
    waiting = 0
    if isinstance(decision, KindDecision):
        waiting = library.habits.expire_source(library.decisions.source(number).key) - 1
    if len(document.raw) > LONG:
        with library.writing():
            library.habits.expire([number])
        return Redecided(None, decision, undo, max(1, waiting))
    prepared = prepare(document, library.decisions.choices(number), {})
    votes_wait = bool(voters_for(language_of(prepared.annotated.article), installed()))
    with library.writing():
        Shelving(library, _rules(), "", True, Tally()).put(number, prepared)
        if votes_wait:
            library.habits.expire([number])
    if library.terms.waiting(0, 2) == [number] and not library.terms.waiting(1, 1):
        link_new(library)  # unless a run of intake is under way, which will
    return Redecided(prepared.annotated, decision, undo, waiting + votes_wait)


@cache
def _rules() -> str:
    """The fingerprint of the rules that this process has loaded."""
    return fingerprint()
