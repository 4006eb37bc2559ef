"""Rows of buttons that share the article or follow its outlet.
`Share Facebook Twitter WhatsApp Copy link` -> nothing.
"""

from __future__ import annotations

from reader.article.text import Kind
from reader.cleaning.draft import Draft
from reader.cleaning.patterns import Pattern
from reader.cleaning.phrases import Phrases, words_in
from reader.cleaning.rule import Rule
from reader.cleaning.shape import ends_a_sentence
from reader.cleaning.telling import without_told

_BUTTONS = words_in(
    """
    facebook twitter x send whatsapp linkedin reddit pinterest telegram email mail e print share shares
    sharing tweet link copy copied url instagram youtube tiktok threads bluesky mastodon flipboard
    pocket viber messenger line weibo vk xing tumblr digg diggs sms save bookmark post pin like follow on
    via
    to this article story page it with friend loading error occurred app messages wechat kakaotalk kakao
    naver band zalo ok hatena note buffer evernote skype signal truth social current
    teilen drucken merken kopieren kopiert versenden mailen auf per speichern in den weiterleiten
    partager imprimer envoyer copier copié lien le la par sur enregistrer sauvegarder
    compartir imprimir copiar copiado enlace en por correo guardar enviar
    compartilhar compartilhe salvar partilhar condividi stampa copia invia salva su
    delen kopieer kopiëren opslaan afdrukken printen dela del kopiera kopier lenke länk lagre skriv ut
    spara gem
    jaa tulosta udostępnij drukuj kopiuj wyślij zapisz skopiuj
    поделиться телеграм вконтакте одноклассники скопировать ссылку ссылка твиттер фейсбук ватсап
    поширити надіслати копіювати скопіювати посилання друк фейсбук твіттер
    paylaş yazdır kopyala kaydet gönder bagikan sdílet tisk chia sẻ
    分享 シェア シェアする ツイート リンクをコピー 印刷 复制链接 微博 微信 朋友圈 공유 공유하기 링크 복사
    카카오톡 페이스북 트위터 인쇄 스크랩
    مشاركة شارك طباعة فيسبوك تويتر واتساب تلغرام تيليجرام نسخ الرابط
    snapchat rss feed google news discord
    """
)
_MUST = _BUTTONS - words_in(
    """
    x e on via to this article story page it with friend le la par en por mail like line post news url
    google feed loading error occurred app messages band ok note buffer signal truth social current auf
    per in den
    sur su in ut del copia salva stampa invia guardar lien link enlace gem dela correo enviar imprimir
    send save
    follow pin pocket messenger lagre spara zapisz wyślij ссылка друк ссылку الرابط نسخ 링크 복사 微信
    微博 social
    salvar copy copied bookmark print copiar envoyer enregistrer sauvegarder kaydet gönder speichern
    """
)
_CALLS = Phrases(
    whole="""
    share | share this | share this article | share this story | share this page | share article | share on
    copy link | link copied | copied | share options | more sharing options | click to share | teilen
    share full article | share this post | share this video | sharing is caring | copy url
    email this article
    artikel teilen | seite teilen | beitrag teilen | link kopieren | link kopiert | artikel drucken
    drucken
    merken | artikel merken | artikel versenden | teile diesen beitrag | teilen sie diesen artikel
    vorlesen
    partager | partager cet article | partager l article | copier le lien | lien copié | imprimer l article
    offrir cet article | ajouter à vos favoris | enregistrer l article | envoyer par e mail | enregistrer
    compartir | comparte | compartir artículo | comparte esta noticia | comparte este artículo
    copiar enlace
    guardar artículo | enlace copiado | compartir esta noticia | enviar por correo | imprimir
    compartilhar | compartilhe | compartilhe esta notícia | compartilhe este artigo | copiar link
    partilhar | partilhe este artigo | link copiado | salvar artigo | salvar
    condividi | condividi questo articolo | condividi l articolo | copia link | link copiato
    salva articolo
    condividi su | stampa
    delen | deel dit artikel | deel | artikel delen | kopieer link | link gekopieerd | bewaar artikel
    opslaan
    dela | dela artikeln | kopiera länk | länken kopierad | spara artikel | del artikkelen | kopier lenke
    del artiklen | kopier link | gem artikel | del
    jaa | jaa artikkeli | kopioi linkki
    udostępnij | udostępnij artykuł | kopiuj link | skopiuj link | skopiowano | drukuj | podziel się
    поделиться | поделиться новостью | скопировать ссылку | ссылка скопирована | поделитесь | распечатать
    поделиться в соцсетях | поширити | поділитися | поділитись | копіювати посилання | скопіювати посилання
    поділитися новиною | paylaş | haberi paylaş | linki kopyala | bağlantıyı kopyala | sdílet | zdieľať
    kopírovat odkaz | megosztás | distribuie | κοινοποίηση | bagikan | salin link | chia sẻ
    分享 | 分享到 | 分享到微信 | 分享文章 | 复制链接 | 打印 | 转发 | シェア | シェアする | リンクをコピー
    記事を印刷 | 印刷
    この記事をシェア | この記事をシェアする | 保存 | メールで送る | 공유 | 공유하기 | 기사 공유
    기사 공유하기 | 링크 복사 | url 복사 | 인쇄
    글자크기 | 글자 크기 | 글자크기 설정 | 글씨 크기 조절 | 기사 스크랩
    شارك | شاركها | شارك المقال | شارك الخبر | مشاركة | مشاركة المقال | انسخ الرابط | نسخ الرابط | طباعة
    שתף | اشتراک گذاری
    حجم الخط
    save for later | save article | gift this article | gift article | print | print this page | text size
    print this article | add to favorites | reading list | save to read later | listen | font size
    schriftgröße
    """,
    start="""
    share this on | share on facebook | share on twitter | share on x | share via | share by email
    click to share on | click to email | click to print | like us on | tweet this | teilen auf
    share current article | share article via | share this with | opens in new window
    auf facebook teilen | auf x teilen | per mail teilen | per e mail teilen | per whatsapp teilen
    klicken um
    share this article | share this story | partager sur | partager par | cliquez pour partager
    envoyer à un ami
    compartir en | compartir por | haz clic para | compartilhar no | compartilhar via
    clique para compartilhar
    condividi su | condividi via | fai clic | deel via | deel op | deel dit | klik om te delen | dela på
    del på
    udostępnij na | kliknij by udostępnić | поделиться в | нажмите чтобы поделиться | поділитися у
    поширити у
    da paylaş | paylaşmak için tıkla | sdílet na
    """,
)
_ROWS = Phrases(
    start="""
    share | teilen | partager | compartir | compartilhar | condividi | delen | deel | dela | del | jaa
    udostępnij
    поделиться | поширити | paylaş | مشاركة | شارك | 分享 | シェア | 공유
    """
)
_ROW = Pattern(r"\w+\s*[:|]")
LONGEST = 24


def cut_share_rows(draft: Draft) -> None:
    """Marks lines that hold nothing but buttons' names."""
    draft.mark_all(without_told(draft, draft.saying(_CALLS, LONGEST)), Kind.SHARE_ROW)
    for line in draft.saying(_ROWS, LONGEST):
        if _ROW.match(line.text) and not ends_a_sentence(line.text):
            draft.mark(line, Kind.SHARE_ROW)
    for line in draft.with_word(_MUST):
        if line.size <= LONGEST and all(word in _BUTTONS or word.isdecimal() for word in line.key.split(" ")):
            draft.mark(line, Kind.SHARE_ROW)


SHARE_ROW = Rule("share row", cut_share_rows)
