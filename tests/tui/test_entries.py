"""What the panel lists: quotations, names, links, passages."""

from __future__ import annotations

from dataclasses import replace

from reader.article.annotation import Entity, EntityType, Quotation, QuotationKind, QuotationState
from reader.article.bookmark import Bookmark, BookmarkState, select
from reader.article.text import Block, Kind
from reader.tui import entries
from reader.tui.widgets.entry_list import Entry

TEXT = "Lamps out\n\nA lamp.\n\n“It is dark,” said Ida Voss.\n\n“Very,” she said. “Still.”"
BLOCKS = (
    Block(Kind.HEADLINE, 0, 9),
    Block(Kind.CAPTION, 11, 18),
    Block(Kind.PARAGRAPH, 20, 48),
    Block(Kind.PARAGRAPH, 50, len(TEXT)),
)
VOSS = Entity("Ida Voss", EntityType.PERSON, 3, 35)
ORREL = Entity("Orrel", EntityType.PLACE, 1, 60)


def quoted(words: str, **about: object) -> Quotation:
    """A quotation of TEXT by its words."""
    start = TEXT.index(words)
    return Quotation(start, start + len(words), **about)  # type: ignore[arg-type]


def lines(entry: Entry) -> list[str]:
    """The words of an entry, part by part."""
    return [part.text for part in entry.parts]


def bookmark(words: str, **about: object) -> Bookmark:
    """A bookmark of TEXT by its words."""
    start = TEXT.index(words)
    selector = select(TEXT, start, start + len(words), "hash")
    made = Bookmark("01", "article", selector, 0, created="2019-03-14T08:00:00Z")
    return replace(made, **about)  # type: ignore[arg-type]


def test_quotations_stand_under_the_name_of_the_speaker() -> None:
    """A speaker's name stands once above what they say in a row; it cannot be chosen."""
    found = entries.quotation_entries(
        TEXT,
        BLOCKS,
        [
            quoted("“It is dark,”", speaker="Ida Voss", cue="said"),
            quoted("“Very,”", speaker="Ida Voss", cue="said"),
            quoted("“Still.”"),
        ],
    )
    assert [entry.key is None for entry in found] == [True, False, False, True, False]
    assert lines(found[0]) == ["Ida Voss"]
    assert lines(found[1]) == ["“It is dark,”", "said · ¶\u00a01"]
    assert lines(found[3]) == ["No speaker named"]
    assert lines(found[4]) == ["“Still.”", "¶\u00a02"]


def test_a_quotations_key_is_its_place() -> None:
    """Enter finds the way by where the words start and end."""
    found = entries.quotation_entries(TEXT, BLOCKS, [quoted("“Very,”")])
    assert found[1].key == ("quotation", TEXT.index("“Very"), TEXT.index(" she"))


def test_a_damaged_quotation_says_what_is_wrong() -> None:
    """A warning sign, and what the marks lack in words."""
    found = entries.quotation_entries(
        TEXT, BLOCKS, [quoted("“Very,”", state=QuotationState.UNCLOSED, kind=QuotationKind.MIXED)]
    )
    assert lines(found[1]) == ["“Very,” ⚠", "mixed · ¶\u00a02 · the closing mark is missing"]


def test_every_damage_has_its_words() -> None:
    """No state of a quotation is without an explanation but the whole one."""
    for state in QuotationState:
        found = entries.quotation_entries(TEXT, BLOCKS, [quoted("“Very,”", state=state)])
        assert ("⚠" in lines(found[1])[0]) == (state is not QuotationState.WHOLE)
        assert (lines(found[1])[1] == "¶\u00a02") == (state is QuotationState.WHOLE)


def test_headlines_and_captions_are_no_paragraphs() -> None:
    """Paragraphs are counted as a person counts them."""
    assert entries.paragraph_numbers(BLOCKS) == ([0, 11, 20, 50], [0, 0, 1, 2])


def test_names_stand_by_type_with_their_counts() -> None:
    """People before places, each under its heading, painted in the colour of the type."""
    found = entries.name_entries((ORREL, VOSS), frozenset())
    assert [lines(entry) for entry in found] == [["People 1"], ["Ida Voss 3×"], ["Places 1"], ["Orrel"]]
    assert found[1].parts[0].scope == "entity.person"
    assert found[1].key == ("name", "Ida Voss", EntityType.PERSON)


def test_a_type_that_is_switched_off_is_one_line() -> None:
    """Its names are not listed, and that is said."""
    found = entries.name_entries((ORREL, VOSS), frozenset({EntityType.PERSON}))
    assert lines(found[0]) == ["People 1 · not shown"]
    assert not any("Ida Voss" in line for entry in found for line in lines(entry))


def test_every_type_has_a_heading() -> None:
    """No type of name is left out of the panel and of the legend."""
    assert set(entries.TYPES) == set(EntityType)
    assert len(entries.legend_entries((), frozenset())) == len(EntityType) + 1  # indirect quotations


def test_the_legend_says_which_types_are_shown() -> None:
    """Every type with its names and mentions counted, and whether it is hidden."""
    found = {
        entry.key: lines(entry) for entry in entries.legend_entries((VOSS,), frozenset({EntityType.DATE}))
    }
    assert found["type", EntityType.PERSON] == ["People", "shown · 1 name, 3 mentions"]
    assert found["type", EntityType.DATE] == ["Dates", "hidden · 0 dates, 0 mentions"]


def test_passages_stand_in_the_order_of_the_text() -> None:
    """Wherever they were marked first, they are listed as they stand."""
    found = entries.passage_entries([bookmark("“Very,”", id="02"), bookmark("Lamps out", id="01")])
    assert [entry.key for entry in found] == [("passage", "01"), ("passage", "02")]


def test_a_passage_shows_its_words_note_tags_and_day() -> None:
    """What was marked, what was written to it, and when."""
    entry = entries.passage_entry(bookmark("Lamps out", note="Ask Ida", tags=("pier", "oil")), gap=False)
    assert lines(entry) == ["Lamps out", "✎ Ask Ida", "#pier #oil · 14 Mar 2019"]


def test_a_passage_over_two_paragraphs_shows_where_they_part() -> None:
    """On one line, by the sign of paragraphs."""
    one = bookmark("Lamps out")
    two = replace(one, selector=replace(one.selector, exact="Lamps out.\n\nOil is dear."))
    assert lines(entries.passage_entry(two, gap=False))[0] == "Lamps out. ¶ Oil is dear."


def test_a_passage_that_moved_or_is_gone_says_so() -> None:
    """An orphan keeps its words and is shown with them."""
    moved = entries.passage_entry(bookmark("Lamps out", state=BookmarkState.MOVED, score=0.87), gap=False)
    gone = entries.passage_entry(bookmark("Lamps out", state=BookmarkState.ORPHAN), gap=False)
    assert lines(moved)[-1] == "14 Mar 2019 · moved, 87 % alike"
    assert lines(gone) == ["Lamps out", "14 Mar 2019 · no longer in the text"]


def test_links_stand_under_their_reasons() -> None:
    """A reason's heading stands once; a link to an article that is not there cannot lead to one."""
    found = entries.link_entries(
        [
            entries.Linked("Named in the text", "Oil ship late", "Echo · 2 Mar", "“READ: Oil ship late”", 7),
            entries.Linked("Named in the text", "Pier shut", "not in the library", "", None),
            entries.Linked("Same story", "Dark pier", "Post", "shares Orrel", 8),
        ]
    )
    assert [lines(entry)[0] for entry in found] == [
        "Named in the text",
        "Oil ship late",
        "Pier shut",
        "Same story",
        "Dark pier",
    ]
    assert [entry.key for entry in found if entry.key] == [
        ("link", 7),
        ("missing", "Pier shut"),
        ("link", 8),
    ]
    assert lines(found[1])[2] == "“READ: Oil ship late”"


def test_a_date_or_figure_says_what_it_comes_to() -> None:
    """Behind the words stands the day or the count, where it is not what the words say already."""
    found = (Entity("Sunday", EntityType.DATE, 2, 40), Entity("2019", EntityType.DATE, 1, 60))
    made = entries.name_entries(found, frozenset(), {40: "15 March 2026", 60: "2019"})
    assert [entry.parts[0].text for entry in made] == ["Dates 2", "Sunday 2× · 15 March 2026", "2019"]


def test_a_speaker_is_told_with_a_role_once() -> None:
    """Below the name stands what the article calls the speaker; the second time, the name alone."""
    said = [
        quoted("“It is dark,”", speaker="Ida Voss"),
        quoted("“Very,”"),
        quoted("“Still.”", speaker="Ida Voss"),
    ]
    made = entries.quotation_entries(TEXT, BLOCKS, said, {"Ida Voss": "lamp keeper"})
    headings = [[part.text for part in entry.parts] for entry in made if entry.key is None]
    assert headings == [["Ida Voss", "lamp keeper"], ["No speaker named"], ["Ida Voss"]]
