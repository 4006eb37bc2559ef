"""Free names: a file that is whole gets a name that no other has."""

from __future__ import annotations

import os
from pathlib import Path

_NEW = os.O_WRONLY | os.O_CREAT | os.O_EXCL


def given(whole: Path, name: Path) -> bool:
    """Moves a whole file to a name on the same disk; False where there is one of this name already.

    A link is made in one step or not at all, so that neither what another program put there meanwhile is
    lost nor an empty file is left by somebody who interrupts. Some disks know no links.
    """
    try:
        try:
            os.link(whole, name)
        except FileExistsError:
            raise
        except OSError:
            _taken(whole, name)
        else:
            whole.unlink()
    except FileExistsError:
        return False
    return True


def _taken(whole: Path, name: Path) -> None:
    """Takes the name first, and then moves the file there."""
    os.close(os.open(name, _NEW, 0o666))
    try:
        whole.replace(name)
    except BaseException:
        if whole.exists():
            name.unlink(missing_ok=True)
        raise
