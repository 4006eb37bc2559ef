"""Figure scene: where something was counted and what became of it, by the words around alone.

“cut 300 jobs at its mill in Hask” -> in Hask; lost
“create 450 new jobs near Tarn”    -> near Tarn; made
"""

from __future__ import annotations

import re

from reader.library.figure_time import months_of
from reader.library.folding import fold

TURNING = "job"
"""What may be lost as well as made, by its stem."""

_SITE = re.compile(r"\b(?i:in|at|near|around|across|outside) (?:the )?(?P<site>[^\W\d_a-z]\w+)")
_TURNS = {
    turn: re.compile(rf"\b(?:{words})\b", re.IGNORECASE)
    for turn, words in {
        "lost": "cut(?:s|ting)?|los(?:s|ses|es?|t|ing)|go(?:es|ne)?|ax(?:e|es|ed|ing)|shed(?:s|ding)?"
        "|slash(?:es|ed|ing)?|scrap(?:s|ped|ping)?|eliminat(?:e|es|ed|ing)|destroy(?:s|ed|ing)?",
        "made": "creat(?:e|es|ed|ing|ion)|add(?:s|ed|ing)?|bring(?:s|ing)?|brought|generat(?:e|es|ed|ing)"
        "|hir(?:e|es|ed|ing)|new",
        "kept": "sav(?:e|es|ed|ing)|secur(?:e|es|ed|ing)|protect(?:s|ed|ing)?|safeguard(?:s|ed|ing)?",
    }.items()
}


def sites_of(words: str) -> frozenset[str]:
    """What is written among some words where a place stands, folded, without months."""
    sites = (match["site"] for match in _SITE.finditer(words))
    return frozenset(fold(site) for site in sites if not months_of("", site))


def turns_of(noun: str, words: str) -> frozenset[str]:
    """What some words say becomes of what a figure counts: “lost”, “made”, “kept”; nothing but for jobs."""
    if noun != TURNING:
        return frozenset()
    return frozenset(turn for turn, told in _TURNS.items() if told.search(words))
