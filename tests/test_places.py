"""Promises of places.py: where things live, and who may say otherwise."""

from __future__ import annotations

from pathlib import Path

import pytest

from reader import places


def test_the_environment_names_every_place(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    """Three variables move all that `reader` keeps."""
    monkeypatch.setenv("READER_LIBRARY", str(tmp_path / "l.sqlite"))
    monkeypatch.setenv("READER_DATA", str(tmp_path / "d"))
    monkeypatch.setenv("READER_CONFIG", str(tmp_path / "c"))
    assert places.library_file() == tmp_path / "l.sqlite"
    assert places.state_file() == tmp_path / "d" / "state.json"
    assert places.fallback_clipboard_file() == tmp_path / "d" / "copied.txt"
    assert places.settings_file() == tmp_path / "c" / "settings.toml"


def test_the_library_lies_in_the_data_folder(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    """Naming the data folder is enough to move the library."""
    monkeypatch.delenv("READER_LIBRARY")
    monkeypatch.setenv("READER_DATA", str(tmp_path))
    assert places.library_file() == tmp_path / "library.sqlite"


def test_without_variables_the_platform_decides(monkeypatch: pytest.MonkeyPatch, own_places: Path) -> None:
    """A user who sets nothing finds everything under their home, never in the checkout."""
    for name in ("READER_LIBRARY", "READER_DATA", "READER_CONFIG"):
        monkeypatch.delenv(name)
    for place in (places.library_file(), places.settings_file(), places.state_file()):
        assert place.is_relative_to(own_places)
        assert place.parent.name == "reader"


def test_a_relative_path_is_meant_from_here(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    """A place does not wander when the program changes its folder."""
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("READER_LIBRARY", "mine.sqlite")
    assert places.library_file() == tmp_path / "mine.sqlite"


def test_the_users_themes_stand_first(own_places: Path) -> None:
    """A theme of the user's own hides a shipped one of the same name."""
    mine = own_places / "config" / "themes"
    assert mine not in places.theme_folders()
    mine.mkdir(parents=True)
    assert places.theme_folders()[0] == mine


def test_a_wheel_finds_its_own_seeds_and_themes(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    """Without a checkout around it the package looks inside itself."""
    package = tmp_path / "site-packages" / "reader"
    (package / "data" / "themes").mkdir(parents=True)
    (tmp_path / "site-packages" / "themes").mkdir()
    monkeypatch.setattr(places, "_PACKAGE", package)
    assert places.theme_folders() == (package / "data" / "themes",)
    assert places.seeds_folder() == package / "data" / "seeds"


def test_looking_for_places_makes_none(own_places: Path) -> None:
    """Asking where something lies leaves no empty folder behind."""
    places.library_file(), places.state_file(), places.theme_folders(), places.seeds_folder()
    assert not list(own_places.iterdir())


def test_exported_files_get_a_folder_of_their_own(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    """Where one stands, or at home where that folder is gone."""
    gone = tmp_path / "gone"
    gone.mkdir()
    monkeypatch.chdir(gone)
    assert places.export_folder() == gone / "exported"
    gone.rmdir()
    assert places.export_folder() == Path.home() / "exported"
