"""Page numbers, and counts that stood in a button.

`Page 2 of 5` -> nothing; `- 3 -` -> nothing.
"""

from __future__ import annotations

import re

from reader.article.text import Kind
from reader.cleaning.draft import Draft
from reader.cleaning.patterns import Pattern
from reader.cleaning.rule import Rule

_DIGIT = Pattern(r"\d")
_PAGE = Pattern(
    r"[^\w$€£¥₹₽]{0,4}(?:(?:page|seite|página|pagina|p\.|pág\.|strona|sida|side|страница|стр\.)\s*)?\d{1,4}"
    r"(?:\s*(?:/|of|von|de|di|sur|van|z|из)\s*\d{1,4})?\W{0,4}",
    re.IGNORECASE,
)
_PAGES = Pattern(
    r"(?:\d{1,3}\s+){2,12}(?:\d{1,3}|…|\.\.\.|next|weiter|suivant|siguiente|»|>)?\s*", re.IGNORECASE
)
_COUNT = Pattern(
    r"\W*\d[\d.,]{0,6}\s?k?\s*(?:shares?|views?|likes?|aufrufe|vues|visitas|visualizaciones|partages|diggs?|просмотр\w*)\W*",
    re.I,
)


def cut_page_numbers(draft: Draft) -> None:
    """Marks lines that hold nothing but numbers of pages, or a count of readers."""
    for line in draft.open():
        text = line.text
        if len(text) <= 40 and line.has_figure and _DIGIT.search(text) and _is_number(text):
            draft.mark(line, Kind.PAGE_NUMBER)


def _is_number(text: str) -> bool:
    return bool(_PAGE.fullmatch(text) or _PAGES.fullmatch(text) or _COUNT.fullmatch(text))


PAGE_NUMBER = Rule("page number", cut_page_numbers)
