"""Where things live: the one file that knows directories.

| variable         | what it names                                                          |
|------------------|------------------------------------------------------------------------|
| `READER_LIBRARY` | the library's file                                                     |
| `READER_DATA`    | the folder for what `reader` keeps: library, state, copied text        |
| `READER_CONFIG`  | the folder for what the user writes: `settings.toml`, `themes/`        |

Where none is set, the places are those of the platform (on Linux the XDG folders). Nothing here makes a
folder or looks into one but `theme_folders` and `seeds_folder`: who writes makes the folder that it needs.
"""

from __future__ import annotations

import errno
import os
import sys
from pathlib import Path

_NAME = "reader"
_PACKAGE = Path(__file__).resolve().parent


def library_file(named: str | None = None) -> Path:
    """The library, a SQLite file: the one `named` on the command line, if one is, else the user's."""
    if named:
        return _absolute(named)
    return _named("READER_LIBRARY") or _data_folder() / "library.sqlite"


def config_folder() -> Path:
    """The folder with what the user writes: the settings file and their own themes."""
    return _named("READER_CONFIG") or _platform("config")


def settings_file() -> Path:
    """The user's settings; it need not exist."""
    return config_folder() / "settings.toml"


def state_file() -> Path:
    """What the app remembers from one start to the next; it need not exist."""
    return _state_folder() / "state.json"


def fallback_clipboard_file() -> Path:
    """Where copied text goes when no clipboard can be reached."""
    return _state_folder() / "copied.txt"


def received_folder() -> Path:
    """Where raw articles are kept that came from standard input and have no file of their own."""
    return _data_folder() / "received"


def export_folder() -> Path:
    """Where exported files go until somebody names a folder: one beside where the program was started."""
    try:
        return Path.cwd() / "exported"
    except OSError:  # the folder is gone
        return Path.home() / "exported"


def theme_folders() -> tuple[Path, ...]:
    """The folders that hold themes, those that exist: the user's, the checkout's, the package's.

    A theme in an earlier folder stands before one of the same name in a later folder.
    """
    own = config_folder() / "themes"
    return (*((own,) if own.is_dir() else ()), *shipped_theme_folders())


def shipped_theme_folders() -> tuple[Path, ...]:
    """The folders of the themes that come with the program, those that exist."""
    return tuple(folder for folder in _shipped("themes") if folder.is_dir())


def seeds_folder() -> Path:
    """The sample library: the checkout's, else the package's."""
    return next((folder for folder in _shipped("seeds") if folder.is_dir()), _PACKAGE / "data" / "seeds")


def _shipped(name: str) -> tuple[Path, ...]:
    """Where a folder that comes with the program may lie: the wheel carries it inside the package."""
    inside = _PACKAGE / "data" / name
    checkout = _PACKAGE.parent
    return (checkout / name, inside) if (checkout / "pyproject.toml").is_file() else (inside,)


def _data_folder() -> Path:
    return _named("READER_DATA") or _platform("data")


def _state_folder() -> Path:
    return _named("READER_DATA") or _platform("state")


def _named(variable: str) -> Path | None:
    """The path that an environment variable names, absolute, or None."""
    value = os.environ.get(variable, "")
    return _absolute(value) if value else None


def _absolute(path: str) -> Path:
    """A path that a person wrote, so that it means the same in every folder."""
    try:
        return Path(path).expanduser().absolute()
    except RuntimeError as error:  # pathlib's word for a home folder that nobody has
        raise FileNotFoundError(errno.ENOENT, "no home folder is known for this name", path) from error


def _platform(sort: str) -> Path:
    """The platform's folder of a sort: `data`, `config` or `state`."""
    if sys.platform == "linux":
        return _xdg(sort) / _NAME
    import platformdirs

    folder = getattr(platformdirs, f"user_{sort}_path")(_NAME, appauthor=False)
    assert isinstance(folder, Path)
    return folder


_XDG = {"data": ".local/share", "config": ".config", "state": ".local/state"}


def _xdg(sort: str) -> Path:
    """What platformdirs would say, without its import: that costs as much as a verb's own."""
    named = os.environ.get(f"XDG_{sort.upper()}_HOME", "").strip()
    return Path(named) if named.startswith("/") else Path.home() / _XDG[sort]
