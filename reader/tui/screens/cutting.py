"""Cutting: the part of the reading screen that opens the view of what was cut, and changes what is."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from textual import work

from reader.article.reasons import BY_HAND, why
from reader.article.text import Block, Kind, Removed
from reader.library import Library, LibraryError, open_library
from reader.library.errors import Overtaken
from reader.tui.page import Passage
from reader.tui.screens.tagging import Tagging
from reader.tui.undo import Change
from reader.tui.widgets.entry_list import Entry, Part
from reader.tui.wording import counted, day

if TYPE_CHECKING:
    from reader.article.choices import Decision
    from reader.intake.redeciding import Redecided
    from reader.library.decisions import Decided
    from reader.tui.cuts_page import CutsPage
    from reader.tui.screens.cuts import CutsScreen

Deciding = Callable[[Library, int], "Redecided | None"]
"""Decides something about the article of a number."""

_GONE = "This line is not in the article any more."
_MANY_BLOCKS, _MUCH_TEXT = 400, 150_000
"""From so many blocks or code points on, cleaning an article again takes longer than a key may."""


class Cutting(Tagging):
    """The part of the reading screen that shows what was cut."""

    _cuts: CutsScreen | None = None
    """The view of what was cut, while it lies above this screen."""

    # -- the view --------------------------------------------------------------------------------

    def action_show_cuts(self) -> None:
        """Show the article with every line that was cut in its place."""
        if self.row is None or self.view.page is None:
            self.tell("There is no article here.")
            return
        from reader.tui.screens.cuts import CutsScreen

        self.enter_article()
        view = self.view
        screen = CutsScreen(
            self.palette, self, keys=self.keys, measure=view.measure, top=view.top, caret=view.caret
        )
        self._cuts = screen
        self.app.push_screen(screen, self._back_from_cuts)

    def _back_from_cuts(self, place: int | None) -> None:
        self._cuts = None
        if place is not None:
            self.view.go_to(place, centre=True)

    def cuts_page(self) -> CutsPage | None:
        """The article with what was cut from it, as the library has it now."""
        if self.row is None or self.view.page is None:
            return None
        from reader.tui.cuts_page import page_with_cuts

        removed = self.library.articles.removed(self.row.number)
        return page_with_cuts(self.view.page, removed, _label)

    def cuts_passages(self) -> list[Passage]:
        """The passages marked in the article."""
        return list(self.view.passages)

    # -- deciding --------------------------------------------------------------------------------

    def bring_back(self, cut: Removed) -> str:
        """Bring a cut line back for good; what to tell."""
        from reader.intake import redeciding

        return self._decide(
            f"Brought back the {cut.kind}",
            lambda library, number: redeciding.bring_back(library, number, cut),
        )

    def bring_back_kind(self, kind: Kind) -> str:
        """Bring the cut lines of one kind back in every article of the source; what to tell."""
        from reader.intake import redeciding

        assert self.row is not None
        number = self.row.number
        source = self.library.decisions.source(number).name
        lines = sum(cut.kind is kind for cut in self.library.articles.removed(number))
        return self._decide(
            f"Brought back every {kind} of {source}, {counted(lines, 'line')} here",
            lambda library, number: redeciding.bring_back_kind(library, number, kind),
        )

    def cut_block(self, block: Block) -> str:
        """Cut a block of the article; what to tell."""
        if block.kind is Kind.HEADLINE:
            return "The headline cannot be cut."
        if self.view.page is None:
            return _GONE
        from reader.intake import redeciding

        words = self.view.page.text[block.start : block.end]
        return self._decide(
            "Cut the line", lambda library, number: redeciding.cut_line(library, number, block, words)
        )

    def toggle_repairs(self) -> str:
        """Switch the repairs of the article's text off or on; what to tell."""
        from reader.intake import redeciding

        assert self.row is not None
        on = not self.library.decisions.choices(self.row.number).repairs
        sentence = f"The repairs of this text are {'on' if on else 'off'}"
        return self._decide(sentence, lambda library, number: redeciding.repair(library, number, on))

    def repairs_are_on(self) -> bool:
        """Whether the text of the article is repaired."""
        return self.row is None or self.library.decisions.choices(self.row.number).repairs

    def _decide(self, sentence: str, decide: Deciding) -> str:
        """Decide now, or beside the reading where cleaning takes long; what to tell at once."""
        if self.row is None:
            return _GONE
        number = self.row.number
        if self._is_long(number):
            self._decide_beside(number, decide, sentence)
            return "Making the article anew …"
        try:
            done = decide(self.library, number)
        except Overtaken as stays:
            self._show_anew()
            return str(stays)
        return self._decided(number, done, sentence)

    def _is_long(self, number: int) -> bool:
        article = self.library.articles.article(number)
        return article is not None and (len(article.blocks) > _MANY_BLOCKS or len(article.text) > _MUCH_TEXT)

    @work(thread=True, group="deciding")
    def _decide_beside(self, number: int, decide: Deciding, sentence: str) -> None:
        done, problem = None, ""
        try:
            library = open_library(self.library.path)
            try:
                done = decide(library, number)
            finally:
                library.close()
        except (LibraryError, Overtaken) as error:
            problem = str(error)
        self.app.call_from_thread(self._came, number, done, sentence, problem)

    def _came(self, number: int, done: Redecided | None, sentence: str, problem: str) -> None:
        """What was decided beside the reading is done."""
        words = problem or self._decided(number, done, sentence)
        if self._cuts is not None:
            self._cuts.lay_anew()
        if words and self._cuts is not None:
            self._cuts.tell(words)
        elif words:  # of what was taken back beside the reading, what was told at once stays
            self.tell(words, problem=bool(problem))

    def _decided(self, number: int, done: Redecided | None, sentence: str) -> str:
        """Show the article as it is now; let the others of its source follow. Tells what was done."""
        if done is None:
            return _GONE
        self._show_decided(done)
        if not sentence:
            return ""
        before, after = done.turn
        self.changes.keep(
            Change(
                sentence,
                lambda: self._apply(number, after, before),
                lambda: self._apply(number, before, after),
            )
        )
        return f"{sentence} · {self.key_of('undo')} takes it back"

    def _apply(self, number: int, old: Decided, new: Decided) -> None:
        """Take a decision back, or make it again."""
        from reader.intake import redeciding

        def decide(library: Library, number: int) -> Redecided | None:
            return redeciding.turn(library, number, old, new)

        if self._is_long(number):
            self._decide_beside(number, decide, "")
        elif (done := decide(self.library, number)) is not None:
            self._show_decided(done)

    def _show_anew(self) -> None:
        self.lay_anew()
        self.list.forget()

    def _show_decided(self, done: Redecided) -> None:
        self._show_anew()
        if done.waiting:
            self.let_others_follow()

    def lay_anew(self) -> None:
        """Lay the article on the desk as it is now, and into the view of what was cut, where that is open."""
        before = self.view.page
        super().lay_anew()
        if before is not self.view.page and self._cuts is not None:
            self._cuts.lay_anew()

    def let_others_follow(self) -> None:
        """Have the other articles of a source made anew in the background."""

    # -- what was decided ------------------------------------------------------------------------

    def decisions(self) -> list[Decided]:
        """What stands decided for the article and its source, oldest first."""
        return list(self.library.decisions.of(self.row.number)) if self.row else []

    def decision_entries(self) -> list[Entry]:
        """The decisions as a sheet lists them."""
        if self.row is None:
            return []
        number, articles = self.row.number, self.library.articles
        source = self.library.decisions.source(number).name
        from reader.article.own_words import own_words, worded

        known = own_words(articles.article(number), articles.removed(number))
        return [
            Entry(
                (
                    Part(_words_of(worded(one.decision, known), source), "text", 1, 3),
                    Part(day(one.at), "panel.detail", 1),
                ),
                ("decision", one),
                gap=place > 0,
            )
            for place, one in enumerate(self.decisions())
        ]

    def take_back(self, decided: Decided) -> str:
        """Take back one of the decisions that stand; what to tell."""
        from reader.article.choices import undecided
        from reader.intake import redeciding
        from reader.library.decisions import Decided

        nothing = Decided(undecided(decided.decision))
        return self._decide(
            "Taken back", lambda library, number: redeciding.turn(library, number, decided, nothing)
        )


def _label(cut: Removed) -> str:
    """What a cut line was taken for, and why."""
    return "you cut it" if cut.rule == BY_HAND else f"{cut.kind} · {why(cut)}"


def _words_of(decision: Decision, source: str) -> str:
    """A decision as a person reads it."""
    from reader.article.choices import Choice, KindDecision, LineDecision

    if isinstance(decision, LineDecision):
        what = "Brought back" if decision.choice is Choice.BACK else "Cut"
        return f"{what}: {decision.line.words}"
    if isinstance(decision, KindDecision):
        return f"Brought back in every article of {source}: each {decision.kind}"
    return "The repairs of this text are off"
