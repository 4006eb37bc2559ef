"""Two reports of one thing are linked; two things of one kind are not."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import replace
from itertools import chain

from reader.links.reason import Digest, Pile
from reader.links.same_story import MOST, SAME_STORY
from reader.links.weights import FIRST

Digested = Callable[..., Digest]
PileOf = Callable[..., Pile]

ONE = """The dredger Corrie Bell will not sail to Pollard Sound this spring. Harbour minister Ines Quill said
the silt there, 640 tonnes of it, had to be tested for lead before anybody touched the channel again."""
OTHER = """Ines Quill has kept the dredger Corrie Bell in port. Lead may lie in the silt of Pollard Sound, the
minister said, and nobody will touch the channel until the 640 tonnes dug out last year have been tested."""
ELSEWHERE = """A dredger began work in Hollin Bay on Monday. The harbour master, Petra Voss, said the channel
would be deep enough for the new ferries by June, and that the silt was clean."""


def test_two_reports_of_one_thing_are_one_story(digested: Digested, pile_of: PileOf) -> None:
    """The evidence tells the names that both have, and one figure."""
    one = digested("Dredger stays in port", ONE, ["Ines Quill", "Pollard Sound", "640 tonnes"])
    other = digested("Quill stops the Corrie Bell", OTHER, ["Ines Quill", "Pollard Sound", "640 tonnes"])
    far = digested("Hollin Bay gets deeper", ELSEWHERE, ["Petra Voss"])
    link, *weaker = SAME_STORY.find(one, [other, far], pile_of(one, other, far))
    assert [each.reason for each in weaker] == ["faint"] * len(weaker)
    assert (link.source, link.target, link.reason) == (one.number, other.number, "same story")
    assert link.evidence == "both name Ines Quill, Pollard Sound and 640 tonnes"
    assert 0 < link.score <= 1


def test_article_that_is_surely_too_long_is_not_measured(digested: Digested, pile_of: PileOf) -> None:
    """What is known of its length tells that it is no story; of others the terms are looked up first."""
    one, other = digested("Dredger stays in port", ONE), digested("Dredger stays in port", OTHER)
    looked_up: list[Iterable[int]] = []
    pile = replace(pile_of(one, other), learn=looked_up.append)
    assert SAME_STORY.find(one, [other], replace(pile, at_least=lambda _: 1e9)) == []
    assert (list(chain(*looked_up)), pile.lengths.keys()) == ([], {one.number})
    assert SAME_STORY.find(one, [other], pile)
    assert set(chain(*looked_up)) == set(other.terms)
    assert pile.lengths.keys() == {one.number, other.number}


def test_of_an_article_that_is_surely_too_long_few_terms_are_looked_up(
    digested: Digested, pile_of: PileOf
) -> None:
    """Its heaviest terms tell already that it is no story; that is all that is asked of it."""
    one, other = digested("Dredger stays in port", ONE), digested("Gulls")
    other = replace(other, terms=dict.fromkeys(range(FIRST), 900.0) | dict.fromkeys(one.terms, 1.0))
    looked_up: list[Iterable[int]] = []
    pile = replace(pile_of(one, other), frequency=lambda _: 1, learn=looked_up.append)
    assert SAME_STORY.find(one, [other], pile) == []
    assert list(chain(*looked_up)) == list(range(FIRST))
    assert pile.lengths.keys() == {one.number}


def test_story_without_a_common_name_says_so(digested: Digested, pile_of: PileOf) -> None:
    """Words alone can make a link."""
    one, other = digested("Dredger stays in port", ONE), digested("Dredger stays in port", OTHER)
    (link,) = SAME_STORY.find(one, [other], pile_of(one, other))
    assert link.evidence == "told in many of the same words"


def test_figure_is_told_with_what_it_counts(digested: Digested, pile_of: PileOf) -> None:
    """And only where both articles count the same; figures that tell nothing are not listed."""
    silt = f"{ONE} It would fill 37 barges, and 52 were asked for."
    one = digested("Dredger stays in port", silt, ["Ines Quill", "640", "37|barges", "52"])
    for more, evidence in (
        ("37 grain barges", "both name Ines Quill and 37 barges"),
        ("37 lorries", "both name Ines Quill"),
    ):
        counted = f"37|{more.removeprefix('37 ')}"
        names = ["Ines Quill", "640", counted, "52"]
        other = digested("Silt stays", f"{OTHER} There were {more} and 52 asked.", names)
        (link,) = SAME_STORY.find(one, [other], pile_of(one, other))
        assert link.evidence == evidence
        one_alone, other_alone = (replace(each, names={"640": 1, "52": 1}) for each in (one, other))
        (link,) = SAME_STORY.find(one_alone, [other_alone], pile_of(one, other))
        assert link.evidence == "told in many of the same words and figures"


def test_end_of_a_name_is_not_told_beside_it(digested: Digested, pile_of: PileOf) -> None:
    """What both name in short says nothing more."""
    names = ["Corrie Bell", "Bell", "Ines Quill"]
    one, other = digested("Dredger stays", ONE, names), digested("Dredger stays in port", OTHER, names)
    (link,) = SAME_STORY.find(one, [other], pile_of(one, other))
    assert link.evidence == "both name Corrie Bell and Ines Quill"


def test_one_name_that_very_many_have_is_no_evidence(digested: Digested, pile_of: PileOf) -> None:
    """A town that half of the library names ties nobody, but one that few name does, and so do two."""
    bridge = digested(
        "Arch to be mended",
        "Masons will lift the keystone of an arch in Brennmouth. Scaffolding stays until the winter.",
        ["Brennmouth"],
    )
    school = digested(
        "Pupils sleep elsewhere",
        "A boarding house in Brennmouth lost its roof. Scaffolding stays until the winter, the bursar fears.",
        ["Brennmouth"],
    )
    unlike = "".join(f"Number {number} walked home. " for number in range(200, 290))
    rest = [digested(f"Note {n}", f"{unlike} Brennmouth, {n}.", ["Brennmouth"]) for n in range(40)]
    (link,) = SAME_STORY.find(bridge, [school], pile_of(bridge, school, *rest))
    assert (link.reason, link.evidence) == ("faint", "both name Brennmouth")
    (link,) = SAME_STORY.find(bridge, [school], pile_of(bridge, school))
    assert link.reason != "faint"


def test_story_with_other_names_says_so(digested: Digested, pile_of: PileOf) -> None:
    """Two works of one kind in two towns are told in the same words."""
    there = OTHER.replace("Ines Quill", "Petra Voss").replace("Pollard Sound", "Hollin Bay")
    one = digested("Dredger stays in port", ONE, ["Ines Quill", "Pollard Sound"])
    other = digested("Dredger stays in port", there, ["Petra Voss", "Hollin Bay"])
    (link,) = SAME_STORY.find(one, [other], pile_of(one, other))
    assert (link.reason, link.evidence) == ("same words", "told in many of the same words, with other names")


def test_one_island_is_no_story(digested: Digested, pile_of: PileOf) -> None:
    """Where a name, its words and their repetition make most of the likeness, two things happened there."""
    sheep = digested(
        "Farrow Holm counts its sheep",
        "Farrow Holm has fewer sheep than last spring. Neighbours drove the flock of Farrow Holm to pens.",
        ["Farrow Holm"],
    )
    ferry = digested(
        "Ferry to Farrow Holm gets a ramp",
        "The ferry to Farrow Holm lands at a steel ramp from June. Farrow Holm had an old one.",
        ["Farrow Holm"],
    )
    again = digested(
        "Fewer sheep on Farrow Holm",
        "Neighbours counted the flock of Farrow Holm and drove the sheep into the stone pens of Farrow Holm.",
        ["Farrow Holm"],
    )
    rest = [digested(f"Note {n}", f"Somebody walked home, number {n}.") for n in range(8)]
    links = SAME_STORY.find(sheep, [ferry, again], pile_of(sheep, ferry, again, *rest))
    assert {link.target: (link.reason, link.evidence) for link in links} == {
        again.number: ("same story", "both name Farrow Holm"),
        ferry.number: ("one name", "both name Farrow Holm, and share little else"),
    }


def test_article_finds_its_closest_first_and_not_too_many(digested: Digested, pile_of: PileOf) -> None:
    """A hundred reports of one thing give the closest few."""
    reports = [
        digested("Dredger stays in port", f"{ONE} Note {number}.", ["Ines Quill"]) for number in range(30)
    ]
    links = SAME_STORY.find(reports[0], reports[1:], pile_of(*reports))
    assert len(links) == MOST
    assert [link.score for link in links] == sorted((link.score for link in links), reverse=True)


def test_empty_article_is_no_story(digested: Digested, pile_of: PileOf) -> None:
    """Nothing shared, nothing divided by nothing."""
    one, other = digested(""), digested("")
    assert SAME_STORY.find(one, [other], pile_of(one, other)) == []


def test_columns_under_one_headline_are_no_story(digested: Digested, pile_of: PileOf) -> None:
    """What comes again every week shares its headline and nothing else; two reports of one day may."""
    told = (
        "The gulls have found the bread that I had hidden under the boat.",
        "Rain. My uncle painted his door in a green that nobody had asked for.",
        "A letter came for the lighthouse keeper, who has been gone since May.",
    )
    columns = [digested(f"Letter from the quay, part {n}", words) for n, words in enumerate(told, 1)]
    columns = [
        replace(one, published=f"2026-04-{7 * n:02}") for n, one in enumerate(columns[:2], 1)
    ] + columns[2:]
    pile = pile_of(*columns)
    assert [SAME_STORY.find(one, [each for each in columns if each is not one], pile) for one in columns] == [
        [],
        [],
        [],
    ]
    one, other, _ = (replace(each, published="2026-04-07") for each in columns)
    assert len(SAME_STORY.find(one, [other], pile)) == 1


def test_undated_reports_that_share_words_of_their_headlines_are_one_story(
    digested: Digested, pile_of: PileOf
) -> None:
    """Short reports may share little else: that alone makes them no column."""
    one = digested("Dredger stays in port for lead in the silt", "It will not sail, its owners were told.")
    other = digested("Lead in the silt keeps dredger in port", "Nobody may touch the channel this spring.")
    assert len(SAME_STORY.find(one, [other], pile_of(one, other))) == 1
