"""Promises about who is a “he” and who a “she”: the title first, then the first name, else nobody knows."""

from __future__ import annotations

import pytest

from reader.article.gender import HE, SHE, address_of, gender_of, gender_of_address


@pytest.mark.parametrize(
    ("name", "before", "gender"),
    [
        ("Ilse Marrow", "", SHE),
        ("Jonas Vale", "said ", HE),
        ("Vale", "thanked Frau ", SHE),
        ("Jonas Vale", "the spokeswoman ", SHE),
        ("Quill Vale", "Then ", ""),
    ],
)
def test_a_title_goes_before_the_first_name(name: str, before: str, gender: str) -> None:
    """What stands before a name decides; an unknown first name tells nothing."""
    assert gender_of(name, before) == gender


@pytest.mark.parametrize(
    ("before", "address"),
    [("said Mrs. ", "Mrs"), ("laut Frau ", "Frau"), ("Mr. and Mrs. ", ""), ("the mayor ", ""), ("", "")],
)
def test_a_form_of_address_is_read_off_the_words_before(before: str, address: str) -> None:
    """A couple's is nobody's, and an office is none."""
    assert address_of(before) == address
    assert bool(gender_of_address(address)) == bool(address)
