"""What a page says about itself, in whatever place it says it."""

from __future__ import annotations

from lxml import html

from reader.article.text import Metadata
from reader.importers.page_metadata import page_facts


def told(head: str, body: str = "<p>x</p>") -> Metadata:
    """What a page with this head says."""
    return page_facts(
        html.document_fromstring(f"<html><head>{head}</head><body>{body}</body></html>")
    ).metadata


def test_meta_elements_serve_where_there_is_no_linked_data() -> None:
    """Open Graph and article properties name headline, outlet, times and section."""
    facts = told(
        '<meta property="og:title" content="Ferry stays &amp;amp; waits">'
        '<meta property="article:published_time" content="2026-01-12">'
        '<meta property="article:modified_time" content="2026-01-13">'
        '<meta name="author" content="Ilse Marrow">'
        '<meta property="article:section" content="Coast">'
    )
    assert facts.headline == "Ferry stays & waits"
    assert (facts.published, facts.updated) == ("2026-01-12", "2026-01-13")
    assert (facts.authors, facts.section) == (("Ilse Marrow",), "Coast")


def test_the_heading_wins_where_it_says_the_same() -> None:
    """The page's own heading is the headline if the title agrees with it, else the title is."""
    title = "<title>Ferry stays in harbour - Tidelines</title>"
    assert told(title, "<h1>Ferry stays in harbour</h1>").headline == "Ferry stays in harbour"
    assert told(title, "<h1>All the news of the coast</h1>").headline == "Ferry stays in harbour - Tidelines"


def test_broken_linked_data_is_passed_over() -> None:
    """What is no JSON, or no object, is as if it were not there."""
    broken = '<script type="application/ld+json">{"@type": "NewsArticle", </script>'
    assert told(broken + '<script type="application/ld+json">[1, "x"]</script>') == Metadata()


def test_only_web_addresses_are_addresses() -> None:
    """A canonical link that a program could be started by is none."""
    assert told('<link rel="canonical" href="javascript:alert(1)">').url == ""
    assert (
        told('<link rel="canonical" href="https://tidelines.example/a">').url == "https://tidelines.example/a"
    )
