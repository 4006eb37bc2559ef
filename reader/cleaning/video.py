"""Labels of moving pictures and sound that stood in the page.
`Storm reaches the harbour – video` -> nothing; `WATCH: Storm reaches the harbour` -> nothing.
"""

from __future__ import annotations

import re
from functools import cache

from reader.article.text import Kind
from reader.cleaning.draft import Draft
from reader.cleaning.phrases import Phrases, key_of, labels
from reader.cleaning.rule import Rule

_MEDIA = """
    video | videos | video report | podcast | audio | gallery | photo gallery | in pictures | live stream
    livestream
    live blog | live updates | watch live | photos | im video | bilderstrecke | fotostrecke | en images
    en vidéo
    diaporama | en imágenes | galería | galeria | fotogalería | fotogallery | le foto | fotoserie
    bildspel | zdjęcia
    vídeo | vidéo | wideo | видео | відео | βίντεο | فيديو | 動画 | 视频 | 영상
"""
_CALLS = """
    watch | watch live | watch now | watch more | watch again | listen | listen now | video
    see also video
    in video | audio | podcast | gallery | in pictures | listen to this | watch the video | hear more
    im video | sehen sie auch | sehen sie hier | anhören | jetzt anhören | hören sie auch | video anzeigen
    vidéo | en vidéo | en images | diaporama | regardez | à regarder | écoutez | à écouter | voir la vidéo
    vídeo | en vídeo | mira | mire | vea el video | mira el video | escucha | en imágenes | galería
    guarda | guarda il video | ascolta | il video | le foto | fotogallery
    assista | ouça | veja o vídeo | assista ao vídeo | em vídeo | galeria | fotos
    bekijk de video | kijk | luister | beluister | bekijk hier
    titta | lyssna | se video | se klippet | hør | lyt | se videoen | katso | kuuntele | video | bildspel
    wideo | obejrzyj | posłuchaj | zobacz wideo | zobacz film | izle | dinle | videoyu izle
    видео | смотрите | слушайте | смотрите видео | відео | дивіться | слухайте | δείτε το βίντεο | sledujte
    شاهد | بالفيديو | استمع | فيديو | tonton | simak video | 動画 | 【動画】 | 视频 | 動画を見る | 영상
"""
_BARE = Phrases(
    whole="""
    video | videos | watch | watch video | watch the video | watch now | play video | play | listen
    listen to this article | listen to this story | listen to article | audio | gallery | photo gallery
    view gallery | in pictures | video player is loading | this video can not be played | listen now
    video unavailable | live blog | live updates | live reporting | related video | related videos
    more videos
    show transcript | hide transcript | transcript | unmute | mute | fullscreen | play audio | live stream
    watch live | video duration | close video | now playing | autoplay | next video | watch more | replay
    watch on youtube | current time | duration | remaining time | this is a modal window
    beginning of dialog window
    end of dialog window | playback rate | chapters | descriptions | captions | audio track
    picture in picture
    video abspielen | artikel anhören | bilderstrecke | zur bildergalerie | fotostrecke | zur fotostrecke
    mit audio
    mit video | video starten | audio abspielen | beitrag hören | jetzt anhören | audio herunterladen
    vorlesen lassen
    écouter cet article | écouter l article | voir la vidéo | regarder la vidéo | lire la vidéo
    diaporama | en images
    vidéo | vidéos | écouter | podcasts | podcast | le direct | en direct
    escuchar | escuchar este artículo | ver vídeo | ver video | galería | fotogalería | reproducir | vídeo
    vídeos
    en vivo | en directo | escucha la nota | ver galería | ver fotos
    galeria de fotos | ouvir | ouça este conteúdo | ouvir artigo | assistir | assista ao vídeo
    ver vídeos | ao vivo
    ouvir notícia | ouça
    ascolta questo articolo | ascolta | guarda il video | fotogallery | guarda le foto
    ascolta l articolo | in diretta
    beluister dit artikel | luister naar dit artikel | bekijk de video | video afspelen | fotoserie
    luister
    lyssna | lyssna på artikeln | spela upp | bildspel | se klippet | titta | lytt til artikkelen
    spill av | hør artiklen
    lyt til artiklen | afspil video | se video | kuuntele | katso video | toista
    posłuchaj | posłuchaj artykułu | odtwórz | obejrzyj wideo | zobacz galerię | galeria | wideo | zdjęcia
    galeria zdjęć
    haberi dinle | dinle | videoyu izle | foto galeri | video galeri | canlı yayın | oynat
    слушать | смотреть | смотреть видео | слушать статью | фото | видео | фотогалерея | воспроизвести
    прямой эфир
    слухати | дивитися відео | відео | фотогалерея | прямий ефір | přehrát | poslechnout | lejátszás
    galerie foto
    فيديو | استمع | شاهد الفيديو | استمع للمقال | معرض الصور | بث مباشر | صور | تشغيل الفيديو
    動画 | 音声で聞く | 動画を見る | 写真 | 写真特集 | フォトギャラリー | 再生 | 视频 | 图集 | 播放视频
    影音 | 收听 | 영상 | 동영상 | 사진 | 음성으로 듣기
    기사 듣기 | 재생
    """,
    start="""
    to play this video | to view this video | this video is no longer available
    you need to enable javascript to | please turn on javascript | please enable javascript
    turn on javascript to | enable javascript to
    your browser does not support | this browser does not support | du trenger javascript
    the media could not be
    your device does not support | media caption | media playback is | play now to listen | play video
    ihr browser unterstützt | dein browser unterstützt | votre navigateur ne | tu navegador no
    su navegador no
    seu navegador não | il tuo browser non | uw browser | je browser ondersteunt | din webbläsare
    nettleseren din
    din browser | selaimesi ei | twoja przeglądarka | tarayıcınız | ваш браузер | váš prohlížeč | متصفحك لا
    """,
    pieces="""
    お使いのブラウザ | ブラウザは対応 | 您的浏览器不支持 | 브라우저가 지원
    """,
)
LONGEST = 40


@cache
def _tail() -> re.Pattern[str]:
    """A medium's name behind a dash, at the end of a line."""
    return re.compile(rf"\s[–—|-]\s*(?:{'|'.join(labels(_MEDIA))})\s*[.!]?$", re.IGNORECASE)


@cache
def _head() -> re.Pattern[str]:
    """A call to watch or to listen, with a colon behind it."""
    return re.compile(rf"(?:{'|'.join(labels(_CALLS))})\s*[:：|]\s*\S", re.IGNORECASE)


@cache
def _words() -> frozenset[str]:
    """Words one of which every such label has."""
    return frozenset(key_of(label).split(" ")[0] for label in labels(_MEDIA) + labels(_CALLS))


def cut_videos(draft: Draft) -> None:
    """Marks captions and labels of videos, sound and galleries."""
    draft.mark_all(draft.saying(_BARE, LONGEST), Kind.VIDEO)
    for line in draft.with_word(_words()):
        if line.size <= LONGEST and (_tail().search(line.text[-40:]) or _head().match(line.text)):
            draft.mark(line, Kind.VIDEO)


VIDEO = Rule("video", cut_videos)
