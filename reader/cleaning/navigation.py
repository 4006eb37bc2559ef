"""What steers a reader through a site: menus, trails, tags, buttons.
`Home > News > Coast` -> nothing; `Tags: harbour, storm` -> nothing.
"""

from __future__ import annotations

import re

from reader.article.text import Kind
from reader.cleaning.draft import Draft, Line
from reader.cleaning.patterns import Pattern
from reader.cleaning.phrases import Phrases, words_in
from reader.cleaning.rule import Rule
from reader.cleaning.shape import ends_a_sentence

LONGEST = 40
LONGEST_NOTE = 12
"""A longer line says where its link leads only in brackets at its end."""
LISTED = 4
"""So many different addresses, each under a line of words, are a list that belongs to the story."""
_BUTTONS = Phrases(
    whole="""
    show key events only | show key events | key events | latest updates only | show all updates
    home | menu | search | skip to content | skip to main content | skip to navigation | back to top
    top | next | previous | prev | next article | previous article | next post | previous post | next story
    next page | read more | continue to article | skip to footer | main content | navigation menu
    share menu
    read more stories | show more | see more | see all | view all | load more | more | close | back
    open | expand | collapse | more results | all results | show less | see less | view comments
    site tools
    topics | tags | tag | share your thoughts | about us | contact us | contact | privacy policy
    terms of use | cookies policy | accessibility | accessibility statement | site index | our team
    masthead
    terms of service | terms and conditions | terms | privacy | help | faq | sitemap | site map
    privacy notice | community guidelines | editorial guidelines | editorial standards | ethics policy
    legal
    advertise with us | advertise | newsroom | work with us | standards and policies | tipline
    careers | jobs | main menu | toggle navigation | navigation | breadcrumb | you are here | explore more
    follow | following | followed | bookmark | subscribe to rss | rss | report an error | report a typo
    feedback | follow us | connect with us | click to read more | read article | article | view article
    was this story useful | was this story useful yes no | was this article helpful
    did you find this useful
    was this article helpful yes no | war dieser artikel hilfreich | send us a tip | search for
    site search
    send feedback | suggest a correction | give us feedback | edit | view more | learn more
    places in this story
    find out more | click here | in this story | people in this story | topics in this article | key points
    read full story | read full article | read the full story | full story | details | go back | image
    images | photos | 0 of 1 minute | open this photo in gallery | open image modal | click to expand image
    photo | caption | enlarge | enlarge image | view image in fullscreen | open image in gallery
    hide caption | 1 of 1 | 1 of 2 | 1 of 3 | see gallery | view photos | article continues
    end of article
    toggle caption | image caption | play | stop | pause | loading | error | retry | yes | no | on | off
    select language | change language | language | sort by | newest | oldest | best | filter
    topics in this story
    print edition | e paper | puzzles | crossword | crosswords | horoscopes | horoscope
    epaper | latest | popular | trending | follow author | see author archive | classifieds
    view author profile | photo gallery | view this post on instagram | view on instagram | view tweet
    startseite | suche | menü | zum inhalt | zum inhalt springen | impressum | datenschutz | kontakt
    mehr | weiter | inhalt | zum inhalt dieser seite | zur hauptnavigation | zum hauptinhalt
    hauptnavigation
    zurück | nach oben | weiterlesen | mehr lesen | themen | schlagworte | fehler melden | zur startseite
    zum artikel | zum thema | alle anzeigen | mehr anzeigen | mehr laden | alle themen | agb
    nutzungsbedingungen
    datenschutzerklärung | suche öffnen | menü öffnen | menü schließen | schließen | seite drucken
    inhaltsverzeichnis
    bildstrecke | bilderstrecke | bild vergrößern | bild anzeigen | detailansicht öffnen | vollbild
    artikel lesen
    fehler gefunden | fehler gefunden jetzt melden | hinweis der redaktion | ressorts | autor folgen
    mehr zeigen
    aufklappen | zuklappen | box aufklappen | box zuklappen | box aufklappen box zuklappen | ausklappen
    einklappen
    vorige seite | nächste seite | nächster artikel | vorheriger artikel | barrierefreiheit | mediadaten
    jobbörse
    feedback geben | hilfe | über uns | seite teilen | zur übersicht | quelle | tippfehler gefunden
    accueil | recherche | rechercher | menu principal | contact | mentions légales | retour | suivant
    précédent | aller au contenu | aller au contenu principal | fermer | ouvrir | ouvrir le menu
    plan du site
    voir plus | en savoir plus | lire la suite | lire plus | afficher plus | voir tout | tout voir
    haut de page
    retour à l accueil | politique de confidentialité | conditions générales
    conditions générales d utilisation
    qui sommes nous | nous contacter | thèmes associés | sujets | rubriques | sommaire | aide
    signaler une erreur
    agrandir l image | plein écran | lire l article | voir l article | thématiques | suivre | charger plus
    à propos
    cgu | gérer mes préférences | article précédent | article suivant
    inicio | buscar | menú | siguiente | anterior | ver más | leer más | portada | cerrar | abrir
    mostrar más
    volver | volver arriba | ir al contenido | etiquetas | temas | reportar un error
    ir al contenido principal
    ver todo | ver todos | aviso legal | política de privacidad | contacto | quiénes somos
    más información
    secciones | seguir | siguiendo | ampliar | reportar error | archivado en | ampliar foto | cargar más
    temas relacionados
    saltar al contenido | términos y condiciones | mapa del sitio | publicidad y contacto | hemeroteca
    en esta noticia
    abrir menú | mostrar menú | ver noticia | leer artículo | artículo anterior | artículo siguiente
    ayuda
    início | voltar | página inicial | próximo | próxima | próximo artigo | artigo anterior | ver mais
    ver tudo | ler mais
    fechar | mostrar mais | carregar mais | pular para o conteúdo | ir para o conteúdo
    política de privacidade
    termos de uso | contato | contacto | fale conosco | quem somos | expediente | assuntos
    tags relacionadas | seguir tema
    voltar ao topo | saltar para o conteúdo | ficha técnica | estatuto editorial | pesquisar | pesquisa
    cerca | vai al contenuto | altro | chiudi | apri | mostra altro | vedi tutti | carica altro | torna su
    leggi tutto
    salta al contenuto | vai al contenuto principale | chi siamo | contatti | note legali
    condizioni d uso | avanti
    indietro | successivo | precedente | argomenti | leggi l articolo | continua a leggere
    privacy policy e cookie
    mappa del sito | segui | approfondimenti | scopri di più | torna alla home | torna in alto | redazione
    zoeken | terug | volgende | meer | ga naar inhoud | vorige | sluiten | sluit | toon meer | meer laden
    lees meer
    naar inhoud | direct naar inhoud | contacteer ons | over ons | privacybeleid | gebruiksvoorwaarden
    onderwerpen | volg
    terug naar boven | colofon | meld een fout | toon alle | bekijk meer | vergroot afbeelding | voorpagina
    hem | sök | meny | till innehållet | gå till innehållet | stäng | visa mer | visa alla | läs mer
    läs hela | om oss
    kontakta oss | kontakt | tillbaka | nästa | föregående | ämnen | följ | till toppen | rätta artikel
    startsidan
    hjem | søk | gå til innhold | hopp til innhold | lukk | vis mer | vis alle | om oss | kontakt oss
    neste | forrige
    tilbake | emner | personvern | forsiden | til toppen
    søg | luk | vis mere | om os | kontakt os | næste | tilbage | gå til indhold | privatlivspolitik
    se alle | se mere
    forside | følg
    etusivu | haku | sulje | näytä lisää | valikko | siirry sisältöön | hae | takaisin | seuraava
    edellinen | palaute
    tietosuoja | aiheet
    szukaj | wróć | więcej | strona główna | zamknij | pokaż więcej | zobacz więcej | przejdź do treści
    regulamin
    następny | następna | poprzedni | poprzednia | kontakt i redakcja | o nas | redakcja | tematy | tagi
    zgłoś błąd
    czytaj dalej | rozwiń | zwiń | powrót | załaduj więcej | wyszukaj | na górę | do góry | obserwuj
    wszystkie
    anasayfa | ana sayfa | ara | kapat | devamı | daha fazla | daha fazla göster | tümü | tümünü gör
    menüyü aç | iletişim
    hakkımızda | künye | gizlilik politikası | kullanım koşulları | sonraki | önceki | sonraki haber
    önceki haber
    içeriğe geç | içeriğe atla | etiketler | yukarı çık | takip et | devamını oku | geri | başa dön
    главная | поиск | далее | ещё | еще | теги | меню | закрыть | читать далее | читать полностью
    показать ещё
    показать еще | на главную | контакты | о нас | о проекте | редакция | рубрики | темы | наверх | назад
    вперед
    перейти к содержанию | политика конфиденциальности | пользовательское соглашение | все новости
    подробнее
    сообщить об ошибке | нашли ошибку | архив | загрузить ещё | следующая новость | предыдущая новость
    развернуть
    головна | пошук | меню сайту | закрити | читати далі | показати ще | на головну | контакти | про нас
    редакція
    рубрики та теми | теми | нагору | назад до новин | усі новини | всі новини | політика конфіденційності
    детальніше
    завантажити ще | перейти до вмісту | архів | повідомити про помилку
    domů | hledat | zavřít | více | zpět | další | přejít na obsah | načíst další | témata | hľadať | viac
    ďalšie
    kezdőlap | keresés | bezárás | tovább | vissza | több | acasă | caută | închide | mai mult | înapoi
    citește mai mult
    αρχική | αναζήτηση | κλείσιμο | περισσότερα | επικοινωνία | μενού | επόμενο | προηγούμενο
    naslovnica | početna | traži | zatvori | više | početak | začetna | iskanje | beranda | cari
    lihat semua | selengkapnya
    tentang kami | kembali | halaman berikutnya | trang chủ | tìm kiếm | liên hệ | đóng | xem tất cả
    quay lại
    首页 | 首頁 | 搜索 | 搜尋 | 更多 | 返回 | 关闭 | 關閉 | 返回首页 | 返回顶部 | 回到頂部 | 上一篇
    下一篇 | 上一页 | 下一页 | 下一頁 | 正文
    网站地图 | 联系我们 | 聯絡我們 | 关于我们 | 關於我們 | 责任编辑 | 查看更多 | 展开全文 | 阅读全文
    隐私政策 | 隱私權政策 | 标签 | 標籤
    ホーム | トップ | トップページ | 検索 | メニュー | 閉じる | もっと見る | 続きを読む | 一覧
    一覧を見る | 戻る | 次へ | 前へ | 次のページ
    前のページ | お問い合わせ | 会社概要 | プライバシーポリシー | 利用規約 | サイトマップ | ページトップへ
    ページの先頭へ | すべて見る | 本文へ
    全文を読む | 拡大する | 画像を拡大 | 写真を拡大 | タグ | トピックス | 次の記事 | 前の記事 | 記事一覧
    홈 | 검색 | 메뉴 | 닫기 | 더보기 | 전체보기 | 전체 메뉴 | 목록 | 이전 | 다음 | 이전기사 | 다음기사
    이전 기사 | 다음 기사 | 맨위로 | 상단으로
    본문 바로가기 | 바로가기 | 고객센터 | 개인정보처리방침 | 이용약관 | 회사소개 | 기사제보 | 제보하기
    태그 | 전체기사
    الرئيسية | بحث | القائمة | إغلاق | المزيد | التالي | السابق | العودة | اتصل بنا | من نحن
    سياسة الخصوصية | الوسوم
    شروط الاستخدام | كلمات مفتاحية | الصفحة الرئيسية | إقرأ المزيد | عرض المزيد | أعلى الصفحة | العلامات
    تابعنا | حول الموقع
    صفحه اصلی | جستجو | بیشتر | برچسب‌ها | דף הבית | חיפוש | עוד | סגור | תפריט | होम | खोज | और पढ़ें
    तलाश | हमसे संपर्क करें
    """,
    start="""
    tags | topics | topic | filed under | posted in | categories | category | more about | more from
    more on
    read more about | read more on | related topics | explore more on these topics | in this article
    jump to
    table of contents | find out more about | click here to | click here for | tap here to
    click to read more
    schlagworte | schlagwörter | stichwörter | klicken sie hier | hier klicken | zu den | rubriken
    themen | mehr zum thema | sujets | etiquetas | archivado en | más temas | más información sobre | temas
    mots clés | thèmes | cliquez ici | haga clic aquí | haz clic aquí | palabras clave | clique aqui
    clicca qui
    klik hier | klicka här | klikk her | klik her | kliknij tutaj | нажмите сюда | tıklayın
    argomenti | onderwerpen | ämnen | emner | tagi | теги | ключевые слова | ключові слова | мітки
    etiketler
    trefwoorden | nyckelord | emneord | słowa kluczowe | assuntos | tópicos | parole chiave | štítky
    címkék
    anahtar kelimeler | الكلمات المفتاحية | الوسوم | كلمات دلالية | وسوم | タグ | キーワード | 标签
    关键词 | 關鍵字 | 태그 | 키워드
    view original | visit the website | search in | see all results
    go to homepage | have you got a story | do you have a story | got a tip | got a story
    contact our news | zeigt weitere informationen zum bild
    následuje obsah vložený | přejít před obsah vložený | přejít za obsah vložený
    """,
)
_NOTICES = ("our standards:", "our editorial standards:", "notre charte :", "unsere standards:")
"""An agency's word on how it works: a link, even where a full stop stands behind it."""
_SEE_OURS = Phrases(
    inside="""
    see our | turn to page | siehe seite | on our website | auf unserer webseite | öffnet im neuen fenster
    in neuem fenster geöffnet | opens in new window | opens in a new window | opens in a new tab
    this photo in gallery | view image in | öffnet in neuem fenster | nouvelle fenêtre
    se abre en una nueva ventana
    wordt geopend in | otwiera się w nowym
    """
)
_LOOSE = words_in(
    """
    topics topic categories category tags themen temas sujets thèmes argomenti onderwerpen ämnen emner
    assuntos
    tópicos zu mots palabras ключевые ключові rubriken more
    """
)
"""Starts that count only before a colon, or in a short line: sentences may begin with them."""
_ARROW = Pattern("[>›»→]")
_STROKE = Pattern("[|•·]")
_TRAIL = Pattern(r"\S+(?: [\w&'’-]+){0,4}(?:\s*[>›»→]\s*\S+(?: [\w&'’,.-]+){0,9}){1,6}\s*$")
_LONGEST_TRAIL, _MOST_ARROWS = 400, 12
"""A longer line is no trail, nor one with more arrows: it could be parted in too many ways."""
_ROW = Pattern(r"(?:[^|•·]{1,28}[|•·]\s?+){2,}[^|•·]{0,28}")
_URL = Pattern(r"(?:https?://|www\.)\S+", re.IGNORECASE)
_HASHTAGS = Pattern(r"(?:#[\w-]+[\s,]*)+")


def cut_navigation(draft: Draft) -> None:
    """Marks menus, trails, tags and buttons."""
    for line in draft.saying(_BUTTONS, LONGEST):
        if _is_button(line.text, line.key, line.size):
            draft.mark(line, Kind.NAVIGATION)
    for line in draft.saying(_SEE_OURS, LONGEST):
        if line.text[-1] == ")" or (line.size <= LONGEST_NOTE and not ends_a_sentence(line.text)):
            draft.mark(line, Kind.NAVIGATION)
    lines = [line for line in draft.open() if line.hint is None and line.size <= LONGEST]
    draft.mark_all([line for line in lines if _is_row(line.text) or _is_notice(line.text)], Kind.NAVIGATION)
    draft.mark_all(_lone_addresses(draft, lines), Kind.NAVIGATION)


def _is_notice(text: str) -> bool:
    """Whether the line tells by what standards the outlet works."""
    return text[:24].lower().startswith(_NOTICES)


def _is_button(text: str, key: str, size: int) -> bool:
    """Whether a line that holds a button's words is one, and no sentence that begins like one."""
    if key in _BUTTONS.whole:
        return True
    return not text.endswith((".", "?", "”", '"')) and (
        key.split(" ")[0] not in _LOOSE or ":" in text or size <= 4
    )


def _lone_addresses(draft: Draft, lines: list[Line]) -> list[Line]:
    """Pages' addresses outside the story; where each of several stands under its own entry, none."""
    span = draft.span()
    found = [line for line in lines if line.at not in span and _is_address(line.text)]
    listed = [line for line in found if line.at and not _is_address(draft.lines[line.at - 1].text)]
    return [] if len({line.key for line in listed}) >= LISTED else found


def _is_address(text: str) -> bool:
    """Whether the line is nothing but a page's address."""
    return text[:4].lower() in ("http", "www.") and _URL.fullmatch(text) is not None


def _is_row(text: str) -> bool:
    """Whether the line is a trail, a row of short words, or a row of hashtags."""
    if text[0] == "#" and _HASHTAGS.fullmatch(text):
        return True
    if text.isascii() and ">" not in text and "|" not in text:
        return False
    if _ARROW.search(text) and text[0] not in "«»" and text[-1] not in "».!?”":
        few = len(text) <= _LONGEST_TRAIL and len(_ARROW.findall(text)) <= _MOST_ARROWS
        return few and _TRAIL.fullmatch(text) is not None
    return _STROKE.search(text) is not None and _ROW.fullmatch(text) is not None


NAVIGATION = Rule("navigation", cut_navigation)
