"""`reader [PATH …]`: the app. It takes the paths in and shows them; without a path it shows the library."""

from __future__ import annotations

import gc
import os
import sys
from argparse import ArgumentParser, Namespace

from reader import places
from reader.cli.printing import tell
from reader.cli.verb import Verb


def arguments(parser: ArgumentParser) -> None:
    """What to open."""
    parser.add_argument("paths", metavar="PATH", nargs="*", help="files and folders of raw articles")


def run(chosen: Namespace) -> int:
    """Opens the app; status 2 where there is nothing to open or no terminal to open it in."""
    found = [path for path in chosen.paths if os.path.lexists(path)]
    for path in chosen.paths:
        if path not in found:
            tell(_missing(path))
    if chosen.paths and not found:
        return 2
    if not _at_a_terminal():
        tell("There is no terminal to open the app in; “reader list” prints the articles.")
        return 2
    # What a start makes, it keeps: to look through it for garbage costs a sixth of it. The app looks again.
    gc.disable()
    from reader.settings import read_settings
    from reader.tui.app import open_app

    settings, complaints = read_settings()
    return open_app(
        library_path=places.library_file(chosen.library),
        paths=found,
        settings=settings,
        complaints=[*complaints, *(_missing(path) for path in chosen.paths if path not in found)],
    )


def _at_a_terminal() -> bool:
    return sys.stdin.isatty() and sys.stdout.isatty()


def _missing(path: str) -> str:
    """What to say of a path that is not there. A bare word may have been meant as a verb."""
    if path.isalpha():
        return f"{path}: there is no such file or folder, and no such verb; “reader --help” lists the verbs."
    return f"{path}: there is no such file or folder."


VERB = Verb("open", "read and mine a pile of raw news articles in the terminal", arguments, run)
