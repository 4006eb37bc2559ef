"""Decided lines become a text, its blocks, and what was cut."""

from __future__ import annotations

from reader.article.document import RawDocument
from reader.article.text import Block, Kind, LinkedHeadline, Metadata, Removed
from reader.cleaning import lines_of
from reader.cleaning.assembly import assemble
from reader.cleaning.draft import Draft


def test_text_blocks_and_cut_lines_fit_together() -> None:
    """The headline stands first; a cut line stands before the block that follows it, or at the end."""
    text = "Share\n\nOne.\n\nREAD: Two\n\nThree."
    draft = Draft.of(RawDocument("x", b"", "plain text", lines_of(text), Metadata(headline="Title")))
    share, one, read, _three = draft.lines
    for line, kind in ((share, Kind.SHARE_ROW), (one, Kind.PARAGRAPH), (read, Kind.LINKED_HEADLINE)):
        draft.rule = f"{kind} rule"
        draft.mark(line, kind)
    draft.linked.append((read, "Two"))
    article = assemble(draft)
    assert article.text == "Title\n\nOne.\n\nThree."
    assert article.blocks == (
        Block(Kind.HEADLINE, 0, 5),
        Block(Kind.PARAGRAPH, 7, 11),
        Block(Kind.PARAGRAPH, 13, 19),
    )
    assert article.removed == (
        Removed(1, "Share", Kind.SHARE_ROW, "share row rule", 7),
        Removed(5, "READ: Two", Kind.LINKED_HEADLINE, "linked headline rule", 13),
    )
    assert article.linked == (LinkedHeadline("Two", 13),)
