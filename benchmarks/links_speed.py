"""How long linking takes: digests, and links, of made articles, in CPU seconds.

python benchmarks/links_speed.py [ARTICLES]
"""

from __future__ import annotations

import sys
import tempfile
import time
from pathlib import Path

from made_articles import made

from reader.article.document import RawDocument
from reader.intake.linking import link_new
from reader.intake.reading import Prepared
from reader.intake.report import Tally
from reader.intake.shelving import Shelving
from reader.library import open_library
from reader.links.digest import digest


def main(count: int) -> None:
    articles = list(made(count))
    begun = time.process_time()
    digests = [digest(article) for article in articles]
    print(f"digests of {count:,} articles: {time.process_time() - begun:.2f} s CPU")
    with tempfile.TemporaryDirectory() as folder:
        library = open_library(Path(folder) / "library.db")
        shelving = Shelving(library, "made", "2026-01-01T00:00:00Z", False, Tally())
        shelf = link = 0.0
        for at in range(0, count, 600):
            begun = time.process_time()
            for place in range(at, min(at + 600, count), 50):
                with library.writing():
                    for number, article in enumerate(articles[place : place + 50], place):
                        document = RawDocument(f"/made/{number}", article.article.text.encode(), "made", ())
                        shelving.shelve(Prepared(document, article, digests[number]))
            shelf += time.process_time() - begun
            begun = time.process_time()
            link_new(library)
            link += time.process_time() - begun
        (links,) = library._store.row("SELECT count(*) FROM link") or (0,)
        size = library.path.stat().st_size / 1e6
        print(f"shelving: {shelf:.2f} s CPU; linking: {link:.2f} s CPU; {links:,} links; {size:.0f} MB")
        library.close()


if __name__ == "__main__":
    main(int(sys.argv[1]) if len(sys.argv) > 1 else 10_000)
