"""Advertisements and the labels that stand over them.
`Story continues below advertisement` -> nothing.
"""

from __future__ import annotations

from reader.article.text import Kind
from reader.cleaning.draft import Draft, Line
from reader.cleaning.phrases import Phrases
from reader.cleaning.rule import Rule
from reader.cleaning.shape import ends_a_sentence

LONGEST = 60
LONGEST_BELOW = 30
_SHORTEST = 7
"""A shorter line under the label may be the story's next subheading."""
_ADS = Phrases(
    whole="""
    advertisement | advertisements | advertising | advert | ad | ads | sponsored | promoted | paid content
    sponsored content | partner content | promoted content | paid post | advertisement feature | ad feature
    sponsored stories | around the web | from the web | from our partners | from around the web | buy now
    shop now | branded content | ad content | content from our partners | paid for by | presented by
    skip advertisement | skip ad | close ad | remove ads | ad choices | adchoices | report this ad
    report ad
    scroll to continue | scroll to continue with content | this is an ad | why this ad | skip past advert
    article continues below | article continues after ad | article continues after advertisement
    article continues below this ad | article continues below advertisement | story continues
    story continues below | story continues below advertisement | story continues after ad
    continue reading below | continues below | advertisement advertisement | hide ad | click to hide
    advertise with us | advertiser disclosure | affiliate disclosure | deals | view deal | check price
    anzeige | werbung | anzeigen | weiterlesen nach der anzeige | gesponsert | nach der anzeige weiterlesen
    weiter nach der anzeige | weiter nach der werbung | anzeige ende | ende der anzeige | reklame
    advertorial
    werbung schließen | anzeigensonderveröffentlichung | artikel wird nach der anzeige fortgesetzt
    zum angebot | jetzt bestellen | empfehlungen unserer partner
    publicité | annonce | annonces | contenu sponsorisé | la suite après la publicité | sponsorisé
    en partenariat
    la suite après cette publicité | l article continue après la publicité | contenu partenaire
    publicidad | anuncio | anuncios | la nota continúa abajo | patrocinado | contenido patrocinado
    publirreportaje
    continúa después de la publicidad | la nota continúa después de la publicidad
    sigue leyendo después del anuncio
    propaganda | continua após a publicidade | publicidade | publi | conteúdo patrocinado
    continua depois da publicidade
    conteúdo de marca | continuar a ler | pub | continue lendo após a publicidade
    pubblicità | contenuto sponsorizzato | sponsorizzato | continua a leggere dopo la pubblicità
    annuncio | annunci
    la notizia continua dopo la pubblicità
    advertentie | advertenties | gesponsord | lees verder onder de advertentie
    tekst gaat verder onder de advertentie
    het artikel gaat verder onder de advertentie | reclame | partnerbijdrage
    annons | annonser | artikeln fortsätter under annonsen | annonse | annonsørinnhold
    artikkelen fortsetter under annonsen
    saken fortsetter under annonsen | artiklen fortsætter efter annoncen
    artiklen fortsætter under annoncen
    annonceindhold | sponsoreret indhold | sponsrat | i samarbete med
    mainos | mainokset | juttu jatkuu mainoksen jälkeen | kaupallinen yhteistyö
    reklama | materiał sponsorowany | materiał partnera | reklamy | artykuł sponsorowany
    dalsza część artykułu pod reklamą
    dalszy ciąg materiału pod wideo | ciąg dalszy pod reklamą | koniec reklamy | ogłoszenie | ogłoszenia
    reklam | reklamlar | haberin devamı | sponsorlu içerik | ilan | haberin devamı için tıklayın
    reklamı geç
    haberin devamı aşağıda | advertorial haber
    реклама | на правах рекламы | партнерский материал | реклама на сайте | продолжение после рекламы
    материал продолжается после рекламы | спонсорский материал | объявления
    партнерський матеріал | на правах реклами | спонсорований матеріал | оголошення
    inzerce | reklama inzerce | článek pokračuje pod reklamou | hirdetés
    a cikk a hirdetés után folytatódik
    publicitate | articolul continuă după reclamă | διαφήμιση | oglas | oglasi | iklan | lanjutkan membaca
    quảng cáo
    scroll untuk melanjutkan | lanjutkan dengan konten
    إعلان | إعلانات | محتوى مدفوع | إعلان ممول | محتوى برعاية | آگهی | תוכן שיווקי | פרסומת | विज्ञापन
    広告 | 広告の後に記事が続きます | pr | スポンサーリンク | スポンサードリンク | 提供 | 广告 | 廣告
    广告位 | 赞助内容 | 廣編特輯 | 광고 | ad 광고
    """,
    start="""
    sponsored by | advertisement scroll | advertisement story continues | advertisement article continues
    as an amazon associate | this post contains affiliate | this article contains affiliate | paid for by
    we may earn a commission | we may receive a commission | we earn a commission | promoted by taboola
    recommended by outbrain | if you buy something through | this content was paid for | presented by
    für links in diesem artikel | die mit einem stern | bei den mit | wir erhalten eine provision
    anzeige hier geht
    als amazon partner | reklame hier geht | cet article contient des liens
    este artículo contiene enlaces
    este post contém links | questo articolo contiene link | en tant que partenaire amazon
    """,
    inside="""
    receive a small commission | earn a small commission | receive a commission if
    may earn a commission | may earn an affiliate commission | earn an affiliate commission
    sogenannte affiliate links
    enlaces de afiliados | liens affiliés | links de afiliados
    """,
)


def cut_advertisements(draft: Draft) -> None:
    """Marks advertisements' labels and what sellers must say."""
    labels = draft.saying(_ADS, LONGEST)
    draft.mark_all(labels, Kind.ADVERTISEMENT)
    last = max((line.at for line in draft.lines if line.is_prose), default=0)
    for below in (draft.lines[label.at + 1] for label in labels if label.at + 1 < len(draft.lines)):
        if _SHORTEST <= below.size <= LONGEST_BELOW and (below.at > last or not _could_be_story(below)):
            draft.mark(below, Kind.ADVERTISEMENT)


def _could_be_story(line: Line) -> bool:
    """Whether a line under the label may be the story going on: a sentence, or somebody's words."""
    return ends_a_sentence(line.text) or line.text[-1] in '”":'


ADVERTISEMENT = Rule("advertisement", cut_advertisements)
