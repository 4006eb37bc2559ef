"""Workers answer, and one that hangs or dies costs one file."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from reader.intake import workers
from reader.intake.reading import Job, Reply
from reader.intake.workers import Jobs, results
from reader.library.habits import Habit

TEXT = "Ferry sails again\n\nThe boat left the quay at noon with {} people and a dog on board.\n"


FAULTY = """import os, sys, threading; sys.path.insert(0, {!r})
from reader.intake import workers
read = workers.read
workers.read = lambda job: FAULT if job.name.endswith("2.txt") else read(job)
workers.serve()"""
"""A worker that does not survive one of the files."""


@pytest.fixture
def jobs(tmp_path: Path) -> list[Job]:
    """Six files to read."""
    found = []
    for number in range(6):
        path = tmp_path / f"{number}.txt"
        path.write_text(TEXT.format(number + 40))
        found.append(Job(str(path), str(path)))
    return found


def read(jobs: list[Job]) -> dict[str, Reply]:
    """The replies to jobs, by name."""
    return {job.name: reply for job, reply in results(Jobs(jobs), 2)}


def test_every_job_is_answered(jobs: list[Job]) -> None:
    """Two workers read six files; each reply is that of its job."""
    replies = read(jobs)
    assert len(replies) == 6
    for name, reply in replies.items():
        assert [each.document.source for each in reply.prepared] == [name]
        assert f"with {int(Path(name).stem) + 40} people" in reply.prepared[0].annotated.article.text


def test_worker_that_dies_costs_its_file(jobs: list[Job], monkeypatch: pytest.MonkeyPatch) -> None:
    """The others are read; the next job finds a living worker."""
    monkeypatch.setattr(workers, "_START", FAULTY.replace("FAULT", "os._exit(9)"))
    replies = read(jobs)
    assert len(replies) == 6
    (lost,) = [reply for reply in replies.values() if reply.problems]
    assert lost.problems[0].source.endswith("2.txt")
    assert "ended the process" in lost.problems[0].reason
    assert not lost.lasting


def test_file_that_takes_too_long_is_given_up(jobs: list[Job], monkeypatch: pytest.MonkeyPatch) -> None:
    """A worker that hangs is ended when its time is over."""
    monkeypatch.setattr(workers, "_START", FAULTY.replace("FAULT", "threading.Event().wait()"))
    monkeypatch.setattr(workers, "SECONDS", 3.0)  # a process may take one or two to start, a busy machine all
    told = [str(problem) for reply in read(jobs).values() for problem in reply.problems]
    assert any(one.endswith("2.txt: took longer than 3 seconds and was given up") for one in told)


def test_large_file_gets_more_time() -> None:
    """A book is not given up after the time of a page; nothing gets for ever."""
    seconds = [workers._seconds_for(Job("a", "a", size)) for size in (1_000, 6_000_000, 10**9)]
    assert seconds[0] < 61
    assert seconds == sorted(seconds)
    assert seconds[2] == workers.LONGEST


@pytest.mark.usefixtures("pipeline")
def test_pipeline_gets_time_to_load() -> None:
    """The first file of a worker waits for it, and is not given up for that."""
    assert workers._seconds_for(Job("a", "a", 1_000)) > 2 * workers.SECONDS


@pytest.mark.usefixtures("pipeline")
def test_without_jobs_no_process_is_started(monkeypatch: pytest.MonkeyPatch) -> None:
    """Where pipelines vote there is a worker for every job, but none for no job."""
    monkeypatch.setattr(workers, "_Worker", None)
    assert list(results(Jobs(()), 0)) == []


def test_jobs_are_equipped_when_they_are_taken() -> None:
    """What is known by then goes along, also with jobs that came in front later; at the end there is none."""
    known = {"post": Habit({7: 3}, 3)}
    jobs = Jobs([Job("a"), Job("b")], lambda job: replace(job, habits=dict(known)))
    assert jobs.take() == Job("a", habits={"post": Habit({7: 3}, 3)})
    known.clear()
    jobs.add([Job("c")])
    assert [jobs.take(), jobs.take(), jobs.take()] == [Job("c"), Job("b"), None]
