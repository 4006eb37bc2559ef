"""The contract of an exporter: an article, or the passages marked in it, as text in one format."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from reader.article.annotation import Mention
    from reader.article.bookmark import Bookmark
    from reader.article.text import Article, Hyperlink, Removed


@dataclass(frozen=True, slots=True)
class Leaf:
    """One article with everything that an export may tell of it."""

    id: str
    """Twelve hexadecimal digits."""
    title: str
    """What lists call it: its headline, or else its first words."""
    source: str
    """A path, a path with `#record`, or a URL."""
    words: int
    minutes: int
    article: Article
    tags: tuple[str, ...] = ()
    """The article's own."""
    passages: tuple[Bookmark, ...] = ()
    """What somebody marked in it, in the order of its text."""
    hyperlinks: tuple[Hyperlink, ...] = ()
    """The pages that its text links to."""
    mentions: tuple[Mention, ...] = ()
    """Only for an exporter that is `whole`."""
    removed: tuple[Removed, ...] = ()
    """Only for an exporter that is `whole`."""

    @property
    def address(self) -> str:
        """Where it can be read: its address, or else where it came from."""
        return self.article.metadata.url or self.source


@dataclass(frozen=True, slots=True)
class Exporter:
    """One export format."""

    name: str
    """What stands behind `--as`."""
    title: str
    """What people call it inside a sentence."""
    detail: str
    """What comes of articles, in one line for a menu."""
    passages_detail: str
    """What comes of passages alone."""
    suffix: str
    """How the names of its files end, with the dot."""
    article: Callable[[Leaf], str]
    """One article, its passages behind it; ends with a line feed."""
    passages: Callable[[Leaf], str]
    """The passages of one article, with what says where they stand; ends with a line feed."""
    between: str
    """What stands between two articles in one text."""
    together: bool = False
    """Whether several articles go into one file."""
    whole: bool = False
    """Whether it tells of names and of cut lines, too."""
