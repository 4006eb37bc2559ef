"""The day in the opening of a report's first paragraph."""

from __future__ import annotations

import pytest

from reader.article.document import RawDocument
from reader.cleaning import clean, lines_of

LATE = "\n\nHeute, sechzig Jahre danach, erinnert ein Stein an die Flut."
NIGHT = "In der Nacht kam das Wasser über den alten Deich, und niemand auf der Insel hatte damit gerechnet."
REPORT = "The ferry to Lowmark stayed in harbour because the ramp had been damaged by the storm of Tuesday."


def published(text: str) -> str:
    """The day on which an article of this text appeared, taken in at the end of 2026."""
    raw = f"Ferry stays in harbour\n\n{text}\n"
    document = RawDocument(
        "case", raw.encode(), "plain text", lines_of(raw), taken="2026-12-01T08:00:00+00:00"
    )
    return clean(document).metadata.published


@pytest.mark.parametrize(
    ("text", "day"),
    [
        (f"Osterholm, 14. April 2026. {NIGHT}", "2026-04-14"),
        (f"Osterholm/Ulver, 14. April 2019. {NIGHT}", "2019-04-14"),
        (f"Osterholm, 14. April 2019 (oag/im). {NIGHT}", "2019-04-14"),
        (f"OSTERHOLM, 14 April 2011 – {REPORT}", "2011-04-14"),
        (f"OSTERHOLM, 14 April 2019 (INA) – {REPORT} The new one is to be ready by 2025.", "2019-04-14"),
        (
            f"Osterholm, 14 April 2024 – {REPORT} Two years later than planned, it was not even old.",
            "2024-04-14",
        ),
        (f"OSTERHOLM, 14 April 2014 (INA) – {REPORT} It was opened two years after the flood.", "2014-04-14"),
        (
            f"OSTERHOLM, 14 April 2014 (INA) – {REPORT}\n\nHalf of the boats shall be electric by 2025.",
            "2014-04-14",
        ),
        (
            f"OSTERHOLM, April 14, 2015 (AFP) - {REPORT}\n\nThe trial begins ten years after the great fire.",
            "2015-04-14",
        ),
        (
            f"Osterholm, 14. April 2014 (dpa) – {NIGHT}\n\nZwei Jahre nach der Flut wird der Deich erhöht.",
            "2014-04-14",
        ),
        (
            f"OSTERHOLM, 14 April 2014 (Reuters) – {REPORT}\n\nHe had left Ulver. Ten years later he won.",
            "2014-04-14",
        ),
        (
            f"Osterholm, 14 April 2014 – {REPORT}\n\nHe was jailed for years after a trial of three days.",
            "2014-04-14",
        ),
        (
            f"Osterholm, 14 April 2014 – {REPORT}\n\nAll boats shall run on batteries by the end of 2025.",
            "2014-04-14",
        ),
        (f"Osterholm, 14 April 2014 – {REPORT}\n\nThe new ramp will be opened in 2025.", "2014-04-14"),
        (
            f"Osterholm, 14 April 2014 – {REPORT}\n\nIt came twenty years after the last such storm.",
            "2014-04-14",
        ),
        (
            f"Osterholm, 14 April 2022 – {REPORT}\n\nIt was sold in 1990. Four years later, it sank.",
            "2022-04-14",
        ),
        (
            "西港2014年4月14日電　渡輪因碼頭受損而停航，公司說要到2025年才能換新船，居民表示無奈。",
            "2014-04-14",
        ),
    ],
)
def test_a_report_tells_its_day_in_its_opening(text: str, day: str) -> None:
    """Before a full stop, too, where it was sent lately, from two places, or by an agency."""
    assert published(text) == day


@pytest.mark.parametrize(
    "text",
    [
        f"Osterholm, 14. April 1961. {NIGHT}",
        f"Ilse Marrow, 14 April 1961. {REPORT}",
        f"Osterholm, 14 April 1989 (the day of the flood). {REPORT}",
        f"Osterholm/Ulver, 14. April 1961 (oag). {NIGHT}{LATE}",
        f"Osterholm, 14. April 1961 – {NIGHT}{LATE}",
        f"OSTERHOLM, 14 April 1961 – {REPORT}\n\nIn 2004 the ramp was built anew, and it stands to this day.",
        f"OSTERHOLM, 14 avril 1961 – {NIGHT}\n\nSoixante ans plus tard, une pierre rappelle cette nuit.",
        "（霧港、1961年4月14日）その夜、古い堤防が三か所で切れ、島の誰もそれを予想していなかった。水は朝まで引かなかった。",
        "（雾港、1961年4月14日）その夜、古い堤防が三か所で切れ、島の誰もそれを予想していなかった。六十年後、島には石碑が立っている。",
        f"OSTERHOLM, 14 April 1961 (INA) – {REPORT}\n\nSixty-five years later, a stone recalls that night.",
        f"Osterholm, 14 April 1994 – {REPORT}\n\nDecades later, a stone recalls that night to the children.",
        f"Osterholm, 14 April 1994 – {REPORT}\n\nA stone was laid there twenty years after the flood.",
    ],
)
def test_a_day_of_long_ago_that_the_story_recalls_is_not_its_own(text: str) -> None:
    """A scene and a gravestone open like a report; what follows tells of later years."""
    assert published(text) == ""


@pytest.mark.parametrize(
    "text",
    [
        f"Osterholm, 14. April 2022. {NIGHT}\n\nVier Jahre später erinnert ein Stein an jene Nacht.",
        f"Osterholm, 14 April 2019. {REPORT}\n\nToday, seven years later, a stone recalls that night.",
        f"Osterholm, 14 avril 2020 – {NIGHT} Six ans plus tard, une pierre rappelle cette nuit.",
        "（霧港、2022年4月14日）その夜、古い堤防が三か所で切れ、島の誰もそれを予想していなかった。四年後、島には石碑が立っている。",
    ],
)
def test_a_day_of_late_from_which_the_story_counts_to_now_is_not_its_own(text: str) -> None:
    """A scene of four years ago opens like a report; the years since then lead to this one."""
    assert published(text) == ""
