"""Whether some words are a person's name, and whose names a byline holds."""

from __future__ import annotations

import re

from reader.cleaning.outlet import has_press_word
from reader.cleaning.phrases import key_of, words_in

PARTICLES = words_in(
    """
    al af av bin bint da dal das de del della dem den der des di do dos du el e ibn in la las le lo los
    mac mc o of st ten ter the van vom von y zu zum zur
    """
)
ROLES = words_in(
    """
    editor correspondent reporter writer journalist columnist contributor producer staffer redakteur
    redakteurin korrespondent korrespondentin korrespondenten reporterin autor autorin chefredakteur
    journalistin journaliste rédacteur rédactrice correspondant correspondante redactor redactora
    corresponsal periodista jornalista repórter correspondente giornalista corrispondente inviato
    inviata verslaggever redacteur redaktör toimittaja dziennikarz корреспондент редактор журналист
    """
)
"""What somebody who writes for an outlet is."""
ROLE_WORDS = ROLES | words_in(
    """
    chief bureau staff senior junior deputy assistant associate freelance political diplomatic economics
    business sports science health environment europe africa asia middle east international national
    foreign home affairs agency agencies redaktion envoyé envoyée spécial spéciale grand enviado enviada
    especial redactie
    """
)
"""The words that stand in such a role's full name."""
_AND = r"(?:and|und|et|y|e|en|och|og|ja|i|и|with|mit|avec|con|&)"
_SPLIT = re.compile(rf"\s*(?:,\s*{_AND}\s|[,;|•·/]|\s[–—-]\s|\s{_AND}\s)\s*")
_ELIDED = re.compile(r"[^\W\d_]{1,4}['’-][^\W\d_a-z]")
_NAME_WORD = re.compile(r"[^\W\d_][\w.'’-]*")
_TAIL = re.compile(r"\s+(?:for|in|at|of|für|pour|para|aus|à|en)\s+(?:the\s+)?[A-ZÀ-Þ].*$")
LONGEST = 5


def is_name(text: str) -> bool:
    """Whether `text` could be a person's whole name: two to five words, capitalised but for small ones."""
    words = text.split()
    if not 2 <= len(words) <= LONGEST or any(_NAME_WORD.fullmatch(word) is None for word in words):
        return False
    lower = [word.lower() for word in words]
    if lower[0] in PARTICLES - {"al", "el", "de", "van", "von", "di", "da"} or lower[-1] in PARTICLES:
        return False
    if any(word in ROLE_WORDS for word in lower) or has_press_word(text):
        return False
    return all(word.lower() in PARTICLES or not word[0].islower() or _ELIDED.match(word) for word in words)


def authors_in(text: str) -> tuple[str, ...]:
    """The names in a byline, without roles and outlets: “Ilse Marrow, Trade Editor” -> Ilse Marrow."""
    found: list[str] = []
    for part in _SPLIT.split(text):
        name = _TAIL.sub("", part.strip(" .()*:@"))
        words = name.split()
        while words and words[-1].lower() in ROLE_WORDS:
            words.pop()
        name = " ".join(words)
        if is_name(name) and key_of(name) not in map(key_of, found):
            found.append(name.title() if name.isupper() else name)
        elif not found:
            return ()
    return tuple(found)
