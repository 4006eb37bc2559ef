"""What comes from standard input is kept, and nothing that was kept is written over."""

from __future__ import annotations

from pathlib import Path

from reader import places

FERRY = "Ferry named after a cat\n\nThe harbour of Oskerry has named its new ferry Pangur, after the cat.\n"
TIDE = "Tide stood high at Oskerry\n\nThe harbour of Oskerry was under water until the early afternoon.\n"


def kept() -> dict[str, str]:
    """What lies in the folder of what was received, by name."""
    folder: Path = places.received_folder()
    return {file.name: file.read_text() for file in folder.iterdir()}


def test_another_article_of_one_name_is_kept_beside_the_first(run) -> None:
    """Both are articles of the library; the same bytes once more are neither a file nor an article."""
    for raw in (FERRY, TIDE, TIDE, FERRY):
        assert run("add", "-", "--name", "tide", stdin=raw.encode()).status == 0
    assert kept() == {"tide": FERRY, "tide-2": TIDE}
    assert len(run("list", "--json").json) == 2


def test_names_that_were_one_where_signs_become_hyphens_are_two(run) -> None:
    """A space is a sign that every disk takes."""
    run("add", "-", "--name", "tide one", stdin=FERRY.encode())
    run("add", "-", "--name", "tide-one", stdin=TIDE.encode())
    assert kept() == {"tide one": FERRY, "tide-one": TIDE}


def test_a_long_name_is_cut_by_its_bytes(run) -> None:
    """A hundred ideographs are three hundred bytes, more than a name may have."""
    assert run("add", "-", "--name", "潮" * 100, stdin=TIDE.encode()).status == 0
    (name,) = kept()
    assert set(name) == {"潮"}
    assert len(name.encode()) <= 100


def test_without_a_name_it_is_called_by_its_bytes(run) -> None:
    """Twelve digits of their hash."""
    run("add", "-", stdin=TIDE.encode())
    (name,) = kept()
    assert len(name) == 12
