"""Voting: the spaCy pipelines that the user has installed, found by looking at folders and never loaded here.

`pip install` of `en_core_web_md`, or of any other package that has a pipeline's `meta.json` beside its
`__init__.py`, is enough; no entry point is asked, because reading those of all packages takes ten times as
long. Where spaCy itself is missing, so is everything else, and that costs one look at a folder.
"""

from __future__ import annotations

import json
import os
import sys
from collections.abc import Iterator, Sequence
from functools import cache
from typing import NamedTuple

ANY = "xx"
"""The language of a pipeline for several languages; it reads those that have none of their own."""

PLACES = ("site-packages", "dist-packages")
"""Where packages are installed. What lies in the current folder is material, and never imported."""


class Pipeline(NamedTuple):
    """An installed pipeline."""

    language: str
    name: str
    """Its own name, which several packages may carry: `core_web_md`."""
    version: str
    package: str
    """What to import."""

    def __str__(self) -> str:
        return f"{self.language}_{self.name} {self.version}"


@cache
def installed() -> tuple[Pipeline, ...]:
    """All pipelines that Python would find now, looked for once a process."""
    return found_in([folder for folder in sys.path if os.path.basename(folder) in PLACES])  # noqa: PTH119


def found_in(folders: Sequence[str]) -> tuple[Pipeline, ...]:
    """The pipelines among the packages that lie in some folders, sorted, each once."""
    if not any(os.path.isdir(f"{folder}/spacy") for folder in folders):  # noqa: PTH112 - at every start
        return ()
    found: dict[tuple[str, str], Pipeline] = {}
    for pipeline in sorted(one for folder in folders for one in _within(folder)):
        found[pipeline.language, pipeline.name] = pipeline  # of several versions, one
    return tuple(found.values())


def voters_for(language: str, pipelines: Sequence[Pipeline]) -> tuple[str, ...]:
    """The packages that may read a language (`en`): its own, else those for any.

    No pipeline reads a text whose language is unknown, and for English those for any are too weak.
    """
    own = tuple(one.package for one in pipelines if language and one.language == language)
    if own or language in {"", "en"}:
        return own
    return tuple(one.package for one in pipelines if one.language == ANY)


def _within(folder: str) -> Iterator[Pipeline]:
    try:
        with os.scandir(folder) as entries:
            packages = [entry for entry in entries if entry.name.isidentifier()]
    except OSError:
        return
    for package in packages:
        if about := _about(f"{package.path}/meta.json"):
            language, name, version = (str(about.get(key)) for key in ("lang", "name", "version"))
            yield Pipeline(language, name, version, package.name)


def _about(path: str) -> dict[str, object] | None:
    """What a pipeline tells of itself; None where the file is none of a pipeline, or no file."""
    try:
        with open(path, "rb") as file:  # noqa: PTH123 - a Path for every package installed costs too much
            about = json.loads(file.read())
    except (OSError, ValueError, RecursionError):
        return None
    if not isinstance(about, dict) or "spacy_version" not in about or "ner" not in about.get("pipeline", ()):
        return None
    return about
