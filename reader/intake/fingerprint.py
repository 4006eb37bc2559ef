"""The fingerprint of the rules and of whoever else reads: when it changes, everything derived is made anew.

So the library's derived tables are what keeps the votes of spaCy's pipelines, by text and version.
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterator
from importlib.resources import files
from importlib.resources.abc import Traversable

from reader.intake.voting import installed

ROOMS = ("article", "importers", "cleaning", "entities", "quotes", "links", "safety.py", "journey.py")
"""What an article passes on its journey."""


def fingerprint(house: Traversable | None = None) -> str:
    """A short hash over every file of the rooms that an article passes: rules, word lists and weights.

    The pipelines that are installed count with their versions. `house` is the package, where it is not this
    one.
    """
    found = hashlib.blake2b(digest_size=8)
    house = house or files("reader")
    for room in ROOMS:
        for name, file in _files(house.joinpath(room), room):
            found.update(name.encode())
            found.update(file.read_bytes())
    for pipeline in installed():
        found.update(str(pipeline).encode())
    return found.hexdigest()


def _files(place: Traversable, name: str) -> Iterator[tuple[str, Traversable]]:
    if place.is_file():
        yield name, place
        return
    for inner in sorted(place.iterdir(), key=lambda entry: entry.name):
        if inner.name != "__pycache__":
            yield from _files(inner, f"{name}/{inner.name}")
