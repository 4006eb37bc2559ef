"""Quoting: what is done with an article's quotations: order, correction, rejection, a look at the source."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from reader.article.annotation import Quotation
from reader.article.span import Span
from reader.settings import remember
from reader.tui.entries import damage, damage_sign, how_found
from reader.tui.question import Question
from reader.tui.screens.cutting import Cutting
from reader.tui.undo import Change
from reader.tui.widgets.entry_list import Entry, Part

if TYPE_CHECKING:
    from reader.library.corrections import Change as Correction


class Quoting(Cutting):
    """The part of the reading screen that knows who said what."""

    _corrected: tuple[int, Quotation] | None = None
    """The quotation whose speaker is being typed, and its article."""

    # -- which quotation is meant ----------------------------------------------------------------

    def quotation_meant(self) -> Quotation | None:
        """The quotation chosen in the panel, else the lit one, else the one under the caret."""
        if self.row is None:
            return None
        number, caret = self.row.number, self.view.caret
        if self.pane is self.panel:
            match self.panel.key:
                case ("quotation", int(start), int(end)):
                    return self._quotation_at(number, Span(start, end))
            return None
        if len(self.view.lit) == 1 and (lit := self._quotation_at(number, self.view.lit[0])):
            return lit
        here = [one for one in self.quotations_shown(number, caret, caret + 1) if caret in one.span]
        return min(here, key=lambda one: one.end - one.start, default=None)

    def _quotation_at(self, number: int, span: Span) -> Quotation | None:
        found = self.library.annotations.quotations(number, span.start, span.end)
        return next((one for one in found if one.span == span), None)

    # -- order -----------------------------------------------------------------------------------

    def action_toggle_order(self) -> None:
        """The panel's quotations by speaker, or in the order of the text; in the list, the list's order."""
        if self.pane is self.list:
            self.show_orders()
            return
        self.grouped = not self.grouped
        self.turn_tab("quotes", self.panel.key)
        failed = remember(grouped=self.grouped)
        order = "Quotations by speaker." if self.grouped else "Quotations in the order of the text."
        self.tell(failed or order, problem=bool(failed))

    # -- correcting ------------------------------------------------------------------------------

    async def action_correct_speaker(self) -> None:
        """Say who spoke the quotation that is meant."""
        quotation = self.quotation_meant()
        if quotation is None or self.row is None:
            self.tell(f"No quotation here. {self.key_of('quotation_next')} goes to the next one.")
            return
        self._corrected = self.row.number, quotation
        people = [entity.name for entity in self.library.annotations.entities(self.row.number)]
        await self.ask(Question("speaker", "said by", quotation.speaker, people, replaced=True))

    def prompt_answered(self, purpose: str, words: str | None) -> None:
        """Correct the speaker."""
        super().prompt_answered(purpose, words)
        if purpose == "speaker" and words is not None and self._corrected is not None:
            number, quotation = self._corrected
            self.name_speaker(number, quotation.span, words.strip(), quotation.speaker)

    def name_speaker(self, number: int, span: Span, speaker: str, before: str) -> str:
        """Say for good who spoke a quotation; what to tell."""
        if speaker == before:
            return ""
        return self._correct(
            number,
            f"“{speaker}” said it" if speaker else "Nobody named said it",
            lambda: self.library.corrections.name_speaker(number, span.start, span.end, speaker),
        )

    def reject_quotation(self, number: int, span: Span) -> str:
        """Say for good that some words are no quotation; what to tell."""
        return self._correct(
            number,
            "Rejected the quotation",
            lambda: self.library.corrections.reject(number, span.start, span.end),
        )

    def _correct(self, number: int, sentence: str, correct: Callable[[], Correction | None]) -> str:
        made = correct()
        if made is None:
            self.lay_anew()
            self.tell("The article has just been made anew; try again.", problem=True)
            return self.told

        def again(step: Callable[[Correction], None]) -> None:
            step(made)
            self._quotations_changed(number)

        corrections = self.library.corrections
        self._quotations_changed(number)
        self.keep(Change(sentence, lambda: again(corrections.undo), lambda: again(corrections.redo)))
        return self.told

    def _quotations_changed(self, number: int) -> None:
        """Show the article's quotations as they are now, where it lies on the desk."""
        if self.row is not None and self.row.number == number:
            self.view.light(())
            self.view.forget()
            if self.tab == "quotes":
                self.fill_panel(self.panel.key)
            else:
                self.count_panel()
        self.list.forget()

    def action_remove_chosen(self) -> None:
        """Reject the quotation chosen in the panel; else remove what is meant otherwise."""
        match self.panel.key if self.pane is self.panel else None:
            case ("quotation", int(start), int(end)) if self.row is not None:
                self.reject_quotation(self.row.number, Span(start, end))
            case _:
                super().action_remove_chosen()

    # -- the source ------------------------------------------------------------------------------

    def action_show_raw(self) -> None:
        """The quotation that is meant as its source has it, marks and all."""
        quotation, page = self.quotation_meant(), self.view.page
        if quotation is None or page is None:
            self.tell(f"No quotation here. {self.key_of('quotation_next')} goes to the next one.")
            return
        from reader.tui.screens.sheet import Sheet

        paragraphs = [b for b in page.blocks if b.start < quotation.end and quotation.start < b.end]
        paragraph = page.text[paragraphs[0].start : paragraphs[-1].end] if paragraphs else ""
        words = page.text[quotation.start : quotation.end]
        entries = raw_entries(words, quotation, self._raw_lines(page.number, paragraph))
        self.app.push_screen(Sheet(self.palette, "A quotation and its source", entries, "q back"))

    def _raw_lines(self, number: int, paragraph: str) -> list[tuple[int, str]]:
        """The lines of the article's source that a paragraph was made of, each with its number."""
        from reader.intake.originals import original_lines
        from reader.tui.raw_words import raw_lines

        found = raw_lines(paragraph, original_lines(self.library, number))
        return [(line.number, line.text) for line in found]


def raw_entries(words: str, quotation: Quotation, lines: list[tuple[int, str]]) -> list[Entry]:
    """A quotation as it is read, what is wrong with it, how its speaker was found, and its source's lines."""
    wrong = damage(quotation) or "the marks are whole"
    speaker = quotation.speaker or "No speaker named"
    entries = [
        Entry((Part(speaker, "panel.heading"), Part(words + damage_sign(quotation), "text", 1))),
        Entry((Part("Its marks", "panel.heading"), Part(wrong, "text", 1)), gap=True),
        Entry((Part("In the source", "panel.heading"),), gap=True),
    ]
    if how := how_found(quotation):
        entries.insert(1, Entry((Part("Its speaker", "panel.heading"), Part(how, "text", 1)), gap=True))
    if not lines:
        return [*entries, Entry((Part("Its lines are not there any more.", "panel.detail", 1),))]
    return entries + [
        Entry((Part(f"{number:>4}  {text}", "text"),), ("line", number)) for number, text in lines
    ]
