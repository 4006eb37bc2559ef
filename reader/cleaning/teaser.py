"""Other stories' headlines and teasers, under a heading that announces them.

`Most read` / `Ferry fares to rise` -> nothing; under `Related` the headline becomes a linked one.
"""

from __future__ import annotations

from reader.article.text import Kind
from reader.cleaning.draft import Draft, Line
from reader.cleaning.phrases import Phrases
from reader.cleaning.rule import Rule
from reader.cleaning.shape import ends_a_sentence

LONGEST = 12
_RELATED = Phrases(
    whole="""
    related | related articles | related stories | related news | related coverage | related content
    related posts
    related article | related story | related topics | read next | read more | read also | see also
    more on this
    more on this story | more on this topic | also read | also see | further reading | don t miss
    up next | must read
    lesen sie auch | mehr zum thema | auch interessant | das könnte sie auch interessieren | verwandte artikel
    à lire aussi | lire aussi | sur le même sujet | à lire également | articles liés | noticias relacionadas
    noticia relacionada | te puede interesar | lea también | relacionados | más sobre este tema
    leia também | veja também
    notícias relacionadas | leggi anche | articoli correlati | potrebbe interessarti | lees ook | gerelateerd
    läs också | läs mer | les også | læs også | lue myös | czytaj też | czytaj także | zobacz także
    читайте также
    материалы по теме | по теме | читайте також | ilgili haberler | baca juga | berita terkait | tin liên quan
    関連記事 | 相关新闻 | اقرأ أيضا | مواضيع ذات صلة
    """,
    start="related to this story | more on this story",
)
_OTHERS = Phrases(
    whole="""
    most read | most viewed | most popular | most shared | most recent | most commented | top stories
    trending
    trending now | popular now | popular stories | latest news | latest stories | latest headlines
    latest | editor s picks
    editors picks | editor s choice | you may also like | you might also like | you may like | recommended
    recommended for you | recommended stories | more stories | more news | more top stories | other stories
    other news | in other news | news in pictures | what to read next | featured | featured stories
    in case you missed it
    recent posts | recent news | recent articles | best of | spotlight | our picks | just in | more for you
    stories you may like | best reads | today s top stories | in this section | elsewhere on | meistgelesen
    am meisten gelesen | beliebt | neueste | neueste artikel | aktuelle meldungen | empfohlen | les plus lus
    les plus populaires | à la une | à ne pas manquer | nos derniers articles | dernières actualités
    lo más leído
    lo más visto | más noticias | últimas noticias | más leídas | destacados | lo último | mais lidas
    últimas notícias
    mais notícias | i più letti | ultime notizie | più letti | meest gelezen | laatste nieuws | mest läst
    mest lest | mest læste | senaste nytt | luetuimmat | najczęściej czytane | najnowsze | популярное
    последние новости
    главное | самое читаемое | останні новини | çok okunanlar | son haberler | terpopuler | berita terkini
    """,
    start="""
    more from | more in | more news from | latest from | most read in | read more from | popular in
    trending in
    """,
)
LONGEST_TITLE = 28
"""A teaser's headline has at most this many words."""
_RUN, _RUN_INSIDE = 30, 3
"""At most this many teasers stand under one heading: at the end, and in mid-story."""


def cut_teasers(draft: Draft) -> None:
    """Marks headings that announce other stories, and the headlines under them."""
    span = draft.span()
    for line in draft.saying(_RELATED, LONGEST):
        draft.mark(line, Kind.TEASER)
        for title in _titles_under(draft, line, inside=line.at in span):
            draft.mark(title, Kind.LINKED_HEADLINE)
            draft.linked.append((title, title.text))
    for line in draft.saying(_OTHERS, LONGEST):
        draft.mark(line, Kind.TEASER)
        draft.mark_all(_titles_under(draft, line, inside=line.at in span), Kind.TEASER)


def _titles_under(draft: Draft, heading: Line, inside: bool) -> list[Line]:
    """The open lines under a heading that look like headlines: in mid-story few, at the end many."""
    found: list[Line] = []
    for line in draft.lines[heading.at + 1 : heading.at + 1 + _RUN]:
        if line.kind is not None and line.kind is not Kind.LINKED_HEADLINE:
            continue
        full = inside and len(found) == _RUN_INSIDE
        if full or line.is_prose or line.size > LONGEST_TITLE or _is_told(line.text):
            break
        found.append(line)
    return [line for line in found if line.kind is None and line.size >= 3]


def _is_told(text: str) -> bool:
    """Whether `text` is a sentence with a full stop, which no headline has."""
    return ends_a_sentence(text) and text[-1] not in "?!？！"


TEASER = Rule("teaser", cut_teasers)
