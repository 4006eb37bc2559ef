"""Moving: the movements of the table, for screens that hand them on to what has the keys."""

from __future__ import annotations


class Moving:
    """A screen that moves in a text."""

    def send(self, movement: str, step: int) -> None:
        """Make a movement, such as `move_rows`, in what has the keys."""
        raise NotImplementedError

    def action_move_rows(self, step: int) -> None:
        """By rows."""
        self.send("move_rows", step)

    def action_move_pages(self, step: int) -> None:
        """By pages."""
        self.send("move_pages", step)

    def action_move_ends(self, step: int) -> None:
        """To an end."""
        self.send("move_ends", step)

    def action_move_characters(self, step: int) -> None:
        """By characters."""
        self.send("move_characters", step)

    def action_move_words(self, step: int) -> None:
        """By words."""
        self.send("move_words", step)

    def action_move_sentences(self, step: int) -> None:
        """By sentences."""
        self.send("move_sentences", step)

    def action_move_paragraphs(self, step: int) -> None:
        """By paragraphs."""
        self.send("move_paragraphs", step)
