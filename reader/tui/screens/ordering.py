"""Ordering: the entries of the sheet that chooses how the list is sorted and grouped."""

from __future__ import annotations

from reader.library.piles import Grouping, Order
from reader.tui.widgets.entry_list import Entry, Part

_ORDERS = {
    Order.DATE: ("Date", "the newest first, those without a date last"),
    Order.ADDED: ("Added", "what came last into the library first"),
    Order.TITLE: ("Title", "in the order of the alphabet"),
    Order.OUTLET: ("Outlet", "in the order of the alphabet, the newest first"),
    Order.LENGTH: ("Length", "the longest first"),
    Order.UNREAD: ("Unread", "what is unread first"),
}
_GROUPINGS = {
    Grouping.NONE: ("No groups", "one article below the other"),
    Grouping.DAY: ("Days", "under each day what came out on it"),
    Grouping.OUTLET: ("Outlets", "under each outlet its articles"),
    Grouping.STORY: ("Stories", "articles of one story together, set in below the first"),
}


def order_entries(order: Order, grouping: Grouping) -> list[Entry]:
    """Every order and every grouping, those in force with a sign."""
    entries = [Entry((Part("Sorted by", "panel.heading"),))]
    entries += [_entry(("order", one), *words, now=one is order) for one, words in _ORDERS.items()]
    entries.append(Entry((Part("Grouped by", "panel.heading"),), gap=True))
    entries += [_entry(("grouping", one), *words, now=one is grouping) for one, words in _GROUPINGS.items()]
    return entries


def _entry(key: object, name: str, detail: str, *, now: bool) -> Entry:
    sign = " ✓" if now else ""
    return Entry((Part(name + sign, "text", 1), Part(detail, "panel.detail", 1)), key)
