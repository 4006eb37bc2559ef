"""A large pile is read by several processes, a small one by none but this."""

from __future__ import annotations

from reader.intake.processes import FEW_BYTES, FEW_FILES, MOST_PROCESSES, processes_for


def test_few_small_files_start_no_process() -> None:
    """Starting one would cost more than reading them."""
    assert processes_for(FEW_FILES, FEW_BYTES, None) == 0
    assert processes_for(FEW_FILES + 1, 1, None) >= 1
    assert processes_for(1, FEW_BYTES + 1, None) == 1


def test_no_more_are_started_than_there_are_files_or_asked_for() -> None:
    """Each would wait for nothing."""
    assert 1 <= processes_for(10_000, 1, None) <= MOST_PROCESSES
    assert [processes_for(3, 1, asked) for asked in (0, 2, 5)] == [0, 2, 3]
