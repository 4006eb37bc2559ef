"""Messages: what goes through the pipes between the process of a run and those that read for it.

A message is its length, in eight bytes, and a pickle. What an article has many of is pickled as a call with
its values: the way of frozen dataclasses, which asks for the fields of each, takes ten times as long.
"""

from __future__ import annotations

import copyreg
import io
import pickle
from collections.abc import Callable
from dataclasses import fields
from operator import attrgetter
from typing import IO, Any

from reader.article.annotation import Mention, Quotation
from reader.article.span import Span

_LENGTH = 8


def send(pipe: IO[bytes], value: object) -> None:
    """Sends a value to the other end."""
    message = _pickled(value)
    pipe.write(len(message).to_bytes(_LENGTH, "big"))
    pipe.write(message)
    pipe.flush()


def receive(pipe: IO[bytes]) -> Any:
    """The next value; None where the other end is gone."""
    length = pipe.read(_LENGTH)
    if len(length) < _LENGTH:
        return None
    message = pipe.read(int.from_bytes(length, "big"))
    return pickle.loads(message) if len(message) == int.from_bytes(length, "big") else None


def _pickled(value: object) -> bytes:
    written = io.BytesIO()
    pickler = pickle.Pickler(written, protocol=pickle.HIGHEST_PROTOCOL)
    pickler.dispatch_table = _WAYS
    pickler.dump(value)
    return written.getvalue()


def _called(kind: type) -> Callable[[Any], tuple[type, tuple[Any, ...]]]:
    """Pickles a value as the call of its class that makes it."""
    values = attrgetter(*(field.name for field in fields(kind)))
    return lambda value: (kind, values(value))


_WAYS = copyreg.dispatch_table | {kind: _called(kind) for kind in (Mention, Quotation, Span)}
