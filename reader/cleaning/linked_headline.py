"""Lines that name another article: they leave the text and stay as data about it.

`READ: Harbour to close in May` -> nothing, and the linked headline “Harbour to close in May”.
"""

from __future__ import annotations

import re

from reader.article.text import Kind
from reader.cleaning.draft import Draft
from reader.cleaning.phrases import key_of, labels, words_in
from reader.cleaning.rule import Rule
from reader.cleaning.shape import ends_a_sentence

_LABELS = labels(
    """
    read | read more | read also | read next | also read | related | related article | related articles
    related story | related news | see also | see more | more | more on this | more on this story | must read
    don't miss | further reading | recommended | opinion | analysis | explainer | explained | in depth
    background | previously | from the archive
    lesen sie auch | mehr dazu | lesen sie mehr | mehr zum thema | siehe auch | auch interessant
    lire aussi | à lire aussi | a lire aussi | lire | lire également | à lire | voir aussi | notre article
    lea también | lee también | leer más | lea más | te puede interesar | vea también | relacionado | además
    más información | leggi anche | leggi | approfondisci | vedi anche
    leia também | leia mais | leia | veja também | saiba mais | lees ook | lees meer
    läs också | läs mer | läs även | les også | les mer | læs også | læs mere | lue myös
    czytaj też | czytaj także | zobacz też | przeczytaj także | čtěte také | citește și | vezi și
    ayrıca oku | ilgili haber | baca juga | читайте также | читайте також | читать также | по теме
    διαβάστε επίσης | اقرأ أيضا | اقرأ أيضًا | إقرأ أيضا | 関連記事 | 相关阅读 | 延伸阅读 | xem thêm | đọc thêm
    """
)
_LINE = re.compile(
    rf"(?P<label>{'|'.join(_LABELS)})(?P<sign>\s*[:：»›>|]+\s*|\s+[–—-]\s+)(?P<title>\S.*)",
    re.IGNORECASE | re.DOTALL,
)
_LOUD = words_in(
    "opinion analysis explainer explained background previously more leia lire leggi además in recommended"
)
"""Labels that ordinary sentences begin with, too: they count only in capitals."""
_FIRSTS = frozenset(key_of(label).split(" ")[0] for label in _LABELS)
LONGEST = 30
_SENTENCE = 12
"""A longer line that ends with a full stop is a sentence, no headline."""


def find_linked(draft: Draft) -> None:
    """Marks `READ: …` lines and keeps the headlines they name."""
    for line in draft.open():
        if line.hint is Kind.LINKED_HEADLINE:
            draft.mark(line, Kind.LINKED_HEADLINE)
            draft.linked.append((line, line.text))
            continue
        if line.size > LONGEST or line.key.partition(" ")[0] not in _FIRSTS:
            continue
        found = _LINE.match(line.text)
        if found is None:
            continue
        label = found["label"]
        if line.size > _SENTENCE and ends_a_sentence(line.text) and line.text[-1] == ".":
            continue
        if label.lower().split(" ")[0] in _LOUD and not label.isupper():
            continue
        draft.mark(line, Kind.LINKED_HEADLINE)
        draft.linked += [(line, title.strip()) for title in found["title"].split(" | ") if title.strip()]


LINKED_HEADLINE = Rule("linked headline", find_linked)
