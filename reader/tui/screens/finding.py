"""Finding: from the reading screen to a search over the library, and from what it found into an article."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from reader.article.span import Span
from reader.tui.screens.telling import Telling
from reader.tui.wording import counted

if TYPE_CHECKING:
    from reader.library.query_terms import Query
    from reader.tui.screens.search import SearchPlace, SearchScreen
    from reader.tui.searching import Shown


class Finding(Telling):
    """The part of the reading screen that searches the library."""

    search_place: SearchPlace | None = None
    """Where the screen of the search was left."""

    def action_show_search(self) -> None:
        """Search the library, or go on where the search was left."""
        from reader.tui.screens.search import SearchPlace, SearchScreen

        came = self.search_place or SearchPlace()
        screen = SearchScreen(self.palette, self.searching, self, came, keys=self.keys)
        screen.on_choice = lambda _: self._open_hit(screen)
        screen.on_leave = lambda: self._left_search(screen)
        self.app.push_screen(screen)

    def _left_search(self, screen: SearchScreen) -> None:
        self.search_place = screen.here()

    def _open_hit(self, screen: SearchScreen) -> None:
        one = screen.chosen()
        if one is None:
            return
        self.leave_sheets()
        self.open_found(one, screen.typed_query.text)

    def open_found(self, one: Shown, words: str) -> None:
        """Open an article where it was found, with all places lit that the query means."""
        from reader.library.lit_words import lit, pattern_of
        from reader.library.query import parse

        here = self.here()
        self.open_article(one.row.number)
        query = parse(words)
        page, pattern = self.view.page, pattern_of(query)
        if page is None or page.number != one.row.number:
            return
        if here is not None and here.number == page.number:
            self.history.leave(here)  # within one article, too, one comes back
        hides = page.hides()
        found = [
            Span(place.start, place.end)
            for place in (lit(pattern, page.text) if pattern else self._named_in(page.number, query))
            if not hides(place.start)
        ]
        self.view.show_hits([place.start for place in found], [place.end for place in found])
        if found:
            self.view.walk_hits(1, start=max(0, one.hit.place))
            keys = f"{self.key_of('hit_next')} {self.key_of('hit_previous')}"
            places, back = counted(len(found), "place"), self.key_of("search")
            self.tell(f"{places} · {keys} walk them · {back} search")  # 40 cells hold it

    def _named_in(self, number: int, query: Query) -> Iterator[Span]:
        """Where those speak, or are named, whom the fields of a query without words ask for."""
        from reader.library.query_terms import Field
        from reader.library.word_places import words_of

        def means(name: str, asked: str) -> bool:
            held = words_of(name)
            return all(any(each.startswith(word) for each in held) for word in words_of(asked))

        terms = [term for clause in query.clauses for term in clause if not term.negated]
        fields = [term.condition for term in terms if isinstance(term.condition, Field)]
        speakers = [one.value for one in fields if one.field == "speaker"]
        names = [one.value for one in fields if one.field in ("person", "place", "org", "name")]
        spoken = self.quotations_shown(number) if speakers else ()
        named = self.library.annotations.mentions(number) if names else ()
        places = [
            *(one.span for one in spoken if any(means(one.speaker, asked) for asked in speakers)),
            *(Span(one.start, one.end) for one in named if any(means(one.name, asked) for asked in names)),
        ]
        yield from sorted(places, key=lambda place: place.start)

    def keep_search(self, name: str, query: str) -> str:
        """Keep a search under a name; what to tell."""
        return self.keep_words(self.library.saved_searches, name, query, f"kept the search {name}")

    def on_unmount(self) -> None:
        """Nobody searches any more."""
        if "searching" in self.__dict__:
            self.searching.close()
