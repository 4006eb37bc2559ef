"""TypedQuery: a query as it stands in the prompt of the search. Pure."""

from __future__ import annotations

from typing import NamedTuple

from reader.library.query import parse
from reader.library.query_terms import Query


class TypedQuery(NamedTuple):
    """The words that somebody typed, or types still."""

    text: str = ""
    typing: bool = False
    """Whether the last word may go on."""

    @property
    def words(self) -> str:
        """The words without the spaces around them."""
        return self.text.strip()

    def read(self) -> Query:
        """What they ask for."""
        return parse(self.text, typing=self.typing)

    def may_go_on(self) -> bool:
        """Whether the last word may be the beginning of one, though nobody types any more."""
        return not self.typing and self.read().clauses != self._replace(typing=True).read().clauses

    def as_kept(self) -> str:
        """The query as it means the same once nobody types it any more."""
        meant = self.read().clauses
        ways = (self.words, f"{self.words}*", f'{self.words}"*')
        return next((kept for kept in ways if parse(kept).clauses == meant), self.words)
