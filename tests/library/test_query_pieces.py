"""What is typed is cut into brackets, words and phrases with what stands before them."""

from __future__ import annotations

import pytest

from reader.library.query_pieces import Closing, Opening, Piece, is_last, pieces


def cut(text: str) -> list[str]:
    """The pieces of a query, each as it may be typed alone."""
    shown = list[str]()
    for piece in pieces(text):
        if isinstance(piece, Closing):
            shown.append(")" + "*" * piece.star)
            continue
        before = "-" * piece.minus + (f"{piece.field}:" if piece.field else "") + "-" * piece.inner
        if isinstance(piece, Opening):
            shown.append(f"{before}(")
        else:
            marks = '"' if piece.phrase else ""
            shown.append(f"{before}{marks}{piece.value}{marks}{'*' * piece.star}")
    return shown


@pytest.mark.parametrize(
    ("text", "found"),
    [
        (
            '-(ferry or title:"low tide") #quay tag:pier(north))',
            ["-(", "ferry", "or", 'title:"low tide"', ")", "tag:quay", "tag:pier(north)"],
        ),
        ("((a)b)-c", ["(", "(", "a", ")", "b", ")", "-c"]),
        ("NOT(a)OR(b)", ["NOT", "(", "a", ")", "OR", "(", "b", ")"]),
        ("f(x) a(b c) d-(e g)", ["f(x)", "a", "(", "b", "c", ")", "d", "-(", "e", "g", ")"]),
        ('("a b"*)*', ["(", '"a b"*', ")*"]),
        ("-day:(2026 or #9b)", ["-day:(", "2026", "or", "tag:9b", ")"]),
        ('title:-(a or b) #-c day:--"2026"', ["title:-(", "a", "or", "b", ")", "tag:-c", 'day:-"2026"']),
        (") :( http://a.example/b", [":", "(", "http://a.example/b"]),
    ],
)
def test_query_is_cut_at_its_brackets(text: str, found: list[str]) -> None:
    """A bracket that a word opened itself and closes belongs to it; one that nothing opened is left out."""
    assert cut(text) == found


def test_end_of_a_query_or_of_a_bracket_is_known() -> None:
    """What stands last has nothing behind it that it could join."""
    text = "(a b ) c "
    words = [piece for piece in pieces(text) if isinstance(piece, Piece)]
    assert [is_last(text, piece) for piece in words] == [False, True, True]
