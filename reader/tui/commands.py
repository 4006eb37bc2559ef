"""Every command of the application, one row each: footer, help, palette and keys all come from here."""

from __future__ import annotations

from typing import NamedTuple


class Command(NamedTuple):
    """Something a person can do."""

    id: str
    """What `[keys]` in the settings calls it."""
    keys: str
    """Its keys, parted by commas, as Textual names them; a single sign is written as it is."""
    action: str
    """The screen's `action_…` method, with its arguments."""
    label: str
    """One or two words for the footer."""
    sentence: str
    """What it does, for the help and the palette."""
    group: str
    """The heading of the help page that it stands under."""
    screen: str = ""
    """The screen that it belongs to where it is not the first one: there, its keys may mean another thing."""


MOVING, PLACES, LOOKING, PASSAGES, COPYING, PROGRAM, CUTS, SAID, NAMES, STORIES, SEARCH = (
    "Moving",
    "Articles and panes",
    "Names, quotations, finding",
    "Passages",
    "Copying",
    "The program",
    "What was cut",
    "Who said what",
    "All names, and one of them",
    "All stories, and one of them",
    "Search",
)

COMMANDS = (
    Command("down", "j,down", "move_rows(1)", "move", "One row down.", MOVING),
    Command("up", "k,up", "move_rows(-1)", "up", "One row up.", MOVING),
    Command("right", "l,right", "move_characters(1)", "right", "One character to the right.", MOVING),
    Command("left", "h,left", "move_characters(-1)", "left", "One character to the left.", MOVING),
    Command("word_next", "w", "move_words(1)", "word", "To the next word.", MOVING),
    Command("word_previous", "W", "move_words(-1)", "word back", "To the word before.", MOVING),
    Command("sentence_next", ")", "move_sentences(1)", "sentence", "To the next sentence.", MOVING),
    Command("sentence_previous", "(", "move_sentences(-1)", "back", "To the sentence before.", MOVING),
    Command("paragraph_next", "}", "move_paragraphs(1)", "paragraph", "To the next paragraph.", MOVING),
    Command("paragraph_previous", "{", "move_paragraphs(-1)", "back", "To the paragraph before.", MOVING),
    Command("page_down", "space,pagedown", "move_pages(1)", "page", "One page down.", MOVING),
    Command("page_up", "b,pageup", "move_pages(-1)", "page up", "One page up.", MOVING),
    Command("top", "g,home", "move_ends(-1)", "top", "To the top.", MOVING),
    Command("bottom", "G,end", "move_ends(1)", "end", "To the end.", MOVING),
    Command(
        "open", "enter", "open_chosen", "open", "Open the article, or go to the place it stands.", PLACES
    ),
    Command("pane_next", "tab", "turn_panes(1)", "panes", "To the next pane.", PLACES),
    Command("pane_previous", "shift+tab", "turn_panes(-1)", "panes", "To the pane before.", PLACES),
    Command(
        "quotes", "1", "show_tab('quotes')", "quotes", "The article's quotations and who said them.", PLACES
    ),
    Command("names", "2", "show_tab('names')", "names", "The names in the article.", PLACES),
    Command("links", "3", "show_tab('links')", "links", "Articles that belong to this one.", PLACES),
    Command("passages", "4", "show_tab('passages')", "passages", "The passages you marked in it.", PLACES),
    Command("article_next", "J", "turn_articles(1)", "next", "Open the next article.", PLACES),
    Command("article_previous", "K", "turn_articles(-1)", "previous", "Open the article before.", PLACES),
    Command("back", "o", "go_back", "back", "Back to where you were.", PLACES),
    Command("forward", "O", "go_forward", "forward", "Forward again.", PLACES),
    Command("library", "L", "widen_list", "all", "Widen the list to the whole library, or back.", PLACES),
    Command("unread", "U", "toggle_unread", "unread", "List only what is unread, or everything.", PLACES),
    Command("read_mark", "r", "toggle_read", "read", "Mark the article as read, or as unread.", PLACES),
    Command("star", "*", "toggle_star", "star", "Star the article, or take the star away.", PLACES),
    Command("archive", "A", "toggle_archived", "archive", "Put the article away, or bring it back.", PLACES),
    Command(
        "tag", "#", "tag", "tag", "Write the tags of the article, or of the passage under the caret.", PLACES
    ),
    Command(
        "folders", "F", "show_folders", "folders", "The folders: starred, archived, tags and others.", PLACES
    ),
    Command(
        "continue",
        "C",
        "continue_reading",
        "go on",
        "What you have begun, the latest first; or all again.",
        PLACES,
    ),
    Command("export", "X", "export", "export", "Export the articles, or the passages listed.", PLACES),
    Command(
        "remove",
        "d,delete",
        "remove_chosen",
        "remove",
        "Remove an article or a passage, reject a quotation; u undoes it.",
        PLACES,
    ),
    Command(
        "find", "/", "find", "find", "In the list: filter as you type. In the article: find words.", LOOKING
    ),
    Command("keep_filter", "+", "keep_filter", "keep", "Keep the list's filter among the folders.", LOOKING),
    Command("hit_next", "n", "walk_hits(1)", "next hit", "To the next place found.", LOOKING),
    Command("hit_previous", "N", "walk_hits(-1)", "hit before", "To the place found before.", LOOKING),
    Command(
        "name_next",
        "]",
        "walk_names(1)",
        "next name",
        "To the next name; of one that is lit, its next mention.",
        LOOKING,
    ),
    Command("name_previous", "[", "walk_names(-1)", "name before", "To the name before.", LOOKING),
    Command("quotation_next", '"', "walk_quotations(1)", "next quote", "To the next quotation.", LOOKING),
    Command(
        "quotation_previous", "'", "walk_quotations(-1)", "quote before", "To the quotation before.", LOOKING
    ),
    Command(
        "legend",
        "f",
        "show_legend",
        "kinds",
        "Which kinds of names and quotations are shown, with their counts.",
        LOOKING,
    ),
    Command(
        "by_speaker",
        "S",
        "toggle_order",
        "by speaker",
        "Sort and group the list; in the panel, quotations by speaker.",
        LOOKING,
    ),
    Command("correct", "e", "correct_speaker", "speaker", "Correct who said the quotation.", LOOKING),
    Command("raw", "R", "show_raw", "source", "The quotation as its source has it, marks and all.", LOOKING),
    Command(
        "about", "i", "show_about", "about", "Everything about the name, the link, or who speaks.", LOOKING
    ),
    Command("all_names", "M", "show_names", "all names", "All names of the library.", LOOKING),
    Command(
        "versions", "=", "show_versions", "wordings", "The quotation as other articles have it.", LOOKING
    ),
    Command("all_said", "Q", "show_said", "who said what", "Who said what in the whole library.", LOOKING),
    Command(
        "stories",
        "E",
        "show_stories",
        "stories",
        "The story that this article tells, or all stories.",
        LOOKING,
    ),
    Command("search", "s", "show_search", "search", "Search the whole library.", LOOKING),
    Command("captions", "c", "toggle_captions", "captions", "Show or hide the captions.", LOOKING),
    Command("cuts", "x", "show_cuts", "cut lines", "Show what was cut from the article, and why.", LOOKING),
    Command(
        "mark",
        "m",
        "mark_passage",
        "mark",
        "Mark the sentence under the caret, or what is selected.",
        PASSAGES,
    ),
    Command("note", "a", "add_note", "note", "Write a note on the passage under the caret.", PASSAGES),
    Command(
        "select_characters",
        "v",
        "select('character')",
        "select",
        "Select by characters; in the list, choose several.",
        PASSAGES,
    ),
    Command(
        "select_sentences",
        "V",
        "select('sentence')",
        "sentences",
        "Select by sentences; in the list, choose all, or none.",
        PASSAGES,
    ),
    Command("select_paragraphs", "P", "select('paragraph')", "paragraphs", "Select by paragraphs.", PASSAGES),
    Command("all_passages", "B", "show_passages", "all passages", "All passages of the library.", PASSAGES),
    Command("undo", "u", "undo", "undo", "Take the last change back.", PASSAGES),
    Command("redo", "ctrl+r", "redo", "redo", "Make it again.", PASSAGES),
    Command("copy", "y,ctrl+c", "copy_words", "copy", "Copy what is selected, or the sentence.", COPYING),
    Command(
        "copy_source", "Y", "copy_source", "copy + source", "Copy it with its speaker and source.", COPYING
    ),
    Command("theme", "t", "choose_theme", "theme", "Choose a theme.", PROGRAM),
    Command("problems", "!", "show_problems", "problems", "What could not be taken in, and why.", PROGRAM),
    Command("help", "?,f1", "show_help", "keys", "Every key.", PROGRAM),
    Command("palette", "ctrl+p", "open_palette", "commands", "Find a command by its words.", PROGRAM),
    Command(
        "leave", "escape", "leave", "back", "Leave what is open: a selection, a search, the panel.", PROGRAM
    ),
    Command("quit", "q", "quit_screen", "quit", "Leave this screen; on the first one, the program.", PROGRAM),
    Command(
        "suspend", "ctrl+z", "suspend", "suspend", "Back to the shell for a while (fg returns).", PROGRAM
    ),
    Command("cut_next", "n,tab", "walk_cuts(1)", "next", "To the next lines that were cut.", CUTS, "cuts"),
    Command(
        "cut_previous",
        "N,shift+tab",
        "walk_cuts(-1)",
        "cut before",
        "To the lines that were cut before.",
        CUTS,
        "cuts",
    ),
    Command("bring_back", "r", "bring_back", "bring back", "Bring this line back, for good.", CUTS, "cuts"),
    Command(
        "bring_back_kind",
        "R",
        "bring_back_kind",
        "all such",
        "Bring back the lines of this kind in every article of this source.",
        CUTS,
        "cuts",
    ),
    Command("cut_line", "X", "cut_line", "cut", "Cut this line, for good.", CUTS, "cuts"),
    Command(
        "decisions",
        "D",
        "show_decisions",
        "decided",
        "What you decided here, each to be taken back.",
        CUTS,
        "cuts",
    ),
    Command(
        "repairs",
        "s",
        "toggle_repairs",
        "repairs",
        "Switch the repairs of this article's text off, or on again.",
        CUTS,
        "cuts",
    ),
    Command(
        "said_speaker", "s", "ask_speaker", "speaker", "Only the words of somebody called so.", SAID, "said"
    ),
    Command(
        "said_by_this",
        "S",
        "only_speaker",
        "only this one",
        "Only the words of this speaker, or everybody's again.",
        SAID,
        "said",
    ),
    Command(
        "said_days",
        "t",
        "ask_days",
        "days",
        "Only the words of some days: 2026-03, 2025..2026-03.",
        SAID,
        "said",
    ),
    Command(
        "said_kinds",
        "f",
        "turn_kinds",
        "kinds",
        "All quotations, those between marks, those without marks.",
        SAID,
        "said",
    ),
    Command(
        "said_here", "A", "only_article", "this article", "Only this article's, or all again.", SAID, "said"
    ),
    Command("keep_search", "+", "keep_search", "keep", "Keep this search under a name.", SEARCH, "search"),
    Command(
        "names_order", "S", "turn_order", "order", "The most mentioned first, or the latest.", NAMES, "names"
    ),
    Command("names_kind", "f", "turn_types", "kinds", "All names, then each kind of them.", NAMES, "names"),
    Command("merge", "+", "merge_names", "same as", "This name and another are one.", NAMES, "names"),
    Command("split", "-", "split_names", "not the same", "The chosen name is another one.", NAMES, "dossier"),
    Command("tab_next", "tab", "turn_tabs(1)", "turn", "To the next tab of the dossier.", NAMES, "dossier"),
    Command(
        "tab_previous", "shift+tab", "turn_tabs(-1)", "turn back", "To the tab before.", NAMES, "dossier"
    ),
    Command(
        "about_mentions", "1", "show_tab('mentions')", "mentions", "Where the name stands.", NAMES, "dossier"
    ),
    Command("about_said", "2", "show_tab('said')", "said", "What it said.", NAMES, "dossier"),
    Command(
        "about_told", "3", "show_tab('about')", "about", "The quotations that mention it.", NAMES, "dossier"
    ),
    Command(
        "about_beside",
        "4",
        "show_tab('beside')",
        "beside",
        "The names in the same articles.",
        NAMES,
        "dossier",
    ),
    Command(
        "about_written",
        "5",
        "show_tab('written')",
        "written",
        "How it is written and called.",
        NAMES,
        "dossier",
    ),
    Command(
        "stories_order",
        "S",
        "turn_order",
        "order",
        "The newest first, or the largest.",
        STORIES,
        "stories",
    ),
    Command(
        "stories_merge", "+", "merge_stories", "merge", "This story and another are one.", STORIES, "stories"
    ),
    Command(
        "story_split",
        "-",
        "split_story",
        "split off",
        "The chosen article tells another one.",
        STORIES,
        "story",
    ),
    Command("story_next", "tab", "turn_tabs(1)", "turn", "To the next tab of the story.", STORIES, "story"),
    Command(
        "story_previous", "shift+tab", "turn_tabs(-1)", "turn back", "To the tab before.", STORIES, "story"
    ),
    Command(
        "story_timeline",
        "1",
        "show_tab('timeline')",
        "timeline",
        "Its articles in time, with what each adds.",
        STORIES,
        "story",
    ),
    Command(
        "story_figures", "2", "show_tab('figures')", "figures", "The figures that differ.", STORIES, "story"
    ),
    Command("story_said", "3", "show_tab('said')", "said", "Who said what in it.", STORIES, "story"),
)
"""Every command, in the order of the help page."""

BY_ID = {command.id: command for command in COMMANDS}

_SHEET = (
    *("down", "up", "page_down", "page_up", "top", "bottom", "open"),
    *("undo", "redo", "help", "leave", "quit", "suspend"),
)
"""What can be done on every screen with a list."""

SHARED = {
    "search": (*_SHEET, "find", "search"),
    "names": (*_SHEET, "find", "about", "all_names"),
    "dossier": (*_SHEET, "about", "merge", "all_said"),
    "stories": (*_SHEET, "find", "stories"),
    "story": (*_SHEET, "about", "versions", "stories", "stories_merge"),
    "said": (
        *_SHEET,
        "find",
        "correct",
        "remove",
        "copy",
        "copy_source",
        "mark",
        "versions",
        "about",
        "all_said",
    ),
    "cuts": (
        *("down", "up", "right", "left", "word_next", "word_previous", "sentence_next", "sentence_previous"),
        *("paragraph_next", "paragraph_previous", "page_down", "page_up", "top", "bottom"),
        *("cuts", "undo", "redo", "help", "leave", "quit", "suspend"),
    ),
}
"""What else can be done on the screens beside the first one."""


def commands_of(screen: str = "") -> tuple[str, ...]:
    """The ids of the commands that a screen knows; of the first one where none is named."""
    own = tuple(command.id for command in COMMANDS if command.screen == screen)
    return own + SHARED.get(screen, ())


FOOTERS = {
    "list": ("open", "find", "quotes", "help", "quit"),
    "picked": ("read_mark", "star", "archive", "tag", "remove"),
    "article": ("mark", "sentence_next", "quotes", "find", "help"),
    "selecting": ("mark", "copy", "copy_source", "leave", "help"),
    "panel": ("open", "quotes", "names", "links", "leave"),
    "passages": ("find", "note", "tag", "export", "quit"),
    "said": ("open", "find", "said_speaker", "said_days", "quit"),
    "search": ("open", "find", "keep_search", "undo", "quit"),
    "names": ("open", "find", "names_order", "names_kind", "quit"),
    "dossier": ("open", "tab_next", "about_said", "merge", "quit"),
    "stories": ("open", "find", "stories_order", "stories_merge", "quit"),
    "story": ("open", "story_next", "story_split", "stories_merge", "quit"),
    "cuts": ("bring_back", "cut_next", "bring_back_kind", "undo", "leave"),
    "kept": ("cut_line", "cut_next", "decisions", "repairs", "leave"),
}
"""The five keys that matter most in each place."""

LABELS = {
    ("list", "find"): "filter",
    ("search", "find"): "search",
    ("dossier", "open"): "go there",
    ("story", "open"): "go there",
    **{
        (place, "quit"): "back"
        for place in ("passages", "search", "said", "names", "dossier", "stories", "story")
    },
}
"""What a command is called in a place where it means something else."""
