"""A file or a record goes its journey; what goes wrong is a sentence."""

from __future__ import annotations

from pathlib import Path

import pytest

from reader.intake.reading import CHANGED, TOGETHER, Job, jobs_of, read


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


@pytest.fixture
def gales(tmp_path: Path) -> Path:
    """A file of more records than are read together."""
    path = tmp_path / "a.jsonl"
    path.write_text(
        "\n".join(f'{{"title": "Gale {n}", "text": "It blew {n} days."}}' for n in range(100, 101 + TOGETHER))
    )
    return path


def shared_out(path: Path) -> list[Job]:
    """The jobs that become of a file."""
    job = Job(str(path), str(path), file=str(path))
    reply = read(job)
    assert reply.records
    return list(jobs_of(job, reply.records))


def test_many_records_are_handed_back(gales: Path) -> None:
    """Each with its place, its source and its file; no article is made of them yet."""
    jobs = shared_out(gales)
    assert len(jobs) == TOGETHER + 1
    assert {job.file for job in jobs} == {str(gales)}
    assert [job.name for job in jobs[:2]] == [f"{gales}#1", f"{gales}#2"]
    assert not any(job.raw for job in jobs)


def test_record_is_read_from_its_place(gales: Path) -> None:
    """Its article has its bytes and its name; that of the file's bytes is none of its business."""
    reply = read(shared_out(gales)[6])
    (prepared,) = reply.prepared
    assert prepared.document.source == f"{gales}#7"
    assert prepared.document.raw == gales.read_bytes().split(b"\n")[6]
    assert reply.digest == ""


def test_records_that_do_not_stand_in_their_file_bring_their_bytes(gales: Path) -> None:
    """So those of UTF-16, which are written anew."""
    lines = gales.read_bytes().split(b"\n")
    gales.write_bytes(gales.read_text().encode("utf-16"))
    (prepared,) = read(shared_out(gales)[6]).prepared
    assert (prepared.document.source, prepared.document.raw) == (f"{gales}#7", lines[6])


def test_file_that_changes_while_it_is_shared_out_is_told(gales: Path) -> None:
    """Nothing is made of bytes that stand where a record stood; the next run reads the file again."""
    job = shared_out(gales)[6]
    gales.write_text(gales.read_text().replace("Gale", "Gust"))
    reply = read(job)
    assert [problem.reason for problem in reply.problems] == [CHANGED]
    assert not reply.prepared
    assert not reply.lasting


def test_many_lines_that_are_no_articles_are_told_at_once(gales: Path) -> None:
    """In the words in which a few would be told."""
    gales.write_text("not JSON\n{}\n" + "{} {}\n" * TOGETHER)
    reply = read(Job(str(gales), str(gales)))
    assert not reply.records
    assert len(reply.problems) == TOGETHER + 2
    assert str(reply.problems[0]) == f"{gales}: line 1 is not whole JSON"
    gales.write_text('{"title": "Gale"}\n' * (TOGETHER + 1))
    reply = read(Job(str(gales), str(gales)))
    assert str(reply.problems[-1]).startswith(f"{gales}: line {TOGETHER + 1} has no text")
    assert reply.lasting


def test_file_of_records_that_was_read_already_is_left(gales: Path) -> None:
    """Its bytes are summed, and nothing is looked for in them."""
    digest = read(Job(str(gales), str(gales))).digest
    assert read(Job(str(gales), str(gales), digest=digest)).same


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
