"""Pipelines are found by looking, and read what is written in their language."""

from __future__ import annotations

import json
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from reader.article.annotation import EntityType, Mention
from reader.intake import Summary
from reader.intake.fingerprint import fingerprint
from reader.intake.redeciding import repair
from reader.intake.voting import Pipeline, found_in, voters_for
from reader.library import Library

GERMAN = """Der Hafen bleibt am Montag gesperrt

Der Hafen war am Montag gesperrt, weil die Boote auf der Qandor nicht fahren konnten und niemand
wusste, wann das Eis von dem Ufer geht.
"""

MADE_UP = Pipeline("de", "made_up", "3.8.0", "de_made_up")


def test_pipeline_is_found_by_its_description(packages: Path) -> None:
    """Its folder needs no other mark; packages without a pipeline are none."""
    (packages / "ordinary").mkdir()
    (packages / "ordinary" / "meta.json").write_text('{"name": "ordinary"}', encoding="utf-8")
    assert found_in([str(packages)]) == (MADE_UP,)
    assert str(MADE_UP) == "de_made_up 3.8.0"


def test_without_spacy_there_are_none(packages: Path, tmp_path: Path) -> None:
    """A pipeline alone is of no use."""
    (packages / "spacy").rmdir()
    assert found_in([str(packages), str(tmp_path / "nowhere")]) == ()


@pytest.mark.parametrize("about", ["", "[]", "{", "[" * 100_000, '{"spacy_version": 3}', "\xff"])
def test_unreadable_description_is_passed_over(packages: Path, about: str) -> None:
    """Whatever lies there, the others are found."""
    (packages / "strange").mkdir()
    (packages / "strange" / "meta.json").write_bytes(about.encode("latin-1"))
    assert found_in([str(packages)]) == (MADE_UP,)


def test_pipeline_in_two_packages_votes_once(packages: Path) -> None:
    """Of two versions one is taken."""
    about = json.loads((packages / "de_made_up" / "meta.json").read_text(encoding="utf-8"))
    (packages / "another").mkdir()
    newer = json.dumps(about | {"version": "3.9.0"})
    (packages / "another" / "meta.json").write_text(newer, encoding="utf-8")
    assert found_in([str(packages)]) == (MADE_UP._replace(version="3.9.0", package="another"),)


def test_pipelines_read_their_own_language() -> None:
    """One for any language reads what has none of its own; but nothing English, and nothing unknown."""
    pipelines = [MADE_UP, Pipeline("en", "web", "3", "en_web"), Pipeline("xx", "wiki", "3", "xx_wiki")]
    assert voters_for("de", pipelines) == ("de_made_up",)
    assert voters_for("en", pipelines) == ("en_web",)
    assert voters_for("fr", pipelines) == ("xx_wiki",)
    assert voters_for("fr", pipelines[:2]) == voters_for("", pipelines) == ()
    assert voters_for("en", [MADE_UP, pipelines[2]]) == ()


def places(mentions: tuple[Mention, ...]) -> list[str]:
    """The names of places among what is marked."""
    return [mention.name for mention in mentions if mention.type is EntityType.PLACE]


def test_articles_are_made_anew_when_a_pipeline_comes(
    pile: Path,
    take: Callable[..., Summary],
    opened: Callable[[], Library],
    request: pytest.FixtureRequest,
) -> None:
    """Before, the article has no place; the next run lets the pipeline vote, in a worker."""
    (pile / "a.txt").write_text(GERMAN, encoding="utf-8")
    take()
    before, rules = opened(), fingerprint()
    assert places(before.annotations.mentions(1)) == []
    before.close()
    request.getfixturevalue("pipeline")
    assert fingerprint() != rules
    take(processes=0)
    after = opened()
    assert places(after.annotations.mentions(1)) == ["Qandor"]
    after.close()
    assert "de_made_up" not in sys.modules


@pytest.mark.usefixtures("pipeline")
def test_decision_does_not_wait_for_a_pipeline(
    pile: Path, take: Callable[..., Summary], opened: Callable[[], Library]
) -> None:
    """The article is there at once without its vote, and the next run of intake asks for it."""
    (pile / "a.txt").write_text(GERMAN, encoding="utf-8")
    take()
    library = opened()
    done = repair(library, 1, on=False)
    assert done is not None
    assert (places(library.annotations.mentions(1)), done.waiting) == ([], 1)
    assert "de_made_up" not in sys.modules
    take("/nowhere")
    assert places(library.annotations.mentions(1)) == ["Qandor"]
    library.close()
