"""Text that was decoded wrongly once: the letters come back, nothing else changes.

`The harbourâ€™s cafÃ©` -> `The harbour’s café`; plain quotation marks stay as they are.
"""

from __future__ import annotations

from reader.cleaning.draft import Draft
from reader.cleaning.patterns import Pattern
from reader.cleaning.rule import Rule

_TORN = Pattern(
    "[ÃÅÄ][\x80-\xbfŒœŠšŸŽžƒˆ˜–—‘’‚“”„†‡•…‰‹›€™]|â€|â‚¬|Â[\xa0-\xbf]|ï»¿"
    "|[ÐÑ][\x80-\xbf‚ƒ„…†‡ˆ‰Š‹Œ‘’“”•–—˜™š›œž]|ðŸ"
)
_COULD_BE = Pattern("[ÃÅÄâÂïÐÑð]")
_TORN_END = Pattern(r"â€(?=[\s.,;:!?)\]]|$)")
"""A closing mark whose last byte was lost, as it is no letter in the encoding that was taken for its own."""
_HOLE = "\x1a"
LONGEST = 20_000
"""Lines with more characters are left as they are."""


def repair_mojibake(draft: Draft) -> None:
    """Repairs the lines that show the marks of a wrong decoding."""
    foreign = [line for line in draft.lines if not line.text.isascii()]
    torn = [line for line in foreign if _COULD_BE.search(line.text) and _TORN.search(line.text)]
    if not torn:
        return
    from ftfy import fix_encoding  # slow to load, and seldom needed

    for line in torn:
        if len(line.text) <= LONGEST:
            line.text = fix_encoding(_TORN_END.sub(_HOLE, line.text)).replace(_HOLE, "”")


MOJIBAKE = Rule("mojibake", repair_mojibake)
