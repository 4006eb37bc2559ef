"""Captions of pictures, known by their credit or their label: they stay, set apart.

`A ferry leaves the harbour. Photo: Ada Lund/Northern Agency` -> a caption.
"""

from __future__ import annotations

import re

from reader.article.text import Kind
from reader.cleaning.draft import Draft, Line
from reader.cleaning.phrases import key_of, labels
from reader.cleaning.rule import Rule

LONGEST_CREDIT = 10
LONGEST = 90
"""A caption has at most this many words."""

_MAKERS = "|".join(
    labels(
        """
        photo | photos | photograph | photographs | photographer | picture | pictures | pic | image | images
        illustration | graphic | credit | credits | photo credit | picture credit | image credit | photo by
        file photo | file | handout | composite | courtesy | courtesy of
        foto | fotos | bild | bilder | bildquelle | quelle | grafik | fotograf | fotografie | fotocredit
        crédit | crédits | crédit photo | crédito | créditos | fuente | imagen | imágenes | imagem | imagens
        immagine | ilustración | beeld | kuva | zdjęcie | fot | foto de
        фото | снимок | зображення | φωτογραφία | 写真 | 图 | 摄影 | صورة
        """
    )
)
_CREDIT = re.compile(
    rf"(?:^|[\s.,;(\[|/–—\"”’…?!-])(?:{_MAKERS})\s?(?:[:：©|/]|\bby\b)\s*[^\W_].{{0,90}}$", re.IGNORECASE
)
_BARE = re.compile(rf"(?:{_MAKERS})\s?(?:[:：©|]|\bby\b)[^.!?]{{2,60}}$", re.IGNORECASE)
_AGENCIES = "|".join(
    labels(
        """
        AFP | AP | Reuters | EPA | EFE | dpa | ANSA | PA | TASS | Xinhua | Getty | Getty Images | AP Photo
        Alamy | Shutterstock | iStock | Bloomberg | Keystone | NTB | TT | LUSA | Lehtikuva | Belga | ANP | APA
        Imago | IMAGO | Unsplash | Pixabay | Wikimedia Commons | Instagram | Twitter | Facebook | YouTube
        """
    )
)
_AGENCY = re.compile(
    rf"(?:(?:/|\bvia |© ?|\(|\| |– |- )(?:{_AGENCIES})|Getty Images(?:/\w+)?|\bAP Photo/[^)]{{2,60}}"
    r"|\bPA Wire|\bAFP via Getty(?: Images)?)[)\].]{0,2}$"
)
_HEADS = "|".join(
    labels(
        """
        file photo | file picture | photo | photograph | picture | image | image caption | image source
        photo caption | caption | illustrative image | representational image | foto | bild | bildunterschrift
        symbolbild | archivbild | legende | légende | imagen | immagine | legenda | фото
        """
    )
)
_HEAD = re.compile(
    rf"(?:{_HEADS})\s*[:：]\s*\S|(?:image caption|image source|media caption|file)\s*[,–—]\s*\S",
    re.IGNORECASE,
)
_SHARED_CREDIT = re.compile(
    r"[(\[][A-ZÀ-Þ][^()\[\]/]{1,40}/[A-ZÀ-Þ][^()\[\]]{1,40}[)\]]$"
    r"|(?:^|\W)[A-ZÀ-Þ][\w.'’-]+(?: [A-ZÀ-Þ][\w.'’-]*){1,3}\s?/\s?[A-ZÀ-Þ][\w.'’ -]{1,40}$"
)
"""Two makers at the end: `(Ada Lund/Northern Agency)`, `Ada Lund / Northern Agency`."""
_RIGHTS = re.compile(r"\s©\s?[^.!?©]{2,70}$|\((?:Archivbild|Symbolbild|Archivfoto|Archiv|Symbolfoto)\)$")
SHORTEST = 6
"""A shorter line with two makers may be a signature."""
_ALL_PICTURES = re.compile(
    r"(?:pictures|photographs|photography|photos|fotos|bilder|photographies|fotografías)\s*(?::|by)\s*"
    r"[A-ZÀ-Þ][\w'’.-]*(?: [\w'’.-]+){1,3}",
    re.IGNORECASE,
)
_OPEN_CREDIT = re.compile(
    r"[(\[](?:[^()\[\]]{0,60}\b)?(?:photo|foto|image|picture|credit|getty images)\b[^()\[\]]{0,90}[)\]]\.?$",
    re.IGNORECASE,
)

_SIGNS = frozenset(
    key_of(label).split(" ")[0] for group in (_MAKERS, _AGENCIES, _HEADS) for label in group.split("|")
) | {"media"}
"""Words one of which every credit and every label has."""


def find_captions(draft: Draft) -> None:
    """Marks lines that end in a picture's credit, or begin with a picture's label."""
    draft.mark_all([line for line in draft.open() if line.hint is Kind.CAPTION], Kind.CAPTION)
    spaced = draft.is_spaced()
    for line in draft.with_word(_SIGNS):
        if line.size <= LONGEST and is_caption(line.text):
            draft.mark(line, Kind.CAPTION)
            if spaced:
                _take_words_above(draft, line)
    for line in draft.open():
        if SHORTEST <= line.size <= LONGEST and _names_makers(line.text[-100:]):
            draft.mark(line, Kind.CAPTION)


def _names_makers(end: str) -> bool:
    """Whether a line with this end names who made or owns a picture, without a word for it."""
    if "/" in end and _SHARED_CREDIT.search(end):
        return True
    return ("©" in end or end[-1] == ")") and _RIGHTS.search(end) is not None


def _take_words_above(draft: Draft, credit: Line) -> None:
    """Marks the line above a bare credit, where no blank line stands between the two."""
    if credit.at == 0 or credit.gap or not _BARE.match(credit.text):
        return
    above = draft.lines[credit.at - 1]
    if above.kind is None and above.size <= LONGEST and (above.gap or above.size <= LONGEST_CREDIT):
        draft.mark(above, Kind.CAPTION)


def is_pictures_credit(text: str) -> bool:
    """Whether `text` names who made all the pictures of the article: no caption, but a kind of byline."""
    return _ALL_PICTURES.fullmatch(text) is not None


def is_caption(text: str) -> bool:
    """Whether `text` carries the credit or the label of a picture."""
    if is_pictures_credit(text):
        return False
    end = text[-140:]
    return bool(_HEAD.match(text) or _AGENCY.search(end) or _CREDIT.search(end) or _OPEN_CREDIT.search(end))


CAPTION = Rule("caption", find_captions)
