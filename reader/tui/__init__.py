"""The terminal application: the only room that imports textual."""

import os

# How long Textual waits whether more follows an escape: its tenth of a second is felt each time somebody goes
# back, and what a key sends comes in one piece. Read when Textual is imported, so it is said before.
os.environ.setdefault("ESCDELAY", "10")
