"""Captions, standfirsts and related headlines of a page, saved from a reader that would drop them.

Each is put into the tree as a paragraph with a private sign before its words, before trafilatura
chooses the article's lines; what it leaves out all the same comes back afterwards where it stood.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from reader.article.document import RawLine
from reader.article.text import Kind
from reader.safety import safe_text

if TYPE_CHECKING:
    from lxml.html import HtmlElement

SIGNS = {"\ue0c4": Kind.CAPTION, "\ue0c5": Kind.LINKED_HEADLINE, "\ue0c6": Kind.STANDFIRST}
"""What each sign says of the words behind it; the characters are private, no page uses them."""
_SIGN_OF = {kind: sign for sign, kind in SIGNS.items()}
_ANY_SIGN = re.compile(f"[{''.join(SIGNS)}] ?")
_LONGEST = 800
"""A caption, a standfirst or a headline has at most this many characters."""
_MOST_LINKS = 10
_START = 60
"""A line is known again by so many of its first characters."""
_STANDFIRST = re.compile(
    r"(?:^|[\s_-])(?:standfirst|deck|dek|subtitle|subhead|subheadline|sub-headline|lede|article-lead"
    r"|article-intro|article__intro|teaser-text|chapo|chapeau|entradilla|bajada|vorspann)(?:$|[\s_-])",
    re.IGNORECASE,
)
_RELATED = re.compile(
    r"\W*(?:read more|read also|related(?: articles| stories| news)?|see also|read next|more on this"
    r"|lesen sie auch|mehr zum thema|lire aussi|à lire aussi|lea también|te puede interesar|leggi anche"
    r"|leia também|lees ook|läs också|les også|læs også|lue myös|czytaj też|czytaj także|читайте также)\W*",
    re.IGNORECASE,
)


def save_lines(tree: HtmlElement) -> None:
    """Puts captions, related headlines and the standfirst into the tree as paragraphs with their sign."""
    _save_captions(tree)
    _save_related(tree)
    _save_standfirst(tree)


def without_signs(words: str) -> str:
    """The words without the signs that were put before them."""
    return _ANY_SIGN.sub("", words)


def with_lost(lines: list[RawLine], tree: HtmlElement) -> list[RawLine]:
    """The lines, and what was saved inside the article's element but not chosen, where it stood."""
    there = {(line.hint, line.text) for line in lines}
    places = {line.text[:_START]: at for at, line in reversed(list(enumerate(lines)))}
    waiting: list[RawLine] = []
    added: dict[int, list[RawLine]] = {}
    for element in tree.iter("p", "h2", "h3", "li"):
        text = _words(element)
        if text[:1] in SIGNS:
            line = RawLine(0, safe_text(without_signs(text)), SIGNS[text[0]])
            if (line.hint, line.text) not in there and _is_in_article(element):
                waiting.append(line)
        elif waiting and text[:_START] in places:
            added.setdefault(places[text[:_START]], []).extend(waiting)
            waiting = []
    whole = [line for at, old in enumerate(lines) for line in (*added.get(at, ()), old)]
    return whole + [line for line in waiting if line.hint is Kind.LINKED_HEADLINE]


def _is_in_article(element: HtmlElement) -> bool:
    return any(ancestor.tag in ("article", "main") for ancestor in element.iterancestors())


def _words(element: HtmlElement) -> str:
    return " ".join(element.text_content().split())


def _save_captions(tree: HtmlElement) -> None:
    """Puts every caption behind its figure."""
    for caption in list(tree.iter("figcaption")):
        words = _words(caption)
        figure = next(caption.iterancestors("figure"), caption)
        if 0 < len(words) <= _LONGEST and figure.getparent() is not None:
            _put_behind(figure, [words], Kind.CAPTION)
            caption.drop_tree()


def _save_related(tree: HtmlElement) -> None:
    """Puts the headlines under a heading like “Read more” behind the box they stand in."""
    for heading in list(tree.iter("h2", "h3", "h4", "h5", "h6", "strong", "b")):
        box = heading.getparent()
        if box is None or not _RELATED.fullmatch(heading.text_content()[:_START].strip()):
            continue
        if len(box) == 1:  # the heading has an element to itself
            box = box.getparent()
        if box is None or box.getparent() is None:
            continue
        titles = [title for title in dict.fromkeys(map(_words, box.iter("a"))) if _could_be_headline(title)]
        if 0 < len(titles) <= _MOST_LINKS and len(_words(box)) < 2 * sum(map(len, titles)) + 200:
            _put_behind(box, titles, Kind.LINKED_HEADLINE)
            box.drop_tree()


def _could_be_headline(text: str) -> bool:
    return text.count(" ") > 1 and len(text) <= _LONGEST


def _save_standfirst(tree: HtmlElement) -> None:
    """Puts the sign of a standfirst before the first element whose class calls it one."""
    for element in tree.iter("p", "h2", "h3", "div"):
        if _STANDFIRST.search(element.get("class") or ""):
            words = _words(element)
            if 20 < len(words) <= _LONGEST and element.getparent() is not None:
                _put_behind(element, [words], Kind.STANDFIRST)
                element.drop_tree()
            return


def _put_behind(element: HtmlElement, texts: list[str], kind: Kind) -> None:
    """Adds a paragraph behind an element for each text, with the sign of its kind."""
    for text in reversed(texts):
        paragraph = element.makeelement("p", {})
        paragraph.text = f"{_SIGN_OF[kind]} {text}"
        paragraph.tail, element.tail = element.tail, None
        element.addnext(paragraph)
