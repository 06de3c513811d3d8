"""An athlete's file (TOML): read it with every mistake at its place, and write one (docs/athlete.md)."""

import json
from collections.abc import Iterator, Mapping
from datetime import date

from topset.catalogue import exercises
from topset.evidence.landmarks import VolumeGroup, group_named
from topset.ground.reason import Reason, in_order
from topset.ground.units import Load, Unit
from topset.model.athlete import Athlete, Wish
from topset.model.exercise import Equipment, Exercise, LoadMode
from topset.model.prescription import Guard
from topset.model.program import Goal, Level, Max, Weekday
from topset.notation import athlete_values as values
from topset.notation.athlete_calendar import read_dates
from topset.notation.athlete_form import CLASH, LIMITS, LOAD, MISSING, SYNTAX, TYPE, WORD, Form
from topset.notation.athlete_gym import read_gym
from topset.notation.toml_text import Path, load, near

FIELDS = (
    "level",
    "goal",
    "unit",
    "body_mass",
    "start",
    "weeks",
    "off",
    "meet",
    "gym",
    "priorities",
    "avoid",
    "hurts",
    "technique",
    "guards",
    "supersets",
    "days",
    "maxes",
    "wishes",
)
WISHES = ("exercises", "backwards", "back_offs", "back_and_legs")
ORDERS = ("legs first", "back first", "alternating")
DAYS = (2, 6)
MINUTES = (20, 180)
MACHINES = frozenset(
    {
        Equipment.LEG_PRESS,
        Equipment.HACK_SQUAT,
        Equipment.BELT_SQUAT,
        Equipment.PENDULUM_SQUAT,
        Equipment.SLED,
    }
)


def read_athlete(text: str, file: str = "") -> tuple[Athlete | None, tuple[Reason, ...]]:
    """The athlete, or None with every mistake of the file; `file` is the name that places are shown with."""
    toml = load(text, file, SYNTAX)
    if isinstance(toml, Reason):
        return None, (toml,)
    form = Form(toml)
    form.only(toml.values, FIELDS)
    form.unit = form.word(Unit, Unit.KG, "unit")
    gym = read_gym(form)
    avoid, wishes = form.exercises("avoid"), tuple(_wishes(form))
    _clashes(form, avoid, wishes)
    days, maxes = _days(form), tuple(_maxes(form))
    dates = read_dates(form, days)
    fields = {
        "level": form.word(Level, Level.INTERMEDIATE, "level"),
        "goal": form.word(Goal, Goal.HYPERTROPHY, "goal"),
        "body_mass": form.load(("body_mass",), values.LIGHTEST_BODY, values.HEAVIEST_BODY),
        "priorities": _groups(form, ("priorities",)),
        "hurts": _joints(form),
        "technique": _technique(form),
        "guards": frozenset(form.words(Guard, "guards")),
        "supersets": form.flag("supersets", default=True),
    }
    if gym is None or form.problems:
        return None, in_order(dict.fromkeys(form.problems))
    when = {"weeks": dates.weeks, "start": dates.start, "off": dates.off, "meet": dates.meet}
    given = {"unit": form.unit, "days": days, "maxes": maxes, "wishes": wishes, "avoid": frozenset(avoid)}
    return Athlete(gym=gym, **given, **when, **fields), ()  # type: ignore[arg-type]  # each value has its field's type


def write_athlete(fields: Mapping[str, object]) -> str:
    """The text of an athlete's file with these fields, in the order of the format; tables come last."""
    plain = [name for name in FIELDS if name in fields and not isinstance(fields[name], Mapping)]
    tables = [name for name in FIELDS if isinstance(fields.get(name), Mapping)]
    lines = [f"{name} = {_toml(fields[name])}" for name in plain]
    for name in tables:
        table = fields[name]
        assert isinstance(table, Mapping)
        lines += ["", f"[{name}]", *(f"{_key(key)} = {_toml(value)}" for key, value in table.items())]
    return "\n".join(lines) + "\n"


def _days(form: Form) -> dict[Weekday, int]:
    """Minutes by training day, in week order."""
    names = {day: day for day in Weekday} | {day.full.lower(): day for day in Weekday}
    found: dict[Weekday, int] = {}
    given = form.table("days")
    for name in given:
        day = names.get(name.strip().lower())
        minutes = form.whole(("days", name), *MINUTES, default=60, unit="minutes")
        if day is None:
            form.say(WORD, f'"{name}" is not a day', near(name, list(Weekday)), ("days", name))
        elif day in found:
            form.say(CLASH, f"{day} is given twice", "Keep one of the two", ("days", name))
        else:
            found[day] = minutes
    if not given:
        form.say(MISSING, "The training days are missing", "Add [days] with lines such as mon = 60", ())
    elif len(given) < DAYS[0]:
        form.say(LIMITS, "One training day is too few", "Give two days at least", ("days",))
    elif len(given) > DAYS[1]:
        form.say(
            LIMITS, f"{len(given)} training days are too many", "Leave one day of the week free", ("days",)
        )
    return {day: found[day] for day in Weekday if day in found}


def _maxes(form: Form) -> Iterator[Max]:
    """The maxima, each once."""
    seen: set[str] = set()
    for name, value in form.table("maxes").items():
        path = ("maxes", name)
        exercise = form.exercise(name, path)
        found = values.best(value, form.unit)
        if isinstance(found, str):
            form.say(LOAD, found, 'Write "140 kg", "100 kg x5", or "BW+10 kg x3" and "8 reps"', path, value)
        elif exercise and exercise.slug in seen:
            form.say(CLASH, f"{exercise.name} has two maxima", "Keep the one that is true today", path)
        elif exercise and _possible(form, path, exercise, found):
            seen.add(exercise.slug)
            yield Max(exercise.slug, found[0], found[1])


def _possible(form: Form, path: Path, exercise: Exercise, found: tuple[Load, int, bool]) -> bool:
    """Whether a maximum can be true of an exercise; says so where it cannot."""
    best, reps, added = found
    if not 1 <= reps <= values.MOST_REPS:
        form.say(LIMITS, f"{reps} reps are out of range", f"Give 1 to {values.MOST_REPS} reps", path)
        return False
    body = exercise.load_mode in (LoadMode.BODYWEIGHT, LoadMode.ASSISTED)
    if added and not body:
        form.say(TYPE, f"{exercise.name} is not done at body weight", 'Write a load: "60 kg"', path)
        return False
    most = values.HEAVIEST_MACHINE if MACHINES & set(exercise.equipment) else values.HEAVIEST_BAR
    lowest = -values.HEAVIEST_BODY if added else 0 if body else 500
    return form.within(best, path, lowest, most, form.table("maxes")[path[-1]])


def _groups(form: Form, path: Path) -> tuple[str, ...]:
    """Volume groups by any of their names; a group named twice in other words is kept once."""
    found: list[str] = []
    for text in form.texts(*path):
        group = group_named(text)
        if group is None:
            remedy = near(text, list(VolumeGroup))
            form.say(WORD, f'There is no muscle group "{text}"', remedy, path, text)
        elif group not in found:
            found.append(group.value)
    return tuple(found)


def _joints(form: Form) -> frozenset[str]:
    """Joints that hurt, as the catalogue names them."""
    texts = form.texts("hurts")
    if not texts:
        return frozenset()  # without reading the whole catalogue
    known = sorted({joint for exercise in exercises().values() for joint in exercise.stresses})
    return frozenset(form.choice(known, ("hurts",), text) for text in texts) - {""}


def _technique(form: Form) -> frozenset[str]:
    """The lifts whose form is confirmed; "all" stands for every one."""
    names = form.texts("technique")
    if any(name.strip().lower() == "all" for name in names):
        return frozenset(exercises())
    return frozenset(form.exercises("technique"))


def _wishes(form: Form) -> Iterator[Wish]:
    """The wishes in the order of the format."""
    form.only(form.table("wishes"), WISHES, ("wishes",))
    yield from (Wish("exercise", slug) for slug in form.exercises("wishes", "exercises"))
    yield from (Wish("backwards", group) for group in _groups(form, ("wishes", "backwards")))
    yield from (Wish("back-offs", slug) for slug in form.exercises("wishes", "back_offs"))
    order = form.text("wishes", "back_and_legs")
    if order and (known := form.choice(ORDERS, ("wishes", "back_and_legs"), order)):
        yield Wish("back-and-legs", known)


def _clashes(form: Form, avoid: tuple[str, ...], wishes: tuple[Wish, ...]) -> None:
    """Refuse a lift that is to be avoided and wished for at once."""
    fields = {"exercise": "exercises", "back-offs": "back_offs"}
    for wish in wishes:
        if wish.kind in fields and wish.subject in avoid:
            name = exercises()[wish.subject].name
            form.say(
                CLASH,
                f"{name} is to be avoided and wished for at once",
                "Take it out of avoid or out of wishes",
                ("wishes", fields[wish.kind]),
                name,
            )


def _toml(value: object) -> str:
    """A value as TOML."""
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, int | float | date):
        return str(value)
    if isinstance(value, Mapping):
        return "{ " + ", ".join(f"{_key(k)} = {_toml(v)}" for k, v in value.items()) + " }"
    if isinstance(value, list | tuple):
        return "[" + ", ".join(_toml(item) for item in value) + "]"
    return _quoted(str(value))


def _key(name: object) -> str:
    """A key as TOML, in quotes where it needs them."""
    text = str(name)
    bare = text.replace("_", "").replace("-", "")
    return text if bare.isascii() and bare.isalnum() else _quoted(text)


def _quoted(text: str) -> str:
    """A text as TOML: as in JSON, but for one control character that TOML wants escaped."""
    return json.dumps(text, ensure_ascii=False).replace("\x7f", "\\u007f")
