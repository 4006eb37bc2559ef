"""What somebody makes of articles as a whole: marks and tags, many at once, and taken back exactly."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import AbstractContextManager
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from reader.article.text import Article
from reader.library import Library, Place, open_library
from reader.library.piles import Folder, Wanted
from reader.library.query import parse
from reader.library.shelves import Mark, plain_tag

Make = Callable[..., Article]
Shelve = Callable[..., int]


@pytest.fixture
def three(make: Make, shelve: Shelve) -> list[int]:
    """The numbers of three articles."""
    return [shelve(make(name), f"/{name}.txt") for name in ("Dredger", "Ferry", "Mole")]


def listed(library: Library, folder: Folder, tag: str = "") -> list[int]:
    """The numbers in a folder, lowest first."""
    return sorted(library.articles.pile(Wanted(folder=folder, tag=tag)).numbers)


def test_marks_are_set_and_taken_from_many_at_once(library: Library, three: list[int]) -> None:
    """One command stars all; one takes the star from two of them."""
    assert library.shelves.mark(Mark.STARRED, three).count == 3
    assert listed(library, Folder.STARRED) == three
    assert library.shelves.mark(Mark.STARRED, three[:2], on=False).count == 2
    assert listed(library, Folder.STARRED) == three[2:]


def test_taking_back_touches_only_what_was_changed(library: Library, three: list[int]) -> None:
    """What was starred before the command stays starred when the command is taken back."""
    library.shelves.mark(Mark.STARRED, three[:1])
    turned = library.shelves.mark(Mark.STARRED, three)
    assert turned.count == 2
    library.shelves.take_back(turned)
    assert listed(library, Folder.STARRED) == three[:1]
    library.shelves.make_again(turned)
    assert listed(library, Folder.STARRED) == three


def test_archived_articles_leave_the_list_and_nothing_else(library: Library, three: list[int]) -> None:
    """They stand in their folder, among the starred and under their tags, and count no longer as unread."""
    library.shelves.mark(Mark.STARRED, three[:1])
    library.shelves.tag(three[:1], ["harbour"])
    library.shelves.mark(Mark.ARCHIVED, three[:1])
    assert listed(library, Folder.ALL) == three[1:]
    assert listed(library, Folder.ARCHIVED) == three[:1]
    assert listed(library, Folder.STARRED) == three[:1]
    assert listed(library, Folder.TAG, "harbour") == three[:1]
    assert listed(library, Folder.EVERY) == three
    assert library.articles.counts() == (2, 2)


def test_read_is_no_longer_begun_until_that_is_taken_back(library: Library, three: list[int]) -> None:
    """How far somebody had come goes with the mark, and comes back with it."""
    id = library.articles.rows(three)[0].id
    library.progress.keep(id, Place(10, 12), 0.4)
    turned = library.shelves.mark(Mark.READ, three)
    assert listed(library, Folder.STARTED) == []
    library.shelves.take_back(turned)
    assert listed(library, Folder.STARTED) == three[:1]
    assert library.articles.rows(three)[0].share == 0.4
    assert library.articles.counts() == (3, 3)


def test_article_that_is_read_already_is_not_counted(library: Library, three: list[int]) -> None:
    """Though it was begun again: how far somebody came in it stays."""
    id = library.articles.rows(three)[0].id
    turned = library.shelves.mark(Mark.READ, three[:1])
    library.shelves.take_back(turned)
    library.progress.keep(id, Place(10, 12), 0.4)
    library.shelves.make_again(turned)
    assert listed(library, Folder.STARTED) == []
    assert library.shelves.mark(Mark.READ, three[:1]).count == 0
    library.shelves.mark(Mark.READ, three[:1], on=False)
    assert listed(library, Folder.STARTED) == three[:1]


def test_marks_outlive_the_loss_of_power(
    library: Library, three: list[int], monkeypatch: pytest.MonkeyPatch
) -> None:
    """As passages do: star, tag, archive and removal are on the disk when the command is done."""
    asked, kept = list[bool](), library._store.writing

    def writing(*, durable: bool = False) -> AbstractContextManager[None]:
        asked.append(durable)
        return kept(durable=durable)

    monkeypatch.setattr(library._store, "writing", writing)
    for turned in (library.shelves.mark(Mark.STARRED, three), library.shelves.tag(three, ["quay"])):
        library.shelves.take_back(turned)
    library.articles.remove(three[0])
    library.articles.restore(three[0])
    assert asked
    assert all(asked)


def test_removing_many_is_taken_back_whole(library: Library, three: list[int]) -> None:
    """All come back, each once."""
    turned = library.shelves.mark(Mark.REMOVED, three)
    assert listed(library, Folder.ALL) == []
    assert library.articles.lie_bare()
    library.shelves.take_back(turned)
    assert listed(library, Folder.ALL) == three
    assert not library.articles.lie_bare()


def test_tags_keep_the_spelling_they_were_first_written_in(library: Library, three: list[int]) -> None:
    """Upper and lower case and accents make no second tag."""
    library.shelves.tag(three[:1], ["Café"])
    library.shelves.tag(three[1:2], ["#cafe", "trade"])
    assert library.shelves.tags() == [("Café", 2), ("trade", 1)]
    library.shelves.tag(three, drop=["CAFE"])
    assert library.shelves.tags() == [("trade", 1)]


def test_spellings_of_one_tag_in_one_command_are_one(library: Library, three: list[int]) -> None:
    """The first is kept, and goes by any."""
    assert library.shelves.tag(three, ["Quay", "quay", "#QUAY"]).count == 3
    assert library.shelves.tags() == [("Quay", 3)]
    library.shelves.tag(three, drop=["qUAY", "quay"])
    assert library.shelves.tags() == []


@pytest.mark.parametrize(
    ("words", "left"),
    [(["old", "Quay", "-quay"], ["old"]), (["-quay"], ["mill", "old"]), (["-none", "old"], ["old"])],
)
def test_tag_with_a_minus_goes(library: Library, three: list[int], words: list[str], left: list[str]) -> None:
    """Where no other tag is written, the others stay."""
    library.shelves.tag(three[:1], ["old", "quay", "mill"])
    library.shelves.retag(three[0], ["mill", "old", "quay"], words)
    assert library.shelves.tags_of(three[0]) == left


@pytest.mark.parametrize("asked", ['tag:"Old Harbour"', "tag:old-harbour", 'tag:"#old harbour"'])
def test_tag_of_two_words_is_found_as_it_was_written(library: Library, three: list[int], asked: str) -> None:
    """Kept as one word, it is the same tag."""
    library.shelves.tag(three[:1], ["old harbour"])
    assert list(library.search.numbers(parse(asked))) == three[:1]


def test_an_article_is_given_these_tags_and_no_others(library: Library, three: list[int]) -> None:
    """What it had and is not named goes; it can be taken back."""
    library.shelves.tag(three[:1], ["old", "both"])
    turned = library.shelves.retag(three[0], ["both", "old"], ["Both", "new"])
    assert library.articles.rows(three)[0].tags == ("both", "new")
    library.shelves.take_back(turned)
    assert library.articles.rows(three)[0].tags == ("both", "old")


def test_a_tag_that_was_not_shown_stays(library: Library, three: list[int]) -> None:
    """Another program wrote it meanwhile, and the way back leaves it alone, too."""
    library.shelves.tag(three[:1], ["old", "since"])
    turned = library.shelves.retag(three[0], ["old"], ["new"])
    assert library.articles.rows(three)[0].tags == ("new", "since")
    library.shelves.take_back(turned)
    assert library.articles.rows(three)[0].tags == ("old", "since")
    library.shelves.retag(three[0], ["old"], ["old", "-since"])
    assert library.articles.rows(three)[0].tags == ("old",)


@pytest.mark.parametrize(
    ("words", "tag"),
    [
        ("#harbour", "harbour"),
        ("two words", "two-words"),
        ("\x1b[31mred", "[31mred"),
        (" # ", ""),
        ("--x", "x"),
    ],
)
def test_a_tag_is_one_word_that_is_safe_to_show(words: str, tag: str) -> None:
    """The sign before it, spaces and control signs are no part of a tag."""
    assert plain_tag(words) == tag


def test_no_article_and_unknown_ones_change_nothing(library: Library, three: list[int]) -> None:
    """A number that no article has gets no mark and no tag."""
    for numbers in ([], [999]):
        assert library.shelves.mark(Mark.STARRED, numbers).count == 0
        assert library.shelves.tag(numbers, ["x"]).count == 0
    assert library.shelves.tag(three, ["", "#"]).count == 0
    assert library.shelves.tags() == []


def test_another_program_sees_a_mark_at_once(library: Library, three: list[int]) -> None:
    """Two readers of one library see each other's stars, and that something has changed."""
    other = open_library(library.path)
    before = other.changes()
    library.shelves.mark(Mark.STARRED, three)
    assert other.changes() != before
    assert all(row.starred for row in other.articles.rows(three))
    other.close()


def _state(library: Library, numbers: list[int]) -> list[object]:
    return [library.articles.rows(numbers), *(listed(library, folder) for folder in Folder)]


_COMMANDS = st.tuples(st.sampled_from([*Mark, "tag"]), st.sets(st.integers(1, 3), min_size=1), st.booleans())


@settings(max_examples=25)
@given(commands=st.lists(_COMMANDS, max_size=6))
def test_everything_can_be_taken_back_in_turn(
    tmp_path_factory: pytest.TempPathFactory, commands: list[tuple[str, set[int], bool]]
) -> None:
    """Whatever was done to whichever articles: backwards all is as it was, forwards as it became."""
    from reader.article.annotation import AnnotatedArticle
    from reader.article.document import RawDocument
    from reader.article.text import Metadata

    library = open_library(Path(tmp_path_factory.mktemp("many")) / "l.db")
    for name in ("a", "b", "c"):
        number = library.identities.found(
            RawDocument(name, name.encode(), "made", ()), "2026-05-01T08:00:00Z"
        )
        library.shelf.shelve(number, AnnotatedArticle(Article(name, (), Metadata(headline=name))), "r")
    states, turns = [_state(library, [1, 2, 3])], []
    for what, numbers, on in commands:
        chosen = sorted(numbers)
        if what == "tag":
            turns.append(library.shelves.tag(chosen, ["x"] if on else [], [] if on else ["X"]))
        else:
            turns.append(library.shelves.mark(Mark(what), chosen, on))
        states.append(_state(library, [1, 2, 3]))
    for place in range(len(turns) - 1, -1, -1):
        library.shelves.take_back(turns[place])
        assert _state(library, [1, 2, 3]) == states[place]
    for place, turned in enumerate(turns):
        library.shelves.make_again(turned)
        assert _state(library, [1, 2, 3]) == states[place + 1]
    library.close()
