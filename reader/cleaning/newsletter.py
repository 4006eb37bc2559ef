"""Invitations to subscribe, to sign in, to give money.

`Subscribe to our newsletter` -> nothing.
"""

from __future__ import annotations

from reader.article.text import Kind
from reader.cleaning.draft import Draft
from reader.cleaning.phrases import Phrases
from reader.cleaning.rule import Rule

_INVITATIONS = Phrases(
    whole="""
        newsletter | newsletters | subscribe | subscribe now | sign up | sign up now | sign up here | sign in
        log in | login | register | create account | create an account | my account | donate | donate now
        become a member | support us | support our journalism | already a subscriber | get the newsletter
        enter your email | enter your email address | email address | your email address
        thank you for subscribing | get unlimited access | continue reading | subscribers only | premium
        log out | sign out | join now
        abonnieren | anmelden | jetzt abonnieren | newsletter abonnieren | registrieren | abo | einloggen
        s abonner | abonnez vous | je m abonne | se connecter | s inscrire | connexion | déjà abonné
        suscribirse | suscríbete | suscríbase | iniciar sesión | regístrate | registrarse | suscripción
        assine | assine já | entrar | cadastre se | iscriviti | abbonati | accedi | registrati
        abonneren | inloggen | aanmelden | registreren | logga in | prenumerera | logg inn | abonner
        log ind | kirjaudu | tilaa | zaloguj | zaloguj się | zarejestruj się | войти | подписаться | увійти
        giriş yap | abone ol | đăng nhập | ログイン | 登录 | تسجيل الدخول | اشترك
    """,
    start="""
        tell us about | send us your | have you been affected | make a donation | make a contribution
    print edition of this | buy a copy of this | subscribe to our | subscribe to the | subscribe for
        you are listening to | you are reading
        i would like to be emailed about
        i would like to receive | get our | subscribe today | subscribe here
        subscribe to get
        sign up for our | sign up to our | sign up for the | sign up to the | sign up to get
        sign up to receive
        sign up for free | sign up with your email | sign up and get | get our newsletter
        get the latest news
        get the day s top | get the best of | get breaking news | get daily news | get more stories like this
        to continue reading | you have reached your | this article is free to read
        this content is only available | we will be in touch to remind you | support independent journalism
        please consider supporting | by signing up you | by subscribing you | by clicking subscribe
        by entering your email | by providing your email | by clicking sign up | join our newsletter
        join our mailing list | stay up to date with | you can unsubscribe | join our whatsapp
        join our telegram
        follow us on | follow our | join us on | download our app | download the app | get the app
        for more news follow | stay informed with | want more stories | delivered to your inbox
        melden sie sich für | abonnieren sie unseren | hier können sie den newsletter | mit dem newsletter
        inscrivez vous à | recevez notre newsletter | abonnez vous à | suivez nous sur
        suscríbete a | suscríbase a | recibe en tu correo | síguenos en
        inscreva se | assine a newsletter | siga nos | iscriviti alla newsletter | seguici su
        meld je aan voor | volg ons op | anmäl dig till | följ oss på | meld deg på | folgen sie uns
        zapisz się | подпишитесь на | подписывайтесь на | підписуйтесь на | следите за | abone olun
    """,
    inside="""
    chip in for | chip in to | write to the newsdesk | contribute to our | support our reporting
    jetzt kostenlos anmelden | hier geht es zur anmeldung | sign in now | iniciar sesión o registrarte
    paid for by its readers | funded by its readers | supported by its readers | by readers like you
        to our newsletter | our free newsletter | our daily newsletter | our weekly newsletter | your inbox
        unseren newsletter | unserem newsletter | notre newsletter | nuestro boletín | nuestra newsletter
        nossa newsletter | nostra newsletter | onze nieuwsbrief | vårt nyhetsbrev | нашу рассылку
    """,
)
_QUOTED = "\"'“„«‘"
"""Somebody's words are no invitation, whatever they are."""
LONGEST = 60


def cut_invitations(draft: Draft) -> None:
    """Marks lines that invite to subscribe, to sign in or to give."""
    for line in draft.saying(_INVITATIONS, LONGEST):
        if line.text[0] not in _QUOTED:
            draft.mark(line, Kind.NEWSLETTER)


NEWSLETTER = Rule("newsletter", cut_invitations)
