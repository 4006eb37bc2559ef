"""Promises about names over many articles: a merge needs exactly one candidate, and good reasons."""

from __future__ import annotations

from reader.article.annotation import EntityType
from reader.entities.aliases.across import (
    Candidate,
    acronym,
    initial_keys,
    keys_of,
    last_name,
    may_be,
    misspelt,
    only_bearer,
    only_expansion,
    same_but_initials,
    same_spelling,
)
from reader.entities.aliases.misspelt import is_misspelt

PERSON, ORGANISATION = EntityType.PERSON, EntityType.ORGANISATION


def test_the_frequent_spelling_is_the_name() -> None:
    """The rarer one joins it; the frequent one joins nobody."""
    rare, frequent = Candidate(1, "Yusuf Zorbari", 2), Candidate(2, "Youssef Zorbari", 9)
    assert same_spelling(rare, [frequent]) == (2, "spelling")
    assert same_spelling(frequent, [rare]) is None
    assert set(keys_of("Yusuf Zorbari", PERSON)) & set(keys_of("Youssef Zorbari", PERSON))
    assert keys_of("Monday", EntityType.DATE) == ()


def test_a_lone_last_name_needs_one_well_known_bearer() -> None:
    """Two bearers, a bearer hardly known, a common or short name: no merge."""
    known, hardly = Candidate(1, "Ilya Zorbatov", 3), Candidate(2, "Olga Zorbatova", 1)
    assert only_bearer([known]) == (1, "the only one of this last name")
    assert only_bearer([known, hardly]) is None
    assert only_bearer([hardly]) is None
    assert last_name("Zorbatov", PERSON) == "Zorbatov"
    for name in ("Smith", "Zorb", "Ilya Zorbatov", "London"):
        assert last_name(name, PERSON) == ""
    assert last_name("Zorbatov", ORGANISATION) == ""


def test_an_acronym_needs_one_expansion() -> None:
    """Where articles spell it out as two bodies it is neither's."""
    one, other = Candidate(1, "Westhaven Harbour Board", 1), Candidate(2, "Wendale Housing Board", 1)
    assert only_expansion([one]) == (1, "acronym")
    assert only_expansion([one, other]) is None
    assert acronym("W.H.B.", ORGANISATION) == "W.H.B."
    assert (
        acronym("WHB", PERSON) == acronym("Board", ORGANISATION) == acronym("WESTHAVEN", ORGANISATION) == ""
    )


def test_a_misspelling_stands_once_beside_a_famous_name() -> None:
    """A name of several articles, or beside one hardly known, is a name of its own."""
    famous, hardly = Candidate(1, "Ilse Marchwood", 9), Candidate(2, "Ilse Marchwood", 2)
    assert misspelt(Candidate(3, "Ilse Marchwod", 1), [famous]) == (1, "misspelling")
    assert misspelt(Candidate(3, "Ilse Marchwod", 2), [famous]) is None
    assert misspelt(Candidate(3, "Ilse Marchwod", 1), [hardly]) is None
    assert is_misspelt("Ilse Marchwod", "Ilse Marchwood")
    assert not is_misspelt("Jonas Marchwod", "Ilse Marchwood")
    assert not is_misspelt("Marchwod", "Marchwood")


def test_initials_in_the_middle_do_not_part_a_person() -> None:
    """Unless two have others; a lone initial in front, and a body, have no such key."""
    plain, one, other = (Candidate(i, f"Ilse {m}Marrow", 9 - i) for i, m in enumerate(("", "B. ", "C. ")))
    assert same_but_initials(one, [plain]) == (0, "initials")
    assert same_but_initials(plain, [one]) is None
    assert same_but_initials(one, [plain, other]) is None
    assert initial_keys("Ilse B. Marrow", PERSON) == initial_keys("Ilse Marrow", PERSON) != ()
    for name in ("Marrow", "I. Marrow", "Ilse van Marrow"):
        assert initial_keys(name, PERSON) == ()
    assert initial_keys("Ilse Marrow", ORGANISATION) == ()


def test_a_form_of_address_tells_whose_name_a_last_name_is() -> None:
    """“Mrs Zorbatov” may be Olga and is not Jonas; the bare last name may be either."""
    assert last_name("Mrs Zorbatov", PERSON) == "Zorbatov"
    assert may_be("Mrs Zorbatov", "Olga Zorbatov")
    assert not may_be("Mrs Zorbatov", "Jonas Zorbatov")
    assert may_be("Zorbatov", "Jonas Zorbatov")
    assert not may_be("Zorbatov", "Mrs Zorbatov")
