"""A file is known again by its size and time, under the same rules."""

from __future__ import annotations

from reader.article.document import Problem
from reader.library import Library
from reader.library.files import Stamp


def test_unchanged_file_tells_its_problems_again(library: Library) -> None:
    """Another size, another time or other rules, and it must be read."""
    problems = (Problem("/a.jsonl", "line 2 is broken"),)
    library.files.see("/a.jsonl", Stamp(10, 20), "r1", "ab" * 32, problems)
    assert library.files.seen("/a.jsonl", Stamp(10, 20), "r1") == problems
    assert library.files.seen("/a.jsonl", Stamp(11, 20), "r1") is None
    assert library.files.seen("/a.jsonl", Stamp(10, 21), "r1") is None
    assert library.files.seen("/a.jsonl", Stamp(10, 20), "r2") is None
    assert library.files.seen("/b.jsonl", Stamp(10, 20), "r1") is None


def test_what_was_wrong_with_files_is_known_of_all(library: Library) -> None:
    """In the order of their names, the first ones of very many; a file that was read well tells nothing."""
    for name in "bac":
        problems = (
            Problem(f"/{name}.jsonl", "line 2 is broken"),
            Problem(f"/{name}.jsonl", "line 4 is broken"),
        )
        library.files.see(f"/{name}.jsonl", Stamp(10, 20), "r1", "ab" * 32, problems)
    library.files.see("/d.txt", Stamp(10, 20), "r1", "cd" * 32, ())
    assert [problem.source for problem in library.files.all_problems(9)] == [
        f"/{name}.jsonl" for name in "aabbcc"
    ]
    assert len(library.files.all_problems(3)) == 3


def test_file_with_another_time_alone_is_told_by_its_bytes(library: Library) -> None:
    """Its digest is asked for by size and rules; then it is known by its new time."""
    problems = (Problem("/a.jsonl", "line 2 is broken"),)
    library.files.see("/a.jsonl", Stamp(10, 20), "r1", "ab" * 32, problems)
    assert library.files.digest("/a.jsonl", 10, "r1") == "ab" * 32
    assert library.files.digest("/a.jsonl", 11, "r1") == ""
    assert library.files.digest("/a.jsonl", 10, "r2") == ""
    assert library.files.problems("/a.jsonl") == problems
    assert library.files.problems("/b.jsonl") == ()
    library.files.touch("/a.jsonl", Stamp(10, 30))
    assert library.files.seen("/a.jsonl", Stamp(10, 30), "r1") == problems
