"""Articles: their blocks, and the words that are theirs alone."""

from __future__ import annotations

from reader.article.text import BODY_KINDS, METADATA_KINDS, SHOWN_KINDS, Article, Block, Kind

TEXT = "Lamps out\n\nThe oil came late.\n\nA lamp. Photograph: nobody\n\nIt came at last."


def article() -> Article:
    """A headline, a paragraph, a caption, a paragraph."""
    kinds = (Kind.HEADLINE, Kind.PARAGRAPH, Kind.CAPTION, Kind.PARAGRAPH)
    blocks, at = [], 0
    for kind, part in zip(kinds, TEXT.split("\n\n"), strict=True):
        blocks.append(Block(kind, at, at + len(part)))
        at += len(part) + 2
    return Article(TEXT, tuple(blocks))


def test_body_is_the_words_without_headline_and_captions() -> None:
    """The body holds the paragraphs, parted by a blank line."""
    assert article().body() == "The oil came late.\n\nIt came at last."
    assert article().words() == 8


def test_a_block_points_to_its_words() -> None:
    """A block's span cuts its words out of the text."""
    made = article()
    assert made.blocks[0].span.of(made.text) == "Lamps out"


def test_a_kind_is_shown_or_kept_beside_the_text_but_not_both() -> None:
    """No kind is a block of the text and metadata at once; the body is always shown."""
    assert not SHOWN_KINDS & METADATA_KINDS
    assert BODY_KINDS < SHOWN_KINDS
