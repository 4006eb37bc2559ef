"""Other stories' headlines and teasers, under a heading that announces them.
`Most read` / `Ferry fares to rise` -> nothing; under `Related` the headline becomes a linked one.
"""

from __future__ import annotations

import re

from reader.article.text import Kind
from reader.cleaning.draft import Draft, Line
from reader.cleaning.patterns import Pattern
from reader.cleaning.phrases import Phrases
from reader.cleaning.rule import Rule
from reader.cleaning.shape import ends_a_sentence

LONGEST = 12
_RELATED = Phrases(
    whole="""
    related | related articles | related stories | related news | related coverage | related content
    related posts | keep reading | what to read next | more coverage | related reading
    you might be interested
    related article | related story | related topics | read next | read more | read also | see also
    more on this | next up | more on this subject
    more on this story | more on this topic | also read | also see | further reading | don t miss
    up next | must read
    lesen sie auch | mehr zum thema | auch interessant | das könnte sie auch interessieren
    verwandte artikel
    mehr dazu | weitere artikel | weitere artikel zum thema | weitere themen | zum thema
    passend zum thema
    das könnte dich auch interessieren | lesen sie jetzt | mehr aus diesem ressort | ähnliche artikel
    verwandte themen | alle artikel zum thema | lesetipps
    à lire aussi | lire aussi | sur le même sujet | à lire également | articles liés | pour aller plus loin
    dans la même rubrique | sur le même thème | articles similaires | contenus liés | lire également
    vous pourriez aussi aimer | cela pourrait vous intéresser | à voir également | à voir aussi
    noticias relacionadas | artículos relacionados | más sobre | más información | en este artículo
    noticia relacionada | te puede interesar | lea también | relacionados | más sobre este tema
    también te puede interesar | le puede interesar | ver también | te recomendamos | relacionado
    leia também | veja também | artigos relacionados | matérias relacionadas | conteúdo relacionado
    leia mais
    notícias relacionadas | você pode gostar | saiba mais | ver também | relacionados
    leggi anche | articoli correlati | potrebbe interessarti | ti potrebbe interessare | notizie correlate
    potrebbero interessarti | potrebbe interessarti anche | sullo stesso argomento | articoli simili
    correlati
    lees ook | gerelateerd | gerelateerde artikelen | meer over dit onderwerp | lees verder | bekijk ook
    meer over | aanbevolen artikelen
    läs också | läs mer | läs även | mer i ämnet | relaterat | relaterade artiklar | mer om
    les også | les mer | relaterte artikler | relaterte saker | læs også | læs mere | relaterede artikler
    mere om | lue myös | aiheesta lisää | lisää aiheesta
    czytaj też | czytaj także | zobacz także | zobacz również | czytaj również | podobne artykuły
    powiązane
    powiązane artykuły | powiązane tematy | przeczytaj także | czytaj więcej
    ilgili haberler | ilgili haber | benzer haberler | bunlar da ilginizi çekebilir | bunları da okuyun
    ayrıca okuyun | ilginizi çekebilir
    читайте также | материалы по теме | по теме | статьи по теме | новости по теме | похожие материалы
    похожие новости | ещё по теме | еще по теме | вам может быть интересно | сюжет | рекомендуем
    связанные новости
    читайте також | матеріали за темою | за темою | схожі новини | вас може зацікавити | новини за темою
    čtěte také | související články | související | súvisiace články | čítajte aj | kapcsolódó cikkek
    articole similare | citește și | pe aceeași temă | σχετικά άρθρα | διαβάστε επίσης | διαβάστε ακόμα
    baca juga | berita terkait | artikel terkait | tin liên quan | bài viết liên quan | xem thêm
    اقرأ أيضا | اقرأ أيضًا | اقرأ أيضاً | مواضيع ذات صلة | أخبار ذات صلة | مقالات ذات صلة | موضوعات ذات صلة
    ذات صلة | قد يهمك أيضا | المزيد حول | مواضيع متعلقة | شاهد أيضا | مطالب مرتبط | اخبار مرتبط
    כתבות נוספות
    संबंधित खबरें | यह भी पढ़ें
    関連記事 | 関連ニュース | 関連リンク | 関連トピックス | あわせて読みたい | こちらもおすすめ
    関連キーワード | 関連タグ
    相关新闻 | 相关阅读 | 相关文章 | 相关报道 | 延伸阅读 | 相關新聞 | 相關文章 | 延伸閱讀 | 相关链接
    猜你喜欢 | 相關報導
    관련기사 | 관련 기사 | 관련뉴스 | 관련 뉴스 | 연관기사 | 함께 보면 좋은 기사
    tengdar fréttir | tengt efni | sjá einnig | lesa einnig | lestu líka
    """,
    start="""
    related to this story | more on this story | das könnte sie auch | das könnte dich auch
    mehr zum thema
    """,
)
_OTHERS = Phrases(
    whole="""
    most read | most viewed | most popular | most shared | most recent | most commented | top stories
    trending | latest updates | top news | must reads | hot topics | popular posts | popular articles
    trending now | popular now | popular stories | latest news | latest stories | latest headlines
    latest | editor s picks | all articles | more articles | trending stories | breaking news | headlines
    editors picks | editor s choice | you may also like | you might also like | you may like | recommended
    recommended for you | recommended stories | more stories | more news | more top stories | other stories
    other news | in other news | news in pictures | what to read next | featured | featured stories
    in case you missed it | previous coverage | recommended articles | recommended reading | top picks
    recent posts | recent news | recent articles | best of | spotlight | our picks | just in | more for you
    stories you may like | best reads | today s top stories | in this section | elsewhere on
    meistgelesen | am meisten gelesen | beliebt | neueste | neueste artikel | aktuelle meldungen
    empfohlen
    meistgelesene artikel | die meistgelesenen artikel | meistgesehen | neueste nachrichten | top themen
    top artikel | aktuelle nachrichten | weitere meldungen | weitere nachrichten | neueste meldungen
    aktuell
    mehr nachrichten | empfehlungen | empfehlungen der redaktion | empfohlene artikel | schlagzeilen
    im fokus
    meistkommentiert | das beste aus | topthemen
    les plus lus | les plus populaires | à la une | à ne pas manquer | nos derniers articles
    les plus partagés
    dernières actualités | dernières infos | les articles les plus lus | plus d articles | les plus récents
    en continu | le fil info | toute l actualité | l actualité en direct | recommandé pour vous
    les plus commentés
    nos recommandations | tendances | voir plus d articles | édition du jour | dans l actualité
    lo más leído | lo más visto | más noticias | últimas noticias | más leídas | destacados | lo último
    más leído | lo más | las más leídas | te recomendamos | recomendados | recomendado | tendencias
    lo más comentado
    ahora en portada | últimas entradas | otras noticias | más vistos | en portada | noticias destacadas
    mais lidas | últimas notícias | mais notícias | as mais lidas | destaques | mais lidos
    recomendado para você
    mais recentes | últimas | em alta | mais vistas | outras notícias | recomendadas | notícias em destaque
    i più letti | ultime notizie | più letti | le più lette | ultima ora | in evidenza | in primo piano
    altre notizie | gli articoli più letti | ultimi articoli | le ultime notizie | notizie del giorno
    più lette
    consigliati per te | i più visti
    meest gelezen | laatste nieuws | net binnen | aanbevolen | uitgelicht | meest bekeken | populair
    meer nieuws | het laatste nieuws | ook interessant | aanraders | dit is populair
    mest läst | senaste nytt | mest lästa | senaste | senaste nyheterna | fler nyheter | just nu
    rekommenderat
    mest lest | mest lest nå | siste nytt | siste | akkurat nå | flere nyheter | anbefalt | mest læste
    seneste nyt | seneste | seneste nyheder | flere nyheder | anbefalet | lige nu | mest læst
    luetuimmat | uusimmat | tuoreimmat | suosituimmat
    najczęściej czytane | najnowsze | najpopularniejsze | najnowsze wiadomości | polecane | popularne
    najchętniej czytane | polecamy | ostatnie wpisy | na topie | inne artykuły | więcej wiadomości
    wiadomości dnia
    çok okunanlar | son haberler | en çok okunanlar | en çok okunan haberler | öne çıkanlar | son dakika
    en çok okunan | son dakika haberleri | popüler haberler | önerilen haberler | diğer haberler
    manşetler
    популярное | последние новости | главное | самое читаемое | новости дня | самое популярное
    лента новостей
    главные новости | другие новости | выбор редакции | главное за день | читают сейчас | лучшее
    останні новини | популярне | найпопулярніше | головне | новини дня | стрічка новин | головні новини
    вибір редакції | інші новини | найчитаніше
    mest lesið | nýjast | nýjustu fréttir | fleiri fréttir
    nejčtenější | nejnovější | nejčtenější články | najčítanejšie | legolvasottabb | legfrissebb
    cele mai citite
    ultimele știri | recomandate | δημοφιλή | τελευταία νέα | ροή ειδήσεων | najčitanije | najnovije
    terpopuler | berita terkini | berita terpopuler | terkini | đọc nhiều | tin mới nhất | tin mới
    mới nhất
    الأكثر قراءة | آخر الأخبار | أحدث الأخبار | الأكثر مشاهدة | أخبار عاجلة | المزيد من الأخبار
    الأكثر تفاعلا
    أهم الأخبار | مختارات | اخترنا لك | پربازدیدترین | تازه‌ترین اخبار | הנקראות ביותר
    सबसे ज्यादा पढ़े गए | ताजा खबरें
    アクセスランキング | ランキング | おすすめ | おすすめ記事 | 最新記事 | 最新ニュース | 新着記事
    注目の記事 | 人気記事 | 人気記事ランキング
    トップニュース | 注目ニュース | ピックアップ | 新着ニュース | 主要ニュース
    最新新闻 | 热门新闻 | 热门文章 | 最新消息 | 热点新闻 | 推荐 | 推荐阅读 | 热点推荐 | 最新新聞
    熱門新聞 | 熱門文章 | 點閱排行
    热门推荐 | 今日热点 | 排行榜 | 编辑推荐 | 精彩推荐 | 即時新聞
    많이 본 뉴스 | 많이 본 기사 | 인기기사 | 인기 기사 | 최신기사 | 최신 기사 | 최신뉴스 | 주요뉴스
    주요 뉴스 | 추천기사 | 실시간 뉴스
    추천 기사 | 가장 많이 본 뉴스 | 핫뉴스 | 베스트 클릭
    """,
    start="""
    more from | more in | more news from | latest from | most read in | read more from | popular in
    trending in | most viewed in | most popular in | latest in | more stories from | other articles by
    mehr von | mehr aus | weitere artikel aus | meistgelesen in | les plus lus de | plus d articles de
    más de | más noticias de | más leídas de | mais sobre | mais de | mais lidas de | altro da | meer uit
    meer van
    mer från | mer fra | mere fra | więcej z | ещё в разделе | більше з
    """,
)
_FROM_SITE = Pattern(r"frétt(?:ir)? af (?:[\w-]+\.)+[a-z]{2,10}", re.IGNORECASE)
"""A site's name behind such words stands over a headline of its own: `Frétt af hofn.example`."""
LONGEST_TITLE = 28
"""A teaser's headline has at most this many words."""
_RUN, _RUN_INSIDE = 30, 3
"""At most this many teasers stand under one heading: at the end, and in mid-story."""


def cut_teasers(draft: Draft) -> None:
    """Marks headings that announce other stories, and the headlines under them."""
    span = draft.span()
    related = [*draft.saying(_RELATED, LONGEST), *_from_sites(draft)]
    others = [line for line in draft.saying(_OTHERS, LONGEST) if not ends_a_sentence(line.text)]
    headings = {*related, *others}
    draft.mark_all(headings, Kind.TEASER)
    for line in related:
        for title in _titles_under(draft, line, headings, inside=line.at in span):
            draft.mark(title, Kind.LINKED_HEADLINE)
            draft.linked.append((title, title.text))
    for line in others:
        draft.mark_all(_titles_under(draft, line, headings, inside=line.at in span), Kind.TEASER)


def _from_sites(draft: Draft) -> list[Line]:
    """The open lines that say from which site the next headline is."""
    near = (*draft.starting("frétt"), *draft.starting("fréttir"))
    return [line for line in near if line.kind is None and _FROM_SITE.fullmatch(line.text)]


def _titles_under(draft: Draft, heading: Line, headings: set[Line], *, inside: bool) -> list[Line]:
    """The open lines under a heading that look like headlines: in mid-story few, at the end many."""
    found: list[Line] = []
    for line in draft.lines[heading.at + 1 : heading.at + 1 + _RUN]:
        if line in headings:
            break
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
