"""The house as a test: which room may know which, and why; what a family promises; what a name may not be.

A room is a folder of `reader/` or a file beside them. Where a rule is in the way, the plan itself is being
changed: change it with its reason, and say so in docs/design.md.
"""

from __future__ import annotations

import ast
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from importlib import import_module
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent
PACKAGE = ROOT / "reader"
FILES = tuple(sorted(PACKAGE.rglob("*.py")))
TESTS = tuple(sorted((ROOT / "tests").rglob("test_*.py")))


@dataclass(frozen=True)
class Floor:
    """What some rooms may know of the others."""

    rooms: tuple[str, ...]
    know: frozenset[str]
    reason: str


def floor(rooms: str, know: str, reason: str) -> Floor:
    """A row of the table below."""
    return Floor(tuple(rooms.split()), frozenset(know.split()), reason)


FLOORS = (
    floor("article safety places forest", "", "what everyone stands on knows nobody"),
    floor("settings themes", "safety places", "plain data that is read from where `places` says"),
    floor(
        "importers cleaning",
        "article safety forest",
        "a format or a rule knows the nouns and its judge's trees",
    ),
    floor("entities quotes links anchoring", "article", "what points into a text needs the text alone"),
    floor("exporters", "article safety", "a format is given values and returns text that is safe to show"),
    floor("library", "article safety", "it keeps the nouns; it does not know how they are made"),
    floor(
        "journey", "article importers cleaning entities quotes", "the order of the stages, and nothing else"
    ),
    floor(
        "intake",
        "article safety places importers cleaning entities links anchoring library journey",
        "it sends files on the journey and shelves what comes back",
    ),
    floor(
        "delivery",
        "article safety exporters library",
        "it hands the exporters what the library has, and puts their text into files",
    ),
    floor(
        "tui",
        "article safety places settings themes links anchoring exporters library journey intake delivery",
        "the screens show what the library has; they neither import nor clean",
    ),
    floor(
        "cli __main__",
        "article safety places settings themes importers cleaning exporters library intake delivery tui cli",
        "a verb calls the room that does the work",
    ),
)
TABLE = {room: each for each in FLOORS for room in each.rooms}

OUTSIDE = {
    "textual": ({"tui"}, "everything else runs without a terminal, and starts without the wait for it"),
    "rich": ({"tui", "cli"}, "looks belong to what shows them"),
    "sqlite3": ({"library"}, "who knows SQL elsewhere ties the tables down"),
    "lxml": ({"importers", "cleaning"}, "markup is read where a page comes in"),
    "pycrfsuite": ({"entities"}, "a model of names stands behind the room's own contract"),
    "spacy": ({"entities"}, "it votes where names are looked for, and nowhere else"),
    "platformdirs": ({"places"}, "one file knows directories"),
}
"""Packages that only some rooms may import, and why."""

SYSTEM = {"os", "io", "pathlib", "shutil", "tempfile", "glob", "subprocess", "socket", "urllib.request"}
"""Modules by which a room would touch files, processes or the net."""

TOUCHES_FILES = {"intake", "delivery", "places", "themes", "settings", "library", "cli", "__main__"}
"""The rooms that may: all others take bytes and give values, so that they can be tested without a disk."""

SCREENS_TOUCH = {"tui/clipboard.py", "tui/taking_in.py"}
"""Files of the app that may too: the clipboard of last resort is a file, and intake is a child process."""

NO_NAMES = {"utils", "util", "helpers", "helper", "common", "misc", "shared", "tools"}
"""Names that say nothing: a thing without a room has no name yet."""

FAMILIES = {
    "cli": ("VERBS", "verb", "Verb"),
    "importers": ("IMPORTERS", "importer", "Importer"),
    "cleaning": ("REPAIRS RULES", "rule", "Rule"),
    "links": ("REASONS", "reason", "Reason"),
    "exporters": ("EXPORTERS", "exporter", "Exporter"),
}
"""A family's tuples, its contract's file, and the class that every member makes one of."""


@cache
def parsed(file: Path) -> ast.Module:
    """A file as a tree; read once."""
    return ast.parse(file.read_text(encoding="utf-8"), str(file))


def imports(file: Path) -> Iterator[tuple[str, int]]:
    """Every module that a file imports, in functions too, with its line; `from a import b` gives `a.b`."""
    for node in ast.walk(parsed(file)):
        if isinstance(node, ast.Import):
            yield from ((alias.name, node.lineno) for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            assert not node.level, f"{told(file)}:{node.lineno}: write the whole name of the module"
            yield from ((f"{node.module}.{alias.name}", node.lineno) for alias in node.names)


def room_of(file: Path) -> str:
    """The room that a file belongs to: `library`, `safety`, …; empty for the package's own file."""
    name = file.relative_to(PACKAGE).parts[0].removesuffix(".py")
    return "" if name == "__init__" else name


def told(file: Path) -> str:
    """How a complaint names a file."""
    return str(file.relative_to(ROOT))


def is_in(name: str, modules: set[str]) -> bool:
    """Whether `name` is one of `modules` or lies in one."""
    return any(name == module or name.startswith(f"{module}.") for module in modules)


def test_every_room_stands_on_a_floor() -> None:
    """A new room gets its row in the table, with a reason."""
    rooms = {room_of(file) for file in FILES} - {""}
    assert rooms <= set(TABLE), f"no floor for {rooms - set(TABLE)}"


def test_rooms_import_only_from_lower_floors() -> None:
    """Siblings never import each other, and nobody imports upwards."""
    wrong = []
    for file in FILES:
        room = room_of(file)
        for name, line in imports(file):
            parts = name.split(".")
            if parts[0] != "reader" or len(parts) < 2 or not room or parts[1] in (room, "__version__"):
                continue
            if parts[1] not in TABLE[room].know:
                wrong.append(f"{told(file)}:{line}: {name} ({room}: {TABLE[room].reason})")
    assert not wrong, "\n".join(wrong)


def test_packages_stay_in_their_rooms() -> None:
    """A package from outside is known to as few rooms as possible."""
    wrong = [
        f"{told(file)}:{line}: {name} ({OUTSIDE[package][1]})"
        for file in FILES
        for name, line in imports(file)
        for package in OUTSIDE
        if is_in(name, {package}) and room_of(file) not in OUTSIDE[package][0]
    ]
    assert not wrong, "\n".join(wrong)


def test_only_some_rooms_touch_the_system() -> None:
    """Files, processes and the net are out of reach of every room that judges text."""
    wrong = []
    for file in FILES:
        if room_of(file) in TOUCHES_FILES | {"tui"}:
            continue
        wrong += [f"{told(file)}:{line}: {name}" for name, line in imports(file) if is_in(name, SYSTEM)]
        wrong += [f"{told(file)}:{line}: {call}" for call, line in file_calls(file) if call == "open"]
    assert not wrong, "\n".join(wrong)


def test_screens_leave_files_alone() -> None:
    """The app is given what it shows; it opens, reads and writes no file itself."""
    wrong = [
        f"{told(file)}:{line}: {call}"
        for file in FILES
        if room_of(file) == "tui" and str(file.relative_to(PACKAGE)) not in SCREENS_TOUCH
        for call, line in file_calls(file)
    ]
    assert not wrong, "\n".join(wrong)


def file_calls(file: Path) -> Iterator[tuple[str, int]]:
    """Calls that open, read or write a file."""
    methods = {"read_text", "read_bytes", "write_text", "write_bytes", "mkdir", "unlink", "rmdir", "iterdir"}
    for node in ast.walk(parsed(file)):
        if isinstance(node, ast.Call):
            called = node.func
            if isinstance(called, ast.Name) and called.id == "open":
                yield "open", node.lineno
            elif isinstance(called, ast.Attribute) and called.attr in methods:
                yield called.attr, node.lineno


def test_widgets_never_see_the_library() -> None:
    """They are given values and post messages, so that each can be shown by itself."""
    allowed = {"reader.article", "reader.safety"}
    modules = (
        "painting",
        "page_painting",
        "question",
        "hits",
        "lineup",
        "messages",
        "layout",
        "stacking",
        "page",
        "picked",
        "caret",
        "wording",
        "detail",
        "entries",
        "widgets",
    )
    allowed |= {f"reader.tui.{module}" for module in modules}
    wrong = [
        f"{told(file)}:{line}: {name}"
        for file in FILES
        if file.is_relative_to(PACKAGE / "tui" / "widgets")
        for name, line in imports(file)
        if name.startswith("reader.") and not is_in(name, allowed)
    ]
    assert not wrong, "\n".join(wrong)


def test_one_verb_knows_the_app() -> None:
    """Every other verb starts without it."""
    knowing = {
        file.name
        for file in FILES
        if room_of(file) == "cli"
        for name, _ in imports(file)
        if is_in(name, {"reader.tui", "textual"})
    }
    assert knowing <= {"open.py"}


def test_every_file_says_what_it_is() -> None:
    """A newcomer's first line, in every file of the package and of the tests."""
    silent = [told(file) for file in (*FILES, *TESTS) if not ast.get_docstring(parsed(file))]
    assert not silent


def test_every_test_is_a_promise() -> None:
    """Each test says in a sentence what it promises."""
    silent = [
        f"{told(file)}: {node.name}"
        for file in TESTS
        for node in ast.walk(parsed(file))
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef)
        and node.name.startswith("test_")
        and not ast.get_docstring(node)
    ]
    assert not silent, "\n".join(silent)


def test_no_room_is_a_lumber_room() -> None:
    """No file and no folder has a name that says nothing."""
    names = {part for file in FILES for part in file.relative_to(PACKAGE).with_suffix("").parts}
    assert not names & NO_NAMES


def families() -> list[str]:
    """The families that stand already."""
    return [room for room in FAMILIES if (PACKAGE / room).is_dir()]


def members(room: str) -> dict[str, str]:
    """The member files of a family, and the constant that each exports."""
    kind = FAMILIES[room][2]
    found = {}
    for file in sorted((PACKAGE / room).glob("*.py")):
        for node in parsed(file).body:
            target = made(node, kind)
            if target:
                found[file.stem] = target
    return found


def made(node: ast.stmt, kind: str) -> str:
    """The name that a statement gives to a new `kind`; empty where it does not."""
    if isinstance(node, ast.Assign | ast.AnnAssign) and isinstance(node.value, ast.Call):
        target = node.targets[0] if isinstance(node, ast.Assign) else node.target
        called = node.value.func
        if isinstance(called, ast.Name) and called.id == kind and isinstance(target, ast.Name):
            return target.id
    return ""


@pytest.mark.parametrize("room", families())
def test_a_family_lists_all_its_members(room: str) -> None:
    """What is in no tuple is never used: a member file and its line belong together."""
    tuples, contract, _ = FAMILIES[room]
    listed = [each for name in tuples.split() for each in getattr(import_module(f"reader.{room}"), name)]
    found = members(room)
    assert (PACKAGE / room / f"{contract}.py").is_file()
    if room == "cli":
        assert set(listed) == set(found)
        return
    exported = {stem: getattr(import_module(f"reader.{room}.{stem}"), found[stem]) for stem in found}
    missing = [stem for stem, each in exported.items() if not any(each is one for one in listed)]
    assert not missing, f"no line in {tuples} for {missing}"
    assert len(listed) == len(exported), f"{tuples} holds a member twice, or one that has no file of its own"


@pytest.mark.parametrize("room", families())
def test_every_member_has_its_test(room: str) -> None:
    """`tests/<room>/test_<name>.py`, or a table of cases `tests/<room>/<name>.md`."""
    folder = ROOT / "tests" / room
    missing = [
        name
        for name in members(room)
        if not (folder / f"test_{name}.py").is_file() and not (folder / f"{name}.md").is_file()
    ]
    assert not missing, f"no test in tests/{room} for {missing}"


@pytest.mark.parametrize(
    ("code", "absent"),
    [
        ("import reader.journey", {"textual", "rich", "sqlite3"}),
        ("import reader.intake", {"textual", "rich", "lxml", "pycrfsuite", "ftfy", "reader.cleaning"}),
        ("import reader.library", {"textual", "rich", "lxml", "pycrfsuite", "ftfy", "reader.cleaning"}),
        (
            "from reader.cli import main; assert main(['list', '--json']) == 0",
            {"textual", "rich", "lxml", "trafilatura", "ftfy", "charset_normalizer", "asyncio", "reader.tui"},
        ),
        ("from reader.cli import VERBS, load_verb; [*map(load_verb, VERBS)]", {"textual", "rich", "sqlite3"}),
    ],
)
def test_what_needs_no_screen_loads_none(code: str, absent: set[str]) -> None:
    """In a process of its own: the modules that are there afterwards are counted, not guessed."""
    probe = f"{code}\nimport sys; print(*sys.modules, file=sys.stderr)"
    ended = subprocess.run(
        [sys.executable, "-c", probe], cwd=ROOT, capture_output=True, text=True, check=True, timeout=60
    )
    loaded = {name for name in ended.stderr.split() if is_in(name, absent)}
    assert not loaded
