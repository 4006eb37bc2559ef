"""Articles about the same few people are linked; a name that many hold ties nobody."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from reader.article.link import Why
from reader.links import find_links
from reader.links.reason import Digest, Pile
from reader.links.same_people import MOST, MOST_HOLD, SAME_PEOPLE
from reader.links.words import term


def pile() -> Pile:
    """A library of five hundred articles, a few of which hold some names."""
    held = {"ines quill": 3, "orla fenn": 2, "hask council": MOST_HOLD + 1, "quill": 2, "640 tonnes": 2}
    counts = {term(f"name: {name}"): count for name, count in held.items()}
    return Pile(500, lambda asked: counts.get(asked, 0))


def naming(number: int, **names: int) -> Digest:
    """The digest of an article that holds these names so often, and nothing else."""
    return Digest(number, "", "", {}, {name.replace("_", " "): count for name, count in names.items()})


def test_two_rare_names_tie_two_articles() -> None:
    """If one of them is not named in passing only; the evidence tells both."""
    one, other = naming(1, Ines_Quill=3, Orla_Fenn=1), naming(2, Ines_Quill=2, Orla_Fenn=1)
    (link,) = SAME_PEOPLE.find(one, [other, naming(3, Ines_Quill=2)], pile())
    assert (link.target, link.evidence) == (2, "both name Orla Fenn and Ines Quill")
    assert 0 < link.score < 1
    passing = naming(4, Ines_Quill=1, Orla_Fenn=1)
    assert SAME_PEOPLE.find(one, [passing], pile()) == []


def test_one_rare_name_is_enough_where_both_are_about_it() -> None:
    """Named again and again in both."""
    assert SAME_PEOPLE.find(naming(1, Ines_Quill=5), [naming(2, Ines_Quill=4)], pile())
    assert SAME_PEOPLE.find(naming(1, Ines_Quill=5), [naming(2, Ines_Quill=3)], pile()) == []


def test_what_is_common_or_no_full_name_ties_nobody() -> None:
    """A council that all name, a single word, a figure."""
    names = {"Hask_Council": 9, "Quill": 9, "640_tonnes": 9}
    assert SAME_PEOPLE.find(naming(1, **names), [naming(2, **names)], pile()) == []


def test_name_of_common_words_ties_nobody() -> None:
    """An institution is rare in its full form only, and of a larger library more articles may hold a word."""
    names = {"Ines_Quill": 5}
    for size, quill, tied in ((500, 5, True), (500, 6, False), (4_000, 6, True)):
        counts = {term("name: ines quill"): 3, term("ines"): 90, term("quill"): quill}
        known = Pile(size, lambda asked, counts=counts: counts.get(asked, 0))
        assert bool(SAME_PEOPLE.find(naming(1, **names), [naming(2, **names)], known)) is tied


def test_not_too_many_are_told() -> None:
    """The strongest few."""
    others = [naming(number, Ines_Quill=4) for number in range(2, 30)]
    assert len(SAME_PEOPLE.find(naming(1, Ines_Quill=4), others, pile())) == MOST


def test_people_of_one_story_are_not_told_again(digested: Callable[..., Digest]) -> None:
    """What the story says already is said once."""
    text = "Ines Quill and Orla Fenn kept the dredger in port. Ines Quill said why, and Orla Fenn did."
    one, other = (digested("Dredger in port", text, ["Ines Quill", "Orla Fenn"]) for _ in range(2))
    twice = dict.fromkeys(one.names, 2)
    found = find_links(replace(one, names=twice), [replace(other, names=twice)], pile())
    assert {link.reason for link in found} == {Why.COPY}
    apart = [replace(one, shingles=frozenset(), names=twice) for one in (one, other)]
    assert {link.reason for link in find_links(apart[0], apart[1:], pile())} == {Why.SAME_STORY}
