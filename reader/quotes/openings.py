"""What may stand before a block's own words: a dateline, or the label of a transcript.

`LOWMARK, 12 May – The ferry is back.` -> the reporter's words start at “The”
`MS MARROW: I had the watch.` -> “I had the watch.” is said by Ms Marrow
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from reader.article.annotation import EntityType, Mention
from reader.article.text import Block

_DAY = r"(?:, [^–—\n“”\"„«»]{1,60}?)?"
_AGENCY = r"(?: \([^()\n“”\"„«»]{2,30}\))"
_DATELINE = re.compile(
    rf"[^\W\d_a-zß-öø-ÿ]{{3,}}(?:[ .’'-]{{1,2}}[^\W\d_a-zß-öø-ÿ]+){{0,3}}{_DAY}{_AGENCY}? ?[–—-]{{1,2}} "
    rf"|[^\W\d_a-z]\w{{1,30}}(?: [^\W\d_a-z]\w{{1,30}}){{0,3}}{_DAY}{_AGENCY} ?[–—-]{{1,2}} "
)
_LABEL = re.compile(r"[^\W\d_a-zß-öø-ÿ][^\Wa-zß-öø-ÿ]*(?:[ .’'-]{1,2}[^\Wa-zß-öø-ÿ]+){0,5}(?=: \S)")
_LEAST_LABELS = 2
"""How many labelled lines make a transcript: one may be a headline's."""


def dateline_end(text: str, block: Block) -> int:
    """Where the reporter's words start in a block: behind its dateline, if it has one."""
    found = _DATELINE.match(text, block.start, block.end)
    return found.end() if found else block.start


def transcript_labels(text: str, blocks: Sequence[Block], mentions: Sequence[Mention]) -> dict[int, Mention]:
    """Where a labelled line of a transcript starts -> the person whom its label names."""
    people = {mention.end: mention for mention in mentions if mention.type is EntityType.PERSON}
    found = {}
    for block in blocks:
        label = _LABEL.match(text, block.start, block.end)
        if label is not None and label.end() in people:
            found[block.start] = people[label.end()]
    return found if len(found) >= _LEAST_LABELS else {}
