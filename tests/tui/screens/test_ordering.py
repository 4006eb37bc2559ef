"""The sheet that chooses the order of the list."""

from __future__ import annotations

from reader.library.piles import Grouping, Order
from reader.tui.screens.ordering import order_entries


def test_every_order_and_grouping_can_be_chosen() -> None:
    """One entry each, and one sign in each part of the sheet."""
    entries = order_entries(Order.TITLE, Grouping.STORY)
    assert {entry.key for entry in entries if entry.key} == {
        *(("order", order) for order in Order),
        *(("grouping", grouping) for grouping in Grouping),
    }
    assert [entry.parts[0].text for entry in entries if "✓" in entry.parts[0].text] == [
        "Title ✓",
        "Stories ✓",
    ]
