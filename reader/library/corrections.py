"""Corrections: what somebody said of a quotation that the rules found: another speaker, or that it is none.

Precious, and kept by the quotation's words: whenever an article is shelved its corrections are applied again.
"""

from __future__ import annotations

import json
import secrets
from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import asdict, astuple, dataclass
from typing import Any

from reader.article.annotation import Quotation, QuotationKind, QuotationState
from reader.article.bookmark import Selector, select
from reader.article.span import Span
from reader.library.clock import now
from reader.library.errors import require_same
from reader.library.quotation_rows import COLUMNS, NAMED, quotation_of
from reader.library.saying import Saying, words_of
from reader.library.store import Store
from reader.safety import safe_line

CORRECTED = "you said so"
"""How the speaker of a corrected quotation was found."""

ALIKE = 0.8
"""The share of words that a quotation must have kept to be the one that was corrected."""

FAMILIAR = 0.25
"""How much of its surroundings a short one must have kept."""

SHORT = 6
"""Words below which the words alone do not tell."""

_COLUMNS = 'id, article, exact, prefix, suffix, "start", "end", text_hash, rejected, speaker, at'


@dataclass(frozen=True, slots=True)
class Correction:
    """What somebody said of one quotation."""

    id: str
    article: str
    """The stored id of the article."""
    selector: Selector
    """The quotation, marks included, as it stood when it was corrected."""
    rejected: bool
    """It is no quotation."""
    speaker: str
    """Who spoke; empty where the text does not say."""
    at: str
    """ISO 8601, UTC."""


@dataclass(frozen=True, slots=True)
class Change:
    """One correction made: what was said of the quotation before, and what now."""

    article: int
    """The number of the article."""
    before: Correction | None
    after: Correction | None


class Corrections:
    """The corrections of a library; each is on the disk when the call returns."""

    def __init__(self, store: Store, saying: Saying) -> None:
        self._store = store
        self._saying = saying

    def name_speaker(self, article: int, start: int, end: int, speaker: str) -> Change | None:
        """Says who spoke the quotation at `start` to `end`; an empty name: nobody that the text names.

        None where no quotation stands there.
        """
        return self._make(article, start, end, speaker=safe_line(speaker).strip(), rejected=False)

    def reject(self, article: int, start: int, end: int) -> Change | None:
        """Says that what stands at `start` to `end` is no quotation; it is shown nowhere any more."""
        return self._make(article, start, end, speaker="", rejected=True)

    def undo(self, change: Change) -> None:
        """Takes a correction back: what was said of the quotation before holds again. Raises `Overtaken`."""
        self._step(change.article, change.after, change.before)

    def redo(self, change: Change) -> None:
        """Makes a correction again that was taken back. Raises `Overtaken`."""
        self._step(change.article, change.before, change.after)

    def of(self, article: int) -> tuple[Correction, ...]:
        """The corrections of an article, the newest first; also those whose quotation is gone."""
        found = self._store.rows(
            f"SELECT {', '.join('c.' + name.strip() for name in _COLUMNS.split(','))} "
            "FROM correction c JOIN article a ON a.id = c.article WHERE a.number = ? "
            "ORDER BY c.at DESC, c.rowid DESC",
            (article,),
        )
        return tuple(Correction(v[0], v[1], Selector(*v[2:8]), bool(v[8]), v[9], v[10]) for v in found)

    def apply(self, article: int) -> None:
        """Applies the corrections of an article to the quotations that its rules have just found."""
        corrections = self.of(article)
        if not corrections:
            return
        text, text_hash = self._text(article)
        waiting = self._quotations(article)
        for one, number in _meant(corrections, text, text_hash, waiting):
            self._correct(article, number, waiting[number], one, text)
        self._count(article)

    def _make(self, article: int, start: int, end: int, *, speaker: str, rejected: bool) -> Change | None:
        with self._store.writing(durable=True):  # nobody shelves or corrects between the look and the writing
            held = self._store.row(
                "SELECT q.number, a.id FROM quotation q JOIN article a ON a.number = q.article "
                'WHERE q.article = ? AND q."start" = ? AND q."end" = ?',
                (article, start, end),
            )
            if held is None:
                return None
            number, id = held
            text, text_hash = self._text(article)
            selector = select(text, start, end, text_hash)
            after = Correction(secrets.token_hex(8), id, selector, rejected, speaker, now())
            change = Change(article, self._made_of(article, number), after)
            self._swap(article, change.before, after)
        return change

    def _made_of(self, article: int, number: int) -> Correction | None:
        """The correction that a quotation bears already."""
        found = self._store.row("SELECT correction FROM as_found WHERE number = ?", (number,))
        return next((one for one in self.of(article) if found and one.id == found[0]), None)

    def _step(self, article: int, old: Correction | None, new: Correction | None) -> None:
        """Puts one correction in the place of another, where nobody has corrected the quotation since."""
        with self._store.writing(durable=True):
            if old is not None:
                stands = next((one for one in self.of(article) if one.id == old.id), None)
                require_same(stands, old, "this quotation")
            elif new is not None:
                require_same(self._borne(article, new), None, "this quotation")
            self._swap(article, old, new)

    def _borne(self, article: int, meant: Correction) -> str | None:
        """The id of the correction that the quotation which another one means bears now."""
        text, text_hash = self._text(article)
        kept = self._store.rows(
            "SELECT number, found, correction FROM as_found WHERE article = ?", (article,)
        )
        found = self._quotations(article) | {number: _unpacked(found) for number, found, _ in kept}
        number = next((number for _, number in _meant([meant], text, text_hash, found)), None)
        return next((id for each, _, id in kept if each == number), None)

    def _swap(self, article: int, old: Correction | None, new: Correction | None) -> None:
        """Puts one correction in the place of another, and makes the article's quotations anew."""
        with self._store.writing(durable=True):
            if old is not None:
                self._store.write("DELETE FROM correction WHERE id = ?", (old.id,))
            if new is not None:
                values = new.id, new.article, *astuple(new.selector), new.rejected, new.speaker, new.at
                self._store.write(f"REPLACE INTO correction ({_COLUMNS}) VALUES ({'?, ' * 10}?)", values)
            self._put_back(article)
            self.apply(article)

    def _put_back(self, article: int) -> None:
        """Makes the corrected quotations of an article what the rules had found."""
        text, _ = self._text(article)
        kept = self._store.rows("SELECT number, found FROM as_found WHERE article = ?", (article,))
        for number, found in kept:
            self._saying.remove(number)
            self._saying.add(number, article, text, _unpacked(found))
        self._store.write("DELETE FROM as_found WHERE article = ?", (article,))
        self._count(article)

    def _correct(self, article: int, number: int, one: Quotation, said: Correction, text: str) -> None:
        """Makes one quotation what somebody said it is, and keeps what the rules had found."""
        self._store.write(
            "REPLACE INTO as_found VALUES (?, ?, ?, ?)", (number, article, said.id, json.dumps(asdict(one)))
        )
        self._saying.remove(number)
        if not said.rejected:
            place = (one.start, one.end, one.kind, one.state)
            known = one.speaker_span if said.speaker == one.speaker else None
            self._saying.add(
                number, article, text, Quotation(*place, said.speaker, known, one.cue, CORRECTED, 1.0)
            )

    def _count(self, article: int) -> None:
        self._store.write(
            "UPDATE card SET quotations = (SELECT count(*) FROM quotation WHERE article = ?1) "
            "WHERE article = ?1",
            (article,),
        )

    def _text(self, article: int) -> tuple[str, str]:
        found = self._store.row(
            "SELECT t.text, c.text_hash FROM text t JOIN card c USING (article) WHERE t.article = ?",
            (article,),
        )
        return (found[0], found[1]) if found else ("", "")

    def _quotations(self, article: int) -> dict[int, Quotation]:
        found = self._store.rows(f"SELECT {COLUMNS}, q.number FROM {NAMED} WHERE q.article = ?", (article,))
        return {values[10]: quotation_of(values) for values in found}


def _unpacked(found: str) -> Quotation:
    """A quotation as `as_found` keeps it."""
    kept: dict[str, Any] = json.loads(found)
    span = kept.pop("speaker_span")
    kind, state = QuotationKind(kept.pop("kind")), QuotationState(kept.pop("state"))
    return Quotation(kind=kind, state=state, speaker_span=Span(**span) if span else None, **kept)


def _meant(
    corrections: Iterable[Correction], text: str, text_hash: str, quotations: dict[int, Quotation]
) -> Iterator[tuple[Correction, int]]:
    """Each correction with the number of the quotation that it means; those that stand unmoved go first."""
    waiting, moved = dict(quotations), list[Correction]()
    for one in corrections:
        number = _unmoved(one.selector, text_hash, waiting)
        if number is None:
            moved.append(one)
        else:
            del waiting[number]
            yield one, number
    for one in moved:
        number = _best(one.selector, text, text_hash, waiting)
        if number is not None:
            del waiting[number]
            yield one, number


def _unmoved(selector: Selector, text_hash: str, quotations: dict[int, Quotation]) -> int | None:
    """The number of the quotation that stands where a selector says, in the very text that it speaks of."""
    if selector.text_hash != text_hash:
        return None
    place = selector.start, selector.end
    return next((number for number, one in quotations.items() if (one.start, one.end) == place), None)


def _best(selector: Selector, text: str, text_hash: str, quotations: dict[int, Quotation]) -> int | None:
    """The number of the quotation most like the one that a selector means, if one is like enough.

    In the text that the selector speaks of, other rules may have moved its ends, but it lies where it lay.
    """
    words = Counter(words_of(selector.exact))
    found = []
    for number, one in quotations.items():
        alike = _alike(words, words_of(text[one.start : one.end]))
        around = _around(selector, text, one)
        if selector.text_hash == text_hash:
            placed = one.start < selector.end and selector.start < one.end
        else:
            placed = around >= FAMILIAR or words.total() >= SHORT
        if placed and alike >= ALIKE:
            found.append((alike + around, -abs(one.start - selector.start), number))
    return max(found)[2] if found else None


def _alike(words: Counter[str], others: Iterable[str]) -> float:
    """The share of words that two quotations have in common, 0 to 1."""
    counted = Counter(others)
    return 2 * (words & counted).total() / max(1, words.total() + counted.total())


def _around(selector: Selector, text: str, one: Quotation) -> float:
    """How much of its nearest surroundings a quotation has kept, 0 to 1."""
    before = text[max(0, one.start - len(selector.prefix)) : one.start]
    after = text[one.end : one.end + len(selector.suffix)]
    same = _common(before[::-1], selector.prefix[::-1]) + _common(after, selector.suffix)
    return same / max(1, len(selector.prefix) + len(selector.suffix))


def _common(one: str, other: str) -> int:
    """How many characters two texts share at their start."""
    for at, (a, b) in enumerate(zip(one, other, strict=False)):
        if a != b:
            return at
    return min(len(one), len(other))
