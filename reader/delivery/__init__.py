"""Delivery: what leaves the library as files: gathered, told by an exporter, written into a folder."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from contextlib import suppress
from dataclasses import dataclass
from itertools import chain
from pathlib import Path

from reader.article.counting import counted
from reader.delivery.writing import DeliveryError, Folder
from reader.exporters import exported
from reader.exporters.exporter import Exporter, Leaf

__all__ = ["Delivered", "DeliveryError", "Stopped", "deliver", "folder_named", "shown_path", "told"]


@dataclass(frozen=True, slots=True)
class Delivered:
    """What was written."""

    articles: int
    passages: int
    files: int
    name: str
    """The name of the last file; empty where there was nothing to write."""
    unchanged: int = 0
    """How many of the files lay there already, as they are."""
    beside: int = 0
    """How many got a number, because another file of their name lay there."""


class Stopped(Exception):
    """Somebody ended a delivery; the files that were written are whole."""


def deliver(
    leaves: Iterable[Leaf],
    exporter: Exporter,
    folder: Path,
    *,
    passages: bool = False,
    name: str = "",
    go_on: Callable[[int], bool] = lambda _: True,
) -> Delivered:
    """Writes articles, or the `passages` in them, into a folder; nothing that lies there is written over.

    What lies there already as it is now is left alone. What stands together in one file has its `name`.
    `go_on` is told after each article how many articles, or passages, are done, and says whether to go on; if
    not, `Stopped` is raised. Raises `DeliveryError`; what was written until then is whole and stays.
    """
    counts = _Counts(go_on, passages=passages)
    told = counts.watch(leaves)
    first = next(told, None)
    if first is None:
        return Delivered(0, 0, 0, "")
    place, last = Folder(folder), ""
    told = chain([first], told)
    if passages or exporter.together:
        usual = "passages" if passages else "articles"
        last = place.put(name or usual, exporter.suffix, exported(told, exporter, passages=passages), usual)
    else:
        for leaf in told:
            last = place.put(leaf.title, exporter.suffix, exported([leaf], exporter), leaf.id)
    return Delivered(counts.articles, counts.passages, place.count, last, place.unchanged, place.beside)


def folder_named(words: str) -> Path:
    """The folder that a person names; `~` is their own."""
    path = Path(words.strip())
    with suppress(RuntimeError):  # there is nobody of that name
        path = path.expanduser()
    return path.absolute()


def told(
    done: Delivered,
    exporter: Exporter,
    folder: Path,
    *,
    passages: bool = False,
    shown: Callable[[Path], str] = str,
) -> str:
    """What was written and where, in one sentence: `Exported 3 articles to ~/notes as Markdown.`

    It says, too, how many lay there already, and how many stand beside older files of their names.
    """
    if not done.files:
        return "Nothing was exported: what was chosen is not in the library any more."
    number, noun = (done.passages, "passage") if passages else (done.articles, "article")
    where = shown(folder / done.name if done.files == 1 else folder)
    if done.files == done.unchanged:
        stand, they = ("stands", "it is") if number == 1 else ("stand", "they are")
        return f"Nothing new was exported: {counted(number, noun)} {stand} in {where} already, as {they} now."
    of_them = "" if done.files == 1 else f"{done.beside:,} of them "
    beside = f", {of_them}with a number beside older files" if done.beside else ""
    stand = "stands" if done.unchanged == 1 else "stand"
    already = f"; {done.unchanged:,} {stand} there already" if done.unchanged else ""
    number -= done.unchanged
    return f"Exported {counted(number, noun)} to {where} as {exporter.title}{beside}{already}."


def shown_path(path: Path) -> str:
    """A path as people write it."""
    home = Path.home()
    return str(Path("~") / path.relative_to(home)) if path.is_relative_to(home) else str(path)


class _Counts:
    """Counts what goes by, and ends it where nobody wants more."""

    def __init__(self, go_on: Callable[[int], bool], *, passages: bool) -> None:
        self._go_on = go_on
        self._passages = passages
        self.articles = self.passages = 0

    def watch(self, leaves: Iterable[Leaf]) -> Iterator[Leaf]:
        """Gives on what comes, counted when the next one is asked for."""
        for leaf in leaves:
            yield leaf
            self.articles += 1
            self.passages += len(leaf.passages)
            if not self._go_on(self.passages if self._passages else self.articles):
                raise Stopped
