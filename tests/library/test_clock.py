"""Times are told in UTC and sorted by seconds."""

import pytest

from reader.library.clock import moment, now


@pytest.mark.parametrize(
    ("times", "seconds"),
    [
        (("1970-01-02",), 86_400),
        (("1970-01-01T01:00:00+01:00",), 0),
        (("1970-01-01T00:00:10Z",), 10),
        (("", "1970-01-02"), 86_400),
        (("last Tuesday", "1970-01-02"), 86_400),
        (("",), 0),
    ],
)
def test_moment_is_that_of_the_first_time_that_is_one(times: tuple[str, ...], seconds: int) -> None:
    """A day, a time with its zone, and what is neither."""
    assert moment(*times) == seconds


def test_now_can_be_read_back() -> None:
    """It ends in Z and has seconds."""
    assert len(now()) == 20
    assert moment(now()) > moment("2026-01-01")
