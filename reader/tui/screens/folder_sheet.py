"""FolderSheet: what is unread, begun, starred, archived or tagged, and the searches that were kept."""

from __future__ import annotations

from reader.library import Library
from reader.library.piles import Folder
from reader.tui.painting import Palette
from reader.tui.screens.listing import Kept
from reader.tui.screens.sheet import Sheet
from reader.tui.widgets.entry_list import Entry, Part

_UNREAD = ("unread", "")
"""The key of the folder of what is unread: the list itself, without what is read."""
_NAMES = {
    (Folder.ALL, ""): "All articles",
    _UNREAD: "Unread",
    (Folder.STARTED, ""): "Reading",
    (Folder.STARRED, ""): "Starred",
    (Folder.ARCHIVED, ""): "Archived",
}


class FolderSheet(Sheet):
    """The folders of a library. A key is a folder with the name of its tag or of its search."""

    def __init__(self, palette: Palette, library: Library, now: tuple[str, str], unread: bool) -> None:
        """A sheet over the folders, with the one that is listed now chosen."""
        chosen = _UNREAD if unread and now[0] is Folder.ALL else now
        super().__init__(palette, "Folders", (), "enter lists one · q back", chosen)
        self._library = library

    def fill(self) -> None:
        """List the folders that there are now."""
        self.show(self._entries(), self.entries.key or self._chosen)

    def kept(self, key: object) -> Kept | None:
        """The folder that an entry stands for."""
        match key:
            case (Folder() as folder, str(name)):
                return Kept(folder, name)
            case ("unread", _):
                return Kept()
        return None

    def only_unread(self, key: object) -> bool:
        """Whether an entry stands for what is unread."""
        return key == _UNREAD

    def _entries(self) -> list[Entry]:
        every, unread = self._library.articles.counts()
        counts = {(Folder.ALL, ""): every, _UNREAD: unread}
        counts |= {(folder, ""): count for folder, count in self._library.shelves.counts().items()}
        entries = [_entry(key, name, counts[key]) for key, name in _NAMES.items()]
        tags = self._library.shelves.tags()
        if tags:
            entries.append(Entry((Part("Tags", "panel.heading"),), gap=True))
            entries += [_entry((Folder.TAG, tag), f"#{tag}", count) for tag, count in tags]
        return entries


def _entry(key: object, name: str, count: int) -> Entry:
    return Entry((Part(f"{name} {count:,}", "text", 1, 1),), key)
