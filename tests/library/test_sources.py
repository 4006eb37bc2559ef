"""A path or an address has one spelling, however it was typed."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from reader.library.sources import is_address, source_name, source_of


def test_path_is_absolute_and_without_detours(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Whatever folder one stands in; links are left as they are."""
    monkeypatch.chdir(tmp_path)
    (tmp_path / "link").symlink_to("/nowhere")
    assert source_name("a/../b.txt") == f"{tmp_path}/b.txt"
    assert source_name("link") == f"{tmp_path}/link"


def test_address_stays_as_it_is() -> None:
    """A URL is no path; a path with a colon is no URL."""
    assert source_name("https://courier.example/a?b=1#c") == "https://courier.example/a?b=1#c"
    assert is_address("HTTP://courier.example")
    assert not is_address("/tmp/a:b")
    assert not is_address("c:/a")


def test_name_is_safe_to_show() -> None:
    """Escape sequences go, bytes that are no text are told by a backslash."""
    assert source_name("/a\x1b]0;x\x07b\n.txt") == "/a]0;xb .txt"
    assert source_name(os.fsdecode(b"/f\xe4.txt")) == "/f\\xe4.txt"


@pytest.mark.parametrize(
    ("outlet", "url", "origin", "key", "name"),
    [
        ("The  Saltmärsh Courier", "https://x.example/1", "/a/b", "the saltmarsh courier", None),
        ("", "https://www.Post.example/gale?x", "/pile/a.txt", "post.example", "post.example"),
        ("", "", "https://post.example/gale", "post.example", "post.example"),
        ("", "", "/pile/old/a.txt", "/pile/old", "old"),
        ("", "", "/pile/a.jsonl#3", "/pile", "pile"),
        ("", "https://[broken", "/a.txt", "/", "/"),
        ("", "", "", "", ""),
    ],
)
def test_source_is_outlet_or_site_or_folder(
    outlet: str, url: str, origin: str, key: str, name: str | None
) -> None:
    """The first of them that is known; the name is as a person writes it."""
    assert source_of(outlet, url, origin) == (key, outlet if name is None else name)
