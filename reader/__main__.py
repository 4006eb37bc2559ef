"""The command `reader`, and `python -m reader`: calls the verb and leaves."""

import os
import sys

from reader import cli


def main() -> None:
    """Does what the command line says, and ends the process with its status.

    What was to be written is written and the library is closed by now: to take the interpreter apart would
    only cost a tenth of the time that `reader list` takes.
    """
    status = cli.main()
    sys.stderr.flush()
    os._exit(status)


if __name__ == "__main__":
    main()
