"""A file or a record goes its journey; what goes wrong is a sentence."""

from __future__ import annotations

from pathlib import Path

import pytest

from reader.intake.reading import TOGETHER, Job, read


def test_file_gives_its_article(tmp_path: Path) -> None:
    """The lines are left behind, the bytes are kept."""
    path = tmp_path / "a.txt"
    path.write_text("Gale over Tarn\n\nIt blew from the west for two days without a pause.\n")
    (prepared,) = read(Job(str(path), str(path))).prepared
    assert prepared.document.raw == path.read_bytes()
    assert prepared.document.lines == ()
    assert "two days" in prepared.annotated.article.text


def test_kept_bytes_give_the_article_of_their_source() -> None:
    """What the library kept is read under the name that it has there."""
    raw = b"Gale over Tarn\n\nIt blew from the west for two days without a pause.\n"
    (prepared,) = read(Job("/pile.jsonl#7", raw=raw, format="plain text")).prepared
    assert (prepared.document.source, prepared.document.raw) == ("/pile.jsonl#7", raw)


def test_many_records_are_handed_back(tmp_path: Path) -> None:
    """Each with its bytes, its source and its file."""
    path = tmp_path / "a.jsonl"
    path.write_text(
        "\n".join(f'{{"title": "Gale {n}", "text": "It blew {n} days."}}' for n in range(TOGETHER + 1))
    )
    reply = read(Job(str(path), str(path)))
    assert len(reply.records) == TOGETHER + 1
    assert {record.file for record in reply.records} == {str(path)}
    assert len({record.name for record in reply.records}) == TOGETHER + 1


def test_file_that_is_gone_is_told(tmp_path: Path) -> None:
    """Reading it again may go better."""
    reply = read(Job(str(tmp_path / "a.txt"), str(tmp_path / "a.txt")))
    assert [problem.reason for problem in reply.problems] == ["cannot be read: No such file or directory"]
    assert not reply.lasting


def test_fault_of_ours_costs_one_sentence(monkeypatch: pytest.MonkeyPatch) -> None:
    """An exception in a rule is told with its name, not raised."""

    def stumble(*_: object) -> None:
        raise ValueError("no such kind")

    monkeypatch.setattr("reader.journey.annotate", stumble)
    (problem,) = read(Job("/a.txt", raw=b"Words enough to be read as a text.")).problems
    assert problem.reason == "could not be understood (ValueError: no such kind); please report this"
