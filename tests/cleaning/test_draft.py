"""The draft knows its lines, their words, and where the story stands."""

from __future__ import annotations

from dataclasses import replace

from reader.article.document import RawDocument
from reader.article.text import Kind, Metadata
from reader.cleaning import lines_of
from reader.cleaning.draft import Draft

STORY = "The ferry to Lowmark stayed in harbour on Monday because the ramp had been damaged by the storm."


def draft_of(*texts: str) -> Draft:
    """An indexed draft of some lines."""
    draft = Draft.of(RawDocument("x", b"", "plain text", lines_of("\n\n".join(texts))))
    draft.index()
    return draft


def test_the_first_verdict_stays() -> None:
    """A rule cannot take back what an earlier one has said."""
    draft = draft_of("Share")
    draft.rule = "first"
    draft.mark(draft.lines[0], Kind.SHARE_ROW)
    draft.rule = "second"
    draft.mark(draft.lines[0], Kind.TEASER)
    assert (draft.lines[0].kind, draft.lines[0].rule) == (Kind.SHARE_ROW, "first")


def test_what_is_known_is_not_learnt_again() -> None:
    """The first that tells a fact is believed."""
    draft = draft_of("Share")
    draft.learn(outlet="Tidelines", section="")
    draft.learn(outlet="Another", section="Coast")
    assert (draft.facts.outlet, draft.facts.section) == ("Tidelines", "Coast")


def test_no_time_to_come_is_believed() -> None:
    """Measured by the day on which the text was taken in, whenever it is read again; the next one counts."""
    hints = Metadata(published="2026-03-09T10:00", updated="March 7, 2026")
    document = RawDocument("x", b"", "plain text", lines_of("Share"), hints, taken="2026-03-06T22:10:00Z")
    draft = Draft.of(document)
    assert (draft.facts.published, draft.facts.updated) == ("", "March 7, 2026")
    draft.learn(published="2026-03-08")
    assert draft.facts.published == ""
    draft.learn(published="2026-03-05")
    assert draft.facts.published == "2026-03-05"
    assert Draft.of(replace(document, taken="2026-03-08T01:00:00Z")).facts.published == "2026-03-09T10:00"


def test_the_story_is_the_stretch_with_most_words() -> None:
    """Short lines above and below are no part of it; a short sentence at its end is."""
    long = f"{STORY} {STORY}"
    draft = draft_of("Home", "Coast", long, "A ramp", long, "Nobody was hurt.", "Home", "About us")
    assert draft.span() == range(2, 6)
    assert [line.text for line in draft.top()] == ["Home", "Coast"]


def test_a_marked_line_is_no_part_of_the_story() -> None:
    """The stretch is looked for again when a line gets its kind."""
    draft = draft_of(STORY, STORY)
    assert draft.span() == range(2)
    draft.mark(draft.lines[1], Kind.CAPTION)
    assert draft.span() == range(1)


def test_lines_are_found_by_a_word() -> None:
    """Open lines only, in order."""
    draft = draft_of("The ramp", "The ferry", "A ramp too")
    draft.mark(draft.lines[0], Kind.CAPTION)
    assert [line.text for line in draft.with_word({"ramp"})] == ["A ramp too"]
    assert draft.with_word({"nothing"}) == []
