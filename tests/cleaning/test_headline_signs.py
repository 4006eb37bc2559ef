"""What speaks for a line as the headline of a text without markup."""

from __future__ import annotations

import pytest

from reader.article.document import RawDocument
from reader.cleaning import lines_of
from reader.cleaning.draft import Draft
from reader.cleaning.headline_signs import WEIGHTS, is_no_link, signs_of_lines

STORY = """The ferry to Lowmark stayed in harbour on Monday because the ramp at Westhaven had been damaged.

Engineers said that the ramp would be repaired before the weekend, and that two boats would sail."""
HEADLINE = "Ferry to Lowmark stays in harbour"


def drafted(text: str) -> Draft:
    """The draft of a text before any rule has looked at it."""
    draft = Draft.of(RawDocument("case", b"", "plain text", lines_of(text)))
    draft.index()
    return draft


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
