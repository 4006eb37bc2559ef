"""Copying: by every way that may work here, and a word on which one it was.

A terminal may ignore what it is sent (OSC 52), and says nothing. So a program of the desktop or of tmux
is asked as well where there is one, and a file is written where there is none.
"""

from __future__ import annotations

import base64
import os
import shutil
import subprocess
from collections.abc import Callable, Mapping
from pathlib import Path

_LIMIT = 74_994  # bytes of text that still fit into the sequences that terminals accept
_PROGRAMS = (
    ("TMUX", ("tmux", "load-buffer", "-w", "-"), "tmux"),
    ("WAYLAND_DISPLAY", ("wl-copy",), "wl-copy"),
    ("DISPLAY", ("xclip", "-selection", "clipboard"), "xclip"),
    ("DISPLAY", ("xsel", "--clipboard", "--input"), "xsel"),
    ("", ("pbcopy",), "pbcopy"),
)
"""An environment variable that must be set, the program, and what a person calls it."""


def copy(text: str, write: Callable[[str], None], fallback: Path, environment: Mapping[str, str]) -> str:
    """Copy `text`; says how, as a clause: `by tmux and the terminal`; empty where it could not be copied.

    `write` sends a sequence to the terminal; `fallback` is the file that is always written, so that
    nothing is lost where no other way worked.
    """
    ways = [
        name
        for variable, argv, name in _PROGRAMS
        if _usable(variable, argv, environment) and _ran(argv, text)
    ]
    if len(text.encode()) <= _LIMIT:
        write(f"\x1b]52;c;{base64.b64encode(text.encode()).decode()}\x07")
        ways.append("the terminal")
    kept = _kept(text, fallback)
    if not ways:
        return f"to {fallback}" if kept else ""
    # The terminal alone may have ignored what it was sent, so the file is named as well.
    also = f", and to {fallback}" if ways == ["the terminal"] and kept else ""
    return "by " + " and ".join(ways) + also


def _usable(variable: str, argv: tuple[str, ...], environment: Mapping[str, str]) -> bool:
    return (not variable or bool(environment.get(variable))) and shutil.which(argv[0]) is not None


def _ran(argv: tuple[str, ...], text: str) -> bool:
    try:
        done = subprocess.run(
            argv,
            input=text.encode(),
            timeout=2,
            check=False,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
        )
    except (OSError, subprocess.SubprocessError):
        return False
    return done.returncode == 0


def _kept(text: str, path: Path) -> bool:
    """Write the text to the fallback file, for its owner's eyes alone."""
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        path.unlink(missing_ok=True)  # an older file keeps its mode, and may be a link
        new = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
        with os.fdopen(new, "w", encoding="utf-8") as out:
            out.write(text)
    except OSError:
        return False
    return True
