"""What speaks for a line as the headline of a text without markup."""

from __future__ import annotations

import pytest
from written_articles import HEADLINE, STORY, drafted

from reader.cleaning.headline_signs import WEIGHTS, is_no_link, signs_of_lines


@pytest.mark.parametrize(
    "text",
    [
        "Skip to main content",
        "+ Our ferries",
        "* Our ferries",
        "3. Our ferries",
        "Sign in",
        "https://a.example/b",
    ],
)
def test_links_and_items_are_no_headlines(text: str) -> None:
    """What leads somewhere else is no headline, whatever stands below it."""
    assert not is_no_link(drafted(text).lines[0])


def test_every_sign_has_a_weight() -> None:
    """What is looked for counts, and what counts is looked for."""
    _, signs = signs_of_lines(drafted(f"{HEADLINE}\n{STORY}"))
    assert signs[0].keys() == WEIGHTS.keys()
