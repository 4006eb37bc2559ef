"""Everything the widgets say: requests in the imperative, facts in the past tense."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from textual.message import Message

if TYPE_CHECKING:
    from reader.library.piles import Pile
    from reader.tui.searching import Answer


@dataclass
class ChoiceMoved(Message):
    """The chosen row of the list is another one."""

    number: int
    """The article's number."""

    def can_replace(self, message: Message) -> bool:
        """Only the newest choice counts."""
        return isinstance(message, ChoiceMoved)


@dataclass
class OpenArticle(Message):
    """Somebody asks for an article to be opened and read."""

    number: int


@dataclass
class OpenEntry(Message):
    """Somebody asks for the place that an entry of the panel points to."""

    key: object
    """What the entry stands for; its maker knows."""


@dataclass
class TurnTab(Message):
    """Somebody asks for another tab of the panel."""

    name: str


@dataclass
class CaretMoved(Message):
    """The caret of the article stands elsewhere, or the page was scrolled."""

    def can_replace(self, message: Message) -> bool:
        """Only the newest place counts."""
        return isinstance(message, CaretMoved)


@dataclass
class PromptChanged(Message):
    """The words in the prompt changed."""

    purpose: str
    words: str


@dataclass
class PromptEnded(Message):
    """The prompt was closed: with its words, or with None where it was given up."""

    purpose: str
    words: str | None
    about: object = None
    """What was asked about: the key of an entry; None where nothing of the list was."""


@dataclass
class IntakeMoved(Message):
    """The intake has taken some more files in."""

    done: int
    total: int
    words: str = ""
    """How far it has come, with its rate and the time left where they are known."""

    def can_replace(self, message: Message) -> bool:
        """Only the newest count matters."""
        return isinstance(message, IntakeMoved)


@dataclass
class IntakeEnded(Message):
    """The intake is done."""

    sentence: str
    """What came of it."""
    problems: tuple[str, ...]
    """A sentence for everything that could not be taken in."""
    changed: bool
    """Whether the library holds anything new."""


@dataclass
class ExportMoved(Message):
    """Some more articles have been written into files."""

    done: int
    total: int

    def can_replace(self, message: Message) -> bool:
        """Only the newest count matters."""
        return isinstance(message, ExportMoved)


@dataclass
class ExportEnded(Message):
    """An export is done, or could not be."""

    sentence: str
    """What was written and where, or why it was not."""
    problem: bool = False


@dataclass
class SearchAnswered(Message):
    """What was searched for has been found."""

    answer: Answer


@dataclass
class ListNarrowed(Message):
    """What the filter of the list finds is known."""

    asked: int
    """The number of the question."""
    found: Pile | None
    problem: str = ""
    """Why there is no answer; empty where there is one."""
    took: float = 0.0
    """Seconds that it took."""
