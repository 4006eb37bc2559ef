"""What may stand before a block's own words: a dateline.

`LOWMARK, 12 May – The ferry is back.` -> the reporter's words start at “The”
"""

from __future__ import annotations

import re

from reader.article.text import Block

_DAY = r"(?:, [^–—\n“”\"„«»]{1,60}?)?"
_AGENCY = r"(?: \([^()\n“”\"„«»]{2,30}\))"
_DATELINE = re.compile(
    rf"[^\W\d_a-zß-öø-ÿ]{{3,}}(?:[ .’'-]{{1,2}}[^\W\d_a-zß-öø-ÿ]+){{0,3}}{_DAY}{_AGENCY}? ?[–—-]{{1,2}} "
    rf"|[^\W\d_a-z]\w{{1,30}}(?: [^\W\d_a-z]\w{{1,30}}){{0,3}}{_DAY}{_AGENCY} ?[–—-]{{1,2}} "
)


def dateline_end(text: str, block: Block) -> int:
    """Where the reporter's words start in a block: behind its dateline, if it has one."""
    found = _DATELINE.match(text, block.start, block.end)
    return found.end() if found else block.start
