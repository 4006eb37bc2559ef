"""Notes that correct the article: part of the text, set apart by their kind.

`Correction: an earlier version of this article gave a wrong date.` -> kept as a correction.
"""

from __future__ import annotations

from reader.article.text import Kind
from reader.cleaning.draft import Draft
from reader.cleaning.phrases import Phrases
from reader.cleaning.rule import Rule

LONGEST = 120
_NOTES = Phrases(
    start="""
    correction | corrections | clarification | editor s note | editors note | editorial note
    this article was amended on | this story was amended | this article was corrected
    this article has been corrected
    this story has been corrected | this article has been updated | this story has been updated
    an earlier version of this | a previous version of this | this article was updated
    korrektur | anmerkung der redaktion | in einer früheren version | rectificatif | note de la rédaction
    une version précédente | corrección | nota del editor | fe de errores | correção | errata
    nota da redação
    rettifica | nota della redazione | rectificatie | rättelse | rettelse | oikaisu | sprostowanie | уточнение
    """
)


def find_corrections(draft: Draft) -> None:
    """Marks notes of correction of at least a sentence's length."""
    for line in draft.saying(_NOTES, LONGEST):
        label = line.text.partition(":")[0]
        if line.size >= 5 and (
            len(label.split()) <= 4 or line.key.startswith(("this ", "an ", "a ", "in ", "une "))
        ):
            draft.mark(line, Kind.CORRECTION)


CORRECTION = Rule("correction", find_corrections)
