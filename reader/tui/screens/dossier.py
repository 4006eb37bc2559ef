"""DossierScreen: all that the library knows of one name: where it stands, what it said, who is near."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import ClassVar, Protocol

from textual.binding import BindingType

from reader.article.span import Span
from reader.library.dossiers import MOST_TOLD, PAGE, Dossier, Dossiers, Said, Sentence
from reader.library.merges import Member
from reader.library.name_rows import NameRow
from reader.library.quotations import Spoken
from reader.tui.commands import commands_of
from reader.tui.dossier_entries import about_entries, beside_entries, written_entries
from reader.tui.entries import silence
from reader.tui.painting import Palette
from reader.tui.question import Question
from reader.tui.screens.bindings import bindings_for
from reader.tui.screens.roll import Undoing
from reader.tui.screens.tabbed import Tabbed
from reader.tui.spoken import article_heading, spoken_entries
from reader.tui.trail import Found, found_in
from reader.tui.widgets.entry_list import Entry, Part
from reader.tui.wording import counted, joined

TABS = ("mentions", "said", "about", "beside", "written")
_LABELS = ("Mentions", "Said", "About", "Beside", "Written")
_SILENCE = {
    "mentions": "No article that is shown mentions this name.",
    "said": "Nothing that was said is known to be by this name.",
    "about": "No quotation mentions this name.",
    "beside": "No other name stands in the same articles.",
    "written": "It is written in one way only.",
}
_LOW = 18  # rows below which one line about the name is enough


class Leading(Undoing, Protocol):
    """What the screen asks of the desk below it."""

    def go_from(self, places: Sequence[Found], at: int) -> None:
        """Goes to one of some places."""

    def open_dossier(self, number: int) -> None:
        """Opens the dossier of another name above this one."""

    def show_said_by(self, name: str) -> None:
        """Opens who said what above this one, with the words of one speaker."""

    def merge_names(self, name: NameRow, words: str) -> str:
        """Says that a name and one that is written so are one; what to tell."""

    def split_names(self, member: Member, name: NameRow) -> str:
        """Says that a name is not the one that it is listed under; what to tell."""

    def known_names(self, name: NameRow) -> list[str]:
        """Names that it may be one with."""


@dataclass(frozen=True, slots=True)
class DossierPlace:
    """Where a dossier was left, to come back to."""

    number: int
    tab: str = TABS[0]
    chosen: object = None
    listed: int = PAGE


class DossierScreen(Tabbed):
    """One name, under five tabs."""

    place = "dossier"
    _desk: Leading
    _came: DossierPlace
    tabs = TABS
    BINDINGS: ClassVar[list[BindingType]] = bindings_for(commands_of("dossier"))

    def __init__(
        self,
        palette: Palette,
        dossiers: Dossiers,
        desk: Leading,
        came: DossierPlace,
        *,
        keys: Mapping[str, str],
    ) -> None:
        """The dossier of a name, where it was left."""
        super().__init__(palette, came, keys=keys)
        self._dossiers = dossiers
        self._desk = desk
        self.number = came.number
        self.dossier: Dossier | None = None
        self.places: list[Found] = []
        self._ended = False

    # -- what is listed --------------------------------------------------------------------------

    def beginning(self, tab: str) -> DossierPlace:
        """The beginning of a tab, as a place to come to."""
        return DossierPlace(self.number, tab)

    def here(self) -> DossierPlace:
        """Where the screen stands, to come back to."""
        return DossierPlace(self.number, self.tab, self.entries.key, max(PAGE, len(self.places)))

    def listed(self) -> list[Entry]:
        """What stands under the tab."""
        if self.dossier is None:
            self.dossier = self._dossiers.dossier(self.number)
        self.places, self._ended = [], False
        if self.dossier is None:
            return silence("This name is not in the library any more.")
        self.number = self.dossier.row.number
        self._panel.tell(list(zip(TABS, _LABELS, self._counts(self.dossier), strict=True)), self.tab)
        entries = self._page(max(PAGE, self._came.listed))
        if not entries:
            entries = silence(_SILENCE[self.tab])
        if self.tab == TABS[0]:
            width, height = self.app.size
            return [*about_entries(self.dossier, width - 4, low=height < _LOW), *entries]
        return entries

    def _counts(self, dossier: Dossier) -> tuple[str, ...]:
        """How much is under each tab, in words; of the last one, nobody asks."""
        told = min(dossier.told, MOST_TOLD)
        more = "+" if dossier.told > MOST_TOLD else ""
        counts = (dossier.row.mentions, dossier.quotations, told, len(dossier.beside))
        words = [f"{count:,}" for count in counts]
        return words[0], words[1], words[2] + more, words[3], ""

    def more(self) -> list[Entry]:
        """The next page of the tab."""
        return self._page(PAGE) if self.places and not self._ended else []

    def _page(self, most: int) -> list[Entry]:
        if self.dossier is None:
            return []
        if self.tab == "mentions":
            return self._mentions(most)
        if self.tab in ("said", "about"):
            return self._said(most)
        self._ended = True
        return beside_entries(self.dossier) if self.tab == "beside" else written_entries(self.dossier)

    def _mentions(self, most: int) -> list[Entry]:
        after = self._last_sentence if self.places else None
        found = self._dossiers.sentences(self.number, after=after, most=most)
        self._ended = len(found) < most
        self._last_sentence = found[-1] if found else None
        entries: list[Entry] = []
        before = self.places[-1].number if self.places else -1
        for sentence in found:
            if sentence.row.number != before:
                entries.append(article_heading(sentence.row))
            before = sentence.row.number
            entries.append(self._sentence(sentence))
        return entries

    def _sentence(self, sentence: Sentence) -> Entry:
        assert self.dossier is not None
        mention = sentence.mention
        marked = (Span(mention.start - sentence.start, mention.end - sentence.start),)
        self.places.append(Found(sentence.row.number, mention, True, sentence.words, marked[0].start))
        part = Part(sentence.words, "text", 1, 4, marked, f"entity.{self.dossier.row.type}")
        return Entry((part,), ("place", len(self.places) - 1))

    def _said(self, most: int) -> list[Entry]:
        ask = self._dossiers.said_by if self.tab == "said" else self._dossiers.said_about
        known = len(self.places)
        before = self._last_said if known else None
        page = ask(self.number, after=before, most=most)
        self._ended = len(page) < most
        self._last_said = page[-1] if page else None
        found = [_spoken(said, known + place) for place, said in enumerate(page)]
        after = _spoken(before, known - 1) if before else None
        self.places += map(found_in, found)
        entries = spoken_entries(found, after, named=self.tab == "about")
        return [e._replace(key=("place", e.key[1])) if isinstance(e.key, tuple) else e for e in entries]

    _last_sentence: Sentence | None = None
    _last_said: Said | None = None

    def header_words(self) -> tuple[str, str]:
        """The name; how often it stands where."""
        if self.dossier is None:
            return "A name", ""
        row = self.dossier.row
        told = f"{counted(row.mentions, 'mention')} in {counted(row.articles, 'article')}"
        return joined(row.name, row.type), told

    # -- going there -----------------------------------------------------------------------------

    def action_open_chosen(self) -> None:
        """Go to the place, or to the other name."""
        match self.entries.key:
            case ("place", int(place)):
                self._go(place)
            case ("name", int(number)):
                self._gone_on = True
                self._desk.open_dossier(number)

    def _go(self, chosen: int) -> None:
        """Go to a place; of the mentions, the others on the way are those in other articles."""
        trail: list[Found] = []
        at = 0
        for index, one in enumerate(self.places):
            if index == chosen:
                if one.named and trail and trail[-1].number == one.number:
                    trail.pop()
                at = len(trail)
            elif one.named and trail and trail[-1].number == one.number:
                continue
            trail.append(one)
        self._desk.go_from(trail, at)

    # -- one name or two -------------------------------------------------------------------------

    async def action_merge_names(self) -> None:
        """Say that this name and another are one."""
        if self.dossier is not None:
            await self.ask(Question("merge", "the same as", "", self._desk.known_names(self.dossier.row)))

    def answered(self, purpose: str, words: str | None) -> None:
        """The other name."""
        if purpose == "merge" and words and words.strip() and self.dossier is not None:
            self.done(self._desk.merge_names(self.dossier.row, words.strip()))

    def action_split_names(self) -> None:
        """Say that a name is not this one, though it is counted with it."""
        if self.dossier is None:
            return
        number = self.entries.key[1] if isinstance(self.entries.key, tuple) else None
        member = next((one for one in self.dossier.members if one.number == number), None)
        if self.tab == "written" and member is not None:
            self.done(self._desk.split_names(member, self.dossier.row))
        elif self.dossier.members:
            self.action_show_tab("written")
            self.tell("Choose the name that is another.")
        else:
            self.tell("No other name is counted with this one.")

    def fill_again(self) -> None:
        """Ask the library again, and list where the screen stands."""
        self._came, self.dossier = self.here(), None
        self.fill(self.entries.key)

    def action_show_said(self) -> None:
        """Who said what, kept to the words of this name, to be searched and narrowed."""
        if self.dossier is not None and self.dossier.quotations:
            self._desk.show_said_by(self.dossier.row.name)
        else:
            self.tell(_SILENCE["said"])

    def action_show_about(self) -> None:
        """The key that opened the dossier goes on to the name that is chosen, or leaves."""
        if isinstance(self.entries.key, tuple) and self.entries.key[0] == "name":
            self.action_open_chosen()
        else:
            self.action_leave()


def _spoken(said: Said, number: int) -> Spoken:
    """A quotation as the lists of quotations show it, numbered by its place here."""
    return Spoken(number, said.row, said.quotation, said.words)
