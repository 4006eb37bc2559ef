"""Broken marks: where a quotation ends, or begins, that lacks one of its marks.

`“We wait in hope.” every day. We will sail.”` -> one run, to the last mark (stray close)
`“a real, He said the talks went on` -> `“a real,` (unclosed: it ends before the sentence that was glued on)
`We will sail,” she said` -> `We will sail,”` (missing open)
"""

from __future__ import annotations

import re

from reader.quotes.cues import FOREIGN, PHRASAL, SPEECH

_NAME = r"[A-Z][\w’'-]+(?: [A-Z][\w’'.-]+){0,3}"
_NOUN = r"(?:The|A|An|One|Mr\.?|Mrs\.?|Ms\.?) [\w’'-]+(?: [\w’'-]+){0,2}?"
_SUBJECT = rf"(?!I |We |You )(?:[Hh]e|[Ss]he|[Tt]hey|[Ii]t|{_NOUN}|{_NAME})"
_GLUED = re.compile(
    rf"(?P<stop>[.!?…,;:—–-]) ?{_SUBJECT}(?: (?:also|then|later|has|had|[a-z]+ly))? (?P<cue>[a-z]+)\b"
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
_INVERTED = re.compile(
    rf"(?P<stop>[.!?…,—–-]) ?(?:a |ha |ont |han )?(?P<cue>[^\W\dA-Z_]+) "
    rf"(?:(?:the|le|la|der|die|el) [\w’'-]+|[hs]he|they|(?:[a-z][\w’'-]+ ){{0,3}}{_NAME})\b"
)
"""The reporter's words behind marks that were never closed: “…, said Ilse Marrow”."""

_LED = re.compile(rf"{_SUBJECT}(?: (?:also|then|later|[a-z]+ly))? (?P<cue>[a-z]+) (?:that )?")
"""The reporter's words in front of speech whose mark is missing: “Ilse Marrow said that …”."""

_WORD = re.compile(r"[a-z]+")
_SENTENCE = re.compile(r"(?<=[.!?])\s+(?=[A-Z“\"])")
_INTRODUCTION = re.compile(r"[,:] (?=[A-Z])")
_BEFORE = 60
"""How many characters before a colon its cue may stand."""


def end_of_unclosed(text: str, start: int, limit: int) -> int:
    """Where speech that opened at `start` and was never closed ends: before the sentence glued on."""
    for match in _GLUED.finditer(text, start, limit):
        cue = match.group("cue")
        if cue in _PLAIN or (cue in PHRASAL and text.startswith(PHRASAL[cue], match.end() + 1)):
            limit = match.start("stop") + (match.group("stop") in ".!?…,")
            break
    for match in _INVERTED.finditer(text, start, limit):
        if match.group("cue") in _PLAIN or match.group("cue") in FOREIGN:
            return match.start("stop") + (match.group("stop") in ".!?…,")
    while limit > start and text[limit - 1].isspace():
        limit -= 1
    return limit


def continues_speech(text: str, start: int, end: int) -> bool:
    """Whether the words between two closing marks are still speech: no cue stands in their first sentence."""
    between = text[start:end]
    if not between.strip():
        return False
    first = _SENTENCE.split(between, maxsplit=1)[0]
    return not _has_cue(first)


def start_of_unopened(text: str, start: int, end: int) -> int:
    """Where speech begins whose opening mark is missing: behind the reporter's last words before it."""
    begin = _behind_reporter(text, start, end)
    led = _LED.match(text, begin, end)
    return led.end() if led and led.group("cue") in _PLAIN else begin


def _behind_reporter(text: str, start: int, end: int) -> int:
    """Where the first sentence starts behind the reporter's last, or behind what introduces speech."""
    words = text[start:end]
    colons = _INTRODUCTION.finditer(words)
    introduced = [m.end() for m in colons if _has_cue(words[max(0, m.start() - _BEFORE) : m.start()])]
    if introduced:
        return start + introduced[-1]
    for stop in _SENTENCE.finditer(words):
        if _has_cue(words[: stop.start()]):
            return start + stop.end()
    return start + len(words) - len(words.lstrip())


def _has_cue(words: str) -> bool:
    return any(word in SPEECH for word in _WORD.findall(words))
