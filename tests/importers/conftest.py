"""What the tests of pages share: the blocks of a piece of markup."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from lxml import html

from reader.importers.page_blocks import PageBlock, blocks_of

Blocks = Callable[[str], list[PageBlock]]


@pytest.fixture
def blocks() -> Blocks:
    """Reads the body of a page into its blocks."""
    return lambda body: blocks_of(html.document_fromstring(f"<html><body>{body}</body></html>"))
