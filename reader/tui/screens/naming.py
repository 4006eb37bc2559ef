"""Naming: from the reading screen to the names of the library, and what a person decides about them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from reader.article.annotation import MEASURED, EntityType
from reader.tui.screens.linking import Linking
from reader.tui.undo import Change

if TYPE_CHECKING:
    from reader.library.merges import Member
    from reader.library.name_decisions import Decided
    from reader.library.name_rows import NameRow
    from reader.tui.screens.all_names import NamesPlace
    from reader.tui.screens.dossier import DossierPlace

_OFFERED = 1_000
"""So many names are offered to be completed to."""


class Naming(Linking):
    """The part of the reading screen that knows who is who."""

    names_place: NamesPlace | None = None
    """Where the screen of all names was left."""
    dossier_place: DossierPlace | None = None
    """Where the dossier was left that was open last."""

    def action_show_names(self) -> None:
        """All names of the library."""
        from reader.tui.screens.all_names import NamesPlace, NamesScreen

        came = self.names_place or NamesPlace()
        screen = NamesScreen(self.palette, self.library.names, self, came, keys=self.keys)

        def left() -> None:
            self.names_place = screen.here()

        screen.on_leave = left
        screen.on_choice = lambda _: screen.action_show_about()
        self.app.push_screen(screen)

    # -- dossiers --------------------------------------------------------------------------------

    def action_show_about(self) -> None:
        """Everything about what is meant: the chosen link, or a name: chosen, the speaker's, at the caret."""
        if self.tell_about_link():
            return
        name, kind = self.name_meant()
        if not name:
            self.tell(f"No name here. {self.key_of('name_next')} goes to the next one.")
        elif kind in MEASURED:
            self.tell("Dates and numbers have no dossier.")
        elif said := self.tell_about(name, kind):
            self.tell(said)

    def tell_about(self, name: str, kind: EntityType | None = None) -> str:
        """Open the dossier of a name; what to tell where there is none."""
        row = self._known(name, kind) if name else None
        if row is None:
            return f"Nothing more is known of {name}." if name else "The text does not say who spoke this."
        self.open_dossier(row.number)
        return ""

    def _known(self, name: str, kind: EntityType | None) -> NameRow | None:
        """A name of the library, one of this type rather than another."""
        names = self.library.names
        return (names.find(name, (kind,)) if kind else None) or names.find(name)

    def name_meant(self) -> tuple[str, EntityType | None]:
        """The name chosen in the panel or at the caret, with its type; else the one who speaks there."""
        match self.panel.key if self.pane is self.panel else None:
            case ("name", str(name), EntityType() as kind):
                return name, kind
            case ("quotation", _, _):
                pass
            case None if self.view.page is not None:
                caret = self.view.caret
                for mention in self.view.page.annotations(caret, caret + 1)[0]:
                    if mention.start <= caret < mention.end:
                        return mention.name, mention.type
        quotation = self.quotation_meant()
        return (quotation.speaker if quotation else ""), None

    def open_dossier(self, number: int) -> None:
        """The dossier of a name; where it was left, if it was open last."""
        from reader.tui.screens.dossier import DossierPlace, DossierScreen

        came = self.dossier_place
        if came is None or came.number != number:
            came = DossierPlace(number)
        screen = DossierScreen(self.palette, self.library.dossiers, self, came, keys=self.keys)

        def left() -> None:
            self.dossier_place = screen.here()

        screen.on_leave = left
        screen.on_choice = lambda _: screen.action_open_chosen()
        self.app.push_screen(screen)

    def show_said_by(self, name: str) -> None:
        """Open the quotations of one speaker in the whole library."""

    # -- one name or two -------------------------------------------------------------------------

    def known_names(self, name: NameRow) -> list[str]:
        """The names of its kind, the most mentioned first, to be completed to."""
        rows = self.library.names.all_names(types=(name.type,), most=_OFFERED)
        return [row.name for row in rows if row.number != name.number]

    def merge_names(self, name: NameRow, words: str) -> str:
        """Say for good that a name and one that is written so are one; what to tell."""
        other = self._known(words, name.type)
        if other is None:
            return f"No name in the library is written {words}."
        if other.number == name.number:
            return f"{name.name} and {words} are one already."
        sentence = f"“{name.name}” is “{other.name}”"
        if other.type is not name.type:
            sentence = f"Kinds differ: “{name.name}” ({name.type}) is “{other.name}” ({other.type})"
        return self._decide_names(sentence, self.library.merges.merge(name.number, other.number))

    def split_names(self, member: Member, name: NameRow) -> str:
        """Say for good that a name is not the one that it is counted with; what to tell."""
        return self._decide_names(
            f"“{member.name}” is not “{name.name}”", self.library.merges.split(member.number, name.number)
        )

    def _decide_names(self, sentence: str, decided: Decided | None) -> str:
        if decided is None:
            return "These names are not in the library any more."
        merges = self.library.merges
        self.keep(Change(sentence, lambda: merges.undo(decided), lambda: merges.redo(decided)))
        return self.told
