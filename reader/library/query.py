"""Query: what somebody types to find articles, read into conditions. Pure; nothing that is typed is an error.

ferry talks            both words             harb*               words that begin so
"ferry talks"          one after the other    -tunnel             not this
ferry or boat          either                 speaker:marrow      somebody of this name is quoted
NOT tunnel             not this               ferry AND talks     both words, OR: either
outlet:"The Courier"   printed there          after:2026-03       from March 2026 on
is:unread has:note     marks of the reader's own
day:2026-03..2026-05   from March to May      #harbour        has the tag
-(ferry or boat)       neither                (ferry talks) or boat  both words, or the third
title:(ferry or boat)  either, printed there  #"low tide" #2026budget  has the tag

“or” binds more closely than what stands beside it.
What is not understood is searched for as words or left out, and `Query.complaint` says so.
"""

from __future__ import annotations

from reader.library.brackets import NOTHING, Bracket, unit_of
from reader.library.days import bounds, day_before, span_of_days
from reader.library.query_faults import Faults, either, short
from reader.library.query_pieces import JOINING, Closing, Opening, Piece, is_last, pieces
from reader.library.query_terms import (
    COLUMNS,
    DAYS,
    FIELDS,
    NAMES,
    STATES,
    THINGS,
    Condition,
    Days,
    Field,
    Having,
    Query,
    State,
    Term,
    Words,
)
from reader.library.word_places import words_of
from reader.safety import safe_text

MOST_WORDS = 64
"""So many words of one query are looked for, those of names among them."""

MOST_TERMS = 64
"""So many conditions a query holds."""

_SPACES = str.maketrans("\n\t", "  ")


def parse(text: str, *, typing: bool = False) -> Query:
    """The query that somebody typed; or types still: then its last word may go on, and nothing is amiss."""
    return _Parser(text, typing).query()


class _Parser:
    """Takes a query apart, piece by piece."""

    def __init__(self, text: str, typing: bool) -> None:
        self._text = safe_text(text).translate(_SPACES)
        self._typing = typing
        self._open = [Bracket()]
        self._faults = Faults(typing=typing)
        self._or = self._not = False
        self._field = ""
        """The field that stood before a NOT, and is that of what follows."""
        self._left, self._terms = MOST_WORDS, MOST_TERMS

    def query(self) -> Query:
        """All of it."""
        for piece in pieces(self._text):
            if isinstance(piece, Opening):
                self._open_bracket(piece)
            elif isinstance(piece, Closing):
                self._close(piece)
            elif not self._joins(piece):
                self._take(piece)
        if len(self._open) > 1:
            self._faults.add_later("A bracket is not closed; it was taken to end with the query.")
        while len(self._open) > 1:
            self._close()
        self._end_or()
        clauses = self._clauses()
        if not clauses and not self._faults and self._text.strip() and not self._typing:
            self._faults.add(f"There is no word in “{short(self._text)}”.")
        return Query(clauses, self._faults.told())

    def _clauses(self) -> tuple[tuple[Term, ...], ...]:
        """All that must hold, without what would be too much."""
        known = [unit.held for unit in self._open[0].units]
        if None in known:
            self._faults.add("More stands in brackets than can be looked for; it was left out.")
        return tuple(clause for clauses in known for clause in clauses or ())

    def _open_bracket(self, piece: Opening) -> None:
        """Opens a bracket, with what stands before it; a field there is that of all in it."""
        field = piece.field.lower()
        if field and field not in FIELDS:
            self._faults.add(
                f"“{short(piece.field)}:” is not a field; its bracket was searched for as words."
            )
        self._open.append(
            Bracket(
                negated=self._is_negated(piece),
                joined=self._or,
                field=field if field in FIELDS else self._field or self._open[-1].field,
            )
        )
        self._begin()

    def _close(self, piece: Closing | None = None) -> None:
        """Closes the last bracket, and adds what stands in it to what stands around it."""
        self._end_or()
        bracket = self._open.pop()
        if bracket.field and not bracket.units:
            self._faults.add_later(f"Nothing stands behind “{bracket.field}:”.")
        if piece and piece.star:
            self._faults.add("A “*” means something behind a word, not behind a bracket.")
        self._open[-1].add(bracket.closed(), joined=bracket.joined)

    def _end_or(self) -> None:
        """Nothing follows any more that an “or” could join."""
        if self._or:
            self._faults.add_later("Nothing stands behind “or”.")
        self._begin()

    def _begin(self) -> None:
        """Nothing has been said yet of the piece that follows."""
        self._or = self._not = False
        self._field = ""

    def _joins(self, piece: Piece) -> bool:
        """Whether a piece only says what becomes of the one behind it, as NOT, AND and OR do."""
        word = piece.value
        if self._is_field_not(piece):
            self._not, self._field = True, piece.field.lower()
            return True
        if piece.minus or piece.field or piece.phrase:
            return False
        behind, before = not is_last(self._text, piece), bool(self._open[-1].units)
        if word == "not" and behind:
            self._faults.add_later(
                "“not” was searched for as a word; NOT in capitals leaves out what follows."
            )
        if word not in JOINING:
            return False
        if word == "NOT" and behind:
            self._not = True
        elif before and word in ("or", "OR") and not self._or:
            self._or = True
        elif not (word == "AND" and before and behind):
            if word.isupper():
                self._faults.add_later(f"“{word}” joins nothing here; it was searched for as a word.")
            return False
        return True

    def _is_field_not(self, piece: Piece) -> bool:
        """Whether a field has a NOT behind it, and then what is left out: `title:NOT ferry`."""
        known = piece.field.lower() in FIELDS and not piece.phrase
        return known and piece.value == "NOT" and not is_last(self._text, piece)

    def _take(self, piece: Piece) -> None:
        """Adds what a piece asks for."""
        field = piece.field.lower() or self._field or self._open[-1].field
        if self._field and piece.field:
            self._faults.add_later(f"Nothing stands behind “{self._field}:”.")
        if piece.phrase and not piece.closed:
            self._faults.add_later("A quotation mark is not closed; all behind it was taken for one phrase.")
        condition = self._of_field(field, piece) if field in FIELDS else self._of_words(piece)
        if condition is not None:
            self._add(Term(condition, self._is_negated(piece)))
        else:
            if piece.minus and field not in FIELDS:
                self._faults.add_later("Nothing stands behind “-”.")
            if piece.field or words_of(piece.value):
                self._open[-1].add(NOTHING, joined=self._or)
        self._begin()  # where there is nothing behind it, the next piece stands alone

    def _is_negated(self, piece: Opening | Piece) -> bool:
        """Whether NOT or a minus stands before a piece, or a minus behind its field: `title:-ferry`."""
        inner = piece.inner and (isinstance(piece, Opening) or piece.field.lower() in FIELDS)
        return self._not or piece.minus or inner

    def _add(self, term: Term) -> None:
        if self._terms == 0:
            self._faults.add(f"Only the first {MOST_TERMS} conditions were looked at.")
            return
        self._terms -= 1
        self._open[-1].add(unit_of(term), joined=self._or)

    def _of_words(self, piece: Piece) -> Words | None:
        """Words with no field before them, or with one that is none."""
        if not piece.field:
            return self._words(piece.value, piece)
        if piece.value:
            self._faults.add(f"“{short(piece.field)}:” is not a field; it was searched for as words.")
        return self._words(f"{piece.field}:{piece.value}", piece)

    def _words(self, value: str, piece: Piece, column: str = "") -> Words | None:
        words = self._first(words_of(value))
        starred = piece.star if piece.phrase else value.endswith("*")
        if words and not piece.phrase and "*" in value.rstrip("*"):
            self._faults.add("A “*” means something only at the end of a word.")
        return Words(tuple(words), starred or self._goes_on(piece), column, piece.phrase) if words else None

    def _first(self, words: list[str]) -> list[str]:
        """As many of some words as may still be looked for."""
        if len(words) > self._left:
            self._faults.add(f"Only the first {MOST_WORDS} words were searched for.")
        words = words[: self._left]
        self._left -= len(words)
        return words

    def _goes_on(self, piece: Piece) -> bool:
        """Whether somebody types a piece just now."""
        return self._typing and piece.end == len(self._text) and not piece.closed

    def _of_field(self, field: str, piece: Piece) -> Condition | None:
        """What a field asks for; None where its value cannot be understood."""
        value = piece.value.strip()
        if not words_of(value):
            self._faults.add_later(f"Nothing stands behind “{field}:”.")
            return None
        if field in COLUMNS:
            return self._words(value, piece, COLUMNS[field])
        if field in DAYS:
            return self._days(field, value, piece)
        if field in ("is", "has"):
            return self._one_of(field, value.lower(), piece)
        return self._name(field, value) if field in NAMES else Field(field, value)

    def _name(self, field: str, value: str) -> Field | None:
        words = words_of(value)
        first = self._first(words)
        return Field(field, value if first == words else " ".join(first)) if first else None

    def _days(self, field: str, value: str, piece: Piece) -> Days | None:
        found = span_of_days(value) if field == "day" else bounds(value)
        if found is None:
            if not (self._goes_on(piece) and value[0].isdecimal()):
                self._faults.add(f"“{short(value)}” is not a day; write 2026, 2026-03 or 2026-03-14.")
            return None
        first, last = found
        ends = {"after": (first, ""), "before": ("", day_before(first))}
        return Days(*ends.get(field, (first, last)))

    def _one_of(self, field: str, value: str, piece: Piece) -> Condition | None:
        known = STATES if field == "is" else THINGS
        if value in known:
            return State(value) if field == "is" else Having(value)
        if not (self._goes_on(piece) and any(one.startswith(value) for one in known)):
            self._faults.add(
                f"“{field}:{short(value)}” is not known; behind “{field}:” stands {either(known)}."
            )
        return None
