"""Words are kept under a name, and each step is taken back where nobody wrote there since."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from reader.library import Library, open_library
from reader.library.errors import Overtaken
from reader.library.kept_words import KeptWords


@pytest.fixture
def elsewhere(library: Library) -> Iterator[Library]:
    """The same library as another program has it open."""
    other = open_library(library.path)
    yield other
    other.close()


@pytest.fixture(params=["kept_filters", "saved_searches"])
def both(request: pytest.FixtureRequest, library: Library, elsewhere: Library) -> tuple[KeptWords, KeptWords]:
    """One sort of kept words, here and as another program has them."""
    return getattr(library, request.param), getattr(elsewhere, request.param)


def test_words_are_kept_replaced_and_forgotten(both: tuple[KeptWords, KeptWords]) -> None:
    """Each step leads back to what stood there, and forward again."""
    kept, _ = both
    steps = [kept.put("Harbour", words) for words in ("harb", "harbour", None)]
    for step in reversed(steps):
        kept.undo(step)
    assert kept.all() == []
    for step, words in zip(steps, ("harb", "harbour", None), strict=True):
        kept.redo(step)
        assert dict(kept.all()).get("Harbour") == words


def test_what_another_program_keeps_since_stays(both: tuple[KeptWords, KeptWords]) -> None:
    """Neither the way back nor the way forward writes over it, and both say so."""
    here, there = both
    step = here.put("Quay", "ferry")
    there.put("Quay", "tunnel")
    with pytest.raises(Overtaken, match="“Quay” elsewhere meanwhile; it stays"):
        here.undo(step)
    with pytest.raises(Overtaken):
        here.redo(step)
    assert here.all() == [("Quay", "tunnel")]


def test_what_another_program_keeps_is_not_replaced_by_what_was_forgotten(
    both: tuple[KeptWords, KeptWords],
) -> None:
    """Forgetting brings back what stood there, and only where nothing stands there."""
    here, there = both
    here.put("Quay", "ferry")
    there.put("Quay", "lock")
    forgotten = here.put("Quay", None)
    here.undo(forgotten)
    assert here.all() == [("Quay", "lock")]
    here.redo(forgotten)
    there.put("Quay", "tunnel")
    with pytest.raises(Overtaken):
        here.undo(forgotten)
    assert here.all() == [("Quay", "tunnel")]
