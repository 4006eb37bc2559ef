"""JSON Lines: an article a line as `reader show --json` has it, with its passages; or a passage a line."""

from __future__ import annotations

import json

from reader.article.bookmark import Bookmark
from reader.exporters.exporter import Exporter, Leaf
from reader.exporters.shapes import Shape, bookmark_shape, leaf_shape
from reader.safety import safe_text

_encode = json.JSONEncoder(ensure_ascii=False).encode


def article_line(leaf: Leaf) -> str:
    """One article on one line."""
    return _line(leaf_shape(leaf) | {"passages": [_passage(leaf, one) for one in leaf.passages]})


def passage_lines(leaf: Leaf) -> str:
    """The passages of one article, each on a line."""
    return "".join(_line(_passage(leaf, one)) for one in leaf.passages)


def _passage(leaf: Leaf, bookmark: Bookmark) -> Shape:
    return bookmark_shape(bookmark, leaf.article.metadata.headline, leaf.source)


def _line(value: Shape) -> str:
    """A value as readable JSON; in ASCII where a terminal could obey it, so that not a sign is lost."""
    text = _encode(value)
    return (text if safe_text(text) == text else json.dumps(value).replace("\x7f", "\\u007f")) + "\n"


JSON_LINES = Exporter(
    name="json",
    title="JSON Lines",
    detail="one file, an article a line, with names, cut lines and passages",
    passages_detail="one file, a passage a line",
    suffix=".jsonl",
    article=article_line,
    passages=passage_lines,
    between="",
    together=True,
    whole=True,
)
