"""Promises of file names: every disk takes them, and no two are one."""

from __future__ import annotations

import unicodedata

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from reader.delivery.file_names import FileNames, plain_name


@pytest.mark.parametrize(
    ("title", "name"),
    [
        ("Herons return to Quillhaven", "Herons return to Quillhaven"),
        ('Why? "No" / Yes: <b>', "Why No Yes b"),
        ("a\\b|c*d", "a b c d"),
        ("../../etc/passwd", "etc passwd"),
        (".hidden", "hidden"),
        ("-rf ~", "rf ~"),
        ("CON", "_CON"),
        ("com1.txt and more", "_com1.txt and more"),
        ("Contrary winds", "Contrary winds"),
        ("ends with a stop.", "ends with a stop"),
        ("two\nlines\tand\u202e signs\u200b", "two lines and signs"),
        ("…", "…"),
        ("???", "3f2a"),
        ("", "3f2a"),
        ("Zu\u0308ge", "Züge"),
    ],
)
def test_a_title_becomes_a_name(title: str, name: str) -> None:
    """Without signs that a system refuses, hides, or takes for a folder, a device or an option."""
    assert plain_name(title, "3f2a") == name


def test_a_long_title_ends_at_a_word() -> None:
    """It is cut by its bytes, and never inside a letter."""
    assert plain_name("ferry " * 40, "x") == ("ferry " * 16).strip()
    assert plain_name("漁" * 80, "x") == "漁" * 33


@given(st.text(max_size=60), st.lists(st.text(max_size=12), max_size=8))
@settings(max_examples=200)
def test_every_name_can_be_written_anywhere(title: str, more: list[str]) -> None:
    """No separator, no control, no point or space at its end, and short; and each is new."""
    names = FileNames([])
    given_names = [names.new(plain_name(words, "otherwise"), ".md") for words in (title, *more, title)]
    for name in given_names:
        assert not set(name) & set('<>:"/\\|?*\0\n')
        assert name[0] not in " .-~"
        assert not name.removesuffix(".md").endswith((" ", "."))
        assert len(name.encode()) <= 143
    keys = {unicodedata.normalize("NFC", name).casefold() for name in given_names}
    assert len(keys) == len(given_names)


def test_names_that_differ_in_case_alone_are_one() -> None:
    """A folder that is copied to a disk that does not tell case loses nothing."""
    names = FileNames(["MILL.md"])
    assert [names.new(name, ".md") for name in ("Mill", "mill", "Weir")] == [
        "Mill-2.md",
        "mill-3.md",
        "Weir.md",
    ]


def test_another_ending_is_another_name() -> None:
    """`mill.txt` is not in the way of `mill.md`."""
    assert FileNames(["mill.txt"]).new("mill", ".md") == "mill.md"


def test_a_title_that_has_a_number_already_is_passed_over() -> None:
    """`Mill-2` as a title takes the name that the second `Mill` would get."""
    names = FileNames([])
    assert [names.new(name, "") for name in ("Mill", "Mill-2", "Mill", "Mill")] == [
        "Mill", "Mill-2", "Mill-3", "Mill-4",
    ]  # fmt: skip
