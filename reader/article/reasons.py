"""Reasons: why a rule takes a line for what it takes it, in words for the person who looks at what was cut.

The rule `share row` -> “asks to pass the article on”.
"""

from __future__ import annotations

from reader.article.text import Kind, Removed

BY_HAND = "by hand"
"""What `Removed.rule` says of a line that a person cut."""

RECURS = "recurs"
"""What it says of a line that the source prints again and again."""

PAGE = "page"
"""What it says of a line that the markup of its page sets apart from the article."""

REASONS = {
    "template": "holds a template that was never filled in",
    "shortcode": "is a code of the publishing system",
    "garbage": "was not written by a person",
    "linked headline": "names another article",
    "headline": "says what the article is called",
    "video": "labels pictures, sound or a film not shown here",
    "caption": "says what a picture shows or who took it",
    "page number": "only counts something on the page",
    "comment form": "belongs to the form for comments",
    "newsletter": "asks to subscribe, to sign in or to give money",
    "cookie notice": "asks to agree to cookies",
    "share row": "asks to pass the article on or to follow",
    "advertisement": "advertises something or labels an advertisement",
    "teaser": "leads to another story",
    "listing": "stands in a list of other stories",
    "navigation": "leads around the site",
    "live blog": "says when an entry was written",
    "dateline": "says when or where it was written",
    "byline": "says who wrote it",
    "author bio": "tells about the author",
    "signature": "is the name of the outlet",
    "copyright": "says who has the rights",
    "section": "is the name of a section of the site",
    "correction": "corrects the article",
    "duplicate": "stands in the article twice",
    "standfirst": "sums the article up",
    "prose": "does not read like a part of the story",
    "structure": "has the look of such a line",
    RECURS: "recurs in other articles of this source",
    PAGE: "stands outside the article on its page",
    BY_HAND: "you cut it",
}
"""A sentence's rest for every rule by its name; what is cut is its subject: “This line …”."""


AREAS = {
    Kind.COMMENT_FORM: "stands among the comments on its page",
    Kind.NEWSLETTER: "stands where its page asks to subscribe or sign in",
    Kind.COOKIE_NOTICE: "stands where its page asks about cookies",
    Kind.SHARE_ROW: "stands where its page asks to pass it on",
    Kind.ADVERTISEMENT: "stands in a place for advertisements",
    Kind.BYLINE: "stands where its page names the author",
    Kind.AUTHOR_BIO: "stands where its page tells about the author",
    Kind.DUPLICATE: "stands in the article, too",
}
"""The same for lines outside the article, where the part of the page that they stand in tells more."""


def why(line: Removed) -> str:
    """Why a line was cut: what its rule knows of that very line, else what the rule stands for."""
    area = AREAS.get(line.kind, "") if line.rule == PAGE else ""
    return line.detail or area or REASONS.get(line.rule, f"was taken for {line.kind}")
