"""The user's settings file, read and checked; and what the app remembers by itself between two starts.

`settings.toml` is written by a person, so every mistake in it gets one sentence and the default stands in:

    theme = "paper"        # a theme's name; without it the last one chosen
    measure = 72           # the widest line of an article, 40 to 100
    mouse = true           # false leaves the mouse to the terminal
    panel = "right"        # "right": beside the article where there is room; "folded": only when asked for

    [keys]                 # a command's id = its keys, as `reader` shows them in its help
    next_article = "J"

`state.json` is written by the app: the theme chosen last, the names switched off, the panel's tab and order,
the order of the list, and how something was exported last.
"""

from __future__ import annotations

import json
import os
from collections.abc import Callable, Mapping
from contextlib import suppress
from dataclasses import asdict, dataclass, field, fields, replace
from pathlib import Path
from typing import Any

from reader import places
from reader.safety import safe_line

PANELS = ("right", "folded")
"""Where the side panel may be."""


@dataclass(frozen=True, slots=True)
class Settings:
    """What the user may settle, with what stands where they do not."""

    theme: str = ""
    """A theme's name; empty: the one chosen last."""
    measure: int = 72
    """The widest line of an article in columns, 40 to 100."""
    mouse: bool = True
    """Whether the app listens to the mouse; if not, the terminal's own selection works."""
    panel: str = "right"
    """One of `PANELS`."""
    keys: Mapping[str, str] = field(default_factory=dict)
    """A command's id -> its keys in place of those in the table."""


@dataclass(frozen=True, slots=True)
class State:
    """What the app remembers from one start to the next."""

    theme: str = ""
    """The theme chosen last."""
    hidden: tuple[str, ...] = ()
    """The types of names that are switched off."""
    tab: str = ""
    """The panel's tab."""
    grouped: bool = False
    """Whether the panel's quotations stand under their speakers, not in the order of the text."""
    order: str = ""
    """In which order the list stands."""
    grouping: str = ""
    """What the articles of one group of the list have in common."""
    export_as: str = ""
    """The format in which something was exported last."""
    export_to: str = ""
    """The folder into which, as it was written."""
    complaint: str = ""
    """One sentence where what was remembered could not be read; never written."""


def read_settings(file: Path | None = None) -> tuple[Settings, tuple[str, ...]]:
    """The settings of `file` (the user's, if none is named), and a sentence for every mistake in it."""
    import tomllib

    file = file or places.settings_file()
    try:
        table = tomllib.loads(file.read_text(encoding="utf-8"))
    except FileNotFoundError:
        return Settings(), ()
    except OSError as error:
        return Settings(), (f"{file}: the settings could not be read: {error.strerror}.",)
    except UnicodeDecodeError:
        return Settings(), (f"{file}: the settings are not written in UTF-8.",)
    except (tomllib.TOMLDecodeError, RecursionError) as error:
        return Settings(), (f"{file}: the settings are not TOML: {safe_line(str(error))}.",)
    return _checked(table, file.name)


def recall(file: Path | None = None) -> State:
    """What the app remembers. A file that cannot be understood is set aside, and the state says so."""
    file = file or places.state_file()
    try:
        return _state(json.loads(file.read_text(encoding="utf-8")))
    except FileNotFoundError:
        return State()
    except OSError as error:
        return State(complaint=f"{file}: what was remembered could not be read: {error.strerror}.")
    except (ValueError, RecursionError):
        return State(complaint=_set_aside(file))


def remember(file: Path | None = None, **changes: object) -> str:
    """Keep `changes` to the state for the next start; a sentence where that failed, else nothing.

    The file is replaced in one step, so that a reader finds the old state or the new one.
    """
    file = file or places.state_file()
    kept = asdict(replace(recall(file), **changes))  # type: ignore[arg-type]
    del kept["complaint"]
    part = file.with_name(f"{file.name}.{os.getpid()}")
    try:
        file.parent.mkdir(parents=True, exist_ok=True)
        part.write_text(json.dumps(kept, ensure_ascii=False, indent=1) + "\n", encoding="utf-8")
        part.replace(file)
    except OSError as error:
        with suppress(OSError):
            part.unlink(missing_ok=True)
        return f"{file}: this could not be remembered: {error.strerror}."
    return ""


_Check = Callable[[Any], str]
"""What a value should be, where it is not; empty where it is right."""


def _theme(value: Any) -> str:
    return "" if isinstance(value, str) else "the name of a theme"


def _measure(value: Any) -> str:
    whole = isinstance(value, int) and not isinstance(value, bool)
    return "" if whole and 40 <= value <= 100 else "a whole number from 40 to 100"


def _mouse(value: Any) -> str:
    return "" if isinstance(value, bool) else "true or false"


def _panel(value: Any) -> str:
    return "" if value in PANELS else " or ".join(f'"{panel}"' for panel in PANELS)


_CHECKS: Mapping[str, _Check] = {"theme": _theme, "measure": _measure, "mouse": _mouse, "panel": _panel}


def _checked(table: Mapping[str, Any], name: str) -> tuple[Settings, tuple[str, ...]]:
    """The settings that `table` holds, and a sentence for every entry that is not one."""
    good: dict[str, Any] = {}
    complaints: list[str] = []
    for key, value in table.items():
        if key == "keys":
            good[key], wrong = _checked_keys(value, name)
            complaints += wrong
        elif key not in _CHECKS:
            complaints.append(f"{name}: “{safe_line(key)}” is not a setting{_nearest(key)}.")
        elif expected := _CHECKS[key](value):
            complaints.append(f"{name}: “{key}” should be {expected}; the default is used.")
        else:
            good[key] = value
    return Settings(**good), tuple(complaints)


def _checked_keys(value: Any, name: str) -> tuple[dict[str, str], list[str]]:
    """The `[keys]` table without the entries that are no keys. Which ids there are, the app knows."""
    if not isinstance(value, dict):
        return {}, [f"{name}: “keys” should be a table, [keys], of a command's id and its keys."]
    good = {key: keys for key, keys in value.items() if isinstance(keys, str)}
    wrong = [key for key in value if key not in good]
    return good, [f'{name}: the keys of “{safe_line(key)}” should be text, as in "ctrl+n".' for key in wrong]


def _nearest(key: str) -> str:
    """“; did you mean …?” where a setting has a name like `key`."""
    from difflib import get_close_matches

    near = get_close_matches(key, [setting.name for setting in fields(Settings)], 1)
    return f"; did you mean “{near[0]}”?" if near else ""


_WORDS = ("theme", "tab", "order", "grouping", "export_as", "export_to")
"""What of the state is text."""


def _state(table: Any) -> State:
    """The state that a JSON object holds; `ValueError` where it holds something else."""
    if not isinstance(table, dict):
        raise ValueError("not an object")
    hidden = table.get("hidden", [])
    words = {name: table.get(name, "") for name in _WORDS}
    if not all(isinstance(word, str) for word in words.values()):
        raise ValueError("not text")
    if not isinstance(hidden, list) or not all(isinstance(word, str) for word in hidden):
        raise ValueError("not a list of text")
    grouped = table.get("grouped", False)
    if not isinstance(grouped, bool):
        raise ValueError("not true or false")
    return State(hidden=tuple(hidden), grouped=grouped, **words)


def _set_aside(file: Path) -> str:
    """Rename a state that cannot be understood, so that nothing is lost; says what was done."""
    aside = file.with_name(f"{file.name}.broken")
    try:
        file.replace(aside)
    except OSError:
        return f"{file}: what was remembered could not be understood; starting anew."
    return f"{file}: what was remembered could not be understood; it was set aside as {aside.name}."
