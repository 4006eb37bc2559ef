"""Speakers that nobody can ring up: “the permit said”, “a survey found”. Their words have no speaker.

`the leaked report says` -> a document; `Ilse Marrow’s letter`, `the Coastal Survey` -> none
"""

# ruff: noqa: SIM905 (a table of words reads better as words)

from __future__ import annotations

import re

SAYS_IT = "a document says it"
"""How the words of a document were found."""

_DOCUMENTS = frozenset(
    """
report reports statement statements letter letters permit permits law laws ruling rulings survey surveys
study studies certificate certificates document documents article articles book books bill act treaty
agreement contract contracts rule rules constitution charter motion resolution petition complaint
lawsuit suit indictment affidavit filing filings memo memos memorandum note notes notice notices sign
signs banner banners placard placards plaque inscription email emails e-mail e-mails tweet tweets poll
polls census data figures statistics test tests analysis analyses evidence findings research review
audit assessment forecast minutes records record log file files transcript transcripts verdict judgment
judgement decree order warrant clause paragraph section editorial column guidelines guidance policy
tape table tables chart charts graph map minute numbers standard standards
manual handbook leaflet brochure headline headlines caption slogan label advertisement ad paper draft
version manifest logbook timetable licence licences bulletin
""".split()
)
_OWNED = re.compile(r"[’']s?$")
_FIELD = re.compile(
    r",| (?:of|for|in|at|from|on|to|by|about|that|which|with|into|published|released|issued)\b"
)


def is_document(name: str) -> bool:
    """Whether the head of a noun phrase is something written, or a finding, and nobody’s by name."""
    head = _FIELD.split(name, maxsplit=1)[0].split()
    if not head or any(word[0].isupper() for word in head[1:]) or _OWNED.search(head[0]):
        return False
    return head[-1].lower() in _DOCUMENTS
