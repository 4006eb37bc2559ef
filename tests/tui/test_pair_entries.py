"""All that ties two articles, as entries."""

from __future__ import annotations

from reader.library import Row
from reader.tui.pair_entries import Reason, missing_entries, when_words


def row(outlet: str, published: str, headline: str = "The ferry stays") -> Row:
    """An article as a list shows it."""
    return Row(1, "a" * 12, headline, outlet, published, 90, False, 0, 0, 0, "en", "/a", "2020-01-01")


def test_which_article_came_first() -> None:
    """Whichever is read."""
    one, other = row("Quay News", "2019-03-05"), row("", "2019-03-07", "Ramps rust")
    told = "Quay News (5 Mar 2019) came first, the report of 7 Mar 2019 2 days later."
    assert when_words(one, other, 2) == when_words(other, one, -2) == told


def test_articles_of_one_day() -> None:
    """None came first; where a day is not known, that is told."""
    one = row("Quay News", "2019-03-05")
    assert when_words(one, one, 0) == "Both are of 5 March 2019."
    assert "not known" in when_words(one, one, None)


def test_a_headline_that_no_article_has() -> None:
    """Its words lead to where they stood."""
    first, *_ = missing_entries([Reason("Named in the text", "", "Ramps rust", 40)])
    assert first.key == ("line", 40)
    assert [part.text for part in first.parts] == ["Named in the text", "“Ramps rust”"]
