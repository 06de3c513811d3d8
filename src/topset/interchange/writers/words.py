"""What is prescribed and what was done in the words of the notation, without its comments."""

from dataclasses import replace

from topset.ground.units import Load, halves, percent, plain, rest_text
from topset.interchange.writers.material import Material
from topset.model.exercise import LoadMode
from topset.model.journal import Entry, Journal, Lift, Readings
from topset.model.prescription import Amount, AtLoad, Effort, OwnWeight, Percent, RepKind, Role, SetGroup
from topset.model.program import NO_COMMENTS, Drill, Routine
from topset.model.session import Session, Sets, Work
from topset.notation import print_journal, print_lift, print_part
from topset.notation.printer import values

AT_BODY_WEIGHT = frozenset({LoadMode.BODYWEIGHT, LoadMode.ASSISTED})


def prescribed(work: Work) -> str:
    """`ramp 1x5 @60kg rest 1:00, 3x5-8 @100kg @RIR2 rest 3:00`."""
    return ", ".join(print_part(_group(work, sets)) for sets in work.sets)


def scheme(sets: Sets) -> str:
    """`top 1x2-3 safeties`, `3x30s`, `3x8 tempo 3-0-1-1`."""
    said = [] if sets.role is Role.WORK else [sets.role.value]
    said.append(f"{sets.count}x{''.join(values.reps(sets.reps))}")
    said += [f"tempo {values.tempo(sets.tempo)}"] if sets.tempo else []
    return " ".join((*said, *sorted(sets.guards)))


def reps(sets: Sets) -> str:
    """`5-8`, `30s`, `8+`, `10/side`."""
    return "".join(values.reps(sets.reps))


def tempo(sets: Sets) -> str:
    """`tempo 3-0-1-1`, "" for none."""
    return f"tempo {values.tempo(sets.tempo)}" if sets.tempo else ""


def load(work: Work, sets: Sets) -> str:
    """`100-105 kg`, `BW +10 kg`, `72.5%` where no load follows from it, "" for none."""
    if sets.load is None:
        return "" if sets.percent is None else f"{values.span(sets.percent, percent)}%"
    low, high = sets.load
    said = f"{plain(low.number)}{'' if low == high else f'-{plain(high.number)}'} {low.unit}"
    if work.exercise.load_mode not in AT_BODY_WEIGHT:
        return said
    if not low.grams and not high.grams:
        return "BW"
    return f"BW {'' if low.grams < 0 else '+'}{said}"


def effort(sets: Sets) -> str:
    """`RIR 1-2`, "" for none."""
    return f"RIR {values.span(sets.rir, halves)}" if sets.rir else ""


def rest(sets: Sets) -> str:
    """`2:00-3:00`."""
    return rest_text(sets.rest)


def heading(session: Session) -> str:
    """`Monday: Legs first`."""
    title = f": {session.title}" if session.title else ""
    return f"{session.weekday.full}{title}{' (lighter)' if session.deload else ''}"


def routine(of: Routine, material: Material) -> str:
    """`Warm-up 10 min: Leg Swings x10, Cat-Cow x8`."""
    minutes = f" {of.minutes} min" if of.minutes else ""
    drills = ", ".join(_drill(each, material) for each in of.drills)
    return f"{of.kind.value.capitalize()}{minutes}{f': {drills}' if drills else ''}"


def lifted(lift: Lift, material: Material) -> str:
    """`Bench Press: 80kg x5, x5 @RIR1 "elbows in"`, as a journal has it."""
    return print_lift(lift, {lift.exercise: material.name(lift.exercise)})


def read(readings: Readings, entry: Entry) -> str:
    """`sleep 7h, soreness quads 2/5`, as a journal has it."""
    bare = Entry(entry.date, (replace(readings, comments=NO_COMMENTS),))
    return print_journal(Journal((bare,))).rstrip("\n").split("\n")[-1]


def _group(work: Work, sets: Sets) -> SetGroup:
    amount = _amount(work, sets)
    return SetGroup(
        (sets.count,),
        (sets.reps,),
        sets.role,
        (amount,) if amount else (),
        (Effort(sets.rir),) if sets.rir else (),
        sets.rest,
        sets.tempo,
        sets.guards,
    )


def _amount(work: Work, sets: Sets) -> Amount | None:
    if sets.load is None:
        return Percent(sets.percent) if sets.percent else None
    low, high = sets.load
    if work.exercise.load_mode in AT_BODY_WEIGHT:
        return OwnWeight(low.grams, low.unit)
    return AtLoad(low, Load(high.grams, low.unit))


def _drill(drill: Drill, material: Material) -> str:
    name = material.name(drill.exercise)
    if drill.dose is None:
        return name
    return f"{name} {'x' if drill.dose.kind is RepKind.REPS else ''}{''.join(values.reps(drill.dose))}"
