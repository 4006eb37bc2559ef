"""How long the list of a large library takes: its orders, groups and folders, and marks on all of it at once.

    python benchmarks/list_speed.py [ARTICLES [LIBRARY]]

Where LIBRARY is named it is kept, and filled only where it is not there. Milliseconds of CPU: best and median
of five; a mark is set and taken back in turn.
"""

from __future__ import annotations

import statistics
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

from library_speed import fill

from reader.library import Library, open_library
from reader.library.filters import as_filter
from reader.library.piles import Folder, Grouping, Order, Wanted
from reader.library.shelves import Mark

RUNS = 5


def cpu(ask: Callable[[], object]) -> float:
    """The milliseconds of CPU that a call takes."""
    begun = time.process_time()
    ask()
    return (time.process_time() - begun) * 1000


def told(what: str, *asks: Callable[[], object]) -> None:
    """Prints how long something takes, and what takes it back."""
    taken = [[cpu(ask) for ask in asks] for _ in range(RUNS)]
    figures = [f"{min(each):8.1f} {statistics.median(each):8.1f}" for each in zip(*taken, strict=True)]
    print(f"{what:40} {'   '.join(figures)}")


def tell_list(library: Library) -> None:
    """Every look that a list can have."""
    pile = library.articles.pile
    told("how many, how many unread", library.articles.counts)
    told("the first 200", lambda: pile(Wanted(), 200))
    for order in Order:
        told(f"all, by {order}", lambda order=order: pile(Wanted(order=order)))
    for grouping in (Grouping.DAY, Grouping.OUTLET, Grouping.STORY):
        told(f"all, grouped by {grouping}", lambda grouping=grouping: pile(Wanted(grouping=grouping)))
    told("only unread", lambda: pile(Wanted(unread=True)))
    for words in ("b", "post", "tag:harbour", "is:unread"):
        told(f"filtered: {words}", lambda words=words: filtered(library, words))
    numbers = pile(Wanted()).numbers
    told("eighty rows", lambda: library.articles.rows(numbers[5_000:5_080]))


def filtered(library: Library, words: str) -> object:
    """What the list shows once a filter has been typed."""
    return library.articles.pile(Wanted(among=library.search.numbers(as_filter(words), line=True)))


def tell_marks(library: Library) -> None:
    """Marks on one article and on all of them, each taken back."""
    numbers = library.articles.pile(Wanted(folder=Folder.EVERY)).numbers
    shelves = library.shelves
    for many in (numbers[:1], numbers):
        for mark in (Mark.READ, Mark.STARRED, Mark.ARCHIVED, Mark.REMOVED):
            turned = shelves.mark(mark, many)
            shelves.take_back(turned)
            told(
                f"{mark} of {len(many):,}, and back",
                lambda turned=turned: shelves.make_again(turned),
                lambda turned=turned: shelves.take_back(turned),
            )


def main(count: int, path: Path) -> None:
    """Fills the library where it is not there, and asks."""
    new = not path.exists()
    library = open_library(path)
    if new:
        fill(library, count)
    print(f"{library.articles.counts()[0]:,} articles{'':24} {'best':>8} {'median':>8}")
    tell_list(library)
    tell_marks(library)
    library.close()


if __name__ == "__main__":
    with tempfile.TemporaryDirectory() as folder:
        asked = sys.argv[1:]
        main(
            int(asked[0]) if asked else 100_000,
            Path(asked[1]) if len(asked) > 1 else Path(folder) / "library.sqlite",
        )
