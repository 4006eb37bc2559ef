"""Which lone lines are a paper's name, in Chinese, Japanese and Korean."""

from __future__ import annotations

import pytest

from reader.article.document import RawDocument
from reader.cleaning import lines_of
from reader.cleaning.draft import Draft
from reader.cleaning.eastern_papers import is_eastern_paper

CHINESE = "雾港的渡轮今天停航，十二艘渔船留在港内。"
JAPANESE = "渡し船は月曜日、霧港にとどまった。"
KOREAN = "배는 월요일 안개항에 머물렀다."


def names_paper(name: str, *others: str) -> bool:
    """Whether `name` is taken for a paper's beside some other lines."""
    draft = Draft.of(RawDocument("x", b"", "plain text", lines_of("\n\n".join((name, *others)))))
    draft.index()
    return is_eastern_paper(draft.lines[0], draft)


@pytest.mark.parametrize("name", ["霧港日報", "雾港晚报", "安雾通讯社", "안개신문", "안개일보"])
def test_a_paper_is_known_by_the_end_of_its_name(name: str) -> None:
    """By words that mean nothing but a paper or an agency."""
    assert names_paper(name, CHINESE)


@pytest.mark.parametrize(
    "name",
    [
        "新聞",
        "国际新闻",
        "最后的日报",
        "最後の新聞",
        "霧港で新聞を読む人が増えた新聞",
        "Northern Post",
        "",
    ],
)
def test_a_section_a_phrase_and_a_sentence_are_no_paper(name: str) -> None:
    """What stands before the word is a topic, belongs to something, or is much too long."""
    assert not names_paper(name, JAPANESE)


@pytest.mark.parametrize("name", ["海底通信", "星链通信", "码头新闻", "渡船通讯", "해저통신"])
def test_a_word_that_means_news_or_communication_too_is_no_paper_by_itself(name: str) -> None:
    """A line of the story may be called so, even where the story speaks of nothing else."""
    assert not names_paper(name, CHINESE, f"镇上谈论{name}。", f"雾港的新网络（{name}）")


def test_it_is_one_where_the_article_signs_with_it() -> None:
    """As agencies and reporters do, or where the outlet is known."""
    assert names_paper("안개통신", f"(안개항=안개통신) {KOREAN}")
    assert names_paper("雾港新闻", f"雾港新闻记者李帆报道：{CHINESE}")
    draft = Draft.of(RawDocument("x", b"", "plain text", lines_of(f"雾港新闻\n\n{CHINESE}")))
    draft.index()
    draft.learn(outlet="雾港新闻网")
    assert is_eastern_paper(draft.lines[0], draft)


def test_the_japanese_word_for_a_paper_is_the_chinese_one_for_news() -> None:
    """So it depends on the language of the text."""
    assert names_paper("霧港新聞", JAPANESE)
    assert not names_paper("碼頭新聞", "霧港的渡輪今天停航，十二艘漁船留在港內。")
