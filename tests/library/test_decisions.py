"""What somebody decided about lines is kept, found for the right articles, and can be undone."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from reader.article.choices import (
    Choice,
    Choices,
    Decision,
    KindDecision,
    LineDecision,
    LineName,
    RepairsDecision,
)
from reader.article.text import Article, Kind
from reader.library import Library, open_library
from reader.library.errors import Overtaken
from reader.library.habits import Habit, Printed
from reader.library.sources import source_of

SHARE = LineName("share this", 1)
DECISIONS: tuple[Decision, ...] = (
    LineDecision(SHARE, Choice.BACK),
    LineDecision(LineName("a teaser"), Choice.CUT),
    KindDecision(Kind.TEASER, True),
    RepairsDecision(False),
)


@pytest.fixture
def three(make: Callable[..., Article], shelve: Callable[..., int]) -> tuple[int, int, int]:
    """Two articles of one outlet, spelt in two ways, and one of another."""
    outlets = ("Saltmarsh Courier", "SALTMARSH  COURIER", "Ulver Post")
    one, two, other = (shelve(make(f"Gale {o}", "x", outlet=o), f"/{o}") for o in outlets)
    return one, two, other


@pytest.mark.parametrize("decision", DECISIONS)
def test_decision_is_kept_taken_back_and_made_again(
    library: Library, three: tuple[int, int, int], decision: Decision
) -> None:
    """What `decide` gives leads to where one was, and forward again."""
    number = three[0]
    nothing = library.decisions.choices(number)
    before, after = library.decisions.decide(number, decision)
    decided = library.decisions.choices(number)
    assert decided == nothing.deciding(decision) != nothing
    assert [made.decision for made in library.decisions.of(number)] == [decision]
    library.decisions.turn(number, after, before)
    assert library.decisions.choices(number) == nothing
    assert library.decisions.of(number) == ()
    library.decisions.turn(number, before, after)
    assert library.decisions.of(number) == (after,)


@pytest.mark.parametrize("decision", DECISIONS)
def test_what_another_program_takes_back_is_not_taken_back_again(
    library: Library, three: tuple[int, int, int], decision: Decision
) -> None:
    """A step is made only where what it starts from still stands."""
    number = three[0]
    before, after = library.decisions.decide(number, decision)
    other = open_library(Path(library.path))
    other.decisions.turn(number, after, before)
    with pytest.raises(Overtaken, match="elsewhere meanwhile; it stays"):
        library.decisions.turn(number, after, before)
    other.decisions.turn(number, before, after)
    with pytest.raises(Overtaken):
        library.decisions.turn(number, before, after)
    assert library.decisions.of(number) == (after,)
    other.close()


def test_decision_about_a_kind_counts_for_the_source(library: Library, three: tuple[int, int, int]) -> None:
    """Every article of the outlet, however it spells itself; none of another outlet."""
    one, two, other = three
    library.decisions.decide(one, KindDecision(Kind.TEASER, True))
    library.decisions.decide(one, LineDecision(SHARE, Choice.BACK))
    library.decisions.decide(one, RepairsDecision(False))
    assert library.decisions.choices(two).kinds_back == {Kind.TEASER}
    assert library.decisions.choices(two).decides_as(Choices(kinds_back=frozenset({Kind.TEASER})))
    assert library.decisions.choices(other).decides_as(Choices())


def test_choices_tell_what_the_source_repeats_and_how_it_is_called(
    library: Library, three: tuple[int, int, int]
) -> None:
    """With the outlet's own spelling."""
    library.habits.learn("saltmarsh courier", Habit({7: 5}, 9))
    choices = library.decisions.choices(three[1])
    assert (choices.boilerplate, choices.articles, choices.source) == ({7: 5}, 9, "SALTMARSH  COURIER")
    assert library.decisions.choices(three[2]).boilerplate == {}


def test_article_without_an_outlet_belongs_to_its_site_or_folder(
    library: Library, make: Callable[..., Article], shelve: Callable[..., int]
) -> None:
    """The address that it gives as its own, else where it lies."""
    site = shelve(make("Gale", "x", url="https://www.post.example/gale"), "/pile/a.txt")
    folder = shelve(make("Calm", "x"), "/pile/b.txt")
    assert library.decisions.source(site) == source_of("", "https://post.example", "")
    assert library.decisions.source(folder).key == "/pile"


def test_decisions_are_on_the_disk_at_once(library: Library, three: tuple[int, int, int]) -> None:
    """Another program sees them, though this one never closed the library."""
    library.decisions.decide(three[0], DECISIONS[0])
    other = open_library(Path(library.path))
    assert other.decisions.choices(three[0]).back == {SHARE}
    other.close()


def test_newest_decision_about_a_line_counts(library: Library, three: tuple[int, int, int]) -> None:
    """Bringing back what was cut by hand leaves one decision, not two."""
    number = three[0]
    library.decisions.decide(number, LineDecision(SHARE, Choice.CUT))
    before, _ = library.decisions.decide(number, LineDecision(SHARE, Choice.BACK))
    assert before.decision == LineDecision(SHARE, Choice.CUT)
    assert [made.decision for made in library.decisions.of(number)] == [LineDecision(SHARE, Choice.BACK)]


def test_kind_that_this_version_does_not_know_is_kept(library: Library, three: tuple[int, int, int]) -> None:
    """It waits in the library for the version that knows it."""
    library._store.write("INSERT INTO kind_decision VALUES ('saltmarsh courier', 'horoscope', '')")
    assert library.decisions.choices(three[0]).kinds_back == frozenset()
    assert library._store.row("SELECT count(*) FROM kind_decision") == (1,)


def test_unknown_article_has_no_choices(library: Library) -> None:
    """Nothing was decided for what is not there."""
    assert library.decisions.choices(99).decides_as(Choices())


@pytest.mark.parametrize(("decision", "stale"), list(zip(DECISIONS, ([0], [0], [0, 1], [0]), strict=True)))
def test_whatever_a_decision_is_about_is_to_be_cleaned_anew(
    library: Library, three: tuple[int, int, int], decision: Decision, stale: list[int]
) -> None:
    """That is written together with it: for the article, or for every one of its source."""
    library._store.write("UPDATE card SET rules = 'now'")
    for number in three:
        library.habits.put(number, library.decisions.source(number).key, Printed(), {})
    library.decisions.decide(three[0], decision)
    assert set(library.identities.stale("now")) == {three[place] for place in stale}
