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


@pytest.mark.parametrize("sign", ["-", "'", "’", "a", "-a", "の", " a", "a "])
def test_no_row_of_signs_keeps_it_busy(sign: str) -> None:
    """A rule of dashes beside a figure takes no longer than words do."""
    assert fate_near(sign * 160, sign * 160) == ""
    assert fate_near("", " " + sign * 160) == ""
