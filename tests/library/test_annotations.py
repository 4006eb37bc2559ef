"""Names and quotations are found again by article, by window, by name and by speaker."""

from __future__ import annotations

from collections.abc import Callable

from reader.article.annotation import (
    AnnotatedArticle,
    Entity,
    EntityType,
    Mention,
    Quotation,
    QuotationKind,
    QuotationState,
    entities,
)
from reader.article.span import Span
from reader.article.text import Article
from reader.library import Library

Make = Callable[..., Article]
Shelve = Callable[..., int]

TEXT = "Wren and Port Ossel met. Wren said “we sail”. The union asked “when”."
MENTIONS = (
    Mention(0, 4, EntityType.PERSON, "Tilda Wren"),
    Mention(9, 19, EntityType.PLACE, "Port Ossel"),
    Mention(25, 29, EntityType.PERSON, "Tilda Wren"),
)
QUOTATIONS = (
    Quotation(
        35, 44, speaker="Tilda Wren", speaker_span=Span(25, 29), cue="said", how="subject", confidence=0.9
    ),
    Quotation(62, 68, QuotationKind.MIXED, QuotationState.UNCLOSED),
)


def test_mentions_of_a_window_are_those_that_overlap_it(library: Library, make: Make, shelve: Shelve) -> None:
    """A mention that starts before the window and reaches into it belongs to it."""
    number = shelve(make(TEXT), "/a.txt", mentions=MENTIONS)
    other = shelve(make(TEXT), "/b.txt", mentions=MENTIONS[:1])
    mentions = library.annotations.mentions
    assert mentions(number) == MENTIONS
    assert mentions(number, 10, 26) == MENTIONS[1:]
    assert mentions(number, 4, 9) == ()
    assert mentions(number, 19) == MENTIONS[2:]
    assert mentions(other) == MENTIONS[:1]


def test_names_are_counted_as_the_text_counts_them(library: Library, make: Make, shelve: Shelve) -> None:
    """The names of an article and the places of one of them."""
    number = shelve(make(TEXT), "/a.txt", mentions=MENTIONS)
    assert library.annotations.entities(number) == entities(MENTIONS)
    assert library.annotations.entities(number)[0] == Entity("Tilda Wren", EntityType.PERSON, 2, 0)
    assert library.annotations.mentions_of(number, "Tilda Wren") == (MENTIONS[0], MENTIONS[2])
    assert library.annotations.mentions_of(number, "Nobody") == ()


def test_quotations_come_back_whole(library: Library, make: Make, shelve: Shelve) -> None:
    """Speaker, cue and state are kept; a window gives what overlaps it."""
    number = shelve(make(TEXT), "/a.txt", quotations=QUOTATIONS)
    assert library.annotations.quotations(number) == QUOTATIONS
    assert library.annotations.quotations(number, 0, 36) == QUOTATIONS[:1]
    assert library.articles.rows([number])[0].quotations == 2


def test_shelving_again_replaces_what_was_there(library: Library, make: Make, shelve: Shelve) -> None:
    """A new text leaves none of the old names and quotations behind."""
    number = shelve(make(TEXT), "/a.txt", mentions=MENTIONS, quotations=QUOTATIONS)
    library.shelf.shelve(number, AnnotatedArticle(make("Short")), "r2")
    assert library.annotations.mentions(number) == ()
    assert library.annotations.quotations(number) == ()
    assert library.annotations.entities(number) == ()


def test_names_of_a_shelving_that_was_taken_back_are_given_again(
    library: Library, make: Make, shelve: Shelve
) -> None:
    """A failed write leaves no mention that points to a name that is not stored."""
    try:
        with library._store.writing():
            shelve(make(TEXT), "/a.txt", mentions=MENTIONS)
            raise KeyboardInterrupt
    except KeyboardInterrupt:
        pass
    number = shelve(make(TEXT), "/b.txt", mentions=MENTIONS)
    assert library.annotations.mentions(number) == MENTIONS
