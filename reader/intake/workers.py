"""Workers: processes that read files, so that one that hangs or dies costs one file and not the run.

Pipelines of spaCy are loaded in them and nowhere else: they take hundreds of megabytes, and run others' code.

They are plain child processes that speak over pipes and not a `multiprocessing` pool: that one cannot be
started while an app owns the terminal, and does not tell whose file a dead process had in hand.
"""

from __future__ import annotations

import os
import selectors
import signal
import subprocess
import sys
import time
from collections import deque
from collections.abc import Callable, Iterable, Iterator
from contextlib import suppress
from pathlib import Path
from typing import IO, cast

import reader
from reader.article.document import Problem
from reader.intake.messages import receive, send
from reader.intake.reading import Job, Reply, read
from reader.intake.voting import installed

SECONDS = 60.0
"""How long one file may take, apart from its size; and a pipeline, which its first file waits for."""

SECONDS_A_MEGABYTE = 20.0
LONGEST = 300.0

MOST_VOTING = 4
"""How many processes read at once where pipelines vote: each has its own in memory."""

_START = "import sys; sys.path.insert(0, {!r}); from reader.intake.workers import serve; serve()"


class Jobs:
    """What is still to be read, in order; more may be put in front while it is being done.

    `equip` gives each job, when it is taken, what was not known when it was put there.
    """

    def __init__(self, jobs: Iterable[Job], equip: Callable[[Job], Job] = lambda job: job) -> None:
        self._equip = equip
        self._later = iter(jobs)
        self._first: deque[Iterator[Job]] = deque()

    def add(self, jobs: Iterable[Job]) -> None:
        """Puts more jobs in front; they are asked for one by one, as they may be a million."""
        self._first.append(iter(jobs))

    def are_left(self) -> bool:
        """Whether there is one to take."""
        job = self._next()
        if job:
            self._first.appendleft(iter((job,)))
        return job is not None

    def take(self) -> Job | None:
        """The next job; None where there is none."""
        job = self._next()
        return self._equip(job) if job else None

    def _next(self) -> Job | None:
        while self._first:
            if job := next(self._first[0], None):
                return job
            self._first.popleft()
        return next(self._later, None)


def results(jobs: Jobs, processes: int) -> Iterator[tuple[Job, Reply]]:
    """Each of `jobs` with what became of it, in the order of their ends.

    Without processes they are read here, one after the other, and nothing guards against one that hangs;
    but where pipelines vote on names there is always one.
    """
    if installed():
        processes = min(max(processes, 1), MOST_VOTING)
    if processes and jobs.are_left():
        yield from _from_workers(jobs, processes)
        return
    while job := jobs.take():
        yield job, read(job)


def _from_workers(jobs: Jobs, processes: int) -> Iterator[tuple[Job, Reply]]:
    pool = [_Worker() for _ in range(processes)]
    try:
        while busy := [worker for worker in pool if worker.is_busy(jobs)]:
            yield from _ended(busy)
    finally:
        for worker in pool:
            worker.stop()


def _ended(busy: list[_Worker]) -> Iterator[tuple[Job, Reply]]:
    """Waits until at least one worker has an end to tell, or a deadline has passed."""
    with selectors.DefaultSelector() as selector:
        for worker in busy:
            selector.register(worker.output, selectors.EVENT_READ, worker)
        wait = max(0.0, min(worker.deadline for worker in busy) - time.monotonic())
        ready = {id(key.data) for key, _ in selector.select(wait)}
    for worker in busy:
        job = worker.job
        if job and id(worker) in ready:
            yield job, worker.end()
        elif job and worker.deadline <= time.monotonic():
            yield job, worker.give_up()


class _Worker:
    """One child process and the job it has in hand."""

    def __init__(self) -> None:
        self.job: Job | None = None
        self.deadline = 0.0
        self._seconds = 0.0
        self._start()

    def _start(self) -> None:
        root = str(Path(reader.__file__).resolve().parent.parent)
        self._process = subprocess.Popen(
            [sys.executable, "-P", "-c", _START.format(root)],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
        )

    @property
    def output(self) -> IO[bytes]:
        """Where its replies come from."""
        return cast(IO[bytes], self._process.stdout)

    def is_busy(self, jobs: Jobs) -> bool:
        """Whether it has a job in hand, after taking the next one if it had none."""
        if self.job is None and (job := jobs.take()):
            self._begin(job)
        return self.job is not None

    def _begin(self, job: Job) -> None:
        self.job, self._seconds = job, _seconds_for(job)
        self.deadline = time.monotonic() + self._seconds
        with suppress(OSError):  # a process that is already dead is told by the end of its output
            send(cast(IO[bytes], self._process.stdin), job)

    def give_up(self) -> Reply:
        """Ends a process whose time is over."""
        return self._fail(f"took longer than {self._seconds:.0f} seconds and was given up")

    def end(self) -> Reply:
        """The reply that has come; a process that died instead is replaced."""
        reply = receive(self.output)
        if not isinstance(reply, Reply):
            return self._fail("ended the process that read it and was given up")
        self.job = None
        return reply

    def _fail(self, reason: str) -> Reply:
        """Ends the process and starts another; the job in hand is lost, for this reason."""
        name = self.job.name if self.job else ""
        self.stop()
        self.job = None
        self._start()
        return Reply(problems=(Problem(name, reason),), lasting=False)

    def stop(self) -> None:
        """Ends the process."""
        self._process.kill()
        self._process.wait()
        for pipe in (self._process.stdin, self._process.stdout):
            with suppress(OSError):  # the other end is gone, perhaps with bytes still unsent
                cast(IO[bytes], pipe).close()


def _seconds_for(job: Job) -> float:
    """How long a job may take: more for a large file, as a book is, and more where pipelines vote."""
    size = len(job.raw) or job.size
    return min(LONGEST, SECONDS * (1 + len(installed())) + SECONDS_A_MEGABYTE * size / 1e6)


def serve() -> None:
    """What a worker does: reads jobs until there are no more. Gives way to whoever waits at the screen."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # the process that asked decides when to stop
    os.nice(5)
    answers = os.fdopen(os.dup(1), "wb")
    os.dup2(2, 1)  # whatever prints, prints into nothing
    while isinstance(job := receive(sys.stdin.buffer), Job):
        send(answers, read(job))
