"""Nothing that a terminal obeys gets through the one door for foreign text."""

from __future__ import annotations

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.safety import safe_line, safe_text

BIDI = [0x061C, 0x200E, 0x200F, *range(0x202A, 0x202F), *range(0x2066, 0x206A)]
CONTROLS = [*range(0x20), 0x7F, *range(0x80, 0xA0)]
HIDDEN = [0x2028, 0x2029, 0xFEFF, 0xFFF9, 0xFFFA, 0xFFFB, 0xFFFE, 0xFFFF, *range(0xE0000, 0xE0080)]
FORBIDDEN = {chr(code) for code in (*CONTROLS, *BIDI, *HIDDEN)} - {"\t", "\n"}

foreign = st.text() | st.lists(st.sampled_from([*sorted(FORBIDDEN), "\t", "\n", "a", " "])).map("".join)


@given(foreign)
def test_no_forbidden_character_gets_through(text: str) -> None:
    """Whatever comes in, no control, bidi or hidden character comes out."""
    assert not FORBIDDEN & set(safe_text(text))
    assert not any(
        unicodedata.category(sign) in ("Cc", "Cs") for sign in safe_text(text) if sign not in "\t\n"
    )


@given(foreign)
def test_safe_text_can_always_be_sent(text: str) -> None:
    """What comes out can be encoded for a terminal or a file, and is read there as it was."""
    sent = safe_text(f"{text}\ud83d")
    assert sent.encode("utf-8").decode("utf-8") == sent
    assert sent.startswith(safe_text(text))


@given(foreign)
def test_safe_twice_is_safe_once(text: str) -> None:
    """Going through the door a second time changes nothing more."""
    assert safe_text(safe_text(text)) == safe_text(text)
    assert safe_line(safe_line(text)) == safe_line(text)


@given(st.text(alphabet=st.characters(exclude_categories=("C",), exclude_characters="\u2028\u2029")))
def test_honest_text_is_left_alone(text: str) -> None:
    """Text without controls and formatting characters comes out as it went in."""
    assert safe_text(text) == text


@given(foreign)
def test_a_safe_line_is_one_line(text: str) -> None:
    """A line has no line end, no tab, no spaces at its ends and none beside each other."""
    line = safe_line(text)
    assert not set("\n\t") & set(line)
    assert line == line.strip()
    assert "  " not in line


@pytest.mark.parametrize("end", ["\r\n", "\r", "\n", "\v", "\f", "\x85", "\u2028", "\u2029"])
def test_every_line_end_is_a_line_feed(end: str) -> None:
    """The line ends of every system and of Unicode become one line feed each."""
    assert safe_text(f"one{end}two") == "one\ntwo"


@pytest.mark.parametrize(
    ("hostile", "harmless"),
    [
        ("a\x1b[31mb", "a[31mb"),
        ("a\x1b]52;c;aGk=\x07b", "a]52;c;aGk=b"),
        ("a\x9b2Jb", "a2Jb"),
        ("evil\u202egpj.exe", "evilgpj.exe"),
        ("a\U000e0041\U000e007fb", "ab"),
        ("\ufeffstart", "start"),
        ("half \ud83d pair", "half  pair"),
    ],
)
def test_sequences_lose_what_makes_them_work(hostile: str, harmless: str) -> None:
    """An escape sequence becomes the harmless letters that it was made of."""
    assert safe_text(hostile) == harmless


def test_joined_emoji_and_combining_marks_stay() -> None:
    """What belongs to writing is kept: joiners, variation selectors, combining marks."""
    family = "👩‍👩‍👧‍👦 e\u0301 ✊🏽 ❤️ क्षि"
    assert safe_text(family) == family


@pytest.mark.parametrize(
    "text", ["The harbour’s café", "“Élan” – Ørsted", "Привет, гавань", "港は閉鎖", "Žlutý kůň …"]
)
def test_letters_torn_into_controls_are_whole_again(text: str) -> None:
    """UTF-8 that was read as Latin-1 is mended before its control characters are dropped."""
    assert safe_text(text.encode().decode("latin-1")) == text


def test_torn_mark_that_lost_no_byte_is_whole_again() -> None:
    """A closing mark keeps its last byte as a control where Windows has no sign for it."""
    assert safe_text("He said â€œyesâ€\x9d.") == "He said â€œyes”."


@pytest.mark.parametrize(
    "honest",
    [
        "Elle va à\xa0« la rade » et à\xa0«\xa0l’anse\xa0»",
        "la «\xa0tour carré\xa0»",
        "«AS CASAS DA IRMÃ» e «O FAROL»",
        "Ð» and Ø« are no letters here",
        "á»\xa0é«\xa0",
    ],
)
@pytest.mark.parametrize("torn", ["caf\xc3\x89", "h\xc3\x89ron d'\xc3©t\xc3©"])
def test_a_torn_letter_does_not_spoil_honest_words(honest: str, torn: str) -> None:
    """Whatever is torn elsewhere in the text, an honest letter before a mark or a space stays."""
    assert safe_text(f"{honest} {torn}") == f"{honest} {torn.encode('latin-1').decode()}"


def test_letters_torn_without_a_control_are_whole_where_others_show_their_script() -> None:
    """The same two signs are a letter where its script stands, and themselves where it does not."""
    torn = "Лодка, где ты".encode().decode("latin-1")
    assert safe_text(torn) == "Лодка, где ты"
    assert safe_text("Ð» caf\xc3\x89") == "Ð» cafÉ"


@given(st.text(alphabet="âÃ©\x80\x85\x99\x9d€™ðŸ\x1b[31m\u202e", max_size=12))
def test_mending_lets_nothing_forbidden_through(text: str) -> None:
    """A letter made of torn bytes goes through the same door as every other."""
    assert not FORBIDDEN & set(safe_text(text))
    assert safe_text(safe_text(text)) == safe_text(text)
