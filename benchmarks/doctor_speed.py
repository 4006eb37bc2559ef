"""How long `reader doctor` looks at a library, check by check, and what it saves of one that is damaged.

    python benchmarks/names_library.py 100000 build/names.sqlite
    python benchmarks/doctor_speed.py build/names.sqlite

The library itself is left as it is; a copy beside it is damaged, one page in two hundred, and taken away
again. Seconds of CPU.
"""

from __future__ import annotations

import random
import resource
import shutil
import sys
import tempfile
import time
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path

from reader.library.checking import CHECKS, examining
from reader.library.measuring import measure
from reader.library.saving import save

PAGE = 4096
ONE_IN = 200


@contextmanager
def timed(what: str) -> Iterator[None]:
    """Prints how much CPU something took."""
    begun = time.process_time()
    yield
    print(f"{what:24}{time.process_time() - begun:8.2f} s")


def look(path: Path) -> None:
    """Makes every check."""
    with closing(examining(path)) as store:
        for check in CHECKS:
            with timed(check.__name__.strip("_").replace("_", " ")):
                found = list(check(store))
            for what, _ in found:
                print(f"    {what}")
        with timed("sizes and rows"):
            measure(store, "")
    print(f"{resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024:.0f} MB of memory")


def damage(path: Path) -> None:
    """Fills pages with chance."""
    chance, pages = random.Random(1), path.stat().st_size // PAGE
    with path.open("r+b") as file:
        for page in chance.sample(range(1, pages), pages // ONE_IN):
            file.seek(page * PAGE)
            file.write(chance.randbytes(PAGE))


def main() -> None:
    """Looks, damages and saves."""
    path = Path(sys.argv[1])
    look(path)
    with tempfile.TemporaryDirectory(dir=path.parent) as folder:
        copy = Path(shutil.copy(path, folder))
        damage(copy)
        with timed("save"):
            saved = save(copy)
        print(", ".join(f"{count:,} in {table}" for table, count in saved.rows.items() if count))


if __name__ == "__main__":
    main()
