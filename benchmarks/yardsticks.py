"""Runs the yardsticks that lie outside the project, in their own folders, with ours as the system under test.

    YARDSTICKS=DIR python benchmarks/yardsticks.py [cleaning] [links] [quotes] [entities]

DIR holds a folder for each, with a harness and its data; what a harness needs beside us is its own
to say. They measure only: none of their data is read by anything else in the project.
"""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

HERE = Path(__file__).resolve().parent
CLEAN = f"reader={Path(sys.executable).with_name('reader')} clean --jsonl"
SETS = "aeb,fundus-eval,fundus-pub"

YARDSTICKS = {
    "cleaning": (
        f"bench.py run --track text --data . --sets {SETS} --variants container,crude,whole",
        f"bench.py run --track html --data . --sets {SETS}",
    ),
    "links": (
        "harness.py --system links_system:related --data stories-dev.jsonl.gz",
        "{here}/links_kinds.py wikinews-dev.jsonl.gz",
        "{here}/links_copies.py ../quotes/polnear-dev.jsonl.gz",
        "{here}/stories_accuracy.py stories-dev.jsonl.gz --orders 3",
        "{here}/links_intervals.py stories-dev.jsonl.gz",
    ),
    "quotes": (
        "harness.py --system quotes_system:quotations --data polnear-dev.jsonl.gz",
        "harness.py --system quotes_system:quotations --data wikinews-dev.jsonl.gz",
    ),
    "entities": ("evaluate.py entities_system:mentions",),
}
"""The commands of each yardstick, run in its folder; those of `{here}` are ours, on its data."""


def main() -> int:
    """Runs those that were named, or all; status 1 where one failed or is missing."""
    root = os.environ.get("YARDSTICKS", "")
    if not root:
        print("YARDSTICKS names no folder; the yardsticks outside the project are left out.")
        return 0
    status = 0
    for name in sys.argv[1:] or YARDSTICKS:
        for command in YARDSTICKS[name]:
            words = [word.replace("{here}", str(HERE)) for word in command.split()]
            words += ["--jsonl", CLEAN] if name == "cleaning" else []
            status |= run(Path(root) / name, words)
    return status


def run(folder: Path, command: list[str]) -> int:
    """One command of a yardstick; 0 where it went well."""
    print(f"\n{folder.name}: {' '.join(command)}", flush=True)
    if not (folder / command[0]).is_file():
        print(f"{folder}: this yardstick is not there")
        return 1
    paths = os.pathsep.join(map(str, (HERE.parent, HERE)))
    env = {**os.environ, "PYTHONPATH": paths, "PYTHONDONTWRITEBYTECODE": "1"}
    ended = subprocess.run([sys.executable, *command], cwd=folder, env=env, check=False)
    return int(ended.returncode != 0)


if __name__ == "__main__":
    sys.exit(main())
