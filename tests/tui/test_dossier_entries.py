"""Dossier entries: what is told of a name beside its places."""

from __future__ import annotations

from dataclasses import replace

from reader.article.annotation import EntityType
from reader.library.dossiers import Beside, Dossier, Form
from reader.library.merges import Member
from reader.library.name_rows import NameRow
from reader.tui.dossier_entries import about_entries, beside_entries, written_entries

PERSON = EntityType.PERSON
BARE = Dossier(NameRow(7, "Maud Ferrant", PERSON, 2, 5, "2019-03-14", 0), (), (), (), (), (), 0)
FULL = Dossier(
    BARE.row,
    (Member(9, "M. Ferrant", PERSON, "initial"),),
    (Form("Ferrant", "last name", 4),),
    (Form("chief engineer", "", 2), Form("engineer", "", 1)),
    (Beside(3, "Orrelund", EntityType.PLACE, 2),),
    (("2019-01", 1), ("2019-03", 4)),
    3,
)


def words(entries: list) -> list[str]:  # type: ignore[type-arg]
    """Everything that some entries say, part by part."""
    return [part.text for entry in entries for part in entry.parts]


def test_a_name_is_told_with_what_it_is_called_and_when_it_was_mentioned() -> None:
    """Roles, other ways to write it, bars over the months; on a low screen the first of these alone."""
    told = words(about_entries(FULL, 60, low=False))
    assert told[:2] == ["chief engineer · engineer", "also “M. Ferrant”, “Ferrant”"]
    assert told[2] == "▂·█"
    assert words(about_entries(FULL, 60, low=True)) == ["chief engineer · engineer"]


def test_of_a_name_that_nothing_is_known_of_nothing_is_told() -> None:
    """No empty line stands where words would be."""
    assert about_entries(BARE, 60, low=False) == []
    assert beside_entries(BARE) == []
    assert written_entries(BARE) == []


def test_neighbours_can_be_gone_to() -> None:
    """Each has its number and says in how many articles it stands beside the name."""
    (entry,) = beside_entries(FULL)
    assert entry.key == ("name", 3)
    assert words([entry]) == ["Orrelund", "in 2 articles with it"]


def test_every_way_to_write_it_has_its_reason() -> None:
    """What it is called, how it is written, and what is counted with it, which alone can be taken apart."""
    entries = written_entries(FULL)
    assert [entry.parts[0].text for entry in entries if entry.key is None] == [
        "It is called",
        "It is written",
        "Counted with it",
    ]
    assert "last name · 4×" in words(entries)
    assert entries[-1].key == ("member", 9)


def test_mentions_without_a_day_are_told_beside_the_months() -> None:
    """The months and those without one come to all mentions."""
    told = words(about_entries(replace(FULL, row=replace(FULL.row, mentions=8)), 60, low=False))
    assert told[3].endswith(" · 3 without a day")
