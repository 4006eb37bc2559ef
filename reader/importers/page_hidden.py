"""Elements that nobody sees: hidden by an attribute, by their style, or by what their class is called.

`<p class="offer d-none">Subscribe</p>` -> hidden; `<div class="hidden md:block">` shows on large screens.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from lxml.etree import _Element as Element

_NAMES = frozenset(
    (
        *("hidden", "hide", "invisible", "d-none", "is-hidden", "u-hidden"),
        *("sr-only", "visually-hidden", "visuallyhidden", "u-visually-hidden", "screen-reader-text"),
    )
)
"""Class names that hide an element, from the eye at least."""
_SIZED = (":", "d-", "hidden-", "hide-", "visible")
"""What class names hold that say on which screens an element is shown: then it is hidden on some only."""


def is_hidden(element: Element) -> bool:
    """Whether an element says of itself that it is not shown."""
    get = element.get
    if get("hidden") is not None or get("aria-hidden") == "true":
        return True
    style = get("style")
    if style is not None and "display:none" in style.replace(" ", ""):
        return True
    name = get("class")
    return name is not None and _is_called_hidden(name)


def _is_called_hidden(name: str) -> bool:
    """Whether one of an element's class names hides it, and none says that it is shown on some screens."""
    names = name.lower().split()
    if _NAMES.isdisjoint(names):
        return False
    return not any(each not in _NAMES and any(sign in each for sign in _SIZED) for each in names)
