"""The language of queries on a page, above the keys: what can be typed, and what it finds."""

from __future__ import annotations

from reader.tui.widgets.entry_list import Entry, Part

_COLUMN = 24  # cells for what is typed

TYPED = (
    ("ferry talks", "both words, in any of their English forms"),
    ("harb*", "words that begin so"),
    ('"low tide"', "just these words, one after the other"),
    ("-tunnel", "articles without it; a minus stands before anything"),
    ("ferry or boat", "one of both"),
    ("-(ferry or boat)", "neither; what stands in brackets means one thing, after a field too"),
    ("ferry NOT boat", "AND, OR and NOT in capitals: both, one of both, without"),
    ("title: outlet:", "words of the headline, of the outlet"),
    ("author: section:", "words of the authors, of the section"),
    ('speaker:"Ilse Marrow"', "somebody of that name is quoted"),
    ("person: place: org: name:", "a name that occurs"),
    ("after:2026-03", "from March 2026 on"),
    ("before:2026-03-14", "before that day"),
    ("day:2026", "of that year; or month, or day"),
    ("is:unread", "or read, started, starred, archived, copy"),
    ("has:note", "or passage, tag, quotation, link"),
    ("tag: lang: story:", "a tag, a language (de), a story by the id of an article"),
)


def typed_entries() -> list[Entry]:
    """What can be typed, a line each."""
    lines = [
        Entry((Part(finds, "text", 1, lead=f"{typed:<{_COLUMN}}  "),), ("typed", typed))
        for typed, finds in TYPED
    ]
    return [Entry((Part("What can be searched for", "panel.heading"),)), *lines]
