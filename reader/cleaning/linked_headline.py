"""Lines that name another article: they leave the text and stay as data about it.
`READ: Harbour to close in May` -> nothing, and the linked headline “Harbour to close in May”.
"""

from __future__ import annotations

import re
from functools import cache

from reader.article.text import Kind
from reader.cleaning.draft import Draft, Line
from reader.cleaning.phrases import key_of, labels
from reader.cleaning.rule import Rule
from reader.cleaning.shape import ends_a_sentence

_LABELS = labels(
    """
    read | read more | read also | read next | also read | related | related article | related articles
    related story | related news | see also | see more | more | more on this | more on this story
    must read
    don't miss | further reading | recommended | opinion | analysis | explainer | explained | in depth
    background | previously | from the archive | related stories | related coverage | read the full story
    read our | more here | also see | editor's pick | recommended reading | up next | you might also like
    lesen sie auch | mehr dazu | lesen sie mehr | mehr zum thema | siehe auch | auch interessant
    lies auch
    lesen sie hier | lesen sie dazu | lies hier | lesetipp | hintergrund | dazu passend | passend dazu
    zum thema
    das könnte sie auch interessieren | weiterlesen | mehr lesen | lesen sie weiter
    lire aussi | à lire aussi | a lire aussi | lire | lire également | à lire | voir aussi | notre article
    à lire également | sur le même sujet | relire | pour aller plus loin | à voir aussi | notre dossier
    lire plus | zum artikel
    lea también | lee también | leer más | lea más | te puede interesar | vea también | relacionado
    además
    más información | le puede interesar | te puede gustar | lee más | ver también | leer también
    lea aquí
    noticia relacionada | te recomendamos | sigue leyendo
    leggi anche | leggi | approfondisci | vedi anche | per approfondire | ti potrebbe interessare
    guarda anche
    leggi di più | da leggere | potrebbe interessarti
    leia também | leia mais | leia | veja também | saiba mais | ler mais | leia ainda | confira também
    veja mais
    entenda | notícia relacionada | ver também | leia aqui
    lees ook | lees meer | lees verder | zie ook | bekijk ook | lees hier | meer lezen
    läs också | läs mer | läs även | läs vidare | se även | les også | les mer | les saken | se også
    læs også | læs mere | lue myös | lue lisää | katso myös
    czytaj też | czytaj także | zobacz też | przeczytaj także | czytaj również | zobacz także
    przeczytaj też
    przeczytaj również | czytaj więcej | zobacz również | polecamy | więcej
    čtěte také | čtěte též | čtěte i | přečtěte si | přečtěte si také | více zde | čítajte aj
    prečítajte si aj
    citește și | citiți și | vezi și | citeşte şi | olvassa el | kapcsolódó | pročitajte i | pročitajte još
    preberite tudi | čitajte i | прочетете още | вижте още
    ayrıca oku | ilgili haber | bunu da oku | ayrıca bakınız | ayrıca bkz | daha fazla oku | önerilen haber
    baca juga | baca | simak juga | artikel terkait | baca selengkapnya
    читайте также | читать также | по теме | читать | подробнее | читайте ещё | читайте еще | см. также
    смотрите также | ранее по теме | читайте на эту тему
    читайте також | читати також | читайте ще | дивіться також | за темою | докладніше | також читайте
    διαβάστε επίσης | διαβάστε ακόμα | διαβάστε ακόμη | δείτε επίσης | διαβάστε εδώ
    اقرأ أيضا | اقرأ أيضًا | إقرأ أيضا | اقرأ أيضاً | اقرأ المزيد | إقرأ المزيد | اقرأ أكثر | اقرأ كذلك
    طالع أيضا
    مواضيع ذات صلة | شاهد أيضا | شاهد أيضًا | موضوع ذو صلة | بیشتر بخوانید | همچنین بخوانید | مزید پڑھیں
    קראו גם
    קרא גם | यह भी पढ़ें | ये भी पढ़ें | यह भी देखें | আরও পড়ুন
    関連記事 | あわせて読みたい | 合わせて読みたい | 【関連記事】 | 【関連】 | ▶関連記事 | こちらも読む
    参考記事 | 前回記事
    相关阅读 | 延伸阅读 | 延伸閱讀 | 相关报道 | 相關報導 | 推荐阅读 | 更多阅读 | 相关新闻 | 相關新聞
    另见 | 看更多 | 更多新聞
    관련기사 | 관련 기사 | 함께 보면 좋은 기사 | 더 읽기 | 함께 읽기 | 참고기사
    xem thêm | đọc thêm | tin liên quan
    """
)
_LOUD = frozenset(
    labels(
        """
        opinion | analysis | explainer | explained | background | previously | leia | lire | leggi
        además
        in depth | recommended | baca | hintergrund | entenda | polecamy | więcej | подробнее | читать
        докладніше
        relire | approfondisci | zum thema | kapcsolódó
        """
    )
)
"""Labels that ordinary sentences begin with, too: they count only in capitals."""
_ALSO = labels(
    """
    also read | read also | see also | also see | lesen sie auch | lies auch | auch interessant | lire aussi
    à lire aussi | a lire aussi | lire également | à lire également | voir aussi | à voir aussi
    lea también | lee también | vea también | ver también | leer también | leggi anche | vedi anche
    guarda anche
    leia também | veja também | confira também | lees ook | zie ook | bekijk ook | läs också | läs även
    se även
    les også | se også | læs også | lue myös | katso myös | czytaj też | czytaj także | zobacz też
    zobacz także
    przeczytaj także | czytaj również | zobacz również | čtěte také | čtěte též | přečtěte si také
    čítajte aj
    citește și | citiți și | vezi și | pročitajte i | baca juga | simak juga | читайте также
    смотрите также
    читайте також | дивіться також | διαβάστε επίσης | δείτε επίσης | اقرأ أيضا | اقرأ أيضًا
    شاهد أيضا | قراءة أيضا
    """
)
"""Labels that need no colon where a capital follows: with `also` in them, hardly a sentence begins so."""
_FIRSTS = frozenset(key_of(label).split(" ")[0] for label in _LABELS)
LONGEST = 30
_OUTLET = 3
"""So few words behind the last bar are an outlet's name, which stands behind its headline."""
_SENTENCE = 12
"""A longer line that ends with a full stop is a sentence, no headline."""


@cache
def _line() -> re.Pattern[str]:
    """What such a line looks like; one form is in brackets, another has a sign before its label."""
    return re.compile(
        rf"[▶►▸▷➤➡→👉🔗■◆●★☞*>»(\[【\s–—-]{{0,4}}(?P<label>{'|'.join(_LABELS)})"
        r"(?:\s*[】\])]\s*[:：]?|(?:\s(?:su|dazu|zum thema|on|sobre|sur))?\s*[:：»›>|]+|\s+[–—-]\s)"
        r"\s*(?P<title>[^\s:：»›>|].*)",
        re.IGNORECASE | re.DOTALL,
    )


@cache
def _also() -> re.Pattern[str]:
    """Such a line without a sign between its label and the headline."""
    return re.compile(
        rf"(?P<label>(?i:{'|'.join(_ALSO)}))\s+(?P<title>[^\Wa-zß-ÿа-яα-ω].{{15,}}[^.!?…\s])", re.DOTALL
    )


def find_linked(draft: Draft) -> None:
    """Marks `READ: …` lines and keeps the headlines they name."""
    for line in draft.open():
        if line.hint is Kind.LINKED_HEADLINE:
            titles = [line.text]
        else:
            titles = _titles_in(line) if line.key.partition(" ")[0] in _FIRSTS else []
        if titles:
            draft.mark(line, Kind.LINKED_HEADLINE)
            draft.linked += [(line, title) for title in titles]


def _titles_in(line: Line) -> list[str]:
    """The headlines that a line names behind its label; none where it has no label or is a sentence."""
    if line.size > LONGEST:
        return []
    found = _line().match(line.text) or _also().fullmatch(line.text)
    if found is None or (line.size > _SENTENCE and line.text[-1] == "." and ends_a_sentence(line.text)):
        return []
    label = found["label"]
    if label.lower() in _LOUD and not (label.isupper() and label != label.lower()):
        return []
    if found["title"][0].islower() and line.text[-1] == ".":
        return []
    named = found["title"].removesuffix(")") if line.text[0] == "(" else found["title"]
    titles = [title.strip() for title in named.split(" | ") if title.strip()]
    if len(titles) > 1 and len(titles[-1].split()) <= _OUTLET and titles[-1][:1].isupper():
        titles[-2:] = [" | ".join(titles[-2:])]
    return titles


LINKED_HEADLINE = Rule("linked headline", find_linked)
