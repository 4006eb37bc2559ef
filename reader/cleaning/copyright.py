"""Copyright lines.
`© 2026 The Northern Post. All rights reserved.` -> nothing, and the outlet “The Northern Post”.
"""

from __future__ import annotations

import re

from reader.article.text import Kind
from reader.cleaning.draft import Draft
from reader.cleaning.outlet import could_be_outlet
from reader.cleaning.patterns import Pattern
from reader.cleaning.phrases import Phrases
from reader.cleaning.rule import Rule
from reader.cleaning.shape import ends_a_sentence

LONGEST = 60
_RIGHTS = Phrases(
    inside="""
    all rights reserved | alle rechte vorbehalten | tous droits réservés | todos los derechos reservados
    tutti i diritti riservati | todos os direitos reservados | alle rechten voorbehouden | alla rättigheter
    wszelkie prawa zastrzeżone | все права защищены | всі права захищені | tüm hakları saklıdır
    may not be published broadcast rewritten | may not be reproduced | hak cipta dilindungi
    some rights reserved | republished with permission | reproduced with permission | our republishing
    alle rettigheter | alle rettigheder | alle rechte liegen bei | nachdruck verboten
    reproduction interdite
    toute reproduction interdite | reproduction totale ou partielle | prohibida la reproducción
    prohibida su reproducción | queda prohibida la reproducción | reproducción total o parcial
    riproduzione riservata | vietata la riproduzione | reprodução proibida | é proibida a reprodução
    proibida a reprodução | é vedada a reprodução | kaikki oikeudet pidätetään | kopiowanie zabronione
    jakiekolwiek kopiowanie | kaynak gösterilmeden | izinsiz kopyalanamaz | izinsiz ve kaynak
    перепечатка материалов | при использовании материалов | использование материалов
    полное или частичное копирование
    передрук матеріалів | використання матеріалів | при використанні матеріалів | všechna práva vyhrazena
    minden jog fenntartva | toate drepturile rezervate | sva prava pridržana | všetky práva vyhradené
    dilarang mengutip | hak cipta | bản quyền thuộc về | جميع الحقوق محفوظة | حقوق النشر محفوظة | کلیه حقوق
    כל הזכויות שמורות | सर्वाधिकार सुरक्षित | όλα τα δικαιώματα | με επιφύλαξη παντός δικαιώματος
    """,
    pieces="""
    版权所有 | 版權所有 | 未经授权不得 | 未经许可不得 | 禁止转载 | 不得转载 | 请勿转载 | 未經授權
    不得轉載 | 转载请注明 | 無断転載 | 無断複製
    禁無断転載 | 転載を禁 | 転載禁止 | 무단전재 | 무단 전재 | 재배포 금지 | 저작권자
    """,
)
_SIGN = Pattern(
    r"(?:copyright\s*)?(?:©|\(c\)|&copy;)\s*(?:copyright(?:\s+by)?\s+)?|copyright\s+(?=\d{4})", re.IGNORECASE
)
_NAMED = Pattern(r"(?:\d{4}(?:\s?[-–]\s?\d{4})?)?\s*(?:by\s+)?([^.,|\d©]{2,60})", re.IGNORECASE)
_COMPANY = Pattern(
    r"(?:^(?:Verlag|Copyright)\s|[\s,]+(?:\(?Pty\)?|Pvt|AB|ASA?|A/S|Oyj?|NV|SpA|Newspapers"
    r"|Publishing|Publications|Ltd|Limited|Inc|LLC|Corp|Company|GmbH|AG|S\.?A|plc|BV"
    r"|Media Group|Group|Holdings|& Co|Co)\.?(?=\s|,|$))",
    re.IGNORECASE,
)


def cut_copyright(draft: Draft) -> None:
    """Marks lines that claim the rights, and learns whose they are."""
    draft.mark_all(draft.saying(_RIGHTS, LONGEST), Kind.COPYRIGHT)
    for line in draft.lines:
        if line.size > LONGEST or (line.kind is not None and line.kind is not Kind.COPYRIGHT):
            continue
        sign = _SIGN.match(line.text)
        if sign and not _goes_on(line.text, sign.end()):
            draft.mark(line, Kind.COPYRIGHT)
            owner = _NAMED.match(line.text, sign.end())
            name = _COMPANY.sub("", owner[1].strip()).strip() if owner else ""
            if (
                could_be_outlet(name)
                and name[0].isalpha()
                and "/" not in name
                and name not in draft.facts.authors
            ):
                draft.learn(outlet=name)


def _goes_on(text: str, at: int) -> bool:
    """Whether the text from there is a sentence that speaks of the sign: “© is what she signs with.”."""
    return text[at : at + 1].islower() and not text.startswith("by ", at) and ends_a_sentence(text)


COPYRIGHT = Rule("copyright", cut_copyright)
