"""What steers a reader through a site: menus, trails, tags, buttons.

`Home > News > Coast` -> nothing; `Tags: harbour, storm` -> nothing.
"""

from __future__ import annotations

import re

from reader.article.text import Kind
from reader.cleaning.draft import Draft
from reader.cleaning.phrases import Phrases
from reader.cleaning.rule import Rule
from reader.cleaning.shape import ends_a_sentence

LONGEST = 40
_BUTTONS = Phrases(
    whole="""
    home | menu | search | skip to content | skip to main content | skip to navigation | back to top
    top | next
    previous | prev | next article | previous article | next post | previous post | next story
    next page | read more
    read more stories | show more | see more | see all | view all | load more | more | close | back
    open | expand
    topics | tags | tag | share your thoughts | about us | contact us | contact | privacy policy
    terms of use
    terms of service | terms and conditions | terms | privacy | help | faq | sitemap | site map
    advertise with us
    careers | jobs | main menu | toggle navigation | navigation | breadcrumb | you are here | explore more
    follow | following | followed | bookmark | subscribe to rss | rss | report an error | report a typo
    feedback
    was this story useful | was this story useful yes no | was this article helpful | did you find this useful
    was this article helpful yes no | war dieser artikel hilfreich | send us a tip
    send feedback | suggest a correction | give us feedback | edit | view more | learn more
    find out more | click here
    read full story | read full article | read the full story | full story | details | go back | image
    images | photos
    photo | caption | enlarge | enlarge image | view image in fullscreen | open image in gallery
    hide caption
    toggle caption | image caption | play | stop | pause | loading | error | retry | yes | no | on | off
    select language | change language | language | sort by | newest | oldest | best | filter
    print edition | e paper
    epaper | latest | popular | trending | world | news | follow author | see author archive
    view author profile
    startseite | suche | menü | zum inhalt | zum inhalt springen | impressum | datenschutz | kontakt
    mehr | weiter
    zurück | nach oben | weiterlesen | mehr lesen | themen | schlagworte | fehler melden | zur startseite
    accueil | recherche | rechercher | menu principal | contact | mentions légales | retour | suivant
    précédent
    voir plus | en savoir plus | lire la suite | inicio | buscar | menú | siguiente | anterior | ver más
    leer más
    volver | volver arriba | ir al contenido | etiquetas | temas | reportar un error | início | voltar
    próximo
    ver mais | cerca | vai al contenuto | altro | zoeken | terug | volgende | meer | ga naar inhoud
    hem | sök | meny | hjem | søk | søg | etusivu | haku | szukaj | wróć | więcej | главная | поиск
    далее | ещё
    теги | головна | пошук | anasayfa | ara | beranda | cari | trang chủ | 首页 | ホーム | الرئيسية | بحث
    """,
    start="""
    tags | topics | topic | filed under | posted in | categories | category | more about | more from | more on
    read more about | read more on | related topics | explore more on these topics | in this article | jump to
    table of contents | find out more about | click here to | click here for | tap here to | schlagworte
    schlagwörter
    themen | mehr zum thema | sujets | etiquetas | archivado en | más temas | más información sobre | temas
    argomenti | onderwerpen | ämnen | emner | tagi | теги | etiketler | view original | visit the website
    go to homepage | have you got a story | do you have a story | got a tip | got a story | contact our news
    """,
)
_SEE_OURS = Phrases(
    inside="""
    see our | turn to page | siehe seite | on our website | auf unserer webseite | öffnet im neuen fenster
    in neuem fenster geöffnet | opens in new window | opens in a new window | opens in a new tab
    """
)
_LOOSE = frozenset(("topics", "topic", "categories", "category", "tags", "themen", "temas", "sujets"))
"""Starts that count only before a colon, or in a short line: sentences may begin with them."""
_ARROW = re.compile("[>›»→]")
_STROKE = re.compile("[|•·]")
_TRAIL = re.compile(r"\S+(?: [\w&'’-]+){0,4}(?:\s*[>›»→]\s*\S+(?: [\w&'’,.-]+){0,9}){1,6}\s*$")
_ROW = re.compile(r"(?:[^|•·]{1,28}[|•·]\s?){2,}[^|•·]{0,28}")
_URL = re.compile(r"(?:https?://|www\.)\S+", re.IGNORECASE)
_HASHTAGS = re.compile(r"(?:#[\w-]+[\s,]*)+")


def cut_navigation(draft: Draft) -> None:
    """Marks menus, trails, tags and buttons."""
    for line in draft.saying(_BUTTONS, LONGEST):
        if _is_button(line.text, line.key, line.size):
            draft.mark(line, Kind.NAVIGATION)
    for line in draft.saying(_SEE_OURS, 12):
        if not ends_a_sentence(line.text):
            draft.mark(line, Kind.NAVIGATION)
    span = draft.span()
    for line in draft.open():
        if (
            line.hint is None
            and line.size <= LONGEST
            and (_is_row(line.text) or (line.at not in span and _is_address(line.text)))
        ):
            draft.mark(line, Kind.NAVIGATION)


def _is_button(text: str, key: str, size: int) -> bool:
    """Whether a line that holds a button's words is one, and no sentence that begins like one."""
    if key in _BUTTONS.whole:
        return True
    return not text.endswith((".", "?", "”", '"')) and (
        key.split(" ")[0] not in _LOOSE or ":" in text or size <= 4
    )


def _is_address(text: str) -> bool:
    """Whether the line is nothing but a page's address."""
    return text[:4].lower() in ("http", "www.") and _URL.fullmatch(text) is not None


def _is_row(text: str) -> bool:
    """Whether the line is a trail, a row of short words, or a row of hashtags."""
    if text[0] == "#" and _HASHTAGS.fullmatch(text):
        return True
    if _ARROW.search(text) and text[0] not in "«»" and text[-1] not in "».!?”":
        return _TRAIL.fullmatch(text) is not None
    return _STROKE.search(text) is not None and _ROW.fullmatch(text) is not None


NAVIGATION = Rule("navigation", cut_navigation)
