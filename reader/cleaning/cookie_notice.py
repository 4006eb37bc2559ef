"""Notices about cookies and consent.

`We use cookies to improve your visit. Accept all` -> nothing; a report about cookies -> the same.
"""

from __future__ import annotations

from itertools import pairwise

from reader.article.text import Kind
from reader.cleaning.draft import Draft, Line
from reader.cleaning.phrases import Phrases, words_in
from reader.cleaning.rule import Rule

LONGEST = 160
LONGEST_REST = 60
"""What follows a notice and speaks to “you” belongs to it if it has at most this many words."""
_YOURS = words_in("your you ihre ihrem ihren sie votre vos vous su sus usted seu sua você tuo vostro uw je")
_NOTICES = Phrases(
    whole="""
    accept | accept all | accept all cookies | accept cookies | reject all | cookie settings
    cookie policy | cookies
    manage cookies | manage preferences | manage settings | privacy settings | i agree | agree | got it
    cookie notice
    your privacy | we value your privacy | privacy preferences | save preferences
    essential cookies only | allow all
    alle akzeptieren | alle ablehnen | cookie einstellungen | datenschutzeinstellungen | einstellungen
    tout accepter | tout refuser | accepter | gérer les cookies | paramétrer | aceptar | aceptar todo
    rechazar todo
    aceitar | accetta | accetta tutto | accepteren | godkänn | akceptuję | принять
    """,
    start="accept cookies to | accept our cookies | please accept cookies",
    inside="""
    we use cookies | uses cookies | use of cookies | using cookies | our cookies | set cookies | store cookies
    we and our partners | our use of cookies | cookie policy | consent to the use | your consent preferences
    this site requires javascript | please enable javascript | enable javascript | disable your ad blocker
    turn off your ad blocker | ad blocker | verwendet cookies | verwenden cookies | nutzen cookies
    wir und unsere partner | utilise des cookies | utilisons des cookies | nos partenaires et nous
    usamos cookies | utilizamos cookies | utiliza cookies | utilizza cookie | utilizziamo cookie | usa cookies
    gebruikt cookies | gebruiken cookies | använder cookies | bruker cookies | bruker informasjonskapsler
    używa plików cookies | używamy plików cookie | использует файлы cookie | çerezleri
    kami menggunakan cookie
    """,
)
_QUOTED = "\"'“„«‘"


def cut_cookie_notices(draft: Draft) -> None:
    """Marks notices about cookies and consent, but never somebody's words about them."""
    for line in draft.saying(_NOTICES, LONGEST):
        if line.text[0] not in _QUOTED:
            draft.mark(line, Kind.COOKIE_NOTICE)
    for above, line in pairwise(draft.lines):
        if above.kind is Kind.COOKIE_NOTICE and _could_go_on(line):
            draft.mark(line, Kind.COOKIE_NOTICE)


def _could_go_on(line: Line) -> bool:
    """Whether a line may be the rest of the notice above it."""
    return line.size <= LONGEST_REST and line.text[0] not in _QUOTED and not _YOURS.isdisjoint(line.words)


COOKIE_NOTICE = Rule("cookie notice", cut_cookie_notices)
