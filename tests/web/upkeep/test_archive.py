"""A backup holds everything, and is restored whole or not at all."""

import gzip
from pathlib import Path

import pytest
from django.core.management import CommandError, call_command
from taps import tap

from topset.web.accounts.models import User
from topset.web.training.events import take
from topset.web.training.models import Event, Lifter, Program, Workout
from topset.web.training.programs import begin, change
from topset.web.upkeep.archive import BadArchiveError, back_up, kinds, restore

pytestmark = pytest.mark.django_db(transaction=True)  # a backup is a transaction of its own

PROGRAM = 'program "One"\nday mon\nBack Squat: 3x5\n'


@pytest.fixture
def full(lifter: Lifter) -> Lifter:
    program = begin(lifter, PROGRAM)
    change(program, PROGRAM.replace("3x5", "4x5"), 1, "hand")
    take(lifter, [tap(0, "80kg x5"), tap(1, "80kg x6", (0,))])
    return lifter


def rows() -> dict[str, list[dict[str, object]]]:
    return {model._meta.label: list(model._default_manager.order_by("pk").values()) for model in kinds()}


def test_what_was_backed_up_comes_back(full: Lifter, tmp_path: Path) -> None:
    before = rows()
    counts = back_up(tmp_path / "all.gz")
    assert counts["training.event"] == 2
    User.objects.all().delete()
    assert restore(tmp_path / "all.gz") == {kind: count for kind, count in counts.items() if count}
    assert rows() == before


def test_numbers_go_on_after_a_restore(full: Lifter, tmp_path: Path) -> None:
    back_up(tmp_path / "all.gz")
    restore(tmp_path / "all.gz", replace=True)
    other = User.objects.create_user("other@example.org")
    assert other.pk > full.user.pk


def test_a_database_with_something_in_it_is_left_alone(full: Lifter, tmp_path: Path) -> None:
    back_up(tmp_path / "all.gz")
    with pytest.raises(BadArchiveError, match="not empty"):
        restore(tmp_path / "all.gz")
    assert Program.objects.count() == 1


def test_a_file_that_was_cut_off_changes_nothing(full: Lifter, tmp_path: Path) -> None:
    back_up(tmp_path / "all.gz")
    lines = gzip.decompress((tmp_path / "all.gz").read_bytes()).splitlines(keepends=True)
    (tmp_path / "cut.gz").write_bytes(gzip.compress(b"".join(lines[:-1])))
    (tmp_path / "half.gz").write_bytes((tmp_path / "all.gz").read_bytes()[:-20])
    before = rows()
    for name in ("cut.gz", "half.gz"):
        with pytest.raises(BadArchiveError, match=r"not whole|cannot be read"):
            restore(tmp_path / name, replace=True)
    assert rows() == before


def test_some_other_file_is_refused(db: None, tmp_path: Path) -> None:
    (tmp_path / "log.txt").write_text("2026-11-20\n")
    with pytest.raises(CommandError, match="no backup"):
        call_command("restore", str(tmp_path / "log.txt"))


def test_a_backup_is_written_over_nothing(full: Lifter, tmp_path: Path) -> None:
    (tmp_path / "mine.gz").write_text("mine")
    with pytest.raises(CommandError, match="exists"):
        call_command("backup", str(tmp_path / "mine.gz"))
    assert (tmp_path / "mine.gz").read_text() == "mine"
    assert Workout.objects.count() == 1
    assert Event.objects.count() == 2
