"""The one door for foreign text: nothing reaches a screen, a file name or a terminal without it.

Before -> after: `"a\\x1b[31mb\\u202ec"` -> `"a[31mbc"`.
"""

from __future__ import annotations

import re
import unicodedata

_FORBIDDEN = re.compile(
    "["
    "\x00-\x08\x0b-\x1f\x7f"  # C0 controls but tab and line feed, and DEL
    "\x80-\x9f"  # C1 controls: some terminals obey them
    "\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069"  # bidi controls: they reorder what is shown
    "\u2028\u2029"  # separators that some programs break lines at
    "\ufeff\ufff9-\ufffb\ufffe\uffff"  # byte order mark, interlinear anchors, non-characters
    "\U000e0000-\U000e007f"  # tags: invisible text
    "\ud800-\udfff"  # halves of surrogate pairs: no terminal can be sent them
    "]"
)
_CONTROL = re.compile("[\x80-\x9f]")
_WINDOWS = "€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ"
"""What one of the bytes 0x80 to 0x9f stands for on Windows."""
_BYTES = {ord(sign): sign.encode("cp1252")[0] for sign in _WINDOWS}
_AFTER = f"[\x80-\xbf{_WINDOWS}]"
_TORN = re.compile(f"[\xc2-\xdf]{_AFTER}|[\xe0-\xef]{_AFTER}{{2}}|[\xf0-\xf4]{_AFTER}{{3}}")
"""One character of UTF-8 whose bytes were each taken for a character."""
_PLAINLY_TORN = re.compile(
    "[ÂÃÄÅÎÏÐÑØÙ][\xa0-\xbf]"
    "|[àáâãåæçèéêëìí](?!\xa0[«»]|[«»]\xa0)[\xa0-\xbf]{2}"  # but a French quotation stands behind a word
    "|ð[\xa0-\xbf]{3}"
)
"""The same without a control, where others show what happened to the text."""
_EAST_ASIAN = frozenset({"CJK", "HIRAGANA", "KATAKANA", "HANGUL", "BOPOMOFO", "IDEOGRAPHIC", "FULLWIDTH"})
"""Scripts that stand in one sentence."""
_LINE_ENDS = re.compile("\r\n?|[\x0b\x0c\x85\u2028\u2029]")
_SPACES = re.compile(r"\s+")


def safe_text(text: str) -> str:
    """`text` without a character that a terminal could obey or that hides or reorders others.

    Every kind of line end becomes one line feed; tabs stay. A letter that was torn into controls by a wrong
    decoding (`"caf\\xc3\\x89"`) is whole again. Applying it twice changes nothing more.
    """
    if _FORBIDDEN.search(text) is None:  # nor a line end that is none: all of them are forbidden
        return text
    if _CONTROL.search(text):
        text = _mended(text)
    return _FORBIDDEN.sub("", _LINE_ENDS.sub("\n", text))


def _mended(text: str) -> str:
    """`text` with its torn letters whole, where controls show that it was decoded wrongly.

    What holds no control may be honest, so it is made whole only where that gives a sign of Latin-1 or of a
    script that stands there: `"à\\xa0« la mer »"` stays, whatever else is torn.
    """
    mended = _TORN.sub(lambda torn: _whole(torn[0]) if _CONTROL.search(torn[0]) else torn[0], text)
    if mended == text:
        return text
    scripts = {_script(sign) for sign in set(mended) if sign.isalpha()}
    return _PLAINLY_TORN.sub(lambda torn: _likely(torn, scripts), mended)


def _likely(torn: re.Match[str], scripts: set[str]) -> str:
    """The character that a plainly torn one was, if one of these scripts has it; else what stands there."""
    whole = _whole(torn[0])
    before = torn.string[max(0, torn.start() - 2) : torn.start()]
    shouted = len(before) == 2 and before.isalpha() and before.isupper()
    if len(whole) > 1 or (shouted and whole.islower()):  # “IRMÃ»” ends a quotation in capitals
        return torn[0]
    return whole if whole <= "\xff" or _script(whole) in scripts else torn[0]


def _script(sign: str) -> str:
    """The script of a character: the first word of its name, one for those of East Asia."""
    script = unicodedata.name(sign, "").replace("-", " ").partition(" ")[0]
    return "CJK" if script in _EAST_ASIAN else script


def _whole(torn: str) -> str:
    """The character whose bytes stand there as characters; the same where they are not those of one."""
    return torn.translate(_BYTES).encode("latin-1").decode("utf-8", "ignore") or torn


def safe_line(text: str) -> str:
    """`text` made safe and fit for one line: every run of white space is one space."""
    return _SPACES.sub(" ", safe_text(text)).strip()
