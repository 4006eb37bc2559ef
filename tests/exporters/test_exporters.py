"""What every export format promises."""

from __future__ import annotations

import sys
from dataclasses import replace
from pathlib import Path

import pytest

sys.path.insert(0, str(Path(__file__).parent))

from golden import agrees

from reader.article.text import Article, Block, Kind, Metadata
from reader.exporters import EXPORTERS, exported, exporter_named
from reader.exporters.exporter import Exporter, Leaf
from reader.safety import safe_text

each = pytest.mark.parametrize("exporter", EXPORTERS, ids=lambda exporter: exporter.name)


@each
def test_the_bytes_are_the_contract(exporter: Exporter, leaf: Leaf, bare: Leaf) -> None:
    """Two articles in one text, one with everything and one with next to nothing, are what they were."""
    assert agrees(f"articles{exporter.suffix}", "".join(exported([leaf, bare], exporter)))


@each
def test_the_bytes_of_passages_are_the_contract(exporter: Exporter, leaf: Leaf) -> None:
    """The passages of two articles in one text are what they were."""
    other = replace(leaf, title="Another", passages=leaf.passages[:1])
    assert agrees(f"passages{exporter.suffix}", "".join(exported([leaf, other], exporter, passages=True)))


@each
def test_nothing_that_a_terminal_obeys_is_exported(exporter: Exporter, leaf: Leaf) -> None:
    """Controls and direction signs, wherever they stand, come out of no exporter as they are."""
    bad = "a\x1b[31m\u202eb\x9d\x7f\ud800"
    passage = replace(
        leaf.passages[0], note=bad, tags=(bad,), selector=replace(leaf.passages[0].selector, exact=bad)
    )
    known = Metadata(bad, bad, (bad,), bad, bad, bad, bad, bad)
    hostile = Leaf(
        bad, bad, bad, 1, 1, Article(bad, (Block(Kind.PARAGRAPH, 0, len(bad)),), known), (bad,), (passage,)
    )
    for passages in (False, True):
        text = "".join(exported([hostile], exporter, passages=passages))
        assert safe_text(text) == text
        assert text.encode().endswith(b"\n")


def test_an_exporter_is_found_by_its_name() -> None:
    """Every name leads to its own; what is no name leads to the first."""
    assert [exporter_named(exporter.name) for exporter in EXPORTERS] == list(EXPORTERS)
    assert exporter_named("no such") is EXPORTERS[0]
