"""Query: what somebody types to find articles, read into conditions. Pure; nothing that is typed is an error.

ferry talks            both words             harb*               words that begin so
"ferry talks"          one after the other    -tunnel             not this
ferry or boat          either                 speaker:marrow      somebody of this name is quoted
NOT tunnel             not this               ferry AND talks     both words, OR: either
outlet:"The Courier"   printed there          after:2026-03       from March 2026 on
is:unread has:note     marks of the reader's own
day:2026-03..2026-05   from March to May      #harbour        has the tag
-(ferry or boat)       neither                (ferry talks) or boat  both words, or the third

“or” binds more closely than what stands beside it.
What is not understood is searched for as words or left out, and `Query.complaint` says so.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import NamedTuple

from reader.library.brackets import Bracket
from reader.library.days import bounds, day_before, span_of_days
from reader.library.query_pieces import closing, pieces, value_of
from reader.library.word_places import words_of
from reader.safety import safe_text

STATES = ("unread", "read", "started", "starred", "archived", "copy")
"""What stands behind `is:`."""

THINGS = ("note", "passage", "quotation", "tag", "link")
"""What stands behind `has:`."""

NAMES = ("speaker", "person", "place", "org", "name")
"""Fields of names that occur: every word must begin a word of the name."""

COLUMNS = {"title": "headline", "outlet": "outlet", "author": "authors", "section": "section"}
"""Fields of words that stand elsewhere than in the text, with the index's column."""

VALUES = ("tag", "lang", "story")
"""Fields of one value that is compared whole."""

DAYS = ("after", "before", "day")
"""Fields of days."""

FIELDS = (*NAMES, *COLUMNS, *VALUES, *DAYS, "is", "has")
"""Every word that can stand before a colon."""

MOST_WORDS = 64
"""So many words of one query are looked for, those of names among them."""

MOST_TERMS = 64
"""So many conditions a query holds."""

MOST_FAULTS = 3
"""So many faults are told in a sentence each; the others are counted."""

_SPACES = str.maketrans("\n\t", "  ")


class Words(NamedTuple):
    """Words that follow each other; mostly it is one."""

    words: tuple[str, ...]
    """Folded."""
    prefix: bool = False
    """The last of them may go on."""
    column: str = ""
    """Where they must stand, of the values of `COLUMNS`; empty: anywhere."""
    exact: bool = False
    """They stood in quotation marks: no other form of the word is meant."""


class Field(NamedTuple):
    """A name that occurs, a tag, a language or a story."""

    field: str
    value: str


class Days(NamedTuple):
    """From a day to a day, both included; empty where that end is open."""

    first: str
    last: str


class State(NamedTuple):
    """What the reader made of an article; or that it is a copy."""

    state: str


class Having(NamedTuple):
    """What an article has."""

    thing: str


Condition = Words | Field | Days | State | Having


class Term(NamedTuple):
    """A condition, or that it does not hold."""

    condition: Condition
    negated: bool = False


@dataclass(frozen=True, slots=True)
class Query:
    """Every clause must hold: of its terms at least one."""

    clauses: tuple[tuple[Term, ...], ...] = ()
    complaint: str = ""
    """What was not understood, in a sentence for each fault; empty where all was."""

    def words(self) -> Iterator[Words]:
        """The words that are looked for in the text: those to be lit there."""
        for clause in self.clauses:
            for term in clause:
                one = term.condition
                if isinstance(one, Words) and not term.negated and one.column in ("", COLUMNS["title"]):
                    yield one


def parse(text: str, *, typing: bool = False) -> Query:
    """The query that somebody typed; or types still: then its last word may go on, and nothing is amiss."""
    return _Parser(text, typing).query()


class _Parser:
    """Takes a query apart, piece by piece."""

    def __init__(self, text: str, typing: bool) -> None:
        self._text = safe_text(text).translate(_SPACES)
        self._typing = typing
        self._open = [Bracket()]
        self._complaints: list[str] = []
        self._or = self._not = False
        self._left, self._terms = MOST_WORDS, MOST_TERMS

    def query(self) -> Query:
        """All of it."""
        for piece in pieces(self._text):
            self._open_brackets(piece["lead"])
            if not self._joins(piece):
                self._take(piece)
            for _ in range(min(closing(piece), len(self._open) - 1)):
                self._close()
        if len(self._open) > 1:
            self._complain_later("A bracket is not closed; it was taken to end with the query.")
        while len(self._open) > 1:
            self._close()
        self._end_or()
        clauses = self._open[0].clauses
        if not clauses and not self._complaints and self._text.strip() and not self._typing:
            self._complain(f"There is no word in “{_short(self._text)}”.")
        return Query(clauses, _told(self._complaints))

    def _open_brackets(self, lead: str) -> None:
        """Opens the brackets before a piece, each with what stands before it."""
        for signs in lead.split("(")[:-1]:
            self._open.append(Bracket(negated=self._not or bool(signs), joined=self._or))
            self._or = self._not = False

    def _close(self) -> None:
        """Closes the last bracket, and adds what stands in it to what stands around it."""
        self._end_or()
        bracket = self._open.pop()
        unit = bracket.closed()
        if unit is None or not self._open[-1].add(unit, joined=bracket.joined):
            self._complain("More stands in brackets than can be looked for; it was left out.")

    def _end_or(self) -> None:
        """Nothing follows any more that an “or” could join."""
        if self._or:
            self._complain_later("Nothing stands behind “or”.")
        self._or = self._not = False

    def _joins(self, piece: re.Match[str]) -> bool:
        """Whether a piece only says what becomes of the one behind it, as NOT, AND and OR do."""
        word = piece[0][len(piece["lead"]) :]
        if piece["lead"].endswith("-") or word.rstrip(")") not in ("NOT", "AND", "OR", "or"):
            return False
        behind, before = self._text[piece.end() :].strip(), not self._open[-1].is_empty
        if word == "NOT" and behind:
            self._not = True
        elif before and word.rstrip(")") in ("or", "OR") and not self._or:
            self._or = True
        elif not (word == "AND" and before and behind):
            if word.isupper():
                self._complain_later(
                    f"“{word.rstrip(')')}” joins nothing here; it was searched for as a word."
                )
            return False
        return True

    def _complain(self, sentence: str) -> None:
        self._complaints.append(sentence)

    def _complain_later(self, sentence: str) -> None:
        """Complains of what may still be mended by what is typed next."""
        if not self._typing:
            self._complain(sentence)

    def _take(self, piece: re.Match[str]) -> None:
        """Adds what a piece asks for."""
        field = "tag" if piece["tag"] else (piece["field"] or "").lower()
        minus = piece["lead"].endswith("-")
        if piece["phrase"] is not None and not piece["closed"]:
            self._complain_later("A quotation mark is not closed; all behind it was taken for one phrase.")
        condition = self._of_field(field, piece) if field in FIELDS else self._of_words(piece)
        if condition is not None:
            self._add(Term(condition, self._not or minus))
        elif minus and field not in FIELDS:
            self._complain_later("Nothing stands behind “-”.")
        elif not piece["field"] and closing(piece):
            return  # only a bracket ends here
        self._or = self._not = False  # where there is nothing behind it, the next piece stands alone

    def _add(self, term: Term) -> None:
        if self._terms == 0:
            self._complain(f"Only the first {MOST_TERMS} conditions were looked at.")
            return
        self._terms -= 1
        if not self._open[-1].add(((term,),), joined=self._or):
            self._complain("More stands in brackets than can be looked for; it was left out.")

    def _of_words(self, piece: re.Match[str]) -> Words | None:
        """Words with no field before them, or with one that is none."""
        if not piece["field"]:
            return self._words(value_of(piece), piece)
        whole = piece["field"] + ":" + value_of(piece)
        if value_of(piece):
            self._complain(f"“{_short(piece['field'])}:” is not a field; it was searched for as words.")
        return self._words(whole, piece)

    def _words(self, value: str, piece: re.Match[str], column: str = "") -> Words | None:
        words = self._first(words_of(value))
        exact = piece["phrase"] is not None
        starred = bool(piece["star"]) if exact else value.endswith("*")
        return Words(tuple(words), starred or self._goes_on(piece), column, exact) if words else None

    def _first(self, words: list[str]) -> list[str]:
        """As many of some words as may still be looked for."""
        if len(words) > self._left:
            self._complain(f"Only the first {MOST_WORDS} words were searched for.")
        words = words[: self._left]
        self._left -= len(words)
        return words

    def _goes_on(self, piece: re.Match[str]) -> bool:
        """Whether somebody types a piece just now."""
        return self._typing and piece.end() == len(self._text) and not piece["closed"]

    def _of_field(self, field: str, piece: re.Match[str]) -> Condition | None:
        """What a field asks for; None where its value cannot be understood."""
        value = value_of(piece).strip()
        if not words_of(value):
            if not self._typing:
                self._complain(f"Nothing stands behind “{field}:”.")
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

    def _days(self, field: str, value: str, piece: re.Match[str]) -> Days | None:
        found = span_of_days(value) if field == "day" else bounds(value)
        if found is None:
            if not (self._goes_on(piece) and value[0].isdecimal()):
                self._complain(f"“{_short(value)}” is not a day; write 2026, 2026-03 or 2026-03-14.")
            return None
        first, last = found
        ends = {"after": (first, ""), "before": ("", day_before(first))}
        return Days(*ends.get(field, (first, last)))

    def _one_of(self, field: str, value: str, piece: re.Match[str]) -> Condition | None:
        known = STATES if field == "is" else THINGS
        if value in known:
            return State(value) if field == "is" else Having(value)
        if not (self._goes_on(piece) and any(one.startswith(value) for one in known)):
            self._complain(
                f"“{field}:{_short(value)}” is not known; behind “{field}:” stands {_either(known)}."
            )
        return None


def _told(faults: list[str]) -> str:
    """What was not understood, each fault once; of many only the first, and how many more there are."""
    each = list(dict.fromkeys(faults))
    more = len(each) - MOST_FAULTS
    return " ".join([*each[:MOST_FAULTS], *([f"There are {more} more such faults."] if more > 0 else [])])


def _short(words: str) -> str:
    """Words as a sentence can hold them."""
    return words if len(words) <= 30 else words[:29] + "…"


def _either(words: tuple[str, ...]) -> str:
    return f"{', '.join(words[:-1])} or {words[-1]}"
