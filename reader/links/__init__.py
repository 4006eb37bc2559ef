"""Links: the reasons why two articles belong together, one file each."""

from __future__ import annotations

from collections.abc import Sequence

from reader.article.link import Link, Why
from reader.links.copies import COPIES
from reader.links.named import NAMED
from reader.links.reason import Digest, Pile, Reason
from reader.links.same_story import SAME_STORY
from reader.links.shared_quotation import SHARED_QUOTATION

REASONS: tuple[Reason, ...] = (NAMED, COPIES, SAME_STORY, SHARED_QUOTATION)
"""Every reason, in the order in which they are shown."""


def find_links(digest: Digest, candidates: Sequence[Digest], pile: Pile) -> list[Link]:
    """The links from one article to its candidates, for every reason. A copy is told once."""
    found = [link for reason in REASONS for link in reason.find(digest, candidates, pile)]
    copies = {link.target for link in found if link.reason == COPIES.name}
    weaker = {SAME_STORY.name, Why.ALIKE, SHARED_QUOTATION.name}
    return [link for link in found if link.reason not in weaker or link.target not in copies]
