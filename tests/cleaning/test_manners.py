"""What a page wants comments to be like."""

from __future__ import annotations

import pytest

from reader.article.document import RawDocument
from reader.cleaning import lines_of
from reader.cleaning.draft import Draft
from reader.cleaning.manners import MOST, lines_on_manners

STORY = "The ferry stayed in harbour on Monday, said the harbour office of Westhaven, and nobody complained."
WANTED = "We like to hear from you, but please keep comments civil: our moderators read every one of them."


def found_in(*lines: str) -> list[str]:
    """The lines on manners in these lines."""
    draft = Draft.of(RawDocument("", b"", "plain text", lines_of("\n\n".join(lines))))
    draft.index()
    return [line.text for line in lines_on_manners(draft)]


@pytest.mark.parametrize(
    "wanted",
    [
        WANTED,
        "Kommentare werden moderiert; bitte bleiben Sie sachlich und höflich.",
        "Vos commentaires sont soumis à modération et doivent rester courtois.",
        "Sus comentarios son revisados por un moderador y los insultos se borran.",
        "Ваши комментарии проходят проверку модератором, оскорбления удаляются.",
    ],
)
def test_rules_for_comments_are_known_in_many_languages(wanted: str) -> None:
    """By a word for comments and two for how they are to be."""
    assert found_in(STORY, wanted) == [wanted]


@pytest.mark.parametrize(
    "told",
    [
        "The minister made no comment on the respectful letter of the council.",
        "Her comments came after the council had approved the policy on relevant topics.",
        "His offensive comments were met with insults, and the moderator of the meeting left.",
        "“Please keep your comments civil and constructive,” she told the meeting.",
        STORY,
    ],
)
def test_a_sentence_about_somebodys_comments_stays(told: str) -> None:
    """Neither words that any story has, nor one that speaks to nobody, nor a quotation."""
    assert found_in(STORY, told) == []


def test_a_story_about_comments_stays() -> None:
    """Where more than a few lines tell of moderators and their comments, they are what it is about."""
    assert found_in(STORY, *(f"{WANTED} {n}" for n in range(MOST + 1))) == []
