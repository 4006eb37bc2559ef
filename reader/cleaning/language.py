"""Which language a text is in: by its script, then by its small words.
“The harbour was closed on Monday” -> `en`; “Der Hafen war am Montag gesperrt” -> `de`.
"""

from __future__ import annotations

import re
from collections import Counter
from functools import cache

from reader.cleaning.patterns import Pattern
from reader.cleaning.phrases import labels, words_in

_SMALL_WORDS = """
    en: the of and to in that is was for with as his he be at by on from it have are not this but has
        they which
    de: der die und den von zu das mit sich des auf für ist im dem nicht ein eine als auch es an werden
        aus er hat
    fr: de la à en un se on le les des et une dans est pour qui que sur pas plus par au avec ce il sont
    aux cette été ont du
        elle mais
    es: de la en un no es se le el los las y que en una por con para del su al lo como más pero sus fue ha
    es este está entre
        cuando sobre
    it: a e in un i il di che è la per una sono con del non della dei nel si gli anche alla da più le ha
    come delle
        al dal
    pt: o a e de do da em no na um ela das nos que não uma os para com por mais as dos como mas foi ao ele
    das tem à seu sua ou ser quando são
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
    ro: a și în de la cu că nu pe este din pentru care un o mai sunt au fost prin dar sau ca după acest fi
    tr: ve bir bu için da de ile olarak daha çok olan gibi ne kadar sonra en var değil göre ise her
        tarafından oldu ettiği olduğu olduğunu eden etti dedi ya ki ama şu o biz son yeni ilk iki türkiye
        yapılan
        olarak ancak mi mı ettiğini bulunan üzerinde önce arasında karşı milyon açıklama nedeniyle
    az: və bir bu üçün də ilə olan olaraq ki edib deyib daha sonra görə isə bütün onun kimi
    id: yang dan di dengan untuk dari pada ini dalam itu tidak akan ke oleh adalah juga sebagai telah
        tersebut bisa
    vi: và của là có trong được các cho người với một không những này đã khi từ đến ở về tại
    lt: ir yra kad į su buvo iš ne tai kaip bet apie jo po dėl už taip nuo kurie pat jau
    lv: un ir ka uz no ar par tas bija arī kas bet lai kā pēc vai tika gada nav tiek
    et: ja on ei et oli kui ta see oma ka mis aga või kes nii pärast tema siis olid ning
    hr: i je u se na da su za od s koji kao ali što iz o nije će biti bio prema koja te
    sl: in je v na se da so za z ki pa ne po kot od bi tudi ali bil iz ob pri še ga
    gl: o a os as e de que do da en un unha non na no para con por máis como ao polo pola dos das tamén
        foi son ten pero galicia
    eu: eta da ez dira du dute zuen ere bat baina izan egin den dela baino behar gabe hori bere
    ga: agus an na ar le ag go is sa ach mar leis nach bhí tá sé seo chun air
    cy: yn y yr a i o ar wedi mae ei am gan oedd bod fod hefyd nad bydd ond
    mt: il u ta li fil minn ma biex għal dan din kien mill aktar hija huwa
    lb: an de d den dat mat fir net op vun ass ech och wéi mir hien si dass eng ginn huet sinn awer
    af: die van en in het is nie wat vir op om te sy hulle dat aan met ook deur as was kan sal maar
    sw: na ya wa kwa ni katika za la cha hiyo huo huyo hilo kuwa kama pia baada yake hayo watu ambao
    amesema
        wakati lakini ili kwenye mwaka baadhi wake vya
    zu: ukuthi futhi uma ngoba ngemuva kusho lapho noma kodwa abantu umuntu yena khona uthe kanye nje lo
    le la
        ukuba kwakhe wakhe ngesikhathi manje ngo emva leli lesi loku
    xh: ukuba kwaye ngoko abantu umntu xa kodwa okanye emva uthi kule yile le lo phantsi ngexesha
    st: le ba ka ho ya e hore tsa ea ha la o re mme empa batho
    so: iyo ee in ka ku waa oo la soo uu ayaa sida loo isaga kale
    ha: da ta ya na ce cewa ba don wannan kuma su a an yana daga wani bayan
    ms: yang dan di untuk dengan pada ini itu dalam tidak akan oleh kepada beliau turut boleh adalah
    kerana berkata
    tl: ang ng sa na mga ay at si ni ito para kung hindi siya nang may isang din
    ca: de a el la els les i que en una per amb del al és no ha més com però aquest també són seva dels
    sq: dhe të në e një për me nga që më si është ka do janë u kjo ky ai por se nuk
    ru: и в не на что с по как из за от для это его был к но также о он она было года
    uk: і в не на що з та до як від за для це його був у але також про він вона було року й
    bg: и на да се за от с че не по е са като но до си при след това към бе има
    sr: и је у се на да су за од са који као али што из о није ће бити према
    be: і у ў не на што з да як па за гэта яго быў або таксама але ён яна гэтага года
    kk: және бұл бір мен де да үшін болып деп ол бойынша туралы болды еді
    mk: и на да се за од со не е во го што како но до при по ќе биде има
"""
"""The commonest small words of languages that share a script, behind their ISO 639-1 code."""

_LETTERS = """
    ı: tr az | ğ: tr az | ş: tr az | ə: az | ł: pl | ę: pl lt | ř: cs | ě: cs | ů: cs | ľ: sk | ô: sk fr
    ő: hu | ű: hu | ã: pt | ñ: es gl | ß: de | ä: de sv fi et lb | ö: de sv fi | ø: da nb | æ: da nb is
    þ: is | ț: ro | ș: ro | ė: lt | ų: lt | ē: lv | ļ: lv | õ: et pt | đ: vi hr | ư: vi | ħ: mt | ë: sq lb
    і: uk be | ї: uk | є: uk | ў: be | ы: ru be kk | ъ: bg | ђ: sr | ћ: sr | ќ: mk | ѓ: mk | қ: kk | ә: kk
"""
"""Letters that only a few of these languages have."""
_MOST = 6
"""A letter speaks for a language at most so often."""
_SCRIPTS = (
    ("ja", "[\u3040-\u30ff]"),
    ("ko", "[\uac00-\ud7af]"),
    ("zh", "[\u4e00-\u9fff]"),
    ("th", "[\u0e00-\u0e7f]"),
    ("el", "[\u0370-\u03ff]"),
    ("he", "[\u0590-\u05ff]"),
    ("hy", "[\u0530-\u058f]"),
    ("ka", "[\u10a0-\u10ff]"),
    ("hi", "[\u0900-\u097f]"),
    ("bn", "[\u0980-\u09ff]"),
    ("pa", "[\u0a00-\u0a7f]"),
    ("gu", "[\u0a80-\u0aff]"),
    ("ta", "[\u0b80-\u0bff]"),
    ("te", "[\u0c00-\u0c7f]"),
    ("kn", "[\u0c80-\u0cff]"),
    ("ml", "[\u0d00-\u0d7f]"),
    ("si", "[\u0d80-\u0dff]"),
    ("my", "[\u1000-\u109f]"),
    ("km", "[\u1780-\u17ff]"),
    ("am", "[\u1200-\u137f]"),
)
_OTHER = Pattern("[\u0370-\u03ff\u0530-\u1dff\u2c00-\ud7ff\uf900-\ufaff]")
_ARABIC = Pattern("[\u0600-\u06ff]")
_PERSIAN = Pattern("[\u067e\u0686\u0698\u06af]")
_URDU = Pattern("[\u0679\u0688\u0691\u06ba\u06d2]")
_WORD = Pattern(r"[^\W\d_]+")
_PLAIN = bytes(sign if chr(sign).isalpha() else 32 for sign in range(128)) + bytes(128)
"""What each byte of a plain text becomes where its words are asked for: itself, or a space."""
_SAMPLE = 2000
"""How many characters are looked at."""
_LEAST = 4
"""So many small words at least must speak for a language."""
_FEW = 30
"""One word in so many is enough where no other language comes near: some have few small words."""


@cache
def _speaking() -> dict[str, tuple[str, ...]]:
    """The languages that each small word speaks for."""
    speaking: dict[str, tuple[str, ...]] = {}
    for code, words in re.findall(r"([a-z]{2}): ([^:]+?)\s*(?=\b[a-z]{2}:|\Z)", _SMALL_WORDS):
        for word in words_in(words):
            speaking[word] = (*speaking.get(word, ()), code)
    return speaking


@cache
def _letters() -> dict[str, tuple[str, ...]]:
    """The languages that each telling letter speaks for."""
    pairs = (label.partition(": ") for label in labels(_LETTERS))
    return {letter: tuple(codes.split()) for letter, _, codes in pairs}


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
        if len(re.findall(letters, sample)) * share > len(sample):
            return code
    return ""


def _words_in(sample: str) -> list[str]:
    """The words of a text in small letters; a plain one's are found faster."""
    if sample.isascii():
        return sample.encode().translate(_PLAIN).decode().split()
    return _WORD.findall(sample)


def _by_words(sample: str) -> str:
    """The language that most small words of the sample speak for."""
    counts = Counter(_words_in(sample.lower()))
    speaking = _speaking()
    score: Counter[str] = Counter()
    for word, count in counts.items():  # in their order, so that a tie ends the same way in every process
        for code in speaking.get(word, ()):
            score[code] = score.get(code, 0) + count
    if score and not sample.isascii():
        for letter, codes in _letters().items():
            if letter in sample:
                score.update(dict.fromkeys(codes, min(_MOST, sample.count(letter))))
    (best, points), (_, second), *_ = *score.most_common(2), ("", 0), ("", 0)
    sure = points * 10 >= counts.total() or (points * _FEW >= counts.total() and points >= 2 * second)
    return best if points >= _LEAST and sure else ""
