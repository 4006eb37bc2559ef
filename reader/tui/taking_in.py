"""Taking files in while the application runs: the verb `add` as a child process, its lines as events."""

from __future__ import annotations

import json
import subprocess
import sys
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import NamedTuple

from reader.safety import safe_line

_ROOT = str(Path(__file__).resolve().parents[2])
_START = "import sys; sys.path.insert(0, {!r}); from reader.__main__ import main; sys.exit(main())"
"""Not `-m reader`: that would import from the folder one stands in, which may hold anything."""


MOST_TOLD = 200
"""So many problems have a sentence each; of more than that the reasons are counted."""


class Moved(NamedTuple):
    """So many files are done."""

    done: int
    total: int
    words: str = ""
    """The same in words, with the rate and the time left where they are known."""


class Ended(NamedTuple):
    """The child is done: what came of it, and sentences for what failed."""

    sentence: str
    problems: tuple[str, ...]
    changed: bool = False
    """Whether the library holds anything new."""


class TakingIn:
    """A running intake. A process of its own, since Textual leaves no stderr that a pool could inherit."""

    def __init__(self, library: Path, paths: Sequence[str]) -> None:
        """Starts taking `paths` into `library`, and making anew what older rules made."""
        command = [sys.executable, "-P", "-c", _START.format(_ROOT), "--library", str(library), "add"]
        self._child = subprocess.Popen(
            [*command, "--progress-json", "--keep-removed", "--renew", "--", *paths],
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            text=True,
            encoding="utf-8",
            errors="replace",
        )

    def events(self) -> Iterator[Moved | Ended]:
        """What the child says, until its end. Blocks; for a thread."""
        problems: list[str] = []
        sentence, changed = "", False
        assert self._child.stdout is not None
        for line in self._child.stdout:
            event = _parsed(line)
            if event.get("event") == "progress":
                words = safe_line(str(event.get("sentence", "")))
                yield Moved(_count(event, "done"), _count(event, "total"), words)
            elif event.get("event") == "problem" and len(problems) < MOST_TOLD:
                problems.append(safe_line(str(event.get("sentence", ""))))
            elif event.get("event") == "summary":
                sentence = safe_line(str(event.get("sentence", "")))
                changed = any(_count(event, key) for key in ("added", "updated", "restored"))
                problems += _counted(event)
        status = self._child.wait()
        if not sentence:
            changed = True
            sentence = f"Taking the files in ended early (status {status}); add them again to go on."
        yield Ended(sentence, tuple(problems), changed)

    def stop(self) -> None:
        """End the child; what it has shelved stays."""
        if self._child.poll() is None:
            self._child.terminate()


def _counted(summary: dict[str, object]) -> Iterator[str]:
    """How often each reason was met, where not every problem has its sentence."""
    reasons, failed = summary.get("reasons"), _count(summary, "problems")
    if failed > MOST_TOLD and isinstance(reasons, dict):
        yield f"… and {failed - MOST_TOLD:,} more. Of all {failed:,}:"
        for reason, count in reasons.items():
            yield safe_line(f"{count:,} × {reason}") if isinstance(count, int) else safe_line(str(reason))


def _count(event: dict[str, object], key: str) -> int:
    value = event.get(key)
    return value if isinstance(value, int) else 0


def _parsed(line: str) -> dict[str, object]:
    try:
        event = json.loads(line)
    except ValueError:
        return {}
    return event if isinstance(event, dict) else {}
