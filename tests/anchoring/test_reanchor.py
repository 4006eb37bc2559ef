"""A bookmarked passage is found again after its text has changed, or honestly given up."""

from __future__ import annotations

import random

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from reader.anchoring import reanchor
from reader.article.bookmark import BookmarkState, Selector, select

STATES = BookmarkState
BEFORE = "The council of Tarn met on Tuesday. It was cold in the hall, and few had come. "
PASSAGE = "“Nobody paid the harbour master for that winter,” said Orla Fenn, who keeps the books of the port."
AFTER = " A second meeting is planned for the end of the month. The hall will be heated then."
TEXT = BEFORE + PASSAGE + AFTER


def selector(passage: str = PASSAGE, text: str = TEXT) -> Selector:
    """The selector of a passage where it first stands in a text."""
    start = text.index(passage)
    return select(text, start, start + len(passage), "old")


@pytest.mark.parametrize(
    ("new", "state", "words"),
    [
        ("A new first line.\n\n" + TEXT, STATES.ANCHORED, PASSAGE),
        (PASSAGE + AFTER, STATES.ANCHORED, PASSAGE),
        (BEFORE.replace(". ", ".\n\n") + PASSAGE + AFTER, STATES.ANCHORED, PASSAGE),
        (
            TEXT.replace("“", '"').replace("”", '"'),
            STATES.ANCHORED,
            PASSAGE.replace("“", '"').replace("”", '"'),
        ),
        (TEXT.replace("paid the harbour", "paid  the\nharbour"), STATES.ANCHORED, None),
        ("It began so. " + PASSAGE + " So it ended.", STATES.ANCHORED, PASSAGE),
        (f"It began so. {PASSAGE} It went on. {PASSAGE} So it ended.", STATES.MOVED, PASSAGE),
        (
            TEXT.replace("Nobody paid", "No one ever paid"),
            STATES.MOVED,
            PASSAGE.replace("Nobody", "No one ever"),
        ),
        (TEXT.replace("of the port.", "of the whole harbour."), STATES.MOVED, None),
        (BEFORE + AFTER, STATES.ORPHAN, None),
        ("Quite another article about a choir that sang in Hask.", STATES.ORPHAN, None),
        ("", STATES.ORPHAN, None),
    ],
)
def test_passage_follows_its_words(new: str, state: BookmarkState, words: str | None) -> None:
    """Other lines around, other marks, other white space, other words, another place, or none."""
    found = reanchor(selector(), new, "new")
    assert found.state is state
    if words:
        assert new[found.start : found.end] == words
    if state is not STATES.ORPHAN:
        assert "harbour master for that winter" in new[found.start : found.end]
        assert 0.4 < found.score <= 1


def test_words_that_stand_once_are_found_wherever_they_stand() -> None:
    """A paragraph put before them and the headings after them gone: not one word of theirs is another."""
    passage = "When did the quay give way?\n\nIt gave way at six on Sunday, under a load of wet barley."
    after = "\n\nWho was there?\n\nNobody knows."
    kept = selector(passage, f"The quay of Tarn has gone.\n\n{passage}{after}")
    new = (
        f"Now with the words of the mayor, who came at noon to look at it.\n\n{passage}\n\nRead on tomorrow."
    )
    found = reanchor(kept, new, "new")
    assert (found.state, new[found.start : found.end]) == (STATES.ANCHORED, passage)


def test_same_text_is_not_searched() -> None:
    """The offsets hold where the hash is the same."""
    found = reanchor(selector(), TEXT, "old")
    assert (found.start, found.end, found.state, found.score) == (
        len(BEFORE),
        len(BEFORE) + len(PASSAGE),
        STATES.ANCHORED,
        1.0,
    )


def test_orphan_keeps_its_place_and_comes_back() -> None:
    """Undoing the change brings it back."""
    kept = selector()
    lost = reanchor(kept, BEFORE + AFTER, "new")
    assert (lost.start, lost.end, lost.score) == (kept.start, kept.end, 0.0)
    assert reanchor(kept, TEXT, "old").state is STATES.ANCHORED


def test_repeated_words_are_told_apart_by_what_is_around_them() -> None:
    """Of five places with the same words the one that was meant is found."""
    places = (("Tarn", "west"), ("Hask", "east"), ("Ossel", "north"), ("Brill", "south"), ("Wick", "sea"))
    lines = [
        f"In {place} the boats stayed in. They said so. It blew from the {wind}. " for place, wind in places
    ]
    text = "".join(lines)
    start = text.index("They said so.", text.index("Ossel"))
    kept = select(text, start, start + 13, "old")
    new = "".join(lines[1:])
    found = reanchor(kept, new, "new")
    assert new[: found.start].endswith("In Ossel the boats stayed in. ")


def test_short_words_in_strange_surroundings_are_not_taken_for_the_passage() -> None:
    """A word or two stand everywhere by chance."""
    text = "It was late. They said so. The boats stayed in."
    kept = select(text, text.index("They"), text.index("They") + 13, "old")
    assert reanchor(kept, "On Monday a choir sang. They said so. Nobody came.", "new").state is STATES.ORPHAN


def test_text_without_spaces_is_found_by_its_characters() -> None:
    """Each is a word of its own."""
    passage = "誰も港長に冬の給料を払わなかったと彼女は言った。"
    text = f"港の会議は火曜日に開かれた。{passage}次の会議は月末に予定されている。"
    new = text.replace("冬の", "去年の")
    found = reanchor(selector(passage, text), new, "new")
    assert (found.state, new[found.start : found.end]) == (STATES.MOVED, passage.replace("冬の", "去年の"))


def made(words: int, seed: int) -> list[str]:
    """A text of invented words, some much more frequent than others."""
    chance = random.Random(seed)
    known = ["".join(chance.choices("abdeiklmnorstu", k=chance.randint(2, 9))) for _ in range(1_500)]
    return chance.choices(known, [1 / (rank + 2) for rank in range(1_500)], k=words)


@pytest.mark.parametrize("share", [0.05, 0.15, 0.3])
def test_passage_survives_edits_of_many_words(share: float) -> None:
    """Of passages of 8 to 50 words nearly all are found; a deleted one never is."""
    chance = random.Random(7)
    lost = 0
    for trial in range(60):
        words = made(600, seed=trial)
        length = chance.choice((8, 24, 50))
        at = chance.randrange(40, 540)
        kept = selector_of(words, at, length)
        edited, place = edit(words, at, length, share, chance)
        new = " ".join(edited)
        found = reanchor(kept, new, "new")
        start, end = len(" ".join(edited[: place[0]])), len(" ".join(edited[: place[1]]))
        shared = min(found.end, end) - max(found.start, start)
        assert found.state is STATES.ORPHAN or shared >= (end - start) / 2
        lost += found.state is STATES.ORPHAN
        gone = " ".join(edit(words[:at] + words[at + length :], 0, 0, share, chance)[0])
        assert reanchor(kept, gone, "new").state is STATES.ORPHAN
    assert lost <= 60 * 0.1 * (share > 0.2)


def selector_of(words: list[str], at: int, length: int) -> Selector:
    """The selector of some words of a text."""
    start = len(" ".join(words[:at])) + 1
    return select(" ".join(words), start, start + len(" ".join(words[at : at + length])), "old")


def edit(
    words: list[str], at: int, length: int, share: float, chance: random.Random
) -> tuple[list[str], tuple[int, int]]:
    """Drops, changes and adds words; where the passage went."""
    edited: list[str] = []
    marks = {}
    for place, word in enumerate(words):
        marks[place] = len(edited)
        luck = chance.random()
        if luck < share / 3:
            continue
        if luck > 1 - share / 3:
            edited.append("zzyx")
        edited.append(word[::-1] if luck < share * 2 / 3 else word)
    return edited, (marks[at], marks.get(at + length, len(edited)))


@settings(max_examples=60, deadline=None)
@given(st.text(max_size=120), st.text(max_size=120), st.data())
def test_any_texts_give_a_span_inside_the_new_one(old: str, new: str, data: st.DataObject) -> None:
    """Whatever the texts, a passage that is found lies inside the new text, and finding does not fail."""
    start = data.draw(st.integers(0, len(old)))
    end = data.draw(st.integers(start, len(old)))
    found = reanchor(select(old, start, end, "old"), new, "new")
    if found.state is not STATES.ORPHAN:
        assert 0 <= found.start <= found.end <= len(new)


@settings(max_examples=40, deadline=None)
@given(
    st.lists(st.sampled_from(["quay", "boat", "gale", "wall", "lamp", "“so”", "—"]), min_size=3, max_size=60),
    st.data(),
)
def test_passage_is_found_after_lines_were_added_above(words: list[str], data: st.DataObject) -> None:
    """Whole passages in familiar surroundings are found word for word."""
    at = data.draw(st.integers(0, len(words) - 1))
    text = " ".join(words)
    start = len(" ".join(words[:at])) + (at > 0)
    kept = select(text, start, len(text), "old")
    new = f"An added line.\n\n{text}"
    found = reanchor(kept, new, "new")
    assert found.state is STATES.ANCHORED
    assert new[found.start : found.end] == kept.exact
