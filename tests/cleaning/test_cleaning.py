"""The room's own promises: where nothing would be left, where there is nothing, and what is told of both."""

from __future__ import annotations

import time

from reader.article.document import RawDocument, RawLine
from reader.article.text import Kind, Metadata
from reader.cleaning import NOTHING_LEFT, clean, clean_text, lines_of
from reader.importers import import_bytes
from reader.importers.plain_text import text_lines


def test_an_article_that_is_only_leftovers_is_shown_raw_with_a_note() -> None:
    """Better the raw text than an empty page; the note says why."""
    article = clean(RawDocument("x", b"", "plain text", lines_of("Share this\n\nSign in\n\nMost read")))
    assert article.text == "Share this\n\nSign in\n\nMost read"
    assert article.notes == (NOTHING_LEFT,)
    assert article.removed == ()


def test_a_document_without_lines_is_an_empty_article() -> None:
    """There is nothing to show and nothing to tell."""
    article = clean(RawDocument("x", b"", "plain text", ()))
    assert (article.text, article.blocks, article.notes) == ("", (), ())


def test_the_importers_notes_stay_with_the_article() -> None:
    """A guess at the encoding is told to whoever reads."""
    document = RawDocument("x", b"", "plain text", lines_of("One line."), notes=("A guess",))
    assert clean(document).notes == ("A guess",)


def test_of_two_days_that_figures_could_mean_one_to_come_is_none() -> None:
    """In June 5/7 was the seventh of May; in August it could be either; a whole day to come is dropped."""
    story = "The ferry to Lowmark stayed in harbour on Monday because the ramp had been damaged by the storm."
    for figures, taken, published in (
        ("05/07/2025", "2025-06-02T09:00:00Z", "2025-05-07"),
        ("07/05/2025", "2025-06-02T09:00:00Z", "2025-05-07"),
        ("05/07/2025", "2025-08-02T09:00:00Z", ""),
        ("05/07/2025", "2025-05-02T09:00:00Z", ""),
        ("7 May 2025", "2025-05-02T09:00:00Z", ""),
    ):
        lines = lines_of(f"Ferry stays in harbour\n\n{figures}\n\n{story}\n\n{story} Twice.")
        article = clean(RawDocument("x", b"", "plain text", lines, taken=taken))
        assert article.metadata.published == published


def test_a_text_is_split_as_the_importer_splits_it() -> None:
    """Cleaning a text by itself and reading a file with it give the same lines."""
    text = "one\r\n\r\n  two\n\x0cthree\n \nfour"
    assert lines_of(text) == text_lines(text)


def test_a_text_gives_its_body_and_nothing_else() -> None:
    """No headline, no caption, no leftover."""
    story = "The ferry to Lowmark stayed in harbour on Monday because the ramp had been damaged by the storm."
    raw = f"Ferry stays in harbour – The Northern Post\n\n{story}\n\nThe ramp. Photo: Ada Lund\n\nShare this"
    assert clean_text(raw) == story


def test_what_the_markup_calls_a_line_is_believed() -> None:
    """Hints of an importer become the kinds of blocks."""
    lines = (
        RawLine(1, "Ferry stays in harbour", Kind.HEADLINE),
        RawLine(2, "The ferry to Lowmark stayed in harbour on Monday.", Kind.PARAGRAPH),
        RawLine(3, "Two boats", Kind.LIST_ITEM),
        RawLine(4, "The ramp", Kind.CAPTION),
        RawLine(5, "Harbour to close", Kind.LINKED_HEADLINE),
    )
    article = clean(RawDocument("x", b"", "html", lines, Metadata(outlet="Tidelines")))
    kinds = [block.kind for block in article.blocks]
    assert kinds == [Kind.HEADLINE, Kind.PARAGRAPH, Kind.LIST_ITEM, Kind.CAPTION]
    assert [link.title for link in article.linked] == ["Harbour to close"]
    assert article.metadata.outlet == "Tidelines"


def test_cleaning_takes_time_in_proportion_to_the_text() -> None:
    """Five thousand lines and more of every troublesome sort take seconds, not minutes."""
    sorts = (
        "Advertisement\n\nMost read\n\nBy Ilse Marrow\n\nThe Post\n\n",
        "The ferry stayed in harbour on Monday ...\n\n",
        "Photo: Ada Lund\nThe ramp by x\n",
        "word word word word word word\n",
        "We use cookies\n\nOn your device\n\n",
    )
    before = time.process_time()
    for sort in sorts:
        clean_text(sort * 2_500)
    clean_text("word " * 1_000_000)
    assert time.process_time() - before < 10


def test_one_endless_line_is_cleaned_in_bounded_time() -> None:
    """A text without a line end becomes paragraphs of a few sentences, and no word is lost."""
    raw = ("The ferry stays. " * 250_000).encode()
    (document,) = import_bytes(raw, "long.txt").documents
    before = time.process_time()
    article = clean(document)
    assert article.text.split() == raw.decode().split()
    assert max(block.end - block.start for block in article.blocks) < 1_000
    assert time.process_time() - before < 6
