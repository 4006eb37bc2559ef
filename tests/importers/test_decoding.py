"""Bytes become text, whatever their encoding is, and a guess is told."""

from __future__ import annotations

import codecs

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.importers.decoding import decode, is_binary

GERMAN = "Der Bürgermeister erklärte, die Brücke müsse für längere Zeit gesperrt bleiben. " * 4
RUSSIAN = "Мэр заявил во вторник, что мост останется закрытым надолго. Жители возмущены. " * 4
POLISH = "Burmistrz powiedział we wtorek, że most pozostanie zamknięty dłuższy czas, więc łódź. " * 4


@pytest.mark.parametrize(
    ("mark", "encoding"),
    [
        (codecs.BOM_UTF8, "utf-8"),
        (codecs.BOM_UTF16_LE, "utf-16-le"),
        (codecs.BOM_UTF16_BE, "utf-16-be"),
        (codecs.BOM_UTF32_LE, "utf-32-le"),
    ],
)
def test_a_byte_order_mark_decides_and_is_no_text(mark: bytes, encoding: str) -> None:
    """The mark tells the encoding, leaves no character, and needs no note."""
    found = decode(mark + GERMAN.encode(encoding))
    assert (found.text, found.note) == (GERMAN, "")


def test_utf16_without_a_mark_is_seen() -> None:
    """Every other byte of Latin text is zero in it."""
    assert decode(GERMAN.encode("utf-16-le")).text == GERMAN
    assert not is_binary(GERMAN.encode("utf-16-be"))


@pytest.mark.parametrize(("text", "encoding"), [(GERMAN, "cp1252"), (RUSSIAN, "cp1251"), (POLISH, "cp1250")])
def test_an_old_encoding_is_detected_with_a_note(text: str, encoding: str) -> None:
    """Enough letters tell the encoding; the reader is told that it was a guess."""
    found = decode(text.encode(encoding))
    assert found.text == text
    assert "guess" in found.note


def test_a_few_letters_are_read_as_old_windows_programs_wrote_them() -> None:
    """One name with an accent is too little to detect anything by."""
    text = "The mayor, Renée Østby, stayed – for a while. " + "Nobody said a word about the ferry. " * 20
    assert decode(text.encode("cp1252")).text == text


def test_what_is_declared_is_believed_where_it_fits() -> None:
    """A page that names its encoding is read with it; one that lies is read as what it is."""
    assert decode(RUSSIAN.encode("koi8-r"), "koi8-r").text == RUSSIAN
    lied = decode(GERMAN.encode("utf-8"), "iso-8859-1")
    assert lied.text == GERMAN
    assert "UTF-8" in lied.note
    assert decode(GERMAN.encode("utf-8"), "no-such-encoding").text == GERMAN


@pytest.mark.parametrize("declared", ["gb18030", "big5", "shift_jis", "euc-kr", "windows-1251", "koi8-r"])
def test_whole_utf8_is_believed_more_than_a_wrong_name(declared: str) -> None:
    """Letters that are whole in UTF-8 are so by no chance, whatever the page says of itself."""
    assert decode(RUSSIAN.encode("utf-8"), declared).text == RUSSIAN


@pytest.mark.parametrize("encoding", ["gb18030", "shift_jis", "euc-jp"])
def test_an_east_asian_encoding_that_is_declared_is_believed(encoding: str) -> None:
    """Its bytes make no whole UTF-8."""
    text = "港の船は月曜日も動かなかった。" * 5
    assert decode(text.encode(encoding), encoding).text == text


def test_a_text_cut_in_a_letter_stays_utf8() -> None:
    """The half letter at its end is replaced and told; nothing else changes."""
    raw = GERMAN.encode("utf-8")[: GERMAN.encode("utf-8").rfind("ü".encode()) + 1]
    found = decode(raw)
    assert found.text.endswith("\ufffd")
    assert found.text[:-1] == raw[:-1].decode("utf-8")
    assert "1 place" in found.note


@pytest.mark.parametrize("raw", [b"%PDF-1.7 rest", b"\x89PNG\r\n\x1a\n", b"PK\x03\x04", bytes(range(32)) * 8])
def test_pictures_and_archives_are_no_text(raw: bytes) -> None:
    """Known beginnings and many control characters give a binary file away."""
    assert is_binary(raw)


@given(st.binary(max_size=600))
def test_no_bytes_make_decoding_fail(raw: bytes) -> None:
    """Whatever the bytes are, there is a text."""
    assert isinstance(decode(raw).text, str)
    assert isinstance(decode(raw, "utf-16").text, str)
    assert is_binary(raw) in (True, False)
