"""The command as a process: its start, its pipes, its colours, its interruption."""

import os
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

from cli.conftest import ATHLETE, EXAMPLES, PROGRAM


def topset(*arguments: str, **environment: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-m", "topset", *arguments],
        capture_output=True,
        text=True,
        encoding="utf-8",
        check=False,
        env={**os.environ, **environment},
    )


def test_the_version_is_told_without_loading_anything(tmp_path: Path) -> None:
    script = (
        "import sys; sys.argv = ['topset', '--version']; import topset.__main__ as m; m.main();"
        "print(sorted(sys.modules))"
    )
    done = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, check=True)
    assert done.stdout.startswith("topset ")
    assert not any(name in done.stdout for name in ("'typer'", "'rich'", "'ortools'", "'topset.cli'"))


def test_checking_loads_neither_the_solver_nor_tables(tmp_path: Path) -> None:
    script = (
        f"import sys; sys.argv = ['topset', 'check', {PROGRAM!r}]; import topset.__main__ as m; m.main();"
        "print([n for n in ('ortools', 'rich.table', 'numpy') if n in sys.modules])"
    )
    done = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, check=True)
    assert done.stdout.endswith("[]\n")


def test_numbers_load_nothing_to_draw_with() -> None:
    log = str(EXAMPLES / "back_and_legs.topset-log")
    script = (
        f"import sys; sys.argv = ['topset', 'stats', {log!r}]; import topset.__main__ as m; m.main();"
        "print([n for n in ('resvg_py', 'topset.charts.svg', 'topset.app.charts') if n in sys.modules])"
    )
    done = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, check=True)
    assert done.stdout.endswith("[]\n")


def test_colours_only_where_they_are_wanted() -> None:
    assert "\033[" not in topset("show", PROGRAM).stdout
    assert "\033[" in topset("show", PROGRAM, FORCE_COLOR="1", NO_COLOR="").stdout
    assert "\033[" not in topset("show", PROGRAM, FORCE_COLOR="1", NO_COLOR="1").stdout


def test_an_output_that_knows_only_ascii() -> None:
    done = topset("show", PROGRAM, PYTHONIOENCODING="ascii", PYTHONUTF8="0")
    assert done.returncode == 0
    assert done.stderr == ""


def test_a_pipe_that_is_closed_is_no_complaint() -> None:
    command = f"{sys.executable} -m topset exercise | head -n 1"
    done = subprocess.run(command, shell=True, capture_output=True, text=True, check=False)
    assert done.stderr == ""
    assert done.stdout


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="no device that is always full")
def test_an_output_without_room_is_no_mistake_of_topset() -> None:
    for command in (["--version"], ["rule"], ["rule", "VOL101"]):
        with Path("/dev/full").open("w") as full:
            done = subprocess.run(
                [sys.executable, "-m", "topset", *command], stdout=full, stderr=subprocess.PIPE, check=False
            )
        assert done.returncode == 2
        assert done.stderr.startswith(b"The answer cannot be written: ")


@pytest.mark.parametrize(
    ("command", "code"), [("check - <&-", 2), ("rule >&-", 0), ("check nowhere 2>&-", 2)]
)
def test_streams_that_the_shell_closed(command: str, code: int) -> None:
    done = subprocess.run(
        f"{sys.executable} -m topset {command}", shell=True, capture_output=True, text=True, check=False
    )
    assert done.returncode == code
    assert "mistake" not in done.stdout + done.stderr


def test_a_program_keeps_its_letters(tmp_path: Path) -> None:
    file = tmp_path / "a.topset"
    file.write_text('program "\u529b"\nweeks 1\nday mon\nBack Squat: 3x5\n', encoding="utf-8")
    done = topset("expand", str(file), PYTHONIOENCODING="latin-1", PYTHONUTF8="0")
    assert (done.returncode, done.stderr) == (0, "")
    assert '"\u529b"' in done.stdout


def test_tables_are_not_broken_when_piped() -> None:
    lines = topset("rule").stdout.split("\n")
    assert sum(line.startswith("VOL101") for line in lines) == 1


@pytest.mark.parametrize("seconds", [0.5, 1.5, 3.0])
def test_a_plan_that_is_interrupted_leaves_a_whole_file_or_none(tmp_path: Path, seconds: float) -> None:
    out = tmp_path / "plan.topset"
    command = [sys.executable, "-m", "topset", "plan", str(EXAMPLES / "athlete.toml"), "--out", str(out)]
    running = subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True)
    time.sleep(seconds)
    running.send_signal(signal.SIGINT)
    _, err = running.communicate(timeout=120)
    assert "Traceback" not in err
    assert running.returncode in (0, 1, 130)
    assert [file.name for file in tmp_path.iterdir()] in ([], ["plan.topset"])
    if out.exists():
        assert topset("fmt", "--check", str(out)).returncode == 0


@pytest.mark.parametrize("words", [["why"], ["why-not", "5 days"]])
def test_questions_that_are_interrupted_are_answered_as_far_as_they_can_be(words: list[str]) -> None:
    name, *wish = words
    command = [sys.executable, "-m", "topset", name, str(EXAMPLES / "athlete.toml"), *wish]
    running = subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True)
    time.sleep(4.0)
    running.send_signal(signal.SIGINT)
    out, err = running.communicate(timeout=120)
    assert "Traceback" not in err
    assert running.returncode in (0, 1)
    assert out


def test_completion_is_offered() -> None:
    done = topset(_TOPSET_COMPLETE="source_bash")
    assert "topset" in done.stdout + done.stderr


def test_the_example_athlete_is_read() -> None:
    assert topset("check", PROGRAM, "--athlete", ATHLETE).returncode in (0, 1)
