"""What an exporter wrote, compared byte by byte with the file that is the contract.

`READER_GOLDEN=write` writes the files anew; look at what changed before you keep it.
"""

from __future__ import annotations

import os
from pathlib import Path

_FOLDER = Path(__file__).parent / "golden"


def agrees(name: str, text: str) -> bool:
    """Whether the file of this name holds exactly this text."""
    file = _FOLDER / name
    if os.environ.get("READER_GOLDEN") == "write":
        file.write_bytes(text.encode())
    return file.read_bytes() == text.encode()
