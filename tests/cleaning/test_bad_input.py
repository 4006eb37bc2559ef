"""Text that no editor would let through: it comes out sensible, whole, and soon."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from reader.article.document import RawDocument
from reader.article.text import Article, Kind
from reader.cleaning import REPAIRS, clean, clean_text, lines_of
from reader.cleaning.draft import Draft

FIRST = (
    "The ferry to Lowmark stayed in harbour on Monday because the ramp at Westhaven had been damaged.",
    "Engineers said that the ramp would be repaired before the weekend, and that boats would sail.",
    "Nobody in Westhaven was surprised, for the ramp had been loose since the last storm of the winter.",
)
SECOND = (
    "The swimming steps at Conger have been closed for good after the sea had taken the lowest of them.",
    "A council meeting on Thursday will settle what becomes of the changing huts and of their keeper.",
    "The keeper said that she had heard of it from the gulls, and asked for a boat and a winter’s wage.",
)
PIECES = st.sampled_from(
    (
        *FIRST,
        "the ferry-",
        "to Low-",
        "mark",
        ", which",
        "und",
        "“",
        "(",
        "12:40",
        "a\u00a0b",
        "cafÃ©",
        "x" * 90,
    )
)
HONEST = st.text(st.characters(exclude_characters="ÂÃÄÅÏÐÑâïð", codec="utf-8"), max_size=30)
"""Text without the letters that a wrong decoding leaves: those are torn letters, and are mended."""


def cleaned(text: str) -> Article:
    """The article in a text."""
    return clean(RawDocument("text", b"", "plain text", lines_of(text)))


def test_two_articles_in_one_text_are_both_there() -> None:
    """The second one follows the first, paragraph for paragraph."""
    text = "\n\n".join(("Ferry stays in harbour", *FIRST, "Swimming steps closed", *SECOND))
    body = clean_text(text)
    assert [body.find(paragraph) for paragraph in (*FIRST, *SECOND)] == sorted(
        body.find(paragraph) for paragraph in (*FIRST, *SECOND)
    )
    assert all(paragraph in body for paragraph in (*FIRST, *SECOND))


@pytest.mark.parametrize("line", ["@" * 40_000, ">" * 40_000, "a| " * 40_000, "a >" * 40_000, "@a." * 40_000])
def test_signs_of_rows_and_addresses_take_linear_time(line: str) -> None:
    """Thousands in a line: a pattern that parts them in every way there is would not end."""
    related = (f"{line} one two three", f"{line} four five", f"{line} six seven")
    for text in ((*FIRST, "Related articles", *related, *SECOND), (FIRST[0], line)):
        assert clean_text("\n\n".join(text)).startswith(FIRST[0])
    assert clean_text("\n".join(line[at : at + 40] for at in range(0, len(line), 40)))


def test_entries_of_a_live_blog_keep_their_order() -> None:
    """Every entry and every time is shown, in the order of the text."""
    entries = [f"1{hour}:0{hour}\n\n{paragraph}" for hour, paragraph in enumerate((*FIRST, *SECOND))]
    article = cleaned("Storm in the harbour\n\n" + "\n\n".join(entries))
    shown = [article.text[block.start : block.end] for block in article.blocks[1:]]
    assert shown == [line for entry in entries for line in entry.split("\n\n")]
    assert [block.kind for block in article.blocks[1::2]] == [Kind.TIME] * 6


def test_capitals_alone_are_no_reason_to_cut() -> None:
    """A text in capitals is a text."""
    text = "\n\n".join(("FERRY STAYS IN HARBOUR", *(paragraph.upper() for paragraph in FIRST)))
    assert clean_text(text) == "\n\n".join(paragraph.upper() for paragraph in FIRST)


def test_controls_and_bidi_marks_are_gone_and_the_words_stay() -> None:
    """A word with a NUL in it is that word."""
    text = "\n\n".join(("Ferry stays", *(p.replace("e", "e\x00\u202e") for p in FIRST)))
    assert clean_text(text) == "\n\n".join(FIRST)


@pytest.mark.parametrize(
    "line",
    [
        "word " * 220_000,
        "word. " * 180_000,
        "Word! " * 180_000,
        "港は閉鎖。" * 200_000,
        "a," * 500_000,
        "-" * 1_000_000,
        "By Ilse " * 130_000,
        "12:40 " * 170_000,
        "Ã©" * 500_000,
        "\x80â" * 500_000,
        "(" * 1_000_000,
        "https://" * 125_000,
        "<div " * 200_000,
    ],
    ids=lambda line: line[:8].encode("unicode_escape").decode(),
)
def test_one_line_of_a_million_signs_is_cleaned(line: str) -> None:
    """Whatever it repeats, no rule goes over it again and again, and something is shown."""
    assert cleaned(f"Ferry stays in harbour\n\n{line}").text


def test_a_torn_text_of_many_lines_is_cleaned() -> None:
    """A hundred thousand pieces are joined in one go."""
    article = cleaned("The ferry to\nLowmark\n, which is old,\nstayed in\n" * 25_000)
    assert article.text.count("Lowmark") == 25_000


@settings(max_examples=120)
@given(st.lists(st.tuples(PIECES | HONEST, st.sampled_from(("\n", "\n\n"))), max_size=14))
def test_repairs_change_no_word(parts: list[tuple[str, str]]) -> None:
    """What a repaired text says is what the raw one says, but for hyphens, spaces and torn letters."""
    text = "".join(piece + end for piece, end in parts)
    draft = Draft.of(RawDocument("text", b"", "plain text", lines_of(text)))
    before = bare("".join(line.text for line in draft.lines))
    for rule in REPAIRS:
        rule.apply(draft)
    assert bare("".join(line.text for line in draft.lines)) == before


def bare(text: str) -> str:
    """A text without what repairs may take: spaces, hyphens, invisible signs, torn letters."""
    signs = "-\u00ad\u200b\u2060"
    return "".join(
        "é" if sign == "Ã" else sign for sign in text if not (sign.isspace() or sign in signs or sign == "©")
    )
