"""A pile is taken in: counted, shown as it arrives, and not read twice."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from reader.intake import Progressed, Summary, sources_of
from reader.intake.reading import Job, Reply
from reader.intake.run import LOG_PAGES, Run
from reader.intake.workers import Jobs, results
from reader.library import Library, Row, open_library, opening

Take = Callable[..., Summary]
Write = Callable[..., Path]
Shown = Callable[[], list[Row]]


def counts(summary: Summary) -> tuple[int, int, int, int]:
    """What a summary counts."""
    return summary.added, summary.updated, summary.unchanged, summary.restored


def test_folder_is_taken_in_and_then_unchanged(write: Write, take: Take, shown: Shown) -> None:
    """Every file is an article; a second run reads none of them."""
    write("a.txt")
    write("deep/b.txt")
    first = take()
    assert counts(first) == (2, 0, 0, 0)
    assert first.problems == ()
    assert [Path(row.source).name for row in shown()] == ["a.txt", "b.txt"]
    assert counts(take()) == (0, 0, 2, 0)


def test_edited_file_is_a_new_version_of_its_article(write: Write, take: Take, shown: Shown) -> None:
    """Its id stays, its text is the new one."""
    path = write("a.txt", count=4)
    take()
    (before,) = shown()
    path.write_text(path.read_text().replace("4 winters", "eleven long winters"))
    assert counts(take()) == (0, 1, 0, 0)
    (after,) = shown()
    assert after.id == before.id
    assert after.words > before.words


def test_moved_file_is_the_same_article_with_a_new_source(
    write: Write, take: Take, shown: Shown, pile: Path
) -> None:
    """The bytes tell it."""
    path = write("a.txt")
    take()
    (before,) = shown()
    path.rename(pile / "z.txt")
    assert counts(take()) == (0, 1, 0, 0)
    (after,) = shown()
    assert (after.id, Path(after.source).name) == (before.id, "z.txt")


def test_same_file_twice_is_one_article_and_one_sentence(write: Write, take: Take, shown: Shown) -> None:
    """A copy byte for byte is told once, and found under both names."""
    a = write("a.txt")
    (a.parent / "b.txt").write_bytes(a.read_bytes())
    summary = take()
    assert counts(summary) == (1, 0, 1, 0)
    (problem,) = summary.problems
    assert problem.source.endswith("b.txt")
    assert "the same, byte for byte, as" in problem.reason
    assert len(shown()) == 1
    assert take().problems == ()


def test_edited_copy_is_an_article_of_its_own(write: Write, take: Take, shown: Shown) -> None:
    """Two files that were once the same part ways."""
    a = write("a.txt")
    b = a.parent / "b.txt"
    b.write_bytes(a.read_bytes())
    take()
    b.write_text(b.read_text().replace("three hours", "seven hours"))
    assert counts(take()) == (1, 0, 1, 0)
    assert [Path(row.source).name for row in shown()] == ["a.txt", "b.txt"]


def test_touched_file_is_unchanged(write: Write, take: Take) -> None:
    """A new time without new bytes is no new version."""
    path = write("a.txt")
    take()
    os.utime(path, ns=(1, 1))
    assert counts(take()) == (0, 0, 1, 0)


def test_touched_file_is_not_sent_on_its_journey_again(
    write: Write, take: Take, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Its bytes are compared with those that were read, and no more; its problems are told again."""
    path = write("a.txt")
    lines = ['{"title": "A calm at last", "text": "It did not blow."}', "no record"]
    (path.parent / "b.jsonl").write_text("\n".join(lines))
    first = take()
    assert len(first.problems) == 1
    for name in ("a.txt", "b.jsonl"):
        os.utime(path.parent / name, ns=(1, 1))
    monkeypatch.setattr("reader.importers.import_bytes", lambda *_: 1 / 0)
    for _ in range(2):
        again = take(processes=0)
        assert (counts(again), again.problems) == ((0, 0, 2, 0), first.problems)


def test_file_of_the_same_size_with_other_bytes_is_read(write: Write, take: Take) -> None:
    """Its time told that it may have changed, and it has."""
    path = write("a.txt", count=4)
    take()
    path.write_text(path.read_text().replace("4 winters", "7 winters"))
    os.utime(path, ns=(1, 1))
    assert counts(take()) == (0, 1, 0, 0)


def test_removed_article_comes_back_when_its_file_comes_again(
    write: Write, take: Take, shown: Shown, opened: Callable[[], Library]
) -> None:
    """Unless the run is asked to keep removed ones out."""
    write("a.txt")
    write("b.txt")
    take()
    library = opened()
    library.articles.remove(1)
    assert counts(take(keep_removed=True)) == (0, 0, 2, 0)
    assert len(shown()) == 1
    assert counts(take()) == (0, 0, 2, 1)
    assert len(shown()) == 2
    library.close()


def test_files_that_cannot_be_read_cost_one_sentence_each(
    write: Write, take: Take, pile: Path, shown: Shown
) -> None:
    """The others open; what lies in the bytes is told again by the next run."""
    write("good.txt")
    (pile / "picture.bin").write_bytes(bytes(range(256)) * 40)
    (pile / "empty.txt").write_bytes(b"")
    for summary in (take(), take()):
        assert {Path(p.source).name for p in summary.problems} == {"picture.bin", "empty.txt"}
    assert len(shown()) == 1


def test_progress_counts_up_to_the_total(write: Write, take: Take) -> None:
    """Done never goes back, and ends at the total."""
    for number in range(7):
        write(f"{number}.txt", f"Council meeting {number} of the year ends early")
    told: list[Progressed] = []
    take(on_progress=told.append)
    assert [p.done for p in told] == sorted(p.done for p in told)
    assert (told[-1].done, told[-1].total, told[-1].added) == (7, 7, 7)


@pytest.mark.parametrize("processes", [0, 2])
def test_workers_and_this_process_read_the_same(
    write: Write, take: Take, shown: Shown, processes: int
) -> None:
    """How many processes read makes no difference to what is shelved."""
    for number in range(12):
        write(f"{number}.txt", f"Council meeting {number} of the year ends early", count=number)
    assert take(processes=processes).added == 12
    assert {row.headline for row in shown()} == {
        f"Council meeting {number} of the year ends early" for number in range(12)
    }


def test_other_rules_make_every_article_anew(
    write: Write, take: Take, opened: Callable[[], Library], monkeypatch: pytest.MonkeyPatch
) -> None:
    """A changed fingerprint renews what is derived, also of articles whose files are gone."""
    write("a.txt")
    write("b.txt").unlink()
    write("b.txt")
    take()
    library = opened()
    (library.path.parent / "pile" / "b.txt").unlink()
    library._store.write("DELETE FROM text")
    monkeypatch.setattr("reader.intake.fingerprint", lambda: "other rules")
    summary = take(library.path.parent / "pile" / "a.txt")
    assert counts(summary) == (0, 0, 1, 0)
    assert all(library.articles.article(number) for number in (1, 2))
    assert list(library.identities.stale("other rules")) == []
    library.close()


@pytest.mark.parametrize(("few", "apart"), [(1, [True, True]), (9, [False, False])])
def test_what_is_made_anew_is_read_where_the_files_were(
    few: int, apart: list[bool], write: Write, take: Take, monkeypatch: pytest.MonkeyPatch
) -> None:
    """By a process of its own, though it is one article: its models would stay in the one that shelves."""
    write("old.txt")
    take()
    write("old.txt").unlink()
    write("new.txt")
    write("newer.txt")
    started: list[int] = []

    def here(jobs: Jobs, processes: int) -> Iterator[tuple[Job, Reply]]:
        started.append(processes)
        return results(jobs, 0)

    monkeypatch.setattr("reader.intake.run.results", here)
    monkeypatch.setattr("reader.intake.processes.FEW_FILES", few)
    monkeypatch.setattr("reader.intake.fingerprint", lambda: "other rules")
    assert take().added == 2
    assert [processes > 0 for processes in started] == apart


def test_article_that_other_rules_cannot_read_keeps_what_it_had(
    write: Write, take: Take, opened: Callable[[], Library], monkeypatch: pytest.MonkeyPatch
) -> None:
    """A failure is told, and what is on the shelf stays."""
    write("a.txt").unlink()
    path = write("b.txt")
    take()
    library = opened()
    before = library.articles.article(1)
    monkeypatch.setattr("reader.intake.fingerprint", lambda: "other rules")
    monkeypatch.setattr("reader.journey.annotate", lambda *_: 1 / 0)
    path.unlink()
    summary = take(processes=0)
    assert any("ZeroDivisionError" in problem.reason for problem in summary.problems)
    assert library.articles.article(1) == before
    library.close()


def test_records_of_a_file_keep_their_articles_when_others_come_before_them(
    take: Take, pile: Path, shown: Shown
) -> None:
    """A record that moved down is known by its bytes, not by its place."""
    lines = [
        f'{{"title": "Gale number {n} of the winter", "text": "It blew for {n} days."}}' for n in range(3)
    ]
    path = pile / "gales.jsonl"
    path.write_text("\n".join(lines))
    take()
    before = {row.headline: row.id for row in shown()}
    path.write_text("\n".join(['{"title": "A calm at last", "text": "It did not blow."}', *lines]))
    summary = take()
    assert (summary.added, len(before)) == (1, 3)
    after = {row.headline: row.id for row in shown()}
    assert len(after) == 4
    assert before.items() <= after.items()


def test_file_of_many_records_is_shared_out(take: Take, pile: Path, shown: Shown) -> None:
    """More records than one job holds become jobs of their own."""
    lines = [
        f'{{"title": "Gale number {n} of the winter", "text": "It blew for {n} days."}}' for n in range(50)
    ]
    (pile / "gales.jsonl").write_text("\n".join(lines))
    told: list[Progressed] = []
    assert take(on_progress=told.append, processes=2).added == 50
    assert (told[-1].done, told[-1].total) == (50, 50)
    assert len(shown()) == 50
    assert counts(take()) == (0, 0, 50, 0)


def test_a_large_file_of_many_records_is_read_by_as_many_processes_as_were_asked_for(
    take: Take, write: Write, pile: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """It counts as several files; a large text is one."""
    begun: list[int] = []

    def here(jobs: Jobs, processes: int) -> Iterator[tuple[Job, Reply]]:
        begun.append(processes)
        return results(jobs, 0)

    monkeypatch.setattr("reader.intake.run.results", here)
    monkeypatch.setattr("reader.intake.processes.FEW_BYTES", 50)
    write("gale.txt")
    take(processes=3)
    lines = [f'{{"title": "Gale {n} of the winter", "text": "It blew for {n} days."}}' for n in range(9)]
    (pile / "gales.jsonl").write_text("\n".join(lines))
    assert take(processes=3).added == 9
    assert (begun[0], max(begun)) == (1, 3)


def test_sources_are_the_names_that_lists_keep_to(
    write: Write, take: Take, opened: Callable[[], Library], pile: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A path as typed scopes to what was taken in under it."""
    write("deep/a.txt")
    write("b.txt")
    take()
    monkeypatch.chdir(pile)
    library = opened()
    assert len(library.articles.numbers(under=sources_of(["deep", "./deep"]))) == 1
    assert len(library.articles.numbers(under=sources_of(["."]))) == 2
    library.close()


def test_the_log_may_grow_while_a_run_goes_on(tmp_path: Path) -> None:
    """What is written again soon is not carried into the file each time, nor by who waits at a screen."""
    library = open_library(tmp_path / "l.db")
    assert library._store.row("PRAGMA wal_autocheckpoint") == (opening.LOG_PAGES,)
    assert opening.LOG_PAGES > LOG_PAGES
    Run(library, "rules")
    assert library._store.row("PRAGMA wal_autocheckpoint") == (LOG_PAGES,)
    library.close()
