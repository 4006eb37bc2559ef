"""Dossiers: everything that the library knows of one name.

How it is written and why, what it is called, who stands beside it, how often in which month; and, a page at a
time and newest first, every sentence that mentions it, what it said and what was said of it.
"""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import islice

from reader.article.annotation import EntityType, Quotation
from reader.article.sentences import sentence_at
from reader.article.span import Span
from reader.library.calling import ROLE
from reader.library.mentioning import TOP, Mentioning, Place
from reader.library.merges import Member, Merges
from reader.library.name_rows import COUNTED, NameRow
from reader.library.names import Names
from reader.library.packing import unpacked_blocks
from reader.library.quotation_rows import COLUMNS, NAMED, quotation_of
from reader.library.rows import Row, rows_of
from reader.library.store import Store

PAGE = 50
"""So many sentences or quotations a page holds unless somebody asks otherwise."""

NEWEST = 500
"""In so many of its newest articles it is looked at who stands beside a name, and what it is called."""

MOST_TOLD = 1_000
"""Up to so many quotations that mention a name are counted."""

_MOST_BESIDE = 30


@dataclass(frozen=True, slots=True)
class Form:
    """One way to write a name, or one thing that it is called."""

    words: str
    reason: str
    """Why the words stand for the name; empty for what it is called."""
    count: int


@dataclass(frozen=True, slots=True)
class Beside:
    """A name that stands in the same articles."""

    number: int
    name: str
    type: EntityType
    articles: int
    """In how many of them."""


@dataclass(frozen=True, slots=True)
class Dossier:
    """What is known of one name, but for what is fetched by the page."""

    row: NameRow
    members: tuple[Member, ...]
    """The names merged into it; `merges.split(member.number, row.number)` takes one out."""
    aliases: tuple[Form, ...]
    """How it is written within articles, the most frequent first."""
    roles: tuple[Form, ...]
    """What it is called, the most frequent first."""
    beside: tuple[Beside, ...]
    """Who and what stands in the same articles, the most often first."""
    months: tuple[tuple[str, int], ...]
    """The months it is mentioned in, the oldest first, with how often: “2026-03”, 12."""
    quotations: int
    """How many it said."""
    told: int = 0
    """How many quotations mention it; counted to one more than `MOST_TOLD`."""


@dataclass(frozen=True, slots=True)
class Sentence:
    """A sentence that mentions a name."""

    row: Row
    """Its article."""
    start: int
    end: int
    mention: Span
    """The first place in it where the name stands."""
    words: str


@dataclass(frozen=True, slots=True)
class Said:
    """A quotation by or about a name."""

    row: Row
    quotation: Quotation
    words: str
    """As they stand in the text, marks included."""
    number: int
    """The quotation's place in the library: short, for programs."""


class Dossiers:
    """What the library knows of its names. Names are given by their numbers, as `names` lists them."""

    def __init__(self, store: Store, names: Names, merges: Merges) -> None:
        self._store = store
        self._names = names
        self._merges = merges
        self._mentioning = Mentioning(store)

    def dossier(self, number: int) -> Dossier | None:
        """The dossier of a name; None where no shown article holds it."""
        row = self._names.row(number)
        if row is None:
            return None
        members = self._merges.members(row.number)
        numbers = self._numbers(row.number)
        return Dossier(
            row,
            tuple(members),
            self._called(numbers, role=False),
            self._called(numbers, role=True),
            self._beside(row.number, numbers),
            self._months(numbers),
            self._count_said(numbers),
            self._count_told(numbers),
        )

    def sentences(self, number: int, *, after: Sentence | None = None, most: int = PAGE) -> list[Sentence]:
        """The sentences that mention a name, the newest article first; or those behind one of them."""
        numbers, behind = self._numbers(number), TOP
        if after is not None:
            behind = self._mentioning.place(after.row, after.start, after.end)
        found = (
            sentence
            for article in self._mentioning.articles(numbers, behind)
            for sentence in self._sentences_of(article, numbers, behind)
        )
        return list(islice(found, most))

    def said_by(self, number: int, *, after: Said | None = None, most: int = PAGE) -> list[Said]:
        """What a name said, the newest first; or what stands behind one quotation of it."""
        found = self._store.rows(
            "SELECT number FROM quotation WHERE speaker IN (SELECT value FROM json_each(?1)) "
            "AND (?2 IS NULL OR number < ?2) AND article NOT IN (SELECT article FROM removed_mark) "
            "ORDER BY number DESC LIMIT ?3",
            (self._speakers(self._numbers(number)), after.number if after else None, most),
        )
        return self._said([quotation for (quotation,) in found])

    def said_about(self, number: int, *, after: Said | None = None, most: int = PAGE) -> list[Said]:
        """The quotations that mention a name, the newest article first; or those behind one of them."""
        behind = TOP
        if after is not None:
            behind = self._mentioning.place(after.row, after.quotation.start, after.quotation.end)
        return self._said(list(islice(self._mentioning.quotations(self._numbers(number), behind), most)))

    def _numbers(self, number: int) -> str:
        """The numbers of a name and of those merged into it, as JSON."""
        found = self._store.rows(
            "SELECT k.number FROM name n JOIN name k "
            "ON k.head = ifnull(n.head, n.number) OR k.number = ifnull(n.head, n.number) WHERE n.number = ?",
            (number,),
        )
        return json.dumps([each for (each,) in found])

    def _sentences_of(self, article: int, numbers: str, behind: Place) -> Iterator[Sentence]:
        text, blocks = self._text(article)
        row = rows_of(self._store, (article,)).get(article)
        last = behind.end if article == behind.article else -1
        for start, end in self._places(article, numbers):
            block = next((b for b in blocks if b.start <= start < b.end), None)
            if row is None or block is None or start < last:
                continue
            span = sentence_at(text, block.start, block.end, start)
            last = span.end
            yield Sentence(row, span.start, span.end, Span(start, end), text[span.start : span.end])

    def _places(self, article: int, numbers: str) -> list[tuple[int, int]]:
        found = self._store.rows(
            'SELECT "start", "end" FROM mention WHERE article = ? '
            'AND name IN (SELECT value FROM json_each(?)) ORDER BY "start"',
            (article, numbers),
        )
        return [(start, end) for start, end in found]

    def _text(self, article: int) -> tuple[str, tuple[Span, ...]]:
        found = self._store.row("SELECT text, kinds, blocks FROM text WHERE article = ?", (article,))
        if found is None:
            return "", ()
        text, kinds, blocks = found
        return text, tuple(Span(block.start, block.end) for block in unpacked_blocks(kinds, blocks))

    def _called(self, numbers: str, *, role: bool) -> tuple[Form, ...]:
        """How the names are written in the newest articles, or what they are called there."""
        found = self._store.rows(
            "SELECT c.words, c.reason, sum(c.count) AS times FROM called c "
            "WHERE c.name IN (SELECT value FROM json_each(?1)) "
            f"AND c.reason {'=' if role else '<>'} ?2 AND c.article IN ({_NEWEST}) "
            "GROUP BY c.words, c.reason ORDER BY times DESC, c.words",
            (numbers, ROLE),
        )
        return tuple(Form(words, "" if role else reason, times) for words, reason, times in found)

    def _beside(self, head: int, numbers: str) -> tuple[Beside, ...]:
        """Each name once, of whatever kinds the articles take it for: as it is where it is mentioned most."""
        found = self._store.rows(
            "SELECT h.number, h.name, h.type, count(DISTINCT e.article) AS articles, max(e.count) "
            "FROM entity e JOIN name n ON n.number = e.name "
            "JOIN name h ON h.number = ifnull(n.head, n.number) "
            f"WHERE e.article IN ({_NEWEST}) AND h.type IN ({COUNTED}) "
            "AND h.folded <> (SELECT folded FROM name WHERE number = ?2) "
            "GROUP BY h.folded ORDER BY articles DESC, sum(e.count) DESC, h.name LIMIT ?3",
            (numbers, head, _MOST_BESIDE),
        )
        return tuple(Beside(one, name, EntityType(kind), articles) for one, name, kind, articles, _ in found)

    def _months(self, numbers: str) -> tuple[tuple[str, int], ...]:
        found = self._store.rows(
            "SELECT substr(c.published, 1, 7) AS month, sum(e.count) FROM entity e "
            "JOIN card c ON c.article = e.article WHERE e.name IN (SELECT value FROM json_each(?)) "
            "AND c.published <> '' AND e.article NOT IN (SELECT article FROM removed_mark) "
            "GROUP BY month ORDER BY month",
            (numbers,),
        )
        return tuple((month, count) for month, count in found)

    def _speakers(self, numbers: str) -> str:
        """The numbers of some names as speakers, who have no type, as JSON."""
        found = self._store.rows(
            "SELECT s.number FROM name n JOIN name s ON s.name = n.name AND s.type = '' "
            "WHERE n.number IN (SELECT value FROM json_each(?))",
            (numbers,),
        )
        return json.dumps([each for (each,) in found])

    def _count_said(self, numbers: str) -> int:
        found = self._store.row(
            "SELECT count(*) FROM quotation WHERE speaker IN (SELECT value FROM json_each(?)) "
            "AND article NOT IN (SELECT article FROM removed_mark)",
            (self._speakers(numbers),),
        )
        return int(found[0]) if found else 0

    def _count_told(self, numbers: str) -> int:
        """How many quotations mention one of some names, as far as they are counted."""
        return sum(1 for _ in islice(self._mentioning.quotations(numbers), MOST_TOLD + 1))

    def _said(self, numbers: list[int]) -> list[Said]:
        """The quotations of these numbers, in this order."""
        found = self._store.rows(
            f"SELECT {COLUMNS}, q.article, substr(t.text, q.start + 1, q.end - q.start), q.number "
            f"FROM {NAMED} JOIN text t ON t.article = q.article "
            "WHERE q.number IN (SELECT value FROM json_each(?))",
            (json.dumps(numbers),),
        )
        rows = rows_of(self._store, list({values[10] for values in found}))
        said = {
            values[12]: Said(rows[values[10]], quotation_of(values), *values[11:])
            for values in found
            if values[10] in rows
        }
        return [said[number] for number in numbers if number in said]


_NEWEST = f"""
    SELECT DISTINCT e.article FROM entity e
    WHERE e.name IN (SELECT value FROM json_each(?1)) AND e.article NOT IN (SELECT article FROM removed_mark)
    ORDER BY e.moment DESC LIMIT {NEWEST}
"""
