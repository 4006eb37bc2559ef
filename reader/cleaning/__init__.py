"""Cleaning: a RawDocument's lines, each given its kind by a rule, become an Article."""

from __future__ import annotations

from reader.article.document import RawDocument, RawLine
from reader.article.text import BODY_KINDS, Article
from reader.cleaning.assembly import assemble
from reader.cleaning.caption import CAPTION
from reader.cleaning.comment_form import COMMENT_FORM
from reader.cleaning.draft import Draft
from reader.cleaning.headline import HEADLINE
from reader.cleaning.linked_headline import LINKED_HEADLINE
from reader.cleaning.newsletter import NEWSLETTER
from reader.cleaning.rule import Rule
from reader.cleaning.section import SECTION
from reader.cleaning.shortcode import SHORTCODE
from reader.cleaning.signature import SIGNATURE
from reader.cleaning.standfirst import STANDFIRST
from reader.cleaning.template import TEMPLATE
from reader.cleaning.video import VIDEO
from reader.safety import safe_text

RULES: tuple[Rule, ...] = (
    TEMPLATE,
    SHORTCODE,
    LINKED_HEADLINE,
    HEADLINE,
    VIDEO,
    CAPTION,
    COMMENT_FORM,
    NEWSLETTER,
    SECTION,
    SIGNATURE,
    STANDFIRST,
)
"""Every rule, in the order in which they look at the draft: the first to know a line decides."""

NOTHING_LEFT = "No line looked like an article, so the raw text is shown"


def clean(document: RawDocument) -> Article:
    """The article in `document`: its text, what is known about it, and every line that was cut."""
    draft = Draft.of(document)
    draft.index()
    for rule in RULES:
        draft.rule = rule.name
        rule.apply(draft)
    if not any(line.kind is None or line.kind in BODY_KINDS for line in draft.lines):
        _keep_everything(draft)
    return assemble(draft)


def _keep_everything(draft: Draft) -> None:
    """Takes every verdict back: where no line would be left, all of them are shown."""
    for line in draft.lines:
        line.kind, line.rule = None, ""
    draft.linked.clear()
    draft.headline = None
    if draft.lines:
        draft.notes.append(NOTHING_LEFT)


def lines_of(text: str) -> tuple[RawLine, ...]:
    """The lines of a text without markup; blank ones are left out and told by `RawLine.gap`."""
    lines: list[RawLine] = []
    gap = True
    for number, line in enumerate(safe_text(text).split("\n"), 1):
        if line and not line.isspace():
            lines.append(RawLine(number, line.rstrip(), None, gap))
            gap = False
        else:
            gap = True
    return tuple(lines)


def clean_text(raw: str) -> str:
    """The body of the article in a text without markup."""
    return clean(RawDocument("", b"", "plain text", lines_of(raw))).body()
