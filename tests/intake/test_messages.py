"""What one process sends, the other has, value for value."""

from __future__ import annotations

import io

from reader.article.annotation import EntityType, Mention, Quotation
from reader.article.document import Problem
from reader.article.span import Span
from reader.intake.messages import receive, send
from reader.intake.reading import Reply


def test_values_come_through_as_they_were_sent() -> None:
    """Those that are pickled in a way of their own, and those that are not."""
    mention = Mention(3, 9, EntityType.PERSON, "Orla Fenn", role="harbour master")
    quotation = Quotation(0, 2, speaker="Orla Fenn", speaker_span=Span(3, 9), confidence=0.5)
    sent = [(mention, mention, quotation), Reply(problems=(Problem("a.txt", "is empty"),)), None]
    pipe = io.BytesIO()
    for value in sent:
        send(pipe, value)
    pipe.seek(0)
    assert [receive(pipe) for _ in sent] == sent


def test_message_that_broke_off_is_none() -> None:
    """As when the process at the other end was killed while it wrote."""
    pipe = io.BytesIO()
    send(pipe, "a reply")
    whole = pipe.getvalue()
    for size in (0, 4, 8, len(whole) - 1):
        assert receive(io.BytesIO(whole[:size])) is None
