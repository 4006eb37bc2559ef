"""Facts come in one shape, wherever they were found."""

from __future__ import annotations

from reader.article.text import Metadata
from reader.cleaning.facts import settled


def test_authors_lose_role_and_outlet() -> None:
    """Names stay, each once; the outlet and addresses are no authors."""
    facts = Metadata(
        outlet="Tidelines",
        authors=("By Ilse Marrow, Trade Editor", "Ilse Marrow", "Tidelines", "a@b.example"),
    )
    assert settled(facts, "").authors == ("Ilse Marrow",)


def test_a_name_of_one_word_in_another_script_may_be_an_author() -> None:
    """Not every script has capitals."""
    assert settled(Metadata(authors=("山田花子",)), "").authors == ("山田花子",)


def test_times_are_iso() -> None:
    """A time that cannot be read is not known; an update is not before publication."""
    facts = settled(Metadata(published="12 January 2026 10:14 GMT", updated="2026-01-13T08:05:00Z"), "")
    assert (facts.published, facts.updated) == ("2026-01-12T10:14+00:00", "2026-01-13T08:05+00:00")
    assert settled(Metadata(published="31 February 2026"), "").published == ""
    assert settled(Metadata(published="2026-01-12", updated="2026-01-11"), "").updated == ""


def test_a_page_that_calls_every_text_english_is_not_believed() -> None:
    """The text decides where a page says English, and only where it is long enough; French stays French."""
    german = "Die Fähre lag am Montag im Hafen, weil der Sturm die Rampe von Westhaven beschädigt hatte. "
    assert settled(Metadata(language="en-US"), german * 5).language == "de"
    assert settled(Metadata(language="en"), german).language == "en"
    assert settled(Metadata(language="fr"), german * 5).language == "fr"


def test_the_language_is_told_or_found() -> None:
    """A page's own word counts first, cut to its code; else the text tells."""
    assert settled(Metadata(language="en-GB"), "").language == "en"
    german = "Die Fähre blieb im Hafen, und niemand war überrascht, dass sie nicht die letzte war. " * 2
    assert settled(Metadata(), german).language == "de"
    assert settled(Metadata(language="???"), german).language == "de"
