"""Of two that are the same it is told which one is the copy, unless nobody knows."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

from reader.article.link import Link
from reader.article.text import Article
from reader.library import Library
from reader.library.query import parse

DAY = "2026-03-02"
SHORT, LONG = "It rains on the quay.", "It rains on the quay, and nobody minds."


@pytest.mark.parametrize(
    ("one", "other", "copies"),
    [
        ((LONG, {"published": "2026-03-02"}), (SHORT, {"published": "2026-03-01"}), ["one"]),
        ((SHORT, {"published": "2026-03-02"}), (SHORT, {"outlet": "Morrow News Agency"}), ["one"]),
        ((SHORT, {"published": "2026-03-02", "outlet": "AFP"}), (LONG, {}), ["other"]),
        ((SHORT, {"authors": ("Ada Wren, Reuters",)}), (SHORT, {}), ["other"]),
        ((SHORT, {"published": "2026-03-02"}), (LONG, {}), ["one"]),
        ((SHORT, {"published": "2026-03-02"}), (SHORT, {"published": "2026-03-02"}), []),
        ((SHORT, {"outlet": "Agencyville Post"}), (SHORT, {}), []),
        ((SHORT, {"published": f"{DAY}T08:00", "outlet": "AFP"}), (LONG, {"published": DAY}), ["other"]),
        ((SHORT, {"published": DAY}), (LONG, {"published": f"{DAY}T08:00"}), ["one"]),
        ((SHORT, {"published": f"{DAY}T08:40"}), (SHORT, {"published": f"{DAY}T08:20"}), ["one"]),
        ((SHORT, {"published": f"{DAY}T23:00-05:00"}), (SHORT, {"published": "2026-03-03"}), ["other"]),
        ((SHORT, {"authors": ("Efe Demir", "Marta Pa")}), (SHORT, {}), []),
        ((SHORT, {"authors": ("Pa-Lin Wren",), "outlet": "Quay Post"}), (SHORT, {}), []),
        ((SHORT, {"authors": ("Ada Wren (AP)",)}), (SHORT, {}), ["other"]),
        ((SHORT, {"outlet": "Quay Post/dpa"}), (LONG, {}), ["other"]),
        ((SHORT, {"authors": ("AFP-Jiji",)}), (LONG, {}), ["other"]),
        ((SHORT, {}), (SHORT, {}), []),
    ],
)
def test_copy_is_told_from_what_it_was_made_of(
    library: Library,
    make: Callable[..., Article],
    shelve: Callable[..., int],
    one: tuple[str, dict[str, Any]],
    other: tuple[str, dict[str, Any]],
    copies: list[str],
) -> None:
    """By the time; where that is not known by the agency, or else by the length; or not at all."""
    numbers = {
        name: shelve(make("Rain", words, **about), f"/{name}")
        for name, (words, about) in (("one", one), ("other", other))
    }
    library.links.replace((), [Link(numbers["one"], numbers["other"], "copy", "", 1.0)])
    assert list(library.search.numbers(parse("is:copy"))) == [numbers[name] for name in copies]
    left = {number for name, number in numbers.items() if name not in copies}
    assert set(library.search.numbers(parse("-is:copy"))) == left
