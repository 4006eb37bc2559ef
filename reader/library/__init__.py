"""The library: the only room that knows SQL.

What can be made again (`derived.sql`) and what must never be lost (`precious.sql`) stand apart.
"""

from __future__ import annotations

from contextlib import AbstractContextManager
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING

from reader.library.articles import Articles
from reader.library.errors import LibraryError
from reader.library.opening import opened
from reader.library.progress import Place, Progress
from reader.library.rows import Row
from reader.library.store import Store

if TYPE_CHECKING:
    from reader.library.annotations import Annotations
    from reader.library.bookmarks import Bookmarks
    from reader.library.corrections import Corrections
    from reader.library.decisions import Decisions
    from reader.library.dossiers import Dossiers
    from reader.library.files import Files
    from reader.library.habits import Habits
    from reader.library.identities import Identities
    from reader.library.kept_filters import KeptFilters
    from reader.library.links import Links
    from reader.library.merges import Merges
    from reader.library.name_index import NameIndex
    from reader.library.names import Names
    from reader.library.pairs import Pairs
    from reader.library.quotations import Quotations
    from reader.library.rebuilding import Rebuilding
    from reader.library.saved_searches import SavedSearches
    from reader.library.search import Search
    from reader.library.shelf import Shelf
    from reader.library.shelves import Shelves
    from reader.library.stories import Stories
    from reader.library.story_figures import StoryFigures
    from reader.library.story_news import StoryNews
    from reader.library.story_places import StoryPlaces
    from reader.library.story_said import StorySaid
    from reader.library.terms import Terms
    from reader.library.versions import Versions

__all__ = ["Library", "LibraryError", "Place", "Row", "open_library"]


class Library:
    """An open library. Use it from one thread at a time; another thread opens its own.

    A shelf is imported when it is first asked for: most verbs need one or two, and starting costs.
    """

    def __init__(self, store: Store) -> None:
        self.path = store.path
        self._store = store

    @cached_property
    def articles(self) -> Articles:
        """Which articles there are, and everything about one of them."""
        return Articles(self._store)

    @cached_property
    def shelves(self) -> Shelves:
        """What somebody made of articles as a whole: read, starred, archived, tagged, removed."""
        from reader.library.shelves import Shelves

        return Shelves(self._store)

    @cached_property
    def kept_filters(self) -> KeptFilters:
        """The filters of the list that stand among the folders."""
        from reader.library.kept_filters import KeptFilters

        return KeptFilters(self._store)

    @cached_property
    def progress(self) -> Progress:
        """Where each article is read."""
        return Progress(self._store)

    @cached_property
    def annotations(self) -> Annotations:
        """Names and quotations."""
        from reader.library.annotations import Annotations

        return Annotations(self._store)

    @cached_property
    def quotations(self) -> Quotations:
        """Who said what, over all articles."""
        from reader.library.quotations import Quotations

        return Quotations(self._store)

    @cached_property
    def search(self) -> Search:
        """Articles by what stands in them and what is known of them."""
        from reader.library.search import Search

        return Search(self._store)

    @cached_property
    def saved_searches(self) -> SavedSearches:
        """Searches that are kept under a name."""
        from reader.library.saved_searches import SavedSearches

        return SavedSearches(self._store)

    @cached_property
    def versions(self) -> Versions:
        """The wordings of one utterance in several articles."""
        from reader.library.versions import Versions

        return Versions(self._store)

    @property
    def corrections(self) -> Corrections:
        """What somebody said of quotations that were found wrongly."""
        return self.shelf.corrections

    @cached_property
    def links(self) -> Links:
        """Which articles belong together."""
        from reader.library.links import Links

        return Links(self._store)

    @cached_property
    def bookmarks(self) -> Bookmarks:
        """What somebody marked."""
        from reader.library.bookmarks import Bookmarks

        return Bookmarks(self._store)

    @cached_property
    def decisions(self) -> Decisions:
        """What somebody decided about the lines of articles."""
        from reader.library.decisions import Decisions

        return Decisions(self._store)

    @cached_property
    def habits(self) -> Habits:
        """What each source repeats."""
        from reader.library.habits import Habits

        return Habits(self._store)

    @cached_property
    def files(self) -> Files:
        """The files that were read, as they were then."""
        from reader.library.files import Files

        return Files(self._store)

    @cached_property
    def identities(self) -> Identities:
        """Which article a source or some bytes belong to."""
        from reader.library.identities import Identities

        return Identities(self._store)

    @cached_property
    def shelf(self) -> Shelf:
        """The writing side of everything derived."""
        from reader.library.shelf import Shelf

        return Shelf(self._store)

    @cached_property
    def terms(self) -> Terms:
        """The terms by which articles find each other."""
        from reader.library.terms import Terms

        return Terms(self._store)

    @cached_property
    def stories(self) -> Stories:
        """What several articles tell."""
        from reader.library.stories import Stories

        return Stories(self._store)

    @cached_property
    def story_news(self) -> StoryNews:
        """What the articles of a story add to one another."""
        from reader.library.story_news import StoryNews

        return StoryNews(self._store)

    @cached_property
    def story_figures(self) -> StoryFigures:
        """What the articles of a story count differently."""
        from reader.library.story_figures import StoryFigures

        return StoryFigures(self._store)

    @cached_property
    def story_said(self) -> StorySaid:
        """Who said what in a story."""
        from reader.library.story_said import StorySaid

        return StorySaid(self._store)

    @cached_property
    def pairs(self) -> Pairs:
        """What two articles have in common, and what each has alone."""
        from reader.library.pairs import Pairs

        return Pairs(self.story_news, self.story_said, self.articles)

    @cached_property
    def story_places(self) -> StoryPlaces:
        """The writing side of stories."""
        from reader.library.story_places import StoryPlaces

        return StoryPlaces(self._store)

    @cached_property
    def names(self) -> Names:
        """Every name of all articles, to be listed and searched."""
        from reader.library.names import Names

        return Names(self._store)

    @cached_property
    def dossiers(self) -> Dossiers:
        """Everything about one name."""
        from reader.library.dossiers import Dossiers

        return Dossiers(self._store, self.names, self.merges)

    @cached_property
    def merges(self) -> Merges:
        """Which names are one."""
        from reader.library.merges import Merges

        return Merges(self._store)

    @cached_property
    def name_index(self) -> NameIndex:
        """The names that wait to be held beside others, and where to find those."""
        from reader.library.name_index import NameIndex

        return NameIndex(self._store, self.merges)

    def close(self) -> None:
        """Ends the connection; what was written stays."""
        self._store.close()

    @cached_property
    def rebuilding(self) -> Rebuilding:
        """The making anew of all that can be made again."""
        from reader.library.rebuilding import Rebuilding

        return Rebuilding(self._store)

    @property
    def writable(self) -> bool:
        """Whether anything can be kept in it; where not, what would change it raises `LibraryError`."""
        return self._store.writable

    @property
    def note(self) -> str:
        """What a person should know of it, as a clause, such as that it may not be written; else empty."""
        return self._store.note

    def writing(self, *, durable: bool = False) -> AbstractContextManager[None]:
        """One transaction around several writes: all of them are kept, or none; a durable one on the disk."""
        return self._store.writing(durable=durable)

    def give_way(self, seconds: float) -> None:
        """Lets so much time pass between two transactions, so that whoever else wants to write comes in."""
        self._store.gap = seconds

    def let_log_grow(self, pages: int) -> None:
        """Carries what is written here into the file when the log has so many pages."""
        self._store.settle("wal_autocheckpoint", pages)

    def interrupt(self) -> None:
        """Ends the question that another thread asks just now, with a `LibraryError` there."""
        self._store.interrupt()

    def shrink_log(self) -> None:
        """Empties the log that much writing leaves beside the library, unless somebody is busy with it."""
        self._store.shrink_log()

    def bound_memory(self, megabytes: int) -> None:
        """Holds no more of the file in memory than this: for whoever reads, a little is as quick as much."""
        self._store.settle("cache_size", -megabytes * 1000)

    def changes(self) -> int:
        """A number that differs whenever anyone, also another program, has written."""
        return self._store.changes()

    def changes_elsewhere(self) -> int:
        """A number that differs whenever another program has written, which is quickly told."""
        return self._store.changes_elsewhere()


def open_library(path: Path) -> Library:
    """The library at `path`, made where there was none; raises `LibraryError` with one readable sentence."""
    return Library(opened(path))
