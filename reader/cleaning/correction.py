"""Notes that correct the article: part of the text, set apart by their kind.
`Correction: an earlier version of this article gave a wrong date.` -> kept as a correction.
`This conversation has been edited for length.` -> the same.
"""

from __future__ import annotations

from reader.article.text import Kind
from reader.cleaning.draft import Draft, Line
from reader.cleaning.phrases import Phrases, words_in
from reader.cleaning.rule import Rule

LONGEST = 120
_NOTES = Phrases(
    start="""
    correction | corrections | clarification | editor s note | editors note | editorial note
    this article was amended on | this story was amended | this article was corrected
    this piece was amended
    this article has been corrected | this article has been amended | this story was corrected
    this story has been corrected | this article has been updated | this story has been updated
    an earlier version of this | a previous version of this | this article was updated
    this story was updated
    this post has been updated | this headline has been | the original version of this | note to readers
    korrektur | anmerkung der redaktion | in einer früheren version | in einer ersten version
    richtigstellung
    korrekturhinweis | transparenzhinweis | in einer vorherigen version | hinweis der redaktion
    berichtigung
    dieser artikel wurde korrigiert | dieser text wurde korrigiert | wir haben den fehler korrigiert
    rectificatif | note de la rédaction | une version précédente | une première version de | erratum
    précision
    cet article a été modifié | cet article a été corrigé | mise à jour du
    corrección | nota del editor | nota de la redacción | fe de errores | rectificación | aclaración
    una versión anterior de | este artículo ha sido corregido | esta noticia ha sido corregida
    correção | errata | nota da redação | nota do editor | uma versão anterior | este texto foi corrigido
    esta reportagem foi corrigida | retificação
    rettifica | nota della redazione | errata corrige | precisazione | una versione precedente
    rectificatie | correctie | in een eerdere versie | een eerdere versie van | aanvulling
    noot van de redactie
    rättelse | i en tidigare version | en tidigare version av | redaktionens kommentar | förtydligande
    rettelse | i en tidligere versjon | en tidligere versjon av | presisering | i en tidligere version
    en tidligere version af | præcisering | redaktionel note
    oikaisu | korjaus | täsmennys | jutun aiemmassa versiossa
    sprostowanie | od redakcji | w poprzedniej wersji | we wcześniejszej wersji | aktualizacja tekstu
    düzeltme | editörün notu | haberin önceki | düzeltme notu
    уточнение | исправление | поправка | от редакции | в предыдущей версии | в более ранней версии
    уточнення | виправлення | від редакції | у попередній версії
    oprava | v předchozí verzi | helyreigazítás | erată | διόρθωση | ralat | koreksi | đính chính
    تصحيح | توضيح | تنويه | ملاحظة المحرر | اصلاحیه | תיקון | 訂正 | お断り | 更正 | 更正说明 | 勘误
    编者按 | 編者按 | 정정보도 | 바로잡습니다
    [편집자주] | 편집자주 | 알려왔습니다
    """
)
_EDITED = Phrases(
    inside="""
    edited and condensed | condensed and edited | edited for length | edited for clarity
    edited for brevity | edited for style | condensed for clarity | condensed for length
    """
)
_TALKS = words_in("interview conversation transcript exchange discussion questions answers letters")
_DONE = words_in("been was were")
"""Letters that *may be* edited are those that a reader is asked for."""
LONGEST_EDITED = 25


def find_corrections(draft: Draft) -> None:
    """Marks notes of correction of at least a sentence's length, and those that say what was shortened."""
    for line in draft.saying(_NOTES, LONGEST):
        label = line.text.partition(":")[0]
        if line.size >= 5 and (
            len(label.split()) <= 4 or line.key.startswith(("this ", "an ", "a ", "in ", "une "))
        ):
            draft.mark(line, Kind.CORRECTION)
    draft.mark_all(filter(says_it_is_edited, draft.saying(_EDITED, LONGEST_EDITED)), Kind.CORRECTION)


def says_it_is_edited(line: Line) -> bool:
    """Whether a line says that what somebody said was shortened."""
    return (
        line.size <= LONGEST_EDITED
        and not _TALKS.isdisjoint(line.words)
        and not _DONE.isdisjoint(line.words)
        and any(_EDITED.holds(line.key, (word,)) for word in line.words & _EDITED.inside.keys())
    )


CORRECTION = Rule("correction", find_corrections)
