"""Commands and their keys: one table, no clash, the user's own keys on top."""

from __future__ import annotations

import pytest
from textual.binding import Binding
from textual.keys import _character_to_key

from reader.tui.commands import BY_ID, COMMANDS, FOOTERS, SHARED, commands_of
from reader.tui.keymap import all_shown, clashes, keys_in_force, shown
from reader.tui.screens.all_names import NamesScreen
from reader.tui.screens.all_stories import StoriesScreen
from reader.tui.screens.bindings import bindings_for
from reader.tui.screens.cuts import CutsScreen
from reader.tui.screens.dossier import DossierScreen
from reader.tui.screens.passages import PassagesSheet
from reader.tui.screens.reading import ReadingScreen
from reader.tui.screens.said import SaidScreen
from reader.tui.screens.search import SearchScreen
from reader.tui.screens.sheet import KEYS, Sheet
from reader.tui.screens.story import StoryScreen


def action_of(action: str) -> str:
    """The method that an action calls."""
    return "action_" + action.partition("(")[0]


SCREENS: dict[str, type] = {
    "": ReadingScreen,
    "cuts": CutsScreen,
    "search": SearchScreen,
    "said": SaidScreen,
    "names": NamesScreen,
    "dossier": DossierScreen,
    "stories": StoriesScreen,
    "story": StoryScreen,
}
"""What the table calls the screens."""


def keys_on(screen: str) -> dict[str, str]:
    """The keys of every command that a screen knows."""
    return {name: BY_ID[name].keys for name in commands_of(screen)}


@pytest.mark.parametrize("screen", SCREENS)
def test_no_screen_has_a_clash(screen: str) -> None:
    """No key of a screen belongs to two commands."""
    assert clashes(keys_on(screen)) == {}


def test_the_table_has_every_command_once_and_knows_its_screen() -> None:
    """An id names one command; what belongs to a screen belongs to one that there is."""
    assert len(BY_ID) == len(COMMANDS)
    assert {command.screen for command in COMMANDS} == set(SCREENS) == {"", *SHARED}


@pytest.mark.parametrize("screen", SCREENS)
def test_no_clash_hides_behind_another_spelling(screen: str) -> None:
    """A key is the same whether it is written as its sign or by its name."""
    spelled = [
        _character_to_key(key) if len(key) == 1 else key
        for keys in keys_on(screen).values()
        for key in keys.split(",")
    ]
    assert len(spelled) == len(set(spelled))


@pytest.mark.parametrize(("screen", "name"), [(s, name) for s in SCREENS for name in commands_of(s)])
def test_every_command_does_something(screen: str, name: str) -> None:
    """The screen, or for the palette Textual itself, has the method that a command calls."""
    if name != "palette":
        assert callable(getattr(SCREENS[screen], action_of(BY_ID[name].action), None))


@pytest.mark.parametrize("command", COMMANDS, ids=[command.id for command in COMMANDS])
def test_every_command_says_what_it_does(command) -> None:  # type: ignore[no-untyped-def]
    """A command has a sentence for the help, a word for the footer, and a heading to stand under."""
    assert command.sentence.endswith(".")
    assert command.sentence[0].isupper()
    assert 0 < len(command.label) <= 15
    assert command.group
    assert "!" not in command.sentence


def test_commands_of_a_group_stand_together() -> None:
    """The help shows every heading once."""
    groups = [command.group for command in COMMANDS]
    starts = [group for place, group in enumerate(groups) if place == 0 or groups[place - 1] != group]
    assert len(starts) == len(set(groups))


def test_every_footer_names_commands_that_there_are() -> None:
    """The footers point into the table, five keys each."""
    for place, names in FOOTERS.items():
        assert len(names) == 5, place
        assert set(names) <= set(BY_ID), place


@pytest.mark.parametrize(
    ("screen", "ids"), [(Sheet, KEYS), (PassagesSheet, ("remove", "note", "undo", "find"))]
)
def test_the_other_screens_have_the_methods_of_their_keys(screen: type, ids: tuple[str, ...]) -> None:
    """Every key that a sheet binds calls a method that the sheet has."""
    for name in ids:
        assert callable(getattr(screen, action_of(BY_ID[name].action), None)), name


def test_bindings_carry_the_id_by_which_they_are_remapped() -> None:
    """A binding is made of its row and bears its id."""
    made = {binding.id: binding for binding in bindings_for() if isinstance(binding, Binding)}
    assert set(made) == set(commands_of()) - {"palette"}
    assert made["mark"].action == "mark_passage"
    assert [binding.id for binding in bindings_for(("undo", "redo")) if isinstance(binding, Binding)] == [
        "undo",
        "redo",
    ]


# -- the keys in force ----------------------------------------------------------------------------


def test_without_overrides_the_tables_keys_are_in_force() -> None:
    """Nothing of the user's own: the table, and nothing to tell."""
    assert keys_in_force(COMMANDS, {}) == ({command.id: command.keys for command in COMMANDS}, [])


def test_an_override_takes_the_place_of_the_tables_keys() -> None:
    """The user's key is the command's only key."""
    keys, complaints = keys_in_force(COMMANDS, {"mark": "ctrl+k", "article_next": "ctrl+n,f5"})
    assert complaints == []
    assert (keys["mark"], keys["article_next"]) == ("ctrl+k", "ctrl+n,f5")


def test_an_override_that_takes_anothers_key_is_told_and_left_out() -> None:
    """The command whose key it is keeps it; one sentence names the key and both commands."""
    keys, complaints = keys_in_force(COMMANDS, {"mark": "j"})
    assert keys["mark"] == BY_ID["mark"].keys
    assert keys["down"] == BY_ID["down"].keys
    assert len(complaints) == 1
    assert all(word in complaints[0] for word in ("j", "mark", "down"))


def test_two_overrides_may_swap_their_keys() -> None:
    """What both sides gave up is free."""
    keys, complaints = keys_in_force(COMMANDS, {"article_next": "K", "article_previous": "J"})
    assert complaints == []
    assert (keys["article_next"], keys["article_previous"]) == ("K", "J")


def test_two_overrides_of_one_key_leave_it_to_the_first() -> None:
    """One of them gets it, the other keeps the table's; that is told."""
    keys, complaints = keys_in_force(COMMANDS, {"mark": "ctrl+k", "note": "ctrl+k"})
    assert (keys["mark"], keys["note"]) == ("ctrl+k", BY_ID["note"].keys)
    assert len(complaints) == 1


def test_whatever_the_overrides_the_keys_in_force_do_not_clash() -> None:
    """Giving a command back its own key may take it from an override that relied on it."""
    tangled = {"down": "k", "up": "x", "right": "x", "left": "j,l", "mark": "h"}
    keys, complaints = keys_in_force(COMMANDS, tangled)
    for screen in SCREENS:
        assert clashes({name: keys[name] for name in commands_of(screen)}) == {}
    assert complaints


def test_a_key_may_mean_another_thing_on_another_screen() -> None:
    """An override clashes only with commands that stand on a screen together with its own."""
    keys, complaints = keys_in_force(COMMANDS, {"bring_back": "m", "cut_line": "j"})
    assert keys["bring_back"] == "m"
    assert keys["cut_line"] == BY_ID["cut_line"].keys
    assert len(complaints) == 1


@pytest.mark.parametrize("spelling", ["]", "right_square_bracket"])
def test_a_clash_is_seen_through_another_spelling(spelling: str) -> None:
    """A key taken by its name is the key that the table writes as a sign."""
    keys, complaints = keys_in_force(COMMANDS, {"mark": spelling})
    assert keys["mark"] == BY_ID["mark"].keys
    assert len(complaints) == 1


def test_an_override_of_no_command_is_told() -> None:
    """A word that names no command gets a sentence, and nothing else changes."""
    keys, complaints = keys_in_force(COMMANDS, {"marc": "x"})
    assert "marc" not in keys
    assert len(complaints) == 1
    assert "marc" in complaints[0]


def test_a_complaint_about_keys_shows_nothing_that_a_terminal_obeys() -> None:
    """The settings' own words are made safe in what is told of them."""
    _, complaints = keys_in_force(COMMANDS, {"a\x1b[31m": "x", "mark": "j"})
    assert not any("\x1b" in complaint for complaint in complaints)


@pytest.mark.parametrize("keys", ["", "  ", ","])
def test_an_override_without_a_key_leaves_the_tables(keys: str) -> None:
    """A command cannot lose its keys by an empty word: that is told, and the table's key stays."""
    in_force, complaints = keys_in_force(COMMANDS, {"mark": keys})
    assert in_force["mark"] == BY_ID["mark"].keys
    assert len(complaints) == 1


@pytest.mark.parametrize(
    ("keys", "words"),
    [
        ("j,down", "j"),
        ("pagedown", "PgDn"),
        ("escape", "esc"),
        ("ctrl+r", "^r"),
        ("shift+tab", "shift-tab"),
        ("?,f1", "?"),
    ],
)
def test_a_key_is_shown_as_a_person_reads_it(keys: str, words: str) -> None:
    """The footer shows the first of a command's keys, in few letters."""
    assert shown(keys) == words


def test_the_help_shows_all_keys_of_a_command() -> None:
    """Every key stands there, arrows as arrows."""
    assert all_shown("j,down") == "j ↓"
    assert all_shown("space,pagedown") == "space PgDn"
