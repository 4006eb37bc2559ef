"""What a noun phrase says by itself: its title, whether it can speak, whether it means several.

“the Turkish health minister” -> “turkish health minister”, “health minister”, “minister”
"""

from __future__ import annotations

import re

_ARTICLE = re.compile(r"^(?:the|an?|this|that)\s+", re.IGNORECASE)
_OWNER = re.compile(r"^(?:his|her|their|its)\s+", re.IGNORECASE)
_SPACES = re.compile(r"\s+")
_TITLE = re.compile(r"(?:[\w’'-]+\s){1,4}$")
_APPOSITION = re.compile(
    r", (?:who (?:is|was) )?(?:(?:the|an?|its|their|his|her) )?([\w’'-]+(?: [\w’'-]+){0,3})"
)
_OF = re.compile(r" (?:of|for|in|at|from|who|and|to|with|on)\b")


def is_plural(name: str) -> bool:
    """Whether a name is spoken of as “they”: a number of people, or a word that ends as several do."""
    if _NUMBER.match(name):
        return True
    head = _BELONGING.split(name, maxsplit=1)[0]
    return head.endswith(("s", "people", "men", "women", "police")) and not head.endswith(("'s", "’s"))


_BELONGING = re.compile(r" (?:in|of|for|from|at|with)\b")
_NUMBER = re.compile(r"(?:\d+|two|three|four|five|six|seven|eight|nine|ten|both|many|several|some) ", re.I)
_ORDINAL = re.compile(
    r"(?:the )?(?:\d+(?:st|nd|rd|th)|(?:\w+-)?(?:third|fourth|fifth|sixth|seventh|eighth|ninth|tenth)"
    r"|\w+(?:teenth|tieth))",
    re.IGNORECASE,
)
_OPEN_ENDED = frozenset(
    "of for from in at with to by near about against than as and or what which who".split()  # noqa: SIM905
)
"""Words that no phrase ends in."""


def can_speak(words: str) -> bool:
    """Whether a phrase without a name is one: no bare number or ordinal, and it ends in no small word."""
    last = words.rpartition(" ")[2].lower()
    return last not in _OPEN_ENDED and not words.isdigit() and not _ORDINAL.fullmatch(words)


def speaking_name(words: str) -> str:
    """A noun phrase as a speaker's name: without its article, with a capital."""
    words = _SPACES.sub(" ", _ARTICLE.sub("", words)).strip()
    return words[:1].upper() + words[1:]


def roles(before: str, after: str) -> set[str]:
    """The titles that stand before a name, and the one that follows it behind a comma."""
    title, behind = _TITLE.search(before), _APPOSITION.match(after)
    found = _tails(title.group().lower().split()) if title else set()
    return found | _tails(_OF.split(behind.group(1))[0].lower().split()) if behind else found


def _tails(words: list[str]) -> set[str]:
    """“turkish health minister” -> itself, “health minister”, “minister”."""
    return {" ".join(words[i:]) for i in range(len(words))}


def role_of(words: str) -> str:
    """“his  Foreign Minister” -> “foreign minister”."""
    return _SPACES.sub(" ", _OWNER.sub("", _ARTICLE.sub("", words))).lower()
