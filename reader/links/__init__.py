"""Links: the reasons why two articles belong together, one file each."""

from __future__ import annotations

from collections.abc import Sequence

from reader.article.link import Link, Why
from reader.links.copies import COPIES
from reader.links.hyperlinks import HYPERLINKED
from reader.links.named import NAMED
from reader.links.reason import Digest, Pile, Reason
from reader.links.same_people import SAME_PEOPLE
from reader.links.same_story import SAME_STORY
from reader.links.shared_quotation import SHARED_QUOTATION

REASONS: tuple[Reason, ...] = (NAMED, HYPERLINKED, COPIES, SAME_STORY, SHARED_QUOTATION, SAME_PEOPLE)
"""Every reason, in the order in which they are shown."""


def find_links(digest: Digest, candidates: Sequence[Digest], pile: Pile) -> list[Link]:
    """The links from one article to its candidates, for every reason; what is told is not told again."""
    found = [link for reason in REASONS for link in reason.find(digest, candidates, pile)]
    copies = {link.target for link in found if link.reason == Why.COPY}
    story = copies | {link.target for link in found if link.reason in (Why.SAME_STORY, Why.SAME_WORDS)}
    told = {
        Why.SAME_STORY: copies,
        Why.SAME_WORDS: copies,
        Why.ALIKE: copies,
        Why.FAINT: copies,
        Why.FAINT_WORDS: copies,
        Why.ONE_NAME: copies,
        Why.SHARED_QUOTATION: copies,
        Why.SAME_PEOPLE: story,
    }
    return [link for link in found if link.target not in told.get(Why(link.reason), ())]
