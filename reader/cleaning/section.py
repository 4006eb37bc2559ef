"""The label of the section that an article stands in.
`Coast and harbour` between headline and first paragraph -> nothing, and the section “Coast and harbour”;
`The Northern Post` there -> nothing, and the outlet.
"""

from __future__ import annotations

from reader.article.text import Kind
from reader.cleaning.draft import Draft, Line
from reader.cleaning.masthead import is_masthead
from reader.cleaning.names import ROLES, is_name
from reader.cleaning.outlet import is_agency
from reader.cleaning.patterns import Pattern
from reader.cleaning.phrases import Phrases, words_in
from reader.cleaning.rule import Rule
from reader.cleaning.trail import section_in_trail

_SECTIONS = Phrases(
    whole="""
    news | world | world news | local news | national | international | politics | business | economy
    markets
    finance | money | opinion | comment | culture | arts | entertainment | lifestyle | life | travel
    food | health
    science | technology | tech | environment | climate | education | sport | sports | football | soccer
    cricket
    tennis | rugby | golf | basketball | us news | uk news | uk | us | europe | asia | africa | americas
    middle east
    crime | weather | celebrity | tv | film | music | books | fashion | property | motoring | royal
    features
    science and technology | science health | business news | obituaries | investigations
    nachrichten | politik | wirtschaft | kultur | wissen | wissenschaft | gesellschaft | panorama
    ausland | inland
    schweiz | deutschland | welt | lokales | regional | feuilleton | gesundheit | reise | technik
    netzwelt | digital
    meinung | debatte | radsport | fußball | unterhaltung | karriere | umwelt | österreich | bayern
    berlin
    actualité | actualités | politique | économie | société | monde | culture et loisirs | sciences
    santé | planète
    environnement | opinions | faits divers | sports et loisirs | france | europe et monde
    política | economía | sociedad | cultura | deportes | fútbol | internacional | nacional | españa
    mundo | ciencia
    tecnología | salud | opinión | sucesos | gente | méxico | educación | medio ambiente
    economia | esportes | futebol | brasil | saúde | ciência | tecnologia | educação | cotidiano | esporte
    desporto
    país | sociedade | opinião | meio ambiente
    politica | cronaca | esteri | cultura e spettacoli | spettacoli | calcio | salute | scienza | mondo
    italia
    ambiente | scuola
    binnenland | buitenland | economie | politiek | cultuur | wetenschap | gezondheid | opinie | regio
    voetbal
    nieuws | samenleving
    inrikes | utrikes | ekonomi | kultur och nöje | sverige | världen | nyheter | fotboll | nöje
    innenriks | utenriks
    norge | verden | indland | udland | danmark | erhverv | kotimaa | ulkomaat | talous | urheilu
    kulttuuri
    kraj | świat | polityka | gospodarka | ekonomia | kultura | wiadomości | nauka | biznes | zdrowie
    społeczeństwo
    gündem | dünya | ekonomi haberleri | spor | siyaset | sağlık | kültür sanat | türkiye | teknoloji
    eğitim
    политика | экономика | общество | мир | культура | спорт | наука | происшествия | россия | в мире
    політика | економіка | суспільство | світ | україна | новини | культура і мистецтво | здоров я
    domácí | zahraničí | ekonomika | byznys | kauzy | itthon | külföld | gazdaság | politică
    economie și finanțe
    πολιτική | οικονομία | κόσμος | ελλάδα | κοινωνία | αθλητισμός | politika | ekonomija | svijet | svet
    društvo
    nasional | internasional | olahraga | ekonomi bisnis | thời sự | thế giới | kinh tế | thể thao
    giáo dục
    سياسة | اقتصاد | رياضة | ثقافة | العالم | أخبار | محليات | مجتمع | صحة | تكنولوجيا | دولي | عربي
    政治 | 経済 | 社会 | 国際 | スポーツ | 文化 | 科学 | 地域 | 中東 | 金融 | 国内 | 经济 | 国际 | 体育
    财经 | 科技 | 社會 | 國際 | 經濟 | 要闻
    정치 | 경제 | 사회 | 국제 | 문화 | 스포츠 | 연예 | 세계 | 생활
    """
)
"""What outlets call their sections, whatever else stands beside the label."""
LONGEST = 4
"""A section's label has at most this many words."""
_NEAR = 12
"""It stands at most this many lines below the headline."""
_TOP = 3
"""An unknown label is a section only near a text's start, or right above the headline if it is no name."""
_TRAIL = 2
"""So many sections stand beside each other in a trail: “News > Coast”."""
_NO_LABELS = words_in(
    """
    now vorlesen anhören drucken merken teilen login menu menü reporting courtesy photo foto tldr share email
    mail print listen comments kommentare browser hauptinhalt schliessen schließen partager donate hilfe
    kontakt contact help subscribe follow search sign log view watch get apply back kopiere posted images
    save saved hinweis just watched dive deeper navigace navigation inhalt abspielen wire services
    """
)
"""Words of buttons and credits: a label with one is no section's."""
_GLUED = Pattern(r"[a-zß-ÿ][A-ZÀ-Þ]")
"""Two buttons whose words stand together without a space."""
_YEAR = Pattern(r"\b(?:19|20)\d\d\b")


def find_section(draft: Draft) -> None:
    """Marks the label next to the headline, above the first paragraph: a section's, or a newspaper's name."""
    if draft.headline is None:
        return
    at = draft.headline.at
    if section := section_in_trail(draft, draft.headline):
        draft.learn(section=section)
        return
    if _find_known(draft, at):
        return
    for line in (
        *_above_text(draft.lines[at + 1 : at + 1 + _NEAR]),
        *reversed(draft.lines[max(0, at - 2) : at]),
    ):
        if line.kind is None and line.key != draft.headline.key and _is_label(line):
            if is_masthead(line, draft):
                draft.mark(line, Kind.SIGNATURE)
                line.rule = "signature"  # whose reason is the one to tell
                draft.learn(outlet=line.text)
            elif (
                _NO_LABELS.isdisjoint(line.words)
                and (at <= _TOP or line.at == at - 1)
                and not is_name(line.text)
            ):
                draft.mark(line, Kind.SECTION)
                draft.learn(section=line.text)
            else:
                draft.mark(line, Kind.NAVIGATION)
                line.rule = "navigation"
            return


def _find_known(draft: Draft, at: int) -> bool:
    """Marks a label that is a section's usual name; whether there is one near the headline at `at`."""
    for line in (*draft.lines[at + 1 : at + 1 + _NEAR], *reversed(draft.lines[max(0, at - 2) : at])):
        if line.is_prose:
            return False
        if (
            line.kind in (None, Kind.NAVIGATION)
            and line.key in _SECTIONS.whole
            and not _is_in_menu(draft, line)
        ):
            draft.mark(line, Kind.SECTION)
            draft.learn(section=line.text.lstrip("*•+ "))
            return True
    return False


def _is_in_menu(draft: Draft, line: Line) -> bool:
    """Whether a section's usual name stands among others: a trail has two of them, a menu more."""
    around = draft.lines[max(0, line.at - 2) : line.at + 3]
    return sum(each.key in _SECTIONS.whole for each in around) > _TRAIL


def _above_text(lines: list[Line]) -> list[Line]:
    """The lines down to the first paragraph, if there is one; nothing where several labels stand there."""
    for count, line in enumerate(lines):
        if line.kind is None and line.is_prose:
            labels = [label for label in lines[:count] if label.kind is None and _is_label(label)]
            return labels if len(labels) == 1 or labels[:1] == lines[:1] else []
    return []


def _is_label(line: Line) -> bool:
    """Whether the line has a label's look: a few words, a capital, nothing of a sentence."""
    text = line.text
    return (
        0 < line.size <= LONGEST
        and len(text) <= 48
        and text[0].isalpha()
        and not text[0].islower()
        and text[-1] not in '.?!:,;…"”»–—-›>|'
        and "," not in text
        and _GLUED.search(text) is None
        and ROLES.isdisjoint(line.words)
        and not is_agency(text)
        and not any(c.isdigit() for c in _YEAR.sub("", text))
    )


SECTION = Rule("section", find_section)
