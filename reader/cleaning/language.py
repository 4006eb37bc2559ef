"""Which language a text is in: by its script, then by its small words.

“The harbour was closed on Monday” -> `en`; “Der Hafen war am Montag gesperrt” -> `de`.
"""

from __future__ import annotations

import re
from collections import Counter

from reader.cleaning.phrases import words_in

_SMALL_WORDS = """
    en: the of and to in that is was for with as his he be at by on from it have are not this but has
        they which
    de: der die und den von zu das mit sich des auf für ist im dem nicht ein eine als auch es an werden
        aus er hat
    fr: le les des et une dans est pour qui que sur pas plus par au avec ce il sont aux cette été ont du
        elle mais
    es: el los las y que en una por con para del su al lo como más pero sus fue ha es este está entre
        cuando sobre
    it: il di che è la per una sono con del non della dei nel si gli anche alla da più le ha come delle
        al dal
    pt: que não uma os para com por mais as dos como mas foi ao ele das tem à seu sua ou ser quando são
        também pelo em
    nl: de het een van en dat niet met voor zijn op te aan er ook als bij door maar naar heeft uit
        worden om dan nog
    sv: och att det som en på är av för med den till inte har om ett men var jag sig från vi så kan när
        hade
    da: og at det er en den til af på de med der for ikke som har fra blev kan være også men ved eller
        efter nu
    nb: og det er som en på for av at den til med ikke har de om fra vi var men et seg etter kan ble
        også mot
    fi: ja on ei että oli se hän mutta myös ovat kun joka hänen sen tai mukaan ole jos niin vain sekä
        nyt olla
    is: og að er það í á sem við ekki til um var með fyrir en hann af eru þetta hefur frá því verið sé
    pl: i w na z się że do nie jest to po jak dla od za oraz przez ale który jego także były było ma
        może
    cs: a se na že je v s z do to o by jako za podle ale po jsou které který pro jeho bylo byl také už
    sk: a sa na že je v s z do to o by ako za podľa ale po sú ktoré ktorý pre jeho bolo bol tiež už
    hu: a az és hogy nem is egy meg de volt csak már el ha mint ez azt szerint még van lehet pedig vagy
        kell
    ro: și în de la cu că nu pe este din pentru care un o mai sunt au fost prin dar sau ca după acest fi
    tr: ve bir bu için da de ile olarak daha çok olan gibi ne kadar sonra en var değil göre ise her
        tarafından
    id: yang dan di dengan untuk dari pada ini dalam itu tidak akan ke oleh adalah juga sebagai telah
        tersebut bisa
    vi: và của là có trong được các cho người với một không những này đã khi từ đến ở về tại
    lt: ir yra kad į su buvo iš ne tai kaip bet apie jo po dėl už taip nuo kurie pat jau
    lv: un ir ka uz no ar par tas bija arī kas bet lai kā pēc vai tika gada nav tiek
    et: ja on ei et oli kui ta see oma ka mis aga või kes nii pärast tema siis olid ning
    hr: i je u se na da su za od s koji kao ali što iz o nije će biti bio prema koja te
    sl: in je v na se da so za z ki pa ne po kot od bi tudi ali bil iz ob pri še ga
    ca: el la els les i que en una per amb del al és no ha més com però aquest també són seva dels
    sq: dhe të në e një për me nga që më si është ka do janë u kjo ky ai por se nuk
    ru: и в не на что с по как из за от для это его был к но также о он она было года
    uk: і в не на що з та до як від за для це його був у але також про він вона було року й
    bg: и на да се за от с че не по е са като но до си при след това към бе има
    sr: и је у се на да су за од са који као али што из о није ће бити према
    mk: и на да се за од со не е во го што како но до при по ќе биде има
"""
"""The commonest small words of languages that share a script, behind their ISO 639-1 code."""

_SPEAKING: dict[str, tuple[str, ...]] = {}
"""The languages that each small word speaks for."""
for _code, _list in re.findall(r"([a-z]{2}): ([^:]+?)\s*(?=\b[a-z]{2}:|\Z)", _SMALL_WORDS):
    for _word in words_in(_list):
        _SPEAKING[_word] = (*_SPEAKING.get(_word, ()), _code)

_SCRIPTS = (
    ("ja", re.compile("[\u3040-\u30ff]")),
    ("ko", re.compile("[\uac00-\ud7af]")),
    ("zh", re.compile("[\u4e00-\u9fff]")),
    ("th", re.compile("[\u0e00-\u0e7f]")),
    ("el", re.compile("[\u0370-\u03ff]")),
    ("he", re.compile("[\u0590-\u05ff]")),
    ("hy", re.compile("[\u0530-\u058f]")),
    ("ka", re.compile("[\u10a0-\u10ff]")),
    ("hi", re.compile("[\u0900-\u097f]")),
    ("bn", re.compile("[\u0980-\u09ff]")),
    ("pa", re.compile("[\u0a00-\u0a7f]")),
    ("gu", re.compile("[\u0a80-\u0aff]")),
    ("ta", re.compile("[\u0b80-\u0bff]")),
    ("te", re.compile("[\u0c00-\u0c7f]")),
    ("kn", re.compile("[\u0c80-\u0cff]")),
    ("ml", re.compile("[\u0d00-\u0d7f]")),
    ("si", re.compile("[\u0d80-\u0dff]")),
    ("my", re.compile("[\u1000-\u109f]")),
    ("km", re.compile("[\u1780-\u17ff]")),
    ("am", re.compile("[\u1200-\u137f]")),
)
_OTHER = re.compile("[\u0370-\u03ff\u0530-\u1dff\u2c00-\ud7ff\uf900-\ufaff]")
_ARABIC = re.compile("[\u0600-\u06ff]")
_PERSIAN = re.compile("[\u067e\u0686\u0698\u06af]")
_URDU = re.compile("[\u0679\u0688\u0691\u06ba\u06d2]")
_WORD = re.compile(r"[^\W\d_]+")
_SAMPLE = 2000
"""How many characters are looked at."""
_LEAST = 4
"""So many small words at least must speak for a language."""


def language_of(text: str) -> str:
    """The ISO 639-1 code of the language of `text`; empty where it cannot be told."""
    sample = text[:_SAMPLE]
    return _by_script(sample) if not sample.isascii() and _is_scripted(sample) else _by_words(sample)


def _is_scripted(sample: str) -> bool:
    """Whether many letters are of another script than the Latin and the Cyrillic."""
    return len(_OTHER.findall(sample)) * 4 > len(sample)


def _by_script(sample: str) -> str:
    """The language whose script the sample is in."""
    if len(_ARABIC.findall(sample)) * 3 > len(sample):
        if len(_URDU.findall(sample)) * 50 > len(sample):
            return "ur"
        return "fa" if len(_PERSIAN.findall(sample)) * 100 > len(sample) else "ar"
    for code, letters in _SCRIPTS:
        share = 20 if code == "ja" else 5
        if len(letters.findall(sample)) * share > len(sample):
            return code
    return ""


def _by_words(sample: str) -> str:
    """The language that most small words of the sample speak for."""
    score: Counter[str] = Counter()
    counts = Counter(_WORD.findall(sample.lower()))
    for word in counts.keys() & _SPEAKING.keys():
        for code in _SPEAKING[word]:
            score[code] += counts[word]
    best, points = max(score.items(), key=lambda item: item[1], default=("", 0))
    return best if points >= _LEAST and points * 10 >= counts.total() else ""
