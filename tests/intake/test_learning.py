"""What a source repeats is learned from its articles, and the ones that came before follow."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from reader.article.choices import hash_of_line
from reader.article.reasons import PAGE
from reader.article.text import Article, Block, Kind, Removed
from reader.intake import Summary, learning
from reader.intake.learning import (
    EDGE,
    FIRST_LESSON,
    MOST_SENT,
    MOST_SOURCES,
    Lessons,
    learn,
    printed_lines,
    repeated,
)
from reader.intake.reading import Job, read
from reader.library import Library
from reader.library.habits import Habit, Printed

Take = Callable[..., Summary]

REPEATED = "The weather of the nine towns, hour by hour"
WIRE = "The strike in Lowmark began in autumn, when the owners of the yard withdrew their offer to the crews."
PLACES = ("Quarn", "Ulver", "Tarn", "Brackwater", "Reedmere", "Oskerry")


def story(place: str, deed: str) -> str:
    """A raw article that shares no paragraph with others, but for the line that its outlet repeats."""
    return "\n\n".join(
        (
            f"{deed.capitalize()} keeps {place} awake – Saltmarsh Courier",
            f"A {deed} of the sort that {place} sees once in a lifetime went on until the morning of Friday.",
            f"“Nobody in {place} has slept,” said the mayor, who had watched the {deed} from her own roof.",
            f"The {deed} will be looked into by a judge, and {place} is to hear of it before the autumn.",
            REPEATED,
        )
    )


def write_stories(pile: Path, count: int) -> None:
    """Different stories of one outlet."""
    deeds = ("gale", "trial of ferries", "fire", "wedding", "flood", "parade")
    for place, deed in list(zip(PLACES, deeds, strict=True))[:count]:
        (pile / f"{place}.txt").write_text(story(place, deed), encoding="utf-8")


def shown_in(library: Library, words: str) -> list[int]:
    """The articles whose text has these words."""
    texts = {number: library.articles.article(number) for number in library.articles.numbers()}
    return sorted(number for number, article in texts.items() if article and words in article.text)


def test_line_under_three_articles_is_cut_from_all_of_them(
    pile: Path, take: Take, opened: Callable[[], Library]
) -> None:
    """Also from those that came before it was known; the reason says how often and where."""
    write_stories(pile, 2)
    take()
    library = opened()
    assert shown_in(library, REPEATED) == [1, 2]
    write_stories(pile, 3)
    take()
    assert shown_in(library, REPEATED) == []
    for number in (1, 2, 3):
        (line,) = [cut for cut in library.articles.removed(number) if cut.text == REPEATED]
        assert (line.rule, line.detail) == ("recurs", "recurs in 3 articles of Saltmarsh Courier")
    library.close()


def test_next_article_of_the_source_comes_without_the_line(
    pile: Path, take: Take, opened: Callable[[], Library]
) -> None:
    """What is known is applied in the run that brings an article; then there is nothing left to do."""
    write_stories(pile, 4)
    take()
    write_stories(pile, 5)
    take()
    library = opened()
    assert shown_in(library, REPEATED) == []
    assert library.habits.waiting() == []
    assert take().added == 0
    library.close()


def test_versions_of_one_article_are_no_proof(pile: Path, take: Take, opened: Callable[[], Library]) -> None:
    """One story told three times shows nothing of the others."""
    for number in range(3):
        text = story("Quarn", "gale").replace("Friday", ("Friday", "Saturday", "Sunday")[number])
        (pile / f"{number}.txt").write_text(text, encoding="utf-8")
    take()
    library = opened()
    assert library.articles.counts() == (3, 3)
    assert shown_in(library, REPEATED) == [1, 2, 3]
    library.close()


def test_paragraph_of_a_wire_stays_in_every_story(
    pile: Path, take: Take, opened: Callable[[], Library]
) -> None:
    """Background that an agency repeats in the midst of six stories is part of each."""
    write_stories(pile, 6)
    for file in pile.iterdir():
        first, rest = file.read_text(encoding="utf-8").rsplit("\n\n", 2)[0::2]
        middle = file.read_text(encoding="utf-8").rsplit("\n\n", 2)[1]
        file.write_text(f"{first}\n\n{WIRE}\n\n{middle}\n\n{rest}", encoding="utf-8")
    take()
    library = opened()
    assert len(shown_in(library, WIRE)) == 6
    assert shown_in(library, REPEATED) == []
    library.close()


def test_learning_goes_on_where_it_was_broken_off(
    pile: Path, take: Take, opened: Callable[[], Library]
) -> None:
    """A source waits until it has been looked at, whoever does it."""
    write_stories(pile, 3)
    take()
    library = opened()
    library._store.write("DELETE FROM habit")
    library._store.write("UPDATE printed SET weighed = 0, known = x''")
    learn(library)
    assert library.habits.of("saltmarsh courier").lines[hash_of_line(REPEATED)] == 3
    assert library.habits.waiting() == []
    library.close()


def test_lines_in_the_midst_of_a_long_article_are_not_remembered() -> None:
    """A book takes no more room than a long report; long lines, the headline and data take none."""
    lines = ["A headline", *(f"Line {number}" for number in range(500)), "word " * 200]
    blocks, at = [], 0
    for line in lines:
        blocks.append(Block(Kind.PARAGRAPH if at else Kind.HEADLINE, at, at + len(line)))
        at += len(line) + 2
    cut = (Removed(1, "By Ada Lund", Kind.BYLINE, "byline", 0), Removed(2, "Menu", Kind.NAVIGATION, "x", 0))
    printed = printed_lines(Article("\n\n".join(lines), tuple(blocks), removed=cut))
    assert printed.short == {hash_of_line(f"Line {n}") for n in (*range(EDGE), *range(500 - EDGE, 500))}
    assert not printed.long
    assert printed.cut == {hash_of_line("Menu")}


def test_what_a_page_sets_apart_is_not_learned() -> None:
    """A menu stands around every article of its source and is cut anyway."""
    cut = (
        Removed(1, "Coast", Kind.NAVIGATION, PAGE, 0),
        Removed(2, "Menu", Kind.NAVIGATION, "navigation", 0),
    )
    assert printed_lines(Article("", (), removed=cut)).cut == {hash_of_line("Menu")}


LINES = st.frozensets(st.integers(0, 12), max_size=6)
PRINTS = st.lists(st.builds(Printed, LINES, LINES, LINES), max_size=12)


@settings(max_examples=80)
@given(PRINTS)
def test_nothing_recurs_more_often_than_there_are_articles(prints: list[Printed]) -> None:
    """A line is counted once for each article that holds it, at most."""
    habit = repeated(prints)
    assert habit.articles <= len(prints)
    for line, count in habit.lines.items():
        assert 3 <= count <= min(habit.articles, sum(line in each.lines for each in prints))


@settings(max_examples=60)
@given(st.lists(LINES, max_size=8), st.integers(2, 5))
def test_copies_change_no_count(lines: list[frozenset[int]], times: int) -> None:
    """The same articles once more are the same articles."""
    own = [frozenset(range(number, number + 4)) for number in range(100, 900, 100)]
    prints = [Printed(long, short) for long, short in zip(own, lines, strict=False)]
    assert repeated(prints * times) == repeated(prints)


def test_articles_of_nothing_teach_nothing() -> None:
    """No articles, no habit."""
    assert repeated([]) == Habit({}, 0)
    assert repeated([Printed()] * 9).lines == {}


def test_article_is_cleaned_by_what_its_run_has_learned() -> None:
    """One that comes after the lesson needs no second cleaning."""
    raw = story("Quarn", "gale").encode()
    habits = {"saltmarsh courier": Habit({hash_of_line(REPEATED): 4}, 4)}
    (before,) = read(Job("/a.txt", raw=raw)).prepared
    (after,) = read(Job("/a.txt", raw=raw, habits=habits)).prepared
    assert REPEATED in before.annotated.article.text
    assert REPEATED not in after.annotated.article.text
    assert after.choices.boilerplate == habits["saltmarsh courier"].lines
    assert before.printed.lines == after.printed.lines


def test_lessons_become_rarer_and_keep_to_few_sources(library_of_many: Library) -> None:
    """What is sent along with every file stays small."""
    lessons = Lessons(library_of_many)
    lessons.shelved(FIRST_LESSON - 1)
    assert lessons.habits == {}
    lessons.shelved(1)
    assert len(lessons.habits) == MOST_SOURCES
    assert all(len(habit.lines) == MOST_SENT for habit in lessons.habits.values())


@pytest.fixture
def library_of_many(opened: Callable[[], Library]) -> Iterator[Library]:
    """More sources than a run keeps in mind, each with more habits than it sends along."""
    library = opened()
    for number in range(3 * (MOST_SOURCES + 2)):
        own = frozenset(range(number * 1000, number * 1000 + 5))
        lines = Printed(own, frozenset(range(9_000_000, 9_000_000 + 2 * MOST_SENT)))
        library.habits.put(number, f"post {number // 3}", lines, {})
    yield library
    library.close()


@given(st.permutations(range(6)))
def test_which_lines_are_remembered_hangs_on_no_order(lines: list[int]) -> None:
    """Of lines that recur as often the same ones are kept, however they were met."""
    met = Habit(dict.fromkeys(lines, 3) | {9: 4}, 5)
    with pytest.MonkeyPatch.context() as small:
        small.setattr(learning, "MOST_LINES", 4)
        assert list(learning._grown(Habit(), met).lines.items()) == [(9, 4), (0, 3), (1, 3), (2, 3)]
        assert learning._grown(met, Habit()) == learning._grown(Habit(), met)
