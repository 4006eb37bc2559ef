"""`reader themes`: the themes that can be chosen, the user's own and those that come with the program."""

from __future__ import annotations

from argparse import ArgumentParser, Namespace

from reader import places
from reader.cli.printing import say, say_array, tell
from reader.cli.verb import Verb


def arguments(parser: ArgumentParser) -> None:
    """How they are printed."""
    parser.add_argument("--json", action="store_true", help="print a JSON array")


def run(chosen: Namespace) -> int:
    """Prints the themes; status 1 where a theme file could not be used."""
    from reader.themes import load_themes

    themes, complaints = load_themes(places.theme_folders())
    if chosen.json:
        say_array({"name": theme.name, "title": theme.title, "dark": theme.dark} for theme in themes.values())
    else:
        for theme in themes.values():
            say(f"{theme.name:<14}{theme.title}")
    for complaint in complaints:
        tell(f"{complaint}.")
    return 1 if complaints else 0


VERB = Verb("themes", "list the themes", arguments, run)
