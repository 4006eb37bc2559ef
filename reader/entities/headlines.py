"""Lines whose capitals say little: headlines in title case or all capitals; and the credits of captions."""

from __future__ import annotations

import re

from reader.article.text import Block, Kind

_WORD = re.compile(r"[^\W\d_][\w’'-]*")
_CREDIT = re.compile(
    r"(?:\b(?:Photo|Photograph|Photography|Image|Picture|Credit|Illustration|Foto)s?(?: by)?:|©|\bGetty\b|/Reuters)"
)


def is_title_case(line: str) -> bool:
    """Whether most words of a line that are not small are written with a capital."""
    long = [word for word in _WORD.findall(line) if len(word) > 3]
    return len(long) > 2 and sum(word[0].isupper() for word in long) > 0.7 * len(long)


def without_credit(text: str, block: Block) -> int:
    """Where a block's words end: before the credit, in a caption; credits carry no names."""
    if block.kind is not Kind.CAPTION:
        return block.end
    credit = _CREDIT.search(text, block.start, block.end)
    return credit.start() if credit else block.end
