"""Reading: one file, or one record of a file, on its whole journey; in a worker or in this process."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from hashlib import sha256
from typing import TYPE_CHECKING

from reader.article.annotation import AnnotatedArticle
from reader.article.choices import NOTHING_CHOSEN, Choices
from reader.article.document import Problem, RawDocument
from reader.article.text import Article, Metadata
from reader.intake.learning import printed_lines
from reader.intake.voting import installed, voters_for
from reader.library.habits import Habit, Printed
from reader.library.sources import source_of
from reader.links.reason import Digest

if TYPE_CHECKING:
    from reader.entities.pipelines import Voter

TOGETHER = 20
"""A file of more records than this is read record by record, so that several workers share it."""


@dataclass(frozen=True, slots=True)
class Job:
    """What to read: a file by its path, or raw bytes that are already at hand."""

    name: str
    """What the library calls it: the source of its article."""
    path: str = ""
    """Where the file lies; empty where `raw` has the bytes."""
    size: int = 0
    """How many bytes the file has."""
    digest: str = ""
    """The SHA-256 of the bytes that these rules have read already; empty where they have not."""
    raw: bytes = b""
    format: str = ""
    """The importer to use; empty where name or look tell."""
    taken: str = ""
    """When those bytes came to the library; empty for what comes now."""
    file: str = ""
    """The name of the file that a record is of."""
    number: int = 0
    """The article to make anew from the bytes that the library kept; 0 for what comes from a file."""
    choices: Choices = NOTHING_CHOSEN
    """What was decided and learned for that article."""
    habits: Mapping[str, Habit] = field(default_factory=dict)
    """What is known of the sources that this run has met, by key: one of them may be the file's."""


@dataclass(frozen=True, slots=True)
class Prepared:
    """One article, ready to be shelved."""

    document: RawDocument
    """Without its lines: they were needed for the journey only."""
    annotated: AnnotatedArticle
    digest: Digest
    """What the reasons to link see of it; its number is still 0."""
    printed: Printed = field(default_factory=Printed)
    """The lines by which its source's habits are learned."""
    choices: Choices = NOTHING_CHOSEN
    """What it was cleaned by."""


@dataclass(frozen=True, slots=True)
class Reply:
    """What became of a job."""

    prepared: tuple[Prepared, ...] = ()
    records: tuple[Job, ...] = ()
    """The records of a file that has too many to be read at once."""
    problems: tuple[Problem, ...] = ()
    lasting: bool = True
    """Whether reading the same bytes again would end the same way."""
    digest: str = ""
    """The SHA-256 of the file's bytes; empty where they are not a file's, or could not be read."""
    same: bool = False
    """Whether they are those that have been read already: nothing else was looked at."""


def read(job: Job) -> Reply:
    """Does `job`; whatever goes wrong is told as a problem of it."""
    try:
        return _read(job)
    except OSError as error:
        reason = f"cannot be read: {error.strerror or error}"
    except Exception as error:  # a fault in one article must not cost the others
        reason = f"could not be understood ({type(error).__name__}: {error}); please report this"
    return Reply(problems=(Problem(job.name, reason),), lasting=False)


def _read(job: Job) -> Reply:
    from reader.importers import import_bytes  # here, because the process that waits never needs it

    raw = _bytes(job)
    digest = sha256(raw).hexdigest() if job.path else ""
    if digest and digest == job.digest:
        return Reply(digest=digest, same=True)
    imported = import_bytes(raw, job.name, job.format)
    documents = imported.documents
    if not job.path:
        documents = tuple(
            replace(document, source=job.name, raw=job.raw, taken=job.taken) for document in documents[:1]
        )
    if len(documents) > TOGETHER:
        records = tuple(Job(d.source, raw=d.raw, format=d.format, file=job.name) for d in documents)
        return Reply(records=records, problems=imported.problems, digest=digest)
    return Reply(
        prepared=tuple(prepare(document, job.choices, job.habits, _voters) for document in documents),
        problems=imported.problems,
        digest=digest,
    )


def _bytes(job: Job) -> bytes:
    if not job.path:
        return job.raw
    with open(job.path, "rb") as file:  # noqa: PTH123 - a Path cannot be made of every name
        return file.read()


Asked = Callable[[str], Sequence["Voter"]]
"""A language (`en`) -> the further readers of names that are asked in it."""


def _voters(language: str) -> Sequence[Voter]:
    """The pipelines that the user has installed for a language."""
    from reader.entities.pipelines import voters

    return voters(voters_for(language, installed()))


def prepare(
    document: RawDocument, choices: Choices, habits: Mapping[str, Habit], asked: Asked | None = None
) -> Prepared:
    """One document on its whole journey, by what was decided, or else by what is known of its source.

    Nobody is `asked` where somebody waits at a screen.
    """
    from reader.cleaning import clean

    def chosen(about: Metadata) -> Choices:
        return _recalled(about, document.source, habits) or choices

    article = clean(document, chosen if habits else choices)
    voters = asked(language_of(article)) if asked else ()
    return finish(document, article, chosen(article.metadata), voters)


def finish(
    document: RawDocument, article: Article, choices: Choices, voters: Sequence[Voter] = ()
) -> Prepared:
    """A document on the rest of its journey, when it has been cleaned by some choices."""
    from reader.journey import annotate
    from reader.links.digest import digest

    annotated = annotate(article, voters)
    return Prepared(
        replace(document, lines=(), dropped=(), hyperlinks=()),
        annotated,
        digest(annotated, document.source),
        printed_lines(article),
        choices,
    )


def language_of(article: Article) -> str:
    """An article's language as two letters; empty where it is not known."""
    return article.metadata.language[:2].lower()


def _recalled(about: Metadata, origin: str, habits: Mapping[str, Habit]) -> Choices | None:
    """What is known of the source of an article."""
    source = source_of(about.outlet, about.url, origin)
    habit = habits.get(source.key)
    if habit is None:
        return None
    return Choices(boilerplate=habit.lines, source=source.name, articles=habit.articles)
