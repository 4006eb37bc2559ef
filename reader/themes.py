"""Reads and checks theme files: plain data, from TOML to a look for every scope.

A theme gives looks to scopes. What a scope does not say itself comes from its parent by the dots
(`entity.person` -> `entity` -> `text`), key by key; a whole theme can inherit from another.
Backgrounds do not come from the parent: they belong to what names them.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import NamedTuple

from reader.safety import safe_line

SCOPES = (
    "text",
    "text.secondary",
    "text.faint",
    "headline",
    "standfirst",
    "byline",
    "subheading",
    "caption",
    "blockquote",
    "quotation",
    "entity.person",
    "entity.organisation",
    "entity.place",
    "entity.people",
    "entity.event",
    "entity.date",
    "entity.time",
    "entity.number",
    "entity.name",
    "entity.lit",
    "passage.yellow",
    "passage.red",
    "passage.green",
    "passage.blue",
    "passage.purple",
    "passage.orange",
    "gutter",
    "gutter.passage",
    "gutter.caret",
    "find",
    "find.current",
    "selection",
    "caret",
    "list.unread",
    "list.read",
    "list.detail",
    "list.chosen",
    "list.bar",
    "panel.tab",
    "panel.tab.chosen",
    "panel.heading",
    "panel.detail",
    "panel.sign",
    "frame.rule",
    "frame.accent",
    "header",
    "header.place",
    "footer",
    "footer.key",
    "footer.message",
    "footer.problem",
)
"""Every scope that a screen asks for."""

COLOUR = re.compile(r"#[0-9a-fA-F]{6}\Z")
TERMINAL_COLOURS = frozenset(
    ["default"]
    + [
        prefix + name
        for prefix in ("", "bright_")
        for name in ("black", "red", "green", "yellow", "blue", "magenta", "cyan", "white")
    ]
)
"""Colour names that a theme may use when it leaves the colours to the terminal."""

_FLAGS = ("bold", "italic", "underline", "dim", "reverse")


class ThemeError(ValueError):
    """A theme file that cannot be used; says which file and why, in words fit for a screen."""

    def __init__(self, sentence: str) -> None:
        super().__init__(safe_line(sentence))


class Look(NamedTuple):
    """How one scope looks. None means: as what lies below it."""

    fg: str | None = None
    bg: str | None = None
    bold: bool | None = None
    italic: bool | None = None
    underline: bool | None = None
    dim: bool | None = None
    reverse: bool | None = None

    def over(self, parent: Look) -> Look:
        """This look, with what it leaves open taken from `parent`, but for the background."""
        given = {key: getattr(parent, key) for key in ("fg", *_FLAGS) if getattr(self, key) is None}
        return self._replace(**given)


class Theme(NamedTuple):
    """A checked theme: a look for every scope."""

    name: str
    """The file's name without its ending; what settings and the picker call it."""
    title: str
    """One line for the picker."""
    dark: bool
    terminal: bool
    """Whether its colours are the terminal's own sixteen."""
    looks: Mapping[str, Look]

    def look(self, scope: str) -> Look:
        """The look of a scope, with everything its parents give."""
        found = self.looks.get(scope, Look())
        for name in _line_of(scope):
            found = found.over(self.looks.get(name, Look()))
        return found

    @property
    def paper(self) -> str:
        """The background of the page."""
        return self.looks["text"].bg or "default"


def _line_of(scope: str) -> Iterable[str]:
    """`a.b.c` -> `a.b.c`, `a.b`, `a`, `text`."""
    while scope:
        yield scope
        scope = scope.rpartition(".")[0]
    yield "text"


def load_themes(folders: Iterable[Path]) -> tuple[dict[str, Theme], list[str]]:
    """The themes in `folders` by name, and a sentence for every file that cannot be used.

    Where two folders hold a theme of one name, the first folder's counts.
    """
    sources = theme_files(folders)
    themes: dict[str, Theme] = {}
    complaints: list[str] = []
    for name in sources:
        try:
            themes[name] = read_theme(name, sources)
        except ThemeError as error:
            complaints.append(str(error))
    return themes, complaints


def theme_files(folders: Iterable[Path]) -> dict[str, Path]:
    """The theme files in `folders` by the names of their themes; an earlier folder's count."""
    found: dict[str, Path] = {}
    for folder in folders:
        for path in sorted(folder.glob("*.toml")) if folder.is_dir() else ():
            found.setdefault(safe_line(path.stem), path)
    return found


def read_theme(name: str, sources: Mapping[str, Path]) -> Theme:
    """One theme with everything it inherits. Raises `ThemeError` with a sentence."""
    looks: dict[str, Look] = {}
    chain: list[str] = []
    head: dict[str, object] = {}
    while name:
        if name in chain:
            raise ThemeError(f"theme {chain[0]}: it inherits from itself by way of {name}")
        if name not in sources:
            raise ThemeError(f"theme {chain[0] if chain else name}: there is no theme {name}")
        chain.append(name)
        data = _parse(sources[name])
        head = {**data, **head}
        for scope, look in _looks(data, sources[name]).items():
            looks.setdefault(scope, look)
        name = str(data.get("inherits", ""))
    theme = Theme(
        name=chain[0],
        title=safe_line(str(head.get("title", chain[0]))),
        dark=bool(head.get("dark", True)),
        terminal=bool(head.get("terminal", False)),
        looks=looks,
    )
    _check(theme, sources[chain[0]])
    return theme


def _parse(path: Path) -> dict[str, object]:
    import tomllib

    try:
        return tomllib.loads(path.read_text(encoding="utf-8"))
    except (OSError, UnicodeDecodeError, tomllib.TOMLDecodeError) as error:
        raise ThemeError(f"{path}: it cannot be read as a theme ({error})") from None


def _looks(data: Mapping[str, object], path: Path) -> dict[str, Look]:
    colours, scopes = data.get("colours", {}), data.get("scopes", {})
    if not isinstance(colours, dict) or not isinstance(scopes, dict):
        raise ThemeError(f"{path}: [colours] and [scopes] must be tables")
    return {scope: _look(scope, value, colours, path) for scope, value in scopes.items()}


def _look(scope: str, value: object, colours: Mapping[str, str], path: Path) -> Look:
    if scope not in SCOPES and not any(name.startswith(scope + ".") for name in SCOPES):
        raise ThemeError(f"{path}: there is no scope {scope}")
    if not isinstance(value, dict):
        raise ThemeError(f"{path}: {scope} must be a table such as {{ fg = …, bold = true }}")
    if unknown := set(value) - {"fg", "bg", *_FLAGS}:
        raise ThemeError(f"{path}: {scope} does not know {', '.join(sorted(unknown))}")
    flags = {flag: value.get(flag) for flag in _FLAGS}
    if any(not isinstance(given, bool | None) for given in flags.values()):
        raise ThemeError(f"{path}: {scope}: {', '.join(_FLAGS)} must be true or false")
    fg, bg = (_colour(value.get(key), colours, f"{path}: {scope}") for key in ("fg", "bg"))
    return Look(fg, bg, **flags)


def _colour(value: object, colours: Mapping[str, str], where: str) -> str | None:
    if value is None:
        return None
    colour = str(colours.get(str(value), value))
    if COLOUR.match(colour) or colour in TERMINAL_COLOURS:
        return colour
    raise ThemeError(f"{where}: {value} is no colour; write #rrggbb or a name of [colours]")


def _check(theme: Theme, path: Path) -> None:
    text = theme.looks.get("text", Look())
    if text.fg is None or text.bg is None:
        raise ThemeError(f"{path}: the scope text needs fg and bg")
    if not theme.terminal:
        named = [look for look in theme.looks.values() if {look.fg, look.bg} & TERMINAL_COLOURS]
        if named:
            raise ThemeError(f"{path}: the terminal's colours need terminal = true")


def contrast(one: str, other: str) -> float:
    """The contrast of two `#rrggbb` colours, 1 to 21, as WCAG 2 counts it."""
    lighter, darker = sorted((_luminance(one), _luminance(other)), reverse=True)
    return (lighter + 0.05) / (darker + 0.05)


def _luminance(colour: str) -> float:
    parts = (int(colour[i : i + 2], 16) / 255 for i in (1, 3, 5))
    red, green, blue = (p / 12.92 if p <= 0.04045 else ((p + 0.055) / 1.055) ** 2.4 for p in parts)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue
