"""Broken marks: where a quotation ends, or begins, that lacks one of its marks.

`“We wait in hope.” every day. We will sail.”` -> one run to the last mark; `“a real, He said the talks` ->
the run ends before “He said”.
"""

from __future__ import annotations

import re

from reader.quotes.cues import PHRASAL, SPEECH

_SUBJECT = r"(?:(?!I |We |You )(?:[Hh]e|[Ss]he|[Tt]hey|[Ii]t|(?:The|A|An|One|Mr\.?|Mrs\.?|Ms\.?) [\w’'-]+(?: [\w’'-]+){0,2}?|[A-Z][\w’'-]+(?: [A-Z][\w’'.-]+){0,3}))"
_GLUED = re.compile(
    rf"(?P<stop>[.!?…,;:—–-]) ?(?P<rest>{_SUBJECT}(?: (?:also|then|later|has|had|[a-z]+ly))? (?P<cue>[a-z]+)\b)"
)
_PLAIN = frozenset(
    {
        "said",
        "says",
        "added",
        "adds",
        "told",
        "wrote",
        "asked",
        "replied",
        "warned",
        "argued",
        "explained",
        "insisted",
    }
)
_WORD = re.compile(r"[a-z]+")
_SENTENCE = re.compile(r"(?<=[.!?])\s+(?=[A-Z“\"])")


def end_of_unclosed(text: str, start: int, limit: int) -> int:
    """Where speech that was opened before `start` and never closed ends: before the reporter's glued-on sentence."""
    for match in _GLUED.finditer(text, start, limit):
        cue = match.group("cue")
        if cue in _PLAIN or (cue in PHRASAL and text.startswith(PHRASAL[cue], match.end() + 1)):
            stop = match.start("stop")
            return stop + (match.group("stop") in ".!?…,")
    while limit > start and text[limit - 1].isspace():
        limit -= 1
    return limit


def continues_speech(text: str, start: int, end: int) -> bool:
    """Whether the words between a closing mark and a second one are still speech: no subject with a cue opens them."""
    between = text[start:end]
    if not between.strip():
        return False
    first = _SENTENCE.split(between, maxsplit=1)[0]
    return not any(word in SPEECH for word in _WORD.findall(first))


def start_of_unopened(text: str, start: int, end: int) -> int:
    """Where speech begins whose opening mark is missing: after the reporter's last words before it."""
    words = text[start:end]
    found = None
    for match in re.finditer(r"[,:] (?=[A-Z])", words):
        before = _WORD.findall(words[max(0, match.start() - 60) : match.start()])
        if any(word in SPEECH for word in before[-6:]):
            found = match
    if found is not None:
        return start + found.end()
    for piece in _SENTENCE.finditer(words):
        head = words[: piece.start()]
        if any(word in SPEECH for word in _WORD.findall(head)):
            return start + piece.end()
    while start < end and text[start].isspace():
        start += 1
    return start
