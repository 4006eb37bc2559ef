"""The articles labelled by hand, as a floor that names, dates and figures must not fall below."""

from __future__ import annotations

import importlib.util
from pathlib import Path
from types import ModuleType

import pytest

SCORER = Path(__file__).parents[2] / "benchmarks" / "entities_labels.py"


@pytest.fixture(scope="module")
def scorer() -> ModuleType:
    """The benchmark, as a module."""
    spec = importlib.util.spec_from_file_location("entities_labels", SCORER)
    assert spec and spec.loader
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


@pytest.mark.parametrize(("pattern", "core", "everything"), [("seed-*", 88.0, 88.0), ("new-*", 79.0, 83.0)])
def test_labelled_articles_keep_their_floor(
    scorer: ModuleType, pattern: str, core: float, everything: float
) -> None:
    """Persons, organisations and places, and all types together, are found as well as they were."""
    counts = scorer.count(pattern)
    assert scorer.f1(counts, scorer.CORE) >= core
    assert scorer.f1(counts, [*counts]) >= everything
