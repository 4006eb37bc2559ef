"""Labels of moving pictures and sound that stood in the page.

`Storm reaches the harbour – video` -> nothing; `WATCH: Storm reaches the harbour` -> nothing.
"""

from __future__ import annotations

import re

from reader.article.text import Kind
from reader.cleaning.draft import Draft
from reader.cleaning.phrases import Phrases, key_of, labels
from reader.cleaning.rule import Rule

_MEDIA = "|".join(
    labels(
        """
        video | videos | video report | podcast | audio | gallery | photo gallery | in pictures | live stream
        vídeo | vidéo | wideo | видео | відео | βίντεο
        """
    )
)
_TAIL = re.compile(rf"\s[–—|-]\s*(?:{_MEDIA})\s*[.!]?$", re.IGNORECASE)
_CALLS = "|".join(
    labels(
        """
        watch | watch live | watch now | watch more | watch again | listen | listen now | video
        in video | audio
        podcast | gallery | in pictures | im video | sehen sie auch | vidéo | en vidéo
        regardez | écoutez | vídeo | en vídeo | mira | mire | guarda | ascolta | assista | ouça | kijk | titta
        lyssna | видео | смотрите
        """
    )
)
_HEAD = re.compile(rf"(?:{_CALLS})\s*[:：|]\s*\S", re.IGNORECASE)
_BARE = Phrases(
    whole="""
        video | videos | watch | watch video | watch the video | watch now | play video | play | listen
        listen to this article | listen to this story | listen to article | audio | gallery | photo gallery
        view gallery | in pictures | video player is loading | this video can not be played
        video unavailable
        show transcript | hide transcript | transcript | unmute | mute | fullscreen | play audio | live stream
        video abspielen | artikel anhören | bilderstrecke | zur bildergalerie | écouter cet article
        escuchar | escuchar este artículo | ver vídeo | galeria de fotos | ascolta questo articolo
    """,
    start="""
        to play this video | to view this video | this video is no longer available
        your browser does not support
        your device does not support | media caption | media playback is | play now to listen | play video
    """,
)
_WORDS = frozenset(key_of(label).split(" ")[0] for label in f"{_MEDIA}|{_CALLS}".split("|"))
"""Words one of which every such label has."""
LONGEST = 40


def cut_videos(draft: Draft) -> None:
    """Marks captions and labels of videos, sound and galleries."""
    draft.mark_all(draft.saying(_BARE, LONGEST), Kind.VIDEO)
    for line in draft.with_word(_WORDS):
        if line.size <= LONGEST and (
            _TAIL.search(line.text, max(0, len(line.text) - 40)) or _HEAD.match(line.text)
        ):
            draft.mark(line, Kind.VIDEO)


VIDEO = Rule("video", cut_videos)
