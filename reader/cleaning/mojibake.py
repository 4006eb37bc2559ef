"""Text that was decoded wrongly once: the letters come back, nothing else changes.

`The harbourâ€™s cafÃ©` -> `The harbour’s café`; plain quotation marks stay as they are.
"""

from __future__ import annotations

import re

from reader.cleaning.draft import Draft, Line
from reader.cleaning.patterns import Pattern
from reader.cleaning.rule import Rule

_TORN = Pattern(
    "[ÃÅÄ][\x80-\xbfŒœŠšŸŽžƒˆ˜–—‘’‚“”„†‡•…‰‹›€™]|â€|â‚¬|Â[\xa0-\xbf]|ï»¿"
    "|[ÐÑ][\x80-\xbf‚ƒ„…†‡ˆ‰Š‹Œ‘’“”•–—˜™š›œž]|ðŸ"
)
_COULD_BE = Pattern("[ÃÅÄâÂïÐÑð]")
_TORN_END = Pattern(r"â€(?=[\s.,;:!?)\]]|$)")
"""A closing mark whose last byte was lost, as it is no letter in the encoding that was taken for its own."""
_LONE = Pattern("[ÃÅÄ][\x80-\xbfŒœŠšŸŽžƒˆ˜–—‘’‚“”„†‡•…‰‹›€™]")
"""A letter torn in two, of which one alone could be meant so: “Ã…” is “Å”, or a capital and an ellipsis."""
PROOFS = 2
"""So many signs that come back without a doubt tell that the whole text was decoded wrongly."""
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

    before = sum(map(_torn_in, torn))
    for line in torn:
        if len(line.text) <= LONGEST:
            line.text = fix_encoding(_TORN_END.sub(_HOLE, line.text)).replace(_HOLE, "”")
    if before - sum(map(_torn_in, torn)) < PROOFS:
        return
    for line in torn:
        if len(line.text) <= LONGEST:
            line.text = _LONE.sub(_mended, line.text)


def _torn_in(line: Line) -> int:
    """How many torn signs a line shows."""
    return len(_TORN.findall(line.text)) if len(line.text) <= LONGEST else 0


def _mended(torn: re.Match[str]) -> str:
    """The letter that two signs were before they were torn apart; the signs themselves where it is none."""
    raw = b"".join(sign.encode("latin-1" if ord(sign) < 0x100 else "cp1252") for sign in torn[0])
    letter = raw.decode("utf-8", "replace")
    return letter if len(letter) == 1 and letter.isalpha() else torn[0]


MOJIBAKE = Rule("mojibake", repair_mojibake)
