"""The records of a file are the same however it comes, and stand where they are said to."""

from __future__ import annotations

import json
from collections.abc import Iterator

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from reader.importers.importer import Record
from reader.importers.json_lines import split_json_lines
from reader.importers.json_records import records_in

GALES = [{"title": f"Gale {n} – “é”", "text": "It blew.\nIt blew on."} for n in range(5)]
LINES = "\r\n".join(json.dumps(gale, ensure_ascii=False) for gale in GALES).encode()
FILES = {
    "lines": LINES,
    "a mark before the lines": b"\xef\xbb\xbf" + LINES + b"\n\n",
    "blank lines first": b"\n \n" + LINES,
    "a list": json.dumps(GALES, indent=1, ensure_ascii=False).encode(),
    "a list on one line": json.dumps(GALES).encode(),
    "one object": json.dumps(GALES[0], indent=1).encode(),
    "a list in an object": json.dumps({"articles": GALES}).encode(),
    "broken off": json.dumps(GALES, indent=1).encode()[:-20],
    "broken lines": LINES.replace(b'"text"', b"text", 1),
    "a remark before the lines": b"# gales\n" + LINES,
    "a list in an object on every line": b"\n".join(json.dumps({"items": GALES}).encode() for _ in GALES),
    "two lists": json.dumps(GALES).encode() + b"\n" + json.dumps(GALES).encode(),
    "figures": b"[12345, 12.5e3, -7, {}, null]",
    "nothing": b"",
    "deep": b'{"a":' * 5_000,
    "wide": LINES.decode().encode("utf-16"),
}


def pieces_of(raw: bytes, size: int) -> Iterator[bytes]:
    """A file in pieces, the first of 64 bytes at least."""
    yield raw[: 64 + size]
    yield from (raw[at : at + size] for at in range(64 + size, len(raw), size))


@pytest.mark.parametrize("raw", FILES.values(), ids=FILES)
@given(size=st.integers(1, 200))
@settings(max_examples=12, deadline=None)
def test_pieces_of_any_size_give_the_same_records(raw: bytes, size: int) -> None:
    """The end of a piece is the end of nothing."""
    assert list(records_in(pieces_of(raw, size))) == list(records_in((raw,)))


@pytest.mark.parametrize("raw", FILES.values(), ids=FILES)
def test_records_stand_where_they_are_said_to(raw: bytes) -> None:
    """Whoever takes these bytes from the file has the record."""
    for record in records_in((raw,)):
        if isinstance(record, Record) and record.start >= 0:
            assert raw[record.start : record.start + len(record.raw)] == record.raw


def test_records_that_do_not_stand_in_the_file_say_so() -> None:
    """Those of UTF-16 are written anew, and so are those of a list inside an object."""
    for name in ("wide", "a list in an object"):
        found = list(records_in((FILES[name],)))
        assert [record.start for record in found if isinstance(record, Record)] == [-1] * 5


def test_what_cannot_be_an_article_is_told_and_no_page_is_read(monkeypatch: pytest.MonkeyPatch) -> None:
    """By the fields alone, in the words of whoever reads a small file."""
    monkeypatch.setattr("reader.importers.json_lines.read_page", None)
    page = json.dumps({"html": "<p>It blew.</p>"})
    old = json.dumps({"titel": "Wächter"}, ensure_ascii=False).encode("cp1252").decode("latin-1")
    lines = [page, '{"title": "Gale', "[1]", '{"title": "Gale"}', '{"summary": "It blew."}', old]
    assert [str(found) for found in split_json_lines(("\n".join(lines).encode("latin-1"),))] == [
        "line 1",
        "line 2 is not whole JSON",
        "line 3 is not an object with named fields",
        "line 4 has no text under a name known here, such as text, body, content or html",
        "line 5",
        "line 6",
    ]


def test_of_a_long_file_only_a_little_is_held() -> None:
    """Of lines and of a list, the next piece is asked for when the records of this one have been told."""
    for head, line in ((b"", b'{"text": "It blew."}\n'), (b"[", b'{"text": "It blew."},\n')):
        asked = []

        def pieces(line: bytes = line, head: bytes = head, asked: list[int] = asked) -> Iterator[bytes]:
            yield head + line * 10
            for number in range(100):
                asked.append(number)
                yield line * 10

        found = records_in(pieces())
        for _ in range(200):
            assert isinstance(next(found), Record)
        assert len(asked) <= 40


@pytest.mark.parametrize("at", [3, 501, 1000])
@pytest.mark.parametrize("size", [100, 4_096, 1 << 20])
def test_the_line_of_a_fault_is_told(at: int, size: int) -> None:
    """However much of the file was at hand when it was found, and however much has been let go."""
    lines = [b'{"text": "It blew."},'] * 1_000
    lines[at - 1] = b'{"text": It blew},'
    *records, fault = records_in(pieces_of(b"[" + b"\n".join(lines) + b"]", size))
    assert (len(records), fault) == (at - 1, f"is not JSON from line {at} on")


def test_a_fault_at_the_beginning_ends_the_reading() -> None:
    """What stands behind it would fill the memory for nothing."""
    asked = []

    def pieces() -> Iterator[bytes]:
        yield b'[{"text": "It blew."},\n{text: 1},\n' + b'{"text": "It blew."},\n' * 300
        for number in range(100):
            asked.append(number)
            yield b'{"text": "It blew."},\n' * 10

    *_, fault = records_in(pieces())
    assert fault == "is not JSON from line 2 on"
    assert len(asked) <= 2


@pytest.mark.parametrize("size", range(1, 14))
def test_a_value_cut_by_a_piece_is_no_fault(size: int) -> None:
    """Not in a word, a figure or the sign of a letter."""
    values = ["true", "-Infinity", "-12.5e+30", "null", '"\\ud83d\\ude00 \\\\"', '{"a" : [1 , {}]}']
    raw = f"[{', '.join(values * 20)}]".encode()
    found = list(records_in(pieces_of(raw, size)))
    assert [record.raw.decode() for record in found if isinstance(record, Record)] == values * 20


def told(raw: bytes) -> list[str]:
    """The title of every record of a file with where it stands, and every clause."""
    return [
        found if isinstance(found, str) else f"{found}: {json.loads(found.raw)['title']}"
        for found in records_in((raw,))
    ]


def test_no_object_behind_a_list_is_lost() -> None:
    """Not of a second list, and not behind a list in a list; what is none there is told."""
    a, b, c = (json.dumps({"title": title}).encode() for title in "ABC")
    expected = ["article 1: A", "article 2: B", "article 3: C"]
    assert told(b"[%s,%s]\n[%s]\n" % (a, b, c)) == expected
    assert told(b"[[%s],%s,[[%s]]]" % (a, b, c)) == expected
    assert told(b"[%s,\n%s]\nthat is all" % (a, b)) == [*expected[:2], "is not JSON from line 3 on"]


def test_every_line_may_hold_a_list() -> None:
    """Their articles are numbered on; a line that holds none counts as one."""
    a, b, c, d = ({"title": title} for title in "ABCD")
    lines = [{"articles": [a, b]}, {"articles": [c]}, {"title": "none"}, {"articles": [d]}]
    expected = ["article 1: A", "article 2: B", "article 3: C", "article 4: none", "article 5: D"]
    assert told("\n".join(map(json.dumps, lines)).encode()) == expected


def test_an_object_behind_an_article_is_one_record_whatever_it_holds() -> None:
    """Its number is the same whether or not it has a list beside its fields."""
    listed = [{"title": "A", "text": "It blew."}, {"title": "B", "data": [{"title": "C"}]}, {"title": "D"}]
    assert told(json.dumps(listed).encode()) == ["article 1: A", "article 2: B", "article 3: D"]


@pytest.mark.parametrize("head", ["", "\n", " \r\n\n", "# gales\n", "\n# gales\n"])
def test_a_broken_line_costs_no_other_line(head: str) -> None:
    """Whatever stands before the first record: a blank line, a remark or nothing."""
    lines = head + "\n".join(['{"title": "A"}', '{"title": "B', '{"title": "C"}'])
    found = list(records_in((lines.encode(),)))
    records = [record for record in found if isinstance(record, Record) and record.raw.endswith(b"}")]
    first = head.count("\n") + 1
    assert [str(record) for record in records] == [f"line {first}", f"line {first + 2}"]
