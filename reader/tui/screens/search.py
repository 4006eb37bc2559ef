"""SearchScreen: the articles that a query finds while it is typed, the best first, with the words found."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import ClassVar, Protocol

from textual import on, work
from textual.app import ComposeResult
from textual.binding import BindingType

from reader.library.query import parse
from reader.library.query_terms import Query
from reader.tui.commands import commands_of
from reader.tui.entries import silence
from reader.tui.messages import SearchAnswered
from reader.tui.painting import Palette
from reader.tui.question import Question
from reader.tui.screens.bindings import bindings_for
from reader.tui.screens.roll import Roll, Undoing
from reader.tui.screens.sheet import Sheet
from reader.tui.search_entries import count_words, found_entry
from reader.tui.searching import Answer, Purpose, Searching, Shown
from reader.tui.typed_query import TypedQuery
from reader.tui.widgets.entry_list import Entry
from reader.tui.widgets.prompt import Prompt
from reader.tui.wording import joined

PAGE = 20
"""So many articles are asked for at first, and twice as many whenever the end comes near."""

_NEAR = 10
"""So near to the end more are asked for."""

MOST = 320
"""So many at most: who looks further asks better."""

_HINT = (
    'ferry talks · harb* · "low tide" · -tunnel · speaker:marrow · outlet:courier · after:2026-03 · is:unread'
)


@dataclass(slots=True)
class SearchPlace:
    """What was searched for last and where the list stood, to come back to."""

    query: str = ""
    chosen: object = None
    listed: int = PAGE


class Finding(Undoing, Protocol):
    """What the screen asks of the desk below it."""

    def keep_search(self, name: str, query: str) -> str:
        """Keeps a search under a name; what to tell."""

    def key_of(self, name: str) -> str:
        """The key of a command, as a person reads it."""


class SearchScreen(Roll):
    """Search. Left by `on_choice` with the key of the article that is opened."""

    place = "search"
    _desk: Finding
    BINDINGS: ClassVar[list[BindingType]] = bindings_for(commands_of("search"))

    def __init__(
        self,
        palette: Palette,
        searching: Searching,
        desk: Finding,
        came: SearchPlace,
        *,
        keys: Mapping[str, str],
    ) -> None:
        """The screen that asks `searching`, where it was left."""
        super().__init__(palette, keys)
        self._searching = searching
        self._desk = desk
        self._came = came
        self.typed_query = TypedQuery(came.query)
        self.answer: Answer | None = None
        self._wanted = came.listed
        self._begun = False
        self._to_end = False
        """Whether the last of what comes is to be chosen."""
        self._awaited = False
        """Whether an answer is on its way."""
        self._opens_first = False
        """Whether the first article of that answer is to be opened."""

    # -- asking ----------------------------------------------------------------------------------

    def fill(self, chosen: object = None) -> None:
        """List anew; at first, search for what was searched for last."""
        super().fill(chosen)
        if not self._begun:
            self._begun = True
            self._search()

    def on_unmount(self) -> None:
        """Nobody waits for an answer any more."""
        self._searching.turn(Purpose.SEARCH)

    def compose(self) -> ComposeResult:
        """Header, entries, footer; and at first the prompt, so that the next key is its first letter."""
        yield from super().compose()
        if not self.typed_query.text:
            yield Prompt(self.palette, Question("query", "search"))

    def take_keys(self) -> None:
        """Give the keys to the prompt where there is one."""
        for prompt in self.query(Prompt):
            prompt.take_keys()
            return
        super().take_keys()

    async def action_find(self) -> None:
        """Type a query."""
        await self.ask(Question("query", "search", self.typed_query.text))

    def typed(self, purpose: str, words: str) -> None:
        """Search as one types."""
        if purpose == "query" and words != self.typed_query.text:
            self.typed_query = TypedQuery(words, typing=True)
            self._came, self._wanted = SearchPlace(), PAGE
            self._search()

    def answered(self, purpose: str, words: str | None) -> None:
        """What was typed is complete; or a search gets its name."""
        if purpose == "name":
            if words and words.strip():
                self._keep(words.strip(), self.typed_query.as_kept())
        elif not self.typed_query.words:
            self.action_quit_screen()
        elif self.typed_query.typing:
            self._say_typing(typing=False)
            self._search()

    def _say_typing(self, *, typing: bool) -> None:
        """Take the last word for the beginning of one, or for a whole one."""
        self.typed_query = self.typed_query._replace(typing=typing)

    def _search(self) -> None:
        self._to_end = False
        query = self.typed_query.read()
        if query.complaint or self.typed_query.typing:
            self.told = (query.complaint, bool(query.complaint))
        turn = self._searching.turn(Purpose.SEARCH)
        self._awaited, self._opens_first = bool(query.clauses), False
        if query.clauses:
            self._ask(turn, query, self._wanted)
        else:
            self._take(None)

    @work(thread=True, group="searching")
    def _ask(self, turn: int, query: Query, most: int) -> None:
        if answer := self._searching.answer(turn, query, most):
            self.post_message(SearchAnswered(answer))

    @on(SearchAnswered)
    def _answer_came(self, event: SearchAnswered) -> None:
        if event.answer.asked != self._searching.asked(Purpose.SEARCH):
            return
        self._awaited = False
        if event.answer.problem:
            self._opens_first = self._to_end = False  # nor by what is answered later
            self.tell_problem(event.answer.problem)
        elif not event.answer.shown and self.typed_query.may_go_on():
            self._open_last_word()
        else:
            self._take(event.answer)

    def _open_last_word(self) -> None:
        """Take the last word, which nobody wrote, for the beginning of one, as it was while it was typed."""
        told, opens_first = self.told, self._opens_first
        self._say_typing(typing=True)
        self._search()
        self.told, self._opens_first = told, opens_first

    def _take(self, answer: Answer | None) -> None:
        """List what came; the chosen one stays chosen where more of the same came."""
        again = self.answer is not None and answer is not None and self._wanted > PAGE
        chosen = self._came.chosen or (self.entries.key if again else None)
        self.answer = answer
        if not again:
            self.entries.chosen = -1
        self.fill(chosen)
        if self._to_end:
            self._to_end = False
            self.entries.move_ends(1)
        if self._opens_first:
            self._opens_first = False
            self._open()

    # -- what is listed --------------------------------------------------------------------------

    def here(self) -> SearchPlace:
        """What is searched for and where the list stands, to come back to."""
        return SearchPlace(self.typed_query.text, self.entries.key, self._wanted)

    @property
    def shown(self) -> tuple[Shown, ...]:
        """The articles that are listed."""
        return self.answer.shown if self.answer else ()

    def listed(self) -> list[Entry]:
        """The articles found, or what can be typed."""
        if self.answer is None:
            fault = self.typed_query.read().complaint
            return silence(*([fault] if fault else []), _HINT, "f1 tells all that can be searched for.")
        if self.shown:
            return [found_entry(one, gap=place > 0) for place, one in enumerate(self.shown)]
        so_far = self.answer.so_far
        return silence(
            "No article matches.", *([f"{so_far}; the others are being made anew."] if so_far else [])
        )

    def more(self) -> list[Entry]:
        """Twice as many are asked for, and come when they are found."""
        found = self.answer.found if self.answer else None
        if self.entries.chosen < len(self.shown) - _NEAR:
            return []
        if not found or len(self.shown) < self._wanted:
            return []
        if self._wanted < (MOST if found.open else min(MOST, found.total)):
            self._want(self._wanted * 2)
        return []

    def list_to_end(self) -> None:
        """All that a search lists are asked for; the last is chosen when they come."""
        found = self.answer.found if self.answer else None
        self._to_end = found is not None and len(self.shown) < min(MOST, found.total)
        if self._to_end:
            self._want(MOST)

    def _want(self, most: int) -> None:
        """Ask for more of the same."""
        self._wanted = most
        self._ask(self._searching.turn(Purpose.SEARCH), self.typed_query.read(), most)

    def header_words(self) -> tuple[str, str]:
        """What is searched for; how many there are."""
        typed = self.typed_query.words
        words = joined("Search", f"“{typed}”" if typed else "")
        return words, count_words(self.answer) if self.answer else ""

    # -- doing -----------------------------------------------------------------------------------

    def chosen(self) -> Shown | None:
        """The chosen article."""
        match self.entries.key:
            case ("hit", int(number)):
                return next((one for one in self.shown if one.row.number == number), None)
        return None

    def action_open_chosen(self) -> None:
        """Open the chosen article; where none has come yet, the first one as soon as it is found."""
        self._opens_first = self._awaited and self.entries.key is None
        self._open()

    def _open(self) -> None:
        with self.library_may_fail():
            super().action_open_chosen()

    def moved(self) -> None:
        """Whoever moves on waits for nothing."""
        self._opens_first = False
        super().moved()

    async def action_keep_search(self) -> None:
        """Keep the search under a name."""
        if words := self.typed_query.words:
            await self.ask(Question("name", "keep as", words, replaced=True))
        else:
            self.tell("There is no search to keep yet.")

    def _keep(self, name: str, query: str) -> None:
        """Keep a query, and say what of it is not understood."""
        fault = parse(query).complaint
        self.tell(joined(self._desk.keep_search(name, query), fault), problem=bool(fault))

    def action_show_help(self) -> None:
        """What can be typed, then every key."""
        from reader.tui.screens.help import help_entries
        from reader.tui.screens.search_help import typed_entries

        first, *others = help_entries(self.keys)
        entries = [*typed_entries(), first._replace(gap=True), *others]
        self.app.push_screen(Sheet(self.palette, "Search", entries, "j k move · q back"))

    def action_show_search(self) -> None:
        """The key that opened the screen leaves it."""
        self.action_quit_screen()
