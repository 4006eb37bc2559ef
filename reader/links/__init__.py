"""Links: the reasons why two articles belong together, one file each."""

from __future__ import annotations

from collections.abc import Sequence

from reader.article.link import Link
from reader.links.copies import COPIES
from reader.links.named import NAMED
from reader.links.reason import Digest, Pile, Reason
from reader.links.same_story import SAME_STORY

REASONS: tuple[Reason, ...] = (NAMED, COPIES, SAME_STORY)
"""Every reason, in the order in which they are shown."""


def find_links(digest: Digest, candidates: Sequence[Digest], pile: Pile) -> list[Link]:
    """The links from one article to its candidates, for every reason. A copy is not told again as a story."""
    found = [link for reason in REASONS for link in reason.find(digest, candidates, pile)]
    copies = {link.target for link in found if link.reason == COPIES.name}
    return [link for link in found if link.reason != SAME_STORY.name or link.target not in copies]
