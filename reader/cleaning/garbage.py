"""Lines that no person wrote: rules of signs, pieces of programs, torn bytes.

`window.adQueue = window.adQueue || [];` -> nothing; `* * *` -> nothing.
"""

from __future__ import annotations

import re

from reader.article.text import Kind
from reader.cleaning.draft import Draft
from reader.cleaning.rule import Rule

_CODE = re.compile(
    r"\bfunction\s*\w*\s*\([^)]{0,80}\)\s*\{|\b(?:var|let|const)\s+[\w$]+\s*=|\bwindow\.\w+|\bdocument\.\w+\("
    r"|=>\s*\{|</?(?:script|style|div|iframe|span|noscript)\b|\{\s*[\w-]+\s*:\s*[^{}]{1,80};|@media\b|!important"
    r"|\"@(?:context|type)\"\s*:|\$\(|\.push\(|<!--|-->|data:image/"
)
_CODE_SIGNS = frozenset("{}()<>=;$@!")
LONGEST_WORD = 90


def cut_garbage(draft: Draft) -> None:
    """Marks lines without a word, programs, and runs of torn bytes."""
    for line in draft.open():
        if (
            not line.key
            or not any(map(str.isalnum, line.key))
            or (not _CODE_SIGNS.isdisjoint(line.text) and _CODE.search(line.text[:4000]))
            or ("\ufffd" in line.text and line.text.count("\ufffd") * 4 > len(line.text))
            or (line.size == 1 and len(line.text) > LONGEST_WORD and line.text.isascii())
        ):
            draft.mark(line, Kind.GARBAGE)


GARBAGE = Rule("garbage", cut_garbage)
