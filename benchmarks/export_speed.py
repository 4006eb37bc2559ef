"""What an export of a whole library costs, in every format, printed and written into files.

    python benchmarks/export_speed.py [ARTICLES [LIBRARY]]

Where LIBRARY is named it is kept, and filled only where it is not there. Each export is a program of its own;
its CPU counts from its start to its end, its memory is the most that it held.
"""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

from library_speed import fill
from start import READER

from reader.exporters import EXPORTERS
from reader.library import open_library


def measure(library: Path, count: int, *words: str) -> None:
    """Prints what one export took."""
    command = [*READER, "--library", str(library), "export", *words]
    child = subprocess.Popen(command, stdout=subprocess.DEVNULL)
    _, status, used = os.wait4(child.pid, 0)
    child.returncode = os.waitstatus_to_exitcode(status)
    assert child.returncode == 0, words
    cpu = used.ru_utime + used.ru_stime
    told = " ".join(word for word in words if not word.startswith("/"))
    print(f"{told:24} {cpu:7.1f} s CPU  {count / cpu:7,.0f} a second  {used.ru_maxrss / 1024:5.0f} MB")


def main() -> None:
    """Fills a library where there is none, then exports it."""
    count = int(sys.argv[1]) if len(sys.argv) > 1 else 2_000
    with tempfile.TemporaryDirectory() as scratch:
        path = Path(sys.argv[2]) if len(sys.argv) > 2 else Path(scratch, "library.sqlite")
        if not path.exists():
            library = open_library(path)
            fill(library, count)
            library.close()
        for exporter in EXPORTERS:
            measure(path, count, "--as", exporter.name)
            folder = Path(scratch, exporter.name).absolute()
            measure(path, count, "--as", exporter.name, "--to", str(folder))
            shutil.rmtree(folder)


if __name__ == "__main__":
    main()
