"""A page in pieces: each block of text, and where it stands."""

from __future__ import annotations

from collections.abc import Callable

from reader.importers.page_blocks import PageBlock

Blocks = Callable[[str], list[PageBlock]]


def test_words_of_one_line_are_one_block(blocks: Blocks) -> None:
    """Bold words, links and spans do not part a line; words on both sides of an inner block are two."""
    found = blocks("<p>The <b>ferry</b> <a href='x'>stays</a>.</p><div>Above<p>inside</p>below</div>")
    assert [block.text for block in found] == ["The ferry stays.", "Above", "inside", "below"]
    assert [block.place.tag for block in found] == ["p", "div", "p", "div"]


def test_a_break_ends_a_line_without_a_gap(blocks: Blocks) -> None:
    """Lines that only a break parts know that no gap stands between them."""
    assert [(b.text, b.gap) for b in blocks("<p>One<br>two</p><p>Three</p>")] == [
        ("One", True),
        ("two", False),
        ("Three", True),
    ]


def test_what_nobody_reads_is_left_out(blocks: Blocks) -> None:
    """Scripts, styles, forms' fields and pictures' codes give no text."""
    body = "<script>var a</script><style>p{}</style><button>Go</button><svg><text>x</text></svg><p>Ferry</p>"
    assert [block.text for block in blocks(body)] == ["Ferry"]


def test_links_and_bold_words_are_counted(blocks: Blocks) -> None:
    """A block knows how many of its words are links, whether it is one link, and whether it is bold."""
    (part, whole, bold) = blocks(
        "<p>Read <a href='x'>this one</a> now</p><p><a href='x'>Bridge closed</a></p><p><b>Next</b></p>"
    )
    assert (part.words, part.linked, part.is_link) == (4, 2, False)
    assert (whole.linked, whole.is_link) == (2, True)
    assert bold.is_strong
    assert not part.is_strong


def test_a_row_of_figures_is_one_block(blocks: Blocks) -> None:
    """The cells of a table's row stand in one line; columns of paragraphs stay paragraphs."""
    found = blocks(
        "<table><tr><td>2024</td><td>1,204</td></tr><tr><td><p>Left</p></td><td><p>Right</p></td></tr></table>"
    )
    assert [block.text for block in found] == ["2024 | 1,204", "Left", "Right"]


def test_scripts_without_spaces_have_words(blocks: Blocks) -> None:
    """Two letters of such a script count as a word, so that its paragraphs are long enough to be prose."""
    (block,) = blocks(
        "<p>港の渡し船は月曜日も動かなかったと町の役所は述べた。修理は週末までに終わるという。</p>"
    )
    assert block.words > 15
    assert block.is_prose


def test_names_come_apart_into_words(blocks: Blocks) -> None:
    """Classes and ids, in whatever style they are written."""
    (block,) = blocks("<p class='mainStory-text' id='art_12'>Ferry</p>")
    assert block.place.tokens() == ["main", "story", "text", "art"]


def test_a_link_keeps_its_words_where_a_break_stands_in_it(blocks: Blocks) -> None:
    """At its start, in its middle, or where whole blocks stand in it: each block has those it holds."""
    first, second = "ferry", "stays in harbour"
    for page, found in (
        (f"<p>The <a href='/x'><br>{first} {second}</a> now</p>", [[], [("/x", f"{first} {second}")]]),
        (f"<p>\n <a href='/x'><br>{first}</a></p>", [[("/x", first)]]),
        (f"<p>The <a href='/x'>{first}<br><i>{second}</i></a></p>", [[("/x", first)], [("/x", second)]]),
        (f"<a href='/x'><h2>{first}</h2><p>{second}</p></a>", [[("/x", first)], [("/x", second)]]),
        (f"<p><a href='/x'>{first}<br> </a>{second}</p>", [[("/x", first)], []]),
    ):
        assert [list(block.links) for block in blocks(page)] == found


def test_a_paragraph_without_spaces_is_no_link_for_one_in_it(blocks: Blocks) -> None:
    """Where words do not stand apart, so much of a block is a link as its letters are."""
    start, end = "港の渡し船は月曜日も動かなかったと", "町の役所は述べた。修理は週末までに終わる。"
    part, whole = blocks(f"<p>{start}<a href='x'>役所</a>{end}</p><p><a href='x'>{start}{end}</a></p>")
    assert (part.is_link, whole.is_link) == (False, True)
    assert part.linked * 5 < part.words and whole.linked == whole.words


def test_names_of_an_element_are_kept_to_a_length(blocks: Blocks) -> None:
    """However long a class is, thousands of blocks in it are told apart by it in little time and room."""
    (block,) = blocks(f"<div class='{'wave ' * 9_000}' role='{'tide ' * 9_000}'><p>Ferry</p></div>")
    around = block.place.parent
    assert around is not None
    assert 900 < len(around.name) < 9_000
    assert 900 < len(around.attributes) < 9_000
