"""SaidScreen: who said what in the whole library, newest first: searched, narrowed, gone to, corrected."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from typing import ClassVar, Protocol

from textual.binding import BindingType

from reader.article.annotation import QuotationKind
from reader.article.span import Span
from reader.library.quotations import PAGE, Asked, Quotations, Spoken
from reader.tui.commands import commands_of
from reader.tui.days import Days, days_meant
from reader.tui.entries import silence
from reader.tui.painting import Palette
from reader.tui.question import Question
from reader.tui.screens.bindings import bindings_for
from reader.tui.screens.roll import Roll, Undoing
from reader.tui.spoken import spoken_entries
from reader.tui.timeline import timeline_lines, undated_words
from reader.tui.widgets.entry_list import Entry, Part
from reader.tui.wording import counted, joined

_COUNTED = 1_000
"""Up to so many quotations are counted for the header, unless it is all of them."""
_KEPT = 2_000
"""Up to so many are listed again at once when one comes back."""
_BARS = 48  # cells of a timeline
_MARKED = (QuotationKind.DIRECT, QuotationKind.MIXED)
_KINDS = {(): "", _MARKED: "between marks", (QuotationKind.INDIRECT,): "indirect"}
"""The choices of kinds in the order of the key, with their words."""
_HOW_DAYS = "Days are written 2026, 2026-03 or 2026-03-14; .. stands between two of them."


@dataclass(slots=True)
class SaidPlace:
    """What was asked for last and where the list stood, to come back to."""

    asked: Asked = field(default_factory=Asked)
    chosen: object = None
    listed: int = PAGE


class Speaking(Undoing, Protocol):
    """What the screen asks of the desk below it: the library is changed there, where it can be taken back."""

    def name_speaker(self, number: int, span: Span, speaker: str, before: str) -> str:
        """Says who spoke a quotation; what to tell."""

    def reject_quotation(self, number: int, span: Span) -> str:
        """Says that some words are no quotation; what to tell."""

    def copy_spoken(self, spoken: Spoken) -> str:
        """Copies a quotation with its speaker and source; what to tell."""

    def mark_spoken(self, spoken: Spoken) -> str:
        """Marks a quotation as a passage; what to tell."""

    def open_versions(self, asked: Spoken) -> None:
        """Shows the other wordings of a quotation."""

    def tell_about(self, name: str) -> str:
        """Opens the dossier of a speaker; what to tell where there is none."""

    def key_of(self, name: str) -> str:
        """The key of a command, as a person reads it."""


class SaidScreen(Roll):
    """All quotations. Left by `on_choice` with the key of the one that is gone to."""

    place = "said"
    _desk: Speaking
    BINDINGS: ClassVar[list[BindingType]] = bindings_for(commands_of("said"))

    def __init__(
        self,
        palette: Palette,
        quotations: Quotations,
        desk: Speaking,
        came: SaidPlace,
        *,
        keys: Mapping[str, str],
    ) -> None:
        """The screen over `quotations`, where it was left."""
        super().__init__(palette, keys)
        self._quotations = quotations
        self._desk = desk
        self._came = came
        self.asked = came.asked
        self.found: list[Spoken] = []
        self._count = 0
        self._all = False
        self._ended = False

    # -- what is listed --------------------------------------------------------------------------

    def fill(self, chosen: object = None) -> None:
        """List anew; at first where it was left."""
        super().fill(chosen or self._came.chosen)

    def here(self) -> SaidPlace:
        """What is asked for and where the list stands, to come back to."""
        return SaidPlace(self.asked, self.entries.key, min(len(self.found), _KEPT))

    def listed(self) -> list[Entry]:
        """The newest quotations, under the timeline of their speaker where there is but one."""
        most = max(PAGE, self._came.listed)
        self.found = self._quotations.page(self.asked, most=most)
        self._ended = len(self.found) < most
        self._all = self.asked == Asked()
        self._count = self._quotations.every() if self._all else self._quotations.count(self.asked, _COUNTED)
        heading = self._speaker_heading()
        entries = spoken_entries(self.found, named=not self.asked.exactly)
        if heading and entries:
            entries[0] = entries[0]._replace(gap=True)
        return [*heading, *entries] or self._silence()

    def more(self) -> list[Entry]:
        """The next page."""
        if self._ended or not self.found:
            return []
        following = self._quotations.page(self.asked, before=self.found[-1].number)
        self._ended = len(following) < PAGE
        entries = spoken_entries(following, self.found[-1], named=not self.asked.exactly)
        self.found += following
        return entries

    def _speaker_heading(self) -> list[Entry]:
        speakers = {spoken.quotation.speaker for spoken in self.found} if self.asked.speaker else set()
        if len(speakers) != 1:
            return []
        (name,) = speakers
        line, caption = timeline_lines(self._quotations.timeline(name), min(_BARS, self.size.width - 4))
        told = joined(caption, undated_words(self._quotations.undated(name)))
        parts = (Part(name, "panel.heading"), Part(line, "panel.sign", 1), Part(told, "panel.detail", 1))
        return [Entry(tuple(part for part in parts if part.text))]

    def _silence(self) -> list[Entry]:
        if self.asked == Asked():
            return silence("Nobody is quoted in this library.")
        return silence("No quotation matches.", f"{self._desk.key_of('leave')} shows all again.")

    def header_words(self) -> tuple[str, str]:
        """What is asked for; how many there are."""
        asked = self.asked
        more = "+" if self._count >= _COUNTED and not self._all else ""
        words = joined(
            "Who said what",
            f"“{asked.search}”" if asked.search else "",
            asked.speaker,
            str(Days(asked.since[:10], asked.until[:10])) if asked.since or asked.until else "",
            _KINDS.get(tuple(asked.kinds), ""),
            next((spoken.row.title for spoken in self.found), "this article") if asked.article else "",
        )
        return words, counted(self._count, "quotation").replace(" ", f"{more} ", 1)

    def ask_for(self, asked: Asked) -> None:
        """List what is asked for now."""
        if asked == self.asked:
            return
        self.asked, self._came = asked, SaidPlace()
        self.told = ("", False)
        self.entries.chosen = -1
        self.fill()

    # -- narrowing -------------------------------------------------------------------------------

    async def action_find(self) -> None:
        """Find quotations by their words."""
        await self.ask(Question("words", "find", self.asked.search))

    async def action_ask_speaker(self) -> None:
        """Only the words of whoever is called so."""
        await self.ask(Question("speaker", "speaker", self.asked.speaker))

    async def action_ask_days(self) -> None:
        """Only the words of some days."""
        days = Days(self.asked.since, self.asked.until)
        await self.ask(Question("days", "days", str(days) if any(days) else ""))

    def typed(self, purpose: str, words: str) -> None:
        """Narrow the list as one types."""
        if purpose == "words":
            self.ask_for(replace(self.asked, search=words.strip()))
        elif purpose == "speaker" and words != self.asked.speaker:
            self.ask_for(replace(self.asked, speaker=words.strip(), exactly=False))
        elif purpose == "days" and (days := days_meant(words)) is not None:
            self.ask_for(replace(self.asked, since=days.since, until=days.until))

    def answered(self, purpose: str, words: str | None) -> None:
        """What was given up asks for nothing."""
        if purpose == "correct":
            self._correct(words)
        elif words is None:
            self.typed(purpose, "")
        elif purpose == "days" and days_meant(words) is None:
            self.tell(_HOW_DAYS, problem=True)

    def action_turn_kinds(self) -> None:
        """All kinds, only what stands between marks, only what does not."""
        choices = list(_KINDS)
        known = tuple(self.asked.kinds)
        place = choices.index(known) if known in choices else 0
        self.ask_for(replace(self.asked, kinds=choices[(place + 1) % len(choices)]))

    def action_only_speaker(self) -> None:
        """Only the speaker of the chosen one, or everybody again."""
        spoken = self.chosen()
        if self.asked.exactly:
            self.ask_for(replace(self.asked, speaker="", exactly=False))
        elif spoken and spoken.quotation.speaker:
            self.ask_for(replace(self.asked, speaker=spoken.quotation.speaker, exactly=True))
        else:
            self.tell("The text does not say who spoke this.")

    def action_only_article(self) -> None:
        """Only the article of the chosen one, or all again."""
        spoken = self.chosen()
        if self.asked.article is not None:
            self.ask_for(replace(self.asked, article=None))
        elif spoken:
            self.ask_for(replace(self.asked, article=spoken.row.number))

    # -- doing -----------------------------------------------------------------------------------

    def chosen(self) -> Spoken | None:
        """The chosen quotation."""
        match self.entries.key:
            case ("said", int(number)):
                return next((spoken for spoken in self.found if spoken.number == number), None)
        return None

    async def action_correct_speaker(self) -> None:
        """Correct who said the chosen one."""
        if spoken := self.chosen():
            names = [name for name, _ in self._quotations.speakers(spoken.quotation.speaker)]
            await self.ask(
                Question(
                    "correct",
                    "said by",
                    spoken.quotation.speaker,
                    names,
                    replaced=True,
                    about=self.entries.key,
                )
            )

    def _correct(self, words: str | None) -> None:
        if (spoken := self.chosen()) and words is not None:
            one = spoken.quotation
            self.done(self._desk.name_speaker(spoken.row.number, one.span, words.strip(), one.speaker))

    def action_remove_chosen(self) -> None:
        """Say that the chosen words are no quotation."""
        if spoken := self.chosen():
            self.done(self._desk.reject_quotation(spoken.row.number, spoken.quotation.span))

    def action_copy_source(self) -> None:
        """Copy the chosen one with its speaker and source."""
        if spoken := self.chosen():
            self.tell(self._desk.copy_spoken(spoken))

    action_copy_words = action_copy_source

    def action_mark_passage(self) -> None:
        """Mark the chosen one as a passage."""
        if spoken := self.chosen():
            self.tell(self._desk.mark_spoken(spoken))

    def action_show_versions(self) -> None:
        """The chosen one as other articles have it."""
        if spoken := self.chosen():
            self._desk.open_versions(spoken)

    def action_show_about(self) -> None:
        """Everything about whoever spoke the chosen one."""
        if spoken := self.chosen():
            self.tell(self._desk.tell_about(spoken.quotation.speaker))

    def fill_again(self) -> None:
        """List what there is now, where the list stands."""
        self._came = self.here()
        self.fill(self.entries.key)

    def action_show_said(self) -> None:
        """The key that opened the screen leaves it."""
        self.action_quit_screen()

    def action_leave(self) -> None:
        """Ask for everything again, or leave."""
        if self.asked != Asked():
            self.ask_for(Asked())
        else:
            super().action_leave()
