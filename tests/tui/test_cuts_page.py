"""An article's page with what was cut standing in it."""

from __future__ import annotations

from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from reader.article.annotation import EntityType, Mention, Quotation
from reader.article.text import Block, Kind, Removed
from reader.tui.cuts_page import CutsPage, Places, page_with_cuts
from reader.tui.detail import Piece, Worth, detail
from reader.tui.layout import Layout
from reader.tui.page import Page, Passage

HEADLINE, FIRST, SECOND = "Lamps lit again", "The keeper came home.", "Maud Ferrant stayed."
TEXT = "\n\n".join((HEADLINE, FIRST, SECOND))
FIRST_AT, SECOND_AT = TEXT.index(FIRST), TEXT.index(SECOND)
BLOCKS = (
    Block(Kind.HEADLINE, 0, len(HEADLINE)),
    Block(Kind.BYLINE, len(HEADLINE), len(HEADLINE)),
    Block(Kind.PARAGRAPH, FIRST_AT, FIRST_AT + len(FIRST)),
    Block(Kind.PARAGRAPH, SECOND_AT, len(TEXT)),
)
NAME = Mention(SECOND_AT, SECOND_AT + 12, EntityType.PERSON, "Maud Ferrant")
SPEECH = Quotation(FIRST_AT, len(TEXT))
SHARE = Removed(4, "Share this", Kind.SHARE_ROW, "share row", FIRST_AT)
TWEET = Removed(5, "Tweet", Kind.SHARE_ROW, "share row", FIRST_AT)
RIGHTS = Removed(9, "© Echo", Kind.COPYRIGHT, "copyright", len(TEXT))


def page(*cuts: Removed) -> CutsPage:
    """The page of the article with these lines in it."""

    def annotations(_start: int, _end: int) -> tuple[list[Mention], list[Quotation]]:
        return [NAME], [SPEECH]

    found = Page(
        1, TEXT, BLOCKS, (Piece("Echo", Worth.OUTLET),), True, "hash", annotations, frozenset({FIRST_AT})
    )
    return page_with_cuts(found, cuts, lambda cut: f"{cut.kind} · why")


def shown(made: CutsPage) -> list[str]:
    """What the page shows, block by block."""
    words = []
    for index, block in enumerate(made.page.blocks):
        own = made.page.text[block.start : block.end]
        sign = "× " if index in made.page.cut_blocks else ""
        words.append(sign + own if own else f"({made.page.labels.get(index, detail(made.page.byline, 80))})")
    return words


def test_cut_lines_stand_where_they_stood_under_one_label_a_kind() -> None:
    """Lines of one kind in one place share a label; the article's own blocks stand around them."""
    assert shown(page(RIGHTS, SHARE, TWEET)) == [
        HEADLINE,
        "(Echo)",
        "(share row · why)",
        "× Share this",
        "× Tweet",
        FIRST,
        SECOND,
        "(copyright · why)",
        "× © Echo",
    ]


def test_without_cuts_the_page_is_the_articles_own() -> None:
    """Nothing was cut: the same text, the same blocks."""
    made = page()
    assert (made.page.text, made.page.blocks) == (TEXT, BLOCKS)
    assert made.runs() == []
    assert made.cut_at(FIRST_AT) == -1


def test_a_place_on_the_page_knows_its_cut_line() -> None:
    """From its first to its last character, and not beside it."""
    made = page(SHARE, TWEET, RIGHTS)
    for index, cut in enumerate(made.cuts):
        start = made.page.text.index(cut.text)
        assert made.cut_at(start) == made.cut_at(start + len(cut.text) - 1) == index
    assert made.cut_at(made.page.text.index(FIRST)) == -1
    assert made.cut_at(0) == -1


def test_names_quotations_and_passages_move_along() -> None:
    """What was known about the article's words is known of the same words on the page."""
    made = page(SHARE, TWEET, RIGHTS)
    mentions, quotations = made.page.annotations(0, len(made.page.text))
    assert made.page.text[mentions[0].start : mentions[0].end] == "Maud Ferrant"
    spoken = made.page.text[quotations[0].start : quotations[0].end]
    assert spoken.startswith(FIRST)
    assert spoken.endswith(SECOND)
    (passage,) = made.passages([Passage(SECOND_AT, len(TEXT), "yellow", False)])
    assert made.page.text[passage.start : passage.end] == SECOND


def test_the_runs_are_where_walking_stops() -> None:
    """Each label's first line, in order."""
    made = page(SHARE, TWEET, RIGHTS)
    assert [made.page.text[start:].partition("\n")[0] for start in made.runs()] == ["Share this", "© Echo"]


def test_cut_lines_stand_close_together() -> None:
    """No blank row between a label and its lines, one before the article goes on."""
    made = page(SHARE, TWEET)
    layout = Layout(made.page.text, made.page.blocks, 40, narrow=True)
    rows = [layout.row(y).block for y in range(layout.height)]
    label = made.page.blocks.index(Block(Kind.SHARE_ROW, made.starts[0], made.starts[0]))
    assert rows[rows.index(label) :][:5] == [label, label + 1, label + 2, -1, label + 3]


@given(
    st.lists(st.tuples(st.sampled_from([0, FIRST_AT, SECOND_AT, len(TEXT)]), st.text(min_size=1, max_size=9)))
)
def test_whatever_was_cut_every_word_stands_on_the_page_once(lines: list[tuple[int, str]]) -> None:
    """Article and cut lines together are the page, in order, and every place leads back."""
    made = page(*(Removed(1, words, Kind.TEASER, "prose", before) for before, words in sorted(lines)))
    blocks = [block for block in made.page.blocks if block.start < block.end]
    assert all(a.end <= b.start for a, b in pairwise(blocks))
    own = [b for i, b in enumerate(made.page.blocks) if i not in made.page.cut_blocks and b.start < b.end]
    assert [made.page.text[b.start : b.end] for b in own] == [HEADLINE, FIRST, SECOND]
    for start, cut in zip(made.starts, made.cuts, strict=True):
        assert made.page.text[start : start + len(cut.text)] == cut.text
    for offset, sign in enumerate(TEXT):
        there = made.places.on_page(offset)
        assert made.page.text[there] == sign
        assert made.places.in_article(there) == offset


@given(st.lists(st.tuples(st.integers(0, 50), st.integers(1, 20)), max_size=8), st.integers(0, 400))
def test_a_place_in_a_piece_leads_to_what_follows_it(pieces: list[tuple[int, int]], offset: int) -> None:
    """Places of the page never lead backwards, and never out of the article."""
    places = Places(sorted(pieces))
    found = places.in_article(offset)
    assert 0 <= found <= offset
    assert places.on_page(found) >= offset or places.in_article(places.on_page(found)) == found
