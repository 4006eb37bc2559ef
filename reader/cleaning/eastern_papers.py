"""A paper's name alone on its line, in Chinese, Japanese or Korean: `北海日報`, `안개신문`.

Some of those names end in words that also mean “news” or “communication”, as a section or a trade may be
called: they are a paper's only where the article says so elsewhere.
"""

from __future__ import annotations

import re

from reader.cleaning.draft import Draft, Line
from reader.cleaning.patterns import Pattern
from reader.cleaning.phrases import words_in

_LONGEST = 16
"""Such a name has at most so many characters."""

_PAPER = Pattern(
    r"(?P<name>[^\W\d_]{1,8}?)(?:(?:新聞社|新闻社|日報社?|日报社?|晚報|晚报|早報|早报|時報|时报|通信社|通讯社|通訊社|タイムズ"
    r"|新聞(?:オンライン|デジタル|電子版)|日報オンライン|신문|일보|타임스)"
    r"|(?P<paper_or_news>新聞)|(?P<either>新闻|通信|通讯|통신))"
)
_PHRASE = Pattern(".*[的の의]")
"""What such a word belongs to, as “the last” in “the last news”, is no name."""
_TOPICS = words_in(
    """
    国际 國際 国内 國內 体育 體育 社会 社會 财经 財經 热点 熱點 热门 熱門 相关 相關 最新 即时 即時 娱乐 娛樂
    科技 头条 頭條 今日 本地 地方 政治 时政 經濟 经济 滚动 更多 推荐 推薦 图片 圖片 视频 影音 中国 世界 焦点
    焦點 要聞 生活 文化 教育 军事 健康 突发 突發 产业 產業
    오늘의 최신
    """
)
"""What stands before “paper” or “news” in the name of a section, not of an outlet."""
_HIRAGANA = Pattern("[\u3041-\u3096]")


def is_eastern_paper(line: Line, draft: Draft) -> bool:
    """Whether a line is nothing but the name of a paper."""
    text = line.text
    if text.isascii() or len(text) > _LONGEST:
        return False
    paper = _PAPER.fullmatch(text)
    if paper is None or paper["name"] in _TOPICS or _PHRASE.fullmatch(paper["name"]):
        return False
    if paper["either"] or (paper["paper_or_news"] and not _is_japanese(draft)):
        return _is_told(text, draft)
    return True


def _is_japanese(draft: Draft) -> bool:
    """Whether the text is in the one language in which 新聞 means a paper and not the news."""
    return any(_HIRAGANA.search(line.text) for line in draft.unspaced())


def _is_told(name: str, draft: Draft) -> bool:
    """Whether the article has this outlet, or signs so: “(안개항=안개통신)”, “雾港通讯记者李帆”."""
    if name in draft.facts.outlet:
        return True
    signed = re.compile(rf"[=＝©]\s?{name}(?!\w)|{name}\s?(?:記者|记者|기자)")
    return any(signed.search(line.text) for line in draft.unspaced())
