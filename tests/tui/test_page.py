"""Pages: an article as the view shows it."""

from __future__ import annotations

from dataclasses import replace

import pytest

from reader.article.span import Span
from reader.article.text import Article, Block, Kind
from reader.tui.page import Page, with_byline


def article(*kinds: Kind) -> Article:
    """An article with a block of four letters for every kind."""
    blocks = tuple(Block(kind, 6 * place, 6 * place + 4) for place, kind in enumerate(kinds))
    return Article("\n\n".join("abcd" for _ in kinds), blocks)


HEADLINE, STANDFIRST, PARAGRAPH, CAPTION = Kind.HEADLINE, Kind.STANDFIRST, Kind.PARAGRAPH, Kind.CAPTION


@pytest.mark.parametrize(
    ("kinds", "place"),
    [
        ((HEADLINE, STANDFIRST, PARAGRAPH), 2),
        ((HEADLINE, PARAGRAPH), 1),
        ((HEADLINE,), 1),
        ((PARAGRAPH, HEADLINE), 0),
        ((), 0),
    ],
)
def test_the_byline_stands_below_headline_and_standfirst(kinds: tuple[Kind, ...], place: int) -> None:
    """It is an empty block of the text: no character stands in it, and the order of the text is kept."""
    made = article(*kinds)
    blocks, notes = with_byline(made)
    assert notes == {}
    assert [block.kind for block in blocks].index(Kind.BYLINE) == place
    assert blocks[place].start == blocks[place].end
    assert [block for block in blocks if block.kind is not Kind.BYLINE] == list(made.blocks)
    assert [block.start for block in blocks] == sorted(block.start for block in blocks)


def test_what_is_to_be_told_of_a_text_stands_below_the_byline() -> None:
    """Each note is an empty block with its words, in order."""
    made = replace(article(HEADLINE, PARAGRAPH), notes=("The raw text is shown", "Nothing was cut"))
    blocks, notes = with_byline(made)
    assert [notes[place] for place in sorted(notes)] == list(made.notes)
    assert all(blocks[place].start == blocks[place].end for place in notes)
    assert sorted(notes) == [2, 3]


def test_hidden_kinds_are_left_out_of_what_is_shown() -> None:
    """With captions hidden the other blocks stand as they stood."""
    made = article(HEADLINE, CAPTION, PARAGRAPH)
    page = Page(
        number=1,
        text=made.text,
        blocks=made.blocks,
        byline=(),
        narrow=True,
        text_hash="",
        annotations=lambda *_: ((), ()),
    )
    assert page.shown_blocks() == made.blocks
    hidden = page._replace(hidden=frozenset({CAPTION}))
    assert [block.kind for block in hidden.shown_blocks()] == [HEADLINE, PARAGRAPH]


def test_each_place_of_many_is_looked_for_in_one_hidden_block_at_most(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """However many captions are hidden: at every key of a search, every hit is asked about."""
    made = article(*(HEADLINE, PARAGRAPH, CAPTION, PARAGRAPH, CAPTION, CAPTION) * 30)
    page = Page(1, made.text, made.blocks, (), True, "", lambda *_: ((), ()), hidden=frozenset({CAPTION}))
    captions = [block.span for block in made.blocks if block.kind is CAPTION]
    places, looked = range(len(made.text)), list[int]()
    inside, honest = {place for span in captions for place in range(span.start, span.end)}, Span.__contains__

    def counted(span: Span, place: int) -> bool:
        looked.append(place)
        return honest(span, place)

    monkeypatch.setattr(Span, "__contains__", counted)
    hides = page.hides()
    assert [place for place in places if hides(place)] == sorted(inside)
    assert len(looked) <= len(places)
