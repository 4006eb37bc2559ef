"""Links: which articles belong to one, seen from that one."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from reader.article.link import Link
from reader.library.rows import Row, rows_of
from reader.library.store import Store

_COLUMNS = "source, target, reason, evidence, score, title, place"


@dataclass(frozen=True, slots=True)
class LinkedRow:
    """A link with the article at its other end."""

    link: Link
    """Its `source` is the article asked about; a line that names that article keeps the one it stands in."""
    row: Row | None
    """The other article; None where it is not in the library."""


class Links:
    """The links of a library."""

    def __init__(self, store: Store) -> None:
        self._store = store

    def of(self, number: int) -> tuple[LinkedRow, ...]:
        """The links of an article both ways, by reason, strongest first."""
        found = [Link(*values) for values in self._about(number)]
        others = {link.target if link.source == number else link.source for link in found}
        rows = rows_of(self._store, [other for other in others if other is not None])
        for (gone,) in self._store.rows("SELECT article FROM removed_mark"):
            rows.pop(gone, None)
        linked = (_seen_from(number, link, rows) for link in found)
        return tuple(
            entry for entry in linked if entry.row is not None or _says_what_is_missing(number, entry)
        )

    def _about(self, number: int) -> list[tuple[int, int | None, str, str, float, str, int]]:
        return self._store.rows(
            f"SELECT {_COLUMNS} FROM link WHERE source = ?1 UNION ALL "
            f"SELECT {_COLUMNS} FROM link WHERE target = ?1 ORDER BY reason, score DESC, place",
            (number,),
        )

    def resolve(self, link: Link) -> None:
        """Puts `link` in the place of what its line was linked to before, if it fits better."""
        with self._store.writing():
            where = (link.source, link.reason, link.title, link.place)
            found = self._store.row(
                "SELECT max(score) FROM link WHERE source = ? AND reason = ? AND title = ? AND place = ?",
                where,
            )
            if found and found[0] is not None and found[0] < link.score:
                self._store.write(
                    "DELETE FROM link WHERE source = ? AND reason = ? AND title = ? AND place = ?", where
                )
                self.replace((), [link])

    def replace(self, numbers: Iterable[int], links: Iterable[Link]) -> None:
        """Puts `links` in the place of every link that starts from one of `numbers`."""
        with self._store.writing():
            self._store.write_all("DELETE FROM link WHERE source = ?", ((number,) for number in numbers))
            self._store.write_all(
                f"INSERT INTO link ({_COLUMNS}) VALUES (?, ?, ?, ?, ?, ?, ?)",
                ((k.source, k.target, k.reason, k.evidence, k.score, k.title, k.place) for k in links),
            )


def _says_what_is_missing(number: int, entry: LinkedRow) -> bool:
    return entry.link.source == number and bool(entry.link.title)


def _seen_from(number: int, link: Link, rows: dict[int, Row]) -> LinkedRow:
    """`link` as the article `number` shows it: a reason that holds both ways starts from that article."""
    if link.source == number:
        return LinkedRow(link, rows.get(link.target) if link.target is not None else None)
    row = rows.get(link.source)
    if link.title:
        return LinkedRow(link, row)
    turned = Link(number, link.source, link.reason, link.evidence, link.score)
    return LinkedRow(turned, row)
