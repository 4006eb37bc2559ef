"""Which words name an outlet: “The Northern Post”, “example.org”."""

from __future__ import annotations

import re
from collections.abc import Collection

from reader.cleaning.patterns import Pattern
from reader.cleaning.phrases import key_of, labels, words_in
from reader.cleaning.shape import in_title_case

LONGEST = 6
"""An outlet's name has at most this many words."""

_PRESS_WORDS = words_in(
    """
    news times post guardian herald tribune daily gazette journal chronicle telegraph observer
    independent mirror standard courier examiner inquirer bulletin dispatch sentinel argus echo globe
    sun star press express record review weekly monitor register reporter advertiser magazine radio tv
    media network broadcasting zeitung zeit nachrichten tageblatt anzeiger kurier rundschau spiegel
    morgenpost allgemeine presse blatt bote figaro monde libération matin dépêche parisien actualités
    courrier noticias diario periódico mundo país prensa correo vanguardia nación jornal notícias folha
    correio público corriere repubblica giornale gazzetta stampa messaggero notizie krant dagblad nieuws
    volkskrant courant avisen avis nyheter dagbladet tidningen nytt posten sanomat lehti gazeta dziennik
    wyborcza газета новости известия вести правда новини
    """
)
_AGENCIES = words_in(
    """
    agencies agency agenturen agentur agences agence agencias agencia agenzie agenzia agências agência ap
    afp reuters
    dpa efe ansa epa upi tass xinhua wires redaktion rédaction redacción redazione redação redactie
    redaktionen redaktionens redakcja redakcji редакция редакція агентства agentschappen agenturer byråer
    bureauer
    ritzau ntb stt anp belga apa sda keystone lusa pap тасс укрінформ yonhap kyodo bernama antara ani pti
    ians
    iha dha anka aap sid sapa mti čtk ctk tasr hina tanjug srna agerpres lehtikuva wam petra kuna irna
    وكالات
    共同 時事 新华社 中新社 연합뉴스 рбк интерфакс унн anadolu europapress ukrinform
    """
)
_AGENCY_NAMES = frozenset(
    labels(
        """
        associated press | the associated press | ap news | deutsche presse agentur | agence france presse
        press association | pa media | pa news agency | canadian press | the canadian press
        australian associated press
        sport informations dienst | keystone sda | austria presse agentur | anadolu agency | anadolu ajansı
        europa press | риа новости | рбк україна | demirören haber ajansı | kyodo news | bloomberg news
        agência brasil | agencia efe | agence belga | tt nyhetsbyrån | press trust of india
        """
    )
)
_PRESS_ENDS = ("zeitung", "nachrichten", "blatt", "kurier", "anzeiger", "rundschau")
_NO_OUTLET = words_in(
    """
    previous next copyright follow login log sign subscribe newsletter newsletters loaded reserved
    riservata réservés reservados vorbehalten cookies privacy posted share
    """
)
"""Words of buttons and notices that stand where an outlet's name might: a name has none of them."""
_NO_NAMES = frozenset(
    labels(
        "the | der | die | das | le | la | el | picture alliance | getty images | imago images | adobe stock"
    )
)
"""An article alone, and those who sell pictures to outlets."""
_DOMAIN = Pattern(r"(?:www\.)?[\w-]{2,40}(?:\.[\w-]{2,20}){0,2}\.(?:[a-z]{2,3}|news|info|media|online)", re.I)


def has_press_word(text: str) -> bool:
    """Whether one of the words of `text` is a word that outlets call themselves by."""
    return names_press(key_of(text).split(" "))


def names_press(words: Collection[str]) -> bool:
    """Whether one of these lower-case words is a word that outlets call themselves by."""
    return not _PRESS_WORDS.isdisjoint(words) or any(word.endswith(_PRESS_ENDS) for word in words)


def is_agency(text: str) -> bool:
    """Whether `text` is the name of a news agency, or speaks of agencies or the staff without a name."""
    key = key_of(text).removeprefix("the ")
    return key in _AGENCIES or key in _AGENCY_NAMES


def is_domain(text: str) -> bool:
    """Whether `text` is nothing but a site's address."""
    return _DOMAIN.fullmatch(text) is not None


def could_be_outlet(text: str) -> bool:
    """Whether `text` has the look of an outlet's name: short, capitalised like a name, no sentence."""
    if is_domain(text):
        return True
    words = text.split()
    return (
        0 < len(words) <= LONGEST
        and in_title_case(text)
        and text[-1] not in ".?,;:&"
        and _NO_OUTLET.isdisjoint(key_of(text).split(" "))
        and key_of(text) not in _NO_NAMES
        and not all(c.isdecimal() or c.isspace() for c in text)
    )
