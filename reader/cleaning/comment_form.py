"""The form under an article that asks for a comment: its lines go, the text around it stays.

`Leave a comment` / `Your e-mail address stays hidden. Required fields are marked *` -> nothing.
"""

from __future__ import annotations

from reader.article.text import Kind
from reader.cleaning.draft import Draft, Line
from reader.cleaning.phrases import Phrases
from reader.cleaning.rule import Rule

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
        kommentare | kommentar | kommentieren | kommentar schreiben | kommentar verfassen
        kommentar hinterlassen
        schreibe einen kommentar | antworten abbrechen | kommentare anzeigen | diskutieren sie mit
        commentaires | laisser un commentaire | ajouter un commentaire | commenter | réagir | vos réactions
        comentarios | deja un comentario | deja una respuesta | cancelar respuesta | ver comentarios
        comentar
        comentários | deixe um comentário | deixe uma resposta | commenti | lascia un commento | reacties
        geef een reactie | kommentarer | lämna ett svar | legg igjen en kommentar | skriv en kommentar
        kommentit
        komentarze | dodaj komentarz | комментарии | добавить комментарий | оставить комментарий | yorumlar
        yorum yap | коментарі | komentáře | komentar | bình luận | コメント | 评论 | تعليقات | اترك تعليقا
    """,
    start="""
        your email address will not be published | your e mail address will not be published
        required fields are marked | save my name email and website | save my name and email
        you must be logged in to | please log in to comment | log in to comment | sign in to comment
        this site uses akismet | learn how your comment data is processed | notify me of follow up comments
        notify me of new posts | comments are moderated | comments have been closed
        already have an account log in
        by submitting a comment | please enter your comment | please enter your name | please read our comment
        deine e mail adresse wird nicht veröffentlicht | ihre e mail adresse wird nicht veröffentlicht
        votre adresse e mail ne sera pas publiée | votre adresse de messagerie ne sera pas publiée
        tu dirección de correo electrónico no será publicada | o seu endereço de e mail não será publicado
        il tuo indirizzo email non sarà pubblicato | je e mailadres wordt niet gepubliceerd
        twój adres email nie zostanie opublikowany | ваш адрес email не будет опубликован
    """,
)
_ADDRESS = frozenset({"e-mail", "email", "mail", "address"})
_WANTED = frozenset({"required", "needed", "mandatory", "marked", "starred", "fields", "boxes"})


def cut_comment_forms(draft: Draft) -> None:
    """Marks the lines of a comment form, and the line below them that says what the form wants filled in."""
    form = draft.saying(_FORM, 40)
    draft.mark_all(form, Kind.COMMENT_FORM)
    below = (draft.lines[line.at + 1] for line in form if line.at + 1 < len(draft.lines))
    draft.mark_all([line for line in below if _asks(line)], Kind.COMMENT_FORM)


def _asks(line: Line) -> bool:
    """Whether a line names an address and something that has to be filled in."""
    return (
        line.kind is None and line.size <= 40 and bool(_ADDRESS & line.words) and bool(_WANTED & line.words)
    )


COMMENT_FORM = Rule("comment form", cut_comment_forms)
