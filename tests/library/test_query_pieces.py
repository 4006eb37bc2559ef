"""What is typed is cut into words and phrases with what stands before them."""

from __future__ import annotations

from reader.library.query_pieces import closing, pieces, value_of


def test_pieces_keep_their_signs_and_lose_their_brackets() -> None:
    """A bracket that a value opened itself belongs to it."""
    found = list(pieces('-(ferry or title:"low tide") #quay tag:pier(north))'))
    assert [one["lead"] for one in found] == ["-(", "", "", "", "", ""]
    assert [value_of(one) for one in found] == ["ferry", "or", "low tide", "", "quay", "pier(north)"]
    assert [closing(one) for one in found] == [0, 0, 0, 1, 0, 1]
    assert found[4]["tag"]
