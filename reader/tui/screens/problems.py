"""The problems: what could not be taken in or read, and why, a sentence each."""

from __future__ import annotations

from collections.abc import Sequence

from reader.library.files import Files
from reader.safety import safe_line
from reader.tui.painting import Palette
from reader.tui.screens.sheet import Sheet
from reader.tui.widgets.entry_list import Entry, Part

MOST_TOLD = 200
"""So many problems that lie in files are told."""


def problems_sheet(palette: Palette, sentences: Sequence[str], files: Files) -> Sheet:
    """The sheet that tells some sentences, then the problems of files, each once."""
    known = [safe_line(f"{problem}.") for problem in files.all_problems(MOST_TOLD + 1)]
    told = dict.fromkeys([*sentences, *known[:MOST_TOLD]])
    entries = [Entry((Part(words, "text"),), ("problem", words)) for words in told]
    if len(known) > MOST_TOLD:
        entries.append(Entry((Part("… and more; reader add --json tells all of a folder.", "panel.detail"),)))
    return Sheet(palette, "Problems", entries or [Entry((Part("No problems.", "panel.detail"),))], "q back")
