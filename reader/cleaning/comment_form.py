"""The form under an article that asks for a comment: its lines go, the text around it stays.
`Leave a comment` / `Your e-mail address stays hidden. Required fields are marked *` -> nothing.
"""

from __future__ import annotations

import re
from itertools import islice

from reader.article.text import Kind
from reader.cleaning.draft import Draft, Line
from reader.cleaning.manners import lines_on_manners
from reader.cleaning.patterns import Pattern
from reader.cleaning.phrases import Phrases
from reader.cleaning.rule import Rule
from reader.cleaning.telling import without_told

_FORM = Phrases(
    whole="""
    leave a remark | leave a message | leave your comment | add your comment | share your thoughts
    leave a reply | leave a comment | leave comment | leave a reply cancel reply | cancel reply | reply
    post a comment | post comment | add a comment | add comment | write a comment | submit comment
    comments | comment | no comments | no comments yet | show comments | view comments | hide comments
    join the conversation | join the discussion | start the conversation | be the first to comment
    comments are closed | load comments | load more comments | comment on this story | have your say
    name | email | e mail | website | name required | email required | your name | your email
    your comment | name email website | comment name email website | read comments | view all comments
    see comments | show more comments | click to comment | log in to reply | report comment | reply to this
    most liked | sort comments | oldest first | newest first | jump to comments | go to comments
    kommentare | kommentar | kommentieren | kommentar schreiben | kommentar verfassen | jetzt kommentieren
    kommentar hinterlassen | kommentar abgeben | kommentar abschicken | zu den kommentaren
    alle kommentare
    schreibe einen kommentar | schreiben sie einen kommentar | antworten abbrechen | kommentare anzeigen
    kommentare lesen | diskutieren sie mit | diskutieren sie mit uns | antworten | ihr kommentar
    ihre meinung | kommentar melden | neueste zuerst | älteste zuerst | zu den kommentaren springen
    kommentare laden | mitdiskutieren | leserkommentare
    commentaires | commentaire | laisser un commentaire | ajouter un commentaire | commenter | réagir
    vos réactions | vos commentaires | poster un commentaire | publier un commentaire
    voir les commentaires
    lire les commentaires | aucun commentaire | soyez le premier à commenter | commenter cet article
    annuler la réponse | répondre | signaler un abus | les plus récents | contribuer | participez au débat
    comentarios | deja un comentario | deja una respuesta | cancelar respuesta | ver comentarios
    comentar | comenta | deja tu comentario | escribe un comentario | publicar comentario | sin comentarios
    añadir comentario | normas de participación | únete a la conversación | responder | ocultar comentarios
    más recientes | ir a comentarios
    comentários | deixe um comentário | deixe uma resposta | deixe seu comentário | comente
    nenhum comentário
    escreva um comentário | enviar comentário | publicar comentário | cancelar resposta | ver comentários
    os comentários são de responsabilidade exclusiva de seus autores
    commenti | lascia un commento | commenta | scrivi un commento | nessun commento | annulla risposta
    invia commento | leggi i commenti | inserisci un commento | rispondi
    reacties | reactie | geef een reactie | reageer | plaats reactie | plaats een reactie | reageren
    reactie annuleren | laat een reactie achter | bekijk reacties | toon reacties | antwoord annuleren
    kommentarer | lämna ett svar | lämna en kommentar | skriv en kommentar | kommentera | visa kommentarer
    avbryt svar | legg igjen en kommentar | legg igjen en svar | kommenter | vis kommentarer | avbryt svar
    skriv kommentar | læs kommentarer | annuller svar | debat | deltag i debatten
    kommentit | kommentoi | jätä kommentti | näytä kommentit | lue kommentit | vastaa
    komentarze | komentarz | dodaj komentarz | skomentuj | zostaw komentarz | napisz komentarz
    brak komentarzy | pokaż komentarze | anuluj pisanie odpowiedzi | odpowiedz | zobacz komentarze
    yorumlar | yorum | yorum yap | yorum yaz | yorumları göster | yanıtla | ilk yorumu sen yap
    bir yanıt yazın | cevabı iptal et | yorum gönder | yorumunuz | henüz yorum yok
    комментарии | комментарий | добавить комментарий | оставить комментарий | написать комментарий
    комментировать | отменить ответ | ответить | показать комментарии | обсудить | нет комментариев
    читать комментарии | прокомментировать | обсуждение
    коментарі | коментар | додати коментар | залишити коментар | написати коментар | коментувати
    скасувати відповідь | відповісти | немає коментарів
    komentáře | přidat komentář | napsat komentář | diskuse | vstoupit do diskuze | vstoupit do diskuse
    komentar | komentari | tulis komentar | tinggalkan balasan | beri komentar | bình luận | gửi bình luận
    hozzászólások | új hozzászólás | comentarii | lasă un comentariu | adaugă comentariu | σχόλια
    προσθήκη σχολίου | αφήστε ένα σχόλιο
    تعليقات | التعليقات | تعليق | اترك تعليقا | أضف تعليقا | أضف تعليق | اترك تعليقك | اترك ردا
    إلغاء الرد
    شارك برأيك | أضف تعليقك | إرسال التعليق | لا يوجد تعليقات | نظرات | ارسال نظر | תגובות | הוסף תגובה
    コメント | コメントする | コメントを書く | コメントを投稿 | コメントを残す | コメントを見る
    コメントを投稿する
    コメントをキャンセル | 评论 | 評論 | 发表评论 | 發表評論 | 我要评论 | 查看评论 | 网友评论 | 写评论
    留言 | 發表留言
    发表回复 | 取消回复 | 发布评论 | 댓글 | 댓글쓰기 | 댓글 쓰기 | 댓글 달기 | 댓글 남기기 | 댓글 보기
    댓글 등록
    응답 취소 | 전체 댓글
    """,
    start="""
    your email address will not be published | your e mail address will not be published
    required fields are marked | save my name email and website | save my name and email
    you must be logged in to | please log in to comment | log in to comment | sign in to comment
    this site uses akismet | learn how your comment data is processed | notify me of follow up comments
    notify me of new posts | comments are moderated | comments have been closed | register to comment
    already have an account log in | thank you your comment | your comment is awaiting
    your comment will be
    by submitting a comment | please enter your comment | please enter your name | please read our comment
    deine e mail adresse wird nicht veröffentlicht | ihre e mail adresse wird nicht veröffentlicht
    erforderliche felder sind mit | melden sie sich an um zu kommentieren | um zu kommentieren müssen sie
    die kommentarfunktion | kommentare sind geschlossen | zum kommentieren | bitte loggen sie sich ein
    meinen namen meine e mail adresse
    votre adresse e mail ne sera pas publiée | votre adresse de messagerie ne sera pas publiée
    les champs obligatoires sont indiqués | enregistrer mon nom | vous devez être connecté pour
    connectez vous pour commenter | les commentaires sont fermés | les commentaires sont désormais fermés
    pour commenter cet article | pour réagir à cet article
    tu dirección de correo electrónico no será publicada | su dirección de correo electrónico no será
    los campos obligatorios están marcados | los campos necesarios están marcados | guarda mi nombre
    debes iniciar sesión para | inicia sesión para comentar | para comentar es necesario
    los comentarios están cerrados | los comentarios publicados son de exclusiva responsabilidad
    o seu endereço de e mail não será publicado | o seu endereço de email não será publicado
    campos obrigatórios são marcados | faça login para comentar | salvar meus dados neste navegador
    você precisa fazer o login para | os comentários não representam a opinião
    il tuo indirizzo email non sarà pubblicato | i campi obbligatori sono contrassegnati
    devi essere connesso per | accedi per commentare | salva il mio nome | per commentare devi
    je e mailadres wordt niet gepubliceerd | het e mailadres wordt niet gepubliceerd
    vereiste velden zijn gemarkeerd | je moet ingelogd zijn om | log in om te reageren
    mijn naam e mail en site opslaan
    din e postadress kommer inte | obligatoriska fält är märkta | du måste vara inloggad för att
    din e postadresse vil ikke bli publisert | obligatoriske felt er merket | du må være innlogget for
    din e mailadresse vil ikke blive publiceret | krævede felter er markeret | du skal være logget ind for
    sähköpostiosoitettasi ei julkaista | pakolliset kentät on merkitty | kirjaudu sisään kommentoidaksesi
    twój adres email nie zostanie opublikowany | twój adres e mail nie zostanie opublikowany
    wymagane pola są oznaczone | zaloguj się aby skomentować | zaloguj się aby dodać komentarz
    e posta hesabınız yayımlanmayacak | e posta adresiniz yayınlanmayacak | gerekli alanlar
    yorum yapabilmek için | yorum yapmak için | yorumunuz onaylandıktan sonra
    ваш адрес email не будет опубликован | ваш e mail не будет опубликован | обязательные поля помечены
    чтобы оставить комментарий | для отправки комментария | войдите чтобы оставить комментарий
    авторизуйтесь чтобы
    ваша e mail адреса не оприлюднюватиметься | обов язкові поля позначені | щоб залишити коментар
    alamat email anda tidak akan dipublikasikan | vaše e mailová adresa nebude zveřejněna
    لن يتم نشر عنوان بريدك الإلكتروني | الحقول الإلزامية مشار إليها
    """,
    pieces="""
    メールアドレスが公開されることはありません | が付いている欄は必須項目 | コメントを投稿するには
    コメントするには
    您的邮箱地址不会被公开 | 您的电子邮箱地址不会被公开 | 必填项已用 | 登录后发表评论 | 登录后才能评论
    请登录后评论
    發佈留言必須填寫的電子郵件地址不會公開 | 文明上网理性发言 | 이메일 주소는 공개되지 않습니다
    필수 필드는
    댓글을 작성하려면 | 로그인 후 댓글
    """,
)
_ANSWERS = r"(?P<answers>repl(?:y|ies)|responses?|antworten|réponses?|réactions?|respuestas?|reacties?|svar)"
"""What people wrote back: under an article, or to a survey that it tells of."""
_COUNTED = Pattern(
    rf"\d[\d.,]*\s*(?:comments?|{_ANSWERS}|thoughts? on\b.*|kommentare?|commentaires?"
    r"|comentarios?|comentários?|commenti?|kommentar(?:er)?|komentarz[ey]?|komentarzy|yorum"
    r"|комментари\w{1,3}|коментар\w{0,3}|件のコメント|条评论|則留言|개의 댓글|تعليق(?:ات)?)\W*",
    re.IGNORECASE,
)
"""How many comments there are: `14 Comments`."""
_HEADED = Pattern(
    rf"\W*(?:comments?|{_ANSWERS}|kommentare?|commentaires?|comentarios?|comentários?|commenti"
    r"|kommentarer|komentarze|комментарии|коментарі|yorumlar)\s*[(\[]\s*\d[\d.,]*\s*[)\]]\W*",
    re.IGNORECASE,
)
"""The same as the comments' heading has it: `Comments (14)`."""
_SENTENCE = 6
"""A line of so many words that ends as a sentence does is told by the article, not by the page."""
_ADDRESS = frozenset({"e-mail", "email", "mail", "address"})
_WANTED = frozenset({"required", "needed", "mandatory", "marked", "starred", "fields", "boxes"})


def cut_comment_forms(draft: Draft) -> None:
    """Marks the lines of a comment form, and the line below them that says what the form wants filled in."""
    form = without_told(draft, draft.saying(_FORM, 40))
    draft.mark_all([*form, *without_told(draft, lines_on_manners(draft))], Kind.COMMENT_FORM)
    counts = [line for line in draft.open() if line.has_figure and _counts(draft, line)]
    draft.mark_all(counts, Kind.COMMENT_FORM)
    below = (draft.lines[line.at + 1] for line in form if line.at + 1 < len(draft.lines))
    draft.mark_all([line for line in below if _asks(line)], Kind.COMMENT_FORM)


def _counts(draft: Draft, line: Line) -> bool:
    """Whether a line tells only how many comments the page has."""
    text = line.text[:90]
    if text[0].isdecimal():
        counted = _COUNTED.fullmatch(text)
        return counted is not None and not (counted["answers"] and _parts_a_story(draft, line, 1))
    headed = _HEADED.fullmatch(text) if text.rstrip()[-1:] in ")]" else None
    return headed is not None and not _parts_a_story(draft, line, 1 if headed["answers"] else 2)


def _parts_a_story(draft: Draft, line: Line, above: int) -> bool:
    """Whether a line is a heading of the article: right between sentences, of which so many stand above.

    “Responses (214)” parts the story of a survey. A count of comments may stand below the first sentence,
    too, where that is the standfirst.
    """
    beside = draft.lines[line.at - 1 : line.at] + draft.lines[line.at + 1 : line.at + 2]
    if len(beside) < 2 or not all(map(_tells, beside)):
        return False
    sentences = (at for at in range(line.at - 1, -1, -1) if _tells(draft.lines[at]))
    return len(list(islice(sentences, above))) == above


def _tells(line: Line) -> bool:
    """Whether a line no rule has known is a sentence."""
    return line.kind is None and (line.is_prose or (line.size >= _SENTENCE and line.is_ended))


def _asks(line: Line) -> bool:
    """Whether a line names an address and something that has to be filled in."""
    return (
        line.kind is None and line.size <= 40 and bool(_ADDRESS & line.words) and bool(_WANTED & line.words)
    )


COMMENT_FORM = Rule("comment form", cut_comment_forms)
