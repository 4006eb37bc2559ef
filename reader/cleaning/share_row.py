"""Rows of buttons that share the article or follow its outlet.

`Share Facebook Twitter WhatsApp Copy link` -> nothing.
"""

from __future__ import annotations

import re

from reader.article.text import Kind
from reader.cleaning.draft import Draft
from reader.cleaning.phrases import Phrases, words_in
from reader.cleaning.rule import Rule
from reader.cleaning.shape import ends_a_sentence

_BUTTONS = words_in(
    """
    facebook twitter x send whatsapp linkedin reddit pinterest telegram email mail e print share shares
    sharing tweet link copy copied url instagram youtube tiktok threads bluesky mastodon flipboard
    pocket viber messenger line weibo vk xing tumblr digg sms save bookmark post pin like follow on via
    to this article story page it with friend teilen drucken merken kopieren versenden partager imprimer
    envoyer copier lien le la par compartir imprimir copiar enlace en por correo compartilhar condividi
    stampa copia delen kopieer dela del jaa udostępnij drukuj поделиться телеграм вконтакте
    одноклассники поширити paylaş yazdır bagikan 分享 シェア snapchat rss feed google news discord
    """
)
_MUST = _BUTTONS - words_in(
    """
    x e on via to this article story page it with friend le la par en por mail like line post news url
    google feed
    """
)
_CALLS = Phrases(
    whole="""
    share | share this | share this article | share this story | share this page | share article | share on
    copy link | link copied | copied | share options | more sharing options | click to share | teilen
    artikel teilen
    partager | partager cet article | compartir | comparte | compartilhar | compartilhe | condividi
    delen | dela
    del | jaa | udostępnij | поделиться | поширити | paylaş | bagikan | chia sẻ
    分享 | シェア | شارك | شاركها
    save for later | save article | gift this article | gift article | print | print this page | text size
    """,
    start="""
    share this on | share on facebook | share on twitter | share on x | share via | share by email
    click to share on | click to email | click to print | like us on | tweet this | teilen auf
    auf facebook teilen
    share this article | share this story | partager sur | compartir en | condividi su
    """,
)
_ROWS = Phrases(
    start="share | teilen | partager | compartir | compartilhar | condividi | delen | dela | del | jaa"
)
_ROW = re.compile(r"\w+\s*[:|]")
LONGEST = 24


def cut_share_rows(draft: Draft) -> None:
    """Marks lines that hold nothing but buttons' names."""
    draft.mark_all(draft.saying(_CALLS, LONGEST), Kind.SHARE_ROW)
    for line in draft.saying(_ROWS, LONGEST):
        if _ROW.match(line.text) and not ends_a_sentence(line.text):
            draft.mark(line, Kind.SHARE_ROW)
    for line in draft.with_word(_MUST):
        if line.size <= LONGEST and all(word in _BUTTONS or word.isdecimal() for word in line.key.split(" ")):
            draft.mark(line, Kind.SHARE_ROW)


SHARE_ROW = Rule("share row", cut_share_rows)
