import os
import signal
import subprocess
import sys
from pathlib import Path

import pytest

from topset.ground.reason import Reason
from topset.store import TextFile, read, write


def code(reason: Reason | None) -> str:
    assert reason
    return reason.code


def digest_of(path: Path) -> str:
    found = read(path)
    assert isinstance(found, TextFile)
    return found.digest


def test_a_new_file(tmp_path: Path) -> None:
    file = tmp_path / "a.topset"
    assert write(file, "day mon \N{EN DASH}\n") is None
    assert file.read_text("utf-8") == "day mon \N{EN DASH}\n"
    assert list(tmp_path.iterdir()) == [file]


def test_an_existing_file_is_not_replaced_unasked(tmp_path: Path) -> None:
    file = tmp_path / "a.topset"
    file.write_text("mine")
    assert code(write(file, "new")) == "FIL011"
    assert file.read_text() == "mine"
    assert write(file, "new", force=True) is None
    assert file.read_text() == "new"


def test_a_file_that_was_read_may_be_replaced(tmp_path: Path) -> None:
    file = tmp_path / "a.topset"
    file.write_text("old")
    assert write(file, "new", over=digest_of(file)) is None
    assert file.read_text() == "new"


def test_a_file_changed_meanwhile_is_left_alone(tmp_path: Path) -> None:
    file = tmp_path / "a.topset"
    file.write_text("old")
    over = digest_of(file)
    file.write_text("somebody else's")
    assert code(write(file, "new", over=over)) == "FIL012"
    assert file.read_text() == "somebody else's"
    assert list(tmp_path.iterdir()) == [file]


def test_a_file_that_comes_up_meanwhile_is_left_alone(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    file = tmp_path / "a.topset"
    real = os.fsync

    def slow(handle: int) -> None:
        file.write_text("first")
        real(handle)

    monkeypatch.setattr(os, "fsync", slow)
    assert code(write(file, "second")) == "FIL011"
    assert file.read_text() == "first"
    assert list(tmp_path.iterdir()) == [file]


def test_permissions_are_kept(tmp_path: Path) -> None:
    file = tmp_path / "a.topset"
    file.write_text("old")
    file.chmod(0o640)
    assert write(file, "new", force=True) is None
    assert file.stat().st_mode & 0o777 == 0o640


def test_a_link_is_followed(tmp_path: Path) -> None:
    file, link = tmp_path / "a.topset", tmp_path / "b.topset"
    file.write_text("old")
    link.symlink_to(file)
    assert write(link, "new", force=True) is None
    assert link.is_symlink()
    assert file.read_text() == "new"


def test_a_folder_is_refused(tmp_path: Path) -> None:
    assert code(write(tmp_path, "new", force=True)) == "FIL002"


def test_a_missing_folder_is_refused(tmp_path: Path) -> None:
    assert code(write(tmp_path / "no" / "a.topset", "new")) == "FIL001"


def test_a_read_only_file_is_refused(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    file = tmp_path / "a.topset"
    file.write_text("old")
    monkeypatch.setattr(os, "access", lambda *_: False)
    assert code(write(file, "new", force=True)) == "FIL007"
    assert file.read_text() == "old"


def test_a_full_disk_leaves_the_old_file(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    file = tmp_path / "a.topset"
    file.write_text("old")

    def full(_: int) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(os, "fsync", full)
    reason = write(file, "new", force=True)
    assert reason
    assert reason.message == f"{file} cannot be used: no space left on device."
    assert file.read_text() == "old"
    assert list(tmp_path.iterdir()) == [file]


def test_a_device_is_written_to(tmp_path: Path) -> None:
    assert write(Path(os.devnull), "new") is None


def test_a_writer_killed_midway_leaves_the_old_file(tmp_path: Path) -> None:
    file = tmp_path / "a.topset"
    file.write_text("old")
    script = (
        "import os, signal, sys; from pathlib import Path; from topset.store import write\n"
        "os.fsync = lambda handle: os.kill(os.getpid(), signal.SIGKILL)\n"
        "write(Path(sys.argv[1]), 'new ' * 100_000, force=True)\n"
    )
    done = subprocess.run([sys.executable, "-c", script, str(file)], check=False)
    assert done.returncode == -signal.SIGKILL
    assert file.read_text() == "old"


@pytest.mark.skipif(not Path("/proc").is_dir(), reason="no folder that takes no files whoever asks")
def test_a_folder_that_takes_no_files_is_not_called_missing() -> None:
    assert code(write(Path("/proc/a.topset"), "day mon\n")) == "FIL007"
    assert code(write(Path("/nowhere/a.topset"), "day mon\n")) == "FIL001"
