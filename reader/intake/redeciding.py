"""Redeciding: a person says otherwise of a line that was cut or kept, and the article is made anew at once.

Each decision is stored before anything is made anew of it, and can be taken back: `turn` leads to where
one was and forward again, unless another program has decided otherwise since. What is decided for a source
is done to this article now and to the others by the next run of intake (`reader add --renew`), which may be
under way. So it is to this article too where pipelines of spaCy vote on names: they are asked by intake
only, so that nobody waits.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from functools import cache
from typing import TYPE_CHECKING

from reader.article.annotation import AnnotatedArticle
from reader.article.choices import (
    Choice,
    Choices,
    Decision,
    KindDecision,
    LineDecision,
    LineName,
    RepairsDecision,
    words_of,
)
from reader.article.document import RawDocument
from reader.article.text import Block, Kind, Removed
from reader.intake.fingerprint import fingerprint
from reader.intake.linking import link_new
from reader.intake.reading import Prepared, finish, language_of
from reader.intake.report import Tally
from reader.intake.shelving import Shelving
from reader.intake.voting import installed, voters_for
from reader.library import Library, LibraryError
from reader.library.decisions import Decided, Turn

if TYPE_CHECKING:
    from reader.cleaning.choosing import Choosing

LONG = 400_000
"""Bytes from which an article is made anew by the next run: nobody should wait for it with a key pressed."""


@dataclass(frozen=True, slots=True)
class Redecided:
    """What came of a decision."""

    annotated: AnnotatedArticle | None
    """The article as it is now, with what is cut from it; None where it waits, too.

    It does where it is long, where another program is writing to the library for too long, and where one
    brought a newer version of it."""
    turn: Turn
    """What stood before, and what was decided; `turn` leads back from the one to the other, and forth."""
    waiting: int = 0
    """How many articles the next run of intake is to make anew."""


def bring_back(library: Library, number: int, line: Removed) -> Redecided | None:
    """Lets a cut line stand in its article; None where it is not one of its lines any more."""
    asked = _asked(library, number)
    name = asked.choosing().cuts().get((line.line, line.text)) if asked else None
    return asked.decide_line(name, Choice.BACK) if asked and name else None


def cut_line(library: Library, number: int, block: Block, words: str) -> Redecided | None:
    """Cuts a block, which shows `words`, out of its article; None for the headline.

    None also where no line of these words stands in it any more, or several do and none of them there.
    """
    asked = _asked(library, number)
    name = _line_of(asked.choosing().blocks(asked.choices), block.start, words) if asked else None
    return asked.decide_line(name, Choice.CUT) if asked and name else None


def _line_of(names: Mapping[int, LineName], start: int, words: str) -> LineName | None:
    """Which of the blocks that stand now, by their places, is the one that a person saw at `start`."""
    same = {place: name for place, name in names.items() if name.words == words_of(words)}
    return same.get(start) or (next(iter(same.values())) if len(same) == 1 else None)


def bring_back_kind(library: Library, number: int, kind: Kind) -> Redecided | None:
    """Lets the cut lines of one kind stand in all articles of this article's source."""
    return decide(library, number, KindDecision(kind, True))


def repair(library: Library, number: int, on: bool) -> Redecided | None:
    """Turns the repairs of an article's text on or off."""
    return decide(library, number, RepairsDecision(on))


def decide(library: Library, number: int, decision: Decision) -> Redecided | None:
    """Stores a decision and makes the article anew by it; None where its bytes give no article any more."""
    asked = _asked(library, number)
    return asked.decide(decision) if asked else None


def turn(library: Library, number: int, old: Decided, new: Decided) -> Redecided | None:
    """Puts a decision in the place of another, where that one still stands, and makes the article anew.

    None where its bytes give no article any more. Raises `Overtaken`.
    """
    asked = _asked(library, number)
    return asked.turn(Turn(old, new)) if asked else None


def _asked(library: Library, number: int) -> _Asked | None:
    """An article of the library, its raw bytes read again; None where they give none any more."""
    from reader.importers import import_bytes

    kept = library.identities.kept(number)
    documents = import_bytes(kept.raw, kept.source, kept.format).documents if kept else ()
    if kept is None or not documents:
        return None
    document = replace(documents[0], source=kept.source, raw=kept.raw, taken=kept.taken)
    return _Asked(library, number, document, library.decisions.choices(number))


@dataclass(slots=True)
class _Asked:
    """An article about which a person decides: the rules judge its lines once."""

    library: Library
    number: int
    document: RawDocument
    choices: Choices
    """What was decided and learned for it before."""
    _choosing: Choosing | None = None

    def choosing(self) -> Choosing:
        """Its lines as the rules judge them."""
        if self._choosing is None:
            self._choosing = _judged(self.document, self.choices)
        return self._choosing

    def decide(self, decision: Decision) -> Redecided:
        """Stores a decision and makes the article anew by it."""
        return self._remade(self.library.decisions.decide(self.number, decision))

    def turn(self, turn: Turn) -> Redecided:
        """Puts a decision in the place of another, and makes the article anew by it."""
        self.library.decisions.turn(self.number, *turn)
        return self._remade(turn)

    def _remade(self, turn: Turn) -> Redecided:
        """What came of a decision that is stored."""
        decision, waiting = turn.after.decision, 0
        if isinstance(decision, KindDecision):
            waiting = self.library.habits.count(self.library.decisions.source(self.number).key) - 1
        if len(self.document.raw) > LONG:
            return Redecided(None, turn, waiting + 1)
        try:
            annotated, waits = self._made_anew(decision)
        except LibraryError:  # what was decided stands, and the next run of intake makes something of it
            annotated, waits = None, True
        return Redecided(annotated, turn, waiting + waits)

    def decide_line(self, line: LineName, choice: Choice) -> Redecided:
        """Decides about a line that somebody saw standing otherwise.

        Where the same was decided before and never came to anything, taking it back leaves it to the rules.
        """
        done = self.decide(LineDecision(line, choice))
        before, after = done.turn
        if before.decision != after.decision:
            return done
        return replace(done, turn=Turn(Decided(LineDecision(line, None)), after))

    def _made_anew(self, decision: Decision) -> tuple[AnnotatedArticle | None, bool]:
        """The article by one more decision, which is shelved; and whether intake is to make it once more.

        None where a newer version of it came in the meantime.
        """
        library, number = self.library, self.number
        prepared = self._prepared(decision)
        votes_wait = bool(voters_for(language_of(prepared.annotated.article), installed()))
        with library.writing():
            if not Shelving(library, _rules(), "", True, Tally()).put(number, prepared):
                return None, True
            if votes_wait:
                library.habits.expire([number])
        if library.terms.waiting(0, 2) == [number] and not library.terms.waiting(1, 1):
            link_new(library)  # unless a run of intake is under way, which will
        return prepared.annotated, votes_wait

    def _prepared(self, decision: Decision) -> Prepared:
        """The article by one more decision."""
        choices = self.choices.deciding(decision)
        same = choices.repairs == self.choices.repairs
        choosing = self.choosing() if same else _judged(self.document, choices)
        return finish(self.document, choosing.article(choices), choices)


def _judged(document: RawDocument, choices: Choices) -> Choosing:
    from reader.cleaning import choosing

    return choosing(document, repairs=choices.repairs)


@cache
def _rules() -> str:
    """The fingerprint of the rules that this process has loaded."""
    return fingerprint()
