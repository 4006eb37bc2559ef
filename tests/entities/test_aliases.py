"""Promises about names written in several ways: the cases are in `rules/`, in Markdown."""

from __future__ import annotations

import re
import time
from pathlib import Path

import pytest
from _pytest.mark import ParameterSet
from hypothesis import given, settings
from hypothesis import strategies as st

from reader.article.annotation import EntityType, Mention
from reader.article.text import Article, Block, Kind, Metadata
from reader.entities import find_mentions
from reader.entities.aliases import name_sort
from reader.entities.aliases.alias import Alias, follow
from reader.entities.aliases.bodies import stands_for
from reader.entities.aliases.misspelt import find_misspelt
from reader.entities.aliases.persons import name_persons
from reader.entities.aliases.spelling import find_spellings, spelling_keys
from reader.entities.canonical import name_all

MARK = re.compile(r"\[([^\]]+)\]\((\w+)\)")
RULES = Path(__file__).parent / "rules"
NAMES = (
    "Ilse Marrow",
    "Marrow",
    "Ilse",
    "Dr Marrow",
    "al-Sabri",
    "Majed al-Sabri",
    "Maróv",
    "WHB",
    "x",
    "U.S.",
)


def cases(name: str) -> list[ParameterSet]:
    """Every case of one of the fixture files, named by its heading."""
    sections = (RULES / name).read_text(encoding="utf-8").split("\n## ")[1:]
    parts = (section.partition("\n") for section in sections)
    return [pytest.param(body, id=title) for title, _, body in parts]


def found_in(body: str) -> tuple[str, tuple[Mention, ...]]:
    """The text of a case with its mentions."""
    text, blocks = "", []
    for line in body.splitlines():
        if not line or line.startswith(">"):
            continue
        kind = Kind.HEADLINE if line.startswith("headline: ") else Kind.PARAGRAPH
        words = line.removeprefix("headline: ")
        text += "\n\n" if text else ""
        blocks.append(Block(kind, len(text), len(text) + len(words)))
        text += words
    return text, find_mentions(Article(text, tuple(blocks), Metadata(language="en")))


def marked_in(body: str) -> tuple[str, list[tuple[int, int, EntityType]]]:
    """The text of a case without its marks, and what they mark."""
    text, found, at = "", [], 0
    marked = "\n\n".join(line for line in body.splitlines() if line and not line.startswith(">"))
    for mark in MARK.finditer(marked):
        text += marked[at : mark.start()]
        found.append((len(text), len(text) + len(mark[1]), EntityType(mark[2])))
        text += mark[1]
        at = mark.end()
    return text + marked[at:], found


def expected_of(body: str) -> list[list[str]]:
    """The expectation lines of a case, each in its parts."""
    lines = [line[2:] for line in body.splitlines() if line.startswith("> ")]
    return [] if lines == ["none"] else [[part.strip() for part in line.split("|")] for line in lines]


@pytest.mark.parametrize("body", cases("aliases.md"))
def test_every_merge_has_its_reason(body: str) -> None:
    """A name written otherwise says what it stands for, and why; any other stands for itself."""
    text, marked = marked_in(body)
    mentions = name_all(text, marked)
    found = [[text[m.start : m.end], str(m.type), m.name, m.reason] for m in mentions if m.reason]
    assert found == expected_of(body)
    assert all(m.name == text[m.start : m.end] for m in mentions if not m.reason)


@pytest.mark.parametrize("body", cases("roles.md"))
def test_persons_are_called_what_stands_beside_them(body: str) -> None:
    """The office, the trade, the kinship; nothing where the words say nothing."""
    text, mentions = found_in(body)
    found = [[text[m.start : m.end], m.role] for m in mentions if m.type is EntityType.PERSON]
    assert found == expected_of(body)


def test_titles_are_left_out_where_a_recogniser_keeps_them() -> None:
    """Titles of any length lead to the name; those that a name needs stay."""
    names = [
        "Prime Minister Ilse Marrow",
        "Mr Marrow",
        "US Secretary of State Jonas Vale",
        "King Osric",
        "Mr. President",
    ]
    assert [one.name for one in name_persons(names)] == [
        "Ilse Marrow",
        "Ilse Marrow",
        "Jonas Vale",
        "King Osric",
        "Mr. President",
    ]


def test_particles_belong_to_a_last_name() -> None:
    """With them or without, the last name leads to the full name."""
    found = name_persons(["Maria van der Stint", "van der Stint", "Stint"])
    assert [(one.name, one.reason) for one in found[1:]] == [("Maria van der Stint", "last name")] * 2


def test_the_right_spelling_is_put_in_where_only_the_wrong_full_name_stands() -> None:
    """“Ilse Marchwod”, once, beside a lone “Marchwood”, twice, is Ilse Marchwood."""
    found = name_persons(["Ilse Marchwod", "Marchwood", "Marchwood"])
    assert {one.name for one in found} == {"Ilse Marchwood"}
    assert found[0].reason == "misspelling"


@pytest.mark.parametrize(
    "names",
    [
        ["Marchwood", "Marchwood", "Marchwool"],  # the end
        ["Marchwood", "Marchwood", "Barchwood"],  # the beginning
        ["Marchwood", "Marchwood", "Marchwod", "Marchwod"],  # not rare
        ["Marrow", "Marrow", "Marow"],  # too short
        ["Marchwood", "Marchwood", "Merchwoood"],  # two letters
        ["Ilse Marchwood", "Jonas Marchwood", "Marchwod"],  # two candidates
    ],
)
def test_what_may_be_another_name_is_no_misspelling(names: list[str]) -> None:
    """Any doubt keeps two names apart."""
    assert find_misspelt(names) == {}


def test_spellings_share_a_key_and_other_names_do_not() -> None:
    """Diacritics, articles, hyphens and known transliterations are one name; a vowel is not."""
    same = [
        ("Yusuf al-Sabri", "Youssef Al Sabri"),
        ("Jürgen Möll", "Juergen Moell"),
        ("Anne-Lise Vo", "Anne Lise Vo"),
    ]
    for one, other in same:
        assert set(spelling_keys(one)) & set(spelling_keys(other))
    assert not set(spelling_keys("Dan Vale")) & set(spelling_keys("Don Vale"))
    assert find_spellings(["Ilya Drensky", "Ilya Drenskyy", "Ilya Drenskyy"]) == {
        "Ilya Drensky": Alias("Ilya Drenskyy", "spelling")
    }


def test_an_acronym_is_made_of_its_name() -> None:
    """Its letters stand in the name in order, the first at a word's start."""
    assert stands_for("WHB", "Westhaven Harbour Board")
    assert stands_for("Wesharb", "Westhaven Harbour Board") is False
    assert stands_for("AFP", "Westhaven Harbour Board") is False
    assert stands_for("W", "Westhaven") is False


def test_a_chain_of_aliases_ends_even_in_a_circle() -> None:
    """Two names that lead to each other do not hang the program."""
    circle = {"a": Alias("b", "one"), "b": Alias("a", "other")}
    assert follow("a", circle).reason == "one"


@settings(max_examples=100, deadline=None)
@given(st.lists(st.tuples(st.sampled_from(NAMES), st.sampled_from(list(EntityType))), max_size=12))
def test_a_name_keeps_its_place_and_sort(names: list[tuple[str, EntityType]]) -> None:
    """Naming changes neither where a mention stands nor its type, and leaves none without a name."""
    text, found = "", []
    for name, kind in names:
        found.append((len(text), len(text) + len(name), kind))
        text += f"{name} . "
    mentions = name_all(text, found)
    assert [(m.start, m.end, m.type) for m in mentions] == found
    assert all(m.name.strip() for m in mentions)
    assert mentions == name_all(text, found)


@settings(max_examples=60, deadline=None)
@given(
    st.lists(st.text(min_size=1, max_size=12).filter(str.strip), max_size=8),
    st.sampled_from(list(EntityType)),
)
def test_no_name_is_too_strange(names: list[str], kind: EntityType) -> None:
    """Whatever a recogniser takes for a name gets one alias, and no error."""
    text = " ".join(names)
    places = [(0, 1, name) for name in names]
    assert len(name_sort(kind, text, places)) == len(names)


def seconds(count: int) -> float:
    """CPU seconds to name so many different persons."""
    names = [f"Ilse Marr{chr(97 + i % 26)}{i:x}wood" for i in range(count)]
    started = time.process_time()
    name_persons(names)
    return time.process_time() - started


def test_time_grows_with_the_names_and_no_faster() -> None:
    """Eight times the names take less than forty times as long."""
    seconds(100)
    assert min(seconds(2400) for _ in range(3)) < 40 * max(seconds(300), 0.002)
