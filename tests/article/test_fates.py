"""What befell those whom a figure counts is told by the figure's own words, or not at all."""

from __future__ import annotations

import re

import pytest

from reader.article.fates import fate_near


def fate(text: str) -> str:
    """The fate of the figure between brackets."""
    match = re.search(r"\[.+?\]", text)
    assert match
    return fate_near(text[: match.start()], text[match.end() :])


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("The wave killed [12] and injured 40.", "killed"),
        ("The wave killed 12 and injured [40].", "injured"),
        ("The wave killed at least [12] fishermen.", "killed"),
        ("Two dockers were killed and [41] people were injured.", "injured"),
        ("[41] people were injured and two killed.", "injured"),
        ("At least [41] people in the square were badly injured.", "injured"),
        ("[12] fishing boats, two of them new, were found.", ""),
        ("[12] dead in ferry fire", "killed"),
        ("Coastguard: [14] dead, 3 missing", "killed"),
        ("Coastguard: 14 dead, [3] missing", "missing"),
        ("Of the crew [12] later died.", "killed"),
        ("[Three] pier workers killed when the crane fell were from Hask.", "killed"),
        ("[Three] of the four rowers killed were from Hask.", "killed"),
        ("[Three] die in fire", "killed"),
        ("[Three] rowers had frozen to death.", "killed"),
        ("[Two] pilots were among the dead.", "killed"),
        ("The wave left [50] people with broken bones and other injuries.", ""),
        ("The wave left [50] people with slight injuries.", "injured"),
        ("The toll rose above 12; the toll above [12] is not told.", "killed"),
        ("[12] die in a fire at Hask", "killed"),
        ("[12] people lost their lives on the pier.", "killed"),
        ("The fire claimed [12] lives.", "killed"),
        ("The death toll was put at [40].", "killed"),
        ("A death toll of more than [40] is told.", "killed"),
        ("The number of people killed on the Sorne line rose to [19].", "killed"),
        ("A body was found, bringing the number of the dead to [19].", "killed"),
        ("Among the dead were [three] children.", "killed"),
        ("Police arrested some [31] dockers.", "arrested"),
        ("There were [31] arrests.", "arrested"),
        ("Some [300] families had fled to Hask.", "displaced"),
        ("[Six] firemen were treated for smoke.", "treated"),
        ("In the market [40] people were treated for injuries.", "injured"),
        ("Bei dem Brand wurden drei Menschen getötet und [41] verletzt.", "injured"),
        ("Bei dem Brand wurden [drei] Menschen getötet und 41 verletzt.", "killed"),
        ("Die Zahl der Toten stieg auf [19].", "killed"),
        ("Es gab [19] Tote.", "killed"),
        ("In all [19] lives were lost.", "killed"),
        ("[Three] injured workers were brought to Hask.", "injured"),
        ("The deaths of [12] fishermen are looked into.", "killed"),
    ],
)
def test_fate_is_told(text: str, told: str) -> None:
    """Before the figure by what was done, behind it by what is said of those who are counted."""
    assert fate(text) == told


@pytest.mark.parametrize(
    "text",
    [
        "Nobody died and [12] homes were destroyed.",
        "Five cows were killed and [20] hens lived on.",
        "[Three] homes were lost and four firemen hurt.",
        "[12] people are feared dead.",
        "[12] people might have died.",
        "[12] people were not injured.",
        "[12] boats searched for the missing men.",
        "[12] boats searched for missing men.",
        "[12] rockets killed 3 men.",
        "They asked for a death sentence for [12] men.",
        "The board sold [12] boats.",
        "Two were killed when [40] shots fell.",
        "Two were killed [40] miles off Hask.",
        "Mit [350] Kräften die ganze Nacht im Einsatz.",
        "The gate has saved [300] lives.",
        "In all [12] lives were saved.",
        "The company insures [4,000] lives.",
        "The dam prevented some [900] deaths.",
        "There were [12] fewer deaths than last year.",
        "They felled [12] dead trees.",
        "They mourn the death of [12] languages.",
        "All [14] missing were found alive.",
        "Das Wasser stieg um [80] Zentimeter, die Schule blieb zu.",
    ],
)
def test_no_fate_is_told(text: str) -> None:
    """Of another figure, of another clause, feared, denied, or of what is no person's fate."""
    assert fate(text) == ""


BESIDE_A_FATE = """
killed   [19] killed last month on the Sorne line.
killed   [19] killed during the flood.
killed   [19] killed every winter.
killed   [19] killed several days later.
killed   [19] dead across the county.
killed   [19] dead worldwide.
killed   [19] dead plus 7 hurt.
killed   [19] dead including a rower.
killed   [19] dead per year.
killed   [19] dead within minutes.
killed   [19] dead despite warnings.
killed   [19] dead remain without a name.
killed   The board counted [19] deaths linked to smoke.
killed   The board counted [19] deaths recorded in June.
killed   The board counted [19] deaths each winter.
killed   There were [19] fatalities nationwide.
killed   [19] Tote nach Schiffbruch.
killed   [19] Tote gab es im Juni.
killed   [19] tote Matrosen wurden geborgen.
injured  [19] injured amid the rush for the boats.
injured  [19] injured outside the mill.
injured  [19] wounded aboard ships.
injured  [19] Verletzte nach Brand.
injured  [19] hurt both times.
injured  [19] wounded pilots were flown out.
missing  [19] Vermisste gesucht.
missing  [19] missing beneath the ruins.
missing  [19] missing following the flood.
missing  [19] missing babies were looked for.
arrested [19] arrests following the match.
displaced [19] displaced families waited.
killed   By the quay [19] dead bodies were found.
killed   The deaths of [19] young sailors are looked into.
none     They felled [19] dead oak trees.
none     They cut down [19] dead trees.
none     In the pond lay [19] dead fish.
none     The vet saw [19] injured horses.
none     The vet saw [19] hurt dogs.
none     They asked for [19] missing fishing boats.
none     They asked for [19] missing letters.
none     The death of [19] old languages is mourned.
none     They laid [19] treated timbers.
none     Am Ufer lagen [19] tote Fische.
none     Sie fanden [19] verletzte Wildpferde.
"""
TO_DEATH = """
killed   [19] people were burned to death.
killed   [19] people starved to death.
killed   [19] had been stabbed to death.
killed   [19] were trampled to death.
killed   [19] bled to death.
killed   [19] men were put to death.
none     [19] people were sentenced to death.
none     [19] men condemned to death waited.
none     [19] passengers were scared to death.
none     [19] members opposed to death penalty laws walked out.
none     [19] were bored to death.
"""
LIVES = """
killed   The flood cost at least [19] lives.
killed   The flood took [19] lives.
killed   The flood has claimed [19] lives and washed away two bridges.
none     The flood could have cost [19] lives.
none     The flood might cost some [19] lives.
none     The flood nearly cost [19] lives.
none     The plan took [19] lives into account.
none     The board claimed [19] lives were saved.
"""
NOT_DONE = """
killed   In May the flood killed [19] people.
killed   The man went on to kill [19] people.
killed   A storm that nobody could foresee killed [19] people.
killed   A man who tried to flee killed [19].
killed   It was the first storm to kill more than [19] people.
killed   He is accused of killing [19] people.
injured  He was said to have injured [19] people.
none     He denies killing [19] people.
none     A plot to kill [19] people was foiled.
none     He threatened to kill [19] people.
none     The bomb was strong enough to kill [19] people.
none     The wave could have killed [19] people.
none     The wave may well have injured [19] people.
none     The wave did not kill [19] people.
none     The wave didn’t injure [19] people.
none     The wave almost killed [19] people.
none     [19] people were almost killed.
none     The storm could bring the death toll to [19].
none     The death toll may have risen to [19].
"""
TREATED = """
treated  [19] people were treated in the hall.
treated  [19] people were treated with oxygen.
injured  [19] people were treated for their injuries.
none     [19] people were treated to cake.
none     [19] people were treated as suspects.
none     [19] people were treated unfairly.
"""


def rows(*tables: str) -> list[list[str]]:
    """The lines of tables: a sentence behind the fate that it tells."""
    return [line.split(maxsplit=1) for table in tables for line in table.strip().splitlines()]


@pytest.mark.parametrize(("told", "text"), rows(BESIDE_A_FATE, TO_DEATH, LIVES, NOT_DONE, TREATED))
def test_fate_or_none_is_told(told: str, text: str) -> None:
    """What stands beside the word of fate decides: a tree is no person, and what could have been was not."""
    assert fate(text) == told.replace("none", "")


@pytest.mark.parametrize("sign", ["-", "'", "’", "a", "-a", "の", " a", "a "])
def test_no_row_of_signs_keeps_it_busy(sign: str) -> None:
    """A rule of dashes beside a figure takes no longer than words do."""
    assert fate_near(sign * 160, sign * 160) == ""
    assert fate_near("", " " + sign * 160) == ""
