"""Programs to measure with: as long as wanted, of ordinary training, free of errors."""

from itertools import cycle, islice

MAXES = {
    "Back Squat": 140,
    "Bench Press": 100,
    "Deadlift": 170,
    "Overhead Press": 62.5,
    "Barbell Row": 90,
    "Front Squat": 115,
}
# A main lift, its percentage in the first week, and what goes with it.
DAYS = {
    "mon": ("Back Squat", 74, "Leg Press, Lying Leg Curl, Leg Extension, Standing Calf Raise, Plank"),
    "tue": (
        "Bench Press",
        74,
        "Dumbbell Row, Incline Dumbbell Press, Lat Pulldown, Cable Fly, Dumbbell Curl",
    ),
    "thu": ("Deadlift", 72, "Hip Thrust, Dumbbell Lunge, Back Extension, Seated Calf Raise, Cable Crunch"),
    "fri": (
        "Overhead Press",
        72,
        "Cable Row, Machine Chest Press, Face Pull, Lateral Raise, Triceps Pushdown",
    ),
    "sat": ("Front Squat", 70, "Barbell Row, Lying Leg Curl, Dumbbell Bench Press, Pull-Up, Hammer Curl"),
}
FACTS = "goal hypertrophy\nlevel intermediate\nunit kg\nbody mass 82kg"
WARM_UP = "warm-up 5-10min: Light Cardio 5min, Leg Swings x10"
COOL_DOWN = "cool-down 5min: Hamstring Stretch 30s"


def repeated(weeks: int, days: int = 5, lines: int = 6) -> str:
    """One week that is trained `weeks` times."""
    return f"{_header(weeks)}progress double\n\nweeks 1-{weeks}\n{_week(0, days, lines)}"


def rising(weeks: int, days: int = 4, lines: int = 6) -> str:
    """One week whose loads grow from week to week, so that each has to be worked out."""
    return f"{_header(weeks)}progress load +0.5%\n\nweeks 1-{weeks}\n{_week(0, days, lines)}"


def written_out(weeks: int, days: int = 5, lines: int = 6) -> str:
    """Every week by itself, each different from every other; every fourth is lighter."""
    heads = (f"week {week + 1}{' deload' if _light(week) else ''}" for week in range(weeks))
    blocks = (f"{head}\n{_week(week, days, lines)}" for week, head in enumerate(heads))
    return f"{_header(weeks)}progress double\n\n" + "\n".join(blocks)


def _header(weeks: int) -> str:
    maxes = "".join(f"max {lift} {load}kg\n" for lift, load in MAXES.items())
    return f'program "{weeks} weeks"\n{FACTS}\n{maxes}'


def _light(week: int) -> bool:
    return week % 4 == 3


def _week(week: int, days: int, lines: int) -> str:
    return "\n".join(_day(name, week, lines) for name in list(DAYS)[:days])


def _day(name: str, week: int, lines: int) -> str:
    """A session: a warm-up, the main lift heavier each week, the others in the same sets, a cool-down."""
    lift, percent, others = DAYS[name]
    sets = 2 if _light(week) else 3
    share = percent + week / 2 - (10 if _light(week) else 0)
    rest = f"rest {1 + week % 2}:{week * 5 % 60:02}"
    main = f"{lift}: ramp, {sets}x6-8 @{share:g}% rest 2:30"
    rounds = islice(cycle(others.split(", ")), lines - 1)
    more = [f"{other}: {_dose(other, sets, week)} {rest}" for other in rounds]
    return "\n".join((f"day {name} 75min", WARM_UP, main, *more, COOL_DOWN, ""))


def _dose(exercise: str, sets: int, week: int) -> str:
    return f"{sets}x{30 + week}s" if exercise == "Plank" else f"{sets}x10-{12 + week % 3} @RIR2"
