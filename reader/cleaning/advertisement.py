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
    shop now
    skip advertisement | skip ad | close ad | remove ads | ad choices | adchoices | report this ad | report ad
    scroll to continue | scroll to continue with content | this is an ad | why this ad
    article continues below | article continues after ad | article continues after advertisement
    article continues below this ad | article continues below advertisement | story continues
    story continues below | story continues below advertisement | story continues after ad
    continue reading below | continues below
    anzeige | werbung | anzeigen | weiterlesen nach der anzeige | gesponsert | publicité | annonce
    publicidad
    anuncio | anuncios | la nota continúa abajo | patrocinado | propaganda | continua após a publicidade
    pubblicità | advertentie | annons | annonse | mainos | reklama | реклама | reklam | oglas | iklan
    scroll to continue with content | quảng cáo | hirdetés | publicitate | διαφήμιση | 広告 | 广告 | إعلان
    إعلانات
    """,
    start="""
    sponsored by | advertisement scroll | advertisement story continues | advertisement article continues
    as an amazon associate | this post contains affiliate | this article contains affiliate
    we may earn a commission | we may receive a commission | we earn a commission | promoted by taboola
    recommended by outbrain
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
