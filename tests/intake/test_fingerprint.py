"""The fingerprint follows the rules and the weights, and nothing else."""

from __future__ import annotations

import shutil
from importlib.resources import files
from pathlib import Path

import pytest

from reader.intake.fingerprint import ROOMS, fingerprint


@pytest.fixture
def house(tmp_path: Path) -> Path:
    """A copy of the package."""
    copy = tmp_path / "reader"
    shutil.copytree(Path(str(files("reader"))), copy, ignore=shutil.ignore_patterns("__pycache__"))
    return copy


def test_fingerprint_is_the_same_for_the_same_rules(house: Path) -> None:
    """Two calls agree, wherever the package lies, and every room it hashes is there."""
    assert fingerprint() == fingerprint(house)
    assert len(fingerprint()) == 16
    for room in ROOMS:
        place = files("reader").joinpath(room)
        assert place.is_dir() or place.is_file(), room


@pytest.mark.parametrize(
    "room", ["cleaning", "importers", "entities", "quotes", "links", "article", "safety.py", "journey.py"]
)
def test_changed_rule_changes_it(house: Path, room: str) -> None:
    """One character of any rule is enough."""
    before = fingerprint(house)
    place = house / room
    file = next(place.rglob("*.py")) if place.is_dir() else place
    file.write_text(file.read_text(encoding="utf-8") + "#", encoding="utf-8")
    assert fingerprint(house) != before


def test_changed_weights_change_it(house: Path) -> None:
    """Whatever is not code counts too: a model's file, a list; new, changed or gone."""
    seen = {fingerprint(house)}
    file = house / "cleaning" / "deeper" / "made.weights"
    file.parent.mkdir()
    for weights in (b"", b"\x00", b"\x01"):
        file.write_bytes(weights)
        seen.add(fingerprint(house))
    assert len(seen) == 4
    file.unlink()
    assert fingerprint(house) in seen


def test_what_an_article_does_not_pass_does_not_change_it(house: Path) -> None:
    """A new theme or another screen makes no article anew, nor does a run of the program."""
    before = fingerprint(house)
    (house / "settings.py").write_text("", encoding="utf-8")
    (house / "tui" / "new.py").write_text("", encoding="utf-8")
    (house / "cleaning" / "__pycache__").mkdir()
    (house / "cleaning" / "__pycache__" / "x.pyc").write_bytes(b"x")
    assert fingerprint(house) == before
