"""Run: one pile taken in, from its paths to the shelf, in batches that a reader sees arrive."""

from __future__ import annotations

import hashlib
import time
from collections import deque
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, field, replace

from reader.article.document import Problem
from reader.intake.holding import give_large_pieces_back
from reader.intake.learning import Lessons
from reader.intake.linking import link_new
from reader.intake.naming import join_names
from reader.intake.processes import parts_of, processes_for
from reader.intake.reading import Job, Reply, jobs_of
from reader.intake.records import Records
from reader.intake.remembering import Memory
from reader.intake.report import Progressed, Summary, Tally
from reader.intake.shelving import Met, Shelving
from reader.intake.walking import File, walk
from reader.intake.workers import Jobs, results
from reader.library import Library
from reader.library.clock import now
from reader.library.sources import is_address, source_name

BATCH = 12
"""When so many articles are ready, they are shelved."""

BATCH_SECONDS = 0.5
"""How long an article that is ready waits for its transaction at most."""

HELD_SECONDS = 0.012
"""How long a transaction takes more articles in: whoever else writes, such as a reader, waits so long."""

GAP_SECONDS = 0.004
"""So much lies between two transactions at least: whoever waits looks more often, and begins its own."""

LOG_PAGES = 8_000
"""With so many pages, 32 MB, the log is carried into the file: most are written again by what comes next.

Before anybody else would have to, who may wait at a screen.
"""

LINK_EVERY = 600
"""After so many articles their links are found, and not only at the end."""

MOST_ROUNDS = 3
"""What is learned from articles made anew may ask for others to be; so often at most in one run."""


@dataclass(slots=True)
class _Reading:
    """A file while it is being read."""

    file: File
    left: int = 1
    """How many replies are still to come."""
    problems: list[Problem] = field(default_factory=list)
    lasting: bool = True
    """Whether reading it again would end the same way."""
    digest: str = ""
    """The SHA-256 of its bytes, once they have been read."""
    claimed: Met = field(default_factory=Met)
    """The articles whose bytes stand somewhere in it."""


class Run:
    """One run over a library that is open."""

    def __init__(
        self,
        library: Library,
        rules: str,
        on_progress: Callable[[Progressed], None] | None = None,
        keep_removed: bool = False,
        on_problem: Callable[[Problem], None] | None = None,
    ) -> None:
        library.give_way(GAP_SECONDS)
        library.let_log_grow(LOG_PAGES)
        self._library = library
        self._rules = rules
        self._tell = on_progress or (lambda _: None)
        self._tally = Tally(on_problem)
        self._shelving = Shelving(library, rules, now(), keep_removed, self._tally)
        self._lessons = Lessons(library)
        self._memory = Memory()
        self._removed: dict[str, list[int]] = {}
        self._readings: dict[str, _Reading] = {}
        self._ready: deque[tuple[Job, Reply]] = deque()
        self._unlinked = 0
        self._begun = self._flushed = time.monotonic()

    def over(self, paths: Sequence[str], processes: int | None) -> Summary:
        """Takes in what `paths` lead to, then makes anew what older rules made of other articles.

        The paths are walked twice: once to count, and then, while files are read, to find them, so that a run
        holds no list of them.
        """
        paths = [path for path in paths if not self._is_known_address(path)]
        parts, size = self._look_over(paths)
        apart = processes_for(parts, size, processes)
        self._read(self._jobs(paths), apart)
        rounds = 0
        while rounds < MOST_ROUNDS and self._make_anew(processes, min(apart, 1)):
            rounds += 1
        self._library.terms.fold(0)
        self._library.rebuilding.all_made()
        self._tell(self._tally.progressed(""))
        return self._tally.summary(time.monotonic() - self._begun)

    def _make_anew(self, processes: int | None, fewest: int) -> bool:
        """Makes anew what older rules made, or what came before something was learned; whether any did.

        Where files were read in `fewest` processes, so are the last few articles: what reads them would be as
        large in this one as all that it holds of a run.
        """
        self._lessons.learn()
        stale = self._library.identities.stale(self._rules)
        if stale:
            self._tally.total += len(stale)
            self._read(self._kept(stale), max(fewest, processes_for(len(stale), 0, processes)))
        else:
            self._library.rebuilding.end()  # one that was stopped is finished by any run
        return bool(stale)

    def _is_known_address(self, path: str) -> bool:
        """Whether `path` is the URL of an article that the library has: nothing to fetch, nothing to tell."""
        return is_address(path) and self._library.identities.of_source(source_name(path)) is not None

    def _look_over(self, paths: Sequence[str]) -> tuple[int, int]:
        """The parts and bytes of files that must be read; unchanged ones are counted and left."""
        self._removed = self._library.identities.removed()
        parts = size = 0
        for found in walk(paths):
            if isinstance(found, Problem):
                self._tally.note([found])
                continue
            self._tally.total += 1
            told = self._library.files.seen(found.name, found.stamp, self._rules)
            if told is None:
                parts += parts_of(found.name, found.stamp.size)
                size += found.stamp.size
            else:
                self._tally.done += 1
                self._pass_by(found, told)
        return parts, size

    def _pass_by(self, file: File, told: Sequence[Problem]) -> None:
        """An unchanged file: its problems are told again, its removed articles come back."""
        self._tally.note(told)
        self._tally.unchanged += self._library.identities.count(file.name)
        if not self._shelving.keep_removed:
            for number in self._removed.get(file.name, ()):
                self._shelving.restore(number)

    def _jobs(self, paths: Sequence[str]) -> Iterator[Job]:
        """The files that must be read, one after the other.

        Of one that only another time tells apart, what its bytes were goes along: if they are the same still,
        nothing more of it is looked at.
        """
        files = self._library.files
        for found in walk(paths):
            if isinstance(found, File) and files.seen(found.name, found.stamp, self._rules) is None:
                size = found.stamp.size
                digest = files.digest(found.name, size, self._rules)
                self._readings[found.name] = _Reading(found)
                yield Job(found.name, found.path, size, digest=digest, file=found.name)

    def _kept(self, stale: Iterable[int]) -> Iterator[Job]:
        """The raw bytes that the library has of some articles, to be read again."""
        for number in stale:
            if kept := self._library.identities.kept(number):
                choices = self._library.decisions.choices(number)
                yield Job(
                    kept.source,
                    raw=kept.raw,
                    format=kept.format,
                    taken=kept.taken,
                    number=number,
                    choices=choices,
                )

    def _read(self, jobs: Iterable[Job], processes: int) -> None:
        if processes:
            give_large_pieces_back()
        todo = Jobs(jobs, self._equipped)
        for job, reply in results(todo, processes):
            self._tally.pace.look(time.monotonic(), self._tally.done)
            if reply.records:
                self._open(job, reply, reply.records, todo)
            else:
                self._ready.append((job, reply))
                self._tally.done += 1
            if len(self._ready) >= BATCH or time.monotonic() - self._flushed > BATCH_SECONDS:
                self._flush()
            self._tell(self._tally.progressed(job.name))
        self._flush()
        self._join_and_link()

    def _equipped(self, job: Job) -> Job:
        """A job with what was learned until now; an article made anew has it among its choices."""
        return job if job.number else replace(job, habits=dict(self._lessons.habits))

    def _open(self, job: Job, reply: Reply, records: Records, todo: Jobs) -> None:
        """A file of many records: each becomes a job of its own."""
        reading = self._readings[job.file]
        reading.left = len(records)
        reading.digest = reply.digest
        reading.problems.extend(reply.problems)
        reading.claimed = self._claimed(record.digest for record in records)
        self._tally.note(reply.problems)
        self._tally.total += len(records) - 1
        todo.add(jobs_of(job, records))

    def _claimed(self, digests: Iterable[str]) -> Met:
        claimed = Met()
        for article in map(self._library.identities.of_digest, digests):
            if article:
                claimed.add(article.number)
        return claimed

    def _flush(self) -> None:
        """Shelves what is ready, in short transactions."""
        ready = len(self._ready)
        while self._ready:
            with self._library.writing():
                end = time.monotonic() + HELD_SECONDS
                self._shelve(*self._ready.popleft())
                while self._ready and time.monotonic() < end:
                    self._shelve(*self._ready.popleft())
        self._lessons.shelved(ready)
        self._unlinked += ready
        if self._unlinked >= LINK_EVERY:
            self._join_and_link()
        self._flushed = time.monotonic()

    def _join_and_link(self) -> None:
        """Does for the articles that came what needs the others."""
        join_names(self._library)
        link_new(self._library, self._memory)
        self._unlinked = 0

    def _shelve(self, job: Job, reply: Reply) -> None:
        if job.number:
            self._shelve_again(job, reply)
            return
        self._tally.note(reply.problems)
        reading = self._readings[job.file]
        if reply.same:
            self._leave(reading.file)
            return
        if len(reply.prepared) > 1:
            reading.claimed = self._claimed(each.document.digest for each in reply.prepared)
        for prepared in reply.prepared:
            self._shelving.shelve(prepared, reading.claimed)
        self._close(reading, reply)

    def _leave(self, file: File) -> None:
        """A file that has another time, but the bytes that were read already."""
        del self._readings[file.name]
        self._library.files.touch(file.name, file.stamp)
        self._pass_by(file, self._library.files.problems(file.name))

    def _shelve_again(self, job: Job, reply: Reply) -> None:
        """An article made anew from its own bytes; where that fails, what is shelved stays.

        So it does where somebody has decided something of it in the meantime, and shelved it then, and where
        a newer version of it came.
        """
        if not self._library.decisions.choices(job.number).decides_as(job.choices):
            return
        if reply.prepared:
            self._shelving.put(job.number, reply.prepared[0])
        elif self._library.identities.is_present(job.number, hashlib.sha256(job.raw).hexdigest()):
            self._library.shelf.keep(job.number, self._rules)
            self._tally.note(reply.problems)

    def _close(self, reading: _Reading, reply: Reply) -> None:
        """Notes what a reply means for its file, which has been seen when no other is to come."""
        reading.problems.extend(reply.problems)
        reading.lasting = reading.lasting and reply.lasting
        reading.digest = reading.digest or reply.digest
        reading.left -= 1
        if reading.left:
            return
        file = reading.file
        del self._readings[file.name]
        if reading.lasting:
            self._library.files.see(file.name, file.stamp, self._rules, reading.digest, reading.problems)
