"""The pictures of docs/history.md: charts of a made-up year of training; `python -m scripts.charts`.

They are drawn by the commands that the page shows, from a journal that is the same every time.
"""

import datetime
import shlex
from collections.abc import Iterator
from pathlib import Path
from tempfile import TemporaryDirectory

from scripts.consoles import ROOT, topset

FOLDER = ROOT / "docs" / "images" / "charts"
JOURNAL = "year.topset-log"
FIRST = datetime.date(2025, 3, 3)
WEEKS = 52
HOLIDAY = range(22, 25)
DAYS = {
    0: (("Back Squat", 92.5), ("Bench Press", 72.5), ("Barbell Row", 60.0), ("Hanging Leg Raise", 0.0)),
    2: (("Deadlift", 115.0), ("Overhead Press", 42.5), ("Lat Pulldown", 50.0), ("Leg Curl", 35.0)),
    4: (
        ("Back Squat", 85.0),
        ("Incline Bench Press", 57.5),
        ("Cable Row", 55.0),
        ("Standing Calf Raise", 60.0),
    ),
    5: (("Dip", 0.0), ("Barbell Curl", 27.5), ("Lateral Raise", 8.0), ("Standing Calf Raise", 60.0)),
}
PICTURES = {
    "squat": 'history {} --lift "Back Squat"',
    "chest": "history {} --muscle chest",
    "volume": "history {} --week",
    "days": "history {} --days",
    "sets": "stats {}",
    "muscles": "muscles {}",
    "muscles_phone": "muscles {} --width 360 --dark",
}


def journal() -> str:
    """A year of training: slow gains, a deload every sixth week, a holiday, and days that were missed."""
    return "unit kg\n\n" + "\n".join(_session(week, day) for week, day in _kept())


def _kept() -> Iterator[tuple[int, int]]:
    for week in range(WEEKS):
        for day in DAYS:
            missed = (week * 7 + day * 3) % 11 == 0 or (day == 5 and week % 3 == 0)
            if week not in HOLIDAY and not missed:
                yield week, day


def _session(week: int, day: int) -> str:
    date = FIRST + datetime.timedelta(7 * week + day)
    lines = (_line(week, day, at, name, load) for at, (name, load) in enumerate(DAYS[day]))
    return f"{date} 18:00\nbody mass 80kg\n{''.join(lines)}"


def _line(week: int, day: int, at: int, name: str, load: float) -> str:
    deload = week % 6 == 5
    step = 2.5 if load >= 20 else 1
    gain = (week - 4 * (week >= HOLIDAY.stop)) * load * 0.006
    done = round((load + gain) * (0.85 if deload else 1) / step) * step
    reps = 6 + (week * 5 + day + at * 3) % 4 - (3 if week == HOLIDAY.stop else 0)
    told = f" @RIR{1 + (week + at) % 3}" if (week + day) % 4 else ""
    sets = 2 if deload else 3 + (week // 13 + at) % 2
    written = f"BW+{done:g}kg" if name in ("Dip", "Hanging Leg Raise") else f"{done:g}kg"
    return f"{name}: {written} x{reps}{told}{f', x{reps}{told}' * (sets - 1)}\n"


def pictures() -> dict[str, str]:
    """The text of every picture by its name."""
    with TemporaryDirectory() as made:
        folder = Path(made)
        (folder / JOURNAL).write_text(journal(), encoding="utf-8")
        for name, command in PICTURES.items():
            done = topset([*shlex.split(command.format(JOURNAL)), "--chart", f"{name}.svg"], folder)
            if done.returncode:
                raise SystemExit(done.stdout)
        return {name: (folder / f"{name}.svg").read_text("utf-8") for name in PICTURES}


if __name__ == "__main__":
    FOLDER.mkdir(parents=True, exist_ok=True)
    for name, text in pictures().items():
        (FOLDER / f"{name}.svg").write_text(text, encoding="utf-8")
