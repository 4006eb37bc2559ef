"""Captions of pictures, known by their credit or their label: they stay, set apart.
`A ferry leaves the harbour. Photo: Ada Lund/Northern Agency` -> a caption.
"""

from __future__ import annotations

import re
from functools import cache

from reader.article.text import Kind
from reader.cleaning.correction import says_it_is_edited
from reader.cleaning.draft import Draft, Line
from reader.cleaning.outlet import is_agency
from reader.cleaning.patterns import Pattern
from reader.cleaning.phrases import key_of, labels
from reader.cleaning.rule import Rule

LONGEST_CREDIT = 10
LONGEST = 90
"""A caption has at most this many words."""
SHORTEST_WORDS, LONGEST_WORDS = 8, 29
"""A line of so many words right above a bare credit, and no sentence, is what its picture shows."""

_MAKERS = """
    photo | photos | photograph | photographs | photographer | picture | pictures | pic | image | images
    illustration | graphic | credit | credits | photo credit | picture credit | image credit | photo by
    image by
    file photo | file | handout | composite | courtesy | courtesy of | image courtesy | photo courtesy
    artwork
    foto | fotos | bild | bilder | bildquelle | quelle | grafik | fotograf | fotografie | fotocredit
    fotografin
    bildrechte | bildnachweis | fotorechte | fotoquelle | archivfoto | symbolfoto | symbolbild | archivbild
    crédit | crédits | crédit photo | crédits photo | photographie | illustrazione | fonte foto
    crédito | créditos | fuente | imagen | imágenes | foto de archivo | ilustración | fotografía | cortesía
    imagem | imagens | fotografia | reprodução | divulgação | foto de | arquivo pessoal | ilustração
    immagine | immagini | beeld | afbeelding | kuva | kuvat | kuvaaja | zdjęcie | zdjęcia | fot | rys
    fotó | forrás
    bilde | billede | illustrasjon | illustration | ilustrace | zdroj | snímek | ilustračné foto
    fotografija | izvor
    fotoğraf | görsel | kaynak fotoğraf | ảnh | hình ảnh | gambar | dok | nuotr | foto ilustrasi
    фото | снимок | фотография | иллюстрация | зображення | світлина | ілюстрація | скриншот | слика
    φωτογραφία | φωτό | πηγή φωτό | 写真 | 写真提供 | 画像 | 提供 | 撮影 | 图 | 圖 | 图片来源 | 圖片來源
    图源 | 摄影 | 攝影 | 图片
    사진 | 사진제공 | 사진출처 | 그래픽 | صورة | الصورة | تصوير | عکس | צילום | फोटो | तस्वीर
"""
_AGENCIES = """
    AFP | AP | Reuters | REUTERS | EPA | EFE | dpa | ANSA | PA | TASS | Xinhua | Getty | Getty Images
    AP Photo
    Alamy | Shutterstock | iStock | Bloomberg | Keystone | NTB | TT | LUSA | Lehtikuva | Belga | BELGA
    ANP | APA
    Imago | IMAGO | imago | Unsplash | Pixabay | Pexels | Wikimedia Commons | Instagram | Twitter
    Facebook | YouTube
    picture alliance | Picture Alliance | imago images | LaPresse | PAP | Ritzau Scanpix | Scanpix
    NurPhoto | Anadolu
    Agência Brasil | Europa Press | ČTK | MTI | Hina | UNIAN | УНІАН | РИА Новости | ТАСС | AA | AAP | Rex
    ZUMA
    ZUMA Press | SOPA Images | MAXPPP | SIPA | Adobe Stock | Depositphotos | 共同 | 時事 | 新华社 | 뉴시스
    연합뉴스
"""
_PICTURES = """
    Getty | Getty Images | AP Photo | Alamy | Shutterstock | iStock | Unsplash | Pixabay | Pexels | Imago
    IMAGO | imago images | Keystone | Adobe Stock | Depositphotos | Wikimedia Commons | picture alliance
    Statista
"""
"""Agencies of pictures: their name behind a sentence is a credit, and no report's signature."""
_HEADS = """
    file photo | file picture | photo | photograph | picture | image | image caption | image source
    photo caption | caption | illustrative image | representational image | foto | bild | bildunterschrift
    symbolbild | archivbild | legende | légende | imagen | immagine | legenda | фото | pie de foto
    didascalia
    photo d'illustration | imagen de archivo | imagem ilustrativa | illustratiebeeld | ilustrasi | 写真
    사진 | 图 | 圖
"""
_SHARED_CREDIT = Pattern(
    r"[(\[][A-ZÀ-Þ][^()\[\]/]{1,40}/[A-ZÀ-Þ][^()\[\]]{1,40}[)\]]$"
    r"|(?:^|\W)[A-ZÀ-Þ][\w.'’-]+(?: [A-ZÀ-Þ][\w.'’-]*){1,3}\s?/\s?[A-ZÀ-Þ][\w.'’ -]{1,40}$"
)
"""Two makers at the end: `(Ada Lund/Northern Agency)`, `Ada Lund / Northern Agency`."""
_RIGHTS = Pattern(
    r"[^\s©]\s+[—–-]?\s?©\s?[^.!?©]{2,70}$|\((?:Archivbild|Symbolbild|Archivfoto|Archiv|Symbolfoto)\)$"
)
_GLUED = Pattern(r"[a-zß-ÿ.](?:Bild|Foto|Photo|Image|Picture|Crédit|Quelle|Credit)\s?[:©]\s*\S.{0,80}$")
"""A credit that lost the space before it: `in the harbourPhoto: Ada Lund`."""
_MAKER = Pattern(
    r"[A-ZÀ-Þ][\w.'’-]+(?: [A-ZÀ-Þ][\w.'’-]*){1,3},\s?(?P<agency>[A-ZÀ-Þ][\w.]+(?: [A-ZÀ-Þ]\w+)?)"
)
_DAY = Pattern(r"day, (?:[A-Z][a-z]{2,8}\.? \d{1,2}|\d{1,2} [A-Z][a-z]{2,8}\.?),? (?:19|20)\d\d\b")
"""A day in full, as the words of an agency's picture tell it: `Tuesday, Nov. 17, 2026`."""
SHORTEST = 6
"""A shorter line with two makers may be a signature."""
_ALL_PICTURES = Pattern(
    r"(?:pictures|photographs|photography|photos|fotos|bilder|photographies|fotografías)\s*(?::|by)\s*"
    r"[A-ZÀ-Þ][\w'’.-]*(?: [\w'’.-]+){1,3}",
    re.IGNORECASE,
)
_PICTURES_START = frozenset("pPfFbB")
_OPEN_CREDIT = Pattern(
    r"[(\[（](?!(?:[^\s()\[\]:/©]{1,30} ){4,9}(?:photo|foto|image|picture)\.?[)\]])"
    r"(?:[^()\[\]]{0,60}\b)?(?:photo|foto|image|picture|credit|getty images|fot\.|фото|写真|사진|图)\b"
    r"[^()\[\]]{0,90}[)\]）]\.?$",
    re.IGNORECASE,
)
"""Words in brackets about a picture; not a whole sentence that ends in it, as `(Read on below the photo)`."""


def _one_of(listed: str) -> str:
    """A pattern for one of some labels, the longest first."""
    return "|".join(sorted(map(re.escape, labels(listed)), key=len, reverse=True))


@cache
def _credit() -> re.Pattern[str]:
    """A word for who made a picture, with a name behind it, at the end of a line."""
    return re.compile(
        rf"(?:^|[\s.,;(\[|/–—\"”’…?!（【-])(?:{_one_of(_MAKERS)})\.?\s?(?:[:：©|/=＝]|\bby\b)\s*[^\W_].{{0,90}}$",
        re.IGNORECASE,
    )


@cache
def _bare() -> re.Pattern[str]:
    """A line that is nothing but a credit."""
    return re.compile(rf"(?:{_one_of(_MAKERS)})\.?\s?(?:[:：©|=＝]|\bby\b)[^.!?]{{2,60}}$", re.IGNORECASE)


@cache
def _agency() -> re.Pattern[str]:
    """An agency behind a sign at the end of a line."""
    return re.compile(
        rf"(?:(?:/\s?|\bvia |© ?|\(|\| |– |— |- )(?:{_one_of(_AGENCIES)})|Getty Images(?:/\w+)?"
        rf"|[.!?][\"”’»]? ?(?:{_one_of(_PICTURES)})(?:/[^.!?]{{2,40}})?"
        rf"|[.!?][\"”’»]? (?:{_one_of(_AGENCIES)})/[^.!?]{{2,40}}"
        r"|\b[Ff]ot\. [A-ZĄĆĘŁŃÓŚŹŻ][^.!?]{2,40}|\bAP Photo/[^)]{2,60}|\bPA Wire"
        r"|\bAFP via Getty(?: Images)?|\bnuotr\.)[)\].]{0,2}$"
    )


@cache
def _agency_alone() -> re.Pattern[str]:
    """A line that is an agency, perhaps with the photographer behind a stroke."""
    return re.compile(
        rf"(?!Instagram|Twitter|Facebook|YouTube)(?:{_one_of(_AGENCIES)})(?:\s?/\s?[^.!?]{{2,50}})?"
    )


@cache
def _head() -> re.Pattern[str]:
    """A picture's label at the start of a line."""
    return re.compile(
        rf"(?:{_one_of(_HEADS)})\s*[:：]\s*\S"
        r"|(?:image caption|image source|media caption|file)\s*(?:[,–—]|(?<=\s)-)\s*\S",
        re.IGNORECASE,
    )


@cache
def _signs() -> frozenset[str]:
    """Words one of which every credit and every label has."""
    listed = (label for group in (_MAKERS, _AGENCIES, _PICTURES, _HEADS) for label in labels(group))
    return frozenset(key_of(label).split(" ")[0] for label in listed) | {"media", "nuotr"}


def find_captions(draft: Draft) -> None:
    """Marks lines that end in a picture's credit, or begin with a picture's label."""
    draft.mark_all([line for line in draft.open() if line.hint is Kind.CAPTION], Kind.CAPTION)
    for line in _suspects(draft):
        if line.size <= LONGEST and is_caption(line.text):
            draft.mark(line, Kind.CAPTION)
            _take_words_above(draft, line)
    torn = [line for line in draft.open() if line.text[-1] in "(（" and _is_torn(draft, line)]
    draft.mark_all(torn, Kind.CAPTION)
    span, signs = draft.span(), _signs()
    for line in draft.open():
        if line.size > LONGEST:
            continue
        if ("/" in line.text or "©" in line.text or line.text[-1] == ")") and _names_makers(line):
            draft.mark(line, Kind.CAPTION)
        elif (
            line.size <= LONGEST_CREDIT
            and line.at in span
            and not signs.isdisjoint(line.words)
            and _agency_alone().fullmatch(line.text)
        ):
            draft.mark(line, Kind.CAPTION)
            _take_words_above(draft, line)
        elif line.size <= LONGEST_CREDIT and line.at in span and _names_maker(draft, line):
            draft.mark(line, Kind.CAPTION)
            above = draft.lines[line.at - 1]
            if above.size <= LONGEST and above.has_figure and _DAY.search(above.text):
                draft.mark(above, Kind.CAPTION)


def _names_maker(draft: Draft, line: Line) -> bool:
    """Whether a line right between paragraphs is somebody and an agency: `Ada Lund, AP`."""
    beside = draft.lines[line.at - 1 : line.at] + draft.lines[line.at + 1 : line.at + 2]
    return (
        len(beside) == 2
        and all(other.is_prose for other in beside)
        and (found := _MAKER.fullmatch(line.text)) is not None
        and is_agency(found["agency"])
    )


def _suspects(draft: Draft) -> list[Line]:
    """The open lines that have a word that every credit has, or might have one without a space."""
    signs, unspaced = _signs(), set(draft.unspaced())
    return [
        line
        for line in draft.open()
        if not signs.isdisjoint(line.words)
        or ((":" in line.text or "©" in line.text) and _GLUED.search(line.text[-140:]))
        or line in unspaced
    ]


def _names_makers(line: Line) -> bool:
    """Whether a line's end names who made or owns a picture, without a word for it."""
    end = line.text[-100:]
    if "/" in end and line.size >= SHORTEST and _SHARED_CREDIT.search(end):
        return True
    return ("©" in end or end[-1] == ")") and _RIGHTS.search(end) is not None


def _is_torn(draft: Draft, line: Line) -> bool:
    """Whether the credit of a line that ends where a bracket opens is the next line."""
    if line.size > LONGEST or line.at + 1 == len(draft.lines):
        return False
    return draft.lines[line.at + 1].kind is Kind.CAPTION


def _take_words_above(draft: Draft, credit: Line) -> None:
    """Marks the line above a bare credit as its picture's words, unless it could be a paragraph."""
    bare = credit.text.strip("()[]（）")
    if credit.at == 0 or not (_bare().match(bare) or _agency_alone().fullmatch(bare)):
        return
    above = draft.lines[credit.at - 1]
    if above.kind is not None or says_it_is_edited(above):
        return
    is_no_sentence = SHORTEST_WORDS <= above.size <= LONGEST_WORDS and not above.is_ended
    if is_no_sentence or (not credit.gap and _is_apart(draft, above)):
        draft.mark(above, Kind.CAPTION)


def _is_apart(draft: Draft, line: Line) -> bool:
    """Whether a blank line parts a line of a spaced text from the text above, or the line is short."""
    return draft.is_spaced() and line.size <= LONGEST and (line.gap or line.size <= LONGEST_CREDIT)


def is_pictures_credit(text: str) -> bool:
    """Whether `text` names who made all the pictures of the article: no caption, but a kind of byline."""
    return text[:1] in _PICTURES_START and _ALL_PICTURES.fullmatch(text) is not None


def is_caption(text: str) -> bool:
    """Whether `text` carries the credit or the label of a picture."""
    if is_pictures_credit(text):
        return False
    end = text[-140:]
    return bool(
        _head().match(text)
        or ((agency := _agency().search(end)) and agency.start())
        or _credit().search(end)
        or _OPEN_CREDIT.search(end)
        or _GLUED.search(end)
    )


CAPTION = Rule("caption", find_captions)
