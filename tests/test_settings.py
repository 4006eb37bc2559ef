"""Promises of settings.py: a mistake costs one sentence, never a start and never the rest of the file."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from reader.settings import Settings, State, read_settings, recall, remember


def written(tmp_path: Path, text: str) -> Path:
    """A settings file with this text."""
    file = tmp_path / "settings.toml"
    file.write_text(text, encoding="utf-8")
    return file


def test_no_file_means_the_defaults() -> None:
    """Nobody has to write settings."""
    assert read_settings() == (Settings(), ())


def test_the_file_is_read(tmp_path: Path) -> None:
    """Every setting can be settled."""
    file = written(
        tmp_path, 'theme = "ink"\nmeasure = 60\nmouse = false\npanel = "folded"\n[keys]\nmark = "ctrl+b"\n'
    )
    assert read_settings(file) == (Settings("ink", 60, False, "folded", {"mark": "ctrl+b"}), ())


@pytest.mark.parametrize(
    ("line", "said"),
    [
        ("mesure = 60", "did you mean “measure”?"),
        ("measure = 12", "from 40 to 100"),
        ("measure = true", "from 40 to 100"),
        ('mouse = "yes"', "true or false"),
        ('panel = "left"', '"right" or "folded"'),
        ("theme = 3", "the name of a theme"),
        ('keys = "j"', "should be a table"),
        ("[keys]\nmark = 5", "“mark” should be text"),
    ],
)
def test_a_mistake_gets_one_sentence(tmp_path: Path, line: str, said: str) -> None:
    """A wrong entry is named with what is right, and its default stands in."""
    found, complaints = read_settings(written(tmp_path, line))
    assert found == Settings()
    assert len(complaints) == 1
    assert said in complaints[0]
    assert complaints[0].endswith((".", "?."))


def test_one_mistake_leaves_the_rest(tmp_path: Path) -> None:
    """The other settings of the file hold."""
    found, complaints = read_settings(written(tmp_path, "measure = 50\nmouse = 1\n[keys]\na = 'b'\nc = []"))
    assert found == Settings(measure=50, keys={"a": "b"})
    assert len(complaints) == 2


@pytest.mark.parametrize("raw", [b"theme = ", b"\xff\xfe", b"a = " + b"[" * 100_000])
def test_what_is_no_toml_is_said(tmp_path: Path, raw: bytes) -> None:
    """A file that cannot be read at all gives one sentence and the defaults."""
    file = tmp_path / "settings.toml"
    file.write_bytes(raw)
    found, complaints = read_settings(file)
    assert found == Settings()
    assert len(complaints) == 1


def test_a_folder_in_its_place_is_said(tmp_path: Path) -> None:
    """Even a folder named like the settings file does not stop a start."""
    assert "could not be read" in read_settings(tmp_path)[1][0]


def test_what_is_remembered_comes_back(own_places: Path) -> None:
    """The app finds what it left, and one change leaves the others."""
    assert recall() == State()
    assert remember(theme="ink", hidden=("date",)) == ""
    assert remember(tab="links") == ""
    assert recall() == State("ink", ("date",), "links")
    assert remember(export_as="text", export_to="~/notes") == ""
    assert recall() == State("ink", ("date",), "links", export_as="text", export_to="~/notes")
    assert [file.name for file in (own_places / "data").iterdir()] == ["state.json"]


def test_a_broken_state_is_set_aside(own_places: Path) -> None:
    """What cannot be understood is kept under another name, and a sentence says so."""
    file = own_places / "data" / "state.json"
    file.parent.mkdir()
    file.write_text('{"theme": ["x"]}')
    state = recall()
    assert "set aside as state.json.broken" in state.complaint
    assert (file.parent / "state.json.broken").read_text() == '{"theme": ["x"]}'
    assert recall() == State()


def test_a_place_that_cannot_be_written_is_said(own_places: Path) -> None:
    """Not being able to remember stops nothing, and says why."""
    (own_places / "data").write_text("a file where the folder should be")
    assert "could not be remembered" in remember(theme="ink")


@settings(max_examples=40)
@given(st.binary(max_size=60))
def test_no_state_stops_a_start(tmp_path_factory: pytest.TempPathFactory, raw: bytes) -> None:
    """Whatever stands in the file, the app starts, and starts clean the second time."""
    file = tmp_path_factory.mktemp("state") / "state.json"
    file.write_bytes(raw)
    recall(file)
    assert recall(file).complaint == ""
