"""Own words: lines as they stand in an article, by the words that name them in a decision.

`leave a comment` -> “Leave a comment!”, where that line is in the article or among what was cut from it.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import replace

from reader.article.choices import Decision, LineDecision, words_of
from reader.article.text import Article, Removed


def own_words(article: Article | None, removed: Iterable[Removed]) -> dict[str, str]:
    """The lines of an article and those cut from it, by what `words_of` makes of each."""
    lines = [cut.text for cut in removed]
    if article is not None:
        lines += [article.text[block.start : block.end] for block in article.blocks]
    return {words_of(line): line for line in reversed(lines)}


def worded(decision: Decision, known: Mapping[str, str]) -> Decision:
    """A decision to be shown: a line that is known in its own words, one that is gone as it is named."""
    if not isinstance(decision, LineDecision):
        return decision
    line = decision.line
    return replace(decision, line=line._replace(words=known.get(line.words, line.words)))
