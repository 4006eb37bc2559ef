"""Cleaning: a RawDocument's lines, each given its kind by a rule, become an Article."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from reader.article.choices import NOTHING_CHOSEN, Choices, LineName
from reader.article.document import RawDocument, RawLine
from reader.article.text import BODY_KINDS, Article, Kind, Metadata
from reader.cleaning.advertisement import ADVERTISEMENT
from reader.cleaning.assembly import assemble, places_of
from reader.cleaning.author_bio import AUTHOR_BIO
from reader.cleaning.byline import BYLINE
from reader.cleaning.caption import CAPTION
from reader.cleaning.choosing import can_be_cut, choose, name_lines
from reader.cleaning.comment_form import COMMENT_FORM
from reader.cleaning.cookie_notice import COOKIE_NOTICE
from reader.cleaning.copyright import COPYRIGHT
from reader.cleaning.correction import CORRECTION
from reader.cleaning.dateline import DATELINE
from reader.cleaning.draft import Draft
from reader.cleaning.duplicate import DUPLICATE
from reader.cleaning.endless import ENDLESS
from reader.cleaning.facts import settled
from reader.cleaning.garbage import GARBAGE
from reader.cleaning.headline import HEADLINE
from reader.cleaning.linked_headline import LINKED_HEADLINE
from reader.cleaning.live_blog import LIVE_BLOG
from reader.cleaning.mojibake import MOJIBAKE
from reader.cleaning.navigation import NAVIGATION
from reader.cleaning.newsletter import NEWSLETTER
from reader.cleaning.outside import put_outside
from reader.cleaning.page_number import PAGE_NUMBER
from reader.cleaning.prose import PROSE
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
    return assemble(_decided(document, choices))


def name_cuts(document: RawDocument, choices: Choices = NOTHING_CHOSEN) -> dict[tuple[int, str], LineName]:
    """By what name a choice knows each raw line of `document`, by `Removed.line` and `Removed.text`."""
    named = name_lines(_decided(document, choices).lines)
    return {(part.number, part.text): name for name, line in named.items() for part in line.parts}


def name_blocks(document: RawDocument, choices: Choices = NOTHING_CHOSEN) -> dict[int, LineName]:
    """By what name a choice knows each block of the article in `document`, by `Block.start`."""
    draft = _decided(document, choices)
    places = places_of(draft)
    return {places[line]: name for name, line in name_lines(draft.lines).items() if can_be_cut(line)}


def _decided(document: RawDocument, choices: Choices | Recall) -> Draft:
    """The draft of `document` when every line has its kind."""
    draft = Draft.of(document)
    for rule in REPAIRS if not isinstance(choices, Choices) or choices.repairs else ():
        rule.apply(draft)
    draft.index()
    for rule in RULES:
        draft.rule = rule.name
        rule.apply(draft)
    if not any(line.kind is None or line.kind in BODY_KINDS for line in draft.lines):
        _keep_everything(draft)
    put_outside(draft, document.dropped)
    if not isinstance(choices, Choices):
        choices = choices(draft.facts)
    if choices is not NOTHING_CHOSEN:
        choose(draft, choices)
    draft.facts = settled(draft.facts, " ".join(line.text for line in draft.lines if line.kind in BODY_KINDS))
    return draft


def _keep_everything(draft: Draft) -> None:
    """Takes every verdict back but the headline: where no line would be left, all of them are shown."""
    below = [line for line in draft.lines if line is not draft.headline]
    if not below:
        draft.facts, below = replace(draft.facts, headline=""), draft.lines
    for line in below:
        line.kind, line.rule = Kind.PARAGRAPH, ""
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
