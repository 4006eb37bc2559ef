"""Whether some words are a person's name, and whose names a byline holds."""

from __future__ import annotations

import re

from reader.cleaning.outlet import has_press_word, is_agency
from reader.cleaning.patterns import Pattern
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
    redaktor redaktorka redaktorin dziennikarka kommentator chefredakteurin volontär volontärin kolumnist
    kolumnistin
    chroniqueur chroniqueuse colaborador colaboradora colunista editora editores redattore redattrice
    verslaggeefster reporterka journalista nyhetsreporter fotograf muhabir editör yazar
    muhabiri журналистка обозреватель кореспондент журналістка 기자 특파원 記者 记者 محرر مراسل כתב
    photographer blogger author presenter broadcaster reporters editors writers correspondents director
    intern
    """
)
"""What somebody who writes for an outlet is."""
ROLE_WORDS = ROLES | words_in(
    """
    chief bureau staff senior junior deputy assistant associate freelance political diplomatic economics
    business sports science health environment europe africa asia middle east international national
    foreign home affairs agency agencies redaktion envoyé envoyée spécial spéciale grand enviado enviada
    especial redactie crime courts education technology tech climate culture arts food travel security
    defence
    defense world news sport football city local regional digital content hub head of live breaking
    investigative
    investigations special projects parliamentary parliament executive managing opinion features lifestyle
    royal
    showbiz entertainment finance money consumer transport religion legal data multimedia video audience
    guest
    """
)
"""The words that stand in such a role's full name."""
BY = words_in(
    """
    by von par por di door av af autor autorin autore auteur author authors autora kirjoittanut writer
    byline
    words from text texto texte автор автори авторы oleh yazan от від tekst przez skrev skriven szerző tác
    penulis geschreven opracował opracowała oprac autorka
    """
)
"""What stands before the name of who wrote something."""
_AND = r"(?:and|And|AND|und|UND|et|y|e|en|och|og|ja|i|и|й|і|та|ve|a|și|és|και|with|mit|avec|con|met|med|&)"
_SPLIT = Pattern(rf"\s*(?:,\s*{_AND}\s|[,;|•·/、，]|\s[–—-]\s|\s{_AND}\s)\s*")
_ELIDED = Pattern(r"[^\W\d_]{1,4}['’-][^\W\d_a-z]")
_NAME_WORD = Pattern(r"[^\W\d_][\w.'’-]*")
_TAIL = Pattern(r"\s+(?:for|in|at|of|für|pour|para|aus|à|en)\s+(?:the\s+)?[A-ZÀ-Þ].*$")
LONGEST = 5
_NO_NAMES = words_in(
    """
    stories story this insights industry latest how why what your teilen drucken twittern senden kommentare
    kommentar merken anhören vorlesen artikel aktueller share print email comments copyright images getty
    photo photos foto fotos politique download pdf related topics topic reviews review top trends trending
    """
)
"""Words that no person is called by, and headings are."""

_NO_FIRST = PARTICLES - {"al", "el", "de", "van", "von", "di", "da"}
"""Small words with which no name begins."""
_HANDLE = Pattern(r"(?<!\s)\s*(?:\(?@\w+\)?|(?<![^\s@])[^\s@]+@[^\s@]+\.\w+)")
_GLUED = Pattern(r"\b([^\W\d_]*[a-zß-ÿ])([A-ZÀ-Þ][a-zß-ÿ]+)\b")
_TIRED = frozenset(("on", "am", "le", "el", "il", "op", "den", "em", "in", "updated", "published"))
"""Words that are left at the end when a date was cut off."""


def is_name(text: str) -> bool:
    """Whether `text` could be a person's whole name: two to five words, capitalised but for small ones."""
    words = text.split()
    if not 2 <= len(words) <= LONGEST:
        return False
    lower = [word.lower() for word in words]
    if any(
        word[0].islower() and small not in PARTICLES and not _ELIDED.match(word)
        for word, small in zip(words, lower, strict=True)
    ):
        return False
    return not (
        lower[0] in _NO_FIRST
        or lower[-1] in PARTICLES
        or not ROLE_WORDS.isdisjoint(lower)
        or not _NO_NAMES.isdisjoint(lower)
        or text.lower() == text.upper()  # a script without capitals does not tell names from other words
        or any(_NAME_WORD.fullmatch(word) is None for word in words)
        or has_press_word(text)
        or is_agency(text)
    )


def authors_in(text: str) -> tuple[str, ...]:
    """The names in a byline, without roles and outlets: “Ilse Marrow, Trade Editor” -> Ilse Marrow."""
    found: list[str] = []
    for part in _SPLIT.split(_GLUED.sub(_parted, _HANDLE.sub("", text))):
        name = once(without_role(_TAIL.sub("", part.strip(" .()*:@"))))
        if is_name(name) and key_of(name) not in map(key_of, found):
            if found and name.isupper() and not found[0].isupper():
                continue  # an outlet in capitals behind a name
            found.append(name)
        elif not found and not is_agency(part):
            return ()
    return tuple(name.title() if name.isupper() else name for name in found)


def _parted(found: re.Match[str]) -> str:
    """A last name and the role that has lost the space before it: “MarrowEditor” -> Marrow Editor."""
    return f"{found[1]} {found[2]}" if found[2].lower() in ROLE_WORDS else found[0]


def without_role(text: str) -> str:
    """A name without the role behind it: “Ilse Marrow Deputy Trade Editor” -> Ilse Marrow."""
    words = text.split()
    while len(words) > 1 and (words[-1].lower() in ROLE_WORDS or words[-1].lower() in _TIRED):
        words.pop()
    return " ".join(words)


def once(name: str) -> str:
    """A name that stands there twice, once: “Ilse Marrow Ilse Marrow” -> Ilse Marrow."""
    words = name.split()
    half = len(words) // 2
    return " ".join(words[:half]) if half and words[:half] == words[half:] else name


def name_before_role(text: str) -> str:
    """The name at the start of a line that goes on with a role; empty where it does not.
    “Ilse Marrow Parliamentary editor” -> Ilse Marrow; “Ilse Marrow – Journalist” -> Ilse Marrow.
    """
    words = _HANDLE.sub("", text).replace("–", " ").replace("|", " ").split()
    for count in (2, 3, 4):
        rest = [word.lower().strip(",()") for word in words[count:]]
        if (
            rest
            and not ROLES.isdisjoint(rest)
            and rest[0] in ROLE_WORDS
            and is_name(" ".join(words[:count]).rstrip(","))
        ):
            return " ".join(words[:count]).rstrip(",")
        if is_agency(" ".join(rest)) and is_name(" ".join(words[:count]).rstrip(",")):
            return " ".join(words[:count]).rstrip(",")
    return ""
