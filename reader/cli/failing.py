"""What becomes of an error on the command line: an exit status, and one sentence where a person needs one."""

from __future__ import annotations

import os
import sys

from reader.cli.printing import tell

INTERRUPTED = 130
"""The status of a program that was stopped with ctrl+c."""
_MOST_SHOWN = 60
"""So many characters of words that cannot be understood are shown."""
PIPE_CLOSED = 141
"""The status of a program whose output nobody reads any more."""


def explain(error: BaseException) -> int:
    """The exit status for `error`, after telling the person what they can act on."""
    if isinstance(error, SystemExit):
        return error.code if isinstance(error.code, int) else 0
    if isinstance(error, KeyboardInterrupt):
        return INTERRUPTED
    if isinstance(error, BrokenPipeError):
        _leave_the_pipe()
        return PIPE_CLOSED
    if os.environ.get("READER_TRACEBACK"):
        raise error
    return _tell_of(error)


def _tell_of(error: BaseException) -> int:
    from reader.library import LibraryError

    if isinstance(error, LibraryError):
        tell(str(error))
        return 2
    if isinstance(error, OSError) and error.strerror:
        tell(f"{error.filename or 'The system'}: {error.strerror}.")
        return 1
    if isinstance(error, UnicodeEncodeError):
        words = error.object[:_MOST_SHOWN].encode("utf-8", "backslashreplace").decode()
        tell(f"“{words}” is not written in UTF-8; only the names of files may be so.")
        return 2
    said = str(error).removesuffix(".")
    tell(f"This is a fault of reader: {type(error).__name__}: {said}. READER_TRACEBACK=1 shows where.")
    return 1


def _leave_the_pipe() -> None:
    """Send what is still to be written nowhere, or Python complains about the pipe when it ends."""
    nowhere = os.open(os.devnull, os.O_WRONLY)
    os.dup2(nowhere, sys.stdout.fileno())
    os.close(nowhere)
