"""Invitations to subscribe, to sign in, to give money.
`Subscribe to our newsletter` -> nothing.
"""

from __future__ import annotations

from reader.article.text import Kind
from reader.cleaning.draft import Draft
from reader.cleaning.phrases import Phrases
from reader.cleaning.rule import Rule
from reader.cleaning.telling import without_told

_INVITATIONS = Phrases(
    whole="""
    newsletter | newsletters | subscribe | subscribe now | sign up | sign up now | sign up here | sign in
    log in | login | register | create account | create an account | my account | donate | donate now
    become a member | support us | support our journalism | already a subscriber | get the newsletter
    enter your email | enter your email address | email address | your email address | sign up log in
    thank you for subscribing | get unlimited access | continue reading | subscribers only | premium
    log out | sign out | join now | manage account | manage my account | manage my newsletters | no thanks
    please enter a valid email address | invalid email | thanks for signing up | thanks for subscribing
    you are now subscribed | start free trial | try for free | our apps | our newsletters | sign up free
    abonnieren | anmelden | jetzt abonnieren | newsletter abonnieren | registrieren | abo | einloggen
    abonnement | abo abschließen | jetzt anmelden | jetzt registrieren | jetzt testen | zum newsletter
    zur anmeldung | abmelden | konto erstellen | mein konto | meine daten | e mail adresse
    weitere newsletter
    newsletter bestellen | jetzt abo abschließen | jetzt mitglied werden | spenden | unterstützen sie uns
    s abonner | abonnez vous | je m abonne | se connecter | s inscrire | connexion | déjà abonné | abonné
    je m inscris | mon compte | créer un compte | se désabonner | votre adresse e mail | votre e mail
    réservé aux abonnés | article réservé aux abonnés | inscrivez vous | soutenez nous | faire un don
    déjà un compte | pour les abonnés | abonnés
    suscribirse | suscríbete | suscríbase | iniciar sesión | regístrate | registrarse | suscripción
    inicia sesión | mi cuenta | crear cuenta | cerrar sesión | correo electrónico | suscríbete gratis
    hazte socio | hazte suscriptor | ya soy suscriptor | ya soy socio | solo para suscriptores | boletines
    apóyanos | quiero suscribirme | darse de baja | darme de alta
    assine | assine já | assine agora | entrar | cadastre se | faça login | minha conta | criar conta
    seja assinante | já é assinante | conteúdo exclusivo para assinantes | inscreva se | boletim
    fazer login
    subscreva | iniciar sessão | apoie nos | doar
    iscriviti | abbonati | accedi | registrati | abbonamenti | iscriviti ora | abbonati ora
    il mio account
    crea un account | sei già abbonato | contenuto riservato agli abbonati | sostienici | dona ora | esci
    abonneren | inloggen | aanmelden | registreren | nieuwsbrief | nieuwsbrieven | word abonnee | word lid
    log in of registreer | al abonnee | alleen voor abonnees | mijn account | account aanmaken
    schrijf je in
    steun ons | uitloggen | neem een abonnement
    logga in | prenumerera | bli prenumerant | skapa konto | mitt konto | nyhetsbrev | redan prenumerant
    stöd oss | logga ut | logg inn | abonner | bli abonnent | min side | opprett konto | støtt oss
    kjøp abonnement
    log ind | bliv abonnent | opret konto | nyhedsbrev | støt os | få nyhedsbrev | tilmeld nyhedsbrev
    tilmeld
    kirjaudu | kirjaudu sisään | tilaa | tilaa uutiskirje | uutiskirje | rekisteröidy | luo tili
    zaloguj | zaloguj się | zarejestruj się | zapisz się | subskrybuj | załóż konto | kup dostęp
    prenumerata
    wesprzyj nas | wykup dostęp | tylko dla subskrybentów | wyloguj | moje konto
    giriş yap | giriş | abone ol | üye ol | kayıt ol | bülten | e bülten | hesabım | bize destek ol
    войти | вход | подписаться | подписка | зарегистрироваться | регистрация | рассылка | поддержать
    поддержать нас | подпишитесь | оформить подписку | личный кабинет
    увійти | вхід | підписатися | підписка | зареєструватися | реєстрація | підтримати | підтримати нас
    přihlásit se | přihlásit | registrovat | předplatné | odebírat | predplatné | prihlásiť sa
    podpořte nás
    bejelentkezés | regisztráció | előfizetés | feliratkozás | autentificare | abonare | abonează te
    σύνδεση
    εγγραφή | εγγραφείτε | masuk | daftar | berlangganan | log masuk | đăng nhập | đăng ký | đăng ký ngay
    تسجيل الدخول | تسجيل | اشترك | اشترك الآن | النشرة البريدية | إنشاء حساب | دخول | انضم إلينا | ورود
    ثبت نام
    התחברות | הרשמה | ログイン | 会員登録 | 新規登録 | 無料会員登録 | 有料会員 | 会員限定 | 登録する
    メールマガジン | メルマガ登録
    購読する | ログアウト | 登录 | 登錄 | 登入 | 注册 | 註冊 | 订阅 | 訂閱 | 立即订阅 | 会员登录
    免费注册 | 로그인 | 회원가입 | 구독
    구독하기 | 뉴스레터 | 뉴스레터 구독 | 로그아웃 | 후원하기 | 정기구독
    """,
    start="""
    tell us about | send us your | have you been affected | make a donation | make a contribution
    print edition of this | buy a copy of this | subscribe to our | subscribe to the | subscribe for
    you are listening to | you are reading | this article is for subscribers
    this story is for subscribers
    i would like to be emailed about | subscribe to continue | subscribe now for | subscribe now to
    i would like to receive | get our | subscribe today | subscribe here | already a subscriber
    subscribe to get | sign up for newsletters | sign up for free | already have an account
    sign up for our | sign up to our | sign up for the | sign up to the | sign up to get
    sign up to receive | sign up here | this feature is only for subscribers
    sign up for free | sign up with your email | sign up and get | get our newsletter
    get the latest news | want to stay up to date | please check your inbox | check your inbox
    get the day s top | get the best of | get breaking news | get daily news | get more stories like this
    to continue reading | you have reached your | this article is free to read
    this content is only available | we will be in touch to remind you | support independent journalism
    please consider supporting | by signing up you | by subscribing you | by clicking subscribe
    by entering your email | by providing your email | by clicking sign up | join our newsletter
    by signing up i | by submitting your | by clicking submit | enter your email to
    join our mailing list | stay up to date with | you can unsubscribe | join our whatsapp
    join our telegram | unsubscribe at any time | you may unsubscribe
    follow us on | follow our | join us on | download our app | download the app | get the app
    for more news follow | stay informed with | want more stories | delivered to your inbox
    melden sie sich für | melden sie sich jetzt | abonnieren sie | hier können sie den newsletter
    mit dem newsletter | bestellen sie unseren | jetzt newsletter | mit der anmeldung | mit ihrer anmeldung
    sie haben noch kein | sie sind bereits abonnent | bereits abonnent | sie haben bereits ein
    lesen sie mit
    dieser artikel ist nur für | dieser inhalt ist nur für | weiterlesen mit | jetzt weiterlesen
    sie möchten weiterlesen | unterstützen sie unseren journalismus | folgen sie uns | folge uns
    folgst du
    sie können sich jederzeit | der newsletter kann jederzeit
    inscrivez vous à | inscrivez vous gratuitement | recevez notre | recevez chaque | recevez gratuitement
    recevez toute | abonnez vous à | abonnez vous pour | suivez nous sur | suivez l actualité
    la suite est réservée aux | cet article est réservé | il vous reste | pour lire la suite
    vous êtes abonné
    déjà abonné | vous pouvez vous désinscrire | vous pouvez à tout moment | soutenez un journalisme
    en vous inscrivant | votre adresse e mail est | téléchargez l application
    suscríbete a | suscríbase a | suscríbete para | suscríbete y | recibe en tu | recibe nuestra
    recibe las
    síguenos en | regístrate para | inicia sesión para | esta funcionalidad es
    este contenido es exclusivo
    contenido exclusivo para | para seguir leyendo | para continuar leyendo | si ya eres suscriptor
    ya eres suscriptor | apúntate a | descarga la app | descarga nuestra | sigue toda la información
    al suscribirte | puedes darte de baja | apoya el periodismo | únete a nuestro canal
    inscreva se | assine a newsletter | assine a nossa | assine para | siga nos | siga o nosso | receba as
    receba no | receba em | receba nossa | cadastre se para | faça login para | este conteúdo é exclusivo
    conteúdo exclusivo para | já é assinante | para continuar lendo | continue lendo | baixe o app
    subscreva a | subscreva a nossa | ao se cadastrar | entre no canal | participe do canal
    entre no grupo
    iscriviti alla | iscriviti a | iscriviti per | seguici su | ricevi le | ricevi ogni | ricevi la
    abbonati per | abbonati a | per continuare a leggere | questo contenuto è riservato | sei già abbonato
    hai già un account | accedi per | unisciti al nostro | scarica l app | puoi disiscriverti
    meld je aan voor | schrijf je in voor | volg ons op | ontvang onze | ontvang dagelijks | ontvang elke
    ontvang het | abonneer je op | log in om verder | lees verder met | dit artikel is alleen | al abonnee
    je kunt je op elk moment | download onze app | download de app | blijf op de hoogte
    anmäl dig till | följ oss på | prenumerera på | logga in för att | den här artikeln är för | få vårt
    få våra | ladda ner vår | du kan när som helst | redan prenumerant
    meld deg på | følg oss på | abonner på | logg inn for å | denne saken er for | få vårt nyhetsbrev
    last ned appen | allerede abonnent
    tilmeld dig | følg os på | abonner på vores | log ind for at | få vores | få nyheder
    artiklen er kun for
    allerede abonnent | hent vores app
    tilaa uutiskirje | seuraa meitä | kirjaudu sisään | tilaajille
    zapisz się | obserwuj nas | śledź nas | dołącz do nas | polub nas | zaloguj się aby | zaprenumeruj
    wykup dostęp | kup prenumeratę | masz już konto | pobierz aplikację | dalsza część artykułu
    ten artykuł jest dostępny | wyrażam zgodę na
    abone olun | bizi takip edin | bültenimize | haber bültenimize | e bültenimize | üye girişi
    devamını okumak
    zaten abone | bizi google | uygulamayı indir | uygulamamızı indirin | hesabınız var mı
    подпишитесь на | подписывайтесь на | следите за нашими | следите за | присоединяйтесь к | вступайте в
    читайте нас в | наш канал в | больше новостей в | установите приложение | скачайте приложение
    оформите подписку | уже есть аккаунт | чтобы читать дальше | поддержите нас
    підписуйтесь на | підпишіться на | підписуйтеся на | стежте за | приєднуйтесь до | читайте нас у
    читайте нас в | підтримайте нас | наш канал у | більше новин у | долучайтесь до
    přihlaste se k | sledujte nás | odebírejte | chcete číst dál | prihláste sa | iratkozzon fel
    kövessen minket
    urmărește ne | urmăriți ne | abonează te | ακολουθήστε | εγγραφείτε στο | ikuti kami | ikuti berita
    dapatkan berita | baca berita lainnya | mời độc giả | تابعونا على | تابعنا على | اشترك في
    اشتركوا في | للاشتراك | انضم إلى | حمل تطبيق | سجل الآن
    """,
    inside="""
    become a subscriber | write to our newsroom | write to our investigations desk | write to our reporters
    chip in for | chip in to | write to the newsdesk | contribute to our | support our reporting
    jetzt kostenlos anmelden | hier geht es zur anmeldung | sign in now | iniciar sesión o registrarte
    paid for by its readers | funded by its readers | supported by its readers | by readers like you
    to our newsletter | our free newsletter | our daily newsletter | our weekly newsletter | your inbox
    for our newsletter | for our newsletters | to our youtube channel | to our telegram channel
    unseren newsletter | unserem newsletter | unser newsletter | newsletter anmelden
    newsletter abonnieren
    newsletter informiert sie | newsletter informiert dich | abonniere den whatsapp kanal
    für den newsletter | zum newsletter anmelden | auf unserem whatsapp kanal | unserem telegram kanal
    notre newsletter | nos newsletters | nuestro boletín | nuestra newsletter | nuestros boletines
    nuestro canal de | notre chaîne | notre lettre d information | votre boîte mail | tu correo
    tu bandeja de
    nossa newsletter | nosso boletim | nosso canal no | nostra newsletter | nostro canale
    onze nieuwsbrief
    onze nieuwsbrieven | vårt nyhetsbrev | våra nyhetsbrev | vores nyhedsbrev | våre nyhetsbrev
    uutiskirjeemme
    naszego newslettera | nasz newsletter | bültenimize | нашу рассылку | наш телеграм | наш telegram
    нашем telegram | нашу розсилку | наш телеграм канал | نشرتنا البريدية | قناتنا على | صفحتنا على
    """,
    pieces="""
    有料会員限定 | 会員限定記事 | 無料登録すると | 無料会員登録 | 会員登録が必要 | 会員登録すると
    ログインして続き | 続きを読むには
    この記事は有料 | メールマガジンに登録 | ニュースレターに登録 | 残り文字 | 关注我们的 | 关注微信公众号
    扫描二维码 | 扫一扫 | 下载客户端
    下载app | 微信公众号 | 订阅我们 | 訂閱電子報 | 加入會員 | 註冊會員 | 請登入 | 请登录 | 구독하세요
    뉴스레터를 | 회원가입 후 | 채널 추가
    무료로 구독 | 앱 다운로드
    """,
)
_QUOTED = "\"'“„«‘"
"""Somebody's words are no invitation, whatever they are."""
LONGEST = 60
LONGEST_CHOSEN = 25
"""A longer paragraph that was chosen from a page's markup as the story's is the writer's own, most likely."""


def cut_invitations(draft: Draft) -> None:
    """Marks lines that invite to subscribe, to sign in or to give."""
    for line in without_told(draft, draft.saying(_INVITATIONS, LONGEST)):
        is_own = line.hint is Kind.PARAGRAPH and line.size > LONGEST_CHOSEN
        if line.text[0] not in _QUOTED and not is_own:
            draft.mark(line, Kind.NEWSLETTER)


NEWSLETTER = Rule("newsletter", cut_invitations)
