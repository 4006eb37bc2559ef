"""What was learned lies in the package, is small, and is read only when a line is judged."""

from __future__ import annotations

import subprocess
import sys

import pytest

from reader.cleaning.judge.weights import ROLES, SIGN, side_by_side, unpacked, weights
from reader.cleaning.judge.words import NUMBERS


def test_the_weights_are_small() -> None:
    """Words have a weight in every role, and all of it fits in a few hundred kilobytes."""
    from importlib.resources import files

    assert len(weights().worth) == ROLES
    assert len(files("reader.cleaning.judge").joinpath("weights.bin").read_bytes()) < 500_000


def test_the_weights_of_a_word_stand_in_one_number() -> None:
    """One weight for each role, so much more that none is below zero."""
    own, above, below = (bytes([weight % 256]) * NUMBERS for weight in (-128, 0, 127))
    found = side_by_side([own, above, below])
    assert len(found) == NUMBERS
    assert set(found) == {0 + (128 << 16) + (255 << 32)}


def test_another_file_is_refused() -> None:
    """Bytes that are no weights of this judge are not taken for some."""
    with pytest.raises(ValueError, match="not the weights"):
        unpacked(b"RJ99" + bytes(64))
    assert len(SIGN) == 4


def test_importing_the_cleaning_reads_no_weights() -> None:
    """Who cleans nothing waits for nothing."""
    code = "import sys, reader.cleaning; print('reader.cleaning.judge.weights' in sys.modules)"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "False"
