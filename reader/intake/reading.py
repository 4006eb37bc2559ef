"""Reading: one file, or one record of a file, on its whole journey; in a worker or in this process."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from hashlib import file_digest, sha256
from typing import IO, TYPE_CHECKING

from reader.article.annotation import AnnotatedArticle
from reader.article.choices import NOTHING_CHOSEN, Choices
from reader.article.document import Problem, RawDocument
from reader.article.text import Article, Metadata
from reader.intake.learning import printed_lines
from reader.intake.records import Records
from reader.intake.voting import installed, voters_for
from reader.library.habits import Habit, Printed
from reader.library.sources import source_of
from reader.links.reason import Digest

if TYPE_CHECKING:
    from reader.entities.pipelines import Voter

TOGETHER = 20
"""A file of more records than this is read record by record, so that several workers share it."""

PIECE = 1 << 20
"""So many bytes of a file of records are taken at a time: it may be larger than the memory."""

CHANGED = "was changed while its file was read; add the file again"


@dataclass(frozen=True, slots=True)
class Job:
    """What to read: a file by its path, or raw bytes that are already at hand."""

    name: str
    """What the library calls it: the source of its article."""
    path: str = ""
    """Where the file lies; empty where `raw` has the bytes."""
    size: int = 0
    """How many bytes the file or record has."""
    start: int = -1
    """Where in the file a record begins; -1 where it is the whole file."""
    digest: str = ""
    """The SHA-256 of the file's bytes that these rules have read already; empty where they have not.

    Of a record what its bytes were when it was found."""
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
    records: Records | None = None
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

    is_file = bool(job.path) and job.start < 0
    if is_file and (reply := _shared_out(job)):
        return reply
    raw = _bytes(job)
    digest = sha256(raw).hexdigest() if job.path else ""
    if job.start >= 0 and digest != job.digest:
        return Reply(problems=(Problem(job.name, CHANGED),), lasting=False)
    if is_file and digest == job.digest:
        return Reply(digest=digest, same=True)
    imported = import_bytes(raw, job.name, job.format)
    documents = imported.documents
    if not is_file:
        documents = tuple(
            replace(document, source=job.name, raw=raw, taken=job.taken) for document in documents[:1]
        )
    return Reply(
        prepared=tuple(prepare(document, job.choices, job.habits, _voters) for document in documents),
        problems=imported.problems,
        digest=digest if is_file else "",
    )


def _bytes(job: Job) -> bytes:
    if not job.path:
        return job.raw
    with open(job.path, "rb") as file:  # noqa: PTH123 - a Path cannot be made of every name
        if job.start < 0:
            return file.read()
        file.seek(job.start)
        return file.read(job.size)


def _shared_out(job: Job) -> Reply | None:
    """The records of a file; None where they are few, or its format has one article a file."""
    from reader.importers import START, splitter_of

    with open(job.path, "rb") as file:  # noqa: PTH123
        splitter = splitter_of(file.read(START), job.name, job.format)
        if splitter is None:
            return None
        split, format = splitter
        file.seek(0)
        digest = file_digest(file, "sha256").hexdigest()
        if digest == job.digest:
            return Reply(digest=digest, same=True)
        records, problems = Records(format), list[Problem]()
        for found in split(_pieces(file)):
            if isinstance(found, str):
                problems.append(Problem(job.name, found))
            else:
                records.add(found.number, found.start, found.raw)
    few = len(records) + len(problems) <= TOGETHER
    return None if few else Reply(records=records, problems=tuple(problems), digest=digest)


def _pieces(file: IO[bytes]) -> Iterator[bytes]:
    """A file from its beginning on."""
    file.seek(0)
    while piece := file.read(PIECE):
        yield piece


def jobs_of(job: Job, records: Records) -> Iterator[Job]:
    """The records of the file of `job`, each as a job of its own."""
    for place in records:
        yield Job(
            f"{job.name}#{place.number}",
            "" if place.start < 0 else job.path,
            place.size,
            place.start,
            place.digest,
            raw=place.raw,
            format=records.format,
            file=job.name,
        )


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
