"""A large pile is read by several processes, a small one by none but this."""

from __future__ import annotations

from reader.importers.json_lines import JSON_LINES
from reader.intake.processes import (
    FEW_BYTES,
    FEW_FILES,
    MOST_PROCESSES,
    SHARED_OUT,
    parts_of,
    processes_for,
)


def test_few_small_files_start_no_process() -> None:
    """Starting one would cost more than reading them."""
    assert processes_for(FEW_FILES, FEW_BYTES, None) == 0
    assert processes_for(FEW_FILES + 1, 1, None) >= 1
    assert processes_for(1, FEW_BYTES + 1, None) == 1


def test_no_more_are_started_than_there_are_files_or_asked_for() -> None:
    """Each would wait for nothing."""
    assert 1 <= processes_for(10_000, 1, None) <= MOST_PROCESSES
    assert [processes_for(3, 1, asked) for asked in (0, 2, 5)] == [0, 2, 3]


def test_a_large_file_of_many_articles_has_parts() -> None:
    """Its records are shared out; a page or a text is one, however large it is."""
    large = 500 * FEW_BYTES
    assert processes_for(parts_of("/pile/Gales.JSONL", large), large, 8) == 8
    assert [parts_of("gales.jsonl", size) for size in (0, FEW_BYTES, 3 * FEW_BYTES)] == [1, 1, 3]
    assert [parts_of(name, large) for name in ("gales.html", "gales.txt", "gales")] == [1, 1, 1]


def test_the_names_of_such_files_are_those_of_their_importer() -> None:
    """Whoever counts parts asks no importer."""
    assert JSON_LINES.suffixes == SHARED_OUT
