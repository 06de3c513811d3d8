"""A journal on disk: changed in one step or not at all, by one writer at a time, in its own spelling."""

import errno
import multiprocessing
import os
import random
import resource
import signal
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path
from types import FrameType

import pytest

from topset.ground.reason import Reason
from topset.store import journal_file, locking, writing
from topset.store.journal_file import Splice, change

BEFORE = b"2026-11-20\nsleep 7h\n"
NOBODY = 65534
AFTER = b"2026-11-20\nsleep 7h\nreadiness 4/5\n"


def add(path: Path, *lines: str, at: int = -1) -> Reason | None:
    def edit(found: tuple[str, ...]) -> tuple[Sequence[Splice], None]:
        return (Splice(len(found) if at < 0 else at, 0, lines),), None

    return change(path, edit)


def code(found: object) -> str:
    assert isinstance(found, Reason)
    return found.code


@pytest.fixture
def log(tmp_path: Path) -> Path:
    path = tmp_path / "a.topset-log"
    path.write_bytes(BEFORE)
    return path


def test_lines_are_added(log: Path) -> None:
    assert add(log, "readiness 4/5") is None
    assert log.read_bytes() == AFTER
    assert list(log.parent.iterdir()) == [log]


def test_a_new_file_is_made(tmp_path: Path) -> None:
    assert add(tmp_path / "b.topset-log", "2026-11-20") is None
    assert (tmp_path / "b.topset-log").read_bytes() == b"2026-11-20\n"


def test_a_file_that_must_be_there(tmp_path: Path) -> None:
    found = change(tmp_path / "b.topset-log", lambda _: ((), None), fresh=False)
    assert code(found) == "FIL001"


def test_without_changes_nothing_is_written(log: Path) -> None:
    before = log.stat()
    assert change(log, lambda lines: ((), lines)) == ("2026-11-20", "sleep 7h")
    assert (log.stat().st_mtime_ns, log.stat().st_ino) == (before.st_mtime_ns, before.st_ino)


@pytest.mark.parametrize(
    ("before", "after"),
    [
        (b"a\r\nb\r\n", b"a\r\nnew\r\nb\r\n"),
        (b"\xef\xbb\xbfa\r\nb", b"\xef\xbb\xbfa\r\nnew\r\nb"),
        (b"a\nb\r\nc\n", b"a\nnew\nb\r\nc\n"),
        (b"a\rb\r", b"a\rnew\rb\r"),
        ("\ufeffa\nb\n".encode("utf-16-le"), "\ufeffa\nnew\nb\n".encode("utf-16-le")),
        (b"a", b"a\nnew\n"),
    ],
)
def test_the_spelling_is_kept(tmp_path: Path, before: bytes, after: bytes) -> None:
    log = tmp_path / "a.topset-log"
    log.write_bytes(before)
    assert add(log, "new", at=1) is None
    assert log.read_bytes() == after


def test_what_is_no_text_is_not_written(log: Path) -> None:
    assert code(add(log, "\udcff")) == "FIL003"
    assert log.read_bytes() == BEFORE


def test_splices_apply_one_after_the_other(log: Path) -> None:
    splices = (Splice(1, 1, ("sleep 8h",)), Splice(2, 0, ("a", "b")), Splice(3, 1))
    assert change(log, lambda _: (splices, "done")) == "done"
    assert log.read_bytes() == b"2026-11-20\nsleep 8h\na\n"


def test_a_link_stays_one(log: Path) -> None:
    link = log.with_name("link")
    link.symlink_to(log.name)
    assert add(link, "readiness 4/5") is None
    assert link.is_symlink()
    assert log.read_bytes() == AFTER


def test_what_is_no_text_file_is_left_alone(tmp_path: Path) -> None:
    log = tmp_path / "a.topset-log"
    for content, why in ((b"\xff\xfe\xff", "FIL003"), (b"caf\xe9\n", "FIL003"), (b"a\0b", "FIL006")):
        log.write_bytes(content)
        assert code(add(log, "new")) == why
        assert log.read_bytes() == content


def test_places_where_no_file_can_be(tmp_path: Path, log: Path) -> None:
    assert code(add(tmp_path, "new")) == "FIL002"
    assert code(add(tmp_path / "none" / "a", "new")) == "FIL001"
    assert code(add(log / "a", "new")) == "FIL001"


def test_a_folder_that_may_not_be_written(log: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(os, "access", lambda *_: False)
    assert code(add(log, "new")) == "FIL007"
    assert log.read_bytes() == BEFORE


@pytest.mark.parametrize(("folder", "file"), [(0o500, 0o600), (0o700, 0o400), (0o700, 0o000), (0o000, 0o600)])
def test_permissions(folder: int, file: int) -> None:
    """Root may do anything: then the work is done as nobody, in a folder of nobody's."""
    with tempfile.TemporaryDirectory() as name:
        log = Path(name, "a.topset-log")
        log.write_bytes(BEFORE)
        log.chmod(file)
        log.parent.chmod(folder)
        if os.geteuid() == 0:
            for path in (log, log.parent):
                os.chown(path, NOBODY, -1)

        def work() -> None:
            if os.geteuid() == 0:
                os.setuid(NOBODY)
            os._exit(0 if code(add(log, "new")) == "FIL007" else 1)

        assert in_child(work) == 0
        log.parent.chmod(0o700)
        log.chmod(0o600)
        assert log.read_bytes() == BEFORE
        assert list(log.parent.iterdir()) == [log]


def test_permissions_stay(log: Path) -> None:
    log.chmod(0o640)
    add(log, "readiness 4/5")
    assert log.stat().st_mode & 0o777 == 0o640


def test_a_file_changed_by_an_editor_meanwhile_is_left_alone(
    log: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The editor saves at the last moment: when the new text is on disk already, beside the old."""
    real = os.fsync

    def late(handle: int) -> None:
        log.write_bytes(b"somebody else's")
        real(handle)

    monkeypatch.setattr(os, "fsync", late)
    assert code(add(log, "new")) == "FIL012"
    assert log.read_bytes() == b"somebody else's"
    assert list(log.parent.iterdir()) == [log]


def test_a_file_deleted_meanwhile_stays_deleted(log: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    real = os.fsync

    def late(handle: int) -> None:
        log.unlink(missing_ok=True)
        real(handle)

    monkeypatch.setattr(os, "fsync", late)
    assert code(add(log, "new")) == "FIL012"
    assert list(log.parent.iterdir()) == []


def test_a_lock_that_is_not_let_go(log: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    impatient = partial(locking.locked, wait=0.02)
    monkeypatch.setattr(journal_file, "locked", impatient)
    monkeypatch.setattr(writing, "locked", impatient)
    with locking.locked(log):
        assert code(add(log, "new")) == "FIL013"
        assert code(writing.write(log, "new", force=True)) == "FIL013"
    assert log.read_bytes() == BEFORE
    assert add(log, "readiness 4/5") is None


def test_a_drive_without_locks(log: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def unable(_: int) -> None:
        raise OSError(errno.ENOLCK, "No locks available")

    monkeypatch.setattr(locking, "_try", unable)
    assert add(log, "readiness 4/5") is None
    assert log.read_bytes() == AFTER


def test_what_a_killed_writer_left_is_removed_after_a_while(log: Path) -> None:
    old, new, own = (log.with_name(f".a.topset-log.{name}.tmp") for name in ("0123abcd", "4567abcd", "mine"))
    for path in (old, new, own):
        path.write_text("half")
    os.utime(old, (time.time() - 3600,) * 2)
    add(log, "readiness 4/5")
    assert sorted(log.parent.iterdir()) == sorted([log, new, own])


# Killed, failed, and at once


def in_child(work: Callable[[], object]) -> int:
    """Do something in a process of its own; returns how that ended."""
    pid = os.fork()
    if pid == 0:
        try:
            work()
        finally:
            os._exit(7)
    return os.waitstatus_to_exitcode(os.waitpid(pid, 0)[1])


def at_call(nth: int, happen: Callable[[], None]) -> Callable[[FrameType, str, object], None]:
    """A profiler under which `happen` comes before the nth call of the interpreter or the system from `store`."""
    seen = 0

    def profile(frame: FrameType, event: str, _: object) -> None:
        nonlocal seen
        if event in ("c_call", "c_return") and "/store/" in frame.f_code.co_filename:
            seen += 1
            if seen == nth:
                happen()

    return profile


def test_a_writer_killed_at_every_step(log: Path) -> None:
    """Before and after every single call on the way: the file is the one before or the one after."""

    def die() -> None:
        os.kill(os.getpid(), signal.SIGKILL)

    states = set()
    for nth in range(1, 1000):
        log.write_bytes(BEFORE)

        def work(nth: int = nth) -> None:
            sys.setprofile(at_call(nth, die))
            add(log, "readiness 4/5")
            sys.setprofile(None)

        ended = in_child(work)
        states.add(log.read_bytes())
        assert states <= {BEFORE, AFTER}
        for left in log.parent.glob(".*.tmp"):
            left.unlink()
        if ended == 7:  # done before it came to the nth call
            break
    assert nth > 30
    assert states == {BEFORE, AFTER}


@pytest.mark.parametrize("name", ["open", "fdopen", "fsync", "replace", "close", "access"])
def test_a_step_that_fails(log: Path, monkeypatch: pytest.MonkeyPatch, name: str) -> None:
    """Whatever call of the system raises, and whichever time: a message, and before or after."""
    real = getattr(os, name)
    for nth in range(4):
        log.write_bytes(BEFORE)
        calls = 0

        def failing(*arguments: object, nth: int = nth, **named: object) -> object:
            nonlocal calls
            calls += 1
            if name == "close":  # it fails, but the handle is gone
                real(*arguments, **named)
            if calls == nth + 1:
                raise OSError(errno.ENOSPC, "No space left on device")
            return None if name == "close" else real(*arguments, **named)

        with monkeypatch.context() as patched:
            patched.setattr(os, name, failing)
            found = add(log, "readiness 4/5")
        assert found is None or code(found) in ("FIL007", "FIL008")
        assert log.read_bytes() == (AFTER if found is None else BEFORE)
        assert list(log.parent.iterdir()) == [log]


def test_a_disk_that_fills_while_writing(log: Path) -> None:
    """The system itself refuses to write on, in the middle of the text."""

    def work() -> None:
        signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
        resource.setrlimit(resource.RLIMIT_FSIZE, (5_000, 5_000))
        found = add(log, *["sleep 7h"] * 1_000)
        os._exit(0 if isinstance(found, Reason) and found.code == "FIL008" else 1)

    assert in_child(work) == 0
    assert log.read_bytes() == BEFORE
    assert list(log.parent.iterdir()) == [log]


WRITER = """
import sys
from pathlib import Path
from topset.store.journal_file import Splice, change
path, name = Path(sys.argv[1]), sys.argv[2]
print("ready", flush=True)
for nth in range(int(sys.argv[3])):
    line = f"{name} {nth}"
    found = change(path, lambda lines: ((Splice(len(lines), 0, (line,)),), None))
    assert found is None, found
    print(nth, flush=True)
"""


def writer(log: Path, name: str, count: int) -> "subprocess.Popen[str]":
    command = [sys.executable, "-c", WRITER, str(log), name, str(count)]
    return subprocess.Popen(command, stdout=subprocess.PIPE, text=True)


def test_writers_at_once_lose_nothing_and_double_nothing(log: Path) -> None:
    running = [writer(log, name, 40) for name in "abcd"]
    assert [process.wait(timeout=120) for process in running] == [0] * 4
    for process in running:
        assert process.stdout
        process.stdout.close()
    lines = log.read_text().splitlines()
    assert lines[:2] == BEFORE.decode().splitlines()
    for name in "abcd":
        assert [line for line in lines if line.startswith(name)] == [f"{name} {nth}" for nth in range(40)]


def test_a_writer_killed_at_any_time(log: Path) -> None:
    """What was confirmed is there, once; of what was not, at most the next line, whole."""
    chance = random.Random(7)
    for _ in range(30):
        log.write_bytes(BEFORE)
        process = writer(log, "w", 100_000)
        assert process.stdout
        assert process.stdout.readline() == "ready\n"
        time.sleep(chance.random() * 0.05)
        process.kill()
        confirmed = process.stdout.read().splitlines()
        process.wait()
        process.stdout.close()
        lines = log.read_text().splitlines()[2:]
        assert lines == [f"w {nth}" for nth in range(len(lines))]
        assert len(lines) - len(confirmed) in (0, 1)
        for left in log.parent.glob(".*.tmp"):
            left.unlink()


def test_a_lock_ends_with_its_process(log: Path) -> None:
    def hold() -> None:
        with locking.locked(log):
            os.kill(os.getpid(), signal.SIGKILL)

    process = multiprocessing.get_context("fork").Process(target=hold)
    process.start()
    process.join()
    assert process.exitcode == -signal.SIGKILL
    assert add(log, "readiness 4/5") is None
