"""Drafts of texts written for these tests."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from reader.article.document import RawDocument
from reader.cleaning import lines_of
from reader.cleaning.draft import Draft


@pytest.fixture
def draft_of() -> Callable[[str], Draft]:
    """Makes a draft of a text, with its lines looked at and none of them judged."""

    def made(text: str) -> Draft:
        draft = Draft.of(RawDocument("", b"", "plain text", lines_of(text)))
        draft.index()
        return draft

    return made
