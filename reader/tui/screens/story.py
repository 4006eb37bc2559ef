"""StoryScreen: one story: its articles in time with what each adds, figures that differ, who said what."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import ClassVar, Protocol

from textual.binding import BindingType

from reader.article.length import shortened
from reader.library import Library, Row
from reader.library.quotations import Spoken
from reader.library.stories import StoryRow
from reader.library.story_figures import Differing, Told
from reader.library.story_news import News
from reader.library.story_said import SpeakerSaid, Utterance
from reader.tui.commands import commands_of
from reader.tui.entries import silence
from reader.tui.painting import Palette
from reader.tui.question import Question
from reader.tui.screens.all_stories import Telling, merge_words
from reader.tui.screens.bindings import bindings_for
from reader.tui.screens.tabbed import Tabbed
from reader.tui.story_entries import days_words, figure_entries, said_entries, timeline_entries
from reader.tui.trail import Found, found_in
from reader.tui.widgets.entry_list import Entry
from reader.tui.wording import counted, joined

TABS = ("timeline", "figures", "said")
_LABELS = ("Timeline", "Figures", "Said")
_SILENCE = {
    "timeline": "This story is not there any more.",
    "figures": "No figure differs, as far as the words around it tell.",
    "said": "Nobody is quoted.",
}


_FEW = 12
"""Of so many articles the figures are compared at once; of more it takes longer, and waits for their tab."""

_HEADER = 22  # cells of a header beside the headline and what is told at its end


_NARROW = 60  # cells up to which the header has the headline alone


class Knowing(Telling, Protocol):
    """What the screen asks of the desk below it."""

    def go_from(self, places: Sequence[Found], at: int) -> None:
        """Goes to one of some places."""

    def open_from_story(self, number: int) -> None:
        """Opens an article."""

    def split_story(self, row: Row) -> str:
        """Says that an article tells another story; what to tell."""

    def open_versions(self, asked: Spoken) -> None:
        """Shows the other wordings of a quotation."""

    def tell_about(self, name: str) -> str:
        """Opens the dossier of a name; what to tell where there is none."""

    def show_all_stories(self) -> None:
        """Shows all stories instead."""


@dataclass(frozen=True, slots=True)
class StoryPlace:
    """Where a story was left, to come back to."""

    article: int
    """One of its articles: a story's own number may change."""
    tab: str = TABS[0]
    chosen: object = None


@dataclass(slots=True)
class _Known:
    """All that is shown of a story."""

    row: StoryRow
    members: list[Row]
    news: list[News]
    said: list[SpeakerSaid]
    figures: list[Differing] | None = None
    """None until they have been looked for."""

    @property
    def told(self) -> list[Told]:
        """The figures in the order in which they are listed."""
        return [told for one in self.figures or () for told in one.told]

    @property
    def utterances(self) -> list[Utterance]:
        """The quotations in the order in which they are listed."""
        return [utterance for one in self.said for utterance in one.utterances]


class StoryScreen(Tabbed):
    """One story, under three tabs."""

    place = "story"
    _desk: Knowing
    _came: StoryPlace
    tabs = TABS
    BINDINGS: ClassVar[list[BindingType]] = bindings_for(commands_of("story"))

    def __init__(
        self, palette: Palette, library: Library, desk: Knowing, came: StoryPlace, *, keys: Mapping[str, str]
    ) -> None:
        """The story of an article, where it was left."""
        super().__init__(palette, came, keys=keys)
        self._library = library
        self._desk = desk
        self._members = [came.article]
        self.known: _Known | None = None

    # -- what is listed --------------------------------------------------------------------------

    def beginning(self, tab: str) -> StoryPlace:
        """The beginning of a tab, as a place to come to."""
        return StoryPlace(self._members[0], tab)

    def here(self) -> StoryPlace:
        """Where the screen stands, to come back to."""
        return StoryPlace(self._members[0], self.tab, self.entries.key)

    def listed(self) -> list[Entry]:
        """What stands under the tab."""
        self.known = self.known or self._look()
        known = self.known
        if known is None:
            self._panel.tell([(name, label, "") for name, label in zip(TABS, _LABELS, strict=True)], self.tab)
            return silence(_SILENCE["timeline"])
        figures = self._compared(known)
        many = "" if figures is None else f"{len(figures):,}"
        counts = f"{len(known.news):,}", many, f"{len(known.utterances):,}"
        self._panel.tell(list(zip(TABS, _LABELS, counts, strict=True)), self.tab)
        entries = {
            "timeline": lambda: timeline_entries(known.news),
            "figures": lambda: figure_entries(figures or ()),
            "said": lambda: said_entries(known.said),
        }[self.tab]()
        return entries or silence(_SILENCE[self.tab])

    def _compared(self, known: _Known) -> list[Differing] | None:
        """The figures that differ; None where that has not been looked for yet."""
        if known.figures is None and (self.tab == "figures" or len(known.members) <= _FEW):
            known.figures = self._library.story_figures.differing(known.members)
        return known.figures

    def _look(self) -> _Known | None:
        """The story that the article tells now, or else one of those that told it with it."""
        library = self._library
        numbers = (library.stories.of(article) for article in self._members)
        number = next((number for number in numbers if number is not None), None)
        row = library.stories.row(number) if number is not None else None
        if row is None:
            return None
        members = library.stories.members(row.number)
        first = self._members[0]
        others = [member.number for member in members if member.number != first]
        self._members = [first, *others] if len(others) < len(members) else others
        return _Known(row, members, library.story_news.of(members), library.story_said.of(members))

    def header_words(self) -> tuple[str, str]:
        """The story's headline; how many articles tell it, and when."""
        if self.known is None:
            return "A story", ""
        row = self.known.row
        told = joined(counted(row.articles, "article"), days_words(row.first, row.last, short=True))
        told = told if self.app.size.width > _NARROW else ""
        room = self.app.size.width - len(told) - _HEADER
        return joined("Story", shortened(row.headline, max(1, room))), told

    # -- going there -----------------------------------------------------------------------------

    def action_open_chosen(self) -> None:
        """Go to the article, or to the place in it."""
        known = self.known
        match self.entries.key:
            case ("article", int(number)):
                self._desk.open_from_story(number)
            case ("figure", int(at)) if known is not None:
                self._desk.go_from([_figure_in(one) for one in known.told], at)
            case ("said", int(at)) if known is not None:
                self._desk.go_from([found_in(one.wordings[0]) for one in known.utterances], at)

    def action_show_versions(self) -> None:
        """The chosen quotation as other articles have it."""
        if utterance := self._utterance():
            first = utterance.wordings[0]
            self._desk.open_versions(Spoken(0, first.row, first.quotation, first.words))

    def action_show_about(self) -> None:
        """Everything about whoever spoke the chosen words."""
        if utterance := self._utterance():
            self.tell(self._desk.tell_about(utterance.wordings[0].quotation.speaker))

    def _utterance(self) -> Utterance | None:
        match self.entries.key:
            case ("said", int(at)) if self.known is not None:
                return self.known.utterances[at]
        return None

    # -- one story or two ------------------------------------------------------------------------

    def action_split_story(self) -> None:
        """Say that the chosen article tells another story."""
        match self.entries.key:
            case ("article", int(number)) if self.known is not None:
                row = next(one.row for one in self.known.news if one.row.number == number)
                if number in self._members[:1]:
                    self._members = [*self._members[1:], number]
                with self.library_may_fail():
                    self.done(self._desk.split_story(row))
            case _:
                self.action_show_tab(TABS[0])
                self.tell("Choose the article that tells another story.")

    async def action_merge_stories(self) -> None:
        """Say that this story and another are one."""
        if self.known is not None:
            row = self.known.row
            asked = merge_words(row.headline, self.app.size.width)
            await self.ask(Question("merge", asked, "", self._desk.known_stories(row.number)))

    def answered(self, purpose: str, words: str | None) -> None:
        """The other story."""
        if purpose == "merge" and words and words.strip() and self.known is not None:
            self._desk.merge_stories(self.known.row.number, words.strip(), self.done)

    def fill_again(self) -> None:
        """Ask the library again, and list where the screen stands."""
        self._came, self.known = self.here(), None
        self.fill(self.entries.key)

    def action_show_stories(self) -> None:
        """All stories instead of this one."""
        self._desk.show_all_stories()


def _figure_in(told: Told) -> Found:
    """The place of a figure that was listed, in its sentence."""
    figure = told.figure
    lead = figure.span.start - figure.sentence.start
    return Found(told.row.number, figure.span, words=told.sentence, lead=lead)
