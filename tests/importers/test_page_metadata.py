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


def linked(data: str, head: str = "", body: str = "<p>x</p>") -> Metadata:
    """What a page with this linked data says."""
    return told(f'{head}<script type="application/ld+json">{data}</script>', body)


def test_of_several_articles_the_one_with_the_pages_headline_is_read() -> None:
    """A page tells of related articles in the same words as of its own."""
    data = """[{"@type": "NewsArticle", "headline": "Bridge to close", "datePublished": "2025-05-05"},
        {"@type": "NewsArticle", "headline": "Ferry stays in harbour", "datePublished": "2026-01-12"}]"""
    found = linked(data, "<title>Ferry stays in harbour - Tidelines</title>")
    assert (found.headline, found.published) == ("Ferry stays in harbour", "2026-01-12")


def test_a_news_article_wins_over_the_web_page_around_it() -> None:
    """In a graph, too, and whatever the order."""
    data = """{"@graph": [{"@type": "WebPage", "name": "Ferry stays", "datePublished": "2020-01-01"},
        {"@type": ["ReportageNewsArticle"], "headline": "Ferry stays", "datePublished": "2026-01-12"}]}"""
    assert linked(data, "<title>Ferry stays</title>").published == "2026-01-12"


def test_authors_and_outlet_are_followed_by_their_sign() -> None:
    """Linked data may name a person in another object of the graph."""
    data = """{"@graph": [{"@type": "Person", "@id": "#im", "name": "Ilse Marrow"},
        {"@type": "Organization", "@id": "#t", "name": "Tidelines"},
        {"@type": "NewsArticle", "headline": "Ferry stays", "author": [{"@id": "#im"}, {"@id": "#gone"}],
         "publisher": {"@id": "#t"}}]}"""
    found = linked(data, "<title>Ferry stays</title>")
    assert (found.authors, found.outlet) == (("Ilse Marrow",), "Tidelines")


def test_the_time_of_publishing_wins_over_other_times() -> None:
    """Of the page's time elements, the one that says what it is; else the first."""
    body = '<time datetime="2020-01-01">x</time><time itemprop="datePublished" datetime="2026-01-12">y</time>'
    assert told("", body).published == "2026-01-12"
    assert told("", body.replace("datePublished", "x")).published == "2020-01-01"


def test_of_many_sections_the_first_is_taken() -> None:
    """A list in one text is parted; a name with one comma is not."""
    assert told('<meta property="article:section" content="Coast, Ships, Ports">').section == "Coast"
    assert told('<meta property="article:section" content="Ships, boats">').section == "Ships, boats"


def test_the_address_may_stand_in_linked_data_alone() -> None:
    """Where no link and no meta element tells it."""
    data = """{"@type": "NewsArticle", "mainEntityOfPage": {"@id": "https://tidelines.example/ferry"}}"""
    assert linked(data).url == "https://tidelines.example/ferry"


def test_summary_and_told_text_are_witnesses() -> None:
    """The longest summary, and the text that linked data tell, stand beside the metadata."""
    page = (
        '<meta name="description" content="A ramp is broken.">'
        '<meta property="og:description" content="A ramp.">'
        '<script type="application/ld+json">'
        '{"@type": "NewsArticle", "articleBody": "The ferry stays."}</script>'
    )
    facts = page_facts(html.document_fromstring(f"<html><head>{page}</head><body><p>x</p></body></html>"))
    assert (facts.summary, facts.body) == ("A ramp is broken.", "The ferry stays.")
