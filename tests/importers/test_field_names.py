"""The many names under which records keep what is known about an article."""

from __future__ import annotations

from reader.importers.field_names import metadata_of


def test_names_are_tried_in_any_case_and_spelling() -> None:
    """Capitals and hyphens make no difference."""
    facts = metadata_of({"Headline": "Ferry stays", "Date-Published": "2026-01-12", "siteName": "Tidelines"})
    assert (facts.headline, facts.published, facts.outlet) == ("Ferry stays", "2026-01-12", "Tidelines")


def test_authors_may_be_names_or_objects() -> None:
    """A text, a list of texts, a list of objects: each gives names, each name once."""
    assert metadata_of({"author": "Ilse Marrow"}).authors == ("Ilse Marrow",)
    named = [{"name": "Ilse Marrow"}, "Jonas Vale", {"name": "Ilse Marrow"}]
    assert metadata_of({"authors": named}).authors == ("Ilse Marrow", "Jonas Vale")


def test_seconds_become_a_time() -> None:
    """A number is the seconds, or the thousandths of them, since 1970."""
    assert metadata_of({"timestamp": 1768212840}).published == "2026-01-12T10:14+00:00"
    assert metadata_of({"timestamp": 1768212840000}).published == "2026-01-12T10:14+00:00"


def test_what_is_no_text_is_nothing() -> None:
    """Numbers, truths and nothing give nothing, and so does an address that is none."""
    facts = metadata_of({"title": 7, "author": None, "section": True, "url": "ferry.html"})
    assert (facts.headline, facts.authors, facts.section, facts.url) == ("", (), "", "")
