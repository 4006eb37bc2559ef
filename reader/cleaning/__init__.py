"""Cleaning: a RawDocument's lines, each given its kind by a rule, become an Article."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from reader.article.choices import NOTHING_CHOSEN, Choices
from reader.article.document import RawDocument, RawLine
from reader.article.text import BODY_KINDS, Article, Kind, Metadata
from reader.cleaning.advertisement import ADVERTISEMENT
from reader.cleaning.assembly import assemble
from reader.cleaning.author_bio import AUTHOR_BIO
from reader.cleaning.byline import BYLINE
from reader.cleaning.caption import CAPTION
from reader.cleaning.choosing import Choosing, decided
from reader.cleaning.comment_form import COMMENT_FORM
from reader.cleaning.cookie_notice import COOKIE_NOTICE
from reader.cleaning.copyright import COPYRIGHT
from reader.cleaning.correction import CORRECTION
from reader.cleaning.dateline import DATELINE
from reader.cleaning.day import find_day
from reader.cleaning.draft import Draft
from reader.cleaning.duplicate import DUPLICATE
from reader.cleaning.endless import ENDLESS
from reader.cleaning.garbage import GARBAGE
from reader.cleaning.headline import HEADLINE
from reader.cleaning.linked_headline import LINKED_HEADLINE
from reader.cleaning.listing import LISTING
from reader.cleaning.live_blog import LIVE_BLOG
from reader.cleaning.mojibake import MOJIBAKE
from reader.cleaning.navigation import NAVIGATION
from reader.cleaning.newsletter import NEWSLETTER
from reader.cleaning.outside import put_outside
from reader.cleaning.page_number import PAGE_NUMBER
from reader.cleaning.prose import PROSE
from reader.cleaning.renaming import name_truly
from reader.cleaning.rule import Rule
from reader.cleaning.section import SECTION
from reader.cleaning.share_row import SHARE_ROW
from reader.cleaning.shortcode import SHORTCODE
from reader.cleaning.shredded import SHREDDED
from reader.cleaning.signature import SIGNATURE
from reader.cleaning.spaces import SPACES
from reader.cleaning.standfirst import STANDFIRST
from reader.cleaning.structure import STRUCTURE
from reader.cleaning.teaser import TEASER
from reader.cleaning.template import TEMPLATE
from reader.cleaning.video import VIDEO
from reader.safety import safe_text

REPAIRS: tuple[Rule, ...] = (
    MOJIBAKE,
    SPACES,
    SHREDDED,
    ENDLESS,
)
"""The rules that mend the lines before any of them is judged; no word changes."""

RULES: tuple[Rule, ...] = (
    TEMPLATE,
    SHORTCODE,
    GARBAGE,
    LINKED_HEADLINE,
    HEADLINE,
    VIDEO,
    CAPTION,
    PAGE_NUMBER,
    COMMENT_FORM,
    NEWSLETTER,
    COOKIE_NOTICE,
    SHARE_ROW,
    ADVERTISEMENT,
    LIVE_BLOG,
    DATELINE,
    BYLINE,
    TEASER,
    NAVIGATION,
    AUTHOR_BIO,
    SIGNATURE,
    COPYRIGHT,
    LISTING,
    SECTION,
    CORRECTION,
    DUPLICATE,
    STANDFIRST,
    PROSE,
    STRUCTURE,
)
"""The rules that give lines their kind, in the order in which they look: the first to know a line decides."""

NOTHING_LEFT = "No article was found; this is the raw text"


Recall = Callable[[Metadata], Choices]
"""Whom to ask for the choices about an article when it is known what source it is of."""


def clean(document: RawDocument, choices: Choices | Recall = NOTHING_CHOSEN) -> Article:
    """The article in `document`: its text, what is known about it, and every line that was cut.

    `choices` are what a person decided about its lines and its source: they have the last word.
    """
    if isinstance(choices, Choices):
        return assemble(decided(_judged(document, choices.repairs), choices))
    draft = _judged(document, repairs=True)
    return assemble(decided(draft, choices(draft.facts)))


def choosing(document: RawDocument, *, repairs: bool = True) -> Choosing:
    """The lines of `document` with the verdicts of the rules, for a person to choose among."""
    return Choosing(_judged(document, repairs))


def _judged(document: RawDocument, repairs: bool) -> Draft:
    """The draft of `document` when every line has the kind that the rules give it."""
    draft = Draft.of(document)
    for rule in REPAIRS if repairs else ():
        rule.apply(draft)
    draft.index()
    for rule in RULES:
        draft.rule = rule.name
        rule.apply(draft)
    if not any(line.kind is None or line.kind in BODY_KINDS for line in draft.lines):
        _keep_everything(draft)
    find_day(draft)
    name_truly(draft)
    put_outside(draft, document.dropped)
    return draft


def _keep_everything(draft: Draft) -> None:
    """Takes every verdict back but the headline: where no line would be left, all of them are shown."""
    below = [line for line in draft.lines if line is not draft.headline]
    if not below or draft.is_guess:
        draft.facts, below = replace(draft.facts, headline=""), draft.lines
    for line in below:
        line.kind, line.rule = Kind.PARAGRAPH, ""
    if below is draft.lines:
        draft.headline = None
    draft.linked.clear()
    if draft.lines:
        draft.notes.append(NOTHING_LEFT)


def lines_of(text: str) -> tuple[RawLine, ...]:
    """The lines of a text without markup; blank ones are left out and told by `RawLine.gap`."""
    lines: list[RawLine] = []
    gap = True
    for number, line in enumerate(safe_text(text).split("\n"), 1):
        blank = not line or line.isspace()
        if not blank:
            lines.append(RawLine(number, line.rstrip(), None, gap))
        gap = blank
    return tuple(lines)


def clean_text(raw: str) -> str:
    """The body of the article in a text without markup."""
    return clean(RawDocument("", b"", "plain text", lines_of(raw))).body()
