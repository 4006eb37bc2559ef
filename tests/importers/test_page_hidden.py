"""Elements that nobody sees."""

from __future__ import annotations

import pytest
from lxml import html

from reader.importers.page_hidden import is_hidden


@pytest.mark.parametrize(
    ("markup", "hidden"),
    [
        ("<div hidden>Offer</div>", True),
        ("<div aria-hidden='true'>Offer</div>", True),
        ("<div style='color: red; display: none'>Offer</div>", True),
        ("<div class='offer d-none'>Offer</div>", True),
        ("<div class='Hidden'>Offer</div>", True),
        ("<p class='screen-reader-text'>Skip this</p>", True),
        ("<div class='hidden md:block'>Text</div>", False),
        ("<div class='d-none d-lg-flex'>Text</div>", False),
        ("<div class='hidden-content-shown'>Text</div>", False),
        ("<div style='display: block'>Text</div>", False),
        ("<div>Text</div>", False),
    ],
)
def test_what_is_hidden_says_so(markup: str, hidden: bool) -> None:
    """By an attribute, by its style or by a whole class name; not what is hidden on small screens only."""
    assert is_hidden(html.fragment_fromstring(markup)) is hidden
