"""Notices about cookies and consent.
`We use cookies to improve your visit. Accept all` -> nothing; a report about cookies -> the same.
"""

from __future__ import annotations

from itertools import pairwise

from reader.article.text import Kind
from reader.cleaning.draft import Draft, Line
from reader.cleaning.phrases import Phrases, words_in
from reader.cleaning.rule import Rule

LONGEST = 160
LONGEST_REST = 60
"""What follows a notice and speaks to “you” belongs to it if it has at most this many words."""
_YOURS = words_in("your you ihre ihrem ihren sie votre vos vous su sus usted seu sua você tuo vostro uw je")
_NOTICES = Phrases(
    whole="""
    accept | accept all | accept all cookies | accept cookies | reject all | cookie settings
    cookie policy | cookies | cookie preferences | do not sell my personal information
    your privacy choices
    manage cookies | manage preferences | manage settings | privacy settings | i agree | agree | got it
    cookie notice | do not sell or share my personal information | privacy manager | consent | i accept
    your privacy | we value your privacy | privacy preferences | save preferences | track do not track
    essential cookies only | allow all | allow all cookies | necessary cookies only | your ad choices
    alle akzeptieren | alle ablehnen | cookie einstellungen | datenschutzeinstellungen | einstellungen
    cookies akzeptieren | akzeptieren | zustimmen | einwilligen | privatsphäre einstellungen | widerruf
    einwilligung verwalten | cookies verwalten | nur notwendige cookies | externer inhalt
    datenschutz center
    externe inhalte anzeigen | inhalte anzeigen | inhalt anzeigen | empfohlener redaktioneller inhalt
    empfohlener externer inhalt
    tout accepter | tout refuser | accepter | gérer les cookies | paramétrer | continuer sans accepter
    accepter et fermer | gestion des cookies | paramétrer les cookies | politique de cookies | j accepte
    aceptar | aceptar todo | rechazar todo | aceptar cookies | aceptar y continuar | política de cookies
    configurar cookies | configuración de cookies | gestionar cookies | rechazar
    aceitar | aceitar todos | aceitar cookies | rejeitar | política de cookies | gerir cookies | eu aceito
    accetta | accetta tutto | accetta tutti | rifiuta tutto | gestisci cookie | cookie policy
    accetta i cookie
    preferenze cookie | informativa sui cookie | gestione cookie
    accepteren | alles accepteren | alles weigeren | cookies accepteren | cookie instellingen
    cookiebeleid
    privacy instellingen | akkoord | weigeren
    godkänn | godkänn alla | acceptera | acceptera alla | hantera cookies | cookieinställningar
    om cookies
    godta | godta alle | avvis alle | informasjonskapsler | accepter alle | afvis alle | tillad alle
    kun nødvendige
    hyväksy | hyväksy kaikki | evästeet | evästeasetukset
    akceptuję | akceptuj | akceptuj wszystkie | odrzuć | zgadzam się | ustawienia cookies
    ustawienia prywatności
    polityka cookies | polityka prywatności
    kabul et | tümünü kabul et | reddet | çerez politikası | çerez ayarları | çerezler | tercihleri yönet
    принять | принять все | согласен | понятно | соглашаюсь | настройки cookie | отклонить
    прийняти | прийняти все | погоджуюсь | зрозуміло
    souhlasím | přijmout vše | nastavení cookies | elfogadom | accept toate | αποδοχή | αποδοχή όλων
    setuju
    موافق | قبول | أوافق | قبول الكل | ملفات تعريف الارتباط | 同意する | 同意 | 接受 | 接受所有
    同意并继续 | すべて同意する
    동의 | 동의합니다 | 모두 동의
    """,
    start="""
    accept cookies to | accept our cookies | please accept cookies | this content is provided by
    this site uses
    this website uses | we need your consent | please manage your cookie | you can change your consent
    an dieser stelle finden sie | externe inhalte von | wir benötigen ihre zustimmung | hier würde
    ich bin damit einverstanden
    um diesen inhalt anzuzeigen | ce contenu n a pas pu | ce contenu est bloqué
    en poursuivant votre navigation
    pour afficher ce contenu | vous avez refusé | si continúa navegando | este contenido externo
    ao continuar navegando | continuando la navigazione | deze inhoud kan niet
    """,
    inside="""
    we use cookies | uses cookies | use of cookies | using cookies | our cookies | set cookies
    store cookies
    we and our partners | our use of cookies | cookie policy | consent to the use
    your consent preferences
    this site requires javascript | please enable javascript | enable javascript | disable your ad blocker
    turn off your ad blocker | ad blocker | cookies to provide | cookies to improve | cookies and other
    cookies and similar technologies | accept all cookies
    verwendet cookies | verwenden cookies | nutzen cookies | setzt cookies | wir und unsere partner
    einsatz von cookies | verwendung von cookies | cookies zu | javascript aktivieren
    adblocker deaktivieren
    personenbezogene daten an drittplattformen | daten an drittanbieter
    utilise des cookies | utilisons des cookies | nos partenaires et nous | nous et nos partenaires
    utilisation de cookies | utilisation des cookies | dépôt de cookies | activer javascript
    bloqueur de publicité
    usamos cookies | utilizamos cookies | utiliza cookies | uso de cookies | nosotros y nuestros
    nuestros socios
    cookies propias y de terceros | habilita javascript | bloqueador de anuncios
    uso dos cookies | cookies para melhorar | nós e os nossos | nossos parceiros
    utilizza cookie | utilizza i cookie | utilizziamo cookie | utilizziamo i cookie | usa cookies
    uso dei cookie
    noi e i nostri | cookie tecnici
    gebruikt cookies | gebruiken cookies | gebruik van cookies | wij en onze partners | plaatsen cookies
    använder cookies | använder kakor | användningen av cookies | vi och våra partners
    bruker cookies | bruker informasjonskapsler | vi og våre partnere | bruger cookies | brug af cookies
    vi og vores partnere | käyttää evästeitä | käytämme evästeitä
    używa plików cookies | używamy plików cookie | plików cookie | pliki cookie | my i nasi partnerzy
    wyłącz adblocka
    использует файлы cookie | используем файлы cookie | использует cookie | использование файлов cookie
    використовує файли cookie | використовуємо файли cookie | використання cookie
    çerez kullanıyoruz | çerezler kullanılmaktadır | çerezleri kullanıyoruz | çerezleri
    çerez politikamızı
    používá cookies | používáme cookies | soubory cookie | használ sütiket | sütiket használ
    folosește cookie
    folosim cookie | χρησιμοποιεί cookies | χρησιμοποιούμε cookies | kami menggunakan cookie
    sử dụng cookie
    نستخدم ملفات تعريف الارتباط | ملفات تعريف الارتباط | يستخدم هذا الموقع
    """,
    pieces="""
    cookieを使用 | クッキーを使用 | cookieを利用 | 使用cookie | 使用 cookie | 쿠키를 사용 | 本网站使用
    javascriptを有効
    """,
)
_QUOTED = "\"'“„«‘"


def cut_cookie_notices(draft: Draft) -> None:
    """Marks notices about cookies and consent, but never somebody's words about them."""
    for line in draft.saying(_NOTICES, LONGEST):
        if line.text[0] not in _QUOTED:
            draft.mark(line, Kind.COOKIE_NOTICE)
    for above, line in pairwise(draft.lines):
        if above.kind is Kind.COOKIE_NOTICE and _could_go_on(line):
            draft.mark(line, Kind.COOKIE_NOTICE)


def _could_go_on(line: Line) -> bool:
    """Whether a line may be the rest of the notice above it."""
    return line.size <= LONGEST_REST and line.text[0] not in _QUOTED and not _YOURS.isdisjoint(line.words)


COOKIE_NOTICE = Rule("cookie notice", cut_cookie_notices)
