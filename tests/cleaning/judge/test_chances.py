"""The judge with what it has learned: paragraphs are likely, leftovers are not, in any language."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from reader.cleaning.draft import Draft
from reader.cleaning.judge.chances import chances_of

DraftOf = Callable[[str], Draft]

STORIES = {
    "en": (
        "The ferry to Lowmark stayed in harbour on Monday because the ramp had been damaged by the storm.",
        "Engineers said that it would be repaired before the weekend, and that two boats would sail.",
        "“We have waited longer for less,” said Ilse Marrow, who keeps the harbour café, and poured a cup.",
        "The council meets on Tuesday to settle the bill, which nobody in town has seen so far.",
    ),
    "de": (
        "Die Fähre nach Lowmark blieb am Montag im Hafen, weil der Sturm die Rampe beschädigt hatte.",
        "Sie werde bis zum Wochenende repariert, sagte ein Ingenieur, so lange führen zwei kleinere Boote.",
        "„Wir haben für weniger länger gewartet“, sagte Ilse Marrow, die das Café am Hafen führt.",
        "Der Rat tritt am Dienstag zusammen, um über die Rechnung zu beraten, die noch niemand kennt.",
    ),
    "tr": (
        "Lowmark'a giden feribot, fırtınada hasar gören rampa nedeniyle pazartesi günü limanda kaldı.",
        "Mühendisler rampanın hafta sonundan önce onarılacağını, iki teknenin çalışacağını söyledi.",
        "Liman kahvesini işleten Ilse Marrow, daha azı için daha uzun süre beklediklerini anlattı.",
        "Belediye meclisi, kasabada henüz kimsenin görmediği faturayı görüşmek üzere salı günü toplanacak.",
    ),
}
LEFTOVERS = ("Conger Closes The Swimming Steps", "Mayor Resigns Over Lamp Post", "Watch now", "Sport")


@pytest.mark.parametrize("language", STORIES)
def test_paragraphs_are_likelier_than_what_a_site_puts_under_them(draft_of: DraftOf, language: str) -> None:
    """Every paragraph stands above every headline of another story below the text."""
    story = STORIES[language]
    chances = chances_of(draft_of("\n\n".join(("Ferry stays in harbour", *story, *LEFTOVERS))))
    assert min(chances[1 : 1 + len(story)]) > max(chances[-len(LEFTOVERS) :])


def test_a_text_without_lines_has_no_chances(draft_of: DraftOf) -> None:
    """Nothing is judged, and nothing fails."""
    assert chances_of(draft_of("")) == []
