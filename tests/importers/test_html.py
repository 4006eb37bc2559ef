"""A page becomes the article in it, with what its markup says."""

from __future__ import annotations

import time
from itertools import count

import pytest

from reader.article.document import RawDocument
from reader.article.text import Hyperlink, Kind
from reader.importers import import_bytes
from reader.importers.html import AS_TEXT

PARAGRAPHS = "".join(
    f"<p>{text}</p>"
    for text in (
        "The ferry to Lowmark stayed in harbour on Monday because the ramp had been damaged by the storm.",
        "Engineers said that the ramp would be repaired before the weekend, and that two boats would sail.",
        "The council of Westhaven meets on Tuesday to settle the bill, which nobody in town has seen so far.",
    )
)
PAGE = f"""<!DOCTYPE html>
<html lang="en-GB"><head><meta charset="utf-8">
<title>Ferry stays in harbour | Tidelines</title>
<meta property="og:site_name" content="Tidelines">
<link rel="canonical" href="https://tidelines.example/ferry">
<script type="application/ld+json">
{{"@graph": [{{"@type": "WebSite", "name": "Tidelines"}},
 {{"@type": "NewsArticle", "headline": "Ferry stays in harbour", "datePublished": "2026-01-12T10:14:00+00:00",
   "author": [{{"@type": "Person", "name": "Ilse Marrow"}}], "articleSection": "Coast"}}]}}
</script></head><body>
<nav><ul><li><a href="/">Home</a></li><li><a href="/coast">Coast</a></li></ul></nav>
<article><h1>Ferry stays in harbour</h1>
<p class="standfirst">The ramp at Westhaven is broken, and nobody knows who is to pay for it.</p>
<figure><img src="a.jpg"><figcaption>The broken ramp. Photo: Ada Lund</figcaption></figure>
{PARAGRAPHS}
<h2>What happens next</h2>
<ul><li>Two smaller boats sail for the school and for the post.</li><li>The bill is to be settled.</li></ul>
<blockquote><p>“We have waited longer for less, and in worse weather than this.”</p></blockquote>
{PARAGRAPHS.replace("Monday", "Friday").replace("weekend", "spring").replace("Tuesday", "Sunday")}
<aside class="related"><h3>Read more</h3><ul><li><a href="/may">Harbour to close in May</a></li></ul></aside>
</article>
<footer><p>© 2026 Tidelines</p></footer></body></html>
"""


def read(page: str | bytes, source: str = "page.html") -> RawDocument:
    """The one document of a page."""
    raw = page.encode() if isinstance(page, str) else page
    (document,) = import_bytes(raw, source).documents
    return document


def texts(document: RawDocument, kind: Kind) -> list[str]:
    """The lines with one hint."""
    return [line.text for line in document.lines if line.hint is kind]


def test_the_page_tells_what_it_knows_of_its_article() -> None:
    """Linked data, meta elements, the canonical link and the language are read."""
    facts = read(PAGE).hints
    assert facts.headline == "Ferry stays in harbour"
    assert facts.outlet == "Tidelines"
    assert facts.authors == ("Ilse Marrow",)
    assert facts.published == "2026-01-12T10:14:00+00:00"
    assert facts.section == "Coast"
    assert facts.language == "en-GB"
    assert facts.url == "https://tidelines.example/ferry"


def test_the_markup_tells_what_every_line_is() -> None:
    """Headings, lists, quotations and the standfirst keep their kind; menus and footers are not there."""
    document = read(PAGE)
    assert texts(document, Kind.STANDFIRST) == [
        "The ramp at Westhaven is broken, and nobody knows who is to pay for it."
    ]
    assert texts(document, Kind.SUBHEADING)[-1:] == ["What happens next"]
    assert len(texts(document, Kind.LIST_ITEM)) == 2
    assert len(texts(document, Kind.BLOCK_QUOTATION)) == 1
    assert len(texts(document, Kind.PARAGRAPH)) == 6
    assert not any("©" in line.text or line.text == "Home" for line in document.lines)


def test_captions_stay_where_their_picture_stood() -> None:
    """A caption is a line of its own between the lines around its figure."""
    document = read(PAGE)
    hints = [line.hint for line in document.lines]
    assert texts(document, Kind.CAPTION) == ["The broken ramp. Photo: Ada Lund"]
    assert hints.index(Kind.CAPTION) < hints.index(Kind.PARAGRAPH)


def test_related_headlines_are_kept_as_such() -> None:
    """What a box under “Read more” names is a linked headline, though the box is no part of the text."""
    assert texts(read(PAGE), Kind.LINKED_HEADLINE) == ["Harbour to close in May"]


def test_what_the_markup_sets_apart_is_told_beside_the_article() -> None:
    """Menu, box heading and footer are none of its lines, and none of them is lost."""
    document = read(PAGE)
    assert [(line.text, line.hint) for line in document.dropped] == [
        ("Home", Kind.NAVIGATION),
        ("Coast", Kind.NAVIGATION),
        ("Read more", Kind.TEASER),
        ("© 2026 Tidelines", Kind.COPYRIGHT),
    ]
    numbers = [line.number for line in (*document.lines, *document.dropped)]
    assert sorted(numbers) == list(range(1, len(numbers) + 1))


def test_the_page_names_its_encoding() -> None:
    """The charset in the page's head is used, with no note."""
    page = PAGE.replace("utf-8", "windows-1252").replace("Ilse Marrow", "Renée Østby")
    document = read(page.encode("cp1252"))
    assert document.hints.authors == ("Renée Østby",)
    assert document.notes == ()


def test_a_page_is_known_by_its_look_whatever_its_name() -> None:
    """A page that was saved as text is read as a page."""
    assert read(PAGE, "page.txt").format == "html"
    assert read(PAGE, "standard input").format == "html"


def test_a_page_cut_in_the_middle_gives_what_is_there() -> None:
    """Markup that never ends is read up to where it ends."""
    document = read(PAGE[: PAGE.index("What happens next") - 40])
    assert len(texts(document, Kind.PARAGRAPH)) == 3


@pytest.mark.parametrize(
    "page",
    [
        "<!doctype html><body>" + "<div>" * 200_000 + "<p>The ferry stays.</p>",
        "<!doctype html><body><p>The ferry stays.</p>" + "<b><i>" * 300_000,
        "<!doctype html><body><p>The ferry stays.</p>" + "<script>" * 200_000,
        "<!doctype html><body><p>The ferry stays.</p>" + "<!--" * 300_000,
        "<!doctype html><body><p>The ferry stays.</p>" + "<p>word " * 700_000,
        "<!doctype html><body><p>The ferry stays.</p>" + "<" * 2_000_000,
        "<!doctype html><body><p>The ferry stays.</p>" + "<li><a href=x>Boat</a></li>" * 25_000,
        "<!doctype html><body>" + "<table><tr><td>" * 70 + "<p>The ferry stays.</p>",
        "<!doctype html><body><div class='" + "aB " * 500_000 + "'><p>The ferry stays.</p></div>",
        "<!doctype html><body><div class='" + "aB " * 500_000 + "'>" + "<p>The ferry stays.</p>" * 3_000,
        "<!doctype html><body><p>The ferry stays. " + "It rained on. " * 300_000,
        "<!doctype html><body><p>The ferry stays.</p>" + "<h2>Related</h2>" * 5_000,
    ],
    ids=[
        "deep",
        "formatting",
        "scripts",
        "comments",
        "large",
        "signs",
        "links",
        "tables",
        "names",
        "names around many",
        "one",
        "boxes",
    ],
)
def test_a_hostile_page_is_read_as_text_in_bounded_time(page: str) -> None:
    """What would take a tree too long loses its structure, not its words, and says so."""
    before = time.process_time()
    document = read(page)
    assert time.process_time() - before < 8
    assert any("The ferry stays." in line.text for line in document.lines)


def test_what_could_not_be_read_as_a_tree_is_told() -> None:
    """The note stands with the article."""
    page = "<!doctype html><body>" + "<div>" * 5_000 + "<p>The ferry stays.</p>"
    assert AS_TEXT in read(page).notes


def test_a_page_without_text_is_a_problem() -> None:
    """It gives no article, and one sentence why."""
    imported = import_bytes(b"<!doctype html><html><body><img src=x></body></html>", "empty.html")
    assert imported.documents == ()
    assert [str(problem) for problem in imported.problems] == ["empty.html: is a page without text"]


def test_zero_bytes_do_not_end_a_page() -> None:
    """What stands behind them is read, too."""
    document = read(PAGE.replace("Engineers said", "Engineers\0 said").replace("<h2>", "\0<h2>"))
    assert len(texts(document, Kind.PARAGRAPH)) == 6


def test_text_without_any_line_break_is_one_line() -> None:
    """A page of one endless paragraph is read whole."""
    page = "<!doctype html><title>Ferry stays</title><body><p>" + "The ferry stays in harbour. " * 2_000
    (line,) = read(page).lines
    assert line.text.count("harbour") == 2_000


def test_a_page_that_takes_too_long_is_read_as_text(monkeypatch: pytest.MonkeyPatch) -> None:
    """Where reading has used up its time between two stages, the plain-text way is taken, and told."""
    monkeypatch.setattr("reader.importers.html.SECONDS", -1.0)
    document = read(PAGE)
    assert AS_TEXT in document.notes
    assert document.hints.headline == "Ferry stays in harbour"


def test_a_slow_machine_makes_the_same_of_a_page(monkeypatch: pytest.MonkeyPatch) -> None:
    """Its counts tell how a page is read, not how long it took: passages would not be where they were."""
    quick = read(PAGE)
    clock = count(step=4)
    monkeypatch.setattr("reader.importers.html.process_time", lambda: float(next(clock)))
    assert read(PAGE) == quick


@pytest.mark.parametrize(("limit", "most"), [("MOST_BLOCKS", 5), ("MOST_ELEMENTS", 20), ("DEEPEST", 3)])
def test_counts_alone_send_a_page_the_plain_text_way(
    limit: str, most: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Blocks, elements and depth: each has its bound, and beyond it the page is told to be read as text."""
    monkeypatch.setattr(f"reader.importers.html.{limit}", most)
    assert AS_TEXT in read(PAGE).notes


@pytest.mark.long
def test_a_page_of_a_hundred_megabytes_is_read_to_a_limit() -> None:
    """Its first twenty million signs are shown, and the note says so."""
    page = b"<!doctype html><body>" + b"<p>The ferry stays in harbour, and it rains." * 2_400_000
    document = read(page)
    assert sum(len(line.text) for line in document.lines) < 20_000_000
    assert "20 million" in document.notes[0]


LONG = "The council of Hask met in the old customs house to hear what the new pier in the north would cost,"


def test_links_of_the_article_are_kept() -> None:
    """Seen from the page's own address, with their words; not those around the article, nor other schemes."""
    document = read(
        f"""<html><head><link rel="canonical" href="https://hask.example/news/pier"></head><body>
        <nav><a href="/ships">All the ships</a></nav><article><h1>What the pier costs</h1>
        <p>{LONG} and <a href="../silt/?utm_source=x">the <b>silt</b>
        below it</a> was told of. <a href="mailto:me@hask.example">Write</a> to us.</p>
        <p>{LONG} as <a href="https://quay.example/planks"></a>it was.</p></article></body></html>"""
    )
    assert document.hyperlinks == (Hyperlink("https://hask.example/silt", "the silt below it"),)


def test_many_links_of_a_page_are_bounded() -> None:
    """The first fifty are kept, however they are nested."""
    links = "".join(f"<a href='https://hask.example/{n}'>ship {n}, " for n in range(120))
    document = read(f"<article><h1>Ships</h1><p>{LONG * 40} {links}</p></article>")
    assert len(document.hyperlinks) <= 50
