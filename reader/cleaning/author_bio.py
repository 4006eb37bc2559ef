"""A few words about the author, under the text.
`Ilse Marrow is the trade editor of the Northern Post` -> nothing; it stays as data about the article.
"""

from __future__ import annotations

from reader.article.text import Kind
from reader.cleaning.draft import Draft, Line
from reader.cleaning.names import ROLE_WORDS, is_name
from reader.cleaning.patterns import Pattern
from reader.cleaning.phrases import Phrases, key_of
from reader.cleaning.rule import Rule

LONGEST = 90
_NEAR_END = 12
"""So many lines of what looks like the story's end are looked at, and all below it."""
_ABOUT = Phrases(
    whole="""
    about the author | about the authors | about the writer | meet the author | author bio | written by
    view author archive | see all articles by | more by this author | author | authors | our authors
    more articles by this author | all posts by this author | contributors | about the contributor
    über den autor | über die autorin | über die autoren | zum autor | zur autorin | zur person
    autoreninfo
    mehr artikel dieses autors | alle artikel des autors
    à propos de l auteur | à propos des auteurs | l auteur | biographie | à propos de l autrice
    sobre el autor | sobre la autora | acerca del autor | más artículos de | más sobre el autor
    ver más artículos
    sobre o autor | sobre a autora | sobre os autores | mais artigos do autor
    sull autore | informazioni sull autore | l autore | tutti gli articoli dell autore
    over de auteur | over de schrijver | meer van deze auteur | om författaren | om skribenten
    om forfatteren
    om artikkelforfatteren | om journalisten | tietoa kirjoittajasta | kirjoittaja
    o autorze | o autorce | wszystkie artykuły autora | yazar hakkında | yazarın diğer yazıları
    yazarın tüm yazıları
    об авторе | об авторах | все статьи автора | про автора | усі статті автора | o autorovi | o autoru
    tentang penulis | về tác giả | despre autor | a szerzőről | عن الكاتب | نبذة عن الكاتب | عن المؤلف
    درباره نویسنده
    על הכותב | 著者について | この記事を書いた人 | 筆者プロフィール | 執筆者 | ライター紹介
    著者プロフィール | 作者简介 | 关于作者 | 作者介紹 | 關於作者
    기자 소개 | 필자 소개 | 저자 소개 | 글쓴이 | autor | autora | autore | auteur | yazar | автор
    """,
    start="""
    about the author | contact the author | follow the author | view all posts by | more stories by
    see all posts | email the author | view all articles by | read more from this author
    reach the reporter
    reach the reporters | contact the reporter | follow the reporter | alle artikel von
    tous les articles de
    todos los artículos de | tutti gli articoli di | todos os artigos de | todas as matérias de
    alle artikelen van
    contacte al autor | schreiben sie dem autor | wszystkie artykuły | sobre el autor | sobre o autor
    """,
    inside="""
    is a staff writer | is a staff reporter | is a freelance | is a senior reporter | is a senior writer
    is a senior correspondent | is a reporter | is a correspondent | is a journalist | is a columnist
    is an opinion writer | is a writer based | is a contributing | can be reached at
    follow him on twitter
    follow her on twitter | follow them on twitter | follow him on x | follow her on x
    is a regular contributor | is a freelance journalist | is the author of several
    is a writer and editor
    contact him at | contact her at | contact them at | email him at | email her at | reach her at
    reach him at
    was a staff writer | ist redakteur | ist redakteurin | ist korrespondent | ist korrespondentin
    ist freier | ist freie journalistin | ist reporterin | ist reporter | ist autorin bei | ist autor bei
    schreibt für
    est journaliste | est correspondant | est correspondante | est grand reporter | est rédacteur
    est rédactrice
    est chroniqueur | es periodista | es corresponsal | es redactor | es redactora | es columnista
    es licenciado en
    es licenciada en | è giornalista | è un giornalista | è una giornalista | è corrispondente
    é jornalista
    é repórter | é correspondente | é colunista | formado em jornalismo | formada em jornalismo
    is verslaggever | is redacteur | is journalist bij | is correspondent | är reporter | är journalist
    är ledarskribent
    er journalist | er journalist i | er korrespondent | er kommentator | on toimittaja
    jest dziennikarzem
    jest dziennikarką | jest redaktorem | absolwent dziennikarstwa | dziennikarz portalu
    gazeteci ve yazar | köşe yazarı
    журналист и | корреспондент издания | обозреватель издания | журналістка | оглядач видання
    """,
    pieces="""
    新闻记者 | 本报记者 | 特约撰稿 | ジャーナリスト。 | フリーライター | 年生まれ。 | 年入社 | 기자입니다
    칼럼니스트
    """,
)
_WORK = Pattern(
    r"(?:is|has (?:been|covered|written|worked|reported)|was|covers|writes|works|joined|reports"
    r"|ist|schreibt|arbeitet|berichtet|est|couvre|écrit|travaille|es|cubre|escribe|trabaja|è|scrive|é|escreve|cobre"
    r"|schrijft|werkt|är|er|skriver|jobbar|arbetar|on|jest|pisze|пишет|работает|пише|працює)\b"
)

_CONTACT = Pattern(r"\(\((?=[^()]*(?:@|\+?\d[\d -]{6}|Twitter|Messaging))[^()]{5,280}\)\)[.;]?")
"""How an agency says where its reporter can be reached: in double brackets."""


def find_bios(draft: Draft) -> None:
    """Marks lines about the author that stand outside the story."""
    found = draft.saying(_ABOUT, LONGEST)
    found += [
        line for line in draft.open() if line.text.startswith("((") and _CONTACT.fullmatch(line.text[:300])
    ]
    last = draft.span().stop
    authors = [key_of(name) for name in draft.facts.authors]
    for line in draft.lines[max(0, last - _NEAR_END) :]:
        if line.kind is None and line.size <= LONGEST and _is_about(line, authors):
            found.append(line)
    draft.mark_all([line for line in found if _stands_apart(draft, line)], Kind.AUTHOR_BIO)


def _is_about(line: Line, authors: list[str]) -> bool:
    """Whether the line tells of somebody's work, who is an author or has an author's role."""
    for author in authors:
        if line.key.startswith(author + " "):
            return _WORK.match(line.key, len(author) + 1) is not None
    words = line.text.split(None, 14)
    for count in (2, 3):
        if len(words) > count + 1 and _WORK.match(words[count]) and is_name(" ".join(words[:count])):
            return any(word in ROLE_WORDS for word in key_of(" ".join(words[count:14])).split(" "))
    return False


def _stands_apart(draft: Draft, line: Line) -> bool:
    """Whether nearly all paragraphs stand above the line."""
    after = sum(other.kind is None and other.is_prose for other in draft.lines[line.at + 1 :])
    before = sum(other.kind is None and other.is_prose for other in draft.lines[: line.at])
    return after <= 3 and before > 2 * after


AUTHOR_BIO = Rule("author bio", find_bios)
