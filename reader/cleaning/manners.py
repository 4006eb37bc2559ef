"""What a page wants comments to be like: it stands below the article, in whole sentences.

`We value your comments, but please keep them on topic and respectful.` -> part of the comment form.
"""

from __future__ import annotations

from reader.cleaning.draft import Draft, Line
from reader.cleaning.phrases import labels

_COMMENTS = frozenset(
    labels(
        """
    comment | comments | commenting | commenter | commenters | kommentar | kommentare | kommentaren
    kommentieren | kommentarbereich | kommentarfunktion | commentaire | commentaires | comentario
    comentarios | comentário | comentários | commento | commenti | reactie | reacties | kommentarer
    kommentit | komentarz | komentarze | komentarzy | komentáře | yorum | yorumlar | комментарий
    комментарии | комментариев | коментар | коментарі
    """
    )
)
_STRICT = frozenset(
    labels(
        """
    moderated | moderator | moderators | moderation | respectful | civil | constructive | polite | offensive
    abusive | insulting | insults | defamatory | moderiert | freigeschaltet | netiquette | sachlich
    respektvoll | themenbezogen | höflich | beleidigend | beleidigungen | modérés | modération
    modérateur | respectueux | courtois | injurieux | insultes | moderados | moderador | moderación
    respetuosos | ofensivos | insultos | moderação | ofensivas | ininteligíveis | moderatore | moderati
    moderazione | rispettosi | offensivi | insulti | gemodereerd | moderatie | respectvol | beledigend
    modereras | modereres | respektfull | sakligt | moderoidaan | moderowane | obraźliwe | wulgarne
    moderován | vulgární | saygılı | hakaret | küfür | модератором | модерации | оскорбления
    оскорбительные | образи
    """
    )
)
_LOOSE = frozenset(
    labels(
        """
    guidelines | policy | respect | approved | relevant | topic | rules | terms | regeln | verfassern
    charte | règles | normas | respeto | aprovados | respeito | regole | rispetto | spelregels | regler
    regulamin | kurallar | правила
    """
    )
)
"""Words for manners that a story has, too."""
_ADDRESS = frozenset(
    labels(
        """
    please | your | you | our | we | users | bitte | ihre | sie | wir | unsere | nutzer | veuillez | vos
    vous | nous | usuario | usuarios | sus | nuestras | usuário | usuários | seus | nossa | utenti | vostri
    nostri | je | jouw | uw | wij | onze | du | din | dina | vi | du | dine | twoje | prosimy | naszych | vaše
    prosíme | lütfen | yorumlarınız | ваш | ваши | пожалуйста | ваші
    """
    )
)
"""Words by which a site speaks to who reads it."""
_QUOTED = "\"'“„«‘"
LONGEST = 120
"""Rules for comments that are shown below an article have at most so many words."""
MOST = 2
"""More lines of this sort are a story about comments."""


def lines_on_manners(draft: Draft) -> list[Line]:
    """The open lines that tell what comments are to be like; none in a story about comments."""
    if draft.headline is not None and not _COMMENTS.isdisjoint(draft.headline.words):
        return []
    found = [line for line in draft.with_word(_COMMENTS) if _is_on_manners(line)]
    return [line for line in found if line.size <= LONGEST] if len(found) <= MOST else []


def _is_on_manners(line: Line) -> bool:
    """Whether a line speaks to its reader of manners, in two words at least, and nobody is quoted."""
    strict = len(line.words & _STRICT)
    if not strict or line.text[0] in _QUOTED or _ADDRESS.isdisjoint(line.words):
        return False
    return strict + len(line.words & _LOOSE) >= 2
