"""What the articles of a story count differently stands side by side; all else is silence."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from reader.article.annotation import EntityType, Mention
from reader.article.text import Article
from reader.library import Library, story_figures
from reader.library.story_figures import Differing


@pytest.fixture
def differing(
    library: Library, make: Callable[..., Article], shelve: Callable[..., int]
) -> Callable[..., list[Differing]]:
    """What differs among articles of one story, each a sentence whose figure stands between brackets."""

    def found(*sentences: tuple[str, str, str]) -> list[Differing]:
        numbers = []
        for day, (text, value, counts) in enumerate(sentences, 1):
            at, end = text.index("["), text.index("]") - 1
            article = make("", text.replace("[", "").replace("]", ""), published=f"2026-03-{day:02}")
            start = article.text.index(text[:at]) + at
            words = article.text[start : start + end - at]
            mention = Mention(start, start + end - at, EntityType.NUMBER, words, value, counts)
            numbers.append(shelve(article, f"/pile/{day}", mentions=(mention,)))
        return library.story_figures.differing(library.articles.rows(numbers))

    return found


def test_figures_of_one_thing_stand_side_by_side(differing: Callable[..., list[Differing]]) -> None:
    """The newest first, with the sentence of each."""
    found = differing(
        ("The wave killed at least [1,400] in Tarn Harbour.", "1400", ""),
        ("In Tarn Harbour [1,200] people were killed by the wave.", "1200", "people"),
    )
    assert [(one.subject, [told.words for told in one.told]) for one in found] == [
        ("people killed", ["1,200", "1,400"])
    ]
    assert found[0].told[0].sentence == "In Tarn Harbour 1,200 people were killed by the wave."


@pytest.mark.parametrize(
    ("one", "other"),
    [
        (
            ("The wave killed [30] people in Tarn Harbour.", "30", "people"),
            ("The wave killed [30] people in Tarn Harbour.", "30", "people"),
        ),
        (
            ("The wave killed about [1,400] people in Tarn Harbour.", "1400", "people"),
            ("The wave killed [1,372] people in Tarn Harbour.", "1372", "people"),
        ),
        (
            ("The wave killed [30] people in Tarn Harbour.", "30", "people"),
            ("The wave injured [40] people in Tarn Harbour.", "40", "people"),
        ),
        (
            ("The wave killed [30] people in Tarn Harbour.", "30", "people"),
            ("The wave killed [900] people in Tarn Harbour.", "900", "people"),
        ),
        (
            ("In 2019 the wave killed [30] people in Tarn Harbour.", "30", "people"),
            ("The wave killed [40] people in Tarn Harbour.", "40", "people"),
        ),
        (
            ("The harbour board sold [12] boats to the island of Hask.", "12", "boats"),
            ("A storm sank [14] boats off the northern pier.", "14", "boats"),
        ),
        (
            ("The board of Hask spent [12 %] of the harbour money.", "12 %", ""),
            ("The board of Hask spent [$14] of the harbour money.", "14 $", ""),
        ),
        (
            ("He caught [12] fish off the northern pier of Hask.", "12", "fish"),
            ("He caught [14] fish off the northern pier of Hask.", "14", "fish"),
        ),
    ],
    ids=["equal", "rounded", "another fate", "another scale", "another year", "unlike", "unit", "whose"],
)
def test_silence_is_better_than_noise(
    differing: Callable[..., list[Differing]], one: tuple[str, str, str], other: tuple[str, str, str]
) -> None:
    """What is equal, rounded, or only looks like the same thing is not told."""
    assert differing(one, other) == []


def test_a_noun_is_enough_where_the_words_around_agree(differing: Callable[..., list[Differing]]) -> None:
    """Small things differ too."""
    found = differing(
        ("The board of Hask sold [12] boats to the northern island.", "12", "boats"),
        ("The board of Hask sold [14] boats to the northern island.", "14", "boats"),
    )
    assert [(one.subject, len(one.told)) for one in found] == [("boats", 2)]


def test_figures_of_a_hundred_digits_are_no_figures(differing: Callable[..., list[Differing]]) -> None:
    """They cannot be reckoned with, and nobody counts so many boats."""
    one, other = "1" + "0" * 99, "2" + "0" * 99
    assert (
        differing(
            (f"The board of Hask sold [{one}] boats to the northern island.", one, "boats"),
            (f"The board of Hask sold [{other}] boats to the northern island.", other, "boats"),
        )
        == []
    )


def test_the_same_said_of_the_same_noun_is_enough(differing: Callable[..., list[Differing]]) -> None:
    """However else the two sentences go."""
    (found,) = differing(
        ("Fields are under water and [12,000] homes lost power.", "12000", "homes"),
        ("The brokers of Hask said the storm had passed and [15,000] homes lost power.", "15000", "homes"),
    )
    assert (found.subject, len(found.told)) == ("homes", 2)


def test_a_unit_is_told_with_the_words_that_all_sentences_share(
    differing: Callable[..., list[Differing]],
) -> None:
    """A letter alone tells nobody what was measured."""
    (found,) = differing(
        ("The river Sorne rose to [4.2 m] at the old gauge.", "4.2 m", ""),
        ("At the old gauge the river Sorne rose to [4.8 m] that night.", "4.8 m", ""),
    )
    assert found.subject == "metres: river, Sorne, rose"


@pytest.mark.parametrize(
    ("one", "other", "subject"),
    [
        (
            ("The wave broke the wall early on Monday, and [60] were hurt.", "60", ""),
            ("Rescuers counted [45] people injured, some of them gravely.", "45", "people"),
            "people injured",
        ),
        (
            (
                "The owners renewed the sluice in June at a cost of [2.3 million crowns].",
                "2300000 crowns",
                "",
            ),
            ("A new sluice was bought in June for [2.8 million crowns].", "2800000 crowns", ""),
            "crowns: sluice, June",
        ),
        (
            ("On the pier [four] firemen were treated for smoke.", "4", "firemen"),
            ("Nobody died, though [six] firefighters were treated for smoke.", "6", "firefighters"),
            "firemen treated",
        ),
    ],
    ids=["another verb", "money of one thing", "another noun"],
)
def test_one_thing_in_other_words_is_the_same(
    differing: Callable[..., list[Differing]],
    one: tuple[str, str, str],
    other: tuple[str, str, str],
    subject: str,
) -> None:
    """What befell people in the openings of two articles, what one thing cost, firemen and firefighters."""
    assert [(told.subject, len(told.told)) for told in differing(one, other)] == [(subject, 2)]


@pytest.mark.parametrize(
    ("one", "other", "subject"),
    [
        (
            ("The yard at Hask will close with the loss of [700] jobs.", "700", "jobs"),
            ("The yard at Hask will close and [950] jobs will go.", "950", "jobs"),
            "jobs",
        ),
        (
            ("Der Pegel der Osk stieg auf [4,10 Meter].", "4.1 m", ""),
            ("Der Pegel der Osk habe [4,35 Meter] erreicht.", "4.35 m", ""),
            "metres: Pegel, Osk",
        ),
        (
            ("Nach dem Sturm auf Hask: [Zwei] Tote, sagte die Polizei.", "2", "Tote"),
            ("[Drei] Tote und kein Strom, so die Bilanz am Mittag.", "3", "Tote"),
            "killed",
        ),
        (
            ("Cases of mumps in Hask have risen to [52].", "52", ""),
            ("Cases of mumps in Hask have risen to [61].", "61", ""),
            "cases",
        ),
        (
            ("Mending the pier of Hask will cost [8 million pounds].", "8000000 pounds", ""),
            ("Mending the pier of Hask will cost [£11m].", "11000000 GBP", ""),
            "pounds: mending, pier, Hask",
        ),
        (
            ("The oil off Hask is a slick [14 km] long.", "14 km", ""),
            ("The oil off Hask is a slick [22 km] long.", "22 km", ""),
            "kilometres: oil, Hask, slick",
        ),
        (
            ("The heather fire above Hask burned [900 acres].", "900 acres", ""),
            ("The heather fire above Hask burned [520 hectares].", "520 ha", ""),
            "hectares: heather, fire, Hask",
        ),
    ],
    ids=[
        "jobs",
        "a short sentence",
        "the dead of two openings",
        "cases that rose",
        "pounds and £",
        "lengths",
        "acres and hectares",
    ],
)
def test_where_nothing_but_the_figure_changes_it_differs(
    differing: Callable[..., list[Differing]],
    one: tuple[str, str, str],
    other: tuple[str, str, str],
    subject: str,
) -> None:
    """Jobs, cases, sums, lengths, and the same in another unit."""
    assert [(told.subject, len(told.told)) for told in differing(one, other)] == [(subject, 2)]


@pytest.mark.parametrize(
    ("one", "other"),
    [
        (
            ("The river Sorne stood at [4.2 metres] on Sunday.", "4.2 m", ""),
            ("The river Sorne stood at [3.5 metres] on Monday.", "3.5 m", ""),
        ),
        (
            ("The river Sorne stood at [4.2 metres] at the old gauge.", "4.2 m", ""),
            ("The river Sorne stood at [3.5 metres] at the old gauge.", "3.5 m", ""),
        ),
        (
            ("The Hask share index closed at [7,204 points].", "7204 points", ""),
            ("The Hask share index closed at [7,311 points].", "7311 points", ""),
        ),
        (
            ("The heather fire above Hask burned [900 acres].", "900 acres", ""),
            ("The heather fire above Hask burned [364 hectares].", "364 ha", ""),
        ),
        (
            ("Police told [700] people of Hask to leave, later 950.", "700", "people"),
            ("Police told [950] people of Hask to leave the quay.", "950", "people"),
        ),
        (
            ("The yard employs [90] people in Hask.", "90", "people"),
            ("The yard employs [70] people in Brannick.", "70", "people"),
        ),
        (
            ("Of [90] boats of Hask, 20 were lost in the gale.", "90", "boats"),
            ("In the gale 20 boats of Hask were lost and [70] boats came home.", "70", "boats"),
        ),
    ],
    ids=[
        "told with the day",
        "levels of two days",
        "points",
        "the same in another unit",
        "later",
        "another place",
        "a part",
    ],
)
def test_what_may_well_be_true_of_both_is_no_conflict(
    differing: Callable[..., list[Differing]], one: tuple[str, str, str], other: tuple[str, str, str]
) -> None:
    """A level holds for its time; what one of the two tells beside it is known."""
    assert differing(one, other) == []


@pytest.mark.parametrize(
    ("one", "other"),
    [
        (
            ("In Tarn [9] people were killed when a crane fell on 14 March.", "9", "people"),
            ("In Tarn [14] people were killed when a crane fell.", "14", "people"),
        ),
        (
            ("In Tarn [9] people were killed when a crane fell at 5 on Friday.", "9", "people"),
            ("In Tarn [14] people were killed when a crane fell.", "14", "people"),
        ),
        (
            ("In Tarn [9] of the 9 people in the tram were killed.", "9", "people"),
            ("In Tarn [14] people in the tram were killed.", "14", "people"),
        ),
        (
            ("In Tarn [14] people were injured and 9 killed.", "14", "people"),
            ("In Tarn [9] people were injured when a crane fell.", "9", "people"),
        ),
        (
            ("In Tarn [14] people were killed and 9 cranes fell.", "14", "people"),
            ("In Tarn [9] people were killed as cranes fell.", "9", "people"),
        ),
        (
            ("In Tarn [9] people were killed and 5 others injured.", "9", "people"),
            ("In Tarn [14] people were killed as cranes fell.", "14", "people"),
        ),
    ],
    ids=[
        "a day",
        "an hour",
        "its own number again",
        "another fate",
        "another noun",
        "others of another fate",
    ],
)
def test_a_number_that_counts_something_else_hides_no_conflict(
    differing: Callable[..., list[Differing]], one: tuple[str, str, str], other: tuple[str, str, str]
) -> None:
    """Days, hours, another fate or noun, and what the figure's own sentence says twice."""
    (found,) = differing(one, other)
    assert len(found.told) == 2


@pytest.mark.parametrize(
    ("one", "other"),
    [
        (
            ("In Tarn [9] people were killed at once and 5 more died later.", "9", "people"),
            ("In Tarn [14] people were killed as cranes fell.", "14", "people"),
        ),
        (
            ("In Tarn [14] people were killed, up from 9 on the eve.", "14", "people"),
            ("In Tarn [9] people were killed as cranes fell.", "9", "people"),
        ),
    ],
    ids=["more", "an earlier toll"],
)
def test_what_one_article_reckons_up_is_no_conflict(
    differing: Callable[..., list[Differing]], one: tuple[str, str, str], other: tuple[str, str, str]
) -> None:
    """The toll with those who died later, and the toll of the day before."""
    assert differing(one, other) == []


@pytest.mark.parametrize(
    ("one", "other"),
    [
        (
            ("The foundry in Tarn will cut [210] jobs by spring.", "210", "jobs"),
            ("The dairy in Brannick will cut [340] jobs by spring.", "340", "jobs"),
        ),
        (
            ("The foundry said it would shed [210] jobs in Tarn.", "210", "jobs"),
            ("The foundry said it would create [340] jobs in Tarn.", "340", "jobs"),
        ),
        (
            ("The foundry in Tarn is to cut [210] jobs.", "210", "jobs"),
            ("The owners hope to save [340] jobs at the foundry in Tarn.", "340", "jobs"),
        ),
        (
            ("Cases of measles rose to [90] in April.", "90", ""),
            ("Cases of measles rose to [130] in August.", "130", ""),
        ),
        (
            ("Doctors in Tarn counted [90] cases of measles.", "90", "cases"),
            ("Doctors in Brannick counted [130] cases of measles.", "130", "cases"),
        ),
        (
            ("The river Lauter rose to [4.2 m] at the gauge in Tarn.", "4.2 m", ""),
            ("The river Lauter rose to [3.1 m] at the gauge in Brannick.", "3.1 m", ""),
        ),
    ],
    ids=["two towns", "lost and made", "lost and kept", "two months", "cases of two towns", "two gauges"],
)
def test_what_happens_at_two_places_or_times_is_no_conflict(
    differing: Callable[..., list[Differing]], one: tuple[str, str, str], other: tuple[str, str, str]
) -> None:
    """Nor is what is lost here and made there, though the noun tells much."""
    assert differing(one, other) == []


@pytest.mark.parametrize(
    "sentence",
    ["Cases of measles in Tarn rose to [{}].", "Doctors in Tarn counted [{}] cases of measles this week."],
    ids=["risen", "this week"],
)
def test_reports_of_two_weeks_may_both_be_true(
    differing: Callable[..., list[Differing]], sentence: str
) -> None:
    """What rose goes on; two days apart it is still the same report."""
    first, last = (
        (sentence.format(toll), toll, "cases" if "] cases" in sentence else "") for toll in ("90", "130")
    )
    filling = [(f"The [{number}] gates of Tarn are shut.", str(number), "gates") for number in (3, 3, 3, 3)]
    assert len(differing(first, last)) == 1
    assert differing(first, *filling, last) == []


def test_another_event_that_is_remembered_is_not_the_same(differing: Callable[..., list[Differing]]) -> None:
    """A sentence that looks back, or names another place, tells another toll."""
    assert not differing(
        ("The wave broke the wall on Monday, and [60] were hurt.", "60", ""),
        ("It is the worst storm since a gale in which [45] people were injured.", "45", "people"),
    )


def test_of_one_subject_only_so_many_figures_are_compared(
    differing: Callable[..., list[Differing]], monkeypatch: pytest.MonkeyPatch
) -> None:
    """A bound for tables: what came before the newest is not looked at."""
    monkeypatch.setattr(story_figures, "MOST_OF_A_SUBJECT", 1)
    assert not differing(
        ("The wave killed [1,400] people in Tarn Harbour.", "1400", "people"),
        ("The wave killed [1,200] people in Tarn Harbour.", "1200", "people"),
    )


def test_the_oldest_figures_of_a_subject_are_left_out_and_told(
    differing: Callable[..., list[Differing]], monkeypatch: pytest.MonkeyPatch
) -> None:
    """The newest toll of a long story is never the one that is missing."""
    monkeypatch.setattr(story_figures, "MOST_OF_A_SUBJECT", 2)
    tolls = ("1,900", "1,400", "1,200")
    (found,) = differing(
        *(
            (f"The wave killed [{toll}] people in Tarn Harbour.", toll.replace(",", ""), "people")
            for toll in tolls
        )
    )
    assert [told.words for told in found.told] == ["1,200", "1,400"]
    assert found.left == 1


@pytest.mark.parametrize(
    ("one", "other"),
    [
        (
            ("The burned field above Hask is [320 m] long, the wardens said.", "320 m", ""),
            ("The burned field above Hask is [120 m] wide, the wardens said.", "120 m", ""),
        ),
        (
            ("In Hask [52 %] of the voters were for the bridge over the Osk.", "52 %", ""),
            ("In Hask [48 %] of the voters were against the bridge over the Osk.", "48 %", ""),
        ),
    ],
    ids=["length and width", "for and against"],
)
def test_two_measurements_of_one_thing_are_no_conflict(
    differing: Callable[..., list[Differing]], one: tuple[str, str, str], other: tuple[str, str, str]
) -> None:
    """Both may be true; told of the same length, they differ."""
    assert differing(one, other) == []
    text, value, counts = other
    for word, same in (("wide", "long"), ("against", "for")):
        text = text.replace(word, same)
    assert len(differing(one, (text, value, counts))) == 1


def test_two_figures_that_one_article_tells_are_no_conflict_of_others(
    library: Library, make: Callable[..., Article], shelve: Callable[..., int]
) -> None:
    """Whoever tells both knows of two things; that another toll was told earlier is no such sign."""

    def differing(subject: str, *told: tuple[str, ...]) -> list[Differing]:
        numbers = []
        for day, figures in enumerate(told, 1):
            text = " ".join(subject.replace("#", figure) for figure in figures)
            article = make("", text, published=f"2026-03-{day:02}")
            mentions = tuple(
                Mention(at, at + len(figure), EntityType.NUMBER, figure, figure, "")
                for figure in figures
                for at in [article.text.index(figure)]
            )
            numbers.append(shelve(article, f"/{subject}/{day}", mentions=mentions))
        return library.story_figures.differing(library.articles.rows(numbers))

    sank = "The divers of Hask saw the wreck of the Corrie Bell at # off the mole."
    assert len(differing(sank, ("14 m",), ("22 m",))) == 1
    assert differing(sank, ("14 m",), ("22 m",), ("14 m", "22 m")) == []
    killed = "The wave killed # people in Tarn Harbour."
    assert len(differing(killed, ("30",), ("45",))) == 1
    assert len(differing(killed, ("30",), ("45",), ("30", "45"))) == 1
