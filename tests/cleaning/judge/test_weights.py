"""What was learned lies in the package, is small, and is read only when a line is judged."""

from __future__ import annotations

import subprocess
import sys

import pytest

from reader.cleaning.judge.weights import SIGN, unpacked, weights


def test_the_weights_are_small() -> None:
    """Every table has its words, and all of it fits in a few hundred kilobytes."""
    from importlib.resources import files

    assert len(weights().tables) == len(weights().worth) == 3
    assert len(files("reader.cleaning.judge").joinpath("weights.bin").read_bytes()) < 500_000


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
