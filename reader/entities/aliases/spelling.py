"""One name in two spellings: diacritics, case, Arabic articles, transliterations.

“Gürdogan” = “Gurdoğan”; “Majed al-Sabri” = “Majed Al Sabri”; “Mohammed Saleh” = “Muhammad Saleh”
“Ilya Drensky” = “Ilya Drenskyy”; but “Dan Vale” is not “Don Vale”: only spellings that are known to vary do
"""

from __future__ import annotations

import re
import unicodedata
from collections import Counter
from collections.abc import Iterable

from reader.entities.aliases.alias import Alias

_ARTICLE = re.compile(r"^(?:al|el|an|as|ar|at|ash|az)[-']", re.IGNORECASE)
_INNER_ARTICLE = re.compile(r"(?<= )(?:al|el|ad|ash|as|ar|an|at|az)[-' ](?=[^\W\d_]{3})")
_STROKED = str.maketrans("øØłŁđĐıİ’", "oOlLdDiI'")
_UMLAUTS = str.maketrans({"ä": "ae", "ö": "oe", "ü": "ue", "Ä": "Ae", "Ö": "Oe", "Ü": "Ue"})
_SKY = re.compile(r"(?<=sk)(?:yy|iy|yi|ij|ii|y|i)\b")
_NOISE = str.maketrans("", "", ".'’ʼʻ`")
_VARIANTS = """
mohammed muhammad mohamed mohammad muhammed mohamad muhamad mohamud
hussein husayn hussain husein hosein hossein
yousef yusuf youssef yousuf yusef yousif
ahmed ahmad ahmet
abdullah abdallah abdulla
abdulrahman abdelrahman abdurrahman
omar umar
khaled khalid
hassan hasan
ibrahim ebrahim
mahmoud mahmud mahmood
mustafa mostafa moustafa mustapha
osama usama
suleiman sulaiman soleiman sulayman
ismail ismael esmail
saeed saeid
qasem qassem qasim kassem kasem
gaddafi qaddafi gadhafi kadhafi
sergei sergey serguei
alexei alexey aleksei aleksey
dmitri dmitry dmitriy dimitri
yuri yury yuriy
andrei andrey
nikolai nikolay
vitali vitaly vitaliy
gennady gennadi gennadiy
yevgeny evgeny evgeniy yevgeni
aleksandr alexandr oleksandr
valery valeri valeriy
vasily vasili vasiliy
grigory grigori
"""
_ONE_OF = {word: line.split()[0] for line in _VARIANTS.strip().splitlines() for word in line.split()}
"""Every known spelling of a given name -> one of them."""


def fold(name: str) -> str:
    """`name` without diacritics, case and Arabic article: two spellings of one name fold alike."""
    if not name.isascii():
        apart = unicodedata.normalize("NFKD", name.translate(_STROKED))
        name = "".join(c for c in apart if not unicodedata.combining(c))
    return (_ARTICLE.sub("", name) if "-" in name or "'" in name else name).casefold()


def spelling_keys(name: str) -> tuple[str, ...]:
    """What two spellings of one name share: one of the keys of each."""
    if name.isascii():
        return (_key(name),)
    return tuple(dict.fromkeys((_key(name), _key(name.translate(_UMLAUTS)))))


def _key(name: str) -> str:
    plain = _INNER_ARTICLE.sub("", fold(name).replace("-", " ").translate(_NOISE))
    return " ".join(_ONE_OF.get(word, word) for word in _SKY.sub("y", plain).split())


def find_spellings(surfaces: Iterable[str]) -> dict[str, Alias]:
    """The rarer spellings among `surfaces`, each with the most frequent of its kind, or the first."""
    counts = Counter(surfaces)
    chosen: dict[str, str] = {}
    aliases = {}
    for name in sorted(counts, key=lambda name: -counts[name]):
        keys = spelling_keys(name)
        known = next((chosen[key] for key in keys if key in chosen), name)
        for key in keys:
            chosen.setdefault(key, known)
        if known != name:
            aliases[name] = Alias(known, "spelling")
    return aliases
